import { english } from '@sitrep/english';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenArticle, givenHeader, givenPage, givenSegments } from '../given/index.ts';
import { mentions } from '../mentions/index.ts';
import type { Entity, Mention, ReportId } from '../model/index.ts';
import { parse } from '../parsing/index.ts';
import { places } from '../places/index.ts';
import { sentences } from '../sentences/index.ts';
import { Pipeline, runPipeline, type Chains } from '../stage/index.ts';
import { contentHash } from '../text/index.ts';
import { tags } from '../tagging/index.ts';
import { tokens } from '../tokens/index.ts';
import chainCases from './cases/chains.txt?raw';
import { chains } from './index.ts';

const pipeline = Pipeline.start
  .then(givenPage)
  .then(givenSegments)
  .then(givenHeader)
  .then(givenArticle)
  .then(sentences)
  .then(tokens)
  .then(tags)
  .then(parse)
  .then(mentions)
  .then(places)
  .then(chains);

const read = (raw: string, date: string | null = null): { chains: Chains; mentions: readonly Mention[]; crashed: string[] } => {
  const given =
    date === null ? null : { value: date, precision: 'day' as const, basis: 'stated' as const, earliest: date, latest: date, reasons: [] };
  const report = {
    id: 'test' as ReportId,
    name: 'test',
    raw,
    format: 'text' as const,
    encoding: 'utf-8',
    contentHash: contentHash(raw),
    sourceUrl: null,
    retrievedAt: null,
    given,
    issues: [],
  };
  const { doc, issues } = runPipeline(pipeline, report, english);
  return {
    chains: doc.chains,
    mentions: [...doc.mentions, ...doc.chains.mentions],
    crashed: issues.filter(({ code }) => code === 'stage.crashed').map(({ message }) => message),
  };
};

const entity = (text: string, name: string, date: string | null = null): Entity =>
  read(text, date).chains.entities.find((found) => found.name === name)!;

/** "Name: mention; mention", an entity a line. */
const shown = (text: string): string => {
  const { chains: found, mentions: all } = read(text);
  return found.entities
    .map(
      ({ id, name }) =>
        `${name}: ${all
          .filter((mention) => found.entityOf.get(mention.id) === id)
          .map((mention) => mention.text)
          .join('; ')}`,
    )
    .join('\n');
};

describe('who is who', () => {
  const cases = chainCases
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  test.each(cases.map(([name, input, , ...expected]) => ({ name, input: input!, expected: expected.join('\n') })))(
    '$name',
    ({ input, expected }) => {
      expect(shown(input)).toBe(expected);
    },
  );
});

describe('what an entity knows', () => {
  test('a known country', () => {
    expect(entity('Syria agreed.', 'Syria')).toMatchObject({ kind: 'place', subkind: 'country', country: 'SY', known: 'country:SY' });
  });
  test('a town, where it is', () => {
    const town = entity('Shells fell in Aleppo, Syria.', 'Aleppo');
    expect(town).toMatchObject({ kind: 'place', subkind: 'city', country: 'SY' });
    expect(town.lat).toBeCloseTo(36.2, 0);
  });
  test('roles as stated, with their evidence', () => {
    const text = 'Russian Foreign Minister Sergei Lavrov spoke.';
    const [role] = entity(text, 'Sergei Lavrov').roles;
    expect(role).toMatchObject({ title: 'Russian Foreign Minister', country: 'RU' });
    expect(role!.evidence[0]).toMatchObject({ quote: 'Russian Foreign Minister', start: 0, end: 24, sentence: 0 });
  });
  test('one body under two names', () => {
    const found = read('The Pentagon denied it. The Department of Defense would not comment.').chains.entities;
    expect(found).toHaveLength(1);
    expect(found[0]!.known).toMatch(/^org:/);
  });
  test('a ruler by title and surname', () => {
    expect(entity('President Trump met President Putin.', 'Donald Trump')).toMatchObject({ kind: 'person', country: 'US' });
  });
  test('who held the office on the day, only where the day is known', () => {
    const text = "Russia's top diplomat said so.";
    expect(read(text, '2017-01-25').chains.entities.map(({ name }) => name)).toContain('Sergei Lavrov');
    expect(read(text).chains.entities.map(({ name }) => name)).not.toContain('Sergei Lavrov');
  });
});

const words = fc.constantFrom(
  'Moscow',
  'the',
  'President',
  'Anna Horvat',
  'Horvat',
  'he',
  'his',
  'government',
  "Russia's",
  'army',
  '(NATO)',
  'NATO',
  'said',
  '.',
  ',',
  'Ministry of',
  'Defence',
  '"',
  '\n',
  'rebels',
  'it',
  'Syrian',
  'in',
  'Dr.',
  'bin',
);

describe('properties', () => {
  test('every mention has one entity at most, every entity a name, and a rerun is identical', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        const { chains: found, mentions: all, crashed } = read(text);
        expect(crashed).toEqual([]);
        const ids = new Set(found.entities.map(({ id }) => id));
        expect(ids.size).toBe(found.entities.length);
        const known = new Set(all.map(({ id }) => id));
        for (const [mention, id] of found.entityOf) {
          expect(known.has(mention)).toBe(true);
          expect(ids.has(id)).toBe(true);
        }
        for (const { name } of found.entities) expect(name).not.toBe('');
        expect(read(text).chains).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
  test('many names take time in proportion', () => {
    const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'ra', 'sen', 'tov'];
    const name = (n: number): string =>
      [0, 3, 6, 9]
        .map((shift) => syllables[(n >> shift) & 7]!)
        .join('')
        .replace(/^./, (c) => c.toUpperCase());
    const text = Array.from(
      { length: 4000 },
      (_, i) => `${name(i)} ${name(i * 7 + 3)} said he met the Ministry of ${name(i)} in ${name(i + 5)}.`,
    ).join(' ');
    const start = performance.now();
    expect(read(text).crashed).toEqual([]);
    expect(performance.now() - start).toBeLessThan(25_000);
  });
});
