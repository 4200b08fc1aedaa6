import { describe, expect, it } from 'vitest';
import { eventTypes, ploverModes, type Published } from '@sitrep/core/model';
import { dateText, publishedText } from './date-text.ts';
import { eventText } from './event-text.ts';

describe('dateText', () => {
  it.each([
    ['2017', '2017'],
    ['2017-01', 'January 2017'],
    ['2017-01-25', '25 January 2017'],
    ['2017-01-25T14:44+03:00', '25 January 2017, 14:44 UTC+3'],
    ['2017-01-25T14:44:10Z', '25 January 2017, 14:44 UTC'],
    ['2017-01-25T14:44', '25 January 2017, 14:44'],
    ['2017-01-25T14:44+05:30', '25 January 2017, 14:44 UTC+5:30'],
    ['2017-01-23/2017-01-25', '23–25 January 2017'],
    ['2017-01-23/2017-02-02', '23 January 2017 to 2 February 2017'],
    ['2011/2016', '2011 to 2016'],
    ['2011/..', 'since 2011'],
    ['../2017-01', 'until January 2017'],
    ['2017-Q2', 'second quarter of 2017'],
    ['2017-W04', '23–29 January 2017'],
    ['next spring', 'next spring'],
  ])('%s is %s', (value, words) => expect(dateText(value)).toBe(words));
});

describe('publishedText', () => {
  const none: Published = { value: null, precision: 'none', basis: 'none', earliest: null, latest: null, reasons: [] };
  it.each([
    [{ ...none, value: '2017-01-25', basis: 'stated' as const }, '25 January 2017'],
    [{ ...none, value: '2017-01-25', basis: 'inferred' as const }, '25 January 2017 (inferred)'],
    [{ ...none, earliest: '2017-02-01', latest: '2018-03-31' }, 'between 1 February 2017 and 31 March 2018'],
    [{ ...none, earliest: '2017-02-01' }, 'not before 1 February 2017'],
    [{ ...none, latest: '2018-03' }, 'not after March 2018'],
    [none, 'undated'],
  ])('%o is %s', (published, words) => expect(publishedText(published)).toBe(words));
});

describe('eventText', () => {
  const base = { mode: null, actors: ['Mara Velten'], recipients: ['Port Authority'], place: null, trigger: 'did it' };
  it.each([
    [
      { ...base, type: 'AGREE' as const, actors: ['Norland', 'Sudmark', 'Ostia'], recipients: [], place: 'Velmar' },
      'Norland, Sudmark and Ostia agree (Velmar)',
    ],
    [{ ...base, type: 'CONSULT' as const, mode: 'visit' }, 'Mara Velten visits Port Authority'],
    [{ ...base, type: 'ACCUSE' as const, actors: ['Norland', 'Sudmark'] }, 'Norland and Sudmark accuse Port Authority'],
    [
      { ...base, type: 'COERCE' as const, mode: 'arrest', recipients: ['Oskar Dreyl', 'Ilse Korvin'] },
      'Mara Velten arrests Oskar Dreyl and Ilse Korvin',
    ],
    [{ ...base, type: 'ASSAULT' as const, mode: 'suicide-attack' }, 'Mara Velten carries out a suicide attack on Port Authority'],
    [{ ...base, type: 'PROTEST' as const, mode: 'hunger', recipients: [] }, 'Mara Velten goes on hunger strike'],
    [{ ...base, type: 'ASSAULT' as const, actors: [] }, 'Port Authority: did it'],
    [
      { ...base, type: 'RETREAT' as const, mode: 'ceasefire', actors: [], recipients: [], trigger: 'the\n truce', place: 'Velmar' },
      'the truce (Velmar)',
    ],
  ])('%o', (words, text) => expect(eventText(words)).toBe(text));

  it('has words for every type and mode, with and without recipients', () => {
    for (const type of eventTypes) {
      for (const mode of [null, ...ploverModes[type]]) {
        for (const recipients of [[], ['Port Authority']]) {
          for (const actors of [['A'], ['A', 'B']]) {
            const text = eventText({ ...base, type, mode, actors, recipients });
            expect(text).not.toMatch(/\$|undefined|\s{2}| (with|to|from|against|on|at|before)$/);
          }
        }
      }
    }
  });
});
