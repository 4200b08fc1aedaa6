import { Command, InvalidArgumentError, Option } from 'commander';
import { intakeOptions } from './intake-options.ts';
import { negationMark } from './negation-mark.ts';
import manifest from '../package.json' with { type: 'json' };

/** Called by every action with its exit code. */
type Ended = (code: number) => void;

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new InvalidArgumentError('a whole number is needed');
  return value;
};
const port = (text: string): number => {
  const value = wholeNumber(text);
  if (value > 65_535) throw new InvalidArgumentError('a port is 0 to 65535');
  return value;
};

const store = (): Option => new Option('--store <url>', 'SQLite file or postgres:// address (default: $SITREP_STORE, then sitrep.db here)');
const json = (): Option => new Option('--json', 'one JSON document');
const ndjson = (): Option => new Option('--ndjson', 'a line of JSON for each row').conflicts('json');
/** Adds the options of commands that read inputs. */
const reads = (command: Command): Command => intakeOptions().reduce((all, option) => all.addOption(option), command);
const limit = (): Option =>
  new Option('--limit <n>', 'rows at most; 0 for all (default: 50 on a terminal, all otherwise)').argParser(wholeNumber);
/** Words of a query; the mark before a leading minus goes. */
const query = (words: readonly string[]): string => words.map((word) => (word.startsWith(negationMark) ? word.slice(1) : word)).join(' ');

const lists = [
  ['reports', 'reports, newest first'],
  ['statements', 'who said what'],
  ['events', 'what happened, in PLOVER terms'],
  ['figures', 'numbers with what they count'],
  ['claims', 'who asserts and who denies'],
  ['entities', 'persons, organizations and places'],
  ['places', 'places with coordinates'],
  ['timeline', 'what happened when'],
  ['stories', 'reports about the same happening'],
] as const;

/** The whole command line. What a command does is loaded when it is called. */
export const program = (ended: Ended): Command => {
  const sitrep = new Command('sitrep')
    .description('Turns raw news reports into sourced briefings.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .showSuggestionAfterError()
    .showHelpAfterError('(--help shows how it is used)')
    .enablePositionalOptions()
    .addHelpText(
      'after',
      '\nExit codes: 0 fine, 1 some inputs failed and the rest are kept, 2 wrong usage or no usable store, 3 nothing found.\nQueries: sitrep query-help',
    );
  const command = (name: string, about: string): Command => sitrep.command(name).description(about);

  reads(command('ingest [path...]', 'read files, folders or - into the store; safe to stop and to repeat'))
    .option('--fetch', 'fetch feeds named by address, and the pages that their entries only announce')
    .addOption(store())
    .addOption(json())
    .addOption(ndjson())
    .addOption(new Option('--threads <n>', 'threads that analyse (default: one for each core)').argParser(wholeNumber))
    .action(async (paths: string[], options) => ended(await (await import('./commands/ingest.ts')).runIngest(paths, options)));
  reads(command('annotate [file...]', 'analyse without storing; the analysis comes out as JSON'))
    .option('--jsonl', 'a line for each report; lines {id, text, …} of .jsonl files and standard input')
    .addOption(new Option('--json', 'JSON, as without it').hideHelp())
    .addOption(new Option('--ndjson', 'the same as --jsonl').implies({ jsonl: true }).hideHelp())
    .action(async (files: string[], options) => ended(await (await import('./commands/annotate.ts')).runAnnotate(files, options)));
  command('brief [query...]', 'the briefing: key points, timeline, claims with both sides, figures, gaps')
    .addOption(store())
    .addOption(json())
    .addOption(ndjson())
    .addOption(new Option('--markdown', 'Markdown with footnotes').conflicts(['json', 'ndjson']))
    .option('--key-points', 'the key points alone')
    .addOption(new Option('--since <revision>', 'tell what changed after this revision').argParser(wholeNumber))
    .action(async (words: string[], options) => ended(await (await import('./commands/brief.ts')).runBrief(query(words), options)));
  command('browse [query...]', 'the same to walk through, in the terminal')
    .addOption(store())
    .option('--ascii', 'draw with plain characters')
    .option('--screen-reader', 'say what changes, line by line')
    .option('--no-color', 'without colours (also: NO_COLOR)')
    .action(async (words: string[], options) => ended(await (await import('./commands/apps.ts')).runBrowse(query(words), options)));
  command('serve', 'the HTTP service, on this machine unless told otherwise')
    .addOption(store())
    .option('--host <address>', 'address to listen on; others than loopback need a key', '127.0.0.1')
    .addOption(new Option('--port <number>', '0 takes a free one').argParser(port).default(7070))
    .option('--key <key>', 'key that callers must give (default: $SITREP_KEY)')
    .action(async (options) => ended(await (await import('./commands/apps.ts')).runServe(options)));
  command('export [query...]', 'the briefing as pages to publish, print or mail')
    .addOption(store())
    .requiredOption('--out <folder>', 'folder to write to')
    .addOption(new Option('--since <revision>', 'say what is new after this revision').argParser(wholeNumber))
    .addOption(json())
    .action(async (words: string[], options) => ended(await (await import('./commands/apps.ts')).runExport(query(words), options)));
  command('search <query...>', 'sentences and facts with their sources')
    .addOption(store())
    .addOption(json())
    .addOption(ndjson())
    .addOption(limit())
    .action(async (words: string[], options) => ended(await (await import('./commands/list.ts')).runList('search', query(words), options)));
  reads(command('explain <file...>', 'stage by stage: what was found, by which rule, what cleaning took out'))
    .addOption(json())
    .addOption(ndjson())
    .action(async (files: string[], options) => ended(await (await import('./commands/explain.ts')).runExplain(files, options)));
  for (const [name, about] of lists) {
    command(`${name} [query...]`, about)
      .addOption(store())
      .addOption(json())
      .addOption(ndjson())
      .addOption(limit())
      .action(async (words: string[], options) => ended(await (await import('./commands/list.ts')).runList(name, query(words), options)));
  }
  command('show <id>', 'whatever has this id; a sentence (REPORT.NUMBER) where it stands')
    .addOption(store())
    .addOption(json())
    .action(async (id: string, options) => ended(await (await import('./commands/show.ts')).runShow(id, options)));
  command('segments <report>', 'what cleaning made of a report: every stretch of the input, kept or cut, and why')
    .addOption(store())
    .addOption(json())
    .addOption(ndjson())
    .action(async (report: string, options) => ended(await (await import('./commands/segments.ts')).runSegments(report, options)));
  for (const [verdict, about] of [
    ['keep', 'put a stretch that cleaning cut back into the report'],
    ['drop', 'cut a stretch out of the report'],
  ] as const) {
    command(`${verdict} <report> <segment>`, `${about}; SEGMENT is its number in \`sitrep segments\`, or FROM-TO in the input`)
      .addOption(store())
      .option(
        '--as <kind>',
        verdict === 'keep' ? 'body, headline, subheading or caption (default: body)' : 'furniture, related, comment … (default: furniture)',
      )
      .option('--reason <words>', 'why, for those who look later')
      .option('--undo', 'take the verdict back')
      .addOption(json())
      .action(async (report: string, segment: string, options) =>
        ended(await (await import('./commands/segments.ts')).runJudgeSegment(verdict, report, segment, options)),
      );
  }
  command('problems', 'inputs that gave no report, or gave one with trouble')
    .addOption(store())
    .addOption(json())
    .addOption(ndjson())
    .action(async (options) => ended(await (await import('./commands/problems.ts')).runProblems(options)));
  command('schema [record]', 'a record of the model as JSON Schema, for programs in other languages').action(
    async (name: string | undefined) => ended(await (await import('./commands/schema.ts')).runSchema(name)),
  );
  command('query-help', 'how queries are written')
    .addOption(json())
    .action(async (options) => ended(await (await import('./commands/query-help.ts')).runQueryHelp(options)));
  return sitrep;
};
