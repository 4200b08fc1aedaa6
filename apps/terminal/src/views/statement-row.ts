import type { StatementRow } from '@sitrep/newsroom';
import type { Row } from '../state/state.ts';
import { blank, columns, flow, piece } from '../text/line.ts';
import { actStyle, field, from, heading } from './parts.ts';

/** Columns of the speaker: names rarely need more, and the words are what one reads. */
const speakerWidth = (width: number): number => Math.min(26, Math.max(14, Math.floor(width * 0.36)));

export const statementRow = (row: StatementRow): Row => ({
  id: row.id,
  words: row.text,
  evidence: [row.evidence],
  line: (width) =>
    columns(
      [
        [piece(row.act, actStyle[row.act] ?? 'dim'), 9],
        [piece(row.speakerText, row.speaker === null ? 'dim' : 'accent'), speakerWidth(width)],
        [piece(row.text), width],
      ],
      width,
    ),
  detail: (width) => [
    ...heading(row.speakerText, width),
    ...(row.role === null ? [] : flow([piece(row.role, 'dim')], width)),
    blank,
    ...flow([piece(row.kind === 'indirect' ? row.text : `“${row.text}”`, row.kind === 'indirect' ? 'plain' : 'quote')], width),
    blank,
    ...flow(
      [
        piece('Act: ', 'dim'),
        piece(row.act, actStyle[row.act] ?? 'plain'),
        piece([row.negated ? ', negated' : '', row.hedged ? ', hedged' : ''].join('')),
      ],
      width,
    ),
    ...field('Words', row.kind === 'direct' ? 'quoted' : row.kind === 'indirect' ? 'reported' : 'partly quoted', width),
    ...field('To', row.addressee, width),
    ...field('Occasion', row.occasion, width),
    ...field('Said', row.saidAt, width),
    ...field('Passed on by', row.relay.map(({ name, cue }) => (cue === null ? name : `${name} (${cue})`)).join(', '), width),
    ...from(row.publisher, row.reportTitle, [row.evidence], width),
  ],
});
