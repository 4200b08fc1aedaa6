import type { Page } from '../../stage/index.ts';
import { hintedKind } from './furniture.ts';
import { CUT, type Mark } from './marks.ts';

/** What the markup says about where the report stands: the elements that hold its paragraphs. */
export interface Frame {
  /** True for a block in one of those elements. */
  readonly holds: (block: number) => boolean;
  /** True for a block among the paragraphs themselves, not in a box between them. */
  readonly direct: (block: number) => boolean;
  /** What the names of the elements between the report's and the block's own say the block is. */
  readonly hinted: (block: number) => ReturnType<typeof hintedKind>;
}

const LONGEST_WEIGHT = 600;
/** Least weight of paragraphs that makes a frame: two paragraphs of some length. */
const LEAST = 160;
const good =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|copy)|(?:entry|post|story|content|page|news|main|body|field-name)-?(?:body|content|text|copy)|articlebody|storytext|entry|hentry|rich-?text)(?:$|[\s_-])/;
/** Share of the report's paragraphs that elements of one sort hold where they are the report's own. */
const DIRECT = 0.2;
const declared = /(?:^|\s)articlebody(?:\s|$)/;
const PASSED_ON = 0.6;
const PASSED_TWICE = 0.25;
const SIBLING = 0.3;
const LEVELS = 6;
const MOST_SORTS = 8;
/** Elements of a table, and one or two round it. */
const TABLE_DEPTH = 6;

/**
 * Finds the frame: the element whose paragraphs weigh most, with those beside it that hold paragraphs of the same sort.
 * Null for plain text and where no element holds enough.
 */
export const findFrame = (page: Page, marks: readonly Mark[]): Frame | null => {
  const { containers, containerHints } = page;
  if (containers === undefined || containerHints === undefined) return null;
  const told = toldBody(page);
  const own = new Float64Array(containers.length);
  const kinds = containerHints.map((hints) => (hints === '' ? null : hintedKind(hints)));
  const declaredAround = (container: number): number | null => {
    for (let at = container, depth = 0; depth < TABLE_DEPTH; at = containers[at]!, depth++)
      if (declared.test(containerHints[at]!)) return at;
    return null;
  };
  marks.forEach((mark) => {
    const { block, text } = mark.shape;
    if (block.links > 0.5 || block.container === undefined || mark.kind === 'comment' || mark.reason === CUT) return;
    // Tables and lists make a report only where the markup calls their element one.
    const holder = mark.prose >= 2 ? block.container : mark.shape.words.length >= 2 ? declaredAround(block.container) : null;
    if (holder === null) return;
    const weight = Math.min(text.length, LONGEST_WEIGHT) * (mark.kind === null ? 1 : 0.3);
    own[holder]! += weight * (told === null ? 1 : told(text) > 0.5 ? 2 : 0.3) * (kinds[holder] === null ? 1 : 0.3);
  });
  const score = new Float64Array(containers.length);
  const sum = Float64Array.from(own);
  // Children are numbered after their parents: one pass from the end sums up every subtree.
  for (let at = containers.length - 1; at > 0; at--) {
    const parent = containers[at]!;
    sum[parent]! += sum[at]!;
    const grand = containers[parent]!;
    score[at]! += own[at]!;
    if (kinds[at] === null) {
      score[parent]! += own[at]! * PASSED_ON;
      if (grand !== parent) score[grand]! += own[at]! * PASSED_TWICE;
    }
  }
  score[0]! += own[0]!;
  let best = 0;
  const valued = (at: number): number => score[at]! * (good.test(containerHints[at]!) ? 1.25 : 1) * (kinds[at] === null ? 1 : 0.4);
  for (let at = 1; at < containers.length; at++) if (valued(at) > valued(best)) best = at;
  if (score[best]! < LEAST) return null;

  const roots = new Set([best]);
  const sorts = new Set([containerHints[best]!]);
  const ends = endsOf(containers);
  for (let at = best + 1; at < ends[best]!; at++)
    if (own[at]! > 0 && kinds[at] === null && sorts.size < MOST_SORTS) sorts.add(containerHints[at]!);
  const alike = (at: number): boolean =>
    kinds[at] === null && own[at]! > 0 && [...sorts].some((names) => sameSort(names, containerHints[at]!));
  let top = best;
  for (let level = 0; level < LEVELS && top !== 0; level++) {
    const parent = containers[top]!;
    for (let at = parent + 1; at < ends[parent]!; at = at === top ? ends[top]! : at + 1) {
      if (at === top || roots.has(at) || kinds[at] !== null) continue;
      // Parts of one body have the same names; others beside it must weigh much themselves.
      const beside = level < 2 && containers[at] === parent && score[at]! >= score[best]! * SIBLING && sum[at]! >= LEAST;
      if (alike(at) || beside) roots.add(at);
    }
    // Paragraphs that stand in the parent itself, beside the element.
    if (own[parent]! >= LEAST || (own[parent]! > 0 && level === 0)) roots.add(-parent - 1);
    top = parent;
  }
  return frameOf(page, marks, roots, own, containers, containerHints);
};

const frameOf = (
  page: Page,
  marks: readonly Mark[],
  roots: ReadonlySet<number>,
  own: Float64Array,
  containers: readonly number[],
  names: readonly string[],
): Frame => {
  let total = 0;
  const bySort = new Map<string, number>();
  const known = new Map<number, { readonly inside: boolean; readonly hints: string }>();
  const look = (container: number): { readonly inside: boolean; readonly hints: string } => {
    const path: number[] = [];
    let at = container;
    let found = known.get(at);
    while (found === undefined) {
      if (roots.has(at)) found = { inside: true, hints: '' };
      else if (containers[at] === at) found = { inside: false, hints: '' };
      else {
        path.push(at);
        at = containers[at]!;
        found = known.get(at);
      }
    }
    known.set(at, found);
    for (const passed of path.reverse()) {
      found = { inside: found.inside, hints: found.inside ? `${names[passed]!} ${found.hints}`.slice(0, 300) : '' };
      known.set(passed, found);
    }
    return found;
  };
  own.forEach((weight, at) => {
    if (weight === 0 || !look(at).inside) return;
    total += weight;
    bySort.set(names[at]!, (bySort.get(names[at]!) ?? 0) + weight);
  });
  const containerOf = (block: number): number => marks[block]!.shape.block.container ?? 0;
  return {
    holds: (block) => look(containerOf(block)).inside || roots.has(-containerOf(block) - 1),
    direct: (block) => {
      let at = containerOf(block);
      // A cell stands where its table does.
      if (/^t[dh]$/.test(marks[block]!.shape.block.tag))
        for (let depth = 0; depth < TABLE_DEPTH && /^(?:table)?$/.test(names[at]!) && !roots.has(at); depth++) at = containers[at]!;
      return roots.has(at) || roots.has(-at - 1) || (own[at]! > 0 && bySort.get(names[at]!)! >= total * DIRECT);
    },
    hinted: (block) => hintedKind(`${marks[block]!.shape.block.own ?? ''} ${look(containerOf(block)).hints}`),
  };
};

/** Two elements with a class in common and none of another sort: paragraphs' wrappers, parts of one body. */
const sameSort = (a: string, b: string): boolean => {
  if (a === '' || b === '') return a === b;
  const [first, second] = [a.split(' '), new Set(b.split(' '))];
  const shared = first.filter((word) => second.has(word)).length;
  return shared > 0 && shared >= (new Set(first).size + second.size - shared) * 0.5;
};

/** One past the last container inside each: containers are numbered in the order they open, so that a subtree is a stretch. */
const endsOf = (containers: readonly number[]): Uint32Array => {
  const ends = Uint32Array.from(containers, (_, at) => at + 1);
  for (let at = containers.length - 1; at > 0; at--) {
    const parent = containers[at]!;
    if (ends[at]! > ends[parent]!) ends[parent] = ends[at]!;
  }
  return ends;
};

const SHORTEST_TOLD = 400;
const LONGEST_TOLD = 200_000;
const GRAM = 4;

/** Share of a text's word sequences that stand in the article as markup repeats it; null where it does not. */
export const toldBody = ({ facts }: Page): ((text: string) => number) | null => {
  const body = facts?.body ?? null;
  if (body === null || body.length < SHORTEST_TOLD) return null;
  const grams = new Set(gramsOf(body.slice(0, LONGEST_TOLD)));
  return (text) => {
    const own = gramsOf(text);
    return own.length === 0 ? 0 : own.filter((gram) => grams.has(gram)).length / own.length;
  };
};

const gramsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < GRAM ? [] : Array.from({ length: words.length - GRAM + 1 }, (_, at) => words.slice(at, at + GRAM).join(' '));
};
