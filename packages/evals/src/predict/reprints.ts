import { connect, processReport, readInput, type Analysis, type ReportId } from '@sitrep/core';
import type { GoldDocument } from '../document.ts';

/** Which documents of a set have one text, and what each is to the one it leads back to. */
export const reprints = (documents: readonly GoldDocument[]): Record<string, unknown>[] => {
  const analyses = new Map<ReportId, Analysis>();
  const reportOf = documents.map(({ id, text }) => {
    const [raw] = readInput({ name: `${id}.txt`, content: text }).reports;
    if (raw) analyses.set(raw.id, analyses.get(raw.id) ?? processReport(raw));
    return raw?.id ?? null;
  });
  const { lineage } = connect([...analyses.values()]);
  const copies = lineage.filter(({ relation }) => relation !== 'shares-quote');
  const linkOf = new Map(copies.map((link) => [link.report, link]));
  const clusterOf = (report: ReportId): ReportId => {
    const seen = new Set<ReportId>();
    let at = report;
    for (let link = linkOf.get(at); link && !seen.has(at); link = linkOf.get(at)) {
      seen.add(at);
      at = link.from;
    }
    return at;
  };
  // The set has every document's relation to the text it was made from. Which of two equal texts is the source it does not
  // tell, so that what nothing but its marks makes the source is to its copies what they are to it.
  const fromSource = new Map<ReportId, string>();
  for (const { from, relation } of copies) {
    if (relation === 'verbatim' || (relation === 'rewritten' && !fromSource.has(from))) fromSource.set(from, relation);
  }
  return documents.map(({ id }, index) => {
    const report = reportOf[index];
    return report == null
      ? { id }
      : { id, cluster: clusterOf(report), relation: linkOf.get(report)?.relation ?? fromSource.get(report) ?? null };
  });
};
