import { bodyHeads, bodyWords, plainAcronyms } from '@sitrep/english';
import { Casing, isCommonWord, isNameShape, Shape } from '../../knowledge/index.ts';
import { candidate, type Candidate, type Finder, type Reading } from '../candidate.ts';
import { endsNames, titleAt } from '../names-grammar.ts';

const plainAcronym = new Set(plainAcronyms);
const bodies = new Set([...bodyWords, ...bodyHeads, 'house', 'state', 'government', 'army', 'police', 'party', 'order', 'act', 'summit']);

const isPiece = ({ words }: Reading, i: number): boolean => isNameShape(words.shape[i]!) && words.plain[i] === 0;

/** The capitals from `from` on, with particles and ampersands between them. */
const endOfRun = (reading: Reading, from: number, stop: number): number => {
  const { words, names } = reading;
  let to = from + 1;
  while (to < stop) {
    if (isPiece(reading, to)) {
      to++;
      continue;
    }
    const join = words.text[to] === '&' || (words.shape[to] === Shape.lower && names.isParticle(words.lower[to]!));
    if (!join) break;
    let next = to + 1;
    if (next < stop && words.shape[next] === Shape.lower && names.isParticle(words.lower[next]!)) next++;
    if (next >= stop || !isPiece(reading, next)) break;
    to = next + 1;
  }
  return to;
};

const isPortfolioOf = ({ words, people }: Reading, from: number): boolean => {
  const begin = words.first[words.sentence[from]!]!;
  for (let i = from - 1; i > begin && from - i < 12; i--) {
    if (
      (words.lower[i] === 'of' || words.lower[i] === 'for') &&
      /^(?:minister|secretary|undersecretary|commissioner|ministers)$/.test(words.lower[i - 1]!)
    )
      return true;
    if (words.shape[i] === Shape.lower && words.lower[i] !== 'and' && words.lower[i] !== 'the') return false;
    if (words.shape[i] === Shape.mark && words.text[i] !== ',' && words.text[i] !== '&') return false;
    if (people.titles.has(words.key[i]!) && words.key[i]!.length > 3) return false;
  }
  return false;
};

/** "Sons of Zaraniq", "Coordination of Northern Movements": a common noun in capitals and whose or what it is of. */
const joinOf = (reading: Reading, from: number, to: number, stop: number, propose: (found: Candidate) => void): void => {
  const { words, people } = reading;
  const last = words.key[to - 1]!;
  if (
    words.lower[to] !== 'of' ||
    (to - from === 1 && words.opening[from] && words.lower[from - 1] !== 'the') ||
    !isCommonWord(last) ||
    people.titles.has(last)
  )
    return;
  let i = to + 1;
  if (words.lower[i] === 'the') i++;
  if (i >= stop || !isPiece(reading, i)) return;
  propose(candidate(from, endOfRun(reading, i, stop), 'run.of', { kind: 'organization', weight: 1.7, bonus: 0.6 }));
};

/** Capitals that nothing else explains; the context will say what they name. */
export const bareCapitals: Finder = {
  rule: 'run',
  find(reading, propose) {
    const { words, lexicon, people, institutions } = reading;
    for (let s = 0; s + 1 < words.first.length; s++) {
      if (words.casing[s] !== Casing.running) continue;
      const stop = words.first[s + 1]!;
      for (let i = words.first[s]!; i < stop; i++) {
        if (!isPiece(reading, i) || (words.shape[i] === Shape.acronym && plainAcronym.has(words.text[i]!))) continue;
        const end = endOfRun(reading, i, stop);
        let from = i;
        while (from < end) {
          // Offices and nationalities lead up to a name, they are no part of it.
          const title = titleAt(reading, from);
          if (title > 0 && from + title <= end) {
            from += title;
            continue;
          }
          if (lexicon.get(words.key[from]!).some((name) => name.by === 'adjective') && !(from + 1 < end && words.text[from + 1] === '&')) {
            from++;
            continue;
          }
          // "Minister of Foreign Affairs, African Integration": what an office is for is no body by itself.
          if (isPortfolioOf(reading, from)) {
            while (from < end && (institutions.isPortfolioWord(words.key[from]!) || isCommonWord(words.key[from]!))) from++;
            if (from >= end) break;
          }
          let to = from + 1;
          while (to < end && (titleAt(reading, to) === 0 || !endsNames(people.titles.get(words.key[to]!) ?? 'political'))) to++;
          // A trailing particle or ampersand belongs to nothing.
          while (to > from + 1 && !isPiece(reading, to - 1)) to--;
          const common = words.opening[from] === 1 && isCommonWord(words.key[from]!);
          if (common && to - from > 1) propose(candidate(from + 1, to, 'run', { weight: 1.3 }));
          // "the Company", "the Committee": a description with a capital.
          const described = to - from === 1 && words.lower[from - 1] === 'the' && bodies.has(words.lower[from]!);
          if (words.shape[from] !== Shape.initial || to - from > 1) {
            const rule = described ? 'run.described' : common ? 'run.opening' : 'run';
            propose(candidate(from, to, rule, { weight: common ? 0.8 : 1.3, bonus: to - from === 1 ? 0.8 : 0 }));
          }
          joinOf(reading, from, to, stop, propose);
          from = to;
        }
        i = end - 1;
      }
    }
  },
};
