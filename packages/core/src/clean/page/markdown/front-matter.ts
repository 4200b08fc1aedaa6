import type { PageFacts } from '../../../stage/index.ts';

const LONGEST = 20_000;
const keyNames: Readonly<Record<string, keyof PageFacts>> = {
  title: 'headline',
  headline: 'headline',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  updated: 'modified',
  modified: 'modified',
  lastmod: 'modified',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
  url: 'url',
  link: 'url',
  source: 'url',
  hostname: 'publisher',
  sitename: 'publisher',
  publisher: 'publisher',
  outlet: 'publisher',
  section: 'section',
  categories: 'section',
  category: 'section',
  tags: 'topics',
  keywords: 'topics',
  language: 'language',
  lang: 'language',
};

/** Where the lines of "key: value" between two rules at the start of a text end; 0 where there are none. */
export const frontMatterEnd = (text: string): number => {
  const opening = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (opening === null) return 0;
  const body = text.slice(opening[0].length, LONGEST);
  const closing = new RegExp(`(?:^|\\n)${opening[1] === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*(?:\\r?\\n|$)`).exec(body);
  if (closing === null || !/^[ \t]*[\w-]+[ \t]*[:=]/m.test(body.slice(0, closing.index))) return 0;
  return opening[0].length + closing.index + closing[0].length;
};

const bare = (value: string): string =>
  value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
const listOf = (value: string): string[] =>
  value
    .replace(/^\[|\]$/g, '')
    .split(/\s*[,;]\s*/)
    .map(bare)
    .filter(Boolean);

/** What the front matter states about the report. */
export const readFrontMatter = (text: string): PageFacts => {
  const found = new Map<keyof PageFacts, string[]>();
  let open: string[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const item = /^\s*-\s+(.+)$/.exec(line);
    if (item !== null && open !== null) {
      open.push(bare(item[1]!));
      continue;
    }
    const entry = /^([\w-]{1,40})[ \t]*[:=][ \t]*(.*)$/.exec(line);
    open = null;
    const key = entry === null ? undefined : keyNames[entry[1]!.toLowerCase()];
    if (entry === null || key === undefined || found.has(key)) continue;
    const value = entry[2]!.trim();
    const values = key === 'authors' || key === 'topics' ? listOf(value) : [bare(value)].filter(Boolean);
    found.set(key, values);
    if (values.length === 0) open = values;
  }
  const one = (key: keyof PageFacts): string | null => found.get(key)?.[0] ?? null;
  return {
    title: null,
    headline: one('headline'),
    publisher: one('publisher'),
    authors: found.get('authors') ?? [],
    published: one('published'),
    modified: one('modified'),
    section: one('section'),
    topics: found.get('topics') ?? [],
    url: /^https?:/i.test(one('url') ?? '') ? one('url') : null,
    language: one('language'),
  };
};
