import type { Context } from 'hono';
import { z } from 'zod';
import { inputsIn, isUnreadable, type Input, type InputsOptions, type SourceInput } from '@sitrep/newsroom';
import { HttpProblem } from './problem.ts';

/** A report as JSON. */
export const ReportBody = z.strictObject({
  text: z.string().min(1).describe('The raw report: text or HTML'),
  name: z.string().min(1).max(500).optional().describe('File name or title to show it under'),
  sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
  retrievedAt: z.iso.datetime({ offset: true }).optional(),
  title: z.string().min(1).max(2000).optional().describe('Headline, where the text does not hold it'),
  publisher: z.string().min(1).max(500).optional().describe('The outlet'),
  authors: z.array(z.string().min(1).max(500)).max(100).optional(),
  published: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .describe('When it was published'),
});

/** Bounds on what one request may unpack to. */
const bounds: InputsOptions = { maxTotalBytes: 1024 * 1024 * 1024, maxEntries: 100_000, maxDepth: 4 };

const reportOf = ({ text, name, sourceUrl, retrievedAt, ...told }: z.infer<typeof ReportBody>): Input => {
  const { title = null, publisher = null, authors = [], published = null } = told;
  const sourceFacts: Input['sourceFacts'] =
    Object.keys(told).length === 0
      ? null
      : {
          basis: 'caller',
          title,
          publisher,
          authors,
          published,
          modified: null,
          section: null,
          topics: [],
          url: sourceUrl ?? null,
          language: null,
        };
  return {
    name: name ?? sourceUrl ?? 'report',
    content: text,
    sourceUrl: sourceUrl ?? null,
    retrievedAt: retrievedAt ?? null,
    sourceFacts,
  };
};

/** Media types that hold reports: texts, pages, feeds, mails, archives. What is in them the content says. */
const taken =
  /^(?:text\/(?:plain|html|markdown|xml|x-markdown)|message\/rfc822|multipart\/related|application\/(?:octet-stream|xhtml\+xml|xml|(?:rss|atom|rdf)\+xml|feed\+json|x-?ndjson|jsonl(?:ines)?|x-jsonlines|zip|x-zip-compressed|(?:x-)?gzip|(?:x-)?tar|x-gtar|zstd|warc|mbox))$/;

/**
 * Everything a request carries: a report as JSON, or the bytes of anything reports come in (a feed, records of JSON,
 * an archive), opened. Throws the problem that says what is wrong with the request.
 */
export const inputsOf = async (context: Context): Promise<AsyncIterable<SourceInput> | Iterable<SourceInput>> => {
  const header = context.req.header('content-type') ?? 'text/plain';
  const type = header.split(';')[0]!.trim().toLowerCase();
  if (type !== 'application/json' && !taken.test(type)) {
    throw new HttpProblem('unsupported-type', 'Send text, HTML, Markdown, a feed, JSON, JSON lines, a mail, WARC, ZIP, tar or gzip.');
  }
  const content = new Uint8Array(await context.req.arrayBuffer());
  const name = context.req.header('x-report-name') ?? 'report';
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(header)?.[1] ?? null;
  if (type !== 'application/json') return inputsIn({ name, content, charset }, bounds);
  const body = jsonOf(content);
  const parsed = ReportBody.safeParse(body);
  if (parsed.success) return [reportOf(parsed.data)];
  // Not one report in our own form: records of others, perhaps.
  const found: SourceInput[] = [];
  for await (const input of inputsIn({ name, content }, bounds)) found.push(input);
  if (found.some((input) => !isUnreadable(input)) && !('text' in Object(body))) return found;
  throw misfit(parsed.error);
};

const jsonOf = (content: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch {
    throw new HttpProblem('bad-request', 'The body is not JSON.');
  }
};

const misfit = (error: z.ZodError): HttpProblem =>
  new HttpProblem(
    'bad-request',
    'The body does not fit its schema.',
    error.issues.map((issue) => ({ at: issue.path.join('.') || 'body', message: issue.message })),
  );

/** The one report a request carries: the bytes of a text or page, or JSON. Throws the problem that says what is wrong. */
export const inputOf = async (context: Context): Promise<Input> => {
  const type = (context.req.header('content-type') ?? 'text/plain').split(';')[0]!.trim().toLowerCase();
  const content = new Uint8Array(await context.req.arrayBuffer());
  if (type === 'application/json') {
    const parsed = ReportBody.safeParse(jsonOf(content));
    if (!parsed.success) throw misfit(parsed.error);
    return reportOf(parsed.data);
  }
  if (
    type !== 'text/plain' &&
    type !== 'text/html' &&
    type !== 'text/markdown' &&
    type !== 'application/xhtml+xml' &&
    type !== 'application/octet-stream'
  ) {
    throw new HttpProblem('unsupported-type', 'Send text/plain, text/html, text/markdown or application/json.');
  }
  return { name: context.req.header('x-report-name') ?? 'report', content };
};
