import { isNameShape, Shape } from '../../knowledge/index.ts';
import { candidate, type Finder } from '../candidate.ts';

const small = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'la', 'du', 'des', 'del', 'y', 'et']);

/** "Redeployment Coordination Committee (RCC)": the words before the parenthesis whose initials it holds. */
export const definedAcronyms: Finder = {
  rule: 'acronym',
  find({ words, institutions }, propose) {
    for (let i = 2; i + 1 < words.length; i++) {
      if (words.shape[i] !== Shape.acronym || words.text[i - 1] !== '(' || words.text[i + 1] !== ')') continue;
      const letters = words.text[i]!.replace(/[^\p{Lu}]/gu, '');
      if (letters.length < 2 || letters.length > 8) continue;
      propose(candidate(i, i + 1, 'acronym.short', { kind: 'organization', weight: 2.6, bonus: 1 }));
      const first = words.first[words.sentence[i]!]!;
      let at = letters.length - 1;
      let from = i - 1;
      for (let j = i - 2; j >= first && at >= 0 && i - j < 14; j--) {
        const text = words.text[j]!;
        if (words.shape[j] === Shape.clitic || words.text[j] === '’' || words.text[j] === "'") continue;
        if (isNameShape(words.shape[j]!) && text[0]!.toUpperCase() === letters[at]) {
          at--;
          from = j;
        } else if (small.has(words.lower[j]!)) {
          if (text[0]!.toUpperCase() === letters[at] && !['of', 'the', 'and', 'for'].includes(words.lower[j]!)) at--;
        } else if (!isNameShape(words.shape[j]!)) break;
        else if (letters.length < 3) break;
      }
      // Initials in order, or nearly: other languages order theirs differently.
      if (at < 0 && from < i - 2) {
        const head =
          institutions.heads.get(words.key[i - 2]!) ??
          institutions.heads.get(words.key[from]!) ??
          words.key
            .slice(from, i - 1)
            .map((key) => institutions.heads.get(key))
            .find((heads) => heads !== undefined);
        propose(candidate(from, i - 1, 'acronym.long', { kind: 'organization', subkind: head?.[0]?.kind ?? null, weight: 4.2, bonus: 2 }));
      }
    }
  },
};
