import { Hono } from 'hono';
import type { Newsroom } from '@sitrep/newsroom';
import { feedOf } from '../formats/feeds.ts';
import type { Description } from '../openapi.ts';
import { ListParameters, parametersOf } from '../parameters.ts';
import type { Resource } from './resource.ts';

const Parameters = ListParameters.pick({ q: true, limit: true });
const kinds = [
  { name: 'reports.json', type: 'application/feed+json', title: 'JSON Feed' },
  { name: 'reports.atom', type: 'application/atom+xml', title: 'Atom' },
  { name: 'reports.rss', type: 'application/rss+xml', title: 'RSS' },
] as const;

/** The newest reports, for feed readers. */
export const feeds = (newsroom: Newsroom): Resource => {
  const app = new Hono();
  for (const { name, type } of kinds) {
    app.get(`/${name}`, async (context) => {
      const { q, limit } = parametersOf(Parameters, context.req.url);
      const page = await newsroom.list('reports', { limit, ...(q === undefined ? {} : { query: q }) });
      const home = new URL('/', context.req.url).href;
      const at = (file: string): string => new URL(`/v1/feeds/${file}`, home).href;
      const feed = feedOf(page.rows, home, { json: at('reports.json'), atom: at('reports.atom'), rss: at('reports.rss') });
      const body = name === 'reports.json' ? feed.json1() : name === 'reports.atom' ? feed.atom1() : feed.rss2();
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
