import type { ListName, Newsroom, Rows } from '@sitrep/newsroom';
import { windowSize, type Row, type ViewName } from '../state/state.ts';
import { briefingRows } from './briefing.ts';
import { claimRow } from './claim-row.ts';
import { entityInFull, entityRow } from './entity-row.ts';
import { eventRow, timelineRow } from './event-row.ts';
import { reportInFull, reportRow } from './report-row.ts';
import { statementRow } from './statement-row.ts';

type ListView = Exclude<ViewName, 'briefing'>;

const rowsOf: { readonly [Name in ListView & ListName]: (row: Rows[Name]) => Row } = {
  reports: reportRow,
  statements: statementRow,
  events: eventRow,
  claims: claimRow,
  entities: entityRow,
  timeline: timelineRow,
};

/** More reports than this in one briefing would keep the screen waiting, and nobody reads such a briefing. */
export const mostBriefed = 2000;

const list = async <Name extends ListView & ListName>(newsroom: Newsroom, view: Name, query: string, offset: number): Promise<Window> => {
  const { rows, total } = await newsroom.list(view, { query, limit: windowSize, offset });
  return { rows: rows.map(rowsOf[view] as (row: Rows[Name]) => Row), total };
};

/** A stretch of a view's rows. */
export interface Window {
  readonly rows: readonly Row[];
  /** Of the whole view. */
  readonly total: number;
}

/** Rows of one window of a view, and how many there are in all. Throws `QueryError` for a bad query. */
export const loadWindow = async (newsroom: Newsroom, view: ViewName, window: number, query: string): Promise<Window> => {
  const offset = window * windowSize;
  if (view !== 'briefing') return list(newsroom, view, query, offset);
  const reports = await countRows(newsroom, 'reports', query);
  if (reports > mostBriefed)
    throw new Error(
      `${reports.toLocaleString('en')} reports are too many for one briefing: / narrows them (after:2017-01 place:astana …), 2 lists them`,
    );
  const rows = briefingRows(await newsroom.briefing(query === '' ? undefined : query));
  return { rows: rows.slice(offset, offset + windowSize), total: rows.length };
};

/** How many rows a filter leaves; of the briefing, reports. Throws `QueryError` for a bad query. */
export const countRows = async (newsroom: Newsroom, view: ViewName, query: string): Promise<number> =>
  (await newsroom.list(view === 'briefing' ? 'reports' : view, { query, limit: 1 })).total;

/** A row with all there is to say of it; null where it is gone. */
export const loadFull = async (newsroom: Newsroom, of: 'report' | 'entity', id: string): Promise<Row | null> => {
  if (of === 'report') {
    const view = await newsroom.report(id);
    return view && reportInFull(view);
  }
  const view = await newsroom.entity(id);
  return view && entityInFull(view);
};
