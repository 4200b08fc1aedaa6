import type { Reading } from '../corpus/index.ts';
import type { Claim, ReportId, Story } from '../model/index.ts';
import { claimOf } from './claim-of.ts';
import { groupPropositions } from './group-propositions.ts';
import { rankClaims } from './rank.ts';
import { readPropositions } from './read-propositions.ts';

/**
 * The claims of a corpus: what statements and reports assert, with those who confirm, deny or qualify it, the weightiest
 * first. Nothing says who is right.
 */
export const findClaims = (reading: Reading, stories: readonly Story[], originOf: Readonly<Record<string, ReportId>>): readonly Claim[] => {
  const groups = groupPropositions(reading, readPropositions(reading), stories);
  const claims = groups.flatMap((group) => claimOf(reading, group, originOf) ?? []);
  return rankClaims(claims, reading.corpus.analyses.length);
};
