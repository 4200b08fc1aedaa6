import type { Input } from '@sitrep/core';
import { ByteReader } from './byte-reader.ts';
import { containerFormat, LOOK, type ContainerFormat } from './format.ts';
import { LimitReached, type Budget } from './limits.ts';
import type { SourceInput } from './source-input.ts';
import type { FieldNames } from './json/fields.ts';
import { reasons } from './unreadable.ts';

/** What is known about a document from what it came in. */
export type Known = Pick<Input, 'sourceUrl' | 'retrievedAt' | 'charset' | 'sourceFacts'>;

/** Something to open: its bytes, and where it stands. */
export interface Source {
  readonly name: string;
  readonly reader: ByteReader;
  /** Containers around it. */
  readonly depth: number;
  readonly known: Known;
  /** Path of the file that holds just these bytes, where there is one. */
  readonly path?: string;
  /** True inside an archive, where pictures and programs are passed over. */
  readonly archived?: boolean;
}

/** What stays the same for everything under one path. */
export interface Opening {
  readonly budget: Budget;
  readonly fields: FieldNames;
  /** Opens what was found inside. */
  readonly open: (source: Source) => AsyncGenerator<SourceInput>;
  /** Called for what holds no text and is passed over. */
  readonly passOver: (name: string) => void;
}

type Opener = (source: Source, opening: Opening) => AsyncGenerator<SourceInput>;

/** Openers are loaded when they are needed: most runs read plain files. */
const openers: Readonly<Record<Exclude<ContainerFormat, 'document'>, () => Promise<Opener>>> = {
  gzip: async () => (await import('./packed.ts')).openGzip,
  zstd: async () => (await import('./packed.ts')).openZstd,
  zip: async () => (await import('./zip.ts')).openZip,
  tar: async () => (await import('./tar.ts')).openTar,
  warc: async () => (await import('./warc/open-warc.ts')).openWarc,
  arc: async () => (await import('./warc/open-arc.ts')).openArc,
  mbox: async () => (await import('./mail/open-mbox.ts')).openMbox,
  mail: async () => (await import('./mail/open-mail.ts')).openMail,
  feed: async () => (await import('./feed/open-feed.ts')).openFeed,
  json: async () => (await import('./json/open-json.ts')).openJson,
};

/**
 * Everything a source holds, however it is wrapped, one document after another. Faults and bounds come as problems in
 * their place; what lies beside them is still given. Never throws on content.
 */
export async function* openSource(source: Source, opening: Opening): AsyncGenerator<SourceInput> {
  const { name, reader, depth } = source;
  const { budget } = opening;
  try {
    const format = containerFormat(await reader.peek(LOOK));
    if (format === 'document') yield* document(source, opening);
    else {
      budget.depth(depth + 1);
      yield* (await openers[format]())(source, opening);
    }
  } catch (error) {
    yield problemOf(name, error);
    return;
  } finally {
    await reader.close().catch(() => undefined);
  }
  if (reader.failure !== null) yield problemOf(name, reader.failure);
}

const problemOf = (name: string, error: unknown): SourceInput => {
  if (error instanceof LimitReached) return { name, code: error.code, message: `${name}: ${error.message}` };
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = error instanceof Error ? error.message : String(error);
  if (reasons[code] !== undefined) return { name, code: 'input.unreadable', message: `${name}: ${reasons[code]}` };
  if (/^E[A-Z]+$/.test(code)) return { name, code: 'input.unreadable', message: `${name}: ${reason}` };
  return { name, code: 'input.broken', message: `${name}: it is damaged or ends early (${reason}); what could be read was read` };
};

async function* document({ name, reader, known, archived }: Source, { budget, passOver }: Opening): AsyncGenerator<SourceInput> {
  const { signatureOf } = await import('@sitrep/core');
  if (archived) {
    const signature = signatureOf(await reader.peek(LOOK));
    if (signature !== null && !signature.archive) return passOver(name);
  }
  const content = await reader.rest(budget.limits.maxBytes);
  // A bound that was met is told by the reader; half of a bomb is no report.
  if (reader.failure instanceof LimitReached) return;
  if (content === null) throw budget.tooLarge(null);
  if (content.length === 0 && (archived || reader.failure !== null)) return;
  budget.entry();
  yield { name, content, ...known };
}
