import { Casing, isCommonWord, isNameShape, Shape } from '../../knowledge/index.ts';
import { candidate, type Finder } from '../candidate.ts';
import { endOfPersonalName, isNameWord, titleAt } from '../names-grammar.ts';

/** "Foreign Minister Sergei Lavrov", "Gen. Joseph Votel", "spokeswoman Lalla wellet Bakrin": a title and the capitals after it. */
export const titledPersons: Finder = {
  rule: 'title',
  find(reading, propose) {
    const { words, lexicon, institutions, names, people } = reading;
    for (let i = 0; i < words.length; i++) {
      const length = titleAt(reading, i);
      if (length === 0) continue;
      const from = i + length;
      if (from >= words.first[words.sentence[i]! + 1]!) continue;
      if (!isNameWord(reading, from)) {
        i += length - 1;
        continue;
      }
      const key = words.key[from]!;
      // "Foreign Minister of", "President Russia": a country or another title is no name.
      const known = lexicon
        .get(key)
        .some((name) => name.kind !== 'person' && !name.ambiguous && (name.by === 'adjective' || name.by === 'people'));
      if (
        (known && !names.isGiven(key) && !names.isSurname(key)) ||
        titleAt(reading, from) > 1 ||
        (titleAt(reading, from) > 0 && !names.isGiven(key))
      )
        continue;
      const to = endOfPersonalName(reading, from);
      // "Public Relations Officer", "Executive Order": common words after a title are part of it.
      let named = false;
      for (let j = from; j < to && !named; j++)
        named =
          names.isGiven(words.key[j]!) ||
          names.isSurname(words.key[j]!) ||
          words.shape[j] === Shape.particled ||
          !isCommonWord(words.key[j]!);
      if (!named && (to - from > 1 || words.casing[words.sentence[i]!] !== Casing.running || isNameShape(words.shape[i]!))) {
        if (to - from > 1 || people.titles.get(words.key[i]!) !== 'courtesy') continue;
      }
      const lower = !isNameShape(words.shape[i]!);
      const head = institutions.heads.get(words.key[to - 1]!)?.some((h) => h.strong && h.position !== 'first') ?? false;
      if (head && to - from > 1) continue;
      propose(candidate(from, to, 'title.person', { kind: 'person', weight: 3.4, bonus: lower ? 0.6 : 1.6 }));
    }
  },
};
