import { contentStems, judgeBetween } from './between.ts';
import { isParagraph, sure, type Surroundings, type Verdict } from './surroundings.ts';

const STEMS_AHEAD = 3;
const STEMS_OF_ALL = 40;
const LOOK = 150;
/** A paragraph of which this share is a link leads elsewhere. */
const LINKED = 0.85;

/** Judges a line between the report's first and last paragraph. */
export const bodyVerdict = (context: Surroundings, index: number): Verdict => {
  const { marks, first, last, container } = context;
  const mark = marks[index]!;
  const { plain, words } = mark.shape;
  if (container !== null && !container.holds(index) && mark.kind === null)
    return ['related', 'stands outside the element that holds the report'];
  if (context.framed && mark.kind === null && mark.shape.block.links > LINKED && !/^h[2-6]$/.test(mark.shape.block.tag))
    return ['related', 'a link to another page'];
  if (mark.kind === null) return mark.prose > 0 ? ['body', 'a paragraph of the report'] : between(context, index);
  const inside = index > first + 1 && index < last;
  const followed = isParagraph(context, index + 1) && marks[index + 1]!.prose >= 2;
  // Words that head other stories head a report's own paragraphs too.
  if (mark.kind === 'related-head' && followed && words.length <= 2 && /^(?:background|timeline|analysis)$/i.test(plain))
    return between(context, index);
  if (mark.kind === 'published' && inside && followed && !/updated|posted|published|modified/i.test(plain)) {
    return ['subheading', 'a date that heads the paragraphs after it'];
  }
  if (inside && ((mark.kind === 'byline' && /^from\b/i.test(plain)) || (mark.kind === 'topics' && followed)))
    return between(context, index);
  return sure(mark);
};

const between = (context: Surroundings, index: number): Verdict => {
  const { marks, first, last } = context;
  // Lines of the same sort beside it: a list of other stories stands in a row, a heading alone.
  let neighbours = 0;
  for (const step of [-1, 1]) {
    let at = index + step;
    while (at > first && at < last && marks[at]!.kind === 'furniture') at += step;
    const beside = marks[at];
    if (at > first && at < last && beside !== undefined && beside.kind === null && beside.prose === 0) neighbours++;
  }
  const { kind, reason } = judgeBetween(marks[index]!, stems(context, index + 1, STEMS_AHEAD), allStems(context), neighbours);
  if (
    (kind === 'related' || kind === 'caption') &&
    context.framed &&
    context.container!.direct(index) &&
    marks[index]!.shape.block.links <= 0.5
  )
    return ['body', "stands among the report's paragraphs in the markup"];
  return [kind, reason];
};

/** Content words of the next paragraphs from a block on. */
const stems = (context: Surroundings, from: number, most: number): ReadonlySet<string> => {
  const set = new Set<string>();
  for (let at = from, seen = 0; at <= context.last && seen < most; at++) {
    if (!isParagraph(context, at)) continue;
    seen++;
    for (const word of contentStems(context.marks[at]!.shape.words.slice(0, LOOK))) set.add(word);
  }
  return set;
};

const known = new WeakMap<Surroundings, ReadonlySet<string>>();
const allStems = (context: Surroundings): ReadonlySet<string> => {
  const found = known.get(context) ?? stems(context, context.first, STEMS_OF_ALL);
  known.set(context, found);
  return found;
};
