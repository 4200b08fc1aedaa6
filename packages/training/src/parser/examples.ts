import { parsing, relationNames } from '@sitrep/core/reading';
import type { TreeSentence } from '../corpora/conllu.ts';
import { goldTree } from './oracle.ts';
import { projective } from './projective.ts';
import type { Example } from './example.ts';

const counted = (values: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** How often each lower-case word stands in the sentences. */
export const wordCounts = (sentences: readonly TreeSentence[]): Map<string, number> =>
  counted(sentences.flatMap(({ forms }) => forms.map((form) => form.toLowerCase())));

/** Pairs of tags that stand there `least` times or more, the most frequent first. */
export const tagPairs = (sentences: readonly TreeSentence[], least: number): string[] =>
  [...counted(sentences.flatMap(({ upos, xpos }) => upos.map((tag, i) => `${tag}/${xpos[i]!}`)))]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);

const relationNumber = (name: string): number => Math.max(0, (relationNames as readonly string[]).indexOf(name));

export const examplesOf = (sentences: readonly TreeSentence[], tags: parsing.TagKinds, words: parsing.WordRows): Example[] =>
  sentences.map(({ forms, upos, xpos, heads, relations }) => ({
    tags: Int32Array.from(upos, (tag, i) => tags.numberOf(tag, xpos[i]!)),
    words: Int32Array.from(forms, (form) => words.rowOf(form, form.toLowerCase())),
    tree: goldTree(projective(heads), relations.map(relationNumber)),
  }));
