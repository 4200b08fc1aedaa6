import type { Relation } from './tag-names.ts';
import { none, type Tree } from './tree.ts';

const subjects: readonly Relation[] = ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl'];

/** Whether a verb is in the passive: "was arrested", and "the man arrested on Monday". */
export const isPassive = (tree: Tree, predicate: number): boolean =>
  tree.child(predicate, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') !== none ||
  (tree.is(predicate, 'acl') && tree.xpos(predicate) === 'VBN' && tree.child(predicate, 'aux', 'mark') === none);

/** Whether a predicate is denied by its own words: "did not", "never", "no longer", and "no" before what it is said of. */
export const isNegated = (tree: Tree, predicate: number): boolean => {
  const { lower } = tree.tokens;
  const denies = (token: number): boolean => /^(?:not|n['’]t|n't|never|neither|nor|hardly|barely|no)$/.test(lower[token]!);
  for (const child of tree.children(predicate, 'advmod', 'det', 'cc', 'aux')) {
    if (denies(child)) return true;
    if (tree.is(child, 'advmod') && tree.children(child, 'advmod', 'det').some(denies)) return true;
  }
  const subject = tree.child(predicate, 'nsubj', 'nsubj:pass');
  if (subject === none) return false;
  return /^(?:nobody|none|nothing|neither)$/.test(lower[subject]!) || tree.children(subject, 'det').some(denies);
};

/**
 * Who or what a predicate is said of, as its sentence has it: in the passive that is whom it befell. A predicate
 * joined to another by "and" shares its subject; one that completes another ("tried to flee") has that one's object
 * or subject; one that describes a noun ("troops guarding the bridge") has the noun.
 */
export const subjectOf = (tree: Tree, predicate: number): number => {
  for (let at = predicate, steps = 0; at !== none && steps < 16; steps++) {
    const own = tree.child(at, ...subjects);
    if (own !== none) return relativeOrOwn(tree, at, own);
    const up = tree.head(at);
    if (tree.is(at, 'acl')) return up;
    if (tree.is(at, 'xcomp')) {
      const object = steps === 0 || at === predicate ? tree.child(up, 'obj', 'iobj') : none;
      if (object !== none) return object;
    } else if (!tree.is(at, 'conj', 'advcl')) return none;
    at = up;
  }
  return none;
};

/** "who", "which" and "that" stand for the noun that their clause describes. */
const relativeOrOwn = (tree: Tree, predicate: number, own: number): number =>
  tree.is(predicate, 'acl') && /^(?:who|which|that|whom)$/.test(tree.tokens.lower[own]!) ? tree.head(predicate) : own;

/** What a predicate acts on: its object in the active, its subject in the passive. */
export const objectOf = (tree: Tree, predicate: number): number =>
  isPassive(tree, predicate) ? subjectOf(tree, predicate) : relativeOrOwn(tree, predicate, tree.child(predicate, 'obj'));

/** Whom something is given or told: "told *reporters* that". */
export const indirectObjectOf = (tree: Tree, predicate: number): number => tree.child(predicate, 'iobj');

/** Who acts: "by" whom in the passive (`none` where it is not said), the subject in the active. */
export const agentOf = (tree: Tree, predicate: number): number => {
  if (!isPassive(tree, predicate)) return subjectOf(tree, predicate);
  const agent = tree.child(predicate, 'obl:agent');
  if (agent !== none) return agent;
  return tree.children(predicate, 'obl').find((child) => tree.tokens.lower[tree.child(child, 'case')] === 'by') ?? none;
};

/** The predicate of the clause that completes it: "said the bridge *fell*", "agreed to *meet*". */
export const complementOf = (tree: Tree, predicate: number): number => tree.child(predicate, 'ccomp', 'xcomp');

/** The nouns that prepositions tie to a predicate or noun, each with its preposition ("on Monday": "on", the token of "Monday"). */
export const obliquesOf = (tree: Tree, token: number): { readonly preposition: string; readonly noun: number }[] =>
  tree.children(token, 'obl', 'obl:agent', 'nmod').map((noun) => ({
    preposition: tree
      .children(noun, 'case')
      .filter((mark) => mark < noun)
      .flatMap((mark) => [mark, ...tree.children(mark, 'fixed')])
      .map((mark) => tree.tokens.lower[mark]!)
      .join(' '),
    noun,
  }));
