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
