import { english } from '@sitrep/english';
import type { Figure, ReportId } from '../../model/index.ts';
import { englishTokens } from '../../presets/english-news.ts';
import { runPipeline, stage, type RawReport } from '../../stage/index.ts';
import { times } from '../../times/index.ts';
import { figures } from '../index.ts';

/** The layers that figures only look around in: empty here, as in a report where nothing else was found. */
const none = englishTokens
  .then(times)
  .then(stage({ name: 'mentions', version: 1, needs: [], adds: 'mentions', about: 'none', run: () => [], empty: () => [] }))
  .then(stage({ name: 'places', version: 1, needs: [], adds: 'places', about: 'none', run: () => [], empty: () => [] }))
  .then(
    stage({
      name: 'chains',
      version: 1,
      needs: [],
      adds: 'chains',
      about: 'none',
      run: () => ({ entities: [], entityOf: new Map() }),
      empty: () => ({ entities: [], entityOf: new Map() }),
    }),
  )
  .then(stage({ name: 'statements', version: 1, needs: [], adds: 'statements', about: 'none', run: () => [], empty: () => [] }))
  .then(
    stage({
      name: 'dating',
      version: 1,
      needs: ['header'],
      adds: 'dating',
      about: 'as stated',
      run: ({ header }) => header.published,
      empty: ({ header }) => header.published,
    }),
  )
  .then(figures);

/** The figures of a clean text, with nothing known of it but its words and times. */
export const figuresOf = (text: string): { figures: readonly Figure[]; issues: readonly string[] } => {
  const raw: RawReport = {
    id: 'report' as ReportId,
    name: 'report',
    raw: text,
    format: 'text',
    encoding: 'utf-8',
    contentHash: '',
    sourceUrl: null,
    retrievedAt: null,
    given: null,
    issues: [],
  };
  const { doc, issues } = runPipeline(none, raw, english);
  return { figures: doc.figures, issues: issues.map(({ code }) => code) };
};

/** "killed at least 31 | at least 31 civilians were killed" */
export const shown = ({ measure, low, best, high, qualifier, unit, text }: Figure): string => {
  const number = best ?? (low !== null && high !== null ? `${low} to ${high}` : (low ?? high));
  return `${[measure, qualifier, number, unit].filter((part) => part !== null).join(' ')} | ${text}`;
};
