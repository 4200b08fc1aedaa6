import { afterEach, describe, expect, it } from 'vitest';
import { viewNames } from './state/state.ts';
import { forbidden } from './testing/hostile.ts';
import { inventedNewsroom } from './testing/invented-newsroom.ts';
import { TerminalScreen, type ScreenOptions } from './testing/terminal-screen.tsx';

const tame = inventedNewsroom({ size: 300 });
const hostile = inventedNewsroom({ size: 60, hostile: true });
const screens: TerminalScreen[] = [];
const open = (options: Partial<ScreenOptions> & { columns: number; rows: number }): TerminalScreen => {
  const screen = new TerminalScreen({ newsroom: tame, ...options });
  screens.push(screen);
  return screen;
};
afterEach(() => {
  for (const screen of screens.splice(0)) screen.close();
});

const has = (text: string) => (lines: readonly string[]) => lines.join('\n').includes(text);

/** Every line between tabs and footer begins and ends with a frame, in the first and the last column. */
const whole = (lines: readonly string[], columns: number): void => {
  for (const line of lines.slice(1, -2)) {
    expect(line[0]).toMatch(/[╭╰│┏┗┃+|]/);
    expect(line.trimEnd().at(-1)).toMatch(/[╮╯│┃┓┛█+|#]/);
    expect(line.length).toBeLessThanOrEqual(columns);
  }
};

/** What was written beyond letters: colours, the cursor, erasing, the alternate screen and its kin; nothing else. */
const sequencesIn = (written: string): Set<string> =>
  // oxlint-disable-next-line no-control-regex
  new Set([...written.matchAll(/\u001b(?:\[[0-9;?]*([A-Za-z])|(.))/g)].map(([, csi, other]) => csi ?? `ESC ${other}`));

describe('frames', () => {
  it.each([
    [160, 40, 3],
    [120, 30, 3],
    [100, 24, 2],
    [80, 24, 2],
    [60, 24, 2],
    [40, 12, 1],
  ])('%i × %i show %i panes in every view, whole', async (columns, rows, panes) => {
    const screen = open({ columns, rows });
    await screen.until(has('key point 0'));
    for (const [index, view] of viewNames.entries()) {
      screen.type(String(index + 1));
      const lines = await screen.until((all) => has(`${index + 1} ${view}`)(all) && !has('reading …')(all));
      whole(lines, columns);
      expect(lines.join('').match(/[╭]/g)?.length).toBe(panes);
    }
  });

  it('show confirm and deny side by side from 120 columns', async () => {
    for (const columns of [120, 160]) {
      const screen = open({ columns, rows: 30 });
      screen.type('5');
      const lines = await screen.until(has('Asserts, confirms'));
      expect(lines.some((line) => /Asserts, confirms +│ Denies/.test(line))).toBe(true);
    }
  });

  it.each([160, 100, 60])('stay whole at %i columns whatever reports hold', async (columns) => {
    const screen = open({ newsroom: hostile, columns, rows: 24 });
    await screen.until(has('key point 0'));
    for (const key of ['1', '2', '3', '4', '5', '6', '7']) {
      screen.type(key);
      await screen.until((lines) => has(`${key} ${viewNames[Number(key) - 1]!}`)(lines) && !has('reading …')(lines));
      for (const next of ['j', 'j', '\r', ']', 'r', '\u001b[6~', 'G', '\u001b']) {
        screen.type(next);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      const lines = await screen.lines();
      for (const line of lines) expect(line).not.toMatch(forbidden);
    }
    const { written } = screen;
    expect([...sequencesIn(written)].filter((one) => !/^[A-HJKhlm]$/.test(one))).toEqual([]);
    expect(written).not.toMatch(/retitled|c3RvbGVu|https:\/\/evil|\u009b|\u009d/);
    expect(screen.terminal.buffer.active.type).toBe('alternate');
  });

  it('are whole again after each resize', async () => {
    const screen = open({ columns: 160, rows: 40 });
    await screen.until(has('key point 0'));
    screen.type('3');
    for (const [columns, rows] of [
      [70, 20],
      [45, 10],
      [130, 50],
      [20, 5],
      [100, 24],
    ] as const) {
      screen.resize(columns, rows);
      if (columns < 30) await screen.until(has('needs 30'));
      else
        whole(
          await screen.until((lines) => has('statements')(lines) && has('q quit')(lines) && lines[1]!.trimEnd().length === columns),
          columns,
        );
    }
  });

  it('take keys that come in one burst', async () => {
    const screen = open({ columns: 100, rows: 24 });
    await screen.until(has('key point 0'));
    screen.type('3');
    await screen.until(has('1 of 300'));
    screen.type('jjjj');
    await screen.until(has('5 of 300'));
    screen.type('\u001b[B\u001b[B');
    await screen.until(has('7 of 300'));
  });

  it('show a filter as it is typed, and the word at fault', async () => {
    const screen = open({ columns: 100, rows: 24 });
    await screen.until(has('key point 0'));
    screen.type('3/');
    screen.type('act:den');
    await screen.until(has('/act:den'));
    await screen.until(has('speaker does with the words'));
    screen.type(' foo:bar');
    screen.type('\r');
    await screen.until(has('there is no key foo:'));
    screen.type('\u001b');
    await screen.until((lines) => !has('foo')(lines));
  });

  it('have nothing but ASCII where that is asked for', async () => {
    const screen = open({ newsroom: hostile, columns: 130, rows: 30, look: { ascii: true } });
    await screen.until(has('key point 0'));
    for (const key of ['5', '\t', 'j', '6', '?']) screen.type(key);
    const lines = await screen.until(has('keys: Enter runs'));
    // oxlint-disable-next-line no-control-regex
    for (const line of lines) expect(line).toMatch(/^[\u0020-\u007e]*$/);
  });

  it('have no colour where that is asked for, and still tell what is chosen', async () => {
    const screen = open({ columns: 130, rows: 30, look: { noColor: true } });
    await screen.until(has('key point 0'));
    screen.type('5');
    await screen.until(has('Asserts'));
    // oxlint-disable-next-line no-control-regex
    const codes = [...screen.written.matchAll(/\u001b\[([0-9;]*)m/g)].flatMap(([, all]) => all!.split(';'));
    expect(codes.filter((code) => /^(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])$/.test(code))).toEqual([]);
    expect((await screen.lines()).some((line) => line.includes('│› ') || line.includes('┃› '))).toBe(true);
  });

  it('leave the alternate screen and show the cursor at the end', async () => {
    const screen = open({ columns: 100, rows: 24 });
    await screen.until(has('key point 0'));
    expect(screen.terminal.buffer.active.type).toBe('alternate');
    screen.type('q');
    await screen.until(() => screen.terminal.buffer.active.type === 'normal');
    expect(screen.written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(screen.written.lastIndexOf('\u001b[?25l'));
  });
});
