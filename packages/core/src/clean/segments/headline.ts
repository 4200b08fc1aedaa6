import type { PageFacts } from '../../stage/index.ts';
import { squash, words as foldedWords } from '../../text/index.ts';
import { lexicon } from './lexicon.ts';
import type { Mark } from './marks.ts';

const ENOUGH = 2.4;

/** Chooses the headline among the lines before the report's first paragraph; -1 where none is one. */
export const findHeadline = (
  marks: readonly Mark[],
  end: number,
  facts: PageFacts | null,
  repeated: (index: number) => boolean,
  free: (index: number) => boolean,
): number => {
  const titles = [facts?.headline, facts?.title].filter((title) => title != null).map((title) => foldedWords(title));
  let best = -1;
  let bestScore = ENOUGH;
  const seen = new Set<string>();
  for (let i = 0; i < end; i++) {
    const mark = marks[i]!;
    if (!free(i) || !mayBeHeadline(mark)) continue;
    const key = mark.shape.words.join(' ');
    // Of two equal lines the first is the headline.
    if (seen.has(key)) continue;
    const score = scoreOf(marks, i, end, titles, repeated(i)) + (seen.size === 0 ? 0.4 : 0);
    seen.add(key);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
};

const mayBeHeadline = ({ kind, navigation, shape }: Mark): boolean => {
  if (navigation || shape.words.length === 0 || shape.words.length > 32) return false;
  if (kind === null) return true;
  // "Analysis: what now", "Live: ..." may be a headline; markup and commands may not.
  return (
    kind === 'related' &&
    shape.block.links < 0.5 &&
    /^(?:analysis|opinion|explainer|live|breaking|background|timeline|fact ?box|fact check|exclusive|inside|video|watch)\s*:/i.test(
      shape.plain,
    )
  );
};

const scoreOf = (marks: readonly Mark[], index: number, end: number, titles: readonly string[][], repeated: boolean): number => {
  const { shape } = marks[index]!;
  const { words, plain, terminal, verb, headlineVerb, upper, block, capitals } = shape;
  const { sectionWords, outletWords } = lexicon();
  const n = words.length;
  let score = n >= 4 ? (n <= 22 ? 2 : 0) : n === 3 ? 0.5 : n === 2 ? -1 : -3;
  score += Math.min(n, 12) * 0.12;
  if (/[.]["')]*$/.test(plain) && !/\b\p{Lu}\.$/u.test(plain)) score -= 2.5;
  else score += terminal ? 1.2 : 1;
  if (verb || headlineVerb) score += 1;
  if (repeated) score += 2;
  if (/^h1$/.test(block.tag)) score += 4;
  else if (/^h[23]$/.test(block.tag)) score += 2;
  if (/(?:^|[\s_-])(?:headline|title|entry-title|post-title)(?:$|[\s_-])/.test(block.hints.slice(0, 80))) score += 1.5;
  if (titles.length > 0) score += 5 * Math.max(...titles.map((title) => likeness(words, title)));
  if (block.links > 0.8 && block.tag !== 'h1' && block.tag !== 'h2') score -= 1.5;
  if (n <= 5 && words.every((word) => sectionWords.has(word) || word === 'and')) score -= 3;
  if (n <= 6 && !verb && words.some((word) => outletWords.has(word))) score -= capitals > 0.6 || upper ? 2 : 1;
  if (upper && n <= 4) score -= 1;
  if (isMasthead(shape.plain, outletWords)) score -= 3;
  if (/^(?:department|ministry|republic|embassy|government|office|kingdom|state) of\b/i.test(plain) && n <= 8) score -= 2;
  for (let i = index + 1; i < end; i++) {
    const { kind, navigation } = marks[i]!;
    if (navigation) {
      score -= i === index + 1 ? 4 : 2.5;
      break;
    }
    if (i === index + 1 && (kind === 'byline' || kind === 'published' || kind === 'dateline')) score += 1;
  }
  return score;
};

/** The name of an outlet with its motto or an edition: "SAMUDERA - the nation's tide of news". */
const isMasthead = (plain: string, outletWords: ReadonlySet<string>): boolean => {
  const found = /^(.{2,40}?)\s(?:[-–—|:]|::)\s(.+)$/.exec(plain);
  if (found === null) return false;
  const name = found[1]!.split(/\s+/);
  const capitalised = name.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the|and|de)$/.test(word));
  if (!capitalised || name.length > 5) return false;
  const motto = found[2]!;
  return (
    name.some((word) => outletWords.has(word.toLowerCase())) ||
    (name.length <= 2 &&
      /^(?:the|your|an?|all|news|voice|independent|\p{Ll}+ (?:voice|news|source|edition))\b/u.test(motto) &&
      !/[.?!]$/.test(motto)) ||
    /\bedition$/i.test(motto)
  );
};

/** Share of words two lines have in common, 0..1. */
const likeness = (words: readonly string[], title: readonly string[]): number => {
  const mine = foldedWords(squash(words.join(' ')));
  if (mine.length === 0 || title.length === 0) return 0;
  const others = new Set(title);
  const shared = mine.filter((word) => others.has(word)).length;
  // A page's title often goes on with the outlet's name, so that it holds more words than the headline.
  return shared / Math.max(mine.length, Math.min(title.length, mine.length * 1.6)) >= 0.7
    ? shared / Math.max(mine.length, title.length * 0.7)
    : 0;
};
