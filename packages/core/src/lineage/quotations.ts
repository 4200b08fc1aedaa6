import type { Entity, Evidence, SharedQuote, Span } from '../model/index.ts';
import { byPlace, evidenceOf, Groups, isContentWord, wordsIn, type Reading, type Sketch, type SketchStatement } from '../corpus/index.ts';
import { describeDrift } from './drift.ts';

/** A quotation as one report has it. Spans that the speaker's name splits are one. */
export interface Quotation {
  /** Index of the report in the corpus. */
  readonly report: number;
  readonly statement: SketchStatement;
  readonly speaker: Entity | null;
  readonly words: readonly string[];
  readonly hash: Uint32Array;
  readonly evidence: Evidence;
}

/** One quotation in several reports. */
export interface SharedWords {
  readonly quotations: readonly Quotation[];
  /** Longest run of words that two of them share. */
  readonly run: number;
}

const shingle = 4;
const window = 5;
const enoughWords = 8;
const shortWords = 4;
const leadersPerKey = 12;

/** Every direct or mixed quotation of at least four words. */
export const quotationsOf = (reading: Reading<Sketch>): readonly Quotation[] =>
  reading.corpus.analyses.flatMap((analysis, report) =>
    analysis.statements.flatMap((statement) => {
      if (statement.kind === 'indirect') return [];
      const words = reading.corpus.words(report);
      const ranges = quotedSpans(analysis, statement).map((span) => wordsIn(words, span));
      const text = ranges.flatMap(({ from, to }) => words.text.slice(from, to));
      if (text.length < shortWords) return [];
      const hash = Uint32Array.from(ranges.flatMap(({ from, to }) => [...words.hash.subarray(from, to)]));
      const speaker = reading.entity(analysis.report.id, statement.speaker);
      return [{ report, statement, speaker, words: text, hash, evidence: quotedStretch(analysis, statement) }];
    }),
  );

/** The spans of a statement that stand in quotation marks; all of them where none does. */
const quotedSpans = ({ report }: Sketch, { kind, content }: SketchStatement): readonly Span[] => {
  if (kind === 'direct') return content;
  const marked = content.filter(
    ({ start, end }) =>
      /["“«„']$/.test(report.text.slice(Math.max(0, start - 2), start).trimEnd()) || /^[.,]?["”»']/.test(report.text.slice(end, end + 2)),
  );
  return marked.length > 0 ? marked : content;
};

const quotedStretch = (analysis: Sketch, statement: SketchStatement): Evidence => {
  const spans = quotedSpans(analysis, statement);
  return evidenceOf(analysis, { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) });
};

/**
 * Quotations that share a run of eight words, or shorter ones of one speaker of which one holds the other. An inverted
 * index over winnowed four-word shingles finds them: a shared run of eight words always shares a key.
 */
export const sharedWords = (quotations: readonly Quotation[]): readonly SharedWords[] => {
  const groups = new Groups(quotations.length);
  const longest = new Map<number, number>();
  const leaders = new Map<number, number[]>();
  const refused = new Set<number>();
  quotations.forEach((quotation, index) => {
    for (const key of winnow(quotation.hash)) {
      const met = leaders.get(key);
      if (!met) {
        leaders.set(key, [index]);
        continue;
      }
      let joined = false;
      for (const leader of met) {
        if (groups.find(leader) === groups.find(index)) {
          joined = true;
          break;
        }
        const pair = leader * quotations.length + index;
        if (refused.has(pair)) continue;
        const run = sharedRun(quotations[leader]!, quotation);
        if (!isShared(quotations[leader]!, quotation, run)) {
          refused.add(pair);
          continue;
        }
        const before = Math.max(longest.get(groups.find(leader)) ?? 0, longest.get(groups.find(index)) ?? 0);
        groups.join(leader, index);
        longest.set(groups.find(index), Math.max(before, run));
        joined = true;
        break;
      }
      if (!joined && met.length < leadersPerKey) met.push(index);
    }
  });
  return [...groups.sets()].flatMap(([root, members]) => {
    const group = members.map((member) => quotations[member]!);
    return new Set(group.map(({ report }) => report)).size < 2 ? [] : [{ quotations: group, run: longest.get(root) ?? 0 }];
  });
};

/** Shingles of a quotation to index: all of a short one, the smallest of each window of a long one. */
const winnow = (hash: Uint32Array): Set<number> => {
  const all: number[] = [];
  for (let i = 0; i + shingle <= hash.length; i++) {
    let key = 0x9e3779b9;
    for (let k = 0; k < shingle; k++) key = Math.imul((key << 7) ^ (key >>> 25) ^ hash[i + k]!, 0x01000193);
    all.push((key ^ (key >>> 15)) >>> 0);
  }
  if (all.length <= enoughWords) return new Set(all);
  const kept = new Set<number>();
  for (let i = 0; i + window <= all.length; i++) kept.add(Math.min(...all.slice(i, i + window)));
  return kept;
};

/** Length of the longest run of words that two quotations share. */
export const sharedRun = (a: Pick<Quotation, 'hash'>, b: Pick<Quotation, 'hash'>): number => {
  const at = new Map<number, number[]>();
  a.hash.forEach((hash, index) => {
    const list = at.get(hash);
    if (!list) at.set(hash, [index]);
    else if (list.length < 8) list.push(index);
  });
  let longest = 0;
  for (let i = 0; i + longest < b.hash.length; i++) {
    for (const start of at.get(b.hash[i]!) ?? []) {
      let length = 0;
      while (start + length < a.hash.length && i + length < b.hash.length && a.hash[start + length] === b.hash[i + length]) length++;
      longest = Math.max(longest, length);
    }
  }
  return longest;
};

const isShared = (a: Quotation, b: Quotation, run: number): boolean => {
  const shorter = a.words.length <= b.words.length ? a : b;
  const known = a.speaker !== null && b.speaker !== null;
  // Two people may use one phrase; whole sentences they share are a matter of who is quoted wrongly.
  if (known && a.speaker!.id !== b.speaker!.id) return run >= enoughWords && run >= 0.6 * shorter.words.length;
  if (run >= enoughWords) return true;
  return known && run >= shortWords && run >= 0.8 * shorter.words.length && shorter.words.filter(isContentWord).length >= 2;
};

/** The record of a shared quotation: the fullest wording, who said it, and how the others differ. */
export const sharedQuoteOf = (reading: Reading<Sketch>, { quotations }: SharedWords): SharedQuote => {
  const ordered = quotations.toSorted((a, b) => b.words.length - a.words.length || byPlace(a.evidence, b.evidence));
  const fullest = ordered[0]!;
  const analysis = reading.corpus.analyses[fullest.report]!;
  const named = ordered.find(({ speaker }) => speaker !== null) ?? ordered.find(({ statement }) => statement.speakerName !== null);
  return {
    text: quotedSpans(analysis, fullest.statement)
      .map(({ start, end }) => analysis.report.text.slice(start, end))
      .join(' '),
    speaker: named?.speaker?.id ?? null,
    speakerName: named?.speaker?.name ?? named?.statement.speakerName ?? null,
    reports: [...new Set(quotations.map(({ report }) => reading.corpus.analyses[report]!.report.id))],
    drift: describeDrift(reading, fullest, ordered.slice(1)),
    evidence: quotations.map(({ evidence }) => evidence).toSorted(byPlace),
  };
};
