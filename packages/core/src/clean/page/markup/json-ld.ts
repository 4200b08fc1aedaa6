const articleType = /(?:article|blogposting|liveblogposting|report|newsitem)$/i;
const MAX_VISITED = 5000;
const MAX_DEPTH = 12;

/** The article that a JSON-LD script describes: itself, in a list, in `@graph` or as the page's main entity. */
export const articleOf = (text: string): Record<string, unknown> | null => {
  const data = parse(text);
  let visited = 0;
  const find = (value: unknown, depth: number): Record<string, unknown> | null => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || ++visited > MAX_VISITED) return null;
    if (Array.isArray(value)) {
      for (const entry of value) {
        const found = find(entry, depth + 1);
        if (found !== null) return found;
      }
      return null;
    }
    const record = value as Record<string, unknown>;
    const types = [record['@type']].flat();
    if (types.some((type) => typeof type === 'string' && articleType.test(type))) return record;
    return (
      find(record['@graph'], depth + 1) ??
      find(record['mainEntity'], depth + 1) ??
      find(record['mainEntityOfPage'], depth + 1) ??
      find(record['itemListElement'], depth + 1)
    );
  };
  return find(data, 0);
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
