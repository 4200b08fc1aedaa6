import type { ReportId, Story } from '../model/index.ts';
import { Groups, type Corpus, type Sketch } from '../corpus/index.ts';
import type { Copies } from './copies.ts';
import { creditedAgency, statedDay } from './originals.ts';

/** Days between two outlets' versions of one agency story. */
const sameCopy = 1;

/**
 * The independent source each report counts for. Copies count for their source; two outlets that credit one agency in
 * one story within a day count as one too, and as the agency's own report where there is one. A shared quotation alone
 * joins nothing: two reporters may stand in one room.
 */
export const originsOf = (corpus: Corpus<Sketch>, { root }: Copies, stories: readonly Story[]): Readonly<Record<string, ReportId>> => {
  const groups = new Groups(corpus.analyses.length);
  const rank = new Map<number, number>();
  root.forEach((source, report) => {
    groups.join(source, report);
    rank.set(source, (rank.get(source) ?? 0) + 1);
  });
  for (const { reports } of stories) {
    const byAgency = Map.groupBy(
      reports.map((id) => corpus.indexOf.get(id)!),
      (index) => creditedAgency(corpus.analyses[index]!),
    );
    for (const [agency, carriers] of byAgency) {
      if (agency === null) continue;
      for (let i = 1; i < carriers.length; i++) {
        const [x, y] = [statedDay(corpus.analyses[carriers[i - 1]!]!), statedDay(corpus.analyses[carriers[i]!]!)];
        if (x !== null && y !== null && Math.abs(x - y) <= sameCopy) groups.join(carriers[i - 1]!, carriers[i]!);
      }
    }
  }
  const origin: Record<string, ReportId> = {};
  for (const members of groups.sets().values()) {
    const source = members.toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || a - b)[0]!;
    for (const member of members) origin[corpus.analyses[member]!.report.id] = corpus.analyses[source]!.report.id;
  }
  return origin;
};
