import type { Lineage } from '../model/index.ts';
import { byPlace, dateInWords, isoDay, type Corpus, type Sketch } from '../corpus/index.ts';
import type { Copies } from './copies.ts';
import { bySource, creditTo, statedDay } from './originals.ts';
import type { Quotation, SharedWords } from './quotations.ts';

const enoughWords = 8;
const mostJudged = 40;

/**
 * Links between reports that share quoted words and are no copies of each other: each report leads back to the likeliest
 * source among those that carry the words. A group of copies is linked once, through its source or its first report that
 * has the words.
 */
export const quoteLineage = (corpus: Corpus<Sketch>, { root }: Copies, shared: readonly SharedWords[]): readonly Lineage[] => {
  const links = new Map<string, { copy: number; source: number; quotations: Quotation[] }>();
  for (const { quotations, run } of shared) {
    if (run < enoughWords) continue;
    const voices = representatives(quotations, root);
    if (voices.length < 2) continue;
    const longest = new Map<number, number>();
    for (const { report, words } of quotations) longest.set(report, Math.max(words.length, longest.get(report) ?? 0));
    // Who is credited matters among few; in a crowd the dates and marks of the reports decide.
    const judged = voices.slice(0, mostJudged).map((voice) => corpus.analyses[voice]!);
    const compare = bySource(
      (analysis) => judged.some((other) => creditTo(other, analysis) !== null),
      (analysis) => longest.get(corpus.indexOf.get(analysis.report.id)!) ?? 0,
    );
    const [source, ...others] = voices.toSorted((a, b) => compare(corpus.analyses[a]!, corpus.analyses[b]!)) as [number, ...number[]];
    const byReport = Map.groupBy(quotations, ({ report }) => report);
    for (const copy of others) {
      const key = `${copy}|${source}`;
      const link = links.get(key) ?? { copy, source, quotations: [] };
      link.quotations.push(...byReport.get(copy)!, ...byReport.get(source)!);
      links.set(key, link);
    }
  }
  return [...links.values()]
    .map(({ copy, source, quotations }) => linkOf(corpus, copy, source, quotations))
    .toSorted((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.from < b.from ? -1 : 1));
};

/** One report for each group of copies: its source where that has the words. */
const representatives = (quotations: readonly Quotation[], root: readonly number[]): readonly number[] => {
  const byRoot = new Map<number, number>();
  for (const { report } of quotations) {
    const source = root[report]!;
    if (report === source || !byRoot.has(source)) byRoot.set(source, report);
  }
  return [...byRoot.values()];
};

const linkOf = (corpus: Corpus<Sketch>, copy: number, source: number, quotations: readonly Quotation[]): Lineage => {
  const [from, to] = [corpus.analyses[copy]!, corpus.analyses[source]!];
  const sentences = new Set(quotations.filter(({ report }) => report === copy).map(({ statement }) => statement.sentence));
  const count = quotations.filter(({ report }) => report === copy).length;
  const reasons = [`They share ${count === 1 ? 'one quotation' : `${count} quotations`} and no other text to speak of.`];
  const [own, other] = [statedDay(from), statedDay(to)];
  if (other !== null && own !== null && other < own) reasons.push(`The other is dated ${dateInWords(isoDay(other))}, before it.`);
  else if (other !== null && own === null) reasons.push(`The other is dated ${dateInWords(isoDay(other))}; it states no date.`);
  return {
    report: from.report.id,
    from: to.report.id,
    relation: 'shares-quote',
    overlap: from.sentences.length === 0 ? 0 : Math.min(1, sentences.size / from.sentences.length),
    reasons,
    evidence: quotations.map(({ evidence }) => evidence).toSorted(byPlace),
  };
};
