import { Hono } from 'hono';
import { reportFeed, type Newsroom } from '@sitrep/newsroom';
import type { Description } from '../openapi.ts';
import { ListParameters, parametersOf } from '../parameters.ts';
import type { Resource } from './resource.ts';

const Parameters = ListParameters.pick({ q: true, limit: true });
const kinds = [
  { name: 'reports.json', type: 'application/feed+json', title: 'JSON Feed', form: 'json' },
  { name: 'reports.atom', type: 'application/atom+xml', title: 'Atom', form: 'atom' },
  { name: 'reports.rss', type: 'application/rss+xml', title: 'RSS', form: 'rss' },
] as const;

/** The newest reports, for feed readers. */
export const feeds = (newsroom: Newsroom): Resource => {
  const app = new Hono();
  for (const { name, type, form } of kinds) {
    app.get(`/${name}`, async (context) => {
      const { q, limit } = parametersOf(Parameters, context.req.url);
      const page = await newsroom.list('reports', { limit, ...(q === undefined ? {} : { query: q }) });
      const feed = reportFeed(page.rows, {
        title: 'Sitrep: reports',
        description: 'Reports in the store, newest first.',
        home: new URL('/', context.req.url).href,
        pathOf: (report) => `v1/reports/${report}`,
      });
      const body = feed[form];
      return context.body(body, 200, { 'content-type': `${type}; charset=utf-8` });
    });
  }
  const descriptions: Description[] = kinds.map(({ name, type, title }) => ({
    method: 'get',
    path: `/v1/feeds/${name}`,
    summary: `Newest reports as ${title}`,
    tag: 'feeds',
    query: Parameters,
    type,
  }));
  return { path: '/v1/feeds', app, descriptions };
};
