import { keyOf, phraseKey, Shape, type KnownName } from '../../knowledge/index.ts';
import type { Adjectives } from '../adjectives.ts';
import type { Candidate, MentionKind, Reading } from '../candidate.ts';
import { contextVotes, makeVotes } from '../context.ts';
import { bodySubkind, placeSubkind, placeWord } from '../make.ts';
import { isShipBefore, isShipPrefix } from '../other-names.ts';

/** What the model's reading of one place weighs against the words round the name everywhere. */
const trust = 2.5;
const voters = ['person', 'organization', 'location'] as const;
type Voter = (typeof voters)[number];
const isVoter = (kind: MentionKind | null): kind is Voter => kind !== null && kind !== 'other';

/** One surface, one kind: what one place of the report, or the knowledge, says plainly holds for the others. */
export const inAgreement = (reading: Reading, names: readonly Candidate[], adjectives: Adjectives): Candidate[] => {
  const { words } = reading;
  const ships = new Set<string>();
  for (const { from, to, kind } of names) if (kind !== 'location' && isShipBefore(words, from)) ships.add(keyOf(words, from, to));
  const settled = kindsOfUnknown(reading, names);
  const outlets = outletKeys(reading);
  return names.map((name) => {
    const { from, to, kind } = name;
    const key = keyOf(words, from, to);
    if (key === '' || name.demonym) return name;
    if (outlets.has(key) && (name.known === null || kind !== 'organization'))
      return { ...name, kind: 'organization', subkind: 'media', known: null };
    if (name.known === null && ((ships.has(key) && kind !== 'location') || (isShipPrefix(words.text[from]!) && to - from > 1)))
      return { ...name, kind: 'other', subkind: 'ship' };
    // The town that the report was sent from.
    if (key === reading.dateline && name.known === null)
      return kind === 'location' ? name : { ...name, kind: 'location', subkind: placeSubkind(reading, from, to, key) };
    // "Kartavia said" beside "Kartavian troops".
    if (name.known === null && (kind === 'organization' || kind === 'location') && to - from < 3 && adjectives.hasAdjective(key))
      return { ...name, kind: 'location', subkind: 'country' };
    // "ISIS", "Scientology": nothing else bears the name.
    const row = name.known === null && kind !== 'organization' ? onlyBody(reading, from, to, key) : null;
    if (row) return { ...name, kind: 'organization', subkind: row.subkind, known: row, weight: 5 };
    const other = name.known === null ? settled.get(key) : undefined;
    if (other && other !== kind) {
      const subkind =
        other === 'organization' ? bodySubkind(reading, from, to) : other === 'location' ? placeSubkind(reading, from, to, key) : null;
      return { ...name, kind: other, subkind };
    }
    return name;
  });
};

/** The body that alone bears the name, as far as is known. */
const onlyBody = ({ words, lexicon, gazetteer, names }: Reading, from: number, to: number, key: string): KnownName | null => {
  const rows = lexicon.get(key).filter((row) => !row.acronym || words.shape[from] === Shape.acronym);
  const [row] = rows;
  if (!row || rows.some((one) => one.kind !== 'organization' || one.ambiguous || one.word) || gazetteer.has(key)) return null;
  return to - from === 1 && (names.isGiven(key) || names.isSurname(key)) ? null : row;
};

/** The outlet and the agency that the page names, and their first word where it is a name by itself. */
const outletKeys = ({ outlets, lexicon, gazetteer }: Reading): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const outlet of outlets) {
    const key = phraseKey(outlet).replace(/^the /, '');
    keys.add(key);
    const first = key.split(' ')[0]!;
    const town = gazetteer.get(first)[0];
    if (first.length > 3 && lexicon.get(first).length === 0 && (!town || (town.kind === 'city' && town.population < 200_000)))
      keys.add(first);
  }
  return keys;
};

/** The kind of each name that nothing is known of: by what stands round it wherever it stands, and by the model's readings. */
const kindsOfUnknown = (reading: Reading, names: readonly Candidate[]): ReadonlyMap<string, Voter> => {
  const { words, gazetteer } = reading;
  const groups = new Map<string, Candidate[]>();
  const surnames = new Set<string>();
  for (const name of names) {
    if (name.kind === 'person' && name.to - name.from > 1) surnames.add(words.key[name.to - 1]!);
    if (name.known !== null || name.demonym || !isVoter(name.kind)) continue;
    const key = keyOf(words, name.from, name.to);
    // A town and its club share a name; what is known is known.
    if (key === '' || gazetteer.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const settled = new Map<string, Voter>();
  for (const [key, group] of groups) {
    const sums = makeVotes(reading, group[0]!.from, group[0]!.to);
    if (surnames.has(key)) sums.person += trust;
    const [{ from: first, to: last }] = group as [Candidate];
    // "Radyo Tawi-Tawi", "Kanawha County": the word for what it is stands in the name.
    if (last - first > 1) {
      if (placeWord(reading, first, last) !== null) sums.location += 2;
      else if (bodySubkind(reading, first, last) !== null) sums.organization += 1.5;
    }
    const weight = 1 / Math.sqrt(group.length);
    for (const { from, to, kind } of group) {
      const votes = contextVotes(reading, from, to);
      for (const voter of voters) sums[voter] += votes[voter] * weight;
      sums[kind as Voter] += trust / group.length;
    }
    settled.set(
      key,
      voters.reduce((best, voter) => (sums[voter] > sums[best] ? voter : best), voters[0]),
    );
  }
  return settled;
};
