import { render } from 'ink-testing-library';
import { describe, expect, it } from 'vitest';
import { Linear, linearLines } from './components/linear.tsx';
import { forbidden } from './testing/hostile.ts';
import { inventedNewsroom } from './testing/invented-newsroom.ts';
import { Play } from './testing/play.ts';

const play = async (keys: string, hostile = false): Promise<Play> => {
  const made = new Play({ newsroom: inventedNewsroom({ size: 40, hostile }), columns: 80, rows: 24, linear: true });
  await made.rest();
  await made.keys(keys);
  return made;
};

describe('for a screen reader', () => {
  it('says where one is and what is chosen, and nothing else', async () => {
    const { state } = await play('3 j');
    expect(linearLines(state)).toEqual(['Sitrep, statements', 'Row 2 of 40: deny Oskar Dreyl nobody was harmed on the quay, number 1']);
    const { lastFrame } = render(<Linear state={state} />);
    expect(lastFrame()).toBe(`${linearLines(state).join('\n')}\nPress ? for keys, q to quit.`);
  });
  it('reads the open text with the words of the evidence marked in writing', async () => {
    const { state } = await play('3 enter enter');
    const text = linearLines(state).join(' ');
    expect(text).toContain('Source: source · Velmar Courier · undated'.replace('Velmar Courier', 'reports/0.txt'));
    expect(text).toContain('[[The crews of Velmar closed the harbour at dawn]]');
  });
  it('names sections of the briefing, keys, and the filter as it is typed', async () => {
    expect(linearLines((await play('')).state)).toContain('Section Key points');
    expect(linearLines((await play('? j')).state)[1]).toMatch(/^Key 2 of \d+: k ↑: /);
    expect(linearLines((await play('3 / "bad:x"')).state)[1]).toContain('there is no key bad:');
  });
  it('reads nothing that a terminal obeys', async () => {
    for (const keys of ['3 enter', '3 j j enter enter', '5 j enter', '6 j j j j enter', '2 j enter'])
      for (const line of linearLines((await play(keys, true)).state)) expect(line).not.toMatch(forbidden);
  });
});
