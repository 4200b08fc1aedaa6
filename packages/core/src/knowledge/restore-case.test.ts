import { english } from '@sitrep/english';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInCapitals, restoreCase } from './restore-case.ts';

const restored = (text: string): string => restoreCase(text, english);

describe('a text in capitals gets its case back', () => {
  test.each([
    ['THE MINISTER SAID ON FRIDAY THAT HE WOULD LEAVE.', 'The minister said on Friday that he would leave.'],
    ['REBELS ATTACKED A BRIDGE NEAR DAMASCUS.', 'Rebels attacked a bridge near Damascus.'],
    ['HE MET ENVOYS OF THE UNITED NATIONS IN GENEVA.', 'He met envoys of the United Nations in Geneva.'],
    ['THE FMLN DENIED IT. I SAW THE SYRIAN ARMY LEAVE.', 'The FMLN denied it. I saw the Syrian Army leave.'],
    ['POLICE HELD TERESA OSTRIGAL IN SAN SALVADOR.', 'Police held Teresa Ostrigal in San Salvador.'],
  ])('%s', (raw, wanted) => expect(restored(raw)).toBe(wanted));
});

test('only a long text in capitals throughout counts as one', () => {
  const line = 'THE MINISTER SAID ON FRIDAY THAT HE WOULD LEAVE THE CAPITAL. ';
  expect(isInCapitals(line)).toBe(false);
  expect(isInCapitals(line.repeat(6))).toBe(true);
  expect(isInCapitals(`${line.repeat(6)}${line.toLowerCase().repeat(2)}`)).toBe(false);
  expect(isInCapitals('')).toBe(false);
});

test('no offset moves, and nothing but case changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const out = restored(text);
      expect(out.length).toBe(text.length);
      const letters = [...text];
      for (const [i, letter] of [...out].entries()) if (letter !== letters[i]) expect(letter.toLowerCase()).toBe(letters[i]!.toLowerCase());
      expect(restored(text)).toBe(out);
    }),
    { numRuns: 200 },
  );
});

test('hostile texts take no longer than their length', () => {
  const start = performance.now();
  for (const text of ['A'.repeat(300_000), 'A '.repeat(150_000), '[" '.repeat(100_000), 'A.B-'.repeat(75_000), "'S".repeat(100_000)])
    restored(text);
  expect(performance.now() - start).toBeLessThan(8_000);
});
