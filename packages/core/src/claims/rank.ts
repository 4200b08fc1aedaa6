import { quadOf, type Claim } from '../model/index.ts';
import type { Candidate } from './claim-of.ts';

/** Single-source claims kept for each report, and at least. */
const perReport = 4;
const readable = 1.6;
const atLeast = 12;

/**
 * The claims worth showing, the weightiest first: every one that is denied or has two voices, and the strongest of those
 * that one source alone makes.
 */
export const rankClaims = (candidates: readonly Candidate[], reports: number): readonly Claim[] => {
  const scored = candidates.map((candidate) => ({ candidate, score: weightOf(candidate) }));
  scored.sort((a, b) => b.score - a.score || (a.candidate.claim.id < b.candidate.claim.id ? -1 : 1));
  const limit = Math.max(atLeast, perReport * reports);
  let single = 0;
  return scored.flatMap(({ candidate }) =>
    isContested(candidate) || (candidate.rank >= readable && single++ < limit) ? [candidate.claim] : [],
  );
};

const isContested = ({ claim, propositions }: Candidate): boolean => {
  if (claim.status === 'disputed' || claim.status === 'denied-only')
    return (
      claim.evidence.some(({ stance, speaker, speakerName }) => stance === 'denies' && (speaker !== null || speakerName !== null)) ||
      claim.status === 'disputed'
    );
  return claim.status === 'corroborated' && new Set(propositions.map(({ speaker, report }) => speaker?.id ?? `report ${report}`)).size > 1;
};

const weightOf = ({ claim, propositions, rank }: Candidate): number => {
  const stances = new Set(claim.evidence.map(({ stance }) => stance));
  const voices = new Set(claim.evidence.map(({ speaker, speakerName, report }) => speaker ?? speakerName ?? report)).size;
  const types = new Set(propositions.flatMap(({ types: all }) => all));
  const material = [...types].some((type) => quadOf[type].startsWith('material'));
  return (
    (claim.status === 'disputed' ? 6 : claim.status === 'denied-only' ? 3 : 0) +
    1.5 * Math.log2(1 + claim.independentOrigins) +
    Math.log2(1 + voices) +
    0.3 * Math.log2(1 + claim.evidence.length) +
    (material ? 1.2 : types.size > 0 ? 0.6 : 0) +
    (propositions.some(({ hasFigure }) => hasFigure) ? 0.5 : 0) +
    (propositions.some(({ statement }) => statement?.act === 'accuse') ? 0.8 : 0) +
    (stances.has('confirms') ? 0.5 : 0) +
    Math.min(1, 0.25 * claim.about.length) +
    0.4 * Math.min(0, rank - 3)
  );
};
