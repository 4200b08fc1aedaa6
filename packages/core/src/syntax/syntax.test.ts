import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import syntaxCases from './cases/syntax.txt?raw';
import {
  agentOf,
  appositionsOf,
  complementOf,
  conjuncts,
  fullPhrase,
  indirectObjectOf,
  isNegated,
  isPassive,
  nounPhrase,
  objectOf,
  obliquesOf,
  relationNames,
  subjectOf,
  Tree,
  uposNames,
  type TokenRange,
} from './index.ts';

interface Row {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  /** From 1; 0 is none. */
  readonly head: number;
  readonly relation: string;
}

const treeOf = (rows: readonly Row[]): Tree => {
  const forms = rows.map(({ form }) => form);
  const xposNames = [...new Set(rows.map(({ xpos }) => xpos))];
  return new Tree(
    {
      length: rows.length,
      start: Uint32Array.from(rows, (_, i) => i * 10),
      end: Uint32Array.from(rows, ({ form }, i) => i * 10 + form.length),
      sentence: new Uint32Array(rows.length),
      first: Uint32Array.of(0, rows.length),
      text: forms,
      lower: forms.map((form) => form.toLowerCase()),
    },
    {
      upos: Uint8Array.from(rows, ({ upos }) => (uposNames as readonly string[]).indexOf(upos)),
      xpos: Uint8Array.from(rows, ({ xpos }) => xposNames.indexOf(xpos)),
      xposNames,
    },
    {
      head: Int32Array.from(rows, ({ head }) => head - 1),
      relation: Uint8Array.from(rows, ({ relation }) => (relationNames as readonly string[]).indexOf(relation)),
    },
  );
};

/** "Rebels/NOUN/2/nsubj", with a Penn tag before the head where it matters. */
const rowOf = (item: string): Row => {
  const fields = item.split('/');
  const [form = '', upos = '', xpos = ''] = fields.length === 5 ? fields : [fields[0], fields[1], ''];
  const [head = '', relation = ''] = fields.slice(-2);
  return { form, upos, xpos, head: Number(head), relation };
};

const answer = (tree: Tree, question: string): string => {
  const [, name = '', word = ''] = /^(\w+)\((.+)\)$/.exec(question)!;
  const token = tree.tokens.text.indexOf(word);
  const words = ({ from, to }: TokenRange): string => tree.tokens.text.slice(from, to).join(' ');
  const noun = (found: number): string => (found < 0 ? '-' : words(nounPhrase(tree, found)));
  const list = (found: readonly string[]): string => found.join('; ') || '-';
  const verb = (found: number): string => (found < 0 ? '-' : tree.tokens.text[found]!);
  const answers: Record<string, () => string> = {
    subject: () => noun(subjectOf(tree, token)),
    object: () => noun(objectOf(tree, token)),
    indirect: () => noun(indirectObjectOf(tree, token)),
    agent: () => noun(agentOf(tree, token)),
    complement: () => verb(complementOf(tree, token)),
    oblique: () => list(obliquesOf(tree, token).map((found) => `${found.preposition} ${noun(found.noun)}`)),
    apposition: () => list(appositionsOf(tree, token).map(noun)),
    conjuncts: () => list(conjuncts(tree, token).map(noun)),
    phrase: () => noun(token),
    full: () => words(fullPhrase(tree, token)),
    passive: () => (isPassive(tree, token) ? 'yes' : 'no'),
    negated: () => (isNegated(tree, token) ? 'yes' : 'no'),
  };
  return answers[name]!();
};

describe('what a tree says', () => {
  const cases = syntaxCases
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  test.each(cases.map(([name, input, , ...expected]) => ({ name, input: input!, expected })))('$name', ({ input, expected }) => {
    const tree = treeOf(input.split(' ').map(rowOf));
    const questions = expected.map((line) => line.split(' = ')[0]!);
    expect(questions.map((question) => `${question} = ${answer(tree, question)}`)).toEqual(expected);
  });

  test('any tree can be asked anything', () => {
    // Heads before or behind, but never in a circle: each token hangs on an earlier one in a random order.
    const trees = fc
      .array(fc.tuple(fc.nat(1e6), fc.nat(relationNames.length - 1), fc.nat(uposNames.length - 1), fc.nat(1e6)), {
        minLength: 1,
        maxLength: 40,
      })
      .map((items) => {
        const order = items.map((_, i) => i).sort((a, b) => items[a]![3] - items[b]![3]);
        const heads = items.map(() => 0);
        for (const [place, token] of order.entries()) heads[token] = place === 0 ? 0 : order[items[token]![0] % place]! + 1;
        return treeOf(
          items.map(([, relation, upos], i) => ({
            form: `w${i}`,
            upos: uposNames[upos]!,
            xpos: i % 3 === 0 ? 'VBN' : 'X',
            head: heads[i]!,
            relation: relationNames[relation]!,
          })),
        );
      });
    fc.assert(
      fc.property(trees, (tree) => {
        const { length } = tree.tokens;
        for (let i = 0; i < length; i++) {
          const { from, to } = tree.extent(i);
          expect(from).toBeLessThanOrEqual(i);
          expect(to).toBeGreaterThan(i);
          for (const child of tree.children(i)) {
            expect(tree.head(child)).toBe(i);
            expect(tree.extent(child).from).toBeGreaterThanOrEqual(from);
            expect(tree.extent(child).to).toBeLessThanOrEqual(to);
          }
          for (const range of [nounPhrase(tree, i), fullPhrase(tree, i)]) {
            expect(range.from).toBeGreaterThanOrEqual(from);
            expect(range.to).toBeLessThanOrEqual(to);
            expect(range.from).toBeLessThanOrEqual(i);
            expect(range.to).toBeGreaterThan(i);
          }
          for (const found of [subjectOf(tree, i), objectOf(tree, i), agentOf(tree, i), complementOf(tree, i), indirectObjectOf(tree, i)]) {
            expect(found).toBeGreaterThanOrEqual(-1);
            expect(found).toBeLessThan(length);
          }
          expect(typeof isNegated(tree, i)).toBe('boolean');
        }
        expect(tree.children(tree.root(0)).length).toBeLessThan(length + 1);
      }),
    );
  });
});
