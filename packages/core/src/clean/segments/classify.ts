import type { Page } from '../../stage/index.ts';
import { dropAuthorNotes, dropOutletNotes, settleLists } from './afterwards.ts';
import { bodyVerdict } from './body-verdict.ts';
import { commentsFrom } from './comments.ts';
import { findContainer } from './container.ts';
import { BlockCutter } from './cut-block.ts';
import { findRepeats, type Comparable } from './duplicates.ts';
import { headerVerdict } from './header-verdict.ts';
import { findHeadline } from './headline.ts';
import type { Mark } from './marks.ts';
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
}

/** Gives every line of the page its kind, from what it looks like (`marks`) and from where it stands. */
export const classify = (page: Page, marks: readonly Mark[]): Classified => {
  const repeats = findRepeats(marks.map(comparable));
  const whole = (index: number): boolean => repeats.get(index)?.part === null;
  const comments = commentsFrom(marks, (index) => !whole(index));
  const counts = (index: number): boolean => !whole(index) && index < comments;
  const found = findZone(marks, counts);
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
    container: found === null ? null : findContainer(page, marks, zone, counts),
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
  };
};

/** Only what may be the report's own is compared: a repeated advertisement stays one. */
const comparable = ({ kind, shape, prose, navigation }: Mark): Comparable | null =>
  navigation || (kind !== null && kind !== 'caption') ? null : { text: shape.text, exact: kind === 'caption' || prose === 0 };

const LONGEST_HEADLINE = 22;

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
