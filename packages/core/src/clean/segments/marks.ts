import type { SegmentKind } from '../../model/index.ts';
import { readDatelineLine, type WrittenDateline } from '../dateline/read-dateline.ts';
import { readDateLine } from '../dates/date-line.ts';
import { captionReason, isPictureCredit, OPENS } from './captions.ts';
import { creditReason, isRule } from './credits.ts';
import type { Frame } from './frame.ts';
import { furnitureInReport, furnitureReason, hintedKind, isNavigation } from './furniture.ts';
import { lexicon } from './lexicon.ts';
import { bylineOf } from './people.ts';
import { proseOf, shapeOf, type Shape } from './shape.ts';
import type { Page } from '../../stage/index.ts';

/** What a line seems to be by itself. Its place on the page decides later. */
export interface Mark {
  readonly shape: Shape;
  readonly kind: SegmentKind | 'related-head' | 'topic-head' | 'comment-head' | 'rule' | null;
  readonly reason: string;
  readonly prose: 0 | 1 | 2 | 3;
  readonly navigation: boolean;
  readonly dateline: WrittenDateline | null;
}

const RELATED_MARKUP = 'markup says it is about other stories';
const PAGE_MARKUP = 'markup says it belongs to the page';
/** The reason of lines that stand in the markup of comments. */
export const COMMENT_MARKUP = 'markup says it belongs to the comments';

/** Looks at every line of the page by itself. */
export const marksOf = (page: Page): Mark[] => {
  const looked = page.blocks.map((block) => {
    const shape = shapeOf(page.text.slice(block.start, block.end), block);
    return { shape, prose: proseOf(shape) };
  });
  const distrusted = distrustedHints(looked);
  const marks = looked.map(({ shape, prose }) => markOf(shape, prose, hintOf(shape, prose, distrusted)));
  return marks.map((mark, index) =>
    isCut(mark) && [-2, -1, 1, 2].some((step) => isCut(marks[index + step])) ? { ...mark, kind: 'related', reason: CUT } : mark,
  );
};

type HintedKind = 'furniture' | 'related' | 'comment';
/** Share of a page's paragraphs that a name in the markup may claim before it is taken for a name of the whole page. */
const most: Readonly<Record<HintedKind, number>> = { furniture: 0.5, related: 0.6, comment: 0.95 };

/** Kinds that the markup's names give to most of the page's paragraphs: there they say nothing. */
const distrustedHints = (
  looked: readonly { shape: Shape; prose: number }[],
  kindOf: (line: { shape: Shape; prose: number }) => HintedKind | null = ({ shape }) => hintedKind(shape.block.hints.slice(0, NEAR_PROSE)),
): ReadonlySet<HintedKind> => {
  const claimed = { furniture: 0, related: 0, comment: 0 };
  let all = 0;
  for (const line of looked) {
    const { shape, prose } = line;
    if (prose < 2 || shape.block.tag === '' || shape.block.links > 0.5) continue;
    const weight = Math.min(shape.text.length, 600);
    all += weight;
    const kind = kindOf(line);
    if (kind !== null) claimed[kind] += weight;
  }
  return new Set((Object.keys(claimed) as HintedKind[]).filter((kind) => claimed[kind] > all * most[kind]));
};

/** The reason of paragraphs that break off, as lists of other stories do. */
export const CUT = 'the cut beginning of another story';
const NEAR_PROSE = 60;
const OWN = 30;

/** A paragraph that breaks off with dots: lists of other stories show their beginnings so. */
const isCut = (mark: Mark | undefined): boolean =>
  mark !== undefined && mark.prose >= 2 && mark.kind === null && /(?:\.{3}|…)\]?$/.test(mark.shape.plain);

/** The kind that names in the markup give a line, where they may be trusted. */
const hintOf = ({ block }: Shape, prose: Mark['prose'], distrusted: ReadonlySet<HintedKind>): HintedKind | null => {
  const near = hintedKind(prose >= 2 ? block.hints.slice(0, NEAR_PROSE) : block.hints);
  if (near === null || !distrusted.has(near)) return near;
  return prose >= 2 ? null : hintedKind(block.hints.slice(0, OWN));
};

/**
 * Looks again at the lines that stand in the frame: names of elements around the frame say nothing about them, and what
 * stands among the paragraphs themselves is the page's only where its words leave no doubt.
 */
export const marksInFrame = (marks: readonly Mark[], frame: Frame): readonly Mark[] => {
  const distrusted = distrustedHints(
    marks.filter((_, index) => frame.holds(index)),
    ({ shape }) => hintedKind(shape.block.own ?? ''),
  );
  const hintedIn = (index: number): HintedKind | null => {
    const hinted = frame.hinted(index);
    return hinted !== null && distrusted.has(hinted) ? null : hinted;
  };
  const again = marks.map((mark, index): Mark => {
    if (!frame.holds(index) || mark.reason === CUT) return mark;
    // A post that the report shows is the report's, with its name and date.
    if (shownPost.test(mark.shape.block.hints.slice(0, 120)) && mark.shape.block.tag !== 'figcaption')
      return { ...mark, kind: null, reason: '', navigation: false, prose: mark.prose === 0 ? 1 : mark.prose };
    const hinted = hintedIn(index);
    return hinted === null && !byMarkup.has(mark.reason) ? mark : markOf(mark.shape, mark.prose, hinted);
  });
  const last = again.findLastIndex(({ kind, prose }, index) => kind === null && prose >= 2 && frame.direct(index));
  return again.map((mark, index) =>
    index < last && mark.kind !== null && mark.reason !== CUT && frame.direct(index)
      ? markOf(mark.shape, mark.prose, hintedIn(index), true)
      : mark,
  );
};
/** Reasons that names in the markup gave. */
const byMarkup: ReadonlySet<string> = new Set([RELATED_MARKUP, COMMENT_MARKUP, PAGE_MARKUP]);
const shownPost = /(?:^|[\s_-])(?:twitter-tweet|instagram-media|fb-post|bluesky-embed|mastodon-embed)(?:$|[\s_-])/;

const markOf = (shape: Shape, prose: Mark['prose'], hinted: HintedKind | null, trusted = false): Mark => {
  const navigation = prose < 2 && isNavigation(shape);
  const mark = (kind: Mark['kind'], reason: string, dateline: WrittenDateline | null = null): Mark => ({
    shape,
    kind,
    reason,
    prose,
    navigation,
    dateline,
  });
  const { plain, words, block, terminal, verb } = shape;
  const { relatedHead, relatedLead, topicHead, topicLead, commentHead } = lexicon();
  const n = words.length;
  if (isRule(shape)) return mark('rule', 'a line drawn across the page');

  if (hinted !== null && !/^h[12]$/.test(block.tag)) {
    if (hinted === 'related') return mark('related', RELATED_MARKUP);
    if (hinted === 'comment') return mark(prose > 0 && n > 4 ? 'comment' : 'comment-head', COMMENT_MARKUP);
    if (!(captionReason(shape) !== null || bylineOf(shape) !== null)) return mark('furniture', PAGE_MARKUP);
  }
  if (n <= 14 && commentHead.test(plain) && !(n > 4 && terminal && !/[:.]$/.test(plain)))
    return mark('comment-head', 'opens the part where readers write');
  if (n <= 8 && relatedHead.test(plain)) return mark('related-head', 'announces other stories');
  if (n <= 4 && topicHead.test(plain)) return mark('topic-head', 'announces subjects');

  if (prose < 3) {
    const dateline = readDatelineLine(plain, lexicon());
    if (dateline !== null) return mark('dateline', 'names a place and a date and nothing else', dateline);
    const dated = n <= 24 ? readDateLine(plain) : null;
    if (dated !== null) {
      const rest = dated.rest.split(/\s+/).filter(Boolean);
      const said = shapeOf(dated.rest, block);
      if (bylineOf(said) !== null && /^(?:by|written|from)\b/i.test(dated.rest)) return mark('byline', 'names who wrote it, with a date');
      if (rest.length <= 3 || (rest.length <= 5 && !said.verb && dated.dates.some(({ label }) => label !== null))) {
        if (!/\bback\b|\bmain page\b|\bhome\b/i.test(dated.rest)) return mark('published', 'states when the report came out');
      }
    }
  }
  const caption = captionReason(shape);
  const sureCaption = caption !== null && (block.tag === 'figcaption' || !(prose === 3 && (n > 70 || (trusted && caption === OPENS))));
  if (caption !== null && sureCaption) return isPictureCredit(shape) ? mark('credit', 'credits a picture') : mark('caption', caption);
  if (isPictureCredit(shape)) return mark('credit', 'credits a picture');
  if (bylineOf(shape) !== null) return mark('byline', 'names who wrote it');
  if (relatedLead.test(plain) && n <= 25 && (!terminal || n <= 14) && !(prose >= 2 && n > 16))
    return mark('related', 'leads to another story');
  const listed = plain.includes(',') && !verb && /^(?:tags?|keywords|topics|labels)\s+\p{L}/iu.test(plain);
  if ((topicLead.test(plain) || listed) && !terminal && n <= 40) return mark('topics', 'lists subjects');
  const credit = creditReason(shape);
  if (credit !== null) return mark('credit', credit);
  if (navigation && !(trusted && block.links < 0.5)) return mark('furniture', 'a line of entries that lead elsewhere');
  const furniture = block.tag === 'h1' ? null : trusted ? furnitureInReport(shape, prose) : furnitureReason(shape);
  if (furniture !== null) return mark('furniture', furniture);
  return prose > 0 || verb ? mark(null, '') : mark(null, '');
};
