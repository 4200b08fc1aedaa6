import { describe, expect, test } from 'vitest';
import { lexicon } from '../segments/lexicon.ts';
import { agencyPrefix } from './agency-prefix.ts';
import { readDateline, readDatelineLine } from './read-dateline.ts';

const rest = 'The coast guard said on Sunday that it had found the boat.';
const read = (lead: string, gap = ' '): string | null => {
  const found = readDateline(`${lead}${gap}${rest}`, lexicon());
  if (found === null) return null;
  expect(`${lead}${gap}${rest}`.slice(found.end)).toBe(rest);
  return [found.place ?? '-', found.date ?? '-', found.agency ?? '-'].join(' | ');
};

describe('datelines before the first words', () => {
  test.each([
    ['MOSCOW, January 25. /TASS/.', 'MOSCOW | January 25 | TASS'],
    ['ISSALANE, June 24 (Meridian) -', 'ISSALANE | June 24 | Meridian'],
    ['BEIRUT (Reuters) –', 'BEIRUT | - | Reuters'],
    ['BEIRUT/ANKARA (Reuters) -', 'BEIRUT/ANKARA | - | Reuters'],
    ['Baghdad / AIN /', 'Baghdad | - | AIN'],
    ['GENEVA, 3 March (AP) —', 'GENEVA | 3 March | AP'],
    ['NIAMEY, Nov 9, 2019 (Meridian) -', 'NIAMEY | Nov 9, 2019 | Meridian'],
    ['TBILISI, Georgia, Feb. 7 (CP) —', 'TBILISI, Georgia | Feb. 7 | CP'],
    ['SARKINETI, February 7 /Kartinform/.', 'SARKINETI | February 7 | Kartinform'],
    ['KUALA LUMPUR, Nov 15 (Bernama) --', 'KUALA LUMPUR | Nov 15 | Bernama'],
    ['DAMASCUS, (SANA)-', 'DAMASCUS | - | SANA'],
    ['DAMASCUS, SANA –', 'DAMASCUS | - | SANA'],
    ['Kyiv. 5 January. Interfax-Ukraine –', 'Kyiv | 5 January | Interfax-Ukraine'],
    ['MANILA –', 'MANILA | - | -'],
    ['AGHAROUS -', 'AGHAROUS | - | -'],
    ['ISLAMABAD:', 'ISLAMABAD | - | -'],
    ['UNITED NATIONS, Feb 3 (Xinhua) --', 'UNITED NATIONS | Feb 3 | Xinhua'],
    ['Tripoli —', 'Tripoli | - | -'],
    ['(Reuters) -', '- | - | Reuters'],
  ])('%s', (lead, expected) => expect(read(lead)).toBe(expected));

  test('glued to the words', () => expect(read('LAKHAMI, 8 February 2018. Svarpress.', '')).toBe('LAKHAMI | 8 February 2018 | Svarpress'));

  test.each([
    'UPDATE -',
    'WATCH:',
    'BREAKING:',
    'NATO (the alliance)',
    'On Tuesday, January 5, 2017:',
    'He said (Reuters)',
    'Human Rights Watch –',
    'Analysis —',
    'UPI:',
    '“No,”',
  ])('none: %s', (lead) => expect(read(lead)).toBeNull());
});

describe('datelines alone on a line', () => {
  test.each([
    ['Tbilisi, 15 February 2018', 'Tbilisi | 15 February 2018'],
    ['Agharous / Dakar, 27 June 2022', 'Agharous / Dakar | 27 June 2022'],
    ['Done at Agharous, 25/06/2022', 'Agharous | 25/06/2022'],
    ['PORT ELIN, May 3, 2019', 'PORT ELIN | May 3, 2019'],
  ])('%s', (line, expected) => {
    const found = readDatelineLine(line, lexicon());
    expect(`${found?.place} | ${found?.date}`).toBe(expected);
  });
  test.each(['Published, 15 February 2018', 'Thursday, 8 February 2018', 'The talks in Lorne ended on 3 May', 'May 3, 2019'])(
    'none: %s',
    (line) => expect(readDatelineLine(line, lexicon())).toBeNull(),
  );
});

describe('an agency before the first words', () => {
  const known = (name: string): boolean => name === 'UPI';
  test('a known one', () => expect(agencyPrefix(`UPI: ${rest}`, '', known)?.name).toBe('UPI'));
  test('one that the text goes on to name', () =>
    expect(agencyPrefix(`Meridian: ${rest}`, 'Meridian could not verify it.', known)?.name).toBe('Meridian'));
  test.each([`Lorne: ${rest}`, `Rebel alliance: ${rest}`, 'UPI: short', `upi: ${rest}`])('none: %s', (line) =>
    expect(agencyPrefix(line, 'Nothing more.', known)).toBeNull(),
  );
});
