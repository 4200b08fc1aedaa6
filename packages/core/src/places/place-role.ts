import { governmentVerbs, placePrepositions, sayingVerbs, weakPlacePrepositions } from '@sitrep/english';
import type { Mention, Place } from '../model/index.ts';
import { Shape, type Words } from '../knowledge/index.ts';

const strong = new Set([...placePrepositions, 'around', 'of', 'over', 'through', 'to', 'along', 'off', 'above', 'between', 'beyond']);
const sure = new Set([...placePrepositions, 'around', 'through', 'along', 'off', 'above', 'over']);
const verbs = new Set([...governmentVerbs, ...sayingVerbs]);
const weak = new Set(weakPlacePrepositions);
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** "MOSCOW, January 25", "ISSALANE, June 24 (Meridian) -", "TOKYO (Reuters) -", "Damascus, SANA –": a place that opens the text. */
export const isDateline = (words: Words, from: number, to: number): boolean => {
  const sentence = words.sentence[from]!;
  const begin = words.first[sentence]!;
  if (sentence > 3 || from - begin > 6) return false;
  for (let i = begin; i < from; i++) if (words.shape[i] === Shape.lower) return false;
  const after = words.text[to];
  const stop = Math.min(words.first[sentence + 1]!, to + 12);
  const next = words.lower[to + 1] ?? '';
  if (after === '(') return true;
  if (after === '—' || after === '–' || after === '--') return true;
  if (after === '-' && words.start[to]! > words.end[to - 1]!) return true;
  if (after !== ',' && after !== '.' && after !== '/') return false;
  if (months.test(next) || /^\d{1,2}$/.test(next)) return true;
  for (let i = to + 1; i < stop; i++) {
    const text = words.text[i]!;
    if (words.shape[i] === Shape.lower) return false;
    if (text === '(' || text === '—' || text === '–' || text === '--') return true;
  }
  return false;
};

/** What the place does in its sentence: where something happens, who acts, or merely named. */
export const roleOf = (words: Words, mention: Mention, from: number, to: number): Place['role'] => {
  if (mention.metonym || mention.demonym) return 'actor';
  if (isDateline(words, from, to)) return 'dateline';
  const begin = words.first[words.sentence[from]!]!;
  let left = from - 1;
  while (left >= begin && (words.lower[left] === 'the' || words.shape[left] === Shape.mark)) left--;
  const before = left >= begin ? words.lower[left]! : '';
  const after = words.lower[to] ?? '';
  if (sure.has(before)) return 'event';
  if (mention.subkind === 'country' && verbs.has(after)) return 'actor';
  // "Astana, Kazakhstan": the wider place goes with the nearer one.
  if (words.text[from - 1] === ',' && strong.has(words.lower[from - 3] ?? '')) return 'event';
  if (strong.has(before) || weak.has(before)) return mention.subkind === 'country' ? 'mentioned' : 'event';
  return 'mentioned';
};
