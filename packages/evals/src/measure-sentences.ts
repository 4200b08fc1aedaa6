import { readWords } from '@sitrep/core/reading';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scores } from './measure-set.ts';

/** A treebank whose sentences are put together again and divided by the program. */
export const sentenceSets = [
  { name: 'sentences ewt', file: 'dev/pos-dep/ewt-dev.conllu' },
  { name: 'sentences gum', file: 'dev/pos-dep/gum-dev.conllu' },
] as const;

/** Letters of a text: offsets counted in them do not depend on white space. */
const letters = (text: string): number => text.replace(/\s+/g, '').length;

/** The documents of a treebank: sentences by paragraph, as the file marks them. */
const documentsOf = (source: string): string[][][] => {
  const documents: string[][][] = [];
  for (const block of source.split(/\r?\n\r?\n/)) {
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (text === undefined) continue;
    if (documents.length === 0 || /^# newdoc/m.test(block)) documents.push([[]]);
    const document = documents.at(-1)!;
    // A sentence without a mark at its end stood on a line of its own: a heading, a caption, an item.
    const last = document.at(-1)!.at(-1);
    if (last !== undefined && (/^# newpar/m.test(block) || !/[.?!…]["'”’)\]]*$/.test(last))) document.push([]);
    document.at(-1)!.push(text);
  }
  return documents;
};

/** Ends of sentences, counted in letters, end of paragraphs left out: those are given. */
const ends = (sentences: readonly string[], from: number): number[] => {
  let at = from;
  return sentences.slice(0, -1).map((sentence) => (at += letters(sentence)));
};

/**
 * F1 of the ends of sentences inside paragraphs, and of whole sentences. Lines are given, as in a report; the web
 * texts of EWT are letters, reviews, lists.
 */
export const measureSentences = (gold: string, { name, file }: (typeof sentenceSets)[number]): Scores => {
  let [right, found, wanted, whole, wholeFound, wholeWanted] = [0, 0, 0, 0, 0, 0];
  for (const paragraphs of documentsOf(readFileSync(join(gold, file), 'utf8'))) {
    for (const sentences of paragraphs) {
      const text = sentences.join(' ');
      const words = readWords(text);
      const own: string[] = [];
      for (let s = 0; s + 1 < words.first.length; s++) {
        const [first, next] = [words.first[s]!, words.first[s + 1]!];
        if (first < next) own.push(text.slice(words.start[first], next < words.length ? words.start[next] : text.length));
      }
      const [goldEnds, ownEnds] = [new Set(ends(sentences, 0)), new Set(ends(own, 0))];
      right += [...ownEnds].filter((end) => goldEnds.has(end)).length;
      found += ownEnds.size;
      wanted += goldEnds.size;
      const spans = (set: ReadonlySet<number>): string[] => {
        const all = [0, ...set, letters(text)];
        return all.slice(1).map((end, i) => `${all[i]}-${end}`);
      };
      const goldSpans = new Set(spans(goldEnds));
      const ownSpans = spans(ownEnds);
      whole += ownSpans.filter((span) => goldSpans.has(span)).length;
      wholeFound += ownSpans.length;
      wholeWanted += goldSpans.size;
    }
  }
  const f1 = (hits: number, predicted: number, expected: number): number => (2 * hits) / Math.max(1, predicted + expected);
  return { [`${name} / ends.f1`]: f1(right, found, wanted), [`${name} / whole.f1`]: f1(whole, wholeFound, wholeWanted) };
};
