import { english } from '@sitrep/english';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenArticle, givenHeader, givenPage, givenSegments } from '../given/index.ts';
import type { Mention, ReportId } from '../model/index.ts';
import { sentences } from '../sentences/index.ts';
import { Pipeline, runPipeline } from '../stage/index.ts';
import { contentHash } from '../text/index.ts';
import { tokens } from '../tokens/index.ts';
import descriptionCases from './cases/descriptions.txt?raw';
import nameCases from './cases/names.txt?raw';
import nothingCases from './cases/nothing.txt?raw';
import { mentions } from './index.ts';

const pipeline = Pipeline.start
  .then(givenPage)
  .then(givenSegments)
  .then(givenHeader)
  .then(givenArticle)
  .then(sentences)
  .then(tokens)
  .then(mentions);

const find = (raw: string): { found: readonly Mention[]; crashed: string[] } => {
  const report = {
    id: 'test' as ReportId,
    name: 'test',
    raw,
    format: 'text' as const,
    encoding: 'utf-8',
    contentHash: contentHash(raw),
    sourceUrl: null,
    retrievedAt: null,
    given: null,
    issues: [],
  };
  const { doc, issues } = runPipeline(pipeline, report, english);
  return { found: doc.mentions, crashed: issues.filter(({ code }) => code === 'stage.crashed').map(({ message }) => message) };
};

const letter = ({ form, kind, demonym, metonym }: Mention): string => {
  if (form !== 'name') return form === 'pronoun' ? 'p' : form === 'title' ? 'T' : 'N';
  if (demonym) return 'D';
  return `${{ person: 'P', organization: 'O', location: 'L', other: 'X' }[kind]}${metonym ? '*' : ''}`;
};

/** The text with every mention in brackets: P person, O organization, L location, X other, D people or adjective, T title, N description, p pronoun. */
const marked = (raw: string, found: readonly Mention[]): string => {
  const opens = new Map<number, string[]>();
  const closes = new Map<number, number>();
  for (const mention of found) {
    opens.set(mention.span.start, [...(opens.get(mention.span.start) ?? []), letter(mention)]);
    closes.set(mention.span.end, (closes.get(mention.span.end) ?? 0) + 1);
  }
  let text = '';
  for (let i = 0; i <= raw.length; i++) {
    text += ']'.repeat(closes.get(i) ?? 0);
    for (const open of opens.get(i) ?? []) text += `[${open} `;
    text += raw[i] ?? '';
  }
  return text;
};

const casesOf = (cases: string): { name: string; input: string; expected: string }[] =>
  cases
    .trim()
    .split(/\n\n(?=\S)/)
    .map((block) => {
      const [head = '', expected = ''] = block.split(/^==>\n?/m);
      const [name = '', ...input] = head.trimEnd().split('\n');
      return { name, input: input.join('\n'), expected: expected.trim() };
    });

describe('names', () => {
  test.each(casesOf(nameCases))('$name', ({ input, expected }) => {
    expect(
      marked(
        input,
        find(input).found.filter(({ form }) => form === 'name'),
      ),
    ).toBe(expected);
  });
});

describe('descriptions', () => {
  test.each(casesOf(descriptionCases))('$name', ({ input, expected }) => {
    expect(marked(input, find(input).found)).toBe(expected);
  });
});

describe('nothing to find', () => {
  test.each(nothingCases.trim().split('\n\n'))('%s', (input) => {
    expect(find(input).found.filter(({ form }) => form !== 'pronoun')).toEqual([]);
  });
});

describe('the office at a name', () => {
  const roleOf = (text: string): string | null =>
    find(text).found.find(({ kind, form }) => kind === 'person' && form === 'name')?.role ?? null;
  test.each([
    ['Pentagon spokesman Eric Pahon denied it.', 'Pentagon spokesman'],
    ['Mauritania’s foreign minister, Sidi Baba ould Merrakchi, agreed.', 'Mauritania’s foreign minister'],
    ['"No," Lalla wellet Bakrin, a spokeswoman for the alliance, said.', 'a spokeswoman for the alliance'],
    ['Colonel Moussa Bako, spokesman for the Tanezran Armed Forces (FAT), said so.', 'spokesman for the Tanezran Armed Forces (FAT)'],
    ['Former US President Barack Obama spoke.', 'Former US President'],
    ['Mr. Obama spoke.', null],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

describe('a headline', () => {
  test('takes names from the text below it', () => {
    const text =
      'Velmaria Rebels Blame Obren Talic For Deadly Raid On Ostrigal\nObren Talic, a commander, denied in Velmaria that his men were in Ostrigal.';
    const head = find(text).found.filter(({ span, form }) => span.end < 62 && form === 'name');
    expect(head.map((mention) => mention.text)).toEqual(['Velmaria', 'Obren Talic', 'Ostrigal']);
  });
  test('in capitals too', () => {
    const text = 'TALIC DENIES RAID ON OSTRIGAL\nObren Talic, a commander, denied that his men were in Ostrigal.';
    expect(
      find(text)
        .found.filter(({ sentence, form }) => sentence === 0 && form === 'name')
        .map((mention) => mention.text),
    ).toEqual(['TALIC', 'OSTRIGAL']);
  });
});

const words = fc.constantFrom(
  'Moscow',
  'the',
  'President',
  'of',
  'Ministry',
  'al-Assad',
  "Russia's",
  '"',
  '“',
  '”',
  ',',
  '.',
  'U.S.',
  '(NATO)',
  'de',
  'bin',
  '\n',
  'government',
  'his',
  'IS',
  'X',
  '–',
  '’',
  'km',
  '12',
  'Ŝ',
  'İ',
  '𝔐',
  'said',
  'and',
  '&',
  "'s",
  'May',
  'ﬁ',
  '\u202e',
  'John',
  'Inc.',
  'Lake',
  'army',
  'in',
);

describe('properties', () => {
  test('hostile text never crashes, every span lies in range and slices to its surface', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
          fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
        ),
        (text) => {
          const { found, crashed } = find(text);
          expect(crashed).toEqual([]);
          for (const { span, text: surface } of found) {
            expect(span.start).toBeLessThan(span.end);
            expect(text.slice(span.start, span.end)).toBe(surface);
          }
          expect(find(text).found).toEqual(found);
        },
      ),
      { numRuns: 300 },
    );
  });
  test('long sentences of capitals and quotation marks take time in proportion', () => {
    for (const unit of [
      'Obren Talic Verrin of the Ministry of ',
      'President ',
      '" ',
      'Moscow and ',
      'the Russian foreign ',
      'Van de ',
      'A. ',
      '’s ',
    ]) {
      const start = performance.now();
      expect(find(unit.repeat(20_000)).crashed).toEqual([]);
      expect(performance.now() - start).toBeLessThan(15_000);
    }
  });
});
