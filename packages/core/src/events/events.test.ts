import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventTypes, ploverModes } from '../model/index.ts';
import happened from './cases/happened.txt?raw';
import { eventsOf, layersOf, shown } from './cases/marked-report.ts';
import nothing from './cases/nothing.txt?raw';
import realities from './cases/realities.txt?raw';
import { type CodedSide, codeSentences } from './code-sentence.ts';
import { lexicon } from './lexicon.ts';

const casesOf = (cases: string): { name: string; input: string; expected: string }[] =>
  cases.split(/\n\n(?=\S)/).map((block) => {
    const [head = '', expected = ''] = block.split(/^==>\n?/m);
    const [name = '', ...input] = head.trimEnd().split('\n');
    return { name, input: input.join('\n'), expected: expected.trim() };
  });

const lines = (input: string): string => eventsOf(input).events.map(shown).join('\n');

describe('what happens, to whom, where and when', () => {
  test.each(casesOf(happened))('$name', ({ input, expected }) => expect(lines(input)).toBe(expected));
});

describe('whether it happened', () => {
  test.each(casesOf(realities))('$name', ({ input, expected }) => expect(lines(input)).toBe(expected));
});

describe('must find nothing', () => {
  test.each(casesOf(nothing))('$name', ({ input }) => expect(lines(input)).toBe(''));
});

describe('what an event carries', () => {
  test('figures of its sentence and the statement that tells it', () => {
    const { events, text } = eventsOf(
      '<<o1 accuse|[[Gunmen|o2]] attacked [[Tarout|l1]], killing ((14|killed)) soldiers>>, [[the army|o1]] said.',
    );
    expect(events).toMatchObject([
      { type: 'ASSAULT', figures: [expect.stringContaining('figures')], attribution: [expect.stringContaining('statements')] },
    ]);
    const [{ trigger }] = events as [(typeof events)[number]];
    expect(text.slice(trigger.start, trigger.end)).toBe('attacked');
  });
  test('a rule that names the predicate', () => {
    expect(eventsOf('[[Rebels|o1]] opened fire on [[police|o2]].').events[0]!.by.rule).toBe('verb.verb:open {fire} @on|at');
  });
  test('a day taken over from the report is said to be so', () => {
    expect(eventsOf('[[Malvia|c1]] condemned [[Tessia|c2]].').events[0]!.time).toMatchObject({ value: '2024-05-10', basis: 'published' });
  });
});

describe('a sentence out of its report', () => {
  test('lists roots with their sides, without what is told in passing', () => {
    const { doc } = layersOf(
      '[[Malvia|c1]], which was condemned by [[Tessia|c2]], signed a pact with [[Orland|c3]]. [[Malvia|c1]] will host [[Kovač|p1]].',
    );
    const sides = (list: readonly CodedSide[]): unknown[] => list.map(({ entity }) => entity);
    expect(codeSentences(doc).map(({ root, actors, recipients }) => [root, sides(actors), sides(recipients)])).toEqual([
      ['SUPPORT', ['c1', 'c3'], ['c1', 'c3']],
      ['AGREE', ['c1'], ['p1']],
    ]);
  });
});

describe('the lexicon', () => {
  const all = [...lexicon().verbs.values(), ...lexicon().nouns.values()].flat();
  test('knows predicates of every type, and only modes of the model', () => {
    expect(lexicon().size).toBeGreaterThan(1500);
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(eventTypes));
    for (const { type, mode, entry } of all) if (mode !== null) expect(ploverModes[type], entry).toContain(mode);
  });
  test('has no entry without words, with an empty set or an unknown set name', () => {
    for (const { entry, words, objects, complementVerbs } of all) {
      expect(words.length, entry).toBeGreaterThan(0);
      expect(objects?.size ?? 1, entry).toBeGreaterThan(0);
      expect(complementVerbs?.size ?? 1, entry).toBeGreaterThan(0);
    }
  });
  test('makes the forms of its verbs', () => {
    const forms = ['rammed', 'withdrew', 'carries', 'shelling', 'struck', 'denied', 'stabbed'];
    for (const form of forms) expect(lexicon().verbReadings.has(form), form).toBe(true);
  });
});

const pieces = fc.constantFrom(
  'attacked',
  'the',
  '[[Malvia|c1]]',
  '[[Front|o1]]',
  '[[Kovač|p1]]',
  '{{on Monday|2024-05-06}}',
  'talks',
  'with',
  'and',
  ',',
  '.',
  'to',
  'who',
  'that',
  'was',
  'killed',
  'by',
  'in',
  '[[Brod|l1]]',
  'will',
  'not',
  '"',
  '“',
  '(',
  ')',
  "'s",
  'if',
  'said',
  'denied',
  'reports',
  '—',
  ';',
  'agreed',
  'sign',
  'a deal',
  '\n',
  '<<p1 threaten|',
  '>>',
  'its',
  'of',
  '((3|killed))',
  '\u0000',
  '😀',
  'ñ',
);

describe('properties', () => {
  test('hostile strings never throw; spans lie in range; a rerun is identical', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
        const source = list.join(' ');
        const { text, events } = eventsOf(source);
        for (const { trigger, span } of events) {
          expect(trigger.start).toBeGreaterThanOrEqual(0);
          expect(trigger.end).toBeLessThanOrEqual(text.length);
          expect(trigger.start).toBeLessThan(trigger.end);
          expect(span.start).toBeLessThanOrEqual(trigger.start);
          expect(span.end).toBeGreaterThanOrEqual(trigger.end);
        }
        expect(eventsOf(source).events).toEqual(events);
      }),
      { numRuns: 150 },
    );
  });
  test('one very long sentence takes time in proportion', () => {
    const long = (n: number): string =>
      Array.from({ length: n }, () => '[[Malvia|c1]] attacked [[Front|o1]] and said that it met [[Kovač|p1]], who').join(' ');
    const time = (source: string): number => {
      const before = performance.now();
      eventsOf(source);
      return performance.now() - before;
    };
    time(long(100));
    const [one, ten] = [Math.max(5, time(long(100))), time(long(1000))];
    expect(ten).toBeLessThan(one * 40);
  });
});
