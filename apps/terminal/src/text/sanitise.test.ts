import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forbidden, hostileTexts } from '../testing/hostile.ts';
import { forScreen, sanitise } from './sanitise.ts';

const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostileTexts),
      fc.constantFrom('\u001b', '\u001b[', '\u001b]', '\u009b', '\u009d', '\u0090', '\u202e', '\u0007'),
    ),
  )
  .map((parts) => parts.join(''));

describe('sanitise', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['links', '\u001b]8;;https://evil.example/\u001b\\link\u001b]8;;\u0007', 'link'],
    ['titles', 'a\u001b]0;title\u0007b', 'ab'],
    ['C1 sequences', 'a\u009b5Ab\u009d0;t\u009cc', 'abc'],
    ['line breaks and tabs', 'a\r\n\tb\u2028c', 'a b c'],
    ['overrides', 'a\u202eb\u2066c', 'abc'],
    ['flags', 'the 🇫🇷 crew', 'the FR crew'],
    ['joined people', '👩‍👧', '👩👧'],
    ['piled marks', `a${'\u0323'.repeat(9)}b`.normalize('NFD'), `ạ${'\u0323'.repeat(4)}b`],
    ['what is harmless', 'Ag Mossoub, “Jaish al-Wahat” – 12 €', 'Ag Mossoub, “Jaish al-Wahat” – 12 €'],
  ])('takes out %s', (_, dirty, clean) => expect(sanitise(dirty)).toBe(clean));

  it('parts consonants that terminals join to different widths', () => {
    expect(forScreen('नमस्ते')).toBe('नमस्\u200cते');
    expect(sanitise(forScreen('नमस्ते'))).toBe('नमस्ते');
  });
  it('hides no text behind a sequence that never ends', () => {
    expect(sanitise('a\u001b]0;the rest is news')).toBe('a]0;the rest is news');
  });
  it('leaves nothing that a terminal obeys, whatever comes', () => {
    fc.assert(
      fc.property(nasty, (text) => !forbidden.test(sanitise(text))),
      { numRuns: 1000 },
    );
  });
  it('changes nothing the second time', () => {
    fc.assert(fc.property(nasty, (text) => sanitise(sanitise(text)) === sanitise(text)));
  });
  it.each(['\u001b]', '\u009d', '\u001b[', '\u0090x', '\u0300', '\u202e'])('is done with 200,000 times %j at once', (unit) => {
    const started = performance.now();
    sanitise(unit.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
