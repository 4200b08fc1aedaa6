const articleType = /(?:article|blogposting|liveblogposting|report|newsitem)$/i;
const pageType = /(?:webpage|podcastepisode|videoobject|audioobject|review|recipe)$/i;
const MAX_VISITED = 5000;
const MAX_DEPTH = 12;

/** A record of JSON-LD, whose values may be anything. */
export type Linked = Readonly<Record<string, unknown>>;

/** What a JSON-LD script describes: the article itself, in a list, in `@graph` or as the page's main entity; and the page. */
export interface LinkedData {
  readonly article: Linked | null;
  readonly page: Linked | null;
}

export const readJsonLd = (text: string): LinkedData => {
  let visited = 0;
  const find = (value: unknown, wanted: RegExp, depth: number): Linked | null => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || ++visited > MAX_VISITED) return null;
    if (Array.isArray(value)) {
      for (const entry of value) {
        const found = find(entry, wanted, depth + 1);
        if (found !== null) return found;
      }
      return null;
    }
    const record = value as Linked;
    const types = [record['@type']].flat();
    if (types.some((type) => typeof type === 'string' && wanted.test(type))) return record;
    return (
      find(record['@graph'], wanted, depth + 1) ??
      find(record['mainEntity'], wanted, depth + 1) ??
      find(record['mainEntityOfPage'], wanted, depth + 1) ??
      find(record['itemListElement'], wanted, depth + 1)
    );
  };
  const data = parse(text);
  return { article: find(data, articleType, 0), page: find(data, pageType, 0) };
};

/** Sites print raw line breaks and comment wrappers into their scripts; what still does not parse is passed over. */
const parse = (text: string): unknown => {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not JSON as it stands.
    }
  }
  return null;
};
