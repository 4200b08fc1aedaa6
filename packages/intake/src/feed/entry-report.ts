import type { Input } from '@sitrep/core';
import { compose, isMarkup, plain } from '../compose.ts';
import { dateValue } from '../date-value.ts';
import { factsOf, webAddress } from '../facts.ts';
import type { FeedNode, FeedValue } from './read-feed.ts';

/** What a feed says about all its entries. */
export interface FeedHead {
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
}

const firstOf = (node: FeedNode, ...paths: readonly string[]): FeedValue | null => {
  for (const path of paths) {
    const found = node.get(path)?.find(({ text }) => text.trim() !== '');
    if (found !== undefined) return found;
  }
  return null;
};
const lineOf = (node: FeedNode, ...paths: readonly string[]): string | null => plain(firstOf(node, ...paths)?.text);

const linkOf = (node: FeedNode, base: string | null): string | null => {
  const own = node.get('')?.[0];
  const links = (node.get('link') ?? []).filter(({ attributes }) => /^(?:alternate)?$/i.test(attributes['rel'] ?? ''));
  const guid = node.get('guid')?.find(({ attributes }) => attributes['ispermalink']?.toLowerCase() !== 'false');
  const candidates: readonly (readonly [string | undefined, string | undefined])[] = [
    [firstOf(node, 'origlink')?.text, undefined],
    ...links.map(({ attributes, text, base: from }) => [attributes['href'] ?? text, from] as const),
    [guid?.text, guid?.base],
    [own?.attributes['href'], own?.base],
    [own?.attributes['rdf:about'], own?.base],
    [/^https?:/i.test(firstOf(node, 'id')?.text.trim() ?? '') ? firstOf(node, 'id')!.text : undefined, undefined],
  ];
  for (const [address, from] of candidates) {
    const found = webAddress(address, from === undefined || from === '' ? base : from);
    if (found !== null) return found;
  }
  return null;
};

/** The feed's own name, address and language. Of "World | The Strait Monitor" the part that the address knows is the outlet. */
export const headOf = (feed: FeedNode): FeedHead => {
  const link = linkOf(feed, null);
  const title = lineOf(feed, 'title');
  const host = (link === null ? '' : new URL(link).hostname).replace(/[^a-z0-9]/g, '');
  const parts = (title ?? '').split(/\s+[-–—|»:>]\s+|\s*\|\s*/).filter(Boolean);
  const known = parts.find((part) => {
    const word = part
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^a-z0-9]/g, '');
    return word.length >= 3 && host.includes(word);
  });
  return {
    title: known ?? title,
    link,
    language: lineOf(feed, 'language') ?? feed.get('')?.find(({ attributes }) => attributes['xml:lang'])?.attributes['xml:lang'] ?? null,
  };
};

/** The text of a value: Atom may pack it, and says whether it is markup. */
const contentOf = (value: FeedValue | null): { readonly text: string; readonly html: boolean } | null => {
  if (value === null) return null;
  const { attributes } = value;
  const type = (attributes['type'] ?? '').toLowerCase();
  if (attributes['mode'] === 'base64' || (type !== '' && !/^(?:text|html|xhtml)|[+/]xml$/.test(type) && /^[\w+/=\s]+$/.test(value.text))) {
    const text = Buffer.from(value.text, 'base64').toString('utf8');
    return text.trim() === '' || text.includes('\ufffd') ? null : { text, html: isMarkup(text) };
  }
  return { text: value.text.trim(), html: value.markup || (type !== 'text' && type !== 'text/plain' && isMarkup(value.text)) };
};

const bodies = [
  'encoded',
  'fullitem',
  'content',
  'body',
  'div',
  'description',
  'summary',
  'subtitle',
  'tagline',
  'abstract',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
  'media:group/media:description',
] as const;

/** An entry of a feed as a report with what the feed says about it; null where it holds no word. */
export const entryReport = (entry: FeedNode, head: FeedHead): Omit<Input, 'name'> | null => {
  const title = lineOf(entry, 'title', 'media:title', 'itunes:title');
  const content = bodies.map((path) => contentOf(firstOf(entry, path))).find((found) => found !== null && found.text !== '') ?? null;
  if (title === null && content === null) return null;
  const url = linkOf(entry, head.link);
  const authors = ['creator', 'author/name', 'author', 'itunes:author', 'dc:creator'].map((path) =>
    (entry.get(path) ?? []).flatMap(({ text }) => nameIn(plain(text))),
  );
  const sourceFacts = factsOf('feed', {
    title,
    authors: [...new Set(authors.find((list) => list.length > 0) ?? [])],
    publisher: lineOf(entry, 'source/title', 'source', 'publisher') ?? head.title,
    published: dateValue(firstOf(entry, 'pubdate', 'published', 'issued', 'date', 'created')?.text),
    modified: dateValue(firstOf(entry, 'updated', 'modified', 'lastmod')?.text),
    section: null,
    topics: [
      ...new Set(
        (entry.get('category') ?? []).flatMap(({ text, attributes }) => plain(attributes['label'] ?? attributes['term'] ?? text) ?? []),
      ),
    ],
    url,
    language: lineOf(entry, 'language') ?? head.language,
  });
  return { ...compose(title, content?.text ?? title ?? '', content?.html ? 'html' : 'text'), sourceUrl: url, sourceFacts };
};

/** "desk@example.org (Jane Roe)" and "Jane Roe <desk@…>" name Jane Roe; an address alone names nobody. */
const nameIn = (text: string | null): readonly string[] => {
  if (text === null) return [];
  const named = /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text.replace(/<[^<>]*>|\S+@\S+/g, ' ');
  const name = named.replace(/\s+/g, ' ').trim();
  return name === '' ? [] : [name];
};
