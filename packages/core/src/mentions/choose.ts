import { Casing, isCommonWord, keyOf, Shape } from '../knowledge/index.ts';
import { worth, type Candidate, type Reading } from './candidate.ts';
import { kindByVotes, type Evidence } from './evidence.ts';

/** "Svarnetian de facto authorities", "the Kartavian side": made like an adjective, and used like one. */
const isUnknownAdjective = ({ words, names, people }: Reading, { from, to }: Candidate): boolean => {
  const key = words.key[from]!;
  if (!/(?:[a-z]{3}ian|[a-z]{4}ese|[a-z]{3}stani|[a-z]{3}[rlntdz]an)$/.test(key) || names.isGiven(key) || names.isSurname(key))
    return false;
  const next = words.lower[to] ?? '';
  return (
    words.shape[to] === Shape.lower &&
    words.plain[to] === 0 &&
    (people.groups.has(next) ||
      people.titles.has(next) ||
      people.occupations.has(next) ||
      /^(?:de|initials|acronym|side|aviation|authorities|officials|forces|state|capital|border|territory|people|language|economy|media|press|delegation|jets|aircraft|warplanes|artillery|leader|leadership|government|army|military|police|navy|parliament|opposition)$/.test(
        next,
      ))
  );
};

/** The candidate as the report as a whole sees it: with a kind, and with the weight that its context gives it. Null drops it. */
export const settle = (reading: Reading, evidence: Evidence, found: Candidate): Candidate | null => {
  const { words, names } = reading;
  const key = keyOf(words, found.from, found.to);
  const single = found.to - found.from === 1;
  if (found.rule !== 'other.ship' && found.known === null && evidence.isShip(key)) return { ...found, kind: 'other', subkind: 'ship' };
  if (found.kind === null) {
    if (found.rule === 'run.described') {
      // "the Coordination" after its long name is a name; "the Company" by itself is a description with a capital.
      return evidence.isPartOfBody(key) ? { ...found, kind: 'organization', weight: found.weight + 0.5 } : null;
    }
    if (evidence.isDefined(key)) return { ...found, kind: 'organization', weight: found.weight + 1 };
    if (found.rule === 'run.opening' && single && !evidence.isCapital(key)) return null;
    if (evidence.isPerson(key) || evidence.isFullPerson(key)) return { ...found, kind: 'person', weight: found.weight + 1.2 };
    const root = single ? evidence.adjectiveOf(key) : null;
    if (root !== null && kindByVotes(evidence.votes(root)).kind !== 'person')
      return { ...found, kind: 'location', subkind: 'country', demonym: true, weight: found.weight + 1 };
    if (single && isUnknownAdjective(reading, found)) return { ...found, kind: 'location', subkind: 'country', demonym: true };
    if (evidence.hasAdjective(key)) return { ...found, kind: 'location', subkind: 'country', weight: found.weight + 1.2 };
    const votes = evidence.votes(key);
    const acronym = single && words.shape[found.from] === Shape.acronym && words.casing[words.sentence[found.from]!] === Casing.running;
    const { kind, margin } = kindByVotes(acronym ? { ...votes, person: 0 } : votes);
    // A common word with a capital names something only where its context says so plainly.
    if (single && isCommonWord(key) && !names.isGiven(key) && words.shape[found.from] !== Shape.acronym && margin < 1.5)
      return { ...found, kind: kind === 'person' ? 'organization' : kind, weight: found.weight - 0.6 };
    return { ...found, kind, weight: found.weight + Math.min(1, Math.max(0, margin) / 4) };
  }
  if (found.rule.startsWith('gazetteer')) {
    const votes = evidence.votes(key);
    if (single && evidence.isPerson(key)) {
      if (votes.location < 2 || votes.location < votes.person) return null;
    }
    if (votes.person > votes.location + 1.5 && found.weight < 4) return null;
    const boost = Math.max(-1.5, Math.min(1.5, (votes.location - Math.max(votes.person, votes.organization)) / 3));
    return { ...found, weight: found.weight + boost };
  }
  if (found.known?.ambiguous || found.known?.word) {
    const votes = evidence.votes(key);
    // "Today", "Channel": a word that is also a name needs the full name elsewhere, or words that say what it is.
    const word = single && isCommonWord(key) && words.shape[found.from] !== Shape.acronym;
    if (
      word &&
      !evidence.isSure(found.known.known) &&
      !(evidence.isAlwaysCapital(key) && words.lower[found.from - 1] !== 'the') &&
      (found.kind === 'location' ? votes.location : votes.organization) < 1.5
    )
      return null;
    const rival = Math.max(votes.person, votes.location);
    if (found.kind === 'organization' && rival > votes.organization + 1) return null;
    if (single && evidence.isPerson(key)) return null;
  }
  if (found.known?.by === 'capital' && single && evidence.isPerson(key)) {
    const votes = evidence.votes(key);
    if (votes.location < 2 || votes.location < votes.person) return null;
  }
  if (found.rule.startsWith('given-name')) {
    // Half of all given names are also towns somewhere: what the text says goes before what the name looks like.
    const votes = evidence.context(key);
    if (Math.max(votes.location, votes.organization) > votes.person + 1.5) return null;
    if (found.rule === 'given-name.alone' && !evidence.isPerson(key)) {
      const known = reading.lexicon.get(key).some((name) => name.kind === 'location');
      if (known || (reading.gazetteer.get(key)[0]?.population ?? 0) > 100_000) return null;
    }
  }
  if (found.rule === 'given-name.alone' && evidence.isPerson(key)) return { ...found, weight: found.weight + 1 };
  return found;
};

/** The set of candidates worth most that do not overlap, sentence by sentence. */
export const choose = (reading: Reading, candidates: readonly Candidate[]): Candidate[] => {
  const { words } = reading;
  const bySentence: Candidate[][] = Array.from({ length: words.first.length - 1 }, () => []);
  for (const found of candidates) if (worth(found) > 0) bySentence[words.sentence[found.from]!]!.push(found);
  const chosen: Candidate[] = [];
  for (const [sentence, list] of bySentence.entries()) {
    if (list.length === 0) continue;
    const first = words.first[sentence]!;
    const length = words.first[sentence + 1]! - first;
    list.sort((a, b) => a.to - b.to || a.from - b.from || worth(b) - worth(a));
    const best = new Float64Array(length + 1);
    const last: (Candidate | null)[] = Array.from({ length: length + 1 }, () => null);
    let at = 0;
    for (let end = 1; end <= length; end++) {
      best[end] = best[end - 1]!;
      for (; at < list.length && list[at]!.to - first === end; at++) {
        const found = list[at]!;
        const value = best[found.from - first]! + worth(found);
        if (value > best[end]! + 1e-9) {
          best[end] = value;
          last[end] = found;
        }
      }
    }
    const picked: Candidate[] = [];
    for (let end = length; end > 0;) {
      const found = last[end];
      if (found && best[end]! > best[end - 1]! + 1e-9) {
        picked.push(found);
        end = found.from - first;
      } else end--;
    }
    chosen.push(...picked.reverse());
  }
  return chosen;
};
