import type { Evidence } from '@sitrep/core/model';
import type { ReportView } from '@sitrep/newsroom';
import { blank, flow, piece, type Line, type Piece } from '../text/line.ts';

const kept = new Set(['headline', 'body', 'subheading', 'caption']);

/** The block in three parts where the sentence, and in it the exact words, stand out. */
const marked = (
  text: string,
  from: number,
  sentence: { start: number; end: number } | null,
  { start, end }: Evidence,
  style: Piece['style'],
): Piece[] => {
  if (sentence === null || sentence.start >= from + text.length || sentence.end <= from) return [piece(text, style)];
  const cuts = [
    ...new Set(
      [from, sentence.start, start, end, sentence.end, from + text.length].map((at) => Math.max(from, Math.min(from + text.length, at))),
    ),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, index) => {
    const to = cuts[index + 1]!;
    const inSentence = at >= sentence.start && to <= sentence.end;
    return piece(text.slice(at - from, to - from), at >= start && to <= end ? 'mark' : inSentence ? 'strong' : style);
  });
};

/** A report around a piece of evidence, and the line the evidence begins at. */
export const evidenceLines = (
  report: ReportView,
  evidence: Evidence,
  width: number,
  removed: boolean,
): { lines: Line[]; focus: number } => {
  const sentence = report.sentences[evidence.sentence] ?? null;
  const lines: Line[] = [
    ...flow([piece(report.title, 'title')], width),
    ...flow([piece([report.publisher ?? report.agency ?? report.name, report.publishedText].join(' · '), 'dim')], width),
    blank,
  ];
  let focus = 0;
  const out = removed ? report.segments.filter(({ kind }) => !kept.has(kind)) : [];
  const keptSegments = report.segments.filter(({ kind }) => kept.has(kind));
  let next = 0;
  const removedBefore = (limit: number): void => {
    for (; next < out.length && out[next]!.start < limit; next += 1) {
      const { kind, text, reason } = out[next]!;
      lines.push(...flow([piece(`[${kind}] ${text} `, 'dim'), piece(`(${reason})`, 'dim')], width, 2), blank);
    }
  };
  report.blocks.forEach((block, index) => {
    // Where blocks and kept stretches go side by side, what was removed stands at its place; otherwise after the text.
    if (keptSegments.length === report.blocks.length) removedBefore(keptSegments[index]!.start);
    const text = report.text.slice(block.start, block.end);
    const style = block.kind === 'headline' || block.kind === 'subheading' ? 'strong' : block.kind === 'caption' ? 'dim' : 'plain';
    const flowed = flow(marked(text, block.start, sentence, evidence, style), width);
    const at = flowed.findIndex((line) => line.some((one) => one.style === 'mark' || (one.style === 'strong' && style !== 'strong')));
    if (focus === 0 && at >= 0) focus = lines.length + at;
    lines.push(...flowed, blank);
  });
  removedBefore(Number.POSITIVE_INFINITY);
  return { lines, focus };
};
