import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Page } from '../edition.ts';
import { style } from '../style.ts';

/** A piece of finished markup. */
export type Markup = ReturnType<typeof html>;

export const none: Markup = html``;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Data inside a page must not end the script element that holds it. */
export const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, ' ');

export interface PageParts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: Markup;
  readonly data?: object;
  readonly scripts?: readonly string[];
  /** Data blocks that scripts read: id and value. */
  readonly blocks?: readonly { readonly id: string; readonly value: unknown }[];
}

/**
 * A whole page. Styles and scripts stand inside it and the policy names them by hash, so that it works from a file, asks no
 * other host for anything, and runs nothing that a report might have brought along.
 */
export const page = ({ path, title, description, body, data, scripts = [], blocks = [] }: PageParts): Page => {
  const up = path.includes('/') ? '../' : '';
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${scripts.length === 0 ? "'none'" : scripts.map(hashOf).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const content = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="data:," />
        <link rel="alternate" type="application/feed+json" title="Reports" href="${up}feed.json" />
        <link rel="alternate" type="application/atom+xml" title="Reports" href="${up}feed.atom" />
        ${raw(`<style>${style}</style>`)}
        ${data === undefined ? none : raw(`<script type="application/ld+json">${inScript(data)}</script>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <a class="mark" href="${up}index.html">Sitrep</a>
          <nav aria-label="Site">
            <a href="${up}index.html">Briefing</a><a href="${up}entities/index.html">Who and where</a><a href="${up}search.html">Search</a>
          </nav>
        </header>
        ${body}
        <footer class="bottom">
          <p>
            Made by Sitrep from the reports named here. It shows who says what and does not say who is right. Every number in brackets leads
            to the sentence it rests on.
          </p>
        </footer>
        ${blocks.map(({ id, value }) => html`${raw(`<script type="application/json" id="${id}">${inScript(value)}</script>`)}`)}
        ${scripts.map((script) => html`${raw(`<script>${script}</script>`)}`)}
      </body>
    </html> `;
  return { path, content: String(content) };
};
