import { english } from '@sitrep/english';
import { chainsDeciding } from './chains/index.ts';
import type { Decide } from './chains/reference/index.ts';
import type { Mention } from './model/index.ts';
import { englishMentions } from './presets/english-news.ts';
import { rawText } from './raw-text.ts';
import { runPipeline, type Chains } from './stage/index.ts';

/** Who is who in a clean text, with `decide` asked whom each pronoun and description means. Every offset points into `text`. */
export const readReference = (
  text: string,
  decide: Decide,
): { readonly mentions: readonly Mention[]; readonly chains: Chains; readonly failed: string | null } => {
  const { doc, issues } = runPipeline(englishMentions.then(chainsDeciding(decide)), rawText(text), english);
  return {
    mentions: [...doc.mentions, ...doc.chains.mentions],
    chains: doc.chains,
    failed: issues.find(({ code }) => code === 'stage.crashed')?.message ?? null,
  };
};
