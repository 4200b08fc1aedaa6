import { none, nounPhrase, subjectOf } from '../syntax/index.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { emptyDraft, type Draft } from './drafts.ts';
import { innerSpans, type QuotedKind } from './quoted-words.ts';
import { has, lower, type Range, type Reading, type Unit } from './reading.ts';
import type { Source } from './sources.ts';
import { is } from './word-classes.ts';

/** Quotations that no cue governs: they go on with what the speaker before them said, or nobody is known to say them. */
export const uncued = (reading: Reading, kinds: readonly QuotedKind[], claimed: ReadonlySet<number>, drafts: readonly Draft[]): Draft[] => {
  const found: Draft[] = [];
  const starts = drafts.toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
  let at = 0;
  let last: Draft | null = null;
  reading.quotations.forEach((quotation, index) => {
    if (claimed.has(index) || kinds[index] !== 'sentence') return;
    const start = quotation.parts[0]!.start;
    while (at < starts.length && starts[at]!.content[0]!.start < start) last = starts[at++]!;
    const first = reading.quoteRanges[index]![0]!.first;
    const unit = reading.units[reading.unitOf[first]!]!;
    if (unit.block === 'headline' || unit.block === 'subheading') return;
    const words = reading.quoteRanges[index]!.reduce((sum, range) => sum + (range.end - range.first), 0);
    const before = found.at(-1);
    const previous = before && (!last || before.content[0]!.start > last.content[0]!.start) ? before : last;
    const same = previous !== null && previous !== undefined && reading.units[previous.unit]!.paragraph === unit.paragraph;
    const whole = first === unit.first;
    const adjacent =
      previous !== null &&
      previous !== undefined &&
      whole &&
      previous.quotations.length > 0 &&
      adjacentParagraphs(reading, previous, unit.paragraph) &&
      opensParagraph(reading, unit.first);
    const label = has(reading, first - 1, is.colon)
      ? whole
        ? announced(reading, unit, drafts)
        : labelled(reading, unit, first - 1)
      : null;
    if (!same && !adjacent && !label && words < 8) return;
    const draft: Draft = {
      ...emptyDraft,
      rule: label
        ? 'name: quotation'
        : same
          ? 'goes on in the paragraph'
          : adjacent
            ? 'goes on in the next paragraph'
            : 'quotation without a source',
      confidence: same ? 0.85 : adjacent ? 0.7 : 0.4,
      kind: 'direct',
      content: innerSpans(reading, index),
      quotations: [index],
      unit: unit.index,
      source: label ?? (same || adjacent ? previous!.source : null),
      act: same && !whole && previous!.actFixed && has(reading, first - 1, is.colon) ? previous!.act : 'assert',
      actFixed: same && !whole && previous!.actFixed && has(reading, first - 1, is.colon),
      continues: label === null && (same || adjacent),
    };
    found.push(draft);
  });
  return found;
};

/** «The minister responded:» as a paragraph of its own before the quotation: its last verb's subject speaks. */
const announced = (reading: Reading, unit: Unit, drafts: readonly Draft[]): Source | null => {
  const before = reading.units[unit.index - 1];
  if (!before || unit.paragraph - before.paragraph > 1) return null;
  const { tree } = reading;
  const verbs = cueLexicon().verbs;
  for (let at = before.end - 2; at >= Math.max(before.first, before.end - 30); at--) {
    if (reading.quoteAt[at]! >= 0) return null;
    if (!verbs.has(lower(reading, at))) continue;
    // "The Herald reports:", "Stated Stone:": nothing but a name beside the verb.
    const beside = at === before.end - 2 ? { first: before.first, end: at } : { first: at + 1, end: before.end - 1 };
    if ((at === before.end - 2 || at === before.first) && isName(reading, beside))
      return { phrase: { ...beside, inserted: null, preceding: null }, where: at === before.first ? 'after' : 'before' };
    if (tree.upos(at) !== 'VERB') continue;
    const told = drafts.findLast(({ unit: index, cue }) => index === before.index && cue !== null && at >= cue.first && at < cue.end);
    if (told?.source) return told.source;
    const subject = subjectOf(tree, at);
    if (subject === none || subject < before.first || subject >= before.end) continue;
    const { from, to } = nounPhrase(tree, subject);
    return { phrase: { first: from, end: to, inserted: null, preceding: null }, where: subject < at ? 'before' : 'after' };
  }
  return null;
};

const isName = (reading: Reading, { first, end }: Range): boolean => {
  if (end <= first || end - first > 8) return false;
  for (let at = first; at < end; at++) if (!has(reading, at, is.capital | is.determiner)) return false;
  return true;
};

/** «Priit Tamm, the hospital's chief physician: "We have paper."» */
const labelled = (reading: Reading, unit: Unit, colon: number): Source | null => {
  let first = unit.first;
  while (first < colon && (has(reading, first, is.number) || !has(reading, first, is.word))) first++;
  if (colon - first > 16 || colon <= first || !has(reading, first, is.capital)) return null;
  let comma = first;
  for (let at = first; at < colon; at++) {
    if (has(reading, at, is.auxiliary | is.pastVerb | is.commonVerb | is.semicolon) && !has(reading, at, is.capital | is.clitic))
      return null;
    if (comma === first && has(reading, at, is.comma)) comma = at;
  }
  const end = comma > first ? comma : colon;
  return { phrase: { first, end, inserted: comma > first ? { first: comma + 1, end: colon } : null, preceding: null }, where: 'before' };
};

const opensParagraph = (reading: Reading, first: number): boolean =>
  first === 0 || reading.units[reading.unitOf[first - 1]!]!.paragraph !== reading.units[reading.unitOf[first]!]!.paragraph;

/** True where nothing but the end of the one paragraph lies between the statement's unit and the next paragraph. */
const adjacentParagraphs = (reading: Reading, previous: Draft, paragraph: number): boolean => {
  const before = reading.units[previous.unit]!.paragraph;
  if (paragraph - before > 1) return false;
  // A stray mark may stand between as a sentence of its own.
  let unit = previous.unit + 1;
  while (unit < reading.units.length && reading.units[unit]!.paragraph === before && wordless(reading, reading.units[unit]!)) unit++;
  return reading.units[unit]?.paragraph === paragraph;
};

const wordless = (reading: Reading, { first, end }: Range): boolean => {
  for (let at = first; at < end; at++) if (has(reading, at, is.word)) return false;
  return true;
};
