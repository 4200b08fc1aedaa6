import { isCommonWord, isNameShape, keyOf } from '../../knowledge/index.ts';
import { candidate, type Candidate, type Reading } from '../candidate.ts';
import type { Adjectives } from '../adjectives.ts';

/** Countries with their peoples, towns, and bodies of states; no "African" in "African Union". */
const isWorthy = ({ words }: Reading, found: Candidate): boolean => {
  if (found.known !== null) {
    if (found.known.ambiguous || found.known.word || found.known.kind === 'person') return false;
    if (found.to - found.from === 1 && found.subkind === 'region' && isCommonWord(words.key[found.from]!)) return false;
    return found.kind === 'location' ? !(found.demonym && found.subkind !== 'country') : found.subkind === 'igo';
  }
  if (found.kind !== 'location' || !found.rule.startsWith('gazetteer') || found.weight < 2.4) return false;
  return found.to - found.from > 1 || !isCommonWord(words.key[found.from]!);
};

/** Places of the report and adjectives of its unknown countries, inside the names of bodies: "Tanezran" in "Tanezran Armed Forces". */
const fromReport = (reading: Reading, chosen: readonly Candidate[], adjectives: Adjectives): Candidate[] => {
  const { words } = reading;
  const places = new Map<string, Candidate>();
  for (const found of chosen) if (found.kind === 'location' && !found.demonym) places.set(keyOf(words, found.from, found.to), found);
  const inside: Candidate[] = [];
  for (const outer of chosen) {
    if (outer.to - outer.from < 2 || (outer.kind !== 'organization' && outer.subkind !== 'facility')) continue;
    for (let i = outer.from; i < outer.to; i++) {
      const key = words.key[i]!;
      if (!isNameShape(words.shape[i]!)) continue;
      if (adjectives.isAdjective(key)) {
        inside.push(candidate(i, i + 1, 'nested.adjective', { kind: 'location', subkind: 'country', weight: 3, demonym: true }));
        continue;
      }
      if (i + 1 === outer.to && adjectives.hasAdjective(key)) {
        inside.push(candidate(i, i + 1, 'nested.place', { kind: 'location', subkind: 'country', weight: 3 }));
        continue;
      }
      for (let to = Math.min(outer.to, i + 3); to > i; to--) {
        const place = to - i === outer.to - outer.from ? undefined : places.get(keyOf(words, i, to));
        if (!place) continue;
        inside.push(candidate(i, to, 'nested.place', { kind: 'location', subkind: place.subkind, known: place.known, weight: 3 }));
        break;
      }
    }
  }
  return inside;
};

/** "Western Massachusetts", "City of Edwardsville": what stands before the name of a place. */
const leading =
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|central|downtown|greater|upper|lower|city|town|village|county)$/;

/** Names inside names: "Syrian" in "Syrian Arab Army", "Oslo" in "University of Oslo". None inside a person's name. */
export const nestedIn = (
  reading: Reading,
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  adjectives: Adjectives,
): Candidate[] => {
  const inside: Candidate[] = [];
  const worthy = [...candidates.filter((found) => isWorthy(reading, found)), ...fromReport(reading, chosen, adjectives)];
  const sorted = worthy.sort((a, b) => a.from - b.from || b.to - a.to);
  let at = 0;
  for (const outer of chosen) {
    if (outer.to - outer.from < 2 || outer.kind === 'person' || outer.kind === 'other') continue;
    if (
      outer.kind === 'location' &&
      outer.subkind !== 'facility' &&
      !(outer.known === null && leading.test(reading.words.lower[outer.from]!))
    )
      continue;
    while (at < sorted.length && sorted[at]!.from < outer.from) at++;
    let covered = outer.from;
    for (let i = at; i < sorted.length && sorted[i]!.from < outer.to; i++) {
      const found = sorted[i]!;
      if (outer.known !== null && found.known === null) continue;
      if (found.to > outer.to || found.from < covered || (found.from === outer.from && found.to === outer.to)) continue;
      inside.push(found);
      covered = found.to;
    }
  }
  return inside;
};
