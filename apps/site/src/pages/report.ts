import { html } from 'hono/html';
import type { ReportView } from '@sitrep/newsroom';
import { fileOf, linksFor, type Edition, type Links, type Page } from '../edition.ts';
import { reportData } from '../json-ld.ts';
import { listed, outletOf } from '../parts/cite.ts';
import { markedText } from '../parts/marked-text.ts';
import { none, page, type Markup } from '../parts/page.ts';
import { count } from '../parts/words.ts';

const kept = new Set(['headline', 'body', 'subheading', 'caption']);
const shorten = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)} …` : text);

/** What cleaning took out and why; what it kept is the text itself. Copies are folded. */
const ledger = ({ segments }: ReportView): Markup => {
  const out = segments.filter(({ kind }) => !kept.has(kind));
  const copies = out.filter(({ kind }) => kind === 'duplicate');
  const rest = out.filter(({ kind }) => kind !== 'duplicate');
  const table = (rows: typeof out): Markup =>
    html`<div class="wide" tabindex="0" role="region" aria-label="What was taken out">
      <table>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Text</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <td>${row.kind}</td>
                <td class="out">${shorten(row.text)}</td>
                <td>${row.reason}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  return html`<section class="ledger" aria-labelledby="ledger">
    <h2 id="ledger">What cleaning took out</h2>
    <p>
      ${count(segments.length, 'stretch', 'stretches')} of the input, ${count(out.length, 'of them', 'of them')} not part of the article.
      Nothing is lost: this is all of it.
    </p>
    ${rest.length === 0 ? none : table(rest)}
    ${
      copies.length === 0
        ? none
        : html`<details>
            <summary>Repeated text (${count(copies.length, 'stretch', 'stretches')})</summary>
            ${table(copies)}
          </details>`
    }
  </section>`;
};

const facts = (report: ReportView, links: Links): Markup => {
  const rows: [string, Markup | string | null][] = [
    [
      'Published',
      html`${report.publishedText}${
        report.published.reasons.length === 0
          ? none
          : html`<ul>
              ${report.published.reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
      }`,
    ],
    ['Publisher', report.publisher],
    ['Agency', report.agency],
    ['Byline', report.byline.join(', ') || null],
    ['Credit', report.credit],
    ['Section', report.section],
    ['Topics', report.topics.join(', ') || null],
    ['Dateline', report.dateline],
    ['Address', report.sourceUrl],
    ['File', report.name],
    ['Content', `${count(report.words, 'word')}, ${report.encoding}, SHA-256 ${report.contentHash.slice(0, 16)}…`],
    [
      'Words shared with',
      report.lineage.length === 0
        ? null
        : listed(
            report.lineage.map((link) => {
              const other = link.report === report.id ? link.from : link.report;
              const href = links.report(other);
              return html`${href === null ? outletOf(links, other) : html`<a href="${href}">${outletOf(links, other)}</a>`}
              (${link.relation}, ${Math.round(link.overlap * 100)} %)`;
            }),
          ),
    ],
  ];
  return html`<dl>
    ${rows.map(([name, value]) =>
      value === null
        ? none
        : html`<dt>${name}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`;
};

/** One report: its text with what was found in it, and what cleaning took out. */
export const reportPage = (report: ReportView, edition: Edition): Page => {
  const links = linksFor(edition, '../');
  return page({
    path: `reports/${fileOf(report.id)}.html`,
    title: report.title,
    description: `${report.title} (${[report.publisher ?? report.agency ?? report.name, report.publishedText].join(', ')})`,
    data: reportData(report),
    body: html`<main id="main">
      <p class="meta"><a href="../index.html#sources">Source ${links.number(report.id)}</a></p>
      <h1>${report.title}</h1>
      <p class="lede">${report.publisher ?? report.agency ?? report.name} · ${report.publishedText}</p>
      <div class="two">
        <article class="report-text">${markedText(report, links)}</article>
        <aside class="side" aria-label="About this report">
          <p class="key">
            <span class="said">said</span><span class="trigger">event</span><span class="fig">figure</span><span class="time">time</span>
          </p>
          ${facts(report, links)}
          ${
            report.issues.length === 0
              ? none
              : html`<h2>Noticed in the input</h2>
                  <ul>
                    ${report.issues.map((issue) => html`<li>${issue.message}</li>`)}
                  </ul>`
          }
        </aside>
      </div>
      ${ledger(report)}
    </main>`,
  });
};
