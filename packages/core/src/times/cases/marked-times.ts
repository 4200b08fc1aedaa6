import { english } from '@sitrep/english';
import type { Published, ReportId, Time } from '../../model/index.ts';
import { englishTokens } from '../../presets/english-news.ts';
import { runPipeline, type RawReport } from '../../stage/index.ts';
import { times } from '../index.ts';

const timed = englishTokens.then(times);

const given = (value: string): Published => ({ value, precision: 'day', basis: 'stated', earliest: value, latest: value, reasons: [] });

/** The times of a clean text whose report speaks from `date`. */
export const timesOf = (text: string, date: string | null): { times: readonly Time[]; issues: readonly string[] } => {
  const raw: RawReport = {
    id: 'report' as ReportId,
    name: 'report',
    raw: text,
    format: 'text',
    encoding: 'utf-8',
    contentHash: '',
    sourceUrl: null,
    retrievedAt: null,
    given: date === null ? null : given(date),
    issues: [],
  };
  const { doc, issues } = runPipeline(timed, raw, english);
  return { times: doc.times, issues: issues.map(({ code }) => code) };
};

/** The text with each time in brackets and its value behind "=". */
export const marked = (text: string, found: readonly Time[]): string => {
  let out = '';
  let at = 0;
  for (const { span, value } of found) {
    out += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}=${value ?? '?'}]`;
    at = span.end;
  }
  return out + text.slice(at);
};

/** The same without its marks. */
export const unmarked = (text: string): string => text.replace(/\[([^\]=]*)=[^\]]*\]/g, '$1');
