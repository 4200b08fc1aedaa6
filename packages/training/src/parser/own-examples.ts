import { isJoinedStop, Manner, readWords, type parsing, type Tagger } from '@sitrep/core/reading';
import { isHeldOut, readTexts } from '../corpora/texts.ts';
import type { Example } from './example.ts';
import { tagged } from './fold-tags.ts';

/** Sentences whose tree is hard to get wrong teach nothing; those that long are no sentences. */
const [shortest, longest] = [5, 80];

/**
 * Sentences of the project's own reports, without trees: what the parser is for, which treebanks have little of. Up to
 * `count`, taken evenly from all reports that nothing is measured on.
 */
export const ownExamples = (count: number, tagger: Tagger, tags: parsing.TagKinds, words: parsing.WordRows): Example[] => {
  const sentences = readTexts()
    .filter(({ id }) => !isHeldOut(id))
    .flatMap(({ text }) => {
      const tokens = readWords(text);
      const out: string[][] = [];
      for (let s = 0; s + 1 < tokens.first.length; s++) {
        const forms: string[] = [];
        for (let i = tokens.first[s]!; i < tokens.first[s + 1]!; i++) {
          if (isJoinedStop(tokens, i)) forms[forms.length - 1] += '.';
          else forms.push(tokens.text[i]!);
        }
        if (forms.length >= shortest && forms.length <= longest) out.push(forms);
      }
      return out;
    });
  const share = Math.min(1, count / Math.max(1, sentences.length));
  return sentences
    .filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
    .map((forms) => {
      const { upos, xpos } = tagged(tagger, { forms }, Manner.edited);
      return {
        tags: Int32Array.from(upos, (tag, i) => tags.numberOf(tag, xpos[i]!)),
        words: Int32Array.from(forms, (form) => words.rowOf(form, form.toLowerCase())),
        tree: null,
      };
    });
};
