import type { EntitySubkind } from '../model/index.ts';
import { keyOf, type KnownName } from '../knowledge/index.ts';
import type { NameSpan } from '../names/index.ts';
import { candidate, type Candidate, type Reading } from './candidate.ts';
import { isWrittenAs } from './finders/known-names.ts';
import { otherSubkind } from './other-names.ts';
import { bodySubkind, placeSubkind } from './make.ts';
import { endsNames } from './title-words.ts';

const isAdjective = ({ by }: KnownName): boolean => by === 'adjective' || by === 'people';

/** The row of the knowledge that a name means: of its kind, the plain name before adjectives, the sure one before others. */
const knownAs = (reading: Reading, { from, to, kind }: NameSpan, key: string): KnownName | null => {
  let best: KnownName | null = null;
  let most = -1;
  for (const name of reading.lexicon.get(key)) {
    const adjective = isAdjective(name);
    const fits = kind === 'demonym' ? adjective || name.subkind === 'country' : name.kind === kind && (!adjective || kind === 'other');
    if (!fits || !isWrittenAs(reading.words, from, to, name)) continue;
    // A country before its capital, a capital before the region that bears its name.
    const value =
      (name.ambiguous || name.word ? 0 : 4) +
      (name.subkind === 'country' && name.by === 'name' ? 3 : name.by === 'capital' ? 2 : name.by === 'name' ? 1 : 0);
    if (value > most) {
      most = value;
      best = name;
    }
  }
  return best;
};

/** "Mayor Jackstadt": where the name begins after its titles. */
const afterTitles = (reading: Reading, from: number, to: number): number => {
  const { words, people, names } = reading;
  let i = from;
  while (i + 1 < to) {
    const key = words.key[i]!;
    if (!endsNames(people.titles.get(key)) && people.titles.get(key) !== 'courtesy') break;
    if (names.isGiven(key) || (names.isSurname(key) && key.length < 5)) break;
    i++;
  }
  return i;
};

/** What a name that was found names: what is known of it, and its subkind by what it is made of. */
export const identify = (reading: Reading, span: NameSpan): Candidate => {
  const { from, to, kind } = span;
  const { words } = reading;
  const key = keyOf(words, from, to);
  const known = key === '' ? null : knownAs(reading, span, key);
  // "told The Continental Press": the article is no part of what is unknown.
  if (kind === 'organization' && known === null && to - from > 1 && words.lower[from] === 'the')
    return identify(reading, { ...span, from: from + 1 });
  if (kind === 'person' && known === null) {
    const name = afterTitles(reading, from, to);
    if (name > from) return identify(reading, { ...span, from: name });
  }
  const fields = { known, weight: known === null ? 4 : 5 };
  if (kind === 'demonym') {
    // Peoples without a country: "Kurdish", "Sunni".
    if (known?.kind === 'other') return candidate(from, to, 'name.people', { ...fields, kind: 'other', subkind: 'group', demonym: true });
    return candidate(from, to, 'name.demonym', {
      ...fields,
      kind: 'location',
      subkind: known?.subkind ?? 'country',
      demonym: known === null || isAdjective(known),
    });
  }
  if (kind === 'other' && known !== null && isAdjective(known))
    return candidate(from, to, 'name.people', { ...fields, kind, subkind: 'group', demonym: true });
  return candidate(from, to, `name.${kind}`, { ...fields, kind, subkind: known?.subkind ?? subkindOf(reading, span, key) });
};

const subkindOf = (reading: Reading, { from, to, kind }: NameSpan, key: string): EntitySubkind | null => {
  if (kind === 'organization') return bodySubkind(reading, from, to);
  if (kind === 'location') return placeSubkind(reading, from, to, key);
  return kind === 'other' ? otherSubkind(reading, from, to) : null;
};
