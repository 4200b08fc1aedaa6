import type { SourceFacts } from '@sitrep/core/model';

/** Facts of which only some are known. */
export const factsOf = (basis: SourceFacts['basis'], known: Partial<Omit<SourceFacts, 'basis'>>): SourceFacts => ({
  basis,
  title: null,
  authors: [],
  publisher: null,
  published: null,
  modified: null,
  section: null,
  topics: [],
  url: null,
  language: null,
  ...known,
});

/** An address of the web, or null. */
export const webAddress = (text: string | null | undefined, base?: string | null): string | null => {
  if (text == null || text.trim() === '' || text.length > 4096) return null;
  const url = URL.parse(text.trim(), base ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
};
