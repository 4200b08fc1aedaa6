import type { ClaimRow, ClaimSide } from '@sitrep/newsroom';
import type { Row } from '../state/state.ts';
import { beside, blank, columns, flow, piece, type Line, type Style } from '../text/line.ts';
import { counted, field, heading, hint, sourced, statusStyle } from './parts.ts';

/** Fewest columns a side can be read in. */
const leastHalf = 20;

/** Everybody on one side of a claim, with their words; numbers are those of the sources. */
const side = (title: string, sides: readonly ClaimSide[], first: number, style: Style, width: number): Line[] => [
  ...flow([piece(title, style), ...(sides.length === 0 ? [piece(': nobody', 'dim')] : [])], width),
  ...sides.flatMap((one, index) => [
    ...(index === 0 ? [] : [blank]),
    ...sourced(
      first + index,
      [piece(one.speakerText, 'strong'), piece(one.stance === 'asserts' || one.stance === 'denies' ? '' : ` (${one.stance})`, 'dim')],
      width,
    ),
    ...flow([piece('  '), piece(one.evidence.quote)], width, 2),
    ...flow([piece('  '), piece(one.reportTitle, 'dim')], width, 2),
  ]),
];

export const claimRow = (row: ClaimRow): Row => {
  const sides = [...row.asserts, ...row.denies, ...row.other];
  const evidence = sides.map((one) => one.evidence);
  const { length: asserting } = row.asserts;
  return {
    id: row.id,
    words: row.gist,
    evidence,
    line: (width) =>
      columns(
        [
          [piece(row.status, statusStyle[row.status] ?? 'plain'), 14],
          [piece(String(row.independentOrigins), 'dim'), 3],
          [piece(row.gist), width],
        ],
        width,
      ),
    detail: (width) => {
      const half = Math.floor((width - 3) / 2);
      const wide = half >= leastHalf;
      const room = wide ? half : width;
      const yes = side('Asserts, confirms', row.asserts, 0, 'good', room);
      const no = side('Denies', row.denies, asserting, 'bad', room);
      return [
        ...heading(row.gist, width),
        blank,
        ...flow(
          [
            piece(row.status, statusStyle[row.status] ?? 'plain'),
            piece(` · ${counted(row.independentOrigins, 'independent source')}`, 'dim'),
          ],
          width,
        ),
        ...field('About', row.about.map(({ name }) => name).join(', '), width),
        blank,
        ...(wide ? beside(yes, no, half) : [...yes, blank, ...no]),
        ...(row.other.length === 0 ? [] : [blank, ...side('Reports, qualifies', row.other, asserting + row.denies.length, 'dim', width)]),
        ...hint(evidence, width),
      ];
    },
  };
};
