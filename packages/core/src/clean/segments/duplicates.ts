import { fold } from '../../text/index.ts';

/** A block that repeats another one. `of` is the block kept; where only a stretch repeats, `from`/`to` are word indexes. */
export interface Repeat {
  readonly of: number;
  /** Null for the whole block; else the words that repeat: a stretch at the block's start or end. */
  readonly part: { readonly from: number; readonly to: number } | null;
  readonly reason: string;
}

/** A block to compare. Captions and headlines count only where they are the same word for word. */
export interface Comparable {
  readonly text: string;
  readonly exact: boolean;
  /** Counts only where the blocks before it are a copy too: a line of the page may stand there twice of its own right. */
  readonly inRun?: boolean;
}

const GRAM = 3;
const SHORTEST = 8;
const SAME = 0.72;
const IN_A_RUN = 0.5;
const CONTAINED = 0.85;
const SHORTEST_PART = 14;
/** A report may quote the same words twice: a stretch that repeats alone must be longer. */
const LONGEST_QUOTED = 40;
const MAX_WORDS = 400_000;
const REACH = 3;

/** The words by which texts are compared: letters and digits, no accents, no case. Positions go with the surface words. */
export const comparableWords = (text: string): string[] => {
  const folded = fold(text).replace(/['-]/g, '');
  return (/[^\x00-\x7f]/.test(folded) ? folded.match(/[\p{L}\p{N}]+/gu) : folded.match(/[a-z0-9]+/g)) ?? [];
};

/**
 * Finds blocks that say again what another block says, word for word or nearly. The first is kept; a short block that
 * a longer one holds whole (a summary, a pulled quotation, a cut first attempt) is the repeat of the longer one.
 * Entries are null for blocks that do not count. Time and memory grow with the number of words.
 */
export const findRepeats = (blocks: readonly (Comparable | null)[]): ReadonlyMap<number, Repeat> => {
  const repeats = new Map<number, Repeat>();
  const firstBlockOf = new Map<number, number>();
  const wordIds = new Map<string, number>();
  const exact = new Map<string, number>();
  const gramsIn: number[] = [];
  const wordsIn: number[] = [];
  let total = 0;
  const targets = new Set<number>();
  const resolve = (block: number): number => (repeats.get(block)?.part === null ? repeats.get(block)!.of : block);

  blocks.forEach((block, index) => {
    gramsIn.push(0);
    wordsIn.push(0);
    if (block === null || total > MAX_WORDS) return;
    const words = comparableWords(block.text);
    wordsIn[index] = words.length;
    total += words.length;
    if (words.length === 0) return;
    const key = words.join(' ');
    const same = exact.get(key);
    const runOn = continuesRun(repeats, index, same);
    if (same !== undefined && ((words.length >= 5 && block.inRun !== true) || runOn)) {
      targets.add(resolve(same));
      repeats.set(index, { of: resolve(same), part: null, reason: 'repeats an earlier stretch word for word' });
      return;
    }
    if (same === undefined) exact.set(key, index);
    if (block.exact || words.length < SHORTEST) return;

    const ids = words.map((word) => {
      const known = wordIds.get(word);
      if (known !== undefined) return known;
      wordIds.set(word, wordIds.size + 1);
      return wordIds.size;
    });
    const grams: number[] = [];
    // Three ids in one number: a clash of two grams now and then does no harm.
    for (let i = 0; i + GRAM <= ids.length; i++) grams.push((ids[i]! * 131_071 + ids[i + 1]!) * 131_071 + ids[i + 2]!);
    gramsIn[index] = grams.length;
    const hits = new Map<number, number>();
    const covered: boolean[] = [];
    for (const gram of grams) {
      const first = firstBlockOf.get(gram);
      covered.push(first !== undefined);
      if (first === undefined) firstBlockOf.set(gram, index);
      else hits.set(first, (hits.get(first) ?? 0) + 1);
    }
    const [best, most] = [...hits].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
    if (best === -1) return;
    const kept = resolve(best);
    const near = [...hits].filter(([block]) => Math.abs(resolve(block) - kept) <= 2).reduce((sum, [, n]) => sum + n, 0);
    const share = near / grams.length;
    const inRun = continuesRun(repeats, index, kept);
    // The earlier block lies whole in this longer one: it was a summary or a cut copy of it.
    const back = most / Math.max(1, gramsIn[best]!);
    if (back >= CONTAINED && share < SAME && wordsIn[index]! >= wordsIn[best]! * 1.25 && !repeats.has(best) && !targets.has(best)) {
      repeats.set(best, { of: index, part: null, reason: 'says in short what a later paragraph says in full' });
      return;
    }
    if (share >= SAME || (inRun && share >= IN_A_RUN)) {
      if (share < 0.999 && !inRun && differInNumbers(blocks[kept]?.text ?? '', block.text)) return;
      targets.add(kept);
      repeats.set(index, {
        of: kept,
        part: null,
        reason: share > 0.97 ? 'repeats an earlier stretch' : 'repeats an earlier stretch with small differences',
      });
      return;
    }
    const part = coveredEnd(covered, words.length, inRun ? SHORTEST_PART : LONGEST_QUOTED);
    if (part !== null) repeats.set(index, { of: kept, part, reason: 'begins or ends with words that stand earlier' });
  });
  addOpenings(blocks, repeats);
  return repeats;
};

/** Short lines before a copy that stand before its original too: a headline of three words, a subheading. */
const addOpenings = (blocks: readonly (Comparable | null)[], repeats: Map<number, Repeat>): void => {
  for (let index = blocks.length - 2; index > 0; index--) {
    const next = repeats.get(index + 1);
    if (blocks[index] === null || repeats.has(index) || next === undefined || next.part !== null || next.of > index) continue;
    for (let of = next.of - 1; of >= Math.max(0, next.of - REACH) && of < index; of--) {
      if (
        blocks[of] == null ||
        repeats.has(of) ||
        comparableWords(blocks[of]!.text).join(' ') !== comparableWords(blocks[index]!.text).join(' ')
      )
        continue;
      repeats.set(index, { of, part: null, reason: 'repeats an earlier stretch word for word' });
      break;
    }
  }
};

/** True where the block before (or the one before it) repeats what stands just before `of`: a copy goes on. */
const continuesRun = (repeats: ReadonlyMap<number, Repeat>, index: number, of: number | undefined): boolean => {
  if (of === undefined) return false;
  for (let back = 1; back <= 3; back++) {
    const before = repeats.get(index - back);
    if (before !== undefined && before.part === null) return of > before.of && of - before.of <= 4;
  }
  return false;
};

/** "5 killed in A" and "7 killed in B" are two facts, however alike. */
const differInNumbers = (a: string, b: string): boolean => {
  const numbers = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
  return numbers(a) !== numbers(b) && comparableWords(a).length < 30;
};

/** A long stretch at one end of the block whose every gram stands earlier, with new words beyond it. */
const coveredEnd = (covered: readonly boolean[], words: number, shortest: number): { from: number; to: number } | null => {
  let head = 0;
  while (head < covered.length && covered[head]) head++;
  if (head > 0 && head + GRAM - 1 >= shortest) return { from: 0, to: head + GRAM - 1 };
  let tail = covered.length;
  while (tail > 0 && covered[tail - 1]) tail--;
  return covered.length - tail + GRAM - 1 >= shortest && tail < covered.length ? { from: tail, to: words } : null;
};
