import type { Relation } from './tag-names.ts';
import { none, type Tree } from './tree.ts';

/** Half-open range of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What belongs to a name or noun itself, and not to what is said of it beside. */
const near: readonly Relation[] = [
  'det',
  'amod',
  'nummod',
  'compound',
  'flat',
  'fixed',
  'nmod',
  'case',
  'advmod',
  'goeswith',
  'clf',
  'list',
];

/**
 * The words of a noun with those that go before and name it: "the three wounded men" of "the three wounded men in the
 * hospital, who". Its preposition is not in it; "the city's mayor" and other owners are.
 */
export const nounPhrase = (tree: Tree, noun: number): TokenRange => {
  let { from, to } = { from: noun, to: noun + 1 };
  for (const child of tree.children(noun, ...near)) {
    const extent = tree.extent(child);
    if (child < noun && !tree.is(child, 'case')) from = Math.min(from, extent.from);
    if (child > noun && (tree.is(child, 'flat', 'fixed', 'goeswith') || (tree.is(child, 'compound', 'nummod') && child === to)))
      to = Math.max(to, extent.to);
  }
  return { from, to };
};

/** The whole phrase of a noun with all that hangs on it, without its preposition and the marks at its edges. */
export const fullPhrase = (tree: Tree, noun: number): TokenRange => {
  let { from, to } = tree.extent(noun);
  for (const child of tree.children(noun, 'case', 'cc', 'mark', 'punct')) {
    const extent = tree.extent(child);
    if (extent.from === from && extent.to <= noun) from = extent.to;
  }
  while (to - 1 > noun && tree.is(to - 1, 'punct') && /^[,.;:–—-]$/.test(tree.tokens.lower[to - 1]!)) to--;
  return { from, to };
};

/** A token and those joined to it by "and", "or" and commas, in the order of the text; itself first where it leads them. */
export const conjuncts = (tree: Tree, token: number): number[] => {
  const lead = tree.is(token, 'conj') ? tree.head(token) : token;
  return lead === none ? [] : [lead, ...tree.children(lead, 'conj')];
};

/** What else a noun is called beside it: "Kessler, *the mayor*". */
export const appositionsOf = (tree: Tree, noun: number): number[] => tree.children(noun, 'appos');
