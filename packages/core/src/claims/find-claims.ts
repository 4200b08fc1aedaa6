import type { Reading } from '../corpus/index.ts';
import type { Claim } from '../model/index.ts';
import { claimOf } from './claim-of.ts';
import { groupPropositions } from './group-propositions.ts';
import type { Matters } from './likeness.ts';
import { rankClaims } from './rank.ts';
import { readPropositions } from './read-propositions.ts';

/**
 * The claims of a corpus: what statements and reports assert, with those who confirm, deny or qualify it, the weightiest
 * first. Nothing says who is right.
 */
export const findClaims = (reading: Reading, matters: Matters): readonly Claim[] => {
  const groups = groupPropositions(reading, readPropositions(reading), matters);
  const claims = groups.flatMap((group) => claimOf(reading, group, matters.originOf) ?? []);
  return rankClaims(claims, reading.corpus.analyses.length);
};
