import { CommanderError, type Command } from 'commander';
import { CommandError, exit } from './exit-codes.ts';
import { say } from './output.ts';
import { oneLine } from './printable.ts';
import { negationMark } from './negation-mark.ts';
import { program } from './program.ts';

/** Names of errors that are the caller's affair; told by name, for the class would load what throws it. */
const explained = new Set(['QueryError', 'StoreError']);

/** Runs the command and gives its exit code. Errors come out as a line; a trace only with SITREP_TRACE set. */
export const run = async (args: readonly string[]): Promise<number> => {
  let code: number = exit.fine;
  const sitrep = program((ended) => (code = ended));
  for (const command of [sitrep, ...sitrep.commands]) command.exitOverride();
  try {
    if (args.length === 0) {
      sitrep.outputHelp({ error: true });
      return exit.usage;
    }
    await sitrep.parseAsync(keepNegations(args, sitrep), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.usage;
    if (process.env['SITREP_TRACE'] && error instanceof Error) say(error.stack ?? error.message);
    if (error instanceof CommandError) {
      say(`sitrep: ${oneLine(error.message)}`);
      return error.code;
    }
    if (error instanceof Error && explained.has(error.name)) {
      say(`sitrep: ${oneLine(error.message)}`);
      return exit.usage;
    }
    const reason = error instanceof Error ? error.message : String(error);
    say(`sitrep: ${oneLine(reason)} (a fault of the program; SITREP_TRACE=1 shows where)`);
    return exit.usage;
  }
};

/** In commands that take a query, `-word`, `-key:value` and `-"words"` are negations; options there are long, but for -h. */
const keepNegations = (args: readonly string[], sitrep: Command): string[] => {
  const [name] = args;
  const takesQuery = sitrep.commands
    .find((command) => command.name() === name)
    ?.registeredArguments.some((argument) => argument.name() === 'query');
  return args.map((arg) => (takesQuery && /^-[^-]/.test(arg) && arg !== '-h' ? `${negationMark}${arg}` : arg));
};
