import type { Evidence, Sentence, Span } from '../model/index.ts';
import type { Sketch } from './sketch.ts';

/** Index of the sentence that holds an offset. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): number => {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
};

/** The exact stretch of a stored report that a fact rests on. */
export const evidenceOf = ({ report, sentences }: Pick<Sketch, 'report' | 'sentences'>, { start, end }: Span): Evidence => ({
  report: report.id,
  sentence: sentenceAt(sentences, start),
  start,
  end,
  quote: report.text.slice(start, end),
});

/** Evidence for a whole sentence by its index; the empty start of the text where the report has no sentence. */
export const sentenceEvidence = (analysis: Pick<Sketch, 'report' | 'sentences'>, index: number): Evidence => {
  const sentence = analysis.sentences[Math.max(0, Math.min(index, analysis.sentences.length - 1))];
  return evidenceOf(analysis, sentence ?? { start: 0, end: 0 });
};

/** By report, then place: the one order in which evidence is listed. */
export const byPlace = (a: Evidence, b: Evidence): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end;
