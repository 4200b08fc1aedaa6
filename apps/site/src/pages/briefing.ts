import { html } from 'hono/html';
import type { BriefPlace } from '@sitrep/core/model';
import type { Edition, Links, Page } from '../edition.ts';
import { linksFor } from '../edition.ts';
import { mapFigure, type Atlas } from '../figures/map.ts';
import { timelineFigure } from '../figures/timeline.ts';
import { articleData } from '../json-ld.ts';
import { cite, listed, named, outletOf } from '../parts/cite.ts';
import { claimCard, claimLine } from '../parts/claim.ts';
import { none, page, type Markup } from '../parts/page.ts';
import { count, dateInWords, period, realityWords } from '../parts/words.ts';

/** A section that is left out, and left out of the contents, when it has nothing to say. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup | null;
}

const timeline = ({ briefing }: Edition, links: Links): Markup | null =>
  briefing.timeline.length === 0
    ? null
    : html`<figure>
          ${timelineFigure(briefing.timeline)}
          <figcaption>Filled: reported as fact. Hollow: planned, claimed or denied. A double stroke marks a shortened gap.</figcaption>
        </figure>
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Standing</th>
            </tr>
          </thead>
          <tbody>
            ${briefing.timeline.map(
              (entry) =>
                html`<tr>
                  <td class="date">${dateInWords(entry.date)}</td>
                  <td>${entry.what} ${cite(links, entry.evidence)}</td>
                  <td>${realityWords[entry.reality] ?? entry.reality}</td>
                </tr>`,
            )}
          </tbody>
        </table>`;

const placeRow = (place: BriefPlace, links: Links): Markup =>
  html`<tr>
    <th scope="row">${named(links, place.entity, place.name)}</th>
    <td>${place.country ?? ''}</td>
    <td class="num">${place.events}</td>
    <td class="num">${place.mentions}</td>
    <td>${cite(links, place.evidence.slice(0, 4))}</td>
  </tr>`;

const places = ({ briefing }: Edition, links: Links, atlas: Atlas): Markup | null =>
  briefing.places.length === 0
    ? null
    : html`<figure>
          ${mapFigure(briefing.places, atlas, links)}
          <figcaption>
            Land and borders as Natural Earth draws them, which is who holds what and no judgement on who owns it. Places: GeoNames.
          </figcaption>
        </figure>
        <div class="wide" tabindex="0" role="region" aria-label="Table of places">
          <table>
            <thead>
              <tr>
                <th scope="col">Place</th>
                <th scope="col">Country</th>
                <th scope="col" class="num">Events</th>
                <th scope="col" class="num">Mentions</th>
                <th scope="col">Where</th>
              </tr>
            </thead>
            <tbody>
              ${briefing.places.map((place) => placeRow(place, links))}
            </tbody>
          </table>
        </div>`;

const speakers = ({ briefing }: Edition, links: Links): Markup | null =>
  briefing.statements.length === 0
    ? null
    : html`${briefing.statements.map(
        ({ speaker, name, role, statements }) =>
          html`<section class="speaker">
            <h3>${named(links, speaker, name)}${role === null ? none : html` <span class="meta">${role}</span>`}</h3>
            <ul>
              ${statements.map((said) => html`<li><span class="words">${said.kind === 'indirect' ? said.text : html`“${said.text}”`}</span> ${cite(links, said.evidence)}<span class="meta"> ${[said.act, said.addressee === null ? '' : `to ${said.addressee}`, said.saidAt === null ? '' : dateInWords(said.saidAt)].filter(Boolean).join(' · ')}</span></li>`)}
            </ul>
          </section>`,
      )}`;

const figureKinds: Readonly<Record<string, string>> = {
  conflict: 'Accounts differ',
  update: 'Counts at different times',
  'different-scope': 'Different things are counted',
};

const figures = ({ briefing }: Edition, links: Links): Markup | null =>
  briefing.figures.length === 0
    ? null
    : html`<div class="wide" tabindex="0" role="region" aria-label="Table of figures">
        <table>
          <thead>
            <tr>
              <th scope="col">Counted</th>
              <th scope="col">Stated as</th>
              <th scope="col">By</th>
              <th scope="col">As of</th>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            ${briefing.figures.flatMap(({ measure, about, values, kind }) =>
              values.map(
                (value, index) =>
                  html`<tr>
                    ${index === 0 ? html`<th scope="rowgroup" rowspan="${values.length}">${measure}${about === null ? none : html`<br /><span class="meta">${about}</span>`}</th>` : none}
                    <td>${value.text} ${cite(links, [value.evidence])}</td>
                    <td>${value.source ?? outletOf(links, value.report)}</td>
                    <td class="date">${value.asOf === null ? 'not said' : dateInWords(value.asOf.slice(0, 10))}</td>
                    ${index === 0 ? html`<td rowspan="${values.length}">${kind === null ? '' : (figureKinds[kind] ?? kind)}</td>` : none}
                  </tr>`,
              ),
            )}
          </tbody>
        </table>
      </div>`;

const bar = (cooperation: number, conflict: number): Markup => {
  const whole = cooperation + conflict || 1;
  const share = Math.round((cooperation / whole) * 100);
  return html`<svg class="bar" viewBox="0 0 100 8" aria-hidden="true" preserveAspectRatio="none">
    <rect class="against" width="100" height="8"></rect>
    <rect width="${share}" height="8"></rect>
  </svg>`;
};

const actors = ({ briefing }: Edition, links: Links): Markup | null =>
  briefing.actors.length === 0
    ? null
    : html`<div class="wide" tabindex="0" role="region" aria-label="Table of actors">
          <table>
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col">As</th>
                <th scope="col" class="num">Reports</th>
                <th scope="col" class="num">Mentions</th>
                <th scope="col" class="num">Said</th>
                <th scope="col" class="num">Events</th>
              </tr>
            </thead>
            <tbody>
              ${briefing.actors.slice(0, 25).map(
                (actor) =>
                  html`<tr>
                    <th scope="row">${named(links, actor.entity, actor.name)}</th>
                    <td>${actor.role ?? actor.subkind ?? actor.kind}</td>
                    <td class="num">${actor.reports}</td>
                    <td class="num">${actor.mentions}</td>
                    <td class="num">${actor.statements}</td>
                    <td class="num">${actor.events}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
        ${
          briefing.relations.length === 0
            ? none
            : html`<h3 id="relations">Who works with or against whom</h3>
                <div class="wide" tabindex="0" role="region" aria-label="Table of relations">
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">Between</th>
                        <th scope="col" class="num">With</th>
                        <th scope="col" class="num">Against</th>
                        <th scope="col">Balance</th>
                        <th scope="col">Where</th>
                      </tr>
                    </thead>
                    <tbody>
                      ${briefing.relations.slice(0, 25).map(
                        (relation) =>
                          html`<tr>
                            <th scope="row">${named(links, relation.a, relation.aName)} and ${named(links, relation.b, relation.bName)}</th>
                            <td class="num">${relation.cooperation}</td>
                            <td class="num">${relation.conflict}</td>
                            <td>${bar(relation.cooperation, relation.conflict)}</td>
                            <td>${cite(links, relation.evidence.map(({ evidence }) => evidence).slice(0, 6))}</td>
                          </tr>`,
                      )}
                    </tbody>
                  </table>
                </div>`
        }`;

const sources = ({ briefing, reports }: Edition, links: Links): Markup | null =>
  briefing.sources.length === 0
    ? null
    : html`<div class="wide" tabindex="0" role="region" aria-label="Table of sources">
        <table>
          <thead>
            <tr>
              <th scope="col" class="num">No.</th>
              <th scope="col">Report</th>
              <th scope="col">Published by</th>
              <th scope="col">Kind</th>
              <th scope="col">Dated</th>
              <th scope="col">Counts as</th>
            </tr>
          </thead>
          <tbody>
            ${briefing.sources.map((source, index) => {
              const view = reports[index];
              const basis = source.published.basis === 'none' ? '' : source.published.basis;
              return html`<tr>
                <td class="num">${index + 1}</td>
                <th scope="row">
                  <a href="${links.report(source.report) ?? '#sources'}">${source.title}</a><br /><span class="meta">${source.name}</span>
                </th>
                <td>${source.publisher ?? source.agency ?? 'not stated'}</td>
                <td>${source.kind}${source.country === null ? '' : `, ${source.country}`}</td>
                <td>
                  ${view?.publishedText ?? dateInWords(source.published.value)}${basis === '' ? none : html`<br /><span class="meta">${basis}</span>`}
                </td>
                <td>
                  ${source.origin === source.report ? 'a source of its own' : html`the same source as ${links.number(source.origin) ?? ''}`}
                </td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>`;

/** Claims that several sources carry or somebody denies in full; those of one source in a line each, folded when they are many. */
const claimLedger = (claims: Edition['claims'], links: Links): Markup => {
  const weighed = claims.filter(({ status }) => status !== 'single-source');
  const single = claims.filter(({ status }) => status === 'single-source');
  const lines = html`<ul>${single.map((claim) => claimLine(claim, links))}</ul>`;
  return html`${weighed.map((claim) => claimCard(claim, links, true))}${
    single.length === 0
      ? none
      : html`<details${weighed.length === 0 ? html` open` : none}><summary>Told by one source (${single.length})</summary>${lines}</details>`
  }`;
};

const plain = (
  items: readonly { readonly text: string; readonly evidence: Edition['briefing']['gaps'][number]['evidence'] }[],
  links: Links,
): Markup | null =>
  items.length === 0
    ? null
    : html`<ul>
        ${items.map(({ text, evidence }) => html`<li>${text} ${cite(links, evidence)}</li>`)}
      </ul>`;

const shared = ({ briefing }: Edition, links: Links): Markup | null =>
  briefing.sharedQuotes.length === 0
    ? null
    : html`${briefing.sharedQuotes.map(
        (quote) =>
          html`<blockquote>
            <p>“${quote.text}” ${cite(links, quote.evidence)}</p>
            <p class="meta">
              ${named(links, quote.speaker, quote.speakerName ?? 'unknown speaker')}, in
              ${listed(quote.reports.map((report) => html`${outletOf(links, report)}`))}${quote.drift === null ? '' : `. ${quote.drift}`}
            </p>
          </blockquote>`,
      )}`;

/** The briefing as a page: what matters first, then everything it rests on. */
export const briefingPage = (edition: Edition, atlas: Atlas): Page => {
  const { briefing, reports, claims } = edition;
  const links = linksFor(edition, '');
  const origins = new Set(briefing.sources.map(({ origin }) => origin)).size;
  const sections: Section[] = [
    { id: 'new', title: 'What is new', body: plain(briefing.changes, links) },
    { id: 'timeline', title: 'Timeline', body: timeline(edition, links) },
    {
      id: 'claims',
      title: 'Claims: who asserts, who denies',
      body: claims.length === 0 ? null : claimLedger(claims, links),
    },
    { id: 'said', title: 'Who says what', body: speakers(edition, links) },
    { id: 'shared', title: 'The same words in several reports', body: shared(edition, links) },
    { id: 'figures', title: 'Figures', body: figures(edition, links) },
    { id: 'places', title: 'Places', body: places(edition, links, atlas) },
    { id: 'actors', title: 'Actors and relations', body: actors(edition, links) },
    { id: 'gaps', title: 'What is missing', body: plain(briefing.gaps, links) },
    { id: 'sources', title: 'Sources', body: sources(edition, links) },
  ];
  const shown = sections.filter((section): section is Section & { body: Markup } => section.body !== null);
  return page({
    path: 'index.html',
    title: briefing.title,
    description: briefing.keyPoints[0]?.text ?? `Briefing from ${count(reports.length, 'report')}`,
    data: articleData(edition),
    body: html`<main id="main">
      <h1>${briefing.title}</h1>
      <p class="lede">
        ${period(briefing.period.from, briefing.period.to)} · ${count(reports.length, 'report')} from
        ${count(origins, 'independent source')}${briefing.question === '' ? '' : html` · on <code>${briefing.question}</code>`}
      </p>
      ${
        briefing.keyPoints.length === 0
          ? html`<p>Nothing was found to report on.</p>`
          : html`<ol class="points" aria-label="Key points">
              ${briefing.keyPoints.map(({ text, evidence }) => html`<li><span>${text} ${cite(links, evidence)}</span></li>`)}
            </ol>`
      }
      <nav aria-label="Sections">
        <ul class="contents">
          ${shown.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
        </ul>
      </nav>
      ${shown.map(
        ({ id, title, body }) =>
          html`<section aria-labelledby="${id}">
            <h2 id="${id}">${title}</h2>
            ${body}
          </section>`,
      )}
    </main>`,
  });
};
