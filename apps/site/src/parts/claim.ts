import { html } from 'hono/html';
import type { ClaimRow, ClaimSide } from '@sitrep/newsroom';
import type { Links } from '../edition.ts';
import { cite, listed, named, outletOf } from './cite.ts';
import { none, type Markup } from './page.ts';
import { count, statusWords } from './words.ts';

const sideList = (title: string, sides: readonly ClaimSide[], links: Links, brief: boolean): Markup =>
  sides.length === 0
    ? none
    : html`<div>
        ${brief ? html`<h4>${title}</h4>` : html`<h2>${title}</h2>`}
        <ul>
          ${sides.map(
            (side) =>
              html`<li>
                ${side.speaker === null ? html`${side.speakerText}` : named(links, side.speaker.id, side.speaker.name)}:
                <span class="words">${side.evidence.quote}</span> ${cite(links, [side.evidence])}
              </li>`,
          )}
        </ul>
      </div>`;

/** A claim with both sides beside each other, and the reports that are silent on it. */
export const claimCard = (claim: ClaimRow, links: Links, brief: boolean): Markup => {
  const by = (stance: string): ClaimSide[] => [...claim.asserts, ...claim.denies, ...claim.other].filter((side) => side.stance === stance);
  const href = links.claim(claim.id);
  const heading = brief && href !== null ? html`<a href="${href}">${claim.gist}</a>` : html`${claim.gist}`;
  return html`<article class="claim">
    <span class="status ${claim.status}">${statusWords[claim.status] ?? claim.status}</span>
    <span class="meta">${count(claim.independentOrigins, 'independent source')}</span>
    ${brief ? html`<h3>${heading}</h3>` : none}
    <div class="sides">
      ${sideList('Asserts', by('asserts'), links, brief)}${sideList('Confirms', by('confirms'), links, brief)}${sideList('Denies', by('denies'), links, brief)}${sideList('Qualifies', by('qualifies'), links, brief)}${sideList('Reported by', by('reports'), links, brief)}
    </div>
  </article>`;
};

/** A claim of one source, in one line. */
export const claimLine = (claim: ClaimRow, links: Links): Markup => {
  const [side] = [...claim.asserts, ...claim.denies, ...claim.other];
  const href = links.claim(claim.id);
  return html`<li>${href === null ? claim.gist : html`<a href="${href}">${claim.gist}</a>`} <span class="meta">${side?.speakerText ?? ''}</span> ${cite(links, side === undefined ? [] : [side.evidence])}</li>`;
};

/** The reports of the edition that say nothing about a claim. */
export const silentOn = (claim: ClaimRow, reports: readonly { readonly id: string }[], links: Links): Markup => {
  const heard = new Set([...claim.asserts, ...claim.denies, ...claim.other].map(({ report }) => report));
  const silent = reports.filter(({ id }) => !heard.has(id));
  return silent.length === 0
    ? none
    : html`<p class="meta">
        Silent on it: ${listed(silent.map(({ id }) => html`<a href="${links.report(id) ?? ''}">${outletOf(links, id)}</a>`))}.
      </p>`;
};
