import { Hono } from 'hono';
import type { z } from 'zod';
import type { ListName, Newsroom } from '@sitrep/newsroom';
import { csvOf } from '../formats/csv.ts';
import type { Description } from '../openapi.ts';
import { fieldPicker, fieldsOf, ListParameters, OneParameters, parametersOf } from '../parameters.ts';
import { HttpProblem } from '../problem.ts';

export interface ResourceParts {
  readonly name: ListName;
  readonly about: string;
  readonly row: z.ZodObject;
  /** By id, where the resource has single things; `view` is their schema. */
  readonly one?: { readonly view: z.ZodObject; read(newsroom: Newsroom, id: string): Promise<object | null> };
}

/** A resource of the service: its sub-app and what the description says of it. */
export interface Resource {
  readonly path: string;
  readonly app: Hono;
  readonly descriptions: readonly Description[];
}

/** List and by-id of one kind of record: the same ways for all, so that a client learns them once. */
export const resource = (newsroom: Newsroom, { name, about, row, one }: ResourceParts): Resource => {
  const app = new Hono();
  const path = `/v1/${name}`;
  app.get('/', async (context) => {
    const { q, limit, cursor, fields, format } = parametersOf(ListParameters, context.req.url);
    const pick = fieldPicker(fields, row);
    const page = await newsroom.list(name, {
      limit,
      ...(q === undefined ? {} : { query: q }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    const rows = page.rows.map(pick);
    if (page.next !== null) {
      const next = new URL(context.req.url);
      next.searchParams.set('cursor', page.next);
      context.header('link', `<${next.pathname}${next.search}>; rel="next"`);
    }
    if (format === 'csv') {
      return context.body(csvOf(rows, fieldsOf(fields, row)), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}.csv"`,
      });
    }
    return context.json({ total: page.total, revision: page.revision, next: page.next, [name]: rows });
  });
  const descriptions: Description[] = [{ method: 'get', path, summary: about, tag: name, query: ListParameters, list: { name, row } }];
  if (one) {
    app.get('/:id', async (context) => {
      const { fields } = parametersOf(OneParameters, context.req.url);
      const found = await one.read(newsroom, context.req.param('id'));
      if (found === null) throw new HttpProblem('not-found', `No ${name} record has the id ${context.req.param('id')}.`);
      return context.json(fieldPicker(fields, one.view)(found));
    });
    descriptions.push({
      method: 'get',
      path: `${path}/{id}`,
      summary: `One of ${name}`,
      tag: name,
      query: OneParameters,
      answer: one.view,
    });
  }
  return { path, app, descriptions };
};
