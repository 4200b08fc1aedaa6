import type { Newsroom } from '@sitrep/newsroom';
import { windowSize, type Row, type ViewName } from '../state/state.ts';
import { briefingRows } from './briefing.ts';
import { claimRow, entityRow, eventRow, reportRow, statementRow, timelineRow } from './facts.ts';

/** Rows of one window of a view, and how many there are in all. */
export const loadWindow = async (
  newsroom: Newsroom,
  view: ViewName,
  window: number,
  query: string,
): Promise<{ rows: Row[]; total: number }> => {
  const options = { query, limit: windowSize, offset: window * windowSize };
  switch (view) {
    case 'briefing': {
      const rows = briefingRows(await newsroom.briefing(query === '' ? undefined : query));
      return { rows: rows.slice(window * windowSize, (window + 1) * windowSize), total: rows.length };
    }
    case 'reports': {
      const { rows, total } = await newsroom.list('reports', options);
      return { rows: rows.map(reportRow), total };
    }
    case 'statements': {
      const { rows, total } = await newsroom.list('statements', options);
      return { rows: rows.map(statementRow), total };
    }
    case 'events': {
      const { rows, total } = await newsroom.list('events', options);
      return { rows: rows.map(eventRow), total };
    }
    case 'claims': {
      const { rows, total } = await newsroom.list('claims', options);
      return { rows: rows.map(claimRow), total };
    }
    case 'timeline': {
      const { rows, total } = await newsroom.list('timeline', options);
      return { rows: rows.map(timelineRow), total };
    }
    case 'entities': {
      const { rows, total } = await newsroom.list('entities', options);
      return { rows: rows.map((row) => entityRow(row, [])), total };
    }
  }
};
