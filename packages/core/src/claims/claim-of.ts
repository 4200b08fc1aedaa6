import { byPlace, type Reading } from '../corpus/index.ts';
import type { Claim, ClaimEvidence, ClaimId, EntityId, ReportId } from '../model/index.ts';
import { fold, shortHash } from '../text/index.ts';
import type { Gist, Proposition } from './proposition.ts';

const mostAbout = 8;

/** A claim with what its ranking needs. */
export interface Candidate {
  readonly claim: Claim;
  readonly propositions: readonly Proposition[];
  /** How well the gist reads. */
  readonly rank: number;
}

/** The claim that propositions of one matter make, or null where no words say what it is. */
export const claimOf = (
  reading: Reading,
  propositions: readonly Proposition[],
  originOf: Readonly<Record<string, ReportId>>,
): Candidate | null => {
  const gist = chooseGist(propositions);
  if (gist === null) return null;
  const evidence = evidenceOfClaim(reading, propositions, originOf);
  const origins = new Set(evidence.map(({ origin }) => origin));
  const supporting = evidence.filter(
    ({ stance }) => stance === 'asserts' || stance === 'confirms' || stance === 'reports' || stance === 'qualifies',
  );
  const denied = evidence.some(({ stance }) => stance === 'denies');
  const status = denied
    ? supporting.length > 0
      ? 'disputed'
      : 'denied-only'
    : new Set(supporting.map(({ origin }) => origin)).size > 1
      ? 'corroborated'
      : 'single-source';
  const key = [...new Set(evidence.map(({ statement, event, report }) => `${report}|${statement ?? event}`))].toSorted()[0]!;
  return {
    claim: {
      id: `claim-${shortHash(`${key}|${fold(gist.text)}`).slice(0, 10)}` as ClaimId,
      gist: gist.text,
      about: aboutOf(propositions),
      evidence,
      independentOrigins: origins.size,
      status,
    },
    propositions,
    rank: gist.rank,
  };
};

const evidenceOfClaim = (
  reading: Reading,
  propositions: readonly Proposition[],
  originOf: Readonly<Record<string, ReportId>>,
): ClaimEvidence[] => {
  const seen = new Set<string>();
  const evidence: ClaimEvidence[] = [];
  for (const { stance, speaker, speakerName, statement, event, report, evidence: place } of propositions) {
    const id = reading.corpus.analyses[report]!.report.id;
    const key = `${id}|${stance}|${statement?.id ?? event?.id ?? place.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    evidence.push({
      stance,
      speaker: speaker?.id ?? null,
      speakerName,
      statement: statement?.id ?? null,
      event: event?.id ?? null,
      report: id,
      origin: originOf[id] ?? id,
      evidence: place,
    });
  }
  return evidence.toSorted((a, b) => byPlace(a.evidence, b.evidence));
};

/** The words that say best what the claim is: the highest rank, then those nearest to what the others say. */
const chooseGist = (propositions: readonly Proposition[]): Gist | null => {
  const pool = propositions.filter(({ gist }) => gist !== null);
  const counts = new Map<string, number>();
  for (const { stems } of propositions) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const centrality = ({ stems }: Proposition): number =>
    stems.length === 0
      ? 0
      : stems.reduce((total, stem) => total + (counts.get(stem)! - 1), 0) / (stems.length * Math.max(1, propositions.length - 1));
  const best = pool
    .map((proposition) => ({
      gist: proposition.gist!,
      score: proposition.gist!.rank + 2 * centrality(proposition) + (proposition.stance === 'denies' ? 0 : 0.4),
    }))
    .toSorted((a, b) => b.score - a.score || a.gist.text.length - b.gist.text.length || (a.gist.text < b.gist.text ? -1 : 1))[0];
  return best?.gist ?? null;
};

const aboutOf = (propositions: readonly Proposition[]): EntityId[] => {
  const counts = new Map<EntityId, number>();
  // A clause that names nobody is about who says so, at least.
  const nobody = propositions.every(({ entities }) => entities.length === 0);
  if (nobody) for (const { speaker } of propositions) if (speaker !== null) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1);
  for (const { entities } of propositions) for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostAbout)
    .map(([id]) => id);
};
