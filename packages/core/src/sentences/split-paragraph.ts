import { plainTypography } from '../text/index.ts';

export interface AbbreviationLists {
  readonly abbreviations: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const lastWord = /(?:^|[\s("'“‘[—–-])([\p{L}][\p{L}.'’-]*)\.["'”’)\]]*\s*$/u;
const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u;
/** "i" alone is a person's way of writing, and begins as many sentences as "I" does. */
const startsLower = /^["'“‘([]*(?!i(?:['’]\p{Ll}+)?\s)\p{Ll}/u;

/** A day, a month or a time zone: what follows a time of day in its own sentence. */
const afterMeridiem =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\b|^[A-Z]{3,4}\b|^(?:Local|Eastern|Central|Pacific|Moscow|Beijing) [Tt]ime\b/;

/** "Acme Inc. CEO Jane Doe": the office goes with the company. */
const officer = /^(?:C[EFOT]O|Chief|President|Chairman|Chairwoman|Vice|Executive|Managing|Director|Founder|Spokes(?:man|woman|person))\b/u;

/** True where the break between the two pieces is no sentence end: an abbreviation, an initial, an ellipsis. */
const joins = (before: string, after: string, lists: AbbreviationLists): boolean => {
  const trimmed = before.trimEnd();
  const next = after.trimStart();
  if (next === '') return true;
  // Inside an address: "search?q=news". A lost space before a capital is another matter.
  if (trimmed.length === before.length && next.length === after.length && /^[\p{Ll}\d=&/;%]/u.test(next)) return true;
  if (/(?:\.\.\.|…)["'”’)]*$/u.test(trimmed)) return startsLower.test(next);
  // A quotation that ends in ?, ! or . and goes on: «"Why?" he asked».
  if (/[.?!,]["'”’]$/u.test(trimmed) && startsLower.test(next)) return true;
  const word = lastWord.exec(trimmed)?.[1];
  if (word === undefined) return /[:;,]["'”’)]*$/u.test(trimmed) || /^["”’)]+\s*$/u.test(next);
  const plain = plainTypography(word).toLowerCase();
  if (lists.abbreviations.has(plain) && !lists.closing.has(plain)) return !/^["“]/u.test(next) || startsLower.test(next);
  // "U.S. forces", "U.S. Secretary" go on; "U.S. The" does not.
  if (initials.test(word)) {
    if (word.length === 1) return !/^(?:The|A|An|In|On|At|He|She|It|They|We|But|And)\b/u.test(next);
    return (
      startsLower.test(next) ||
      /^\d/u.test(next) ||
      (/^\p{Lu}/u.test(next) &&
        !/^(?:The|A|An|In|On|At|He|She|It|They|We|But|And|This|That|These|Those|His|Her|Its|Their|There|For|With|As|If|When|While|After|Before|However|Meanwhile|Earlier|Last|Some|Many|Both)\b/u.test(
          next,
        ))
    );
  }
  // "11:40 a.m. Tuesday", "9 a.m. EST"
  if (/^[ap]\.?m$/.test(plain) && afterMeridiem.test(next)) return true;
  if (lists.closing.has(plain)) return startsLower.test(next) || /^[\d,;(]/u.test(next) || officer.test(next);
  return startsLower.test(next);
};

/** How far back a break looks, in code units. */
const reach = 200;
/** A sentence end whose space was lost: "held in Sandakan.They said". */
const lostSpace =
  /\p{Ll}{2}[.!?]["”’)]?(?=["“‘(]?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|His|Her|Its|Their|Our|There|For|As|When|After|Before|However|Meanwhile)[\s’'])/gu;

/** The piece in two or more where the space between sentences was lost. */
const divided = (paragraph: string, piece: { start: number; end: number }): { start: number; end: number }[] => {
  const parts: { start: number; end: number }[] = [];
  let from = piece.start;
  for (const { index, 0: match } of paragraph.slice(piece.start, piece.end).matchAll(lostSpace)) {
    const at = piece.start + index + match.length;
    parts.push({ start: from, end: at });
    from = at;
  }
  parts.push({ start: from, end: piece.end });
  return parts;
};

/** A full stop in a text without capitals, where nothing but the mark tells the end of a sentence. */
const lowerEnd = /\p{Ll}{2}[.!?]+["”’)]*\s+(?=\p{Ll})/gu;

/** True for a text whose writer used no capitals: fewer than one letter in a hundred. */
const isUncased = (text: string): boolean => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * 100 < text.length && /\p{Ll}/u.test(text);
};

/** The piece in two or more at the full stops of a text without capitals. */
const dividedUncased = (
  paragraph: string,
  piece: { start: number; end: number },
  lists: AbbreviationLists,
): { start: number; end: number }[] => {
  const parts: { start: number; end: number }[] = [];
  let from = piece.start;
  const text = paragraph.slice(piece.start, piece.end);
  for (const { index, 0: match } of text.matchAll(lowerEnd)) {
    const at = piece.start + index + match.length;
    const word = lastWord.exec(text.slice(Math.max(0, index - 40), index + match.length))?.[1]?.toLowerCase() ?? '';
    if (lists.abbreviations.has(word) || lists.closing.has(word) || /["”’]\s*$/u.test(match)) continue;
    parts.push({ start: from, end: at });
    from = at;
  }
  parts.push({ start: from, end: piece.end });
  return parts;
};

/** Half-open offsets of the sentences of one paragraph, without white space at their ends. */
export const splitParagraph = (paragraph: string, lists: AbbreviationLists): { start: number; end: number }[] => {
  const pieces: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const previous = pieces.at(-1);
    // The last words decide; a sentence may be as long as the paragraph.
    const before = previous && paragraph.slice(Math.max(previous.start, previous.end - reach), previous.end);
    if (previous && before !== undefined && joins(before, segment, lists)) previous.end = index + segment.length;
    else pieces.push({ start: index, end: index + segment.length });
  }
  const uncased = isUncased(paragraph);
  return pieces
    .flatMap((piece) => divided(paragraph, piece))
    .flatMap((piece) => (uncased ? dividedUncased(paragraph, piece, lists) : [piece]))
    .map(({ start, end }) => {
      const text = paragraph.slice(start, end);
      return { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) };
    })
    .filter(({ start, end }) => start < end);
};
