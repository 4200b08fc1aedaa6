import { html } from 'hono/html';
import type { ClaimRow } from '@sitrep/newsroom';
import { fileOf, linksFor, type Edition, type Page } from '../edition.ts';
import { claimData } from '../json-ld.ts';
import { listed, named } from '../parts/cite.ts';
import { claimCard, silentOn } from '../parts/claim.ts';
import { none, page } from '../parts/page.ts';

/** One claim with all its evidence. */
export const claimPage = (claim: ClaimRow, edition: Edition): Page => {
  const links = linksFor(edition, '../');
  return page({
    path: `claims/${fileOf(claim.id)}.html`,
    title: claim.gist,
    description: `Who asserts and who denies: ${claim.gist}`,
    data: claimData(claim),
    body: html`<main id="main">
      <p class="meta"><a href="../index.html#claims">Claims</a></p>
      <h1>${claim.gist}</h1>
      ${claim.about.length === 0 ? none : html`<p class="lede">About ${listed(claim.about.map(({ id, name }) => named(links, id, name)))}</p>`}
      ${claimCard(claim, links, false)} ${silentOn(claim, edition.reports, links)}
    </main>`,
  });
};
