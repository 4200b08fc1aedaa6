import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyTable } from '../keys.ts';
import { inventedNewsroom } from '../testing/invented-newsroom.ts';
import { Play } from '../testing/play.ts';
import { textOf } from '../text/line.ts';
import { citation } from './citation.ts';
import { layoutOf, insideOf } from './layout.ts';
import { rowAt, selectedRow, viewOf, type State } from './state.ts';
import { paneText } from './texts.ts';

const newsroom = inventedNewsroom({ size: 950 });
const play = async (options: { columns?: number; rows?: number; query?: string } = {}): Promise<Play> => {
  const made = new Play({ newsroom, ...options });
  await made.rest();
  return made;
};
const shown = (state: State): string => textOf(selectedRow(state)?.line(80) ?? []);

describe('moving about', () => {
  it('goes through rows and stays inside the list', async () => {
    const game = await play();
    await game.keys('3 j j k');
    expect(viewOf(game.state).selected).toBe(1);
    await game.keys('G');
    expect(viewOf(game.state).selected).toBe(949);
    expect(shown(game.state)).toContain('number 949');
    await game.keys('j g k');
    expect(viewOf(game.state).selected).toBe(0);
  });
  it('never chooses a heading', async () => {
    const game = await play();
    expect(viewOf(game.state).selected).toBe(1);
    await game.keys('g k up');
    expect(viewOf(game.state).selected).toBe(1);
    await game.keys('j j j');
    expect(rowAt(viewOf(game.state), viewOf(game.state).selected)?.heading).toBeFalsy();
  });
  it('opens list → detail → evidence where one is on the screen, and the evidence at once where two are', async () => {
    const small = await play({ columns: 60, rows: 16 });
    expect((await small.keys('3 enter')).pane).toBe('detail');
    expect((await small.keys('enter')).pane).toBe('evidence');
    expect((await small.keys('escape')).pane).toBe('detail');
    expect((await small.keys('escape')).pane).toBe('list');
    const wide = await play({ columns: 100 });
    expect((await wide.keys('3 enter')).pane).toBe('evidence');
    expect((await wide.keys('escape')).pane).toBe('list');
    expect((await wide.keys('tab tab tab')).pane).toBe('list');
    expect((await wide.keys('l l l h')).pane).toBe('detail');
  });
  it('scrolls a text no further than its end', async () => {
    const game = await play({ columns: 60, rows: 12 });
    await game.keys('5 enter G');
    const bottom = paneText(game.state, 'detail').top;
    expect(bottom).toBeGreaterThan(0);
    await game.keys('j j j k');
    expect(paneText(game.state, 'detail').top).toBe(bottom - 1);
    await game.keys('g');
    expect(paneText(game.state, 'detail').top).toBe(0);
  });
  it('goes through sources, and the sentence is in sight', async () => {
    const game = await play();
    await game.keys('5');
    const seen = new Set<string>();
    for (let turn = 0; turn < 4; turn += 1) {
      const { lines, top } = paneText(game.state, 'evidence');
      const { height } = insideOf(game.state, 'evidence');
      expect(lines.slice(top, top + height).some((line) => line.some(({ style }) => style === 'mark'))).toBe(true);
      seen.add(`${game.state.source}`);
      await game.keys(']');
    }
    expect(seen.size).toBe(4);
    expect(game.state.source).toBe(0);
    expect((await game.keys('[')).source).toBe(3);
    expect((await game.keys('j')).source).toBe(0);
  });
  it('says so where a fact has one source', async () => {
    const game = await play();
    expect((await game.keys('3 ]')).notice).toMatch(/only source/);
    expect((await game.keys('j')).notice).toBeNull();
  });
  it('shows what an entity is called, says and does as soon as it rests', async () => {
    const game = await play();
    await game.keys('6');
    expect(selectedRow(game.state)?.evidence.length).toBe(5);
    const detail = paneText(game.state, 'detail').lines.map(textOf).join('\n');
    expect(detail).toMatch(/Is called[\s\S]*Says[\s\S]*Takes part in[\s\S]*Claims[\s\S]*Why these names are one/);
  });
  it('shows a report from its start, and its findings one after the other', async () => {
    const game = await play();
    await game.keys('2');
    expect(paneText(game.state, 'evidence').top).toBe(0);
    expect(
      paneText(game.state, 'evidence')
        .lines.flat()
        .some(({ style }) => style === 'mark'),
    ).toBe(false);
    await game.keys(']');
    expect(
      paneText(game.state, 'evidence')
        .lines.flat()
        .some(({ style }) => style === 'mark'),
    ).toBe(true);
  });
});

describe('filtering', () => {
  it('counts while one types, applies to every view, and is taken away by Esc', async () => {
    const game = await play();
    await game.keys('3 / "harmed"');
    expect(game.state.check).toMatchObject({ query: 'harmed', total: 95, error: null });
    await game.keys('enter');
    expect(game.state.mode).toBe('browse');
    expect(viewOf(game.state).total).toBe(95);
    await game.keys('4');
    expect(viewOf(game.state).total).toBe(95);
    await game.keys('escape');
    expect(game.state.query).toBe('');
    expect(viewOf(game.state).total).toBe(950);
  });
  it('keeps a filter that does not hold in the line, with the word at fault', async () => {
    const game = await play();
    await game.keys('3 / "after:2031 speeker:velten" enter');
    expect(game.state.mode).toBe('filter');
    expect(game.state.check?.error).toMatchObject({ word: 'speeker:velten' });
    expect(game.state.check?.error?.message).toMatch(/did you mean speaker/);
    expect(game.state.query).toBe('');
    await game.keys('escape');
    expect(game.state.mode).toBe('browse');
  });
  it('drops answers to questions that are no longer asked', async () => {
    const game = await play();
    const { generation } = game.state;
    await game.keys('3 / "harmed" enter');
    const before = game.state;
    game.send({ kind: 'loaded', view: 'statements', window: 0, generation, rows: [], total: 7 });
    expect(game.state).toBe(before);
  });
  it('remembers filters', async () => {
    const game = await play();
    await game.keys('3 / "harmed" enter / ^u "quay" enter escape / up');
    expect(game.state.draft.text).toBe('quay');
    expect((await game.keys('up')).draft.text).toBe('harmed');
    expect((await game.keys('down down')).draft.text).toBe('');
  });
  it('goes to the next place of the words, then to the next row', async () => {
    const game = await play({ columns: 160, rows: 12, query: 'harbour' });
    await game.keys('3 tab tab');
    expect(game.state.pane).toBe('evidence');
    const first = (await game.keys('n')).hit;
    expect(first).not.toBeNull();
    for (let turn = 0; turn < 6 && viewOf(game.state).selected === 0; turn += 1) await game.keys('n');
    expect(viewOf(game.state).selected).toBe(1);
    expect(game.state.pane).toBe('evidence');
    expect(viewOf(await game.keys('N N N N N')).selected).toBe(0);
  });
  it('goes from section to section of a briefing', async () => {
    const game = await play();
    await game.keys('n');
    expect(shown(game.state)).toContain('gap 0');
    expect((await game.keys('n')).notice).toMatch(/last section/);
    expect(shown(await game.keys('N'))).toContain('key point 0');
  });
});

describe('keys and their help', () => {
  it('runs what is chosen', async () => {
    const game = await play();
    await game.keys('?');
    const row = keyTable.findIndex(({ action }) => action === 'claims');
    await game.keys('j '.repeat(row));
    await game.keys('enter');
    expect(game.state).toMatchObject({ mode: 'browse', view: 'claims' });
    expect((await game.keys('? 7')).view).toBe('timeline');
    expect((await game.keys('? q')).mode).toBe('browse');
    expect(game.effects.some(({ kind }) => kind === 'quit')).toBe(false);
  });
  it('copies the words with their citation', async () => {
    const game = await play();
    await game.keys('3 j');
    await game.keys('y');
    expect(game.effects.at(-1)).toEqual({ kind: 'copy', text: citation(game.state) });
    const words = '“Nobody was harmed on the quay,” Mara Velten told reporters';
    expect(citation(game.state)).toBe(
      `“${words}” (Velmar Courier, “Harbour talks go on, part 1”, 2 March 2031, https://courier.example/harbour, sentence 3)`,
    );
  });
  it('opens an address only after showing it', async () => {
    const game = await play();
    await game.keys('3 o');
    expect(game.state.notice).toMatch(/no address/);
    await game.keys('j o');
    expect(game.state.notice).toBe('o again opens https://courier.example/harbour');
    expect(game.effects.some(({ kind }) => kind === 'address')).toBe(false);
    await game.keys('o');
    expect(game.effects.at(-1)).toEqual({ kind: 'address', url: 'https://courier.example/harbour' });
  });
  it('shows what cleaning took out, at its place', async () => {
    const game = await play();
    await game.keys('3');
    const text = (): string => paneText(game.state, 'evidence').lines.map(textOf).join(' ');
    expect(text()).not.toContain('Share this');
    await game.keys('r');
    expect(text()).toMatch(
      /\[section: a section line\] World .*Harbour talks go on.*\[related: a related headline\].*The ministry denied.*\[furniture: buttons\] Share this/,
    );
  });
});

describe('a store that changes', () => {
  it('keeps the chosen row under the eye', async () => {
    const game = await play();
    await game.keys('3 j j j');
    const { id } = selectedRow(game.state)!;
    const { generation } = game.state;
    game.send({ kind: 'changed' });
    const rows = [...viewOf(game.state).windows.get(0)!];
    game.send({
      kind: 'loaded',
      view: 'statements',
      window: 0,
      generation: generation + 1,
      rows: [rows[90]!, rows[91]!, ...rows.slice(0, 98)],
      total: 952,
    });
    expect(selectedRow(game.state)?.id).toBe(id);
    expect(viewOf(game.state).selected).toBe(5);
  });
});

/** Freezes everything reachable; maps and sets throw when they are written to. */
const freeze = (value: unknown, seen = new Set<unknown>()): void => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    const no = (): never => {
      throw new Error('the state was written to');
    };
    Object.assign(value, { set: no, add: no, delete: no, clear: no });
    for (const one of value.values()) freeze(one, seen);
    return;
  }
  for (const one of Object.values(value)) freeze(one, seen);
  Object.freeze(value);
};

const anyKey = fc.constantFrom(...keyTable.flatMap(({ keys }) => keys), '"velten"', '"type:"', 'backspace', '^w', 'x');

describe('whatever is pressed', () => {
  it('the choice stays in range, panes keep their place, nothing old is written to', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyKey, { maxLength: 40 }),
        fc.integer({ min: 30, max: 200 }),
        fc.integer({ min: 8, max: 60 }),
        async (keys, columns, rows) => {
          const game = await play({ columns, rows });
          for (const [index, name] of keys.entries()) {
            freeze(game.state);
            await game.keys(name);
            if (index % 11 === 5)
              game.send({ kind: 'resized', columns: 30 + ((columns * (index + 3)) % 170), rows: 8 + ((rows * index) % 50) });
            if (index % 13 === 7) game.send({ kind: 'changed' });
            const view = viewOf(game.state);
            const last = Math.max(0, (view.total ?? 1) - 1);
            expect(view.selected).toBeGreaterThanOrEqual(0);
            expect(view.selected).toBeLessThanOrEqual(last);
            expect(view.top).toBeLessThanOrEqual(view.selected);
            expect(view.selected).toBeLessThan(view.top + insideOf(game.state, 'list').height);
            expect(view.windows.size).toBeLessThanOrEqual(8);
            const { slots, direction } = layoutOf(game.state);
            const sum = slots.reduce((all, slot) => all + (direction === 'beside' ? slot.width : slot.height), 0);
            expect(sum).toBe(direction === 'beside' ? game.state.columns : game.state.rows - 3);
            for (const pane of ['detail', 'evidence'] as const) {
              const { lines, top } = paneText(game.state, pane);
              expect(top).toBeGreaterThanOrEqual(0);
              expect(top).toBeLessThanOrEqual(Math.max(0, lines.length - 1));
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 40_000);
});
