import { decodePlaceAliases, english } from '@sitrep/english';
import { describe, expect, test } from 'vitest';
import { fold } from '../text/index.ts';
import { gazetteerOf } from './gazetteer.ts';
import { newsPlaces } from './news-places.fixture.ts';
import { phraseKey } from './phrase-key.ts';
import { placeTable } from './place-table.ts';

const gazetteer = gazetteerOf(english);
const table = placeTable();

describe('the table of places', () => {
  test('every row decodes', () => {
    const codes = new Set(english.countries.map(({ code }) => code));
    const ids = new Set<number>();
    let towns = 0;
    for (let row = 0; row < table.count; row++) {
      const id = table.geonamesId(row);
      if (id !== null) {
        towns++;
        ids.add(id);
      }
      const sound =
        codes.has(table.division(row).slice(0, 2)) &&
        table.name(row) !== '' &&
        Math.abs(table.lat(row)) <= 90 &&
        Math.abs(table.lon(row)) <= 180;
      if (!sound) expect.fail(`${row} ${table.name(row)} ${table.division(row)}`);
    }
    expect(ids.size).toBe(towns);
    expect(towns).toBeGreaterThan(120_000);
  });
});

describe('the gazetteer', () => {
  test('aliases point at places', () => {
    const ids = new Set(Array.from({ length: table.count }, (_, row) => table.geonamesId(row)));
    const lost = decodePlaceAliases(english.placeAliases).filter(({ geonamesId }) => geonamesId !== null && !ids.has(geonamesId));
    // Known to GeoNames, and not in the extract of it that the table is made from.
    expect(lost.map(({ alias }) => alias)).toEqual(['Akobo', 'Pibor', 'Renk']);
  });

  test('places are found under the names newspapers use', () => {
    const missing = newsPlaces
      .split('\n')
      .filter(Boolean)
      .flatMap((line) =>
        line
          .slice(4)
          .split(';')
          .map((name) => [line.slice(0, 2), name.trim()] as const),
      )
      .filter(([country, name]) => !gazetteer.get(phraseKey(name)).some((entry) => entry.country === country))
      .map((row) => row.join(' '));
    expect(missing).toEqual([]);
  });

  test('capitals are found', () => {
    const missing = english.countries.filter(
      ({ capitals }) => capitals.length > 0 && !capitals.some((name) => gazetteer.has(phraseKey(fold(name)))),
    );
    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  test('villages and counties are there, and not prominent', () => {
    expect(gazetteer.has('rapides parish')).toBe(false);
    expect(gazetteer.all('rapides parish')[0]).toMatchObject({ country: 'US', admin1: 'LA', level: 3 });
    expect(gazetteer.all('rapides')[0]).toMatchObject({ country: 'US', admin1: 'LA', level: 3 });
    expect(gazetteer.all('cottonport')[0]).toMatchObject({ country: 'US', admin1: 'LA', level: 4 });
  });
});
