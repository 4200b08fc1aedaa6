import type { Briefing } from '../model/index.ts';

/**
 * A briefing as `sitrep brief --json` prints it. Where a voice has no entity, `speaker` is the words the report has for it
 * ("a senior official"); entities are looked up in `entities`, reports in `sources`.
 */
export const briefingJson = (briefing: Briefing): Record<string, unknown> => ({
  ...briefing,
  claims: briefing.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((voice) => ({ ...voice, speaker: voice.speaker ?? voice.speakerName })),
  })),
});
