import { eventHeads, lawHeads } from '@sitrep/english';
import type { EntitySubkind } from '../model/index.ts';
import { PhraseTable, Shape, type Words } from '../knowledge/index.ts';
import type { Reading } from './candidate.ts';

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
  'FB',
  'MB',
  'M/B',
  'M/V',
  'M/T',
  'F/V',
]);
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

/** Letters before the name of a ship: "MV", "HMS". */
export const isShipPrefix = (text: string): boolean => prefixes.has(text);

/** "the boat Santa Petra", "MV Aurora": a ship by the word or the letters before its name. */
export const isShipBefore = ({ lower, text, sentence }: Words, from: number): boolean =>
  from > 0 && sentence[from - 1] === sentence[from] && (vessels.has(lower[from - 1]!) || prefixes.has(text[from - 1]!));

/** What a name that is neither person, body nor place names: a war, a treaty, a ship, a model; null where nothing tells. */
export const otherSubkind = ({ words }: Reading, from: number, to: number): EntitySubkind | null => {
  if (prefixes.has(words.text[from]!)) return 'ship';
  if (isShipBefore(words, from)) return 'ship';
  const found = heads();
  for (let i = from; i < to; i++) {
    if (words.shape[i] !== Shape.lower && /\d/.test(words.text[i]!) && /^\p{Lu}/u.test(words.text[i]!)) return 'product';
    const longest = found.longest(words.key[i]!);
    let phrase = '';
    for (let end = i; end < Math.min(to, i + longest); end++) {
      phrase = phrase === '' ? words.key[end]! : `${phrase} ${words.key[end]}`;
      const subkind = found.get(phrase);
      if (subkind !== undefined) return subkind;
    }
  }
  return null;
};
