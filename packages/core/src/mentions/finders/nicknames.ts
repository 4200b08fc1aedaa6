import { Casing, Shape } from '../../knowledge/index.ts';
import { candidate, type Finder } from '../candidate.ts';
import { endOfPersonalName, isNameWord } from '../names-grammar.ts';

/** `Ole "Bud" Tveit`: a name in quotation marks between two others. */
export const nicknames: Finder = {
  rule: 'nickname',
  find(reading, propose) {
    const { words } = reading;
    for (let i = 1; i + 3 < words.length; i++) {
      if (words.text[i] !== '"' && words.text[i] !== '“') continue;
      if (!isNameWord(reading, i - 1) || words.shape[i - 1] === Shape.acronym || words.casing[words.sentence[i]!] !== Casing.running)
        continue;
      let close = i + 1;
      while (close < i + 4 && isNameWord(reading, close)) close++;
      if (close === i + 1 || (words.text[close] !== '"' && words.text[close] !== '”')) continue;
      const last = close + 1;
      if (last >= words.first[words.sentence[i]! + 1]! || !isNameWord(reading, last) || words.start[last]! > words.end[close]! + 1)
        continue;
      let from = i - 1;
      while (
        from > words.first[words.sentence[i]!]! &&
        i - from < 3 &&
        isNameWord(reading, from - 1) &&
        reading.names.isGiven(words.key[from - 1]!)
      )
        from--;
      propose(candidate(from, endOfPersonalName(reading, last, 3), 'nickname', { kind: 'person', weight: 2.4, bonus: 2 }));
    }
  },
};
