import { parseQuery } from '@sitrep/newsroom';

/** Keys whose values are words that stand in the text. */
const named = new Set(['actor', 'recipient', 'speaker', 'entity', 'place', 'topic', 'measure']);

/** A word without what English puts behind it, so that its other forms are marked too. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing|y)$/, '') : word);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const make = (query: string): RegExp | null => {
  let words: string[];
  try {
    words = parseQuery(query).parts.flatMap((part) => {
      if (part.negated) return [];
      return part.kind === 'text' ? part.words : named.has(part.key) ? part.values.flatMap((value) => value.split(/[^\p{L}\p{N}]+/u)) : [];
    });
  } catch {
    return null;
  }
  // Short words take an ending only, so that "is" does not mark "Islamic".
  const forms = [...new Set(words)]
    .filter((word) => word !== '')
    .map((word) => `${escaped(stem(word))}${word.length > 4 ? '\\p{L}{0,5}' : '(?:s|es|ed|ing)?'}`);
  return forms.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

let last: { readonly query: string; readonly pattern: RegExp | null } = { query: '', pattern: null };

/** What finds the words of a filter in a text; null where it looks for none. */
export const hitPattern = (query: string): RegExp | null => {
  if (last.query !== query) last = { query, pattern: make(query) };
  return last.pattern;
};
