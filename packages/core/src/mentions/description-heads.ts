import { bodyHeads, bodyWords, buildingNouns, placeNouns, type OrganizationKind, type Sector } from '@sitrep/english';
import type { EntitySubkind } from '../model/index.ts';
import { Shape } from '../knowledge/index.ts';
import type { MentionKind, Reading } from './candidate.ts';
import { titleAt } from './title-words.ts';

const bodies = new Set([...bodyWords, ...bodyHeads]);
const buildings = new Set(buildingNouns);
const placeWords = new Set(placeNouns);
const notPlaces = new Set([
  'north',
  'south',
  'east',
  'west',
  'centre',
  'center',
  'area',
  'people',
  'residents',
  'streets',
  'outskirts',
  'base',
  'battle',
  'siege',
  'liberation',
  'department',
  'state',
  'border',
  'vicinity',
  'crossing',
  'villages',
  'towns',
  'cities',
  'provinces',
  'districts',
  'suburbs',
]);
const acting: ReadonlySet<Sector> = new Set<Sector>(['government', 'military', 'police', 'armed-group', 'opposition']);
export const rebels: ReadonlySet<Sector> = new Set<Sector>(['armed-group', 'opposition']);
/** Single words that are a body only where the context names it: "the state", "the crew". */
const vague = new Set([
  'state',
  'executive',
  'leadership',
  'rulers',
  'mission',
  'summit',
  'resistance',
  'defenders',
  'pilots',
  'tanks',
  'jets',
  'units',
  'officers',
  'commanders',
  'leaders',
  'officials',
  'critics',
  'rivals',
  'opponents',
  'institute',
  'monitor',
  'foundation',
  'quartet',
  'support group',
  'working group',
  'secretaries',
  'aides',
  'advisers',
  'college',
  'school',
  'academy',
  'team',
  'side',
  'maker',
  'parent',
  'owner',
  'bombers',
  'attackers',
  'generals',
  'agents',
]);

/** The noun phrase that says what a description names. */
export interface Head {
  readonly to: number;
  readonly kind: MentionKind;
  readonly subkind: EntitySubkind | null;
  readonly form: 'title' | 'nominal';
  /** "government", "ministry", "army": a body of its own once its country is named. */
  readonly body: boolean;
  readonly sector: Sector | null;
}

const subkindOf = (sector: Sector): EntitySubkind | null =>
  sector === 'government' || sector === 'military' || sector === 'police' || sector === 'armed-group'
    ? sector
    : sector === 'opposition'
      ? 'armed-group'
      : null;

/** The longest noun phrase that begins at `i` and names a person by office, a body or a place. */
const headAt = (reading: Reading, i: number): Head | null => {
  const { words, institutions, people } = reading;
  const key = words.key[i]!;
  if (key === '' || words.shape[i]! > Shape.particled) return null;
  const end = words.first[words.sentence[i]! + 1]!;
  let best: Head | null = null;
  const longest = Math.max(institutions.phrases.longest(key), people.groups.longest(key), 1);
  let phrase = '';
  for (let to = i + 1; to <= Math.min(end, i + longest + 1); to++) {
    const next = words.key[to - 1]!;
    if (next === '') {
      if (words.text[to - 1] === "'" || words.text[to - 1] === '’') continue;
      break;
    }
    phrase = phrase === '' ? next : `${phrase} ${next}`;
    if (vague.has(phrase)) continue;
    const body: OrganizationKind | undefined =
      institutions.phrases.get(phrase) ?? (to === i + 1 && bodies.has(words.lower[i]!) ? 'other' : undefined);
    if (body !== undefined) {
      const sector = people.groups.get(phrase) ?? null;
      best = { to, kind: 'organization', subkind: body === 'other' ? null : body, form: 'nominal', body: true, sector };
      continue;
    }
    const sector = people.groups.get(phrase);
    if (sector !== undefined && acting.has(sector))
      best = { to, kind: 'organization', subkind: subkindOf(sector), form: 'nominal', body: false, sector };
  }
  const title = titleAt(reading, i);
  if (title > 0 && i + title > (best?.to ?? i)) {
    const last = words.key[i + title - 1]!;
    let office = false;
    for (let from = i; from < i + title && !office; from++) office = people.titles.has(words.key.slice(from, i + title).join(' '));
    if (people.groups.get(last) === undefined || office)
      best = { to: i + title, kind: 'person', subkind: null, form: office ? 'title' : 'nominal', body: false, sector: null };
  }
  if (!best && buildings.has(words.lower[i]!)) {
    best = { to: i + 1, kind: 'location', subkind: 'facility', form: 'nominal', body: true, sector: null };
  }
  if (!best && placeWords.has(words.lower[i]!) && !notPlaces.has(words.lower[i]!)) {
    const lower = words.lower[i]!;
    const subkind =
      lower === 'country' || lower === 'kingdom' || lower === 'republic'
        ? 'country'
        : /^(?:city|town|village|capital|port|hamlet|township|suburb|settlement|municipality)$/.test(lower)
          ? 'city'
          : /^(?:river|lake)$/.test(lower)
            ? 'water'
            : 'region';
    best = { to: i + 1, kind: 'location', subkind, form: 'nominal', body: false, sector: null };
  }
  return best;
};

/** Where the head ends once nouns that follow it are taken in: "rebel | groups", "armed opposition | forces". */
export const fullHead = (reading: Reading, i: number): Head | null => {
  let head = headAt(reading, i);
  for (let guard = 0; head && guard < 3; guard++) {
    const { words } = reading;
    if (words.shape[head.to] !== Shape.lower || words.plain[head.to]) break;
    const next = headAt(reading, head.to);
    // "the district hospital": the last noun is the head.
    if (next && head.kind === 'location' && (next.kind !== 'location' || next.subkind === 'facility')) {
      head = next;
      continue;
    }
    if (!next || next.kind === 'location') {
      if (
        rebels.has(head.sector ?? 'civilian') &&
        /^(?:groups?|forces|factions?|fighters|delegation|leaders|movements?|units|positions)$/.test(words.lower[head.to]!) &&
        words.lower[head.to] !== 'positions' &&
        words.lower[head.to] !== 'leaders'
      ) {
        head = { ...head, to: head.to + 1 };
      }
      break;
    }
    // "the rebel groups" is the rebels; "the ministry spokeswoman" is she, and "the ministry" stays inside.
    head = head.subkind === 'armed-group' && next.kind === 'organization' ? { ...next, subkind: 'armed-group', sector: head.sector } : next;
  }
  return head;
};
