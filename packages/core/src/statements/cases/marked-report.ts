import { english } from '@sitrep/english';
import type { Article, Context, Doc } from '../../stage/index.ts';
import type { Entity, EntityId, Finding, FindingId, Issue, Mention, Span, TextBlock } from '../../model/index.ts';
import { OffsetMap } from '../../text/index.ts';
import { sentences } from '../../sentences/index.ts';
import { tags as tagging } from '../../tagging/index.ts';
import { parse as parsing } from '../../parsing/index.ts';
import { tokens } from '../../tokens/index.ts';
import type { StatementLayers } from '../reading.ts';

/** A report with its layers, and the issues raised on it. */
export interface MarkedReport {
  readonly doc: StatementLayers;
  readonly context: Context;
  readonly issues: Pick<Issue, 'code' | 'span'>[];
}

const kinds: Readonly<Record<string, Mention['kind']>> = { p: 'person', o: 'organization', l: 'location' };

/**
 * Layers from a text with marked mentions: `[[Anna Kovač|p1]] said [[she|p1]] …`. The first letter of an id tells the
 * kind: p person, o organization, l location; ids that begin with "om" are media. The first surface of an id names it.
 * One line is one paragraph; a line that begins with "# " is the headline.
 */
export const markedReport = (source: string): MarkedReport => {
  const mentions: Mention[] = [];
  const entityOf = new Map<FindingId, EntityId>();
  const entities = new Map<string, Entity>();
  const blocks: TextBlock[] = [];
  let text = '';
  for (const raw of source.split('\n')) {
    const headline = raw.startsWith('# ');
    const line = headline ? raw.slice(2) : raw;
    if (line.trim() === '') continue;
    if (text !== '') text += '\n';
    const start = text.length;
    let at = 0;
    for (const match of line.matchAll(/\[\[([^|\]]+)\|([a-z]+\d+)\]\]/g)) {
      text += line.slice(at, match.index);
      const [, surface = '', id = ''] = match;
      const span: Span = { start: text.length, end: text.length + surface.length };
      text += surface;
      at = match.index + match[0].length;
      const pronoun = /^(?:he|she|it|they|him|her|his|its|their|them)$/i.test(surface);
      const form = pronoun ? 'pronoun' : /^(?:the |its |a )?\p{Ll}/u.test(surface) ? 'nominal' : 'name';
      const kind = kinds[id[0]!] ?? 'other';
      const finding: Finding = {
        id: `m${span.start}` as FindingId,
        span,
        sentence: 0,
        by: { stage: 'mentions', rule: 'marked', version: 1 },
        confidence: 1,
      };
      mentions.push({ ...finding, text: surface, kind, form, entity: null, role: null, subkind: null, demonym: false, metonym: false });
      entityOf.set(finding.id, id as EntityId);
      if (!entities.has(id) && !pronoun) entities.set(id, entityNamed(id, surface, kind));
    }
    text += line.slice(at);
    blocks.push({ kind: headline ? 'headline' : 'body', start, end: text.length });
  }
  const article: Article = { text, map: OffsetMap.identity(text.length), blocks, language: 'en' };
  const issues: MarkedReport['issues'] = [];
  const context: Context = {
    english,
    find: (rule, span, confidence, kind = '') => ({
      id: `${rule}|${span.start}|${span.end}|${kind}` as FindingId,
      span,
      sentence: 0,
      by: { stage: 'statements', rule, version: 1 },
      confidence,
    }),
    issue: (code, _severity, _message, span) => issues.push({ code, span: span ?? null }),
  };
  const found = sentences.run({ article } as Doc<'article'>, context);
  const cut = tokens.run({ article, sentences: found } as Doc<'article' | 'sentences'>, context);
  const tagged = tagging.run({ tokens: cut } as Doc<'tokens'>, context);
  const parsed = parsing.run({ tokens: cut, tags: tagged } as Doc<'tokens' | 'tags'>, context);
  const doc: StatementLayers = {
    article,
    header: {
      title: null,
      publisher: null,
      agency: null,
      byline: [],
      credit: null,
      section: null,
      topics: [],
      dateline: null,
      sourceUrl: null,
      published: { value: null, precision: 'none', basis: 'none', earliest: null, latest: null, reasons: [] },
    },
    sentences: found,
    tokens: cut,
    tags: tagged,
    parse: parsed,
    mentions,
    times: [],
    chains: { entities: [...entities.values()], entityOf, mentions: [] },
  };
  return { doc, context, issues };
};

const entityNamed = (id: string, name: string, kind: Mention['kind']): Entity => ({
  id: id as EntityId,
  kind: kind === 'location' ? 'place' : kind,
  subkind: id.startsWith('om') ? 'media' : null,
  name,
  aliases: [],
  roles: [],
  country: null,
  known: null,
  geonamesId: null,
  wikidataId: null,
  lat: null,
  lon: null,
});
