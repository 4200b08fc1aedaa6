import type { Span, TextBlock } from '../model/index.ts';
import { quotationMarks, type Mark, type MarkFamily } from './quotation-marks.ts';

/** The stretch of one paragraph that lies between two marks. `start` and `end` take in the marks, `inner` leaves them out. */
export interface QuotedPart {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly inner: Span;
}

/** Words between quotation marks: more than one part where the quotation runs on over paragraphs. */
export interface Quotation {
  readonly parts: readonly QuotedPart[];
  readonly family: MarkFamily;
  /** 0 for one that stands in no other. */
  readonly depth: number;
  /** The mark that is missing and was assumed. */
  readonly recovered: 'open' | 'close' | null;
}

export type MarkProblem = { readonly code: 'quote.recovered' | 'quote.unbalanced'; readonly span: Span };
export interface Quotations {
  /** In order of their start. */
  readonly all: readonly Quotation[];
  readonly problems: readonly MarkProblem[];
}

/** A stretch between two marks longer than this comes from marks out of step, not from a speaker. */
const longest = 4000;
const mostParagraphs = 12;
/** «…, he said» inside an open quotation: the closing mark was forgotten before it. */
const attribution =
  /[,?!]\s+(?:(?:he|she|it|they|we|I|\p{Lu}[\p{L}.'’-]*)\s+){1,5}(?:has\s+|had\s+|also\s+)?(?:said|says|added|told|stressed|noted|stated|explained|declared)\b/u;

interface Open {
  readonly mark: Mark;
  readonly block: number;
  readonly parts: QuotedPart[];
}

const trimmed = (text: string, start: number, end: number): Span => {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
};

/** All quotations of a text, block by block; missing marks are assumed where the sense is plain. Linear in the text. */
export const findQuotations = (text: string, blocks: readonly TextBlock[], elisions: ReadonlySet<string>): Quotations => {
  const all: Quotation[] = [];
  const problems: MarkProblem[] = [];
  let carried: Open | null = null;
  const add = (open: Open, depth: number, recovered: Quotation['recovered'], end: number, innerEnd: number): void => {
    const inner = trimmed(text, open.mark.end, innerEnd);
    if (inner.start < inner.end) open.parts.push({ block: open.block, start: open.mark.start, end, inner });
    if (open.parts.length > 0) all.push({ parts: open.parts, family: open.mark.family, depth, recovered });
    if (recovered) problems.push({ code: 'quote.recovered', span: { start: open.mark.start, end } });
  };
  blocks.forEach((block, index) => {
    const found = pairableMarks(quotationMarks(text, block.start, block.end, elisions), text);
    const stack: Open[] = [];
    let lastEnd = block.start;
    if (carried) {
      const first = found[0];
      const again =
        first &&
        first.start === trimmed(text, block.start, block.end).start &&
        first.role !== 'close' &&
        first.family === carried.mark.family;
      if (again) stack.push({ mark: first, block: index, parts: carried.parts });
      else endCarried(carried);
      if (again) found.shift();
      carried = null;
    }
    // Marks of each family that can still close something, counted from the end.
    const closers = remainingClosers(found);
    found.forEach((mark, at) => {
      const top = stack.at(-1);
      const openAt = lastOfFamily(stack, mark.family);
      const closes = mark.role === 'close' || (mark.role === 'either' && openAt >= 0);
      if (closes && openAt >= 0) {
        const open = stack[openAt]!;
        stack.length = openAt;
        if (mark.end - open.mark.start > longest) {
          problems.push({ code: 'quote.unbalanced', span: { start: open.mark.start, end: open.mark.end } });
          return;
        }
        add(open, openAt, null, mark.end, mark.start);
        lastEnd = mark.end;
      } else if (closes) {
        const start = missingStart(text, block, lastEnd, mark);
        if (start === null) {
          if (mark.family !== 'single') problems.push({ code: 'quote.unbalanced', span: { start: mark.start, end: mark.end } });
          return;
        }
        add({ mark: { ...mark, start, end: start }, block: index, parts: [] }, 0, 'open', mark.end, mark.start);
        lastEnd = mark.end;
      } else {
        if (top && top.mark.family === mark.family && closers[at]! < stack.length + 1 && mark.family !== 'single') {
          // A second opening mark and one closing mark for both: the first one's partner is missing.
          stack.length = 0;
          const end = missingEnd(text, top.mark.end, mark.start);
          add(top, 0, 'close', end, end);
        }
        stack.push({ mark, block: index, parts: [] });
      }
    });
    const open = stack.find(({ mark }) => mark.family !== 'single');
    if (!open) return;
    const stretch = text.slice(open.mark.end, Math.min(block.end, open.mark.end + 600));
    const end = trimmed(text, block.start, block.end).end;
    if (open.mark.end >= end) {
      problems.push({ code: 'quote.unbalanced', span: { start: open.mark.start, end: open.mark.end } });
      if (open.parts.length > 0) all.push({ parts: open.parts, family: open.mark.family, depth: 0, recovered: null });
    } else if (open.parts.length + 1 < mostParagraphs && !attribution.test(stretch) && block.end - open.mark.start <= longest) {
      const inner = trimmed(text, open.mark.end, block.end);
      carried = { mark: open.mark, block: index, parts: [...open.parts, { block: index, start: open.mark.start, end: block.end, inner }] };
    } else
      endCarried({
        ...open,
        parts: [...open.parts, { block: index, start: open.mark.start, end: block.end, inner: trimmed(text, open.mark.end, block.end) }],
      });
  });
  if (carried) endCarried(carried);
  return { all: all.toSorted((a, b) => a.parts[0]!.start - b.parts[0]!.start || a.depth - b.depth), problems };

  /** No closing mark ever came: the last paragraph's part ends where the sense does. */
  function endCarried(open: Open): void {
    const last = open.parts.at(-1)!;
    const end = missingEnd(text, last.inner.start, last.end);
    const inner = trimmed(text, last.inner.start, end);
    const parts = [...open.parts.slice(0, -1), { ...last, end: inner.end, inner }];
    all.push({ parts, family: open.mark.family, depth: 0, recovered: 'close' });
    problems.push({ code: 'quote.recovered', span: { start: last.start, end: inner.end } });
  }
};

/** Single marks without a partner are apostrophes; a plural's apostrophe closes nothing while a better mark follows. */
const pairableMarks = (found: Mark[], text: string): Mark[] => {
  const nextClose = new Int32Array(found.length + 1).fill(-1);
  for (let i = found.length - 1; i >= 0; i--) {
    nextClose[i] = found[i]!.family === 'single' && found[i]!.role === 'close' ? i : nextClose[i + 1]!;
  }
  let open = -1;
  return found.filter((mark, i) => {
    if (mark.family !== 'single') return true;
    if (mark.role === 'open') {
      const partner = nextClose[i + 1]!;
      if (partner < 0 || found[partner]!.start - mark.end > longest) return false;
      open = i;
      return true;
    }
    if (open < 0) return false;
    const plural = /[sz]/i.test(text[mark.start - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
    const better = nextClose[i + 1]!;
    if (
      plural &&
      better >= 0 &&
      !found.slice(i + 1, Math.min(better, i + 4)).some((m) => m.family === 'single' && m.role === 'open') &&
      found[better]!.start - mark.end < 400
    )
      return false;
    open = -1;
    return true;
  });
};

/** For each mark: how many marks of its family from here on can close. */
const remainingClosers = (found: readonly Mark[]): Int32Array => {
  const counts = { straight: 0, curly: 0, angle: 0, single: 0 };
  const out = new Int32Array(found.length);
  for (let i = found.length - 1; i >= 0; i--) {
    const { family, role } = found[i]!;
    if (role !== 'open') counts[family]++;
    out[i] = counts[family];
  }
  return out;
};

const lastOfFamily = (stack: readonly Open[], family: MarkFamily): number => {
  for (let i = stack.length - 1; i >= 0 && i >= stack.length - 4; i--) if (stack[i]!.mark.family === family) return i;
  return -1;
};

/** Where a quotation without opening mark begins: at its sentence, when a comma or question before the mark tells it ended there. */
const missingStart = (text: string, block: TextBlock, lastEnd: number, mark: Mark): number | null => {
  if (mark.family === 'single') return null;
  const from = Math.max(block.start, lastEnd, mark.start - 1000);
  const last = text[mark.start - 1] ?? '';
  if (!',?!'.includes(last) && !(last === '.' && mark.end >= block.end && from === block.start)) return null;
  const before = text.slice(from, mark.start);
  const sentence = Math.max(
    before.lastIndexOf('. ', before.length - 2),
    before.lastIndexOf('? ', before.length - 2),
    before.lastIndexOf('! ', before.length - 2),
  );
  const start = trimmed(text, sentence < 0 ? from : from + sentence + 2, mark.start).start;
  return text.slice(start, mark.start).split(/\s+/, 4).length >= 3 ? start : null;
};

/** Where a quotation without closing mark ends: before its attribution, else with its paragraph when that is short, else with its sentence. */
const missingEnd = (text: string, start: number, limit: number): number => {
  const stretch = text.slice(start, Math.min(limit, start + longest));
  const cue = attribution.exec(stretch);
  if (cue) return start + cue.index + 1;
  const whole = trimmed(text, start, limit).end;
  if (whole - start <= 900) return whole;
  const stop = /[.?!]["'”’]?\s/.exec(stretch);
  return stop ? start + stop.index + 1 : Math.min(whole, start + 900);
};
