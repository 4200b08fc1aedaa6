import { english } from '@sitrep/english';
import { chainsDeciding } from './chains/index.ts';
import type { Decide } from './chains/reference/index.ts';
import type { Mention, ReportId } from './model/index.ts';
import { englishMentions } from './presets/english-news.ts';
import { runPipeline, type Chains } from './stage/index.ts';
import { contentHash } from './text/index.ts';

/** Who is who in a clean text, with `decide` asked whom each pronoun and description means. Every offset points into `text`. */
export const readReference = (
  text: string,
  decide: Decide,
): { readonly mentions: readonly Mention[]; readonly chains: Chains; readonly failed: string | null } => {
  const raw = {
    id: 'text' as ReportId,
    name: 'text',
    raw: text,
    format: 'text',
    encoding: 'utf-8',
    contentHash: contentHash(text),
    sourceUrl: null,
    retrievedAt: null,
    given: null,
    issues: [],
  } as const;
  const { doc, issues } = runPipeline(englishMentions.then(chainsDeciding(decide)), raw, english);
  return {
    mentions: [...doc.mentions, ...doc.chains.mentions],
    chains: doc.chains,
    failed: issues.find(({ code }) => code === 'stage.crashed')?.message ?? null,
  };
};
