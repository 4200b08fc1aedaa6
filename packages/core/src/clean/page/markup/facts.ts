import type { PageFacts } from '../../../stage/index.ts';
import { squash } from '../../../text/index.ts';
import { DateFacts } from './date-facts.ts';
import { readJsonLd, type Linked } from './json-ld.ts';

type Attributes = Readonly<Record<string, string>>;
type Field = 'headline' | 'publisher' | 'author' | 'published' | 'modified' | 'section' | 'topic' | 'url' | 'language';

/** Names of meta elements by what they state, best first within a field. */
const metaFields: Readonly<Record<Field, readonly string[]>> = {
  headline: ['og:title', 'headline', 'parsely-title', 'dc.title', 'dcterms.title', 'twitter:title', 'sailthru.title'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'apple-mobile-web-app-title'],
  author: ['author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'dcterms.creator', 'sailthru.author', 'citation_author'],
  published: [
    'article:published_time',
    'og:published_time',
    'og:article:published_time',
    'datepublished',
    'article.published',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'published_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'citation_publication_date',
    'date',
    'article_date_original',
    'originalpublicationdate',
    'ptime',
    'rbpubdate',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'utime',
  ],
  section: ['article:section', 'section', 'parsely-section', 'category'],
  topic: ['article:tag', 'news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  language: ['og:locale', 'content-language', 'dc.language'],
};
const fieldOf = new Map<string, { field: Field; rank: number }>();
for (const [field, names] of Object.entries(metaFields) as [Field, readonly string[]][])
  names.forEach((name, rank) => fieldOf.set(name, { field, rank }));

const MAX_VALUES = 64;

/** Collects what markup states about the article: JSON-LD first, then meta elements by rank, then time elements. */
export class Facts {
  #title: string | null = null;
  readonly #dates = new DateFacts();
  #canonical: string | null = null;
  #language: string | null = null;
  #meta: { field: Field; rank: number; value: string }[] = [];
  #articles: Linked[] = [];
  #pages: Linked[] = [];

  get needsTitle(): boolean {
    return this.#title === null;
  }

  title(text: string): void {
    this.#title ??= squash(text) || null;
  }

  /** `shown` is false for what no reader sees. */
  element(name: string, attributes: Attributes, shown: boolean): void {
    this.#dates.element(name, attributes, shown);
  }

  language(value: string): void {
    this.#language ??= value.trim() || null;
  }

  link(attributes: Attributes): void {
    if (attributes['rel']?.toLowerCase() === 'canonical') this.#canonical ??= attributes['href'] ?? null;
  }

  meta(attributes: Attributes): void {
    const value = squash(attributes['content'] ?? '');
    if (value === '') return;
    for (const key of ['property', 'name', 'itemprop']) {
      const field = fieldOf.get(attributes[key]?.trim().toLowerCase() ?? '') ?? named(attributes[key] ?? '');
      if (field !== undefined && this.#meta.length < MAX_VALUES * 4) this.#meta.push({ ...field, value });
    }
  }

  jsonLd(text: string): void {
    const { article, page } = readJsonLd(text);
    if (article !== null && this.#articles.length < MAX_VALUES) this.#articles.push(article);
    if (page !== null && this.#pages.length < MAX_VALUES) this.#pages.push(page);
  }

  build(raw: string): PageFacts {
    const article = this.#articles[0] ?? {};
    const all = (field: Field): string[] => {
      const found = this.#meta.filter((entry) => entry.field === field);
      const best = Math.min(...found.map(({ rank }) => rank));
      return found.filter(({ rank }) => rank === best).map(({ value }) => value);
    };
    const one = (field: Field): string | null => all(field)[0] ?? null;
    const publisher = names(article['publisher'])[0] ?? one('publisher');
    const authors =
      [names(article['author']), all('author').flatMap((value) => value.split(/\s*(?:,|;|\band\b|&)\s*/))].find((list) =>
        list.some(isName),
      ) ?? [];
    const dates = this.#dates;
    for (const record of this.#articles.slice(0, 1)) {
      dates.add(record['datePublished'] ?? record['dateCreated'], 'json-ld', 'published');
      dates.add(record['dateModified'], 'json-ld', 'modified');
    }
    for (const value of all('published').slice(0, 2)) dates.add(value, 'meta', 'published');
    for (const value of all('modified').slice(0, 2)) dates.add(value, 'meta', 'modified');
    for (const record of this.#pages.slice(0, 1)) {
      dates.add(record['datePublished'] ?? record['uploadDate'], 'page', 'published');
      dates.add(record['dateModified'], 'page', 'modified');
    }
    dates.scripts(raw);
    const told = dates.build();
    const topics = [strings(article['keywords']), all('topic')].find((list) => list.length > 0) ?? [];
    return {
      title: this.#title,
      headline: string(article['headline']) ?? one('headline'),
      publisher,
      authors: [...new Set(authors.filter((name) => isName(name) && name !== publisher).map((name) => name.replace(/^by\s+/i, '')))],
      published: string(article['datePublished']) ?? one('published') ?? told.find(({ says }) => says === 'published')?.value ?? null,
      modified: string(article['dateModified']) ?? one('modified'),
      dates: told,
      body: string(article['articleBody']),
      section: strings(article['articleSection'])[0] ?? one('section'),
      topics: [...new Set(topics.flatMap((value) => value.split(/\s*[,;]\s*/)).filter(Boolean))],
      url: this.#canonical ?? one('url'),
      language: this.#language ?? one('language'),
    };
  }
}

/** Names that say what they are though no list has them: "shareaholic:article_published_time". */
const named = (name: string): { field: Field; rank: number } | undefined => {
  const says =
    /(?:^|[.:_-])(?:article[.:_-]?)?(?:(publish(?:ed)?|publication|pub|issue(?:d)?|release)|(modified|updated?|change(?:d)?))[.:_-]?(?:date|time|datetime|at|on)$|^(?:og:)?article[.:_](time|date)$/i.exec(
      name.trim(),
    );
  return says === null ? undefined : { field: says[2] === undefined ? 'published' : 'modified', rank: LAST_RANK };
};
const LAST_RANK = 90;

/** Not an address, an account of the software, or a sentence. */
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/[/@]|^(?:admin|administrator|webmaster|editor|root|user|guest|staff)$/i.test(text) && text.length <= 80;

const string = (value: unknown): string | null => (typeof value === 'string' ? squash(value) || null : null);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(string).filter((text) => text !== null);
const names = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .map((entry) => string(entry) ?? string((entry as Record<string, unknown> | null | undefined)?.['name']))
    .filter((text) => text !== null);
