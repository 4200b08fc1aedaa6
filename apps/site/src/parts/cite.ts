import { html } from 'hono/html';
import type { Evidence } from '@sitrep/core/model';
import type { Links } from '../edition.ts';
import { none, type Markup } from './page.ts';

/** Who published a report, as far as it tells. */
export const outletOf = (links: Links, report: string): string => {
  const source = links.source(report);
  return source?.publisher ?? source?.agency ?? source?.name ?? report;
};

/** Source numbers that lead to the very sentences: [1][4]. The same sentence is cited once. */
export const cite = (links: Links, evidence: readonly Evidence[]): Markup => {
  const seen = new Set<string>();
  const marks = evidence.flatMap((one) => {
    const href = links.evidence(one);
    const key = `${one.report}.${one.sentence}`;
    if (href === null || seen.has(key)) return [];
    seen.add(key);
    return [
      html`<a
        class="cite"
        href="${href}"
        title="${one.quote.slice(0, 280)}"
        aria-label="Source ${links.number(one.report)}, ${outletOf(links, one.report)}, sentence ${one.sentence + 1}"
        >${links.number(one.report)}</a
      >`,
    ];
  });
  return marks.length === 0 ? none : html`<span class="cites">${marks}</span>`;
};

/** A name that leads to its page, where it has one. */
export const named = (links: Links, id: string | null, name: string): Markup => {
  const href = id === null ? null : links.entity(id);
  return href === null ? html`${name}` : html`<a href="${href}">${name}</a>`;
};

/** Items in a row, divided by commas. */
export const listed = (items: readonly Markup[]): Markup => html`${items.map((item, index) => html`${index > 0 ? ', ' : ''}${item}`)}`;
