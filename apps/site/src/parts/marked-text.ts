import { html } from 'hono/html';
import type { ReportView } from '@sitrep/newsroom';
import type { Links } from '../edition.ts';
import { none, type Markup } from './page.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: string;
}

/** Sorted starts and ends of everything that changes how a stretch looks. */
const cutsOf = (from: number, to: number, spans: readonly { start: number; end: number }[]): number[] => {
  const cuts = new Set([from, to]);
  for (const { start, end } of spans) {
    if (start > from && start < to) cuts.add(start);
    if (end > from && end < to) cuts.add(end);
  }
  return [...cuts].sort((a, b) => a - b);
};

const within = <Span extends { start: number; end: number }>(spans: readonly Span[], from: number, to: number): Span[] =>
  spans.filter(({ start, end }) => start < to && end > from);

/**
 * The article's text with its sentences as anchors (`#s12`), words of statements, triggers of events, figures and times
 * marked, and names leading to their pages. Findings overlap freely; the text is cut where any of them begins or ends.
 */
export const markedText = (report: ReportView, links: Links): Markup => {
  const marks: Mark[] = [
    ...report.statementRows.map(({ evidence }) => ({ start: evidence.start, end: evidence.end, style: 'said' })),
    ...report.eventRows.map(({ evidence }) => ({ start: evidence.start, end: evidence.end, style: 'trigger' })),
    ...report.figureRows.map(({ evidence }) => ({ start: evidence.start, end: evidence.end, style: 'fig' })),
    ...report.times.map(({ span }) => ({ ...span, style: 'time' })),
  ];
  const names = report.mentions.flatMap(({ span, entity, form }) =>
    entity !== null && form !== 'pronoun' && links.entity(entity) !== null ? [{ ...span, entity }] : [],
  );
  const outermost = names.filter(
    (name) =>
      !names.some(
        (other) => other !== name && other.start <= name.start && other.end >= name.end && other.end - other.start > name.end - name.start,
      ),
  );

  const stretch = (from: number, to: number): Markup => {
    const near = within(marks, from, to);
    const cuts = cutsOf(from, to, near);
    return html`${cuts.slice(0, -1).map((start, index) => {
      const end = cuts[index + 1]!;
      const styles = [...new Set(near.filter((mark) => mark.start <= start && mark.end >= end).map(({ style }) => style))].sort();
      const text = report.text.slice(start, end);
      return styles.length === 0 ? html`${text}` : html`<span class="${styles.join(' ')}">${text}</span>`;
    })}`;
  };
  const linked = (from: number, to: number): Markup => {
    const parts: Markup[] = [];
    let at = from;
    for (const name of within(outermost, from, to)
      .filter(({ start, end }) => start >= from && end <= to)
      .sort((a, b) => a.start - b.start)) {
      if (name.start < at) continue;
      parts.push(stretch(at, name.start), html`<a href="${links.entity(name.entity)}">${stretch(name.start, name.end)}</a>`);
      at = name.end;
    }
    parts.push(stretch(at, to));
    return html`${parts}`;
  };
  const block = ({ start, end, kind }: ReportView['blocks'][number]): Markup => {
    const inside = report.sentences.filter((sentence) => sentence.start >= start && sentence.end <= end);
    let at = start;
    const parts = inside.map((sentence) => {
      const gap = report.text.slice(at, sentence.start);
      at = sentence.end;
      return html`${gap}<span class="s" id="s${sentence.index}">${linked(sentence.start, sentence.end)}</span>`;
    });
    const body = html`${parts}${report.text.slice(at, end)}`;
    if (kind === 'headline') return html`<p class="headline"><strong>${body}</strong></p>`;
    if (kind === 'subheading') return html`<h2>${body}</h2>`;
    return kind === 'caption' ? html`<p class="caption">${body}</p>` : html`<p>${body}</p>`;
  };
  return report.blocks.length === 0 ? none : html`${report.blocks.map(block)}`;
};
