import { functionWords, sayingVerbs } from '@sitrep/english';
import { isNameShape, Shape } from '../../knowledge/index.ts';
import type { Reading } from '../candidate.ts';
import { titleAt } from '../title-words.ts';
import type { Draft } from '../mention.ts';

const functional = new Set(functionWords);
const saying = new Set(sayingVerbs);

/** Start of the title phrase that ends right before `to`, or `to` where none does. */
const titleEndingAt = (reading: Reading, to: number, begin: number): number => {
  for (let i = Math.max(begin, to - 7); i < to; i++) if (i + titleAt(reading, i) === to) return i;
  return to;
};

const isCourtesy = ({ people, words }: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const kind = people.titles.get(words.key[i]!);
    if (kind !== 'courtesy') return false;
  }
  return true;
};

const isRank = ({ people, words }: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const kind = people.titles.get(words.key[i]!);
    if (words.key[i] !== '' && kind !== 'military' && kind !== 'courtesy' && kind !== 'academic') return false;
  }
  return true;
};

/** Words that lead up to an office: "former US", "Pentagon", "Malaysia's", "Saudi Deputy Crown Prince and". */
const leadsUp = ({ words, people, institutions }: Reading, i: number): boolean =>
  (isNameShape(words.shape[i]!) && (words.plain[i] === 0 || words.lower[i] === 'new')) ||
  people.modifiers.has(words.key[i]!) ||
  (words.shape[i] === Shape.lower && institutions.isPortfolioWord(words.key[i]!));

/** The office right before a name, with what belongs to it; null without one. */
const roleBefore = (
  reading: Reading,
  name: number,
  taken: (word: number) => Draft | undefined,
): { from: number; to: number; weak: boolean } | null => {
  const { words } = reading;
  const begin = words.first[words.sentence[name]!]!;
  let to = name;
  // "Mauritania's foreign minister, Sidi Baba ould Merrakchi,"
  const apposed = words.text[to - 1] === ',' && to - 1 > begin;
  if (apposed) to--;
  let from = titleEndingAt(reading, to, begin);
  if (from === to) return null;
  const ends = from;
  for (let guard = 0; guard < 14 && from > begin; guard++) {
    const i = from - 1;
    const title = titleEndingAt(reading, from, begin);
    if (title < from) {
      from = title;
      continue;
    }
    const before = taken(i);
    if (before && before.kind === 'person') break;
    if (before && before.to === from) {
      from = before.from;
      continue;
    }
    if (leadsUp(reading, i)) {
      from = i;
      continue;
    }
    if (
      words.shape[i] === Shape.clitic &&
      i > begin &&
      (words.lower[i] === "'s" || words.lower[i] === '’s') &&
      isNameShape(words.shape[i - 1]!)
    ) {
      const owner = taken(i - 1);
      if (owner?.kind === 'person') break;
      from = owner ? owner.from : i - 1;
      break;
    }
    if ((words.lower[i] === 'and' || words.text[i] === '&' || words.text[i] === '-') && titleEndingAt(reading, i, begin) < i) {
      from = titleEndingAt(reading, i, begin);
      continue;
    }
    break;
  }
  if (apposed) {
    // Only a full description can stand before a comma: "Mauritania's foreign minister, X", "the minister, X".
    const before = from > begin ? words.lower[from - 1]! : '';
    if (from === ends && before !== 'the' && before !== 'its' && before !== 'his') return null;
    if (isCourtesy(reading, from, to)) return null;
  }
  if (!apposed && isCourtesy(reading, from, to)) return null;
  return { from, to, weak: isRank(reading, from, to) };
};

/** The office after a name between commas: ", a spokeswoman for the alliance,". */
const roleAfter = (reading: Reading, name: number, taken: (word: number) => Draft | undefined): { from: number; to: number } | null => {
  const { words, people } = reading;
  const end = words.first[words.sentence[name - 1]! + 1]!;
  if (words.text[name] !== ',' || name + 1 >= end) return null;
  let from = name + 1;
  if (/^\d{1,2}$/.test(words.text[from] ?? '') && words.text[from + 1] === ',') from += 2;
  const first = words.lower[from] ?? '';
  const opens =
    first === 'a' ||
    first === 'an' ||
    first === 'the' ||
    first === 'its' ||
    first === 'their' ||
    titleAt(reading, from) > 0 ||
    people.modifiers.has(words.key[from] ?? '') ||
    taken(from)?.demonym === true ||
    words.shape[from + 1] === Shape.clitic ||
    (taken(from)?.kind === 'organization' && from < end);
  if (!opens) return null;
  let head = -1;
  let to = from;
  for (; to < end && to - from < 16; to++) {
    const shape = words.shape[to]!;
    if (shape === Shape.mark && words.text[to] !== '-' && words.text[to] !== '(' && words.text[to] !== ')' && words.text[to] !== '&') break;
    if (saying.has(words.lower[to]!) || /^(?:who|which|whose|that|was|is|has|had|were|will|would)$/.test(words.lower[to]!)) break;
    const length = titleAt(reading, to);
    if (length > 0 && head === -1 && to - from < 9) head = to;
    if (length > 0) to += length - 1;
    if (
      head === -1 &&
      functional.has(words.lower[to]!) &&
      !['a', 'an', 'the', 'its', 'their', 'former', 'first', 'new', 'and'].includes(words.lower[to]!)
    )
      return null;
  }
  if (head === -1 || head >= to) return null;
  while (to > from && words.shape[to - 1] === Shape.mark && words.text[to - 1] !== ')') to--;
  return { from, to };
};

const textOf = ({ words, text }: Reading, from: number, to: number): string => text.slice(words.start[from]!, words.end[to - 1]!);

/** Enters the office stated at each person's name. */
export const enterRoles = (reading: Reading, drafts: readonly Draft[]): { from: number; to: number; name: Draft }[] => {
  const at = new Map<number, Draft>();
  for (const made of drafts)
    if (made.form === 'name')
      for (let i = made.from; i < made.to; i++) if (!at.has(i) || at.get(i)!.to - at.get(i)!.from < made.to - made.from) at.set(i, made);
  const taken = (word: number): Draft | undefined => at.get(word);
  const stretches: { from: number; to: number; name: Draft }[] = [];
  for (const made of drafts) {
    if (made.form !== 'name' || made.kind !== 'person') continue;
    const before = roleBefore(reading, made.from, taken);
    const after = before && !before.weak ? null : roleAfter(reading, made.to, taken);
    const role = after ?? before;
    if (before) stretches.push({ ...before, name: made });
    if (after) stretches.push({ ...after, name: made });
    if (role) made.role = textOf(reading, role.from, role.to);
  }
  return stretches;
};
