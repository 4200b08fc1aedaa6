import type { RawReport } from '../stage/index.ts';
import type { Issue, ReportId } from '../model/index.ts';
import { contentHash } from '../text/index.ts';

/** One input as it arrives: bytes or text, and what is known about it from outside. */
export interface Input {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly sourceUrl?: string | null;
  readonly retrievedAt?: string | null;
}

/** The reports an input holds, or why it holds none. */
export interface Intake {
  readonly reports: readonly RawReport[];
  readonly issues: readonly Issue[];
}

export const readInput = (input: Input): Intake => {
  const raw = typeof input.content === 'string' ? input.content : new TextDecoder().decode(input.content);
  const hash = contentHash(raw);
  const report: RawReport = {
    id: `r${hash.slice(0, 12)}` as ReportId,
    name: input.name,
    raw,
    format: 'text',
    encoding: 'utf-8',
    contentHash: hash,
    sourceUrl: input.sourceUrl ?? null,
    retrievedAt: input.retrievedAt ?? null,
    given: null,
    issues: [],
  };
  return { reports: [report], issues: [] };
};
