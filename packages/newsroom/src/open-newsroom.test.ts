import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputsFrom, openNewsroom, type Input, type Newsroom } from './index.ts';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

let folder: string;
const opened: Newsroom[] = [];
const open = async (name = 'test.db'): Promise<Newsroom> => {
  const newsroom = await openNewsroom({ store: join(folder, name) });
  opened.push(newsroom);
  return newsroom;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-newsroom-'));
});
afterEach(async () => {
  for (const newsroom of opened.splice(0)) await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

const gathered = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const note = (n: number): Input => ({
  name: `note-${n}.txt`,
  content: `Harbour council statement ${n}\n\nVELMAR, 3 March 2017 - The harbour council met the crews on Friday. "We will talk ${n} times," Mara Velten said.\n`,
});
/** Everything a front end can ask for, less the numbers of changes. */
const everything = async (newsroom: Newsroom): Promise<unknown> => {
  const lists = [];
  for (const name of ['reports', 'statements', 'events', 'figures', 'claims', 'entities', 'places', 'timeline', 'stories'] as const) {
    const { rows, total } = await newsroom.list(name, { limit: 1000 });
    lists.push({ name, total, rows: name === 'reports' ? rows.map((row) => ({ ...row, added: 0 })) : rows });
  }
  return { lists, briefing: await newsroom.briefing() };
};

describe('ingest', () => {
  it('gives the same answers whatever the order of the inputs', async () => {
    const inputs = await gathered(inputsFrom([seeds]));
    const [forwards, backwards] = [await open('a.db'), await open('b.db')];
    await forwards.ingest(inputs);
    await backwards.ingest(inputs.toReversed());
    expect(await everything(backwards)).toEqual(await everything(forwards));
  }, 60_000);

  it('keeps the same, in the same order, with any number of threads', async () => {
    const inputs = Array.from({ length: 70 }, (_, n) => (n === 40 ? { name: 'empty.txt', content: '' } : note(n)));
    const [alone, together] = [await open('a.db'), await open('b.db')];
    const first = await alone.ingest(inputs);
    const second = await together.ingest(inputs, { threads: 2 });
    expect({ ...second, revision: 0 }).toEqual({ ...first, revision: 0 });
    expect(await everything(together)).toEqual(await everything(alone));
    for (const { id } of second.added.slice(0, 5)) expect(await together.analysis(id)).toEqual(await alone.analysis(id));
    expect((await together.ingest(inputs, { threads: 2 })).known).toHaveLength(69);
  }, 60_000);

  it('asks for an input when the one before is stored, and tells how far it is', async () => {
    const newsroom = await open();
    let asked = 0;
    const seen: number[] = [];
    async function* inputs(): AsyncGenerator<Input> {
      for (let n = 0; n < 5; n++) {
        asked += 1;
        expect((await newsroom.list('reports')).total).toBe(n);
        yield note(n);
      }
    }
    const summary = await newsroom.ingest(inputs(), { onProgress: ({ done }) => seen.push(done) });
    expect(asked).toBe(5);
    expect(summary).toMatchObject({ failed: 0, stopped: false, known: [], problems: [] });
    expect(summary.added).toHaveLength(5);
    expect(seen.at(-1)).toBe(5);
    expect(summary.revision).toBe(await newsroom.revision());
  });

  it('keeps the problems of a container apart, and forgets those that are gone', async () => {
    const newsroom = await open();
    const file = join(folder, 'dump.jsonl');
    const line = (n: number): string =>
      JSON.stringify({ title: `Talks ${n}`, text: `The harbour council said on Friday it would send ${n} boats.` });
    const read = async (lines: readonly string[]): Promise<readonly string[]> => {
      writeFileSync(file, lines.join('\n'));
      await newsroom.ingest(inputsFrom([file]));
      return (await newsroom.problems())
        .map(({ input, code }) => `${input.slice(file.length)} ${code}`)
        .filter((one) => one.includes('input.'));
    };
    expect(await read([line(1), '{"a": ', '{"price": 3}'])).toEqual(['#2 input.broken', '#3 input.unsupported']);
    expect(await read([line(1), line(2), '{"price": 3}'])).toEqual(['#3 input.unsupported']);
    expect(await read([line(1), line(2)])).toEqual([]);
  });

  it('stops when told to, keeps what it has, and goes on later', async () => {
    const newsroom = await open();
    const stop = new AbortController();
    const inputs = Array.from({ length: 6 }, (_, n) => note(n));
    const first = await newsroom.ingest(inputs, { signal: stop.signal, onProgress: ({ done }) => done === 2 && stop.abort() });
    expect([first.stopped, first.added.length]).toEqual([true, 2]);
    expect(await newsroom.current()).toBe(false);
    const second = await newsroom.ingest(inputs);
    expect([second.stopped, second.added.length, second.known.length]).toEqual([false, 4, 2]);
    expect(await newsroom.current()).toBe(true);
    const third = await newsroom.ingest(inputs);
    expect([third.added.length, third.known.length, third.revision]).toEqual([0, 6, second.revision]);
  });

  it('makes problems of what gives no report, and takes them back when it does', async () => {
    const newsroom = await open();
    const summary = await newsroom.ingest([
      { name: 'a.txt', content: '' },
      note(1),
      { name: 'b.txt', code: 'input.unreadable', message: 'b.txt: no' },
    ]);
    expect(summary.added).toHaveLength(1);
    expect(summary.failed).toBe(2);
    expect((await newsroom.problems()).map(({ input }) => input)).toEqual(['a.txt', 'b.txt']);
    await newsroom.ingest([{ ...note(2), name: 'a.txt' }]);
    expect((await newsroom.problems()).map(({ input }) => input)).toEqual(['b.txt']);
  });

  it('knows a report again under another name', async () => {
    const newsroom = await open();
    await newsroom.ingest([note(1)]);
    const summary = await newsroom.ingest([{ ...note(1), name: 'copy.txt' }]);
    expect(summary).toMatchObject({ added: [], known: [{ name: 'copy.txt' }] });
    expect((await newsroom.list('reports')).rows.map(({ name }) => name)).toEqual(['note-1.txt']);
  });
});

describe('a newsroom', () => {
  it('dates an undated report by those that share its words', async () => {
    const newsroom = await open();
    await newsroom.ingest(inputsFrom([seeds]));
    const { rows } = await newsroom.list('reports', { query: 'basis:inferred', limit: 10 });
    expect(rows.map(({ name, published }) => [name.slice(-24, -21), published.value])).toContainEqual(['000', '2017-01-25']);
    // "yesterday" and "Monday" in it have their days now.
    const { total } = await newsroom.list('reports', { query: 'on:2017-01-25' });
    expect(total).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it('keeps a judgement of a person through everything that is computed again', async () => {
    const newsroom = await open();
    await newsroom.ingest(inputsFrom([seeds]));
    const persons = (await newsroom.list('entities', { query: 'kind:person', limit: 100 })).rows;
    const [a, b] = [persons.find(({ name }) => name === 'Sergei Lavrov')!, persons.find(({ name }) => name === 'Rex Tillerson')!];
    await newsroom.judge({ a: a.id, b: b.id, verdict: 'same', reason: 'a test says so' });
    await newsroom.ingest([note(1)]);
    const named = async (name: string): Promise<string[]> =>
      (await newsroom.list('entities', { query: `kind:person entity:"${name}"` })).rows.map(({ id }) => id);
    const [one] = await named('Sergei Lavrov');
    expect(await named('Sergei Lavrov')).toHaveLength(1);
    expect(await named('Rex Tillerson')).toEqual([one]);
    const view = (await newsroom.entity(one!))!;
    expect(view.mentions).toBe(a.mentions + b.mentions);
    expect(view.judgements.filter(({ by }) => by === 'person').map(({ reason }) => reason)).toEqual(['a test says so']);
  }, 60_000);

  it('takes a judgement back, by what it was given on or by what its page says', async () => {
    const newsroom = await open();
    await newsroom.ingest(inputsFrom([seeds]));
    const persons = async (): Promise<unknown> => (await newsroom.list('entities', { query: 'kind:person', limit: 100 })).rows;
    const before = await persons();
    const rows = (await newsroom.list('entities', { query: 'kind:person', limit: 2 })).rows;
    const [a, b] = rows.map(({ id }) => id) as [string, string];
    await newsroom.judge({ a, b, verdict: 'same', reason: 'a mistake' });
    expect(await persons()).not.toEqual(before);
    await newsroom.unjudge(a, b);
    expect(await persons()).toEqual(before);
    await newsroom.judge({ a, b, verdict: 'same', reason: 'a mistake' });
    const merged = (await newsroom.entity(
      (await newsroom.list('entities', { query: `entity:"${rows[0]!.name}" kind:person` })).rows[0]!.id,
    ))!;
    const judgement = merged.judgements.find(({ by }) => by === 'person')!;
    await newsroom.unjudge(judgement.a, judgement.b);
    expect(await persons()).toEqual(before);
  }, 60_000);

  it('tells what is new since a revision', async () => {
    const newsroom = await open();
    const { revision } = await newsroom.ingest([note(1)]);
    await newsroom.ingest([note(2)]);
    expect((await newsroom.briefing('', revision)).changes.length).toBeGreaterThan(0);
    expect((await newsroom.briefing('', await newsroom.revision())).changes).toEqual([]);
    expect((await newsroom.briefing()).changes).toEqual([]);
  });

  it('briefs on what is asked', async () => {
    const newsroom = await open();
    await newsroom.ingest(inputsFrom([seeds]));
    const whole = await newsroom.briefing();
    expect(whole.sources).toHaveLength(5);
    const some = await newsroom.briefing('entity:tillerson');
    expect(some.sources.length).toBeLessThan(5);
    expect((await newsroom.briefing('zeppelins')).sources).toEqual([]);
    await expect(newsroom.briefing('actr:x')).rejects.toThrow(/did you mean actor/);
  }, 60_000);

  it('tells watchers of what another process brings', async () => {
    const [one, other] = [await open(), await open()];
    const heard: number[] = [];
    const stop = one.watch((revision) => heard.push(revision));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await other.ingest([note(1)]);
    await expect.poll(() => heard.at(-1), { timeout: 5000 }).toBe(await other.revision());
    stop();
  });

  it('annotates without storing', async () => {
    const newsroom = await open();
    const { annotations, issues } = await newsroom.annotate(note(1));
    expect(annotations).toHaveLength(1);
    expect(issues).toEqual([]);
    expect((await newsroom.annotate({ name: 'x', content: '' })).annotations).toEqual([]);
    expect(await newsroom.revision()).toBe(0);
  });
});

describe('inputsFrom', () => {
  const names = async (...paths: string[]): Promise<string[]> =>
    (await gathered(inputsFrom(paths))).map((input) => `${input.name.slice(folder.length + 1)}${'code' in input ? ` ${input.code}` : ''}`);

  it('lists folders with all below them, sorted, and passes over what is hidden', async () => {
    for (const path of ['b/deep/x.txt', 'a.txt', 'b/y.txt', '.hidden/z.txt', 'b/.hidden.txt', 'B.txt']) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), path);
    }
    expect(await names(folder)).toEqual(['B.txt', 'a.txt', 'b/deep/x.txt', 'b/y.txt']);
    expect(await names(join(folder, '.hidden', 'z.txt'))).toEqual(['.hidden/z.txt']);
  });

  it('reads a folder once, whatever links lead to it', async () => {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'x.txt'), 'x');
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('.', join(folder, 'a', 'self'));
    symlinkSync('loop', join(folder, 'loop'));
    symlinkSync('nowhere', join(folder, 'broken'));
    expect(await names(folder)).toEqual(['a/x.txt', 'broken input.unreadable', 'loop input.unreadable']);
  });

  it('reads standard input and holds to the limit', async () => {
    async function* chunks(n: number): AsyncGenerator<string> {
      for (let i = 0; i < n; i++) yield 'x'.repeat(100);
    }
    const [small] = await gathered(inputsFrom(['-'], { stdin: chunks(3), maxBytes: 1000 }));
    expect(small).toMatchObject({ name: 'stdin' });
    expect((small as Input).content).toHaveLength(300);
    expect(await gathered(inputsFrom(['-'], { stdin: chunks(20), maxBytes: 1000 }))).toMatchObject([{ code: 'input.too-large' }]);
    writeFileSync(join(folder, 'big.txt'), 'x'.repeat(2000));
    expect(await gathered(inputsFrom([folder], { maxBytes: 1000 }))).toMatchObject([{ code: 'input.too-large' }]);
  });
});
