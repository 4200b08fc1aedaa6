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

const prefixes = new Set([
  'MV',
  'MT',
  'MS',
  'SS',
  'USS',
  'HMS',
  'HMAS',
  'HMCS',
  'HMNZS',
  'KM',
  'KRI',
  'KD',
  'BRP',
  'INS',
  'JS',
  'ROKS',
  'RFA',
  'FV',
  'TCG',
  'RV',
  'PNS',
  'HDMS',
  'HNLMS',
  'FGS',
  'ITS',
  'BNS',
  'USNS',
  'USCGC',
  'CCGS',
  'M/V',
  'M/T',
  'F/V',
]);
const shipBefore = (text: string): boolean => prefixes.has(text);
const vessels = new Set([
  'boat',
  'vessel',
  'ferry',
  'ship',
  'tanker',
  'trawler',
  'frigate',
  'destroyer',
  'cutter',
  'submarine',
  'yacht',
  'freighter',
  'warship',
  'schooner',
  'tugboat',
  'carrier',
  'corvette',
  'barge',
  'liner',
  'icebreaker',
  'minesweeper',
  'supertanker',
  'steamer',
]);

/** Wars, treaties, laws, prizes, products with numbers: capitalised, and neither person, body nor place. */
export const otherNames: Finder = {
  rule: 'other',
  find({ words }, propose) {
    const found = heads();
    const piece = (i: number): boolean =>
      isNameShape(words.shape[i]!) && (words.plain[i] === 0 || /^(?:first|second|third|great|new|six|seven|holy)$/.test(words.lower[i]!));
    for (let i = 0; i < words.length; i++) {
      if (!isNameShape(words.shape[i]!) || words.casing[words.sentence[i]!] !== Casing.running) continue;
      // "A350", "Su-22", "MC-21", "IE9": letters and digits are a model, not a body.
      if (/\d/.test(words.text[i]!) && /^\p{Lu}/u.test(words.text[i]!) && words.shape[i] !== Shape.number) {
        propose(candidate(i, i + 1, 'other.model', { kind: 'other', subkind: 'product', weight: 2.6 }));
      }
      if (shipBefore(words.text[i]!) || (i > 0 && vessels.has(words.lower[i - 1]!) && words.sentence[i - 1] === words.sentence[i])) {
        const prefix = shipBefore(words.text[i]!);
        let end = prefix ? i + 1 : i;
        while (end < words.first[words.sentence[i]! + 1]! && piece(end) && end - i < 5) end++;
        if (end > i + (prefix ? 1 : 0)) {
          propose(candidate(i, end, 'other.ship', { kind: 'other', subkind: 'ship', weight: prefix ? 4 : 3, bonus: 1 }));
        }
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
        propose(
          candidate(from, end, `other.${subkind}`, { kind: 'other', subkind, weight: end > to && !numbered ? 2.8 : 2.4, bonus: 0.8 }),
        );
      }
    }
  },
};
