import type { Briefing, Evidence } from '@sitrep/core/model';

/** Numbers the sources of a briefing, and cites evidence as `[source.sentence]`. */
export interface Citations {
  /** "[1.4][3.12]": source 1, sentence 4. Empty without evidence. */
  cite(evidence: readonly Evidence[]): string;
  numberOf(report: string): number;
}

/** Marks shown after one line at most; the rest is counted. */
const mostMarks = 6;

export const citations = (sources: Briefing['sources']): Citations => {
  const numbers = new Map<string, number>(sources.map(({ report }, index) => [report, index + 1]));
  const numberOf = (report: string): number => {
    const known = numbers.get(report);
    if (known !== undefined) return known;
    numbers.set(report, numbers.size + 1);
    return numbers.size;
  };
  return {
    numberOf,
    cite(evidence) {
      const marks = [...new Set(evidence.map(({ report, sentence }) => `[${numberOf(report)}.${sentence}]`))];
      return marks.length > mostMarks ? `${marks.slice(0, mostMarks).join('')} and ${marks.length - mostMarks} more` : marks.join('');
    },
  };
};

/** Names of entities by id, as the briefing has them. */
export const namesOf = (briefing: Briefing): ReadonlyMap<string, string> => new Map(briefing.entities.map(({ id, name }) => [id, name]));

type ClaimSides = Briefing['claims'][number]['evidence'];

/** The sides of a claim: who asserts, who denies. */
export const sidesOf = (
  evidence: ClaimSides,
  sources: Briefing['sources'],
): readonly { readonly label: string; readonly who: string; readonly evidence: readonly Evidence[] }[] => {
  const publisher = new Map<string, string>(sources.map((source) => [source.report, source.publisher ?? source.title]));
  const groups = new Map<string, { label: string; who: string; evidence: Evidence[] }>();
  for (const side of evidence) {
    const who = side.speakerName ?? publisher.get(side.report) ?? 'unknown speaker';
    const key = `${side.stance} ${who}`;
    const group = groups.get(key) ?? { label: side.stance, who, evidence: [] };
    group.evidence.push(side.evidence);
    groups.set(key, group);
  }
  return [...groups.values()];
};
