import { isCommonWord, isNameShape, keyOf, Shape } from '../../knowledge/index.ts';
import { candidate, type Finder } from '../candidate.ts';

/** Populated places and divisions. Weak by itself: half of all surnames are also towns. */
export const gazetteerNames: Finder = {
  rule: 'gazetteer',
  find({ words, gazetteer }, propose) {
    for (let i = 0; i < words.length; i++) {
      if (!isNameShape(words.shape[i]!) || words.shape[i] === Shape.initial || words.plain[i]) continue;
      const end = words.first[words.sentence[i]! + 1]!;
      for (let to = i + 1; to <= Math.min(end, i + gazetteer.longest); to++) {
        if (to > i + 1 && !isNameShape(words.shape[to - 1]!) && (to - i === gazetteer.longest || words.shape[to - 1] !== Shape.lower))
          break;
        const key = keyOf(words, i, to);
        if (key === '' || !gazetteer.has(key)) continue;
        const single = to === i + 1;
        if (single && (key.length < 3 || (words.shape[i] === Shape.acronym && key.length < 4))) continue;
        const most = gazetteer.get(key)[0];
        if (!most) continue;
        const size = most.kind === 'region' ? 200_000 : most.population;
        const common = single && isCommonWord(key);
        const weight = (single ? (size >= 1_000_000 ? 4 : size >= 150_000 ? 3.2 : size >= 20_000 ? 2.4 : 1.6) : 4) - (common ? 1.4 : 0);
        propose(candidate(i, to, `gazetteer.${most.kind}`, { kind: 'location', subkind: most.kind, weight }));
      }
    }
  },
};
