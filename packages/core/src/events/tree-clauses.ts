import { none, type Tree } from '../syntax/index.ts';
import type { Attached } from './attached.ts';
import type { Clause } from './clauses.ts';
import { type Phrases, sayingVerb, type VerbGroup } from './phrases.ts';
import type { View } from './view.ts';

const relativeWord = /^(?:who|which|that|whom)$/;
/** Verbs whose object does what the infinitive says are the rule; these keep it for their subject. */
const subjectControl = /^(?:promis|vow|pledg|threaten|swear|swore|agree|offer|refus|declin|want|need|plan|hop|try|tri|us(?:e|ed|ing)$)/;

/** Clauses of a sentence as its tree has them, laid over what was read without it. */
export const laidOver = (view: View<unknown>, phrases: Phrases, clauses: readonly Clause[]): Clause[] => {
  const reader = new TreeReader(view, phrases);
  return clauses.map((clause) => reader.clause(clause));
};

class TreeReader {
  private readonly view: View<unknown>;
  private readonly phrases: Phrases;
  private readonly tree: Tree;

  constructor(view: View<unknown>, phrases: Phrases) {
    this.view = view;
    this.phrases = phrases;
    this.tree = view.tree;
  }

  clause(shallow: Clause): Clause {
    const { verb } = shallow;
    const node = this.nodeOf(verb);
    const { tree } = this;
    const passive = this.passiveOf(shallow, node);
    const past = verb.form === 'participle' && !passive;
    const found = past && shallow.subjects.length > 0 ? [] : this.bare(this.subjects(node, 0));
    // "Russian and coalition bombers": where both ways agree, the longer list has the one the tree takes for an adjective.
    const nobody = this.isWhatAbout(verb, node);
    const subjects = nobody ? [] : found.every((index) => shallow.subjects.includes(index)) ? shallow.subjects : found;
    const objects = sayingVerb.test(this.view.lower[verb.head]!) ? [] : this.bare(this.list(tree.child(node, 'obj')));
    const indirect = this.list(tree.child(node, 'iobj'));
    const complement = shallow.complement < 0 ? this.complement(node) : null;
    const up = tree.head(node);
    const governor = shallow.governor < 0 && tree.is(node, 'xcomp') ? this.groupOf(up) : none;
    return {
      ...shallow,
      passive,
      subjects,
      objects: objects.length > 0 ? objects : shallow.objects,
      indirect: objects.length > 0 && indirect.length > 0 ? indirect : shallow.indirect,
      attached: this.attached(node, shallow),
      ...complement,
      ...(governor >= 0 ? { governor, governorToken: up - this.view.from } : {}),
    };
  }

  /** The token that stands for a verb group in the tree: what a copula says of its subject. */
  private nodeOf({ head }: VerbGroup): number {
    const token = head + this.view.from;
    return this.tree.is(token, 'cop', 'aux', 'aux:pass') ? this.tree.head(token) : token;
  }

  private groupOf(node: number): number {
    const at = (token: number): number => (token < 0 ? none : (this.phrases.verbAt[token - this.view.from] ?? none));
    const own = at(node);
    return own >= 0 ? own : at(this.tree.child(node, 'cop', 'aux'));
  }

  private phrase(token: number): number {
    return token < 0 ? none : (this.phrases.nounAt[token - this.view.from] ?? none);
  }

  /** Phrases of a noun and of those joined to it. */
  private list(token: number): number[] {
    if (token < 0) return [];
    const out: number[] = [];
    for (const one of [token, ...this.tree.children(token, 'conj')]) {
      const at = this.phrase(one);
      if (at >= 0 && !this.phrases.nouns[at]!.time && !out.includes(at)) out.push(at);
    }
    return out;
  }

  /** "the battle to retake the town is underway": said of a subject, and nobody is named who does it. */
  private isWhatAbout(verb: VerbGroup, node: number): boolean {
    const { tree } = this;
    return verb.form === 'infinitive' && tree.is(node, 'acl') && tree.is(tree.head(node), 'nsubj', 'nsubj:pass');
  }

  private passiveOf(shallow: Clause, node: number): boolean {
    if (shallow.verb.form === 'finite') return shallow.passive;
    const { tree } = this;
    if (tree.child(node, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') !== none) return true;
    return shallow.passive && tree.child(node, 'nsubj', 'obj') === none;
  }

  private subjects(node: number, depth: number): number[] {
    const { tree } = this;
    if (node < 0 || depth > 12) return [];
    const own = tree.child(node, 'nsubj', 'nsubj:pass');
    if (own >= 0) {
      if (relativeWord.test(tree.tokens.lower[own]!)) {
        let clause = node;
        for (let guard = 0; tree.is(clause, 'conj') && guard < 8; guard++) clause = tree.head(clause);
        return tree.is(clause, 'acl') ? this.list(tree.head(clause)) : [];
      }
      return this.list(own);
    }
    const up = tree.head(node);
    if (tree.is(node, 'acl')) return tree.child(node, 'mark') === none ? this.list(up) : [];
    if (tree.is(node, 'xcomp')) {
      const object = tree.child(up, 'obj', 'iobj');
      if (object >= 0 && !subjectControl.test(tree.tokens.lower[up]!)) return this.list(object);
      return this.subjects(up, depth + 1);
    }
    if (tree.is(node, 'conj', 'advcl')) return this.subjects(up, depth + 1);
    return [];
  }

  /** A phrase behind a preposition is hardly subject or object: there the tree went wrong. */
  private bare(nouns: readonly number[]): readonly number[] {
    return nouns.length === 1 && this.phrases.nouns[nouns[0]!]!.preposition >= 0 ? [] : nouns;
  }

  private complement(node: number): Pick<Clause, 'complement' | 'complementBy'> | null {
    const { tree } = this;
    const child = tree.child(node, 'xcomp', 'ccomp');
    const group = this.groupOf(child);
    if (group < 0 || child < node) return null;
    const { form } = this.phrases.verbs[group]!;
    return { complement: group, complementBy: form === 'infinitive' ? 'to' : form === 'ing' ? 'ing' : 'that' };
  }

  /** What the tree ties to the verb, before it and after it, beside the phrases that follow it. */
  private attached(node: number, shallow: Clause): readonly Attached[] {
    const { tree } = this;
    const known = new Set(shallow.attached.flatMap(({ nouns }) => nouns));
    const more: Attached[] = [];
    for (const child of tree.children(node, 'obl', 'obl:agent')) {
      const preposition = tree.child(child, 'case');
      if (preposition < 0 || preposition > child) continue;
      const nouns = this.list(child);
      if (nouns.length === 0 || known.has(nouns[0]!)) continue;
      more.push({ preposition: tree.tokens.lower[preposition]!, nouns });
    }
    return more.length > 0 ? [...shallow.attached, ...more] : shallow.attached;
  }
}
