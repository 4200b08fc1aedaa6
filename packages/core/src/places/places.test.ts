import { english } from '@sitrep/english';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenArticle, givenHeader, givenPage, givenSegments } from '../given/index.ts';
import { mentions } from '../mentions/index.ts';
import type { Place, ReportId } from '../model/index.ts';
import { sentences } from '../sentences/index.ts';
import { Pipeline, runPipeline } from '../stage/index.ts';
import { contentHash } from '../text/index.ts';
import { tokens } from '../tokens/index.ts';
import { allusions, places } from './index.ts';

const pipeline = Pipeline.start
  .then(givenPage)
  .then(givenSegments)
  .then(givenHeader)
  .then(givenArticle)
  .then(sentences)
  .then(tokens)
  .then(mentions)
  .then(places)
  .then(allusions);

const read = (raw: string) => {
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
  return runPipeline(pipeline, report, english).doc;
};
const find = (raw: string): readonly Place[] => read(raw).places;
const alluded = (raw: string): readonly (readonly [string, string, string | null])[] =>
  read(raw).allusions.map(({ text, use, country }) => [text, use, country]);
const place = (raw: string, text: string): Place | undefined => find(raw).find((found) => found.text === text);

describe('where a place is', () => {
  test('a country, a capital, a town', () => {
    expect(place('Talks were held in Astana, Kazakhstan.', 'Kazakhstan')).toMatchObject({ country: 'KZ', precision: 1 });
    expect(place('Talks were held in Astana, Kazakhstan.', 'Astana')).toMatchObject({ country: 'KZ', precision: 4 });
    expect(place('Aleppo in Syria was shelled.', 'Aleppo')).toMatchObject({ country: 'SY', precision: 4 });
  });
  test('the stated country or division decides', () => {
    expect(place('She was born in Paris, Texas.', 'Paris')?.country).toBe('US');
    expect(place('She was born in Paris.', 'Paris')?.country).toBe('FR');
  });
  test('the report decides between namesakes', () => {
    expect(place('Police in Britain searched a house in Birmingham.', 'Birmingham')?.country).toBe('GB');
    expect(place('Alabama held a vote. In the United States, Birmingham voted late.', 'Birmingham')?.country).toBe('US');
  });
  test('an unknown town has no coordinates', () => {
    expect(place('Shells fell on Ostrigal in Syria.', 'Ostrigal')).toMatchObject({ lat: null, lon: null, country: null });
  });
  test('a county, a village, an abbreviated state', () => {
    expect(place('A flood hit Walker County and the town of Jasper, Ala., on Monday.', 'Walker County')).toMatchObject({
      country: 'US',
      precision: 3,
      lat: 33.8,
    });
    expect(place('A flood hit Walker County and the town of Jasper, Ala., on Monday.', 'Ala.')).toMatchObject({
      name: 'Alabama',
      precision: 2,
    });
    expect(place('The council of Cottonport, La., met on Monday.', 'Cottonport')).toMatchObject({ country: 'US', lat: 30.98 });
  });
  test('a division behind its town is the division', () => {
    expect(place('The talks were held in Albany, New York.', 'New York')).toMatchObject({ precision: 2 });
    expect(place('The talks were held in New York.', 'New York')).toMatchObject({ precision: 4 });
  });
  test('a list of countries states no country', () => {
    expect(place('Envoys of China, Japan and Mongolia met.', 'China')).toMatchObject({ country: 'CN', precision: 1 });
  });
  test('a village that shares a name is not meant far away', () => {
    expect(place('Soldiers of Kenya searched Ostrigal and Cottonport.', 'Cottonport')?.lat ?? null).toBeNull();
  });
  test('a surname is no place', () => {
    expect(find('Jim Lancaster spoke. Lancaster blamed the board.')).toEqual([]);
  });
});

describe('what a place does', () => {
  test.each([
    ['Shells fell in Aleppo overnight.', 'Aleppo', 'event'],
    ['Moscow announced a truce.', 'Moscow', 'actor'],
    ['Russia said it was ready.', 'Russia', 'actor'],
    ['MOSCOW, January 25 (Prime) - The rouble fell.', 'MOSCOW', 'dateline'],
    ['The map shows Libya and Chad.', 'Chad', 'mentioned'],
  ])('%s', (text, name, role) => {
    expect(place(text, name)?.role).toBe(role);
  });
});

test('a city the world knows is not the small town of its name in a country the report speaks of', () => {
  const found = find(
    'American and Omani envoys met in Geneva on Sunday. The United States said the United States and Oman would meet again in Geneva.',
  );
  expect(found.filter(({ text }) => text === 'Geneva').map(({ country }) => country)).toEqual(['CH', 'CH']);
});

describe('what a text alludes to', () => {
  test('adjectives and peoples', () => {
    expect(alluded('Syrian forces left the town.')).toEqual([['Syrian', 'adjective', 'SY']]);
  });
  test('places within other names', () => {
    expect(alluded('The University of Toronto opened a school.')).toContainEqual(['Toronto', 'within', 'CA']);
  });
  test('everyday words and names of persons are none', () => {
    expect(alluded('The National Post Office hired Harold Fleming. The White House said nothing.')).toEqual([]);
  });
});

test('no text makes the places throw, and every span says what it covers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Paris', ',', 'Texas', 'Ala.', 'County', 'Georgia', 'in', '(', 'D-Kanawha', '’', 'Lake', 'x', '.', '\n'), {
        maxLength: 40,
      }),
      (words) => {
        const raw = words.join(' ');
        const { places: found, allusions: more } = read(raw);
        for (const { span, text } of [...found, ...more]) expect(raw.slice(span.start, span.end)).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});
