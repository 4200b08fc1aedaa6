import { html } from 'hono/html';
import type { EntityView } from '@sitrep/newsroom';
import { fileOf, linksFor, type Edition, type Page } from '../edition.ts';
import { entityData } from '../json-ld.ts';
import { cite } from '../parts/cite.ts';
import { claimCard } from '../parts/claim.ts';
import { none, page } from '../parts/page.ts';
import { count, dateInWords, realityWords } from '../parts/words.ts';

/** One person, organization or place: what it says, does, and is called. */
export const entityPage = (entity: EntityView, edition: Edition): Page => {
  const links = linksFor(edition, '../');
  const what = [entity.role ?? entity.subkind ?? entity.kind, entity.country ?? ''].filter(Boolean).join(', ');
  return page({
    path: `entities/${fileOf(entity.id)}.html`,
    title: entity.name,
    description: `${entity.name} (${what}) in ${count(entity.reports, 'report')}`,
    data: entityData(entity),
    body: html`<main id="main">
      <p class="meta"><a href="index.html">Who and where</a></p>
      <h1>${entity.name}</h1>
      <p class="lede">${what} · ${count(entity.mentions, 'mention')} in ${count(entity.reports, 'report')}</p>
      ${entity.aliases.length === 0 ? none : html`<p class="small">Also as: ${entity.aliases.join(', ')}</p>`}
      ${
        entity.roles.length === 0
          ? none
          : html`<ul class="small">
              ${entity.roles.map((role) => html`<li>${role.title} ${cite(links, role.evidence)}</li>`)}
            </ul>`
      }
      ${
        entity.said.length === 0
          ? none
          : html`<h2>Says</h2>
              <ul class="speaker">
                ${entity.said.map((said) => html`<li><span class="words">${said.kind === 'indirect' ? said.text : html`“${said.text}”`}</span> ${cite(links, [said.evidence])} <span class="meta">${[said.act, said.saidAt === null ? '' : dateInWords(said.saidAt)].filter(Boolean).join(' · ')}</span></li>`)}
              </ul>`
      }
      ${
        entity.involved.length === 0
          ? none
          : html`<h2>Takes part in</h2>
              <div class="wide" tabindex="0" role="region" aria-label="Table of events">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">When</th>
                      <th scope="col">What</th>
                      <th scope="col">Standing</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${entity.involved.map(
                      (event) =>
                        html`<tr>
                          <td class="date">${dateInWords(event.date)}</td>
                          <td>${event.text} ${cite(links, [event.evidence])}</td>
                          <td>${realityWords[event.reality] ?? event.reality}</td>
                        </tr>`,
                    )}
                  </tbody>
                </table>
              </div>`
      }
      ${
        entity.claims.length === 0
          ? none
          : html`<h2>Claims about it</h2>
              ${entity.claims.map((claim) => claimCard(claim, links, true))}`
      }
      ${
        entity.named.length === 0
          ? none
          : html`<h2>Named as</h2>
              <ul class="columns">
                ${entity.named.map(({ surface, evidence }) => html`<li>${surface} ${cite(links, [evidence])}</li>`)}
              </ul>`
      }
      ${
        entity.judgements.length === 0
          ? none
          : html`<details>
              <summary>Why these names were taken for one (${entity.judgements.length})</summary>
              <ul class="small">
                ${entity.judgements.map((judgement) => html`<li>${judgement.verdict}, by ${judgement.by === 'person' ? 'a person' : `rule “${judgement.rule}”`}: ${judgement.reason}</li>`)}
              </ul>
            </details>`
      }
    </main>`,
  });
};

const kinds = [
  ['person', 'Persons'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['other', 'Other'],
] as const;

/** Everybody and everything named, by kind. */
export const entityIndex = (edition: Edition): Page => {
  const links = linksFor(edition, '../');
  return page({
    path: 'entities/index.html',
    title: 'Who and where',
    description: 'Persons, organizations and places in the briefing',
    body: html`<main id="main">
      <h1>Who and where</h1>
      ${kinds.map(([kind, title]) => {
        const some = edition.entities
          .filter((entity) => entity.kind === kind)
          .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
        return some.length === 0
          ? none
          : html`<h2>${title}</h2>
              <ul class="columns">
                ${some.map((entity) => html`<li><a href="${links.entity(entity.id) ?? ''}">${entity.name}</a> <span class="meta">${entity.mentions}</span></li>`)}
              </ul>`;
      })}
    </main>`,
  });
};
