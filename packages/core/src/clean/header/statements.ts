import type { Segment } from '../../model/index.ts';
import type { PageFacts } from '../../stage/index.ts';
import { readDateLine } from '../dates/date-line.ts';
import { findDates, type WrittenDate } from '../dates/find-dates.ts';
import { isoDay, isDay } from '../dates/iso.ts';
import type { WrittenDateline } from '../dateline/read-dateline.ts';
import type { OrderEvidence } from './day-order.ts';

/** A date that the page states outside the report's sentences. Lower rank: nearer to a statement of publication. */
export interface Statement {
  readonly date: WrittenDate;
  readonly label: 'published' | 'updated' | null;
  readonly basis: 'stated' | 'dateline' | 'markup';
  readonly rank: number;
  readonly aboveHeadline: boolean;
  /** As written. */
  readonly text: string;
}

const headerKinds: ReadonlySet<Segment['kind']> = new Set(['published', 'byline', 'section', 'credit']);
const BODY_PARAGRAPHS = 6;

/** Collects dates from the lines around the report, its dateline and its markup. */
export const statementsOf = (segments: readonly Segment[], dateline: WrittenDateline | null, facts: PageFacts | null): Statement[] => {
  const found: Statement[] = [];
  const headline = segments.findIndex(({ kind }) => kind === 'headline');
  const firstBody = segments.findIndex(({ kind }) => kind === 'body');
  segments.forEach(({ kind, text }, index) => {
    const inHeader = firstBody === -1 || index < firstBody;
    if (!headerKinds.has(kind) && !(kind === 'furniture' && text.length < 160)) return;
    const line = readDateLine(text);
    for (const { date, label } of line?.dates ?? []) {
      const place =
        kind === 'furniture' ? (label === 'published' ? 1.6 : 2.2) : inHeader ? (headline !== -1 && index < headline ? 1.4 : 1) : 2.5;
      const rank =
        place +
        (label === 'updated' ? 1.2 : label === 'published' ? -0.3 : 0) +
        (kind === 'furniture' && /copyright|©/i.test(text) ? 3 : 0);
      found.push({
        date,
        label,
        basis: 'stated',
        rank,
        aboveHeadline: inHeader && index < headline,
        text: text.slice(date.start, date.end),
      });
    }
  });
  for (const date of findDates(dateline?.date ?? ''))
    found.push({ date, label: null, basis: 'dateline', rank: 3, aboveHeadline: false, text: dateline!.date! });
  for (const [value, label, rank] of [
    [facts?.published, 'published', 3.5],
    [facts?.modified, 'updated', 5],
  ] as const) {
    const date = value == null ? undefined : findDates(value.slice(0, 60))[0];
    if (date !== undefined) found.push({ date, label, basis: 'markup', rank, aboveHeadline: false, text: value!.slice(0, 60) });
  }
  return found;
};

/** What the page tells about the order in which it writes day and month. */
export const orderEvidenceOf = (segments: readonly Segment[], statements: readonly Statement[]): OrderEvidence => {
  const body = segments.filter(({ kind }) => kind === 'body').slice(0, BODY_PARAGRAPHS);
  const told = body.flatMap(({ text }) => findDates(text.slice(0, 2000)));
  const all = [...statements.map(({ date }) => date), ...told];
  return {
    orders: all.flatMap(({ order }) => (order === null ? [] : [order])),
    days: all.flatMap(({ open, year, month, day }) =>
      open || year === null || !isDay(year, month, day) ? [] : [isoDay(year, month, day)],
    ),
    monthDays: all.flatMap(({ open, year, month, day }) => (open || year !== null ? [] : [{ month, day }])),
  };
};
