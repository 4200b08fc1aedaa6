import { lexicon } from './lexicon.ts';
import type { Mark } from './marks.ts';

/** What a line without a sentence's end is, between two paragraphs of a report. */
export interface Between {
  readonly kind: 'subheading' | 'related' | 'caption' | 'furniture' | 'body';
  readonly reason: string;
}

const stem = (word: string): string => word.replace(/(?:'s|s'|'|es|s|ed|ing)$/u, '').slice(0, 7);

/** Content words of a line, cut to stems. */
export const contentStems = (words: readonly string[]): string[] => {
  const { functionWords } = lexicon();
  return words.filter((word) => word.length >= 3 && !functionWords.has(word)).map(stem);
};

/**
 * Tells a heading of the report's own from the headline of another story. A heading announces: its words come back in
 * the paragraphs that follow; it is short and mostly has no verb. Another story's headline is a clause of its own.
 */
export const judgeBetween = (mark: Mark, next: ReadonlySet<string>, all: ReadonlySet<string>, neighbours: number): Between => {
  const { shape } = mark;
  const { words, plain, verb, headlineVerb, upper, block, capitals } = shape;
  const n = words.length;
  const stems = contentStems(words);
  const share = (set: ReadonlySet<string>): number =>
    stems.length === 0 ? 0 : stems.filter((word) => set.has(word)).length / stems.length;
  const [ahead, anywhere] = [share(next), share(all)];

  if (/^h[2-6]$/.test(block.tag) && block.links < 0.5) return { kind: 'subheading', reason: 'markup of a heading' };
  if (block.links > 0.5) return { kind: 'related', reason: 'a link to another page' };
  if (n >= 3 && !verb && capitals >= 0.6 && anywhere >= 0.6 && /\p{Lu}[\p{L}'’.-]+ \p{Lu}/u.test(plain) && neighbours > 0)
    return { kind: 'caption', reason: 'names people or places of the report between its paragraphs' };

  if (/^[*•‣◦▪·–-]\s+["']?\p{L}/u.test(plain) && anywhere >= 0.3) return { kind: 'body', reason: 'an entry of a list in the report' };
  let score = n <= 4 ? 2 : n <= 6 ? 1 : n >= 10 ? -2 : n >= 8 ? -1 : 0;
  if (headlineVerb) score -= 2;
  else if (verb) score -= n >= 6 ? 1.2 : 0.5;
  score += 2 * ahead;
  if (anywhere === 0 && stems.length > 0) score -= 2.5;
  else if (anywhere < 0.5) score -= 0.5;
  if (/^(?:the|a|an|what|why|how|who|where)\b/i.test(plain)) score += 0.8;
  if (plain.endsWith('?')) score += 0.5;
  if (upper) score += 0.7;
  if (/^(?:strong|b|dt|legend)$/.test(block.tag)) score += 1;
  if (neighbours > 0) score -= 1.2 * neighbours;
  if (score >= 0.6) return { kind: 'subheading', reason: 'a short line that announces the paragraphs after it' };
  return { kind: 'related', reason: 'a headline of its own between the paragraphs' };
};
