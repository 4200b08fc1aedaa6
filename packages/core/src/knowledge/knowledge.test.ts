import { english } from '@sitrep/english';
import { describe, expect, test } from 'vitest';
import type { Sentence } from '../model/index.ts';
import { tokensOf } from '../tokens/index.ts';
import {
  Casing,
  gazetteerOf,
  isCommonWord,
  keyOf,
  lexiconOf,
  personNamesOf,
  phraseKey,
  PhraseTable,
  Shape,
  wordsOf,
  type Words,
} from './index.ts';

const read = (text: string, block: Sentence['block'] = 'body'): Words => {
  const sentences: Sentence[] = [{ index: 0, start: 0, end: text.length, paragraph: 0, block }];
  return wordsOf(tokensOf(text, sentences), sentences);
};

describe('phrase keys', () => {
  test.each([
    ['U.S.', 'us'],
    ['Deir ez-Zor', 'deir ez zor'],
    ['São Paulo', 'sao paulo'],
    ['People’s Army', 'people s army'],
    ['Workers’ Party', 'workers party'],
    ['Procter & Gamble', 'procter and gamble'],
    ["Shi'ite", 'shiite'],
  ])('%s', (surface, key) => expect(phraseKey(surface)).toBe(key));
});

describe('words', () => {
  test('an abbreviation keeps its stop, the last one of a sentence does not', () => {
    const words = read('Gen. J. Doe left Acme Inc.');
    expect(Array.from({ length: words.length }, (_, i) => 'Gen. J. Doe left Acme Inc.'.slice(words.start[i], words.end[i]))).toEqual([
      'Gen.',
      'J.',
      'Doe',
      'left',
      'Acme',
      'Inc',
      '.',
    ]);
  });
  test('shapes', () => {
    const words = read('NATO met al-Assad and J McCain in 2016');
    expect([...words.shape].slice(0, 3)).toEqual([Shape.acronym, Shape.lower, Shape.particled]);
    expect(words.shape[4]).toBe(Shape.initial);
    expect(words.shape[5]).toBe(Shape.capital);
    expect(words.shape[7]).toBe(Shape.number);
  });
  test('casing', () => {
    expect(read('Rebels Blame Army For Deadly Raid', 'headline').casing[0]).toBe(Casing.title);
    expect(read('REBELS BLAME ARMY FOR RAID').casing[0]).toBe(Casing.capitals);
    expect(read('Rebels blamed the army for a raid.').casing[0]).toBe(Casing.running);
  });
  test('a phrase key does not cross a mark', () => {
    const words = read('Paris, Texas');
    expect(keyOf(words, 0, 3)).toBe('');
  });
});

describe('indexes', () => {
  test('a phrase table finds the longest beginning', () => {
    const table = new PhraseTable<number>().add('foreign minister', 1).add('foreign', 2);
    expect(table.longest('foreign')).toBe(2);
    expect(table.get('foreign minister')).toBe(1);
  });
  test('the lexicon knows names, adjectives, capitals and acronyms', () => {
    const lexicon = lexiconOf(english);
    expect(lexicon.get('syrian')[0]).toMatchObject({ known: 'country:SY', by: 'adjective' });
    expect(lexicon.get('damascus').some(({ by, country }) => by === 'capital' && country === 'SY')).toBe(true);
    expect(lexicon.get('us').some(({ known, acronym }) => known === 'country:US' && acronym)).toBe(true);
    expect(lexicon.longest('united')).toBeGreaterThan(1);
    expect(lexicon.get('qwertz')).toEqual([]);
  });
  test('the gazetteer answers by name without accents, by alias and by division', () => {
    const gazetteer = gazetteerOf(english);
    expect(gazetteer.get('aleppo')[0]).toMatchObject({ country: 'SY', kind: 'city' });
    expect(gazetteer.get('sao paulo')[0]).toMatchObject({ country: 'BR' });
    expect(gazetteer.get('texas').some(({ kind, country }) => kind === 'region' && country === 'US')).toBe(true);
    expect(gazetteer.get('ostrigal')).toEqual([]);
    expect(gazetteer.get('')).toEqual([]);
  });
  test('names and common words', () => {
    expect(personNamesOf(english).isGiven('sergei')).toBe(true);
    expect(personNamesOf(english).isParticle('bin')).toBe(true);
    expect(isCommonWord('meetings')).toBe(true);
    expect(isCommonWord('long term')).toBe(true);
    expect(isCommonWord('lavrov')).toBe(false);
  });
});
