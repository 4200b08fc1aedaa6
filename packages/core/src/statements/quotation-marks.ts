/** What a quotation mark may do, read from the characters beside it. */
export type MarkRole = 'open' | 'close' | 'either';

/** Marks of one family open and close each other. */
export type MarkFamily = 'straight' | 'curly' | 'angle' | 'single';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly role: MarkRole;
}

const marks = /["“”„‟«»‹›″＂]|''|``|[‘’‚‛'`´]/g;
const openingNeighbour = /[\s([{<—–/…‐-]/;
const closingNeighbour = /[\s.,;:!?)\]}>—–/…‐-]/;
const letterOrDigit = /[\p{L}\p{N}]/u;
const anyMark = /["“”„‟«»‹›″＂‘’‚‛'`´]/;
const decade = /^\d\ds\b/;
const word = /^\p{L}+/u;

/**
 * The quotation marks between two offsets of a text, in order. Apostrophes, inch marks and marks that can do nothing
 * are left out. Linear in the length of the stretch.
 */
export const quotationMarks = (text: string, from: number, to: number, elisions: ReadonlySet<string>): Mark[] => {
  const found: Mark[] = [];
  marks.lastIndex = from;
  for (let match = marks.exec(text); match && match.index < to; match = marks.exec(text)) {
    const start = match.index;
    const end = Math.min(to, start + match[0].length);
    const before = start > from ? text[start - 1]! : ' ';
    const after = end < to ? text[end]! : ' ';
    const mark = /^['‘’‚‛`´]$/.test(match[0])
      ? singleMark(text, match[0], start, end, before, after, elisions)
      : doubleMark(match[0], start, end, before, after);
    if (mark) found.push(mark);
  }
  return found;
};

const opensHere = (before: string, after: string): boolean =>
  (openingNeighbour.test(before) || anyMark.test(before)) && !/\s/.test(after) && !closingNeighbour.test(after);
const closesHere = (before: string, after: string): boolean => !/\s/.test(before) && (closingNeighbour.test(after) || anyMark.test(after));

const doubleMark = (surface: string, start: number, end: number, before: string, after: string): Mark | null => {
  const at = (family: MarkFamily, role: MarkRole): Mark => ({ start, end, family, role });
  const opens = opensHere(before, after);
  const closes = closesHere(before, after);
  switch (surface) {
    case '„':
    case '‟':
      return at('curly', 'open');
    case '“':
      // Closes after a German low mark, and where a writer uses it on both sides.
      return at('curly', closes && !opens ? 'either' : 'open');
    case '”':
      return at('curly', opens && !closes ? 'either' : 'close');
    case '«':
    case '‹':
      return at('angle', closes && !opens && !/\s/.test(before) ? 'either' : 'open');
    case '»':
    case '›':
      return at('angle', opens && !closes ? 'either' : 'close');
    case '``':
      return at('straight', 'open');
    default: {
      if (surface === '″' || (surface === '"' && /\d/.test(before) && letterOrDigit.test(after))) return null;
      if (opens !== closes) return at('straight', opens ? 'open' : 'close');
      return at('straight', 'either');
    }
  }
};

const singleMark = (
  text: string,
  surface: string,
  start: number,
  end: number,
  before: string,
  after: string,
  elisions: ReadonlySet<string>,
): Mark | null => {
  if (letterOrDigit.test(before) && letterOrDigit.test(after)) return null;
  const opens = opensHere(before, after);
  const closes = closesHere(before, after) && !openingNeighbour.test(before);
  if (surface === '‘' || surface === '‚' || surface === '‛') return opens ? { start, end, family: 'single', role: 'open' } : null;
  if (opens && !closes) {
    const rest = text.slice(end, end + 8);
    if (decade.test(rest) || elisions.has((word.exec(rest)?.[0] ?? '').toLowerCase())) return null;
    return { start, end, family: 'single', role: 'open' };
  }
  return closes ? { start, end, family: 'single', role: 'close' } : null;
};
