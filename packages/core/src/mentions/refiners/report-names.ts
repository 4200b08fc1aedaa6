import { Casing, isCommonWord, isNameShape, keyOf, phraseKey, Shape } from '../../knowledge/index.ts';
import { candidate, type Candidate, type Reading } from '../candidate.ts';

interface Known {
  readonly found: Candidate;
  readonly weight: number;
  /** Also where capitals do say something: the outlet may be a common word ("Meridian"). */
  readonly everywhere: boolean;
}

/**
 * Names that running text has settled, looked for where capitals say nothing: in headlines, in capitals, at the start of
 * sentences. A person's surname counts with the full name.
 */
export const namesOfReport = (reading: Reading, chosen: readonly Candidate[]): Candidate[] => {
  const { words } = reading;
  const known = new Map<string, Known>();
  const longest = new Map<string, number>();
  const learn = (key: string, size: number, found: Candidate, weight: number, everywhere = false): void => {
    if (key === '' || known.has(key)) return;
    known.set(key, { found, weight, everywhere });
    const space = key.indexOf(' ');
    const first = space === -1 ? key : key.slice(0, space);
    if ((longest.get(first) ?? 0) < size) longest.set(first, size);
  };
  for (const found of chosen) {
    const { from, to, kind, rule } = found;
    if (words.casing[words.sentence[from]!] !== Casing.running || kind === null || kind === 'other') continue;
    const single = to - from === 1;
    if (single && (words.opening[from] || words.key[from]!.length < 3) && words.shape[from] !== Shape.acronym) continue;
    learn(keyOf(words, from, to), to - from, found, rule.startsWith('gazetteer') ? 2.6 : 3.2);
    if (kind === 'person' && !single) {
      let last = to - 1;
      while (last - 1 > from && words.shape[last - 1] === Shape.lower) last--;
      learn(keyOf(words, last, to), to - last, found, 3);
      if (last !== to - 1) learn(words.key[to - 1]!, 1, found, 3);
    }
  }
  for (const name of reading.outlets) {
    const outlet = candidate(0, 0, 'report-name', { kind: 'organization', subkind: 'media' });
    const parts = phraseKey(name).replace(/^the /, '').split(' ');
    learn(parts.join(' '), parts.length, outlet, 3.2, true);
    if (parts.length > 1 && parts[0]!.length > 3 && reading.lexicon.get(parts[0]!).length === 0) learn(parts[0]!, 1, outlet, 2.4, true);
  }
  const proposed: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const key = words.key[i]!;
    if (key === '' || !isNameShape(words.shape[i]!)) continue;
    const casing = words.casing[words.sentence[i]!]!;
    if (casing === Casing.running && !words.opening[i] && reading.outlets.length === 0) continue;
    const space = key.indexOf(' ');
    const size = longest.get(space === -1 ? key : key.slice(0, space)) ?? 0;
    const end = words.first[words.sentence[i]! + 1]!;
    for (let to = i + 1; to <= Math.min(end, i + size); to++) {
      const phrase = keyOf(words, i, to);
      const match = known.get(phrase);
      if (!match) continue;
      const { found, weight, everywhere } = match;
      if (casing === Casing.running && !words.opening[i] && !everywhere) continue;
      const common = to === i + 1 && isCommonWord(phrase) && casing !== Casing.running && found.kind === 'person';
      proposed.push(
        candidate(i, to, 'report-name', {
          kind: found.kind,
          subkind: found.subkind,
          known: found.known,
          demonym: found.demonym,
          weight: common ? weight - 0.6 : weight,
        }),
      );
    }
  }
  return proposed;
};
