import type { SegmentKind } from '../../model/index.ts';
import type { Page } from '../../stage/index.ts';
import { readDateline } from '../dateline/read-dateline.ts';
import { agencyPrefix } from '../dateline/agency-prefix.ts';
import { aboutOutlet } from './about-outlet.ts';
import { contentStems, judgeBetween } from './between.ts';
import { commentsFrom } from './comments.ts';
import { signOff } from './credits.ts';
import { comparableWords, findRepeats, type Repeat } from './duplicates.ts';
import { findHeadline } from './headline.ts';
import { lexicon } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { divide, type Part } from './parts.ts';
import { isNameAlone, isNamesLine } from './people.ts';
import { findZone, isEnd, type Zone } from './zone.ts';

type Verdict = readonly [kind: SegmentKind, reason: string];

/** Gives every line of the page its kind, from what it looks like (`marks`) and from where it stands. */
export const classify = (page: Page, marks: readonly Mark[]): { parts: Part[]; repeated: boolean; body: boolean } => {
  const repeats = findRepeats(marks.map(comparable));
  const whole = (index: number): boolean => repeats.get(index)?.part === null;
  const comments = commentsFrom(marks, (index) => !whole(index));
  const counts = (index: number): boolean => !whole(index) && index < comments;
  const found = findZone(marks, counts);
  const targets = new Set([...repeats.values()].map(({ of }) => of));
  const zone = withoutSecondArticle(marks, found ?? { first: marks.length, last: marks.length }, counts);
  const free = (index: number): boolean => counts(index);
  const reach = found !== null && opensWithHeadline(marks, zone.first) ? zone.first + 1 : zone.first;
  const headline = findHeadline(marks, Math.min(reach, marks.length), page.facts, (index) => targets.has(index), free);
  const first = headline === zone.first ? nextProse(marks, zone, counts) : zone.first;

  const context: Surroundings = { page, marks, repeats, counts, comments, headline, first, last: zone.last, second: zone.second };
  const verdicts: Verdict[] = marks.map((_, index) => verdictOf(context, index));
  settleLists(marks, verdicts, zone.last);
  dropAuthorNotes(page, marks, verdicts);
  dropOutletNotes(marks, verdicts);
  const title = headline === -1 ? '' : comparableWords(marks[headline]!.shape.text).join(' ');
  const opening = { bodies: 0, dated: verdicts.some(([kind]) => kind === 'dateline') };
  return {
    parts: marks.flatMap((mark, index) => partsOf(page, mark, index, verdicts[index]!, repeats.get(index), title, headline, opening)),
    repeated: [...repeats.keys()].some((index) => verdicts[index]![0] === 'duplicate' && marks[index]!.prose >= 2),
    body: verdicts.some(([kind]) => kind === 'body'),
  };
};

interface Surroundings {
  readonly page: Page;
  readonly marks: readonly Mark[];
  readonly repeats: ReadonlyMap<number, Repeat>;
  readonly counts: (index: number) => boolean;
  readonly comments: number;
  readonly headline: number;
  readonly first: number;
  readonly last: number;
  /** First block of a second article. */
  readonly second: number;
}

/** Only what may be the report's own is compared: a repeated advertisement stays one. */
const comparable = ({ kind, shape, prose, navigation }: Mark): { text: string; exact: boolean } | null => {
  if (navigation || (kind !== null && kind !== 'caption')) return null;
  return { text: shape.text, exact: kind === 'caption' || prose === 0 };
};

/** A question or a marked-up heading may open the paragraphs' stretch and yet be the headline. */
const opensWithHeadline = (marks: readonly Mark[], first: number): boolean => {
  const mark = marks[first];
  if (mark === undefined || mark.shape.words.length > 22) return false;
  if (/^h[12]$/.test(mark.shape.block.tag)) return true;
  const next = marks[first + 1]?.kind;
  return /[?!]["')]*$/.test(mark.shape.plain) || next === 'byline' || next === 'published' || next === 'dateline';
};

const nextProse = (marks: readonly Mark[], zone: Zone, counts: (index: number) => boolean): number => {
  let at = zone.first + 1;
  while (at < zone.last && !(counts(at) && marks[at]!.kind === null && marks[at]!.prose > 0)) at++;
  return at;
};

/** A headline followed by a dateline, after several paragraphs, begins another article in the same input. */
const withoutSecondArticle = (
  marks: readonly Mark[],
  { first, last }: Zone,
  counts: (index: number) => boolean,
): Zone & { second: number } => {
  const places = lexicon();
  let paragraphs = 0;
  for (let i = first; i < last; i++) {
    const mark = marks[i]!;
    if (counts(i) && mark.prose >= 2 && mark.kind === null) paragraphs++;
    const { tag } = mark.shape.block;
    if (tag !== '' && !/^h[12]$/.test(tag)) continue;
    if (paragraphs < 3 || mark.prose > 0 || mark.shape.terminal || mark.shape.words.length < 3 || mark.kind === 'byline') continue;
    let next = i + 1;
    while (next <= last && marks[next]!.kind === 'byline') next++;
    const opening = marks[next];
    if (opening === undefined || !counts(next) || opening.prose < 2 || opening.kind !== null) continue;
    if (readDateline(opening.shape.text, places) === null) continue;
    let end = i - 1;
    while (end > first && !(counts(end) && marks[end]!.prose > 0 && marks[end]!.kind === null)) end--;
    return { first, last: end, second: i };
  }
  return { first, last, second: marks.length };
};

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

/** Kinds that a report's lines have: under the comments they are the readers' lines. */
const ownKinds: ReadonlySet<Mark['kind']> = new Set(['comment', 'published', 'byline', 'dateline', 'caption', 'credit']);

/** The kind a line shows by itself. */
const sure = ({ kind, reason }: Mark): Verdict => {
  switch (kind) {
    case null:
    case 'rule':
      return ['furniture', reason || 'a line away from the report'];
    case 'related-head':
    case 'comment-head':
    case 'topic-head':
      return ['furniture', reason];
    default:
      return [kind, reason];
  }
};

const FEW_LINES = 40;
const SUMMARY_REACH = 5;

const headerVerdict = ({ marks, headline, first }: Surroundings, index: number): Verdict => {
  const mark = marks[index]!;
  const { sectionWords, outletWords } = lexicon();
  const { words, terminal, verb } = mark.shape;
  if (mark.kind !== null) return sure(mark);
  if (headline === -1 || index < headline) {
    const isSection =
      headline !== -1 && words.length <= 4 && words.every((word) => sectionWords.has(word) || word === 'and') && !mark.navigation;
    return isSection ? ['section', 'names a part of the paper before the headline'] : ['furniture', 'stands before the headline'];
  }
  if (mark.prose >= 2) return ['body', 'a paragraph after the headline'];
  const beside = [marks[index - 1]?.kind, marks[index + 1]?.kind];
  if (
    (isNameAlone(mark.shape) && index === headline + 1) ||
    (isNamesLine(mark.shape) && (beside.includes('published') || beside.includes('byline')))
  )
    return ['byline', 'a name between headline and text'];
  const after = marks[index + 1];
  if (after?.kind === 'caption' && after.shape.plain.startsWith(mark.shape.plain))
    return ['furniture', 'the words of the caption after it'];
  const short = words.length <= 5 && !verb && !terminal;
  if (
    short &&
    !words.some((word) => outletWords.has(word)) &&
    (beside.includes('published') || words.every((word) => sectionWords.has(word)))
  )
    return ['section', 'a short line beside the date'];
  if (first === marks.length) {
    // No sentence anywhere: of a short input the longer lines are all the text there is.
    return words.length >= 5 && marks.length <= FEW_LINES
      ? ['body', 'a line of an input without sentences']
      : ['furniture', 'a line of an input without sentences'];
  }
  if (words.length >= 5 && index <= headline + SUMMARY_REACH) return ['subheading', 'a summary between headline and text'];
  return ['furniture', 'stands between headline and text'];
};

const bodyVerdict = (context: Surroundings, index: number): Verdict => {
  const { marks, first, last, counts } = context;
  const mark = marks[index]!;
  const inside = index > first + 1 && index < last;
  if (mark.kind === null) return mark.prose > 0 ? ['body', 'a paragraph of the report'] : between(context, index);
  const followed = marks[index + 1] !== undefined && counts(index + 1) && marks[index + 1]!.kind === null && marks[index + 1]!.prose >= 2;
  if (
    mark.kind === 'related-head' &&
    followed &&
    mark.shape.words.length <= 2 &&
    /^(?:background|timeline|analysis)$/i.test(mark.shape.plain)
  )
    return between(context, index);
  if (mark.kind === 'published' && inside && followed && !/updated|posted|published|modified/i.test(mark.shape.plain))
    return ['subheading', 'a date that heads the paragraphs after it'];
  if (mark.kind === 'byline' && inside && /^from\b/i.test(mark.shape.plain)) return between(context, index);
  if (mark.kind === 'topics' && inside && followed) return between(context, index);
  return sure(mark);
};

const STEMS_AHEAD = 3;

const between = ({ marks, first, last, counts }: Surroundings, index: number): Verdict => {
  const own = (at: number): boolean => counts(at) && marks[at]!.kind === null && marks[at]!.prose > 0;
  const stems = (from: number, to: number, most: number): Set<string> => {
    const set = new Set<string>();
    for (let at = from, seen = 0; at <= to && seen < most; at++) {
      if (!own(at)) continue;
      seen++;
      for (const word of contentStems(marks[at]!.shape.words.slice(0, 150))) set.add(word);
    }
    return set;
  };
  // Lines of the same sort beside it: a list of other stories stands in a row, a heading alone.
  let neighbours = 0;
  for (const step of [-1, 1]) {
    let at = index + step;
    while (at > first && at < last && marks[at]!.kind === 'furniture') at += step;
    const beside = marks[at];
    if (at > first && at < last && beside !== undefined && (beside.kind === 'related' || (beside.kind === null && beside.prose === 0)))
      neighbours++;
  }
  const { kind, reason } = judgeBetween(marks[index]!, stems(index + 1, last, STEMS_AHEAD), stems(first, last, 40), neighbours);
  return [kind, reason];
};

const tailVerdict = ({ marks, last, second }: Surroundings, index: number): Verdict => {
  const mark = marks[index]!;
  if (mark.kind === null && !mark.navigation) {
    const { plain, words } = mark.shape;
    const near = index - last <= 2 && index < second;
    if (near && signOff(mark.shape) !== null && !isEnd(mark)) return ['credit', 'the agency or the writer signs off'];
    if (near && /^(?:for the|signed|on behalf of)\b/i.test(plain) && words.length <= 16 && /\p{Lu}\p{L}+ \p{Lu}/u.test(plain))
      return ['body', 'the signature under the text'];
  }
  if (mark.kind === 'furniture' && index - last <= 2 && signOff(mark.shape) !== null && !isEnd(mark))
    return ['credit', 'the agency or the writer signs off'];
  return sure(mark);
};

const listed: ReadonlySet<SegmentKind> = new Set(['furniture', 'comment', 'published']);

/** Lines after "Related articles" or "Topics" are what those announce. */
const settleLists = (marks: readonly Mark[], verdicts: Verdict[], last: number): void => {
  let list: 'related' | 'topics' | null = null;
  marks.forEach((mark, index) => {
    if (mark.kind === 'related-head') list = 'related';
    else if (mark.kind === 'topic-head') list = 'topics';
    else if (mark.kind === 'comment-head' || mark.kind === 'rule' || mark.prose >= 2) list = null;
    else if (
      list !== null &&
      index > last &&
      listed.has(verdicts[index]![0]) &&
      mark.prose === 0 &&
      (mark.kind === null || mark.kind === 'published')
    ) {
      verdicts[index] =
        list === 'related' ? ['related', 'stands under the heading of other stories'] : ['topics', 'stands under the heading of subjects'];
    } else if (list === 'related' && verdicts[index]![0] === 'subheading' && index <= last) {
      verdicts[index] = ['related', 'stands under the heading of other stories'];
      list = null;
    }
  });
};

/** Paragraphs at the end that speak of the outlet itself. */
const dropOutletNotes = (marks: readonly Mark[], verdicts: Verdict[]): void => {
  let kept = verdicts.filter(([kind]) => kind === 'body').length;
  for (let index = marks.length - 1; index >= 0 && kept > 1; index--) {
    if (verdicts[index]![0] !== 'body') continue;
    if (!aboutOutlet(marks[index]!.shape)) return;
    verdicts[index] = ['furniture', 'speaks of the outlet itself'];
    kept--;
  }
};

/** "Jane Roe is a fellow at ...": about the writer, after the text. */
const dropAuthorNotes = (page: Page, marks: readonly Mark[], verdicts: Verdict[]): void => {
  const names = [
    ...(page.facts?.authors ?? []),
    ...marks.flatMap((mark, index) =>
      verdicts[index]![0] === 'byline' ? (mark.shape.text.match(/\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+/gu) ?? []) : [],
    ),
  ];
  if (names.length === 0) return;
  let seen = 0;
  for (let index = marks.length - 1; index >= 0 && seen < 3; index--) {
    if (verdicts[index]![0] !== 'body') continue;
    seen++;
    const { text, words } = marks[index]!.shape;
    const name = names.find((candidate) => text.startsWith(candidate));
    if (
      name !== undefined &&
      words.length < 60 &&
      /^,? (?:is|was|has|writes|covers|reports|reported|contributed|can be)\b/.test(text.slice(name.length))
    )
      verdicts[index] = ['furniture', 'tells about the writer'];
  }
};

const FIRST_PARAGRAPHS = 3;

const partsOf = (
  page: Page,
  mark: Mark,
  index: number,
  [kind, reason]: Verdict,
  repeat: Repeat | undefined,
  title: string,
  headline: number,
  opening: { bodies: number; dated: boolean },
): Part[] => {
  const { text, block } = mark.shape;
  const part = (from: number, to: number, as: SegmentKind, why: string, repeats: number | null): Part => ({
    block: index,
    start: block.start + from,
    end: block.start + to,
    kind: as,
    reason: why,
    repeats,
  });
  if (kind === 'duplicate') return [part(0, text.length, kind, reason, repeat!.of)];
  if (title !== '' && index > headline && kind !== 'caption' && text.length < 400 && comparableWords(text).join(' ') === title) {
    return [part(0, text.length, 'duplicate', 'repeats the headline', headline)];
  }
  if (kind !== 'body') return [part(0, text.length, kind, reason, null)];

  const places = lexicon();
  const before = opening.bodies++;
  if (before < FIRST_PARAGRAPHS && !opening.dated) {
    const dateline = readDateline(text, places);
    if (dateline !== null) {
      opening.dated = true;
      const lead = part(0, text.slice(0, dateline.end).trimEnd().length, 'dateline', 'place, date or agency before the first words', null);
      return [lead, part(dateline.end, text.length, 'body', reason, null)];
    }
  }
  if (before === 0) {
    const prefix = agencyPrefix(text, page.text.slice(block.end), (name) => places.agencies.has(name));
    if (prefix !== null)
      return [
        part(0, prefix.nameEnd, 'credit', 'the agency named before the first words', null),
        part(prefix.end, text.length, 'body', reason, null),
      ];
  }
  const cut = repeat?.part == null ? null : divide(text, repeat.part, comparableWords(text).length);
  if (cut === null) return [part(0, text.length, kind, reason, null)];
  const copy = part(cut.start, cut.end, 'duplicate', repeat!.reason, repeat!.of);
  if (cut.start > 0) return [part(0, text.slice(0, cut.start).trimEnd().length, 'body', reason, null), copy];
  return [copy, part(text.length - text.slice(cut.end).trimStart().length, text.length, 'body', reason, null)];
};
