import type { Evidence } from '@sitrep/core/model';
import type { ReportRow, ReportView } from '@sitrep/newsroom';
import type { Row } from '../state/state.ts';
import { blank, columns, flow, piece, type Line } from '../text/line.ts';
import { actStyle, counted, field, heading, listed, sourced, standing } from './parts.ts';

/** The report itself as a source: no stretch of it stands out. */
const whole = (row: ReportRow): Evidence => ({ report: row.id, sentence: 0, start: 0, end: 0, quote: row.title });

const about = (row: ReportRow, width: number): Line[] => [
  ...heading(row.title, width),
  blank,
  ...field('Published', row.publishedText, width),
  ...row.published.reasons.flatMap((reason) => flow([piece('  · ', 'dim'), piece(reason, 'dim')], width, 4)),
  ...field('Publisher', row.publisher, width),
  ...field('Agency', row.agency, width),
  ...field('File', row.name, width),
  ...field('Counts as', row.origin === row.id ? 'a source of its own' : 'a copy: one source with another report', width),
  ...field(
    'Holds',
    [counted(row.words, 'word'), counted(row.statements, 'statement'), counted(row.events, 'event'), counted(row.figures, 'figure')].join(
      ', ',
    ),
    width,
  ),
];

const noticed = (row: ReportRow, width: number): Line[] =>
  listed('Noticed in the input', row.issues, width, (issue) => flow([piece('· ', 'warn'), piece(issue.message)], width, 2));

/** A report as a line of a list. */
export const reportRow = (row: ReportRow): Row => ({
  id: row.id,
  words: row.title,
  evidence: [whole(row)],
  more: 'report',
  line: (width) =>
    columns(
      [
        [piece(row.published.value?.slice(0, 10) ?? 'undated', row.published.value === null ? 'warn' : 'dim'), 11],
        [piece(row.publisher ?? row.agency ?? '–', 'accent'), Math.min(21, Math.floor(width * 0.32))],
        [piece(row.title), width],
      ],
      width,
    ),
  detail: (width) => [...about(row, width), ...noticed(row, width)],
});

/** A report with everything found in it; each finding is one of its sources. */
export const reportInFull = (view: ReportView): Row => {
  const { statementRows, eventRows, figureRows } = view;
  const found = [...statementRows, ...eventRows, ...figureRows];
  const [events, figures] = [1 + statementRows.length, 1 + statementRows.length + eventRows.length];
  return {
    ...reportRow(view),
    evidence: [whole(view), ...found.map(({ evidence }) => evidence)],
    detail: (width) => [
      ...about(view, width),
      ...field('By', [...view.byline, ...(view.credit === null ? [] : [view.credit])].join(', '), width),
      ...field('Section', view.section, width),
      ...field('Dateline', view.dateline, width),
      ...field('Topics', view.topics.join(', '), width),
      ...field('Address', view.sourceUrl, width),
      ...field('Encoding', view.encoding === 'utf-8' ? null : view.encoding, width),
      ...noticed(view, width),
      ...listed('Says', statementRows, width, (one, index) =>
        sourced(1 + index, [piece(one.speakerText, 'strong'), piece(` ${one.act}: `, actStyle[one.act] ?? 'dim'), piece(one.text)], width),
      ),
      ...listed('Happens', eventRows, width, (one, index) =>
        sourced(events + index, [piece(one.date === null ? '' : `${one.date} `, 'dim'), ...standing(one.reality), piece(one.text)], width),
      ),
      ...listed('Counts', figureRows, width, (one, index) =>
        sourced(figures + index, [piece(`${one.measure}: `, 'dim'), piece(one.text)], width),
      ),
    ],
  };
};
