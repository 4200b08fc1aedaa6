import type { EventRow, TimelineRow } from '@sitrep/newsroom';
import type { Row } from '../state/state.ts';
import { blank, columns, fitLine, flow, piece } from '../text/line.ts';
import { counted, dateWidth, field, from, heading, hint, realityStyle, shortDate, standing } from './parts.ts';

const names = (refs: readonly { readonly name: string }[]): string => refs.map(({ name }) => name).join(', ');
const bases: Readonly<Record<string, string>> = {
  stated: 'as stated',
  context: 'from the context',
  published: 'from the date of the report',
};

export const eventRow = (row: EventRow): Row => ({
  id: row.id,
  words: row.text,
  evidence: [row.evidence],
  line: (width) =>
    fitLine(
      [
        ...columns(
          [
            [piece(shortDate(row.date, '–'), 'dim'), dateWidth],
            [piece(row.type, 'accent'), 11],
            [piece(''), 0],
          ],
          dateWidth + 11,
        ),
        ...standing(row.reality),
        piece(row.text),
      ],
      width,
    ),
  detail: (width) => [
    ...heading(row.text, width),
    blank,
    ...field('Type', `${row.type}${row.mode === null ? '' : `, ${row.mode}`} (${row.quad})`, width),
    ...flow([piece('Standing: ', 'dim'), piece(row.reality, realityStyle[row.reality] ?? 'plain')], width, 2),
    ...field('Who', names(row.actors), width),
    ...field('To whom', names(row.recipients), width),
    ...field('Where', row.place?.name, width),
    ...field('When', row.date === null ? null : `${row.date} (${bases[row.dateBasis ?? 'stated'] ?? row.dateBasis})`, width),
    ...field('Told by', row.attribution.length === 0 ? 'the report itself' : counted(row.attribution.length, 'statement'), width),
    ...field('Word', row.trigger, width),
    ...from(row.publisher, row.reportTitle, [row.evidence], width),
  ],
});

export const timelineRow = (row: TimelineRow): Row => ({
  id: row.id,
  words: row.what,
  evidence: row.evidence,
  line: (width) =>
    fitLine(
      [
        ...columns(
          [
            [piece(shortDate(row.date, 'undated'), 'dim'), dateWidth],
            [piece(''), 0],
          ],
          dateWidth,
        ),
        ...standing(row.reality),
        piece(row.what),
      ],
      width,
    ),
  detail: (width) => [
    ...heading(row.what, width),
    blank,
    ...field('When', row.dateText, width),
    ...flow([piece('Standing: ', 'dim'), piece(row.reality, realityStyle[row.reality] ?? 'plain')], width, 2),
    ...field('In', counted(row.reports.length, 'report'), width),
    ...hint(row.evidence, width),
  ],
});
