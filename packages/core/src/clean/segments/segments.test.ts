import { describe, expect, test } from 'vitest';
import { casesOf, readAll } from '../cases/read.ts';

/** "kind | text" a line; "dateline+" and "credit+" stand for a line whose beginning is cut off before its body. */
describe('kinds of lines', () => {
  test.each(casesOf('segments.txt'))('$name', ({ input }) => {
    const lines = input.split('\n').map((line) => /^(\S+)\s*\| (.*)$/.exec(line)!.slice(1) as [string, string]);
    const { segments } = readAll(lines.map(([, text]) => text).join('\n'));
    let start = 0;
    const found = lines.map(([, text]) => {
      const [from, to] = [start, start + text.length];
      start = to + 1;
      const kinds = segments.filter((segment) => segment.start >= from && segment.end <= to).map(({ kind }) => kind);
      return `${kinds.join('+').replace(/\+body$/, '+')} | ${text}`;
    });
    expect(found).toEqual(lines.map(([kind, text]) => `${kind} | ${text}`));
  });
});

test('a copy points at what it repeats', () => {
  const { segments, article, issues } = readAll(
    'Fishermen have gone on strike over the price of diesel, their union said on Monday.\nSource\nFishermen have gone on strike over the price of diesel, their union said on Monday.\n',
  );
  const copy = segments.find(({ kind }) => kind === 'duplicate')!;
  expect(segments[copy.duplicateOf!]).toMatchObject({ kind: 'body', text: copy.text });
  expect(article.text).toBe(copy.text);
  expect(issues.map(({ code }) => code)).toContain('report.duplicate-text');
});

/** A page in markup, and "kind | text" for every segment that it gives. */
describe('lines of pages', () => {
  test.each(casesOf('pages.txt'))('$name', ({ input, expected }) => {
    const shown = readAll(input).segments.map(({ kind, text }) => `${kind} | ${text}`);
    expect(shown).toEqual(expected.split('\n').map((line) => line.replace(/^(\S+)\s*\|/, '$1 |')));
  });
});

describe('copies inside a report', () => {
  const told = [
    'Fishermen in Port Elin have gone on strike over the price of diesel, their union said on Monday.',
    'The strike will last until the ministry answers, according to a letter that the union made public.',
    'About 300 boats stayed in the harbour, the port captain, Ines Adair, told Radio Elin.',
    'A litre of diesel costs twice what it did a year ago, and the catch is half of what it was.',
    'The minister will receive the fishermen on Thursday, her office said in a short statement.',
  ];
  const changed = told.map((line) => line.replace(' on Monday', ' Monday').replace('the harbour', 'their harbour').replace('a short', 'a'));
  test.each([
    ['the whole twice', [...told, ...told]],
    ['each paragraph twice in a row', told.flatMap((line) => [line, line])],
    ['two and two', [told[0]!, told[1]!, told[0]!, told[1]!, told[2]!, told[3]!, told[2]!, told[3]!, told[4]!]],
    ['shifted by one', told.flatMap((line, index) => (index === 0 ? [line] : [line, told[index - 1]!])).concat(told[4]!)],
    ['three times', [...told, ...told, ...told]],
    ['a copy with small differences', [...told, ...changed]],
    ['a beginning, then the whole', [told[0]!, told[1]!, ...told]],
    ['in another order', [...told, told[3]!, told[0]!, told[4]!, told[1]!, told[2]!]],
  ])('%s', (_, lines) => {
    const { segments, article } = readAll(lines.join('\n'));
    expect(article.text.split('\n')).toHaveLength(told.length);
    expect(segments.filter(({ kind }) => kind === 'duplicate')).toHaveLength(lines.length - told.length);
    for (const line of told)
      expect(changed.concat(told).some((one) => article.text.includes(one) && one.slice(0, 20) === line.slice(0, 20))).toBe(true);
  });
});
