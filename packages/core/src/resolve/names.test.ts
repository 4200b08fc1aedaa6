import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstitutionName } from './institution-name.ts';
import { matchNames, parsePersonName, type NameMatch } from './person-name.ts';
import { placeKey } from './place-name.ts';
import { editDistance, soundKey } from './transliterate.ts';

const match = (a: string, b: string): NameMatch => matchNames(parsePersonName(a)!, parsePersonName(b)!);

test.each<[string, string, NameMatch]>([
  ['Mikhail Dorenko', 'Mikhail Dorenko', 'equal'],
  ['Mikhail Dorenko', 'Mikhayl Dorenko', 'spelling'],
  ['Bashir al-Hadid', 'Bashir Hadid', 'equal'],
  ['Tarek bin Salim Qasim', 'Tarek Salim Qasim', 'equal'],
  ['General Piotr Zhelin', 'Piotr Zhelin', 'equal'],
  ['Piotr Zhelin', 'Piotr Jelin', 'spelling'],
  ['Anna Maria Colle', 'Anna Colle', 'longer'],
  ['P. Zhelin', 'Piotr Zhelin', 'initial'],
  ['Junaid Hasrat', 'Jun Hasrat', 'similar'],
  ['Zhelin', 'Piotr Zhelin', 'surname'],
  ['Piotr Zhelin', 'Pavel Zhelin', 'different'],
  ['Ahmed Karimi', 'Hamid Karimi', 'different'],
  ['Piotr Zhelin', 'Piotr Marek', 'different'],
])('%s and %s: %s', (a, b, expected) => {
  expect(match(a, b)).toBe(expected);
  expect(match(b, a)).toBe(expected);
});

test.each([
  ["Velmara's Defense Ministry", 'Velmaran Ministry of Defence'],
  ['the Armed Forces of Velmara', "Velmara's army"],
  ['Organization of Port Cities', 'Organisation of Port Cities'],
  ['U.N. Security Council', 'UN Security Council'],
])('%s is %s', (a, b) => expect(parseInstitutionName(a).key).toBe(parseInstitutionName(b).key));

test('generic names and acronyms are known for what they are', () => {
  expect(parseInstitutionName('Defence Ministry').generic).toBe(true);
  expect(parseInstitutionName('Velmaran Defence Ministry').generic).toBe(false);
  expect(parseInstitutionName('CRM').acronym).toBe(true);
  expect(parseInstitutionName('Coastal Rights Monitor').initials).toContain('crm');
});

test.each([
  ['Tin Barouk', 'Tin-Barouk'],
  ['Tinbarouk', 'Tin Barouk'],
  ['Wadi Salim', 'Oued Salim'],
  ['Dorenko City', 'Dorenko'],
])('%s is the place %s', (a, b) => expect(placeKey(a)).toBe(placeKey(b)));

test('other places and names stay apart', () => {
  expect(placeKey('Iran')).not.toBe(placeKey('Iraq'));
  expect(placeKey('Niger')).not.toBe(placeKey('Niamey'));
  expect(parseInstitutionName('State Department').key).not.toBe(parseInstitutionName('State Duma').key);
});

test('no text makes the readers of names throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      parsePersonName(text);
      parseInstitutionName(text);
      placeKey(text);
      soundKey(text);
    }),
  );
});

test('edit distance is a distance', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, 20);
      expect(editDistance(b, a, 20)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});
