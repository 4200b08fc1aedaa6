import type { Page } from '../../stage/index.ts';
import { dropAuthorNotes, dropOutletNotes, settleLists } from './afterwards.ts';
import { bodyVerdict } from './body-verdict.ts';
import { commentsFrom } from './comments.ts';
import { findContainer } from './container.ts';
import { BlockCutter } from './cut-block.ts';
import { findRepeats, type Comparable, type Repeat } from './duplicates.ts';
import { headerVerdict } from './header-verdict.ts';
import { findFrame, type Frame } from './frame.ts';
import { findHeadline } from './headline.ts';
import { marksInFrame, type Mark } from './marks.ts';
import type { Part } from './parts.ts';
import { withoutSecondArticle } from './second-article.ts';
import { isParagraph, sure, type Surroundings, type Verdict } from './surroundings.ts';
import { tailVerdict } from './tail-verdict.ts';
import { findZone, type Zone } from './zone.ts';

/** The parts of a page, whether the report's words stand there more than once, and whether there is any report. */
export interface Classified {
  readonly parts: Part[];
  readonly repeated: boolean;
  readonly body: boolean;
  /** First block of another article after the report, or null. */
  readonly second: number | null;
}

/** Gives every line of the page its kind, from what it looks like (`alone`) and from where it stands. */
export const classify = (page: Page, alone: readonly Mark[]): Classified => {
  const frame = findFrame(page, alone);
  const marks = frame === null ? alone : marksInFrame(alone, frame);
  const all = findRepeats(marks.map(comparable));
  const repeats = frame === null ? all : keepingParagraphs(marks, all, frame);
  const whole = (index: number): boolean => repeats.get(index)?.part === null;
  const comments = commentsFrom(marks, (index) => !whole(index));
  const counts = (index: number): boolean => !whole(index) && index < comments;
  const found = (frame === null ? null : zoneInFrame(marks, frame, counts)) ?? findZone(marks, counts);
  const zone = withoutSecondArticle(marks, found ?? { first: marks.length, last: marks.length }, counts);
  const targets = new Set([...repeats.values()].map(({ of }) => of));
  const reach = found !== null && opensWithHeadline(marks, zone.first) ? zone.first + 1 : zone.first;
  const headline = findHeadline(marks, Math.min(reach, marks.length), page.facts, (index) => targets.has(index), counts);
  const context: Surroundings = {
    page,
    marks,
    repeats,
    counts,
    comments,
    headline,
    first: headline === zone.first ? nextParagraph(marks, zone, counts) : zone.first,
    last: zone.last,
    second: zone.second,
    container: frame ?? (found === null ? null : findContainer(page, marks, zone, counts)),
    framed: frame !== null,
  };
  const verdicts = marks.map((_, index) => verdictOf(context, index));
  settleLists(marks, verdicts, zone.last);
  dropAuthorNotes(page, marks, verdicts);
  dropOutletNotes(marks, verdicts);
  const dated = verdicts.some(([kind]) => kind === 'dateline');
  const cutter = new BlockCutter(page.text, headline, marks[headline]?.shape.text ?? null, dated);
  return {
    parts: marks.flatMap((mark, index) => cutter.cut(mark, index, verdicts[index]!, repeats.get(index))),
    repeated: verdicts.some(([kind], index) => kind === 'duplicate' && marks[index]!.prose >= 2),
    body: verdicts.some(([kind]) => kind === 'body'),
    second: zone.second < marks.length ? zone.second : null,
  };
};

/** The stretch from the first paragraph in the frame to the last. */
const zoneInFrame = (marks: readonly Mark[], frame: Frame, counts: (index: number) => boolean): Zone | null => {
  const paragraph = (mark: Mark, index: number): boolean =>
    frame.holds(index) && isParagraph({ marks, counts }, index) && mark.shape.block.links <= 0.5;
  // Boxes before the first and after the last of the paragraphs themselves are beside the report.
  const some = marks.some((mark, index) => paragraph(mark, index) && mark.prose >= 2 && frame.direct(index));
  const isOwn = (mark: Mark, index: number): boolean => paragraph(mark, index) && (!some || frame.direct(index));
  const first = marks.findIndex((mark, index) => isOwn(mark, index) && !/^h[1-6]$/.test(mark.shape.block.tag));
  return first === -1 ? null : { first, last: marks.findLastIndex(isOwn) };
};

/**
 * Of a paragraph of the report and what says the same outside its element, in a box or under a picture, the paragraph is
 * the one to keep. What stands twice outside the report is no copy of it.
 */
const keepingParagraphs = (marks: readonly Mark[], repeats: ReadonlyMap<number, Repeat>, frame: Frame): ReadonlyMap<number, Repeat> => {
  const rank = (index: number): number => (!frame.holds(index) ? 0 : frame.direct(index) && marks[index]!.kind === null ? 2 : 1);
  const kept = new Map(repeats);
  const instead = new Map<number, number>();
  for (const [index, { of, part, reason }] of repeats) {
    if (rank(index) === 0 && rank(of) === 0 && marks[index]!.prose > 0) kept.delete(index);
    if (rank(index) <= rank(of) || instead.has(of) || repeats.has(of)) continue;
    kept.delete(index);
    if (part !== null) continue;
    instead.set(of, index);
    kept.set(of, { of: index, part: null, reason: reason.replace('an earlier stretch', 'a paragraph of the report') });
  }
  for (const [index, repeat] of kept) {
    const other = instead.get(repeat.of);
    if (other !== undefined && other !== index) kept.set(index, { ...repeat, of: other });
  }
  return kept;
};

/** Only what may be the report's own is compared: a repeated advertisement stays one. */
const comparable = ({ kind, shape, prose, navigation }: Mark): Comparable | null => {
  if (navigation) return null;
  if (kind === 'furniture' && prose >= 2 && shape.block.tag === '') return { text: shape.text, exact: true, inRun: true };
  if (kind !== null && kind !== 'caption') return null;
  return { text: shape.text, exact: (kind === 'caption' && shape.words.length < LONG_CAPTION) || prose === 0 };
};

const LONGEST_HEADLINE = 22;
/** Captions as long as this are compared like paragraphs; shorter ones may differ in one telling word. */
const LONG_CAPTION = 14;

/** A question or a marked-up heading may open the paragraphs' stretch and yet be the headline. */
const opensWithHeadline = (marks: readonly Mark[], first: number): boolean => {
  const mark = marks[first];
  if (mark === undefined || mark.shape.words.length > LONGEST_HEADLINE) return false;
  if (/^h[12]$/.test(mark.shape.block.tag) || /[?!]["')]*$/.test(mark.shape.plain)) return true;
  const next = marks[first + 1]?.kind;
  return next === 'byline' || next === 'published' || next === 'dateline';
};

const nextParagraph = (marks: readonly Mark[], zone: Zone, counts: (index: number) => boolean): number => {
  let at = zone.first + 1;
  while (at < zone.last && !isParagraph({ marks, counts }, at)) at++;
  return at;
};

/** Kinds that a report's lines have: under the comments they are the readers' lines. */
const ownKinds: ReadonlySet<Mark['kind']> = new Set(['comment', 'published', 'byline', 'dateline', 'caption', 'credit']);

const verdictOf = (context: Surroundings, index: number): Verdict => {
  const { marks, repeats, headline, first, last, comments, second } = context;
  const mark = marks[index]!;
  if (index === headline) return ['headline', 'the line that reads like a headline before the first paragraph'];
  const repeat = repeats.get(index);
  if (repeat?.part === null) return ['duplicate', repeat.reason];
  if (index >= comments)
    return mark.kind === null || ownKinds.has(mark.kind) ? ['comment', 'stands in the part where readers write'] : sure(mark);
  if (index >= second) return ['related', 'belongs to a second article in the same input'];
  if (index < first) return headerVerdict(context, index);
  return index <= last ? bodyVerdict(context, index) : tailVerdict(context, index);
};
