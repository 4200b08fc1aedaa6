import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryKeys } from '@sitrep/newsroom';
import { buildCommand, type CommandUnderTest } from './testing/command.ts';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const seed = join(seeds, '000_9ebf725bcd3d4ee1.txt');

let command: CommandUnderTest;
beforeAll(async () => {
  command = buildCommand();
  const ended = await command.run(['ingest', seeds]);
  if (ended.code !== 0) throw new Error(ended.err);
}, 60_000);
afterAll(() => command.drop());

interface Listed {
  readonly total: number;
  readonly rows: readonly { readonly id: string; readonly evidence?: { report: string; sentence: number; quote: string } }[];
}
const parsed = <Value>(text: string): Value => JSON.parse(text) as Value;

describe('help and usage', () => {
  it('shows help, the version and each command, and ends with 0', async () => {
    const help = await command.run(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const name of ['ingest', 'annotate', 'brief', 'browse', 'serve', 'export', 'search', 'explain', 'query-help']) {
      expect(help.out).toContain(`\n  ${name} `);
      const own = await command.run([name, '--help']);
      expect(own.code, name).toBe(0);
      expect(own.out).toContain(`Usage: sitrep ${name}`);
    }
    expect(await command.run(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n' });
  });

  it('shows the query grammar from the table of keys', async () => {
    const { out, code } = await command.run(['query-help']);
    expect(code).toBe(0);
    for (const { example } of queryKeys) expect(out).toContain(example);
  });

  it.each([
    [[], 'Usage'],
    [['repots'], 'Did you mean reports?'],
    [['reports', '--colour'], "unknown option '--colour'"],
    [['reports', '--limit', 'many'], 'a whole number'],
    [['reports', '--json', '--ndjson'], 'cannot be used with'],
    [['serve', '--port', '99999'], '0 to 65535'],
    [['serve', '--host', '0.0.0.0', '--port', '0'], 'without a key'],
    [['export'], '--out'],
    [['explain'], "missing required argument 'file'"],
    [['reports', 'actr:lavrov'], 'did you mean actor:'],
    [['search', '"open'], 'not closed'],
    [['reports', 'type:CONSUL'], 'did you mean CONSULT?'],
    [['brief', 'after:yesterday'], 'needs a date'],
    [['reports', '--store', '/no/such/place.db'], 'sitrep ingest'],
    [['reports', '--store', 'postgres://nobody:hush@127.0.0.1:1/none'], 'postgres://nobody@127.0.0.1:1/none does not answer'],
    [['reports', '--store', 'sqlite:none.db'], 'sitrep ingest'],
  ])('%j ends with 2 and says why', async (args, message) => {
    const ended = await command.run(args);
    expect(ended.code).toBe(2);
    expect(ended.out).toBe('');
    expect(ended.err).toContain(message);
    expect(ended.err).not.toContain('    at ');
  });
});

describe('lists', () => {
  it.each(['reports', 'statements', 'events', 'figures', 'claims', 'entities', 'places', 'timeline', 'stories'])(
    '%s come as text, JSON and lines',
    async (name) => {
      const json = await command.run([name, '--json']);
      const { total, rows } = parsed<Listed>(json.out);
      expect(json.code).toBe(total > 0 ? 0 : 3);
      expect(rows).toHaveLength(total);
      const lines = await command.run([name, '--ndjson']);
      expect(
        lines.out
          .split('\n')
          .slice(0, -1)
          .map((line) => parsed<object>(line)),
      ).toEqual(rows);
      const text = await command.run([name]);
      expect(text.out.split('\n').slice(0, -1)).toHaveLength(total);
      const some = parsed<Listed>((await command.run([name, '--json', '--limit', '2'])).out);
      expect(some.rows).toEqual(rows.slice(0, 2));
      expect(some.total).toBe(total);
    },
  );

  it('answers negations and quoted words as they are typed in a shell', async () => {
    const all = parsed<Listed>((await command.run(['reports', '--json'])).out);
    const some = parsed<Listed>((await command.run(['reports', 'entity:tillerson', '--json'])).out);
    const rest = parsed<Listed>((await command.run(['reports', '-entity:tillerson', '--json'])).out);
    expect(some.total).toBeGreaterThan(0);
    expect(some.total + rest.total).toBe(all.total);
    expect((await command.run(['search', '"armed opposition"'])).code).toBe(0);
    expect((await command.run(['search', '"opposition armed"'])).code).toBe(3);
  });

  it('says that nothing was found, with 3', async () => {
    for (const args of [
      ['reports', 'zeppelins'],
      ['search', 'zeppelins'],
      ['brief', 'zeppelins'],
    ]) {
      const ended = await command.run(args);
      expect(ended).toMatchObject({ code: 3, out: '' });
      expect(ended.err).toContain('nothing found');
    }
    expect(parsed<Listed>((await command.run(['search', 'zeppelins', '--json'])).out)).toMatchObject({ total: 0, rows: [] });
  });

  it('leads from every fact to the words it rests on', async () => {
    for (const name of ['statements', 'events', 'figures', 'search']) {
      const query = name === 'search' ? ['Syria'] : [];
      const { rows } = parsed<Listed>((await command.run([name, ...query, '--json', '--limit', '5'])).out);
      for (const { evidence } of rows) {
        const shown = await command.run(['show', `${evidence!.report}.${evidence!.sentence}`, '--json']);
        expect(shown.code).toBe(0);
        const { text } = parsed<{ text: string }>(shown.out);
        const first = evidence!.quote.slice(0, 30);
        expect(text).toContain(first.slice(0, Math.min(first.length, text.length)));
      }
    }
    expect((await command.run(['show', 'r000.1'])).code).toBe(3);
  });
});

describe('brief', () => {
  it('comes as text, Markdown and JSON, with key points that have sources', async () => {
    const json = parsed<{ keyPoints: { text: string; evidence: unknown[] }[]; sources: unknown[] }>(
      (await command.run(['brief', '--json'])).out,
    );
    expect(json.sources).toHaveLength(5);
    expect(json.keyPoints.length).toBeGreaterThanOrEqual(3);
    for (const { evidence } of json.keyPoints) expect(evidence.length).toBeGreaterThan(0);
    const text = await command.run(['brief']);
    expect(text.code).toBe(0);
    for (const line of text.out.split('\n')) expect(line.length).toBeLessThanOrEqual(200);
    expect((await command.run(['brief', '--markdown'])).out).toMatch(/^# /);
    const points = await command.run(['brief', '--key-points']);
    expect(points.out.match(/^- /gm)).toHaveLength(json.keyPoints.length);
  });

  it('is about what is asked, and tells what is new since a revision', async () => {
    const some = parsed<{ sources: unknown[]; question: string }>((await command.run(['brief', 'entity:tillerson', '--json'])).out);
    expect(some.question).toBe('entity:tillerson');
    expect(some.sources.length).toBeLessThan(5);
    const since = parsed<{ changes: unknown[] }>((await command.run(['brief', '--since', '2', '--json'])).out);
    expect(since.changes.length).toBeGreaterThan(0);
  });

  it('takes the place of browse where there is no terminal', async () => {
    expect(await command.run(['browse'])).toMatchObject({ code: 0, out: (await command.run(['brief'])).out });
  });
});

describe('annotate and explain', () => {
  it('prints one object for one report, an array for more, a line each on request', async () => {
    const one = parsed<{ report: { text: string }; mentions: { span: { start: number; end: number }; text: string }[] }>(
      (await command.run(['annotate', seed])).out,
    );
    for (const { span, text } of one.mentions) expect(one.report.text.slice(span.start, span.end)).toBe(text);
    expect(parsed<unknown[]>((await command.run(['annotate', seeds])).out)).toHaveLength(5);
    const lines = (await command.run(['annotate', '--jsonl', seeds])).out.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    const piped = parsed<{ report: { text: string } }>((await command.run(['annotate', '-'], { input: readFileSync(seed) })).out);
    expect(piped.report.text).toBe(one.report.text);
    expect(existsSync(join(command.folder, 'sitrep.db-journal'))).toBe(false);
  });

  it('answers lines with lines, in order, with offsets into the given text', async () => {
    const text = '  Harbour talks reopened.\n\n"We will talk," Mara Velten said on Friday.  ';
    const input = [
      JSON.stringify({ id: 'a', text, published: '2017-03-03' }),
      '',
      'no JSON',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 7, text: '' }),
    ].join('\n');
    const ended = await command.run(['annotate', '--jsonl'], { input });
    expect(ended.code).toBe(1);
    const lines = ended.out
      .trimEnd()
      .split('\n')
      .map((line) =>
        parsed<{
          id: unknown;
          error?: string;
          report?: { text: string };
          mentions?: { span: { start: number; end: number }; text: string }[];
        }>(line),
      );
    expect(lines.map(({ id }) => id)).toEqual(['a', null, 'b', 7]);
    expect(lines[0]!.report!.text).toBe(text);
    for (const { span, text: surface } of lines[0]!.mentions!) expect(text.slice(span.start, span.end)).toBe(surface);
    expect(lines[1]!.error).toContain('no JSON');
    expect(lines[2]!.error).toContain('no text');
  });

  it('tells stage by stage what was found, and what became of every stretch of the input', async () => {
    const { out, code } = await command.run(['explain', seed]);
    expect(code).toBe(0);
    expect(out).toContain('cleaning ledger');
    const told = parsed<{
      steps: { stage: string; findings: { rule: string; confidence: number }[] }[];
      ledger: { kind: string; reason: string }[];
    }>((await command.run(['explain', seed, '--json'])).out);
    expect(told.steps.length).toBeGreaterThan(10);
    const statements = told.steps.find(({ stage }) => stage === 'statements')!;
    expect(statements.findings.length).toBeGreaterThan(0);
    for (const { rule, confidence } of statements.findings) expect([rule !== '', confidence > 0 && confidence <= 1]).toEqual([true, true]);
    expect(told.ledger.some(({ kind }) => kind === 'duplicate')).toBe(true);
  });
});

describe('the store', () => {
  it('is where --store says, then SITREP_STORE, then here', async () => {
    const folder = join(command.folder, 'elsewhere');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'note.txt'),
      'Harbour council statement\n\nThe harbour council said it would talk to the crews on Monday.\n',
    );
    expect((await command.run(['ingest', 'note.txt', '--store', 'one.db'], { cwd: folder })).code).toBe(0);
    expect((await command.run(['ingest', 'note.txt'], { cwd: folder, env: { SITREP_STORE: 'two.db' } })).code).toBe(0);
    expect((await command.run(['ingest', 'note.txt'], { cwd: folder })).code).toBe(0);
    for (const name of ['one.db', 'two.db', 'sitrep.db']) expect(existsSync(join(folder, name)), name).toBe(true);
    expect(parsed<Listed>((await command.run(['reports', '--json', '--store', 'one.db'], { cwd: folder })).out).total).toBe(1);
  });

  it('takes what is there for known, and changes nothing', async () => {
    const before = (await command.run(['brief', '--json'])).out;
    const again = parsed<{ added: unknown[]; known: unknown[]; revision: number }>((await command.run(['ingest', seeds, '--json'])).out);
    expect(again.added).toEqual([]);
    expect(again.known).toHaveLength(5);
    expect((await command.run(['brief', '--json'])).out).toBe(before);
  });
});

describe('apps', () => {
  it('serves until it is told to stop', async () => {
    let answered: Promise<unknown> | null = null;
    const ended = await command.run(['serve', '--port', '0'], {
      onStart: (child) =>
        child.stdout!.on('data', (chunk: string) => {
          const url = /http:\/\/[^\s]+/.exec(chunk)?.[0];
          if (!url || answered) return;
          answered = fetch(`${url}/v1/reports`)
            .then((response) => response.json())
            .finally(() => child.kill('SIGTERM'));
        }),
    });
    expect(ended.code).toBe(0);
    expect(JSON.stringify(await answered)).toContain('r965fe72e902a');
  });
});
