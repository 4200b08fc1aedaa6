import { html } from 'hono/html';
import type { EventRow, ReportView } from '@sitrep/newsroom';
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

/** The word that tells of an event, inside the clause that is its evidence. */
const triggerOf = ({ text }: ReportView, { trigger, evidence }: EventRow): { start: number; end: number } => {
  const at = text.indexOf(trigger, evidence.start);
  return at < 0 || at >= evidence.end ? evidence : { start: at, end: at + trigger.length };
};

/**
 * The article's text with its sentences as anchors (`#s12`), words of statements, triggers of events, figures and times
 * marked, and names leading to their pages. Findings overlap freely; the text is cut where any of them begins or ends.
 */
export const markedText = (report: ReportView, links: Links): Markup => {
  const marks: Mark[] = [
    ...report.statementRows.map(({ evidence }) => ({ start: evidence.start, end: evidence.end, style: 'said' })),
    ...report.eventRows.map((event) => ({ ...triggerOf(report, event), style: 'trigger' })),
    ...report.figureRows.map(({ evidence }) => ({ start: evidence.start, end: evidence.end, style: 'fig' })),
    ...report.times.map(({ span }) => ({ ...span, style: 'time' })),
  ];
  const names = report.mentions.flatMap(({ span, entity, form }) =>
    entity !== null && form !== 'pronoun' && links.entity(entity) !== null ? [{ ...span, entity }] : [],
  );
  // Names inside names come after them and are passed over.
  names.sort((a, b) => a.start - b.start || b.end - a.end);

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
    for (const name of within(names, from, to).filter(({ start, end }) => start >= from && end <= to)) {
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
  // The headline stands above the page already; its sentence keeps its anchor.
  const [first, ...rest] = report.blocks;
  if (first === undefined) return none;
  const repeats = first.kind === 'headline' && report.text.slice(first.start, first.end) === report.title;
  return html`${repeats ? html`<div class="repeated">${block(first)}</div>` : block(first)}${rest.map(block)}`;
};
