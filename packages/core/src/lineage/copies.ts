import type { Evidence, Lineage } from '../model/index.ts';
import { byPlace, dateInWords, Groups, isoDay, sentenceEvidence, type Corpus, type Sketch } from '../corpus/index.ts';
import { candidatePairs } from './candidates.ts';
import { bySource, creditTo, statedDay } from './originals.ts';
import { PassageAligner, type Alignment } from './passages.ts';
import { relationOf, type CopyRelation } from './verdict.ts';

/** Which reports were copied from which, and the groups they form, as indexes into the corpus. */
export interface Copies {
  readonly lineage: readonly Lineage[];
  /** Index of the source each report leads back to; its own where it is no copy. */
  readonly root: readonly number[];
}

/** Traces copies among the reports of a corpus. Each report has at most one source; the source of a group has none. */
export const traceCopies = (corpus: Corpus<Sketch>): Copies => {
  const aligner = new PassageAligner(corpus);
  const groups = new Groups(corpus.analyses.length);
  const links = new Map<number, number[]>();
  for (const [a, b] of candidatePairs(corpus)) {
    const [fuller, other] = aligner.bodyWords(a) >= aligner.bodyWords(b) ? [a, b] : [b, a];
    if (relationOf(aligner.align(other, fuller), aligner.bodyWords(other)) === null) continue;
    groups.join(a, b);
    push(links, a, b);
    push(links, b, a);
  }
  const lineage: Lineage[] = [];
  const root = corpus.analyses.map((_, index) => index);
  for (const members of groups.sets().values()) {
    if (members.length < 2) continue;
    const order = sourceOrder(corpus, aligner, members);
    const source = order[0]!;
    for (const copy of order.slice(1)) {
      root[copy] = source;
      lineage.push(linkOf(corpus, aligner, copy, parents(copy, source, order, links)));
    }
  }
  return { lineage: lineage.toSorted((a, b) => (a.report < b.report ? -1 : 1)), root };
};

const push = (map: Map<number, number[]>, key: number, value: number): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const sourceOrder = (corpus: Corpus<Sketch>, aligner: PassageAligner, members: readonly number[]): readonly number[] => {
  const credited = new Set<Sketch>();
  // Who is credited matters among few; in a large group the wire shows by its own marks.
  const judged = members.slice(0, 40);
  for (const a of judged) {
    for (const b of judged) {
      if (a !== b && creditTo(corpus.analyses[a]!, corpus.analyses[b]!) !== null) credited.add(corpus.analyses[b]!);
    }
  }
  const middle = members.length > mostReferences ? null : centrality(aligner, members);
  const compare = bySource(
    (analysis) => credited.has(analysis),
    (analysis) => {
      const index = corpus.indexOf.get(analysis.report.id)!;
      return middle?.get(index) ?? aligner.bodyWords(index);
    },
  );
  return members.toSorted((a, b) => compare(corpus.analyses[a]!, corpus.analyses[b]!));
};

/** Groups beyond this are ordered by fullness instead. */
const mostReferences = 24;

/** How much of the others stands in each member and of it in them, in words: copies differ less from their source than from each other. */
const centrality = (aligner: PassageAligner, members: readonly number[]): ReadonlyMap<number, number> => {
  const totals = new Map<number, number>();
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1)) {
      const { copyShare, sourceShare, inOrder } = aligner.align(a, b);
      // A part of a text is near to it, but is not its source; nor is what stands in another order than the others.
      const words = inOrder * (copyShare * aligner.bodyWords(a) + sourceShare * aligner.bodyWords(b));
      totals.set(a, (totals.get(a) ?? 0) + words * sourceShare);
      totals.set(b, (totals.get(b) ?? 0) + words * copyShare);
    }
  });
  return totals;
};

/** Sources to try for a copy: the group's first, then those it was found beside that stand before it in the order. */
const parents = (
  copy: number,
  source: number,
  order: readonly number[],
  links: ReadonlyMap<number, readonly number[]>,
): readonly number[] => {
  const before = new Set(order.slice(0, order.indexOf(copy)));
  return [source, ...(links.get(copy) ?? []).filter((other) => other !== source && before.has(other)).slice(0, 8)];
};

const linkOf = (corpus: Corpus<Sketch>, aligner: PassageAligner, copy: number, sources: readonly number[]): Lineage => {
  let best: { source: number; relation: CopyRelation; alignment: Alignment } | null = null;
  for (const source of sources) {
    const alignment = aligner.align(copy, source);
    const relation = relationOf(alignment, aligner.bodyWords(copy)) ?? 'rewritten';
    if (best === null || alignment.copyShare > best.alignment.copyShare + 0.1) best = { source, relation, alignment };
  }
  const { source, relation, alignment } = best!;
  const [from, to] = [corpus.analyses[copy]!, corpus.analyses[source]!];
  return {
    report: from.report.id,
    from: to.report.id,
    relation,
    overlap: alignment.sentenceShare,
    reasons: reasonsFor(from, to, alignment),
    evidence: evidenceFor(from, to, alignment, aligner, source, copy),
  };
};

const evidenceFor = (
  copy: Sketch,
  source: Sketch,
  { runs, sentences }: Alignment,
  aligner: PassageAligner,
  at: number,
  from: number,
): Evidence[] => {
  const longest = runs.toSorted((a, b) => b.length - a.length || a.copy - b.copy)[0];
  const first = sentences[0] ?? (longest ? aligner.sentenceOf(from, longest.copy) : 0);
  const sourceSentence = longest ? aligner.sentenceOf(at, longest.source) : 0;
  return [sentenceEvidence(copy, first), sentenceEvidence(source, sourceSentence)].toSorted(byPlace);
};

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const reasonsFor = (copy: Sketch, source: Sketch, { copyShare, sourceShare, inOrder }: Alignment): string[] => {
  const reasons = [`${percent(copyShare)} of its words stand in the other, and ${percent(sourceShare)} of the other's in it.`];
  if (inOrder < 0.85) reasons.push('The passages they share stand in another order.');
  const credit = creditTo(copy, source);
  if (credit !== null) reasons.push(`It credits ${credit}.`);
  const [own, other] = [statedDay(copy), statedDay(source)];
  if (other !== null && own !== null && other < own) reasons.push(`The other is dated ${dateInWords(isoDay(other))}, before it.`);
  else if (other !== null && own === null) reasons.push(`The other is dated ${dateInWords(isoDay(other))}; it states no date.`);
  return reasons;
};
