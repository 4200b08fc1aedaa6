import { eventHeads, lawHeads } from '@sitrep/english';
import type { EntitySubkind } from '../../model/index.ts';
import { Casing, isNameShape, PhraseTable, Shape } from '../../knowledge/index.ts';
import { candidate, type Finder } from '../candidate.ts';

let table: PhraseTable<EntitySubkind> | null = null;
const heads = (): PhraseTable<EntitySubkind> => {
  if (!table) {
    table = new PhraseTable<EntitySubkind>();
    for (const head of eventHeads) table.add(head, 'event');
    for (const head of lawHeads) table.add(head, 'law');
  }
  return table;
};

/** Wars, treaties, laws, prizes, products with numbers: capitalised, and neither person, body nor place. */
export const otherNames: Finder = {
  rule: 'other',
  find({ words }, propose) {
    const found = heads();
    const piece = (i: number): boolean => isNameShape(words.shape[i]!) && (words.plain[i] === 0 || /^(?:first|second|third|great|new|six|seven|holy)$/.test(words.lower[i]!));
    for (let i = 0; i < words.length; i++) {
      if (!isNameShape(words.shape[i]!) || words.casing[words.sentence[i]!] !== Casing.running) continue;
      // "A350", "Su-22", "MC-21", "IE9": letters and digits are a model, not a body.
      if (/\d/.test(words.text[i]!) && /^\p{Lu}/u.test(words.text[i]!) && words.shape[i] !== Shape.number) {
        propose(candidate(i, i + 1, 'other.model', { kind: 'other', subkind: 'product', weight: 2.6 }));
      }
      const longest = found.longest(words.key[i]!);
      if (longest === 0) continue;
      const begin = words.first[words.sentence[i]!]!;
      const stop = words.first[words.sentence[i]! + 1]!;
      let phrase = '';
      for (let to = i + 1; to <= Math.min(stop, i + longest); to++) {
        phrase = phrase === '' ? words.key[to - 1]! : `${phrase} ${words.key[to - 1]}`;
        const subkind = found.get(phrase);
        if (subkind === undefined || !isNameShape(words.shape[to - 1]!)) continue;
        let from = i;
        while (from > begin && i - from < 5 && piece(from - 1) && !(words.opening[from - 1] && words.plain[from - 1] === 1)) from--;
        let end = to;
        if (/^(?:of|on|for|against)$/.test(words.lower[to] ?? '') && to + 1 < stop) {
          let j = to + 1;
          if (words.lower[j] === 'the' || words.lower[j] === 'a') j++;
          while (j < stop && piece(j)) j++;
          if (j > to + 1 && isNameShape(words.shape[j - 1]!)) end = j;
        }
        const numbered = /^(?:\d+|[IVX]+)$/.test(words.text[end] ?? '') && end === to;
        if (numbered) end++;
        if (from === i && end === to) continue;
        propose(candidate(from, end, `other.${subkind}`, { kind: 'other', subkind, weight: end > to && !numbered ? 2.8 : 2.4, bonus: 0.8 }));
      }
    }
  },
};
