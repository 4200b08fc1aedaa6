import { keyOf } from '../../knowledge/index.ts';
import type { Candidate, Reading } from '../candidate.ts';
import { titleAt } from '../names-grammar.ts';

/**
 * Drops names of bodies that are only the words of an office: "Foreign Affairs" in "Minister of Foreign Affairs", and
 * nationalities that are languages: "its French initials".
 */
export const withoutTitleWords = (reading: Reading, candidates: readonly Candidate[]): Candidate[] => {
  const { words } = reading;
  const until = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const length = titleAt(reading, i);
    if (length < 2) continue;
    for (let j = i; j < i + length; j++) until[j] = Math.max(until[j]!, i + length);
  }
  return candidates.filter((found) => {
    if (
      found.demonym &&
      /^(?:initials|acronym|abbreviation|language|word|name|spelling|translation|pronunciation)$/.test(words.lower[found.to] ?? '')
    )
      return false;
    if (found.kind !== 'organization') return true;
    // "Foreign Affairs Undersecretary", "Minister of Foreign Affairs": the magazine is not meant.
    const key = keyOf(words, found.from, found.to);
    const portfolio = reading.institutions.portfolios.has(key) || reading.institutions.isPortfolioWord(key);
    if (portfolio && (found.to <= until[found.from]! || titleAt(reading, found.to) > 0)) return false;
    // "Pentagon spokesman" is a title and the Pentagon stands in it.
    return found.known !== null || found.to > until[found.from]!;
  });
};
