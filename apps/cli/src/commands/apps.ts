import { CommandError, exit } from '../exit-codes.ts';
import { openFor, reading, type StoreOptions } from '../newsroom-for.ts';
import { say, write, writeJson } from '../output.ts';
import { oneLine } from '../printable.ts';

export interface BrowseArguments extends StoreOptions {
  readonly ascii?: boolean;
  readonly screenReader?: boolean;
  readonly color?: boolean;
}

/** `sitrep browse`: the terminal app. What is no terminal gets the briefing as plain text. */
export const runBrowse = async (query: string, options: BrowseArguments): Promise<number> => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const { runBrief } = await import('./brief.ts');
    return runBrief(query, options);
  }
  return reading(options, async (newsroom) => {
    const { browse } = await import('@sitrep/terminal');
    const { ascii = false, screenReader = false, color = true } = options;
    return browse({ newsroom, query, ascii, screenReader, noColor: !color });
  });
};

export interface ServeArguments extends StoreOptions {
  readonly host: string;
  readonly port: number;
  readonly key?: string;
}

/** `sitrep serve`: the HTTP service, until it is told to stop; then it drains. */
export const runServe = async (options: ServeArguments): Promise<number> => {
  const { serve } = await import('@sitrep/http');
  const newsroom = await openFor(options, { create: true });
  try {
    const key = options.key ?? process.env['SITREP_KEY'] ?? '';
    const service = await serve({ newsroom, host: options.host, port: options.port, key: key === '' ? null : key }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE')
          throw new CommandError(`port ${options.port} is taken; give another with --port, or 0 for a free one`);
        if (error.code === 'EACCES') throw new CommandError(`port ${options.port} may not be used by this user; give another with --port`);
        throw new CommandError(error.message);
      },
    );
    await write(`Listening on ${service.url} (docs: ${service.url}/docs). Ctrl-C stops.\n`);
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    say('Finishing the requests under way …');
    // A second signal does not wait.
    process.once('SIGINT', () => process.exit(exit.interrupted));
    await service.close();
    return exit.fine;
  } finally {
    await newsroom.close();
  }
};

export interface ExportArguments extends StoreOptions {
  readonly out: string;
  /** Revision of the edition that the pages say what is new against. */
  readonly since?: number;
  readonly json?: boolean;
}

/** `sitrep export --out DIR`: the briefing as pages. */
export const runExport = (query: string, options: ExportArguments): Promise<number> =>
  reading(options, async (newsroom) => {
    const { exportSite } = await import('@sitrep/site');
    const result = await exportSite({
      newsroom,
      out: options.out,
      ...(query === '' ? {} : { question: query }),
      ...(options.since === undefined ? {} : { since: options.since }),
    }).catch((error: NodeJS.ErrnoException) => {
      if (
        error.code === 'EACCES' ||
        error.code === 'EPERM' ||
        error.code === 'EROFS' ||
        error.code === 'ENOTDIR' ||
        error.code === 'EEXIST'
      ) {
        throw new CommandError(`${options.out} cannot be written to (${error.code})`);
      }
      throw error;
    });
    if (options.json) await writeJson({ out: options.out, ...result });
    else await write(`${result.pages} pages, ${(result.bytes / 1024).toFixed(0)} KiB in ${oneLine(options.out)}\n`);
    return exit.fine;
  });
