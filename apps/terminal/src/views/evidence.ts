import type { Evidence } from '@sitrep/core/model';
import type { ReportView } from '@sitrep/newsroom';
import { blank, flow, piece, type Line, type Piece } from '../text/line.ts';

/** Lines of a report, and the line that is to be in sight. */
export interface EvidenceText {
  readonly lines: readonly Line[];
  readonly focus: number;
}

const kept = new Set(['headline', 'body', 'subheading', 'caption']);

/** A block of no reasonable length is shown around the evidence, so many characters either side. */
const most = 60_000;

/** The block in parts where the sentence, and in it the exact words, stand out. */
const marked = (
  text: string,
  from: number,
  sentence: { start: number; end: number } | null,
  evidence: Evidence,
  style: Piece['style'],
): Piece[] => {
  const { start, end } = evidence;
  const to = from + text.length;
  if (start === end || sentence === null || sentence.start >= to || sentence.end <= from) return [piece(text, style)];
  const inside = (at: number): number => Math.max(from, Math.min(to, at));
  const cuts = [...new Set([from, sentence.start, start, end, sentence.end, to].map(inside))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, index) => {
    const next = cuts[index + 1]!;
    const inSentence = at >= sentence.start && next <= sentence.end;
    return piece(text.slice(at - from, next - from), at >= start && next <= end ? 'mark' : inSentence ? 'strong' : style);
  });
};

/** Lines of one block, clipped where it is monstrous. */
const blockLines = (report: ReportView, index: number, evidence: Evidence, width: number): Line[] => {
  const block = report.blocks[index]!;
  const around = evidence.start >= block.start && evidence.start < block.end ? evidence.start : block.start;
  const from = Math.max(block.start, around - most);
  const to = Math.min(block.end, around + most);
  const style = block.kind === 'headline' || block.kind === 'subheading' ? 'strong' : block.kind === 'caption' ? 'dim' : 'plain';
  const sentence = report.sentences[evidence.sentence] ?? null;
  const left = (count: number, where: string): Line[] =>
    count === 0 ? [] : flow([piece(`(${count.toLocaleString('en')} more characters ${where})`, 'dim')], width);
  return [
    ...left(from - block.start, 'before'),
    ...flow(marked(report.text.slice(from, to), from, sentence, evidence, style), width),
    ...left(block.end - to, 'behind'),
  ];
};

/** Where in the input each block stands: the start of the kept stretch that holds its first words, or null. */
const placesOf = ({ blocks, segments, text }: ReportView): (number | null)[] => {
  const stretches = segments.filter(({ kind }) => kept.has(kind));
  let at = 0;
  return blocks.map(({ start, end }) => {
    const begin = text.slice(start, Math.min(end, start + 40)).trim();
    for (let next = at; next < stretches.length; next += 1) {
      if (!stretches[next]!.text.includes(begin)) continue;
      at = next;
      return stretches[next]!.start;
    }
    return null;
  });
};

const make = (report: ReportView, evidence: Evidence, width: number, removed: boolean): EvidenceText => {
  const lines: Line[] = [];
  let focus = -1;
  const out = removed ? report.segments.filter(({ kind }) => !kept.has(kind)) : [];
  const places = removed ? placesOf(report) : [];
  let next = 0;
  const removedBefore = (limit: number): void => {
    for (; next < out.length && out[next]!.start < limit; next += 1) {
      const { kind, text, reason } = out[next]!;
      const words = text.length > most ? `${text.slice(0, most)} …` : text;
      lines.push(...flow([piece(`[${kind}: ${reason}] ${words}`, 'dim')], width, 2), blank);
    }
  };
  report.blocks.forEach((block, index) => {
    // What was taken out stands at its place in the input.
    const place = places[index] ?? null;
    if (place !== null) removedBefore(place);
    const flowed = blockLines(report, index, evidence, width);
    if (focus < 0) {
      const at = flowed.findIndex((line) => line.some(({ style }) => style === 'mark'));
      if (at >= 0) focus = lines.length + at;
    }
    lines.push(...flowed, blank);
  });
  removedBefore(Number.POSITIVE_INFINITY);
  while (lines.length > 1 && lines.at(-1)!.length === 0) lines.pop();
  return { lines, focus: Math.max(0, focus) };
};

const made = new WeakMap<ReportView, { readonly key: string; readonly text: EvidenceText }>();

/**
 * A report with a piece of evidence marked in it: the sentence bold, the exact words inverted. With `removed`, what
 * cleaning took out stands dimmed at its place, with its kind and the reason.
 */
export const evidenceText = (report: ReportView, evidence: Evidence, width: number, removed: boolean): EvidenceText => {
  const key = [evidence.sentence, evidence.start, evidence.end, width, removed].join(' ');
  const known = made.get(report);
  if (known?.key === key) return known.text;
  const text = make(report, evidence, width, removed);
  made.set(report, { key, text });
  return text;
};
