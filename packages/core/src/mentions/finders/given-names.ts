import { isCommonWord, Shape } from '../../knowledge/index.ts';
import { candidate, type Finder } from '../candidate.ts';
import { endOfPersonalName, titleAt } from '../names-grammar.ts';

/** A known given name and what follows it; alone it says little. */
export const givenNames: Finder = {
  rule: 'given-name',
  find(reading, propose) {
    const { words, names, people } = reading;
    for (let i = 0; i < words.length; i++) {
      const shape = words.shape[i]!;
      if ((shape !== Shape.capital && shape !== Shape.acronym && shape !== Shape.initial) || words.plain[i]) continue;
      const key = words.key[i]!;
      // "Oh Jun-ho": the family name first, the given one in two syllables.
      const second = words.text[i + 1] ?? '';
      if (
        shape === Shape.capital &&
        /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second) &&
        names.isSurname(key) &&
        words.sentence[i + 1] === words.sentence[i]
      ) {
        propose(candidate(i, i + 2, 'given-name.full', { kind: 'person', weight: 3.2, bonus: 1 }));
      }
      const given = shape !== Shape.initial && key.length > 1 && names.isGiven(key);
      const initials = shape === Shape.initial && words.end[i]! > words.start[i]! + 1;
      const hyphen = !given && key.includes(' ') && key.split(' ').every((part) => names.isGiven(part));
      if (!given && !initials && !hyphen) continue;
      if (titleAt(reading, i) > 1) continue;
      if (people.titles.has(key) && !(i > 0 && people.titles.has(words.key[i - 1]!) && words.sentence[i - 1] === words.sentence[i]))
        continue;
      const to = endOfPersonalName(reading, i, 5);
      const count = to - i;
      if (count < 2) {
        if (given && !(words.opening[i] && isCommonWord(key)))
          propose(candidate(i, to, 'given-name.alone', { kind: 'person', weight: isCommonWord(key) ? 1 : 2.5 }));
        continue;
      }
      if (initials && (words.shape[to - 1] === Shape.initial || words.opening[i])) continue;
      const last = words.key[to - 1]!;
      const surname = names.isSurname(last);
      // "Paris Air Show", "Adam Air Flight": what ends in a common noun is rarely a person.
      const common = (isCommonWord(key) && !surname ? 0.8 : 0) + (!surname && isCommonWord(last) ? 1 : 0);
      propose(candidate(i, to, 'given-name.full', { kind: 'person', weight: (surname ? 3.4 : 3) - common, bonus: surname ? 1 : 0.4 }));
    }
  },
};
