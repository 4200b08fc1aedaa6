import { Casing, isCommonWord, isNameShape, keyOf, Shape, type KnownName, type Words } from '../../knowledge/index.ts';
import { candidate, type Finder } from '../candidate.ts';

/** True where the words are written as the name is: its capitals are capitals, an acronym is one. */
export const isWrittenAs = (words: Words, from: number, to: number, name: KnownName): boolean => {
  const casing = words.casing[words.sentence[from]!]!;
  // In capitals every word looks like an acronym.
  if (casing === Casing.capitals) return !(name.acronym && to - from === 1 && isCommonWord(words.key[from]!));
  if (name.acronym && to - from === 1) {
    const shape = words.shape[from]!;
    return shape === Shape.acronym || (shape === Shape.initial && name.capitals === 1);
  }
  let part = 0;
  for (let i = from; i < to; i++) {
    const parts = words.key[i] === '' ? 0 : words.key[i]!.split(' ').length;
    const due = (name.capitals >> part) & 1;
    if (due && !isNameShape(words.shape[i]!)) return false;
    part += parts;
  }
  // A name that is written small ("al-Shabaab", "shabiha") needs no capital anywhere.
  return isNameShape(words.shape[from]!) || (name.capitals & 1) === 0;
};

/** Everything the lexicon has: countries, peoples, regions, organizations, outlets, office-holders. */
export const knownNames: Finder = {
  rule: 'lexicon',
  find({ words, lexicon }, propose) {
    for (let i = 0; i < words.length; i++) {
      const key = words.key[i]!;
      if (key === '' || words.shape[i]! > Shape.particled) continue;
      const space = key.indexOf(' ');
      const longest = lexicon.longest(space === -1 ? key : key.slice(0, space));
      if (longest === 0) continue;
      const last = Math.min(words.first[words.sentence[i]! + 1]!, i + longest + 2);
      for (let to = i + 1; to <= last; to++) {
        if (words.key[to - 1] === '' && to < last) continue;
        const phrase = keyOf(words, i, to);
        if (phrase === '') break;
        for (const name of lexicon.get(phrase)) {
          if (!isWrittenAs(words, i, to, name)) continue;
          const demonym = name.by === 'adjective' || name.by === 'people';
          propose(
            candidate(i, to, `lexicon.${name.by}`, {
              kind: name.kind,
              subkind: name.subkind,
              weight: name.ambiguous || name.word ? 3 : 5,
              known: name,
              demonym,
            }),
          );
        }
      }
    }
  },
};
