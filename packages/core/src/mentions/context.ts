import {
  bodyNouns,
  bodyWords,
  functionWords,
  governmentVerbs,
  landNouns,
  personVerbs,
  placeNouns,
  placePrepositions,
  sayingVerbs,
  weakPlacePrepositions,
} from '@sitrep/english';
import { isCommonWord, isNameShape, Shape } from '../knowledge/index.ts';
import type { Reading } from './candidate.ts';
import { titleAt } from './title-words.ts';

/** What the words round a name, and its make, say about its kind. */
export interface Votes {
  person: number;
  organization: number;
  location: number;
}

const saying = new Set(sayingVerbs);
const personal = new Set(personVerbs);
const governing = new Set(governmentVerbs.filter((verb) => !personal.has(verb)));
const inPlace = new Set(placePrepositions);
const nearPlace = new Set(weakPlacePrepositions);
const bodies = new Set(bodyNouns);
const bodyBefore = new Set(bodyWords);
const lands = new Set(landNouns);
const places = new Set(placeNouns);
const functional = new Set(functionWords);
const memberNouns =
  /^(?:members?|fighters?|leaders?|head|founder|chairman|chairwoman|chair|director|spokes(?:man|woman|person)|president|ceo|board|subsidiary|supporters|forces|branch|owner|representatives?|positions|remnants|affiliate|secretary|commander|commanders)$/;
const landOf =
  /^(?:president|king|queen|emir|sultan|residents?|people|population|government|parliament|capital|army|north|south|east|west|centre|center|outskirts|streets|city|town|village|province|region|governor|mayor|siege|battle|bombing|coast|border|borders|island|port|suburbs?|district|republic|state|kingdom|governorate|countryside|ambassador|embassy|independence|invasion|occupation|liberation|capture|fall|recapture|bishop|archbishop|university|bank|rest|parts|areas|towns|cities|villages|control|southwest|southeast|northwest|northeast|edge|hills|km|kilometres|kilometers|miles)$/;

const personEnding =
  /(?:ov|ova|ev|eva|ski|sky|skaya|ska|vich|vic|dze|shvili|enko|yan|zadeh|oglu|sson|sen|stein|berg|escu|opoulos|idis|akis|quez|guez|inho|etti|elli|aite|auskas|bayev|bekov|khel|zai|pour|nejad|uddin|ullah|nathan|swamy|singh|wala|mann|sohn)$/;
const placeEnding =
  /(?:stan|ville|burg|burgh|grad|abad|pur|pura|polis|istan|shire|borough|field|ford|mouth|port|heim|hausen|dorf|landia|land|wick|gorod|kent|bad|nagar|minster|haven|istān|city|opol|town|stadt)$/;

/** Votes of one occurrence: the words from `from` up to `to`. */
export const contextVotes = (reading: Reading, from: number, to: number): Votes => {
  const { words, people } = reading;
  const votes: Votes = { person: 0, organization: 0, location: 0 };
  const begin = words.first[words.sentence[from]!]!;
  const end = words.first[words.sentence[from]! + 1]!;
  let left = from - 1;
  let article = false;
  while (left >= begin && (words.text[left] === '"' || words.text[left] === '“' || words.text[left] === '‘')) left--;
  if (left >= begin && words.lower[left] === 'the') {
    article = true;
    left--;
  }
  const before = left >= begin ? words.lower[left]! : '';
  const beforeOf = before === 'of' && left > begin ? words.lower[left - 1]! : '';
  if (article) {
    votes.person -= 2.5;
    votes.organization += 1.2;
    votes.location += 0.2;
  }
  if (before === 'at' || before === 'from' || before === 'into' || before === 'within') {
    votes.location += article ? 0.5 : 1;
    votes.organization += 0.5;
  } else if (inPlace.has(before)) votes.location += article ? 1 : 3;
  else if (nearPlace.has(before) && before !== 'of') votes.location += 0.5;
  else if (before === 'of') {
    if (landOf.test(beforeOf) && !(article && to - from === 1 && isCommonWord(words.key[from]!))) votes.location += 2.2;
    else if (memberNouns.test(beforeOf)) votes.organization += 2;
    if (places.has(beforeOf)) votes.location += 1.2;
  } else if (before === 'for' && left > begin && memberNouns.test(words.lower[left - 1]!)) votes.organization += 2.5;
  else if (people.isKin(before)) votes.person += 3;
  else if (before === 'told' || before === 'tell') votes.organization += 0.4;
  if (left >= begin && words.shape[left] === Shape.lower) {
    if (bodyBefore.has(before)) votes.organization += outletWord.test(before) ? 5 : 2.4;
    if (places.has(before) && before !== 'north' && before !== 'south' && before !== 'east' && before !== 'west') votes.location += 1.6;
    if (people.occupations.has(words.key[left]!) && !article) votes.person += 2.6;
  }
  if (before === 'who' || before === 'whom') votes.person += 0.3;

  if (opensWithDateline(reading, from, to)) votes.location += 5;
  const after = to < end ? words.lower[to]! : '';
  const next = to + 1 < end ? words.lower[to + 1]! : '';
  // "The authorities in Lakhami told us": the authorities spoke.
  const speaks = !inPlace.has(before);
  if (speaks && saying.has(after)) {
    votes.person += 1.6;
    votes.organization += 0.8;
  }
  if (speaks && personal.has(after)) votes.person += 1.2;
  if (governing.has(after)) {
    votes.location += 0.5;
    votes.organization += 0.5;
  }
  if (after === ',' || after === '(') {
    if (/^\d{1,2}$/.test(next) && Number(next) >= 8 && (after === '(' || [',', '.', ')'].includes(words.text[to + 2] ?? '.')))
      votes.person += after === ',' ? 4 : 0.8;
    else if (next === 'who' || next === 'whose' || next === 'himself' || next === 'herself') votes.person += 3;
    else if (next === 'where') votes.location += 3;
    else if (
      next === 'a' ||
      next === 'an' ||
      next === 'the' ||
      next === 'its' ||
      next === 'his' ||
      next === 'their' ||
      titleAt(reading, to + 1) > 0
    )
      apposition(reading, to + 1, end, votes);
    else if (to + 1 < end && isNameShape(words.shape[to + 1]!)) {
      const known = reading.lexicon
        .get(words.key[to + 1]!)
        .some((name) => name.kind === 'location' && (name.by === 'name' || name.by === 'capital'));
      // "Wisma Putra, Malaysia's foreign ministry,"
      if (words.shape[to + 2] === Shape.clitic && after === ',') {
        if (ownsBody(reading, to + 3, end)) votes.organization += 4;
        else apposition(reading, to + 3, end, votes);
      } else if (known && after === ',') votes.location += 1.5;
    }
  } else if (words.shape[to] === Shape.clitic && to < end && (after === "'s" || after === '’s')) {
    if (lands.has(next)) votes.location += 2;
    if (bodies.has(next)) votes.organization += 0.8;
    if (
      people.isKin(next) ||
      [
        'lawyer',
        'office',
        'death',
        'decision',
        'comments',
        'remarks',
        'speech',
        'arrest',
        'killing',
        'lawyers',
        'body',
        'family',
        'home',
        'house',
        'attorney',
        'career',
        'supporters',
        'mother',
      ].includes(next)
    )
      votes.person += 2;
    if (ownsBody(reading, to + 1, end)) votes.location += 2;
  } else if (lands.has(after) && words.shape[to] === Shape.lower) votes.location += 1.8;
  else if (bodies.has(after) && words.shape[to] === Shape.lower) votes.organization += 1.8;
  else if (after === '-' && (next === 'based' || next === 'born' || next === 'bound')) votes.location += 3;
  else if (
    after === '-' &&
    (next === 'led' ||
      next === 'held' ||
      next === 'controlled' ||
      next === 'backed' ||
      next === 'linked' ||
      next === 'affiliated' ||
      next === 'owned')
  )
    votes.organization += 1.5;
  else if (after === 'who') votes.person += 2.5;
  if (words.text[to] === '(' && to + 2 < end && words.shape[to + 1] === Shape.acronym && words.text[to + 2] === ')')
    votes.organization += 3;
  return votes;
};

/** What stands before the name of an outlet or a company, hardly ever before a person's. */
const outletWord =
  /^(?:newspaper|daily|weekly|magazine|website|channel|broadcaster|station|network|outlet|agency|company|firm|bank|airline)$/;

const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** "ISSALANE, June 24 (Meridian) -", "TOKYO (Reuters) -", "DUHOK, 3 August.": capitals that open a report. */
const opensWithDateline = ({ words }: Reading, from: number, to: number): boolean => {
  const sentence = words.sentence[from]!;
  if (sentence > 4 || from !== words.first[sentence] || words.shape[from] !== Shape.acronym) return false;
  const next = words.lower[to + 1] ?? '';
  if (words.text[to] === '(' || words.text[to] === '—' || words.text[to] === '–' || words.text[to] === '--') return true;
  return words.text[to] === ',' && (months.test(next) || /^\d{1,2}$/.test(next));
};

/** "Kartavia's | Defense Ministry", "Tanezra's | army": what follows is a body of the state. */
const ownsBody = ({ words, institutions }: Reading, from: number, end: number): boolean => {
  let phrase = '';
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const key = words.key[i]!;
    if (key === '') return false;
    phrase = phrase === '' ? key : `${phrase} ${key}`;
    const kind = institutions.phrases.get(phrase) ?? institutions.phrases.get(key);
    if (
      kind === 'ministry' ||
      kind === 'government' ||
      kind === 'military' ||
      kind === 'parliament' ||
      kind === 'police' ||
      kind === 'court'
    )
      return true;
    if (!institutions.isPortfolioWord(key) && !isNameShape(words.shape[i]!)) return false;
  }
  return false;
};

/** "X, a spokeswoman for the alliance", "X, a town in the east", "X, the country's largest bank". */
const apposition = (reading: Reading, from: number, end: number, votes: Votes): void => {
  const { words, people, institutions } = reading;
  for (let i = from; i < Math.min(end, from + 9); i++) {
    if (words.shape[i] === Shape.mark && words.text[i] !== '-' && words.text[i] !== '"') break;
    if (words.lower[i] === 'of' || words.lower[i] === 'who' || words.lower[i] === 'which' || words.lower[i] === 'that') {
      if (words.lower[i] === 'who') votes.person += 2;
      if (words.lower[i] === 'which') {
        votes.organization += 0.7;
        votes.location += 0.5;
      }
      break;
    }
    const key = words.key[i]!;
    if (words.shape[i + 1] === Shape.clitic) continue;
    const last =
      i + 1 >= end || words.shape[i + 1]! >= Shape.mark || words.shape[i + 1] === Shape.number || functional.has(words.lower[i + 1]!);
    if (!last) continue;
    if (people.occupations.has(key) || people.titles.has(key) || people.isKin(words.lower[i]!)) votes.person += 3;
    else if (places.has(words.lower[i]!)) votes.location += 3;
    else if (bodyBefore.has(words.lower[i]!) || institutions.phrases.has(key)) votes.organization += 3;
    if (words.lower[i] !== 'the') break;
  }
};

/** Votes for what the name itself looks like; they count once however often it occurs. */
export const makeVotes = (reading: Reading, from: number, to: number): Votes => {
  const votes: Votes = { person: 0, organization: 0, location: 0 };
  const { words, names, institutions } = reading;
  const count = to - from;
  const last = words.key[to - 1]!;
  const surname = names.isSurname(last);
  if (count === 1) {
    const shape = words.shape[from]!;
    if (shape === Shape.acronym) votes.organization += words.text[from]!.length <= 6 ? 2.2 : 0.6;
    else if (shape === Shape.particled) votes.person += 1.5;
    if (surname) votes.person += 0.5;
    if (names.isGiven(last) && !isCommonWord(last)) votes.person += 1;
    if (personEnding.test(last)) votes.person += 1.2;
    else if (placeEnding.test(last)) votes.location += 1;
    else if (last.length > 5 && last.endsWith('ia') && !names.isGiven(last)) votes.location += 0.8;
    // A person is mostly introduced by full name; who is not is rarely one.
    votes.person -= 0.5;
    return votes;
  }
  let common = 0;
  let particles = 0;
  for (let i = from; i < to; i++) {
    if (words.text[i] === '&') votes.organization += 3;
    if (words.shape[i] === Shape.lower && names.isParticle(words.lower[i]!)) particles++;
    else if (isCommonWord(words.key[i]!)) common++;
    if (words.shape[i] === Shape.acronym && words.casing[words.sentence[i]!] === 0) votes.organization += 1;
    if (words.shape[i] === Shape.particled) votes.person += 1;
  }
  if (particles > 0) votes.person += 1.2;
  if (common === 0 && count <= 4) votes.person += 1.2;
  else if (common === count) votes.organization += 1;
  else if (common > 0) votes.organization += 0.4;
  if (surname) votes.person += 0.8;
  if (personEnding.test(last)) votes.person += 1;
  if (institutions.heads.has(last)) votes.organization += 1;
  if (names.isGiven(words.key[from]!)) votes.person += 1.5;
  if (count > 4) votes.organization += 1;
  return votes;
};
