import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../testing/hostile.ts';
import { fit, head, widthOf, wrap } from './fit.ts';
import { beside, columns, fitLine, flow, highlight, lineWidth, piece, textOf } from './line.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...hostileTexts),
  fc.lorem(),
  fc.array(fc.constantFrom(...hostileTexts, 'a ', '東', '👍', ' '), { maxLength: 6 }).map((all) => all.join('')),
);
const pieces = fc.array(text, { maxLength: 5 }).map((all) => all.map((one) => piece(one)));
const width = fc.integer({ min: 1, max: 90 });

describe('widths', () => {
  it('fills or cuts a text to exactly its columns', () => {
    fc.assert(
      fc.property(text, width, (one, to) => widthOf(fit(piece(one).text, to)) === to),
      { numRuns: 500 },
    );
  });
  it('cuts between graphemes and never too wide', () => {
    fc.assert(fc.property(text, width, (one, to) => widthOf(head(piece(one).text, to)) <= to));
    expect(head('東京都', 3)).toBe('東');
    expect(head('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301e\u0301');
  });
  it('fits lines of any pieces', () => {
    fc.assert(
      fc.property(pieces, width, (line, to) => lineWidth(fitLine(line, to)) === to),
      { numRuns: 500 },
    );
  });
  it('tells that something was cut, also where a piece fits to the column', () => {
    expect(textOf(fitLine([piece('abc'), piece('def')], 3))).toBe('ab…');
    expect(textOf(fitLine([piece('abc'), piece('def')], 5))).toBe('abcd…');
  });
  it('lays out columns in exactly their width', () => {
    fc.assert(
      fc.property(
        text,
        text,
        width,
        (a, b, to) =>
          lineWidth(
            columns(
              [
                [piece(a), 9],
                [piece(b), to],
              ],
              to,
            ),
          ) === to,
      ),
    );
  });
  it('puts two texts beside each other by columns, not by letters', () => {
    const lines = beside([[piece('東京')], [piece('a')]], [[piece('x')]], 6);
    expect(lines.map(lineWidth)).toEqual([15, 15]);
    expect(lines.map(textOf)).toEqual(['東京   │ x     ', 'a      │       ']);
  });
});

describe('wrapping', () => {
  it('loses nothing but spaces, and no line is too wide', () => {
    fc.assert(
      // One letter with all its marks may be several columns wide; no pane is narrower than that.
      fc.property(text, fc.integer({ min: 8, max: 60 }), (one, to) => {
        const clean = piece(one).text;
        const lines = wrap(clean, to).map(({ start, end }) => clean.slice(start, end));
        expect(lines.join('').replaceAll(' ', '')).toBe(clean.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(to);
      }),
      { numRuns: 500 },
    );
  });
  it('flows styled pieces the same way', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 10, max: 60 }), (line, to) => {
        const lines = flow(line, to, 2);
        expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(textOf(line).replaceAll(' ', ''));
        for (const one of lines) expect(lineWidth(one)).toBeLessThanOrEqual(to);
      }),
    );
  });
  it.each([
    ['at spaces', 'one two three', 8, ['one two', 'three']],
    ['where a space follows the full line', 'one two', 3, ['one', 'two']],
    ['inside a word that is too long', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['between wide letters', '東京都知事', 4, ['東京', '都知', '事']],
    ['not before the first word', '  verylongword', 6, ['  very', 'longwo', 'rd']],
  ])('breaks %s', (_, one, to, lines) => expect(wrap(one, to).map(({ start, end }) => one.slice(start, end))).toEqual(lines));
  it('takes a line of a million letters', () => {
    const started = performance.now();
    expect(wrap('é'.repeat(1_000_000), 80).length).toBe(12_500);
    wrap(`${'a'.repeat(500_000)}${'\u0301'.repeat(100)}`, 80);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('highlighting', () => {
  it('marks every place and keeps the text', () => {
    const line = highlight([piece('Talks, talks and a talk')], /talks?/gi);
    expect(textOf(line)).toBe('Talks, talks and a talk');
    expect(line.filter(({ style }) => style === 'hit').map((one) => one.text)).toEqual(['Talks', 'talks', 'talk']);
  });
});
