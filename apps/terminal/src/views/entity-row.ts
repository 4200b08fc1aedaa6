import type { EntityRow, EntityView } from '@sitrep/newsroom';
import type { Row } from '../state/state.ts';
import { blank, columns, flow, piece, sourceMark, type Line } from '../text/line.ts';
import { actStyle, counted, field, heading, hint, listed, sourced, standing, statusStyle } from './parts.ts';

const about = (row: EntityRow, width: number): Line[] => [
  ...heading(row.name, width),
  ...flow([piece([row.role ?? row.subkind ?? row.kind, row.country ?? ''].filter(Boolean).join(', '), 'dim')], width),
  blank,
  ...field('Also as', row.aliases.join(', '), width),
  ...field('Named', `${counted(row.mentions, 'time')} in ${counted(row.reports, 'report')}`, width),
  ...field('Says', counted(row.statements, 'statement'), width),
  ...field('Takes part in', counted(row.events, 'event'), width),
];

/** An entity as a line of a list. */
export const entityRow = (row: EntityRow): Row => ({
  id: row.id,
  words: row.name,
  evidence: [],
  more: 'entity',
  line: (width) => {
    const role = row.role ?? row.subkind ?? '';
    const name = Math.max(16, Math.min(34, Math.floor((width - 14) * (role === '' ? 1 : 0.58))));
    return columns(
      [
        [piece(row.kind === 'organization' ? 'org.' : row.kind, 'dim'), 7],
        [piece(String(row.mentions).padStart(5), 'dim'), 7],
        [piece(row.name, 'accent'), name],
        [piece(role, 'dim'), width],
      ],
      width,
    );
  },
  detail: (width) => about(row, width),
});

/** Each surface once, with the numbers of all its sources. */
const surfacesOf = (named: EntityView['named']): { readonly surface: string; readonly sources: readonly number[] }[] => {
  const surfaces = new Map<string, number[]>();
  named.forEach(({ surface }, index) => surfaces.set(surface, [...(surfaces.get(surface) ?? []), index]));
  return [...surfaces].map(([surface, sources]) => ({ surface, sources }));
};

/** An entity with what it is called, says and does: each a source of its own. */
export const entityInFull = (view: EntityView): Row => {
  const { said, involved, named, claims, judgements, roles } = view;
  const [saying, doing] = [named.length, named.length + said.length];
  return {
    ...entityRow(view),
    evidence: [...named, ...said, ...involved].map(({ evidence }) => evidence),
    detail: (width) => [
      ...about(view, width),
      ...field(
        'Roles',
        [
          ...new Set(roles.map(({ title, organization, country }) => [title, organization ?? country ?? ''].filter(Boolean).join(', '))),
        ].join('; '),
        width,
      ),
      ...field('Wikidata', view.wikidataId, width),
      ...field('GeoNames', view.geonamesId === null ? null : String(view.geonamesId), width),
      ...field('At', view.lat === null || view.lon === null ? null : `${view.lat.toFixed(2)}, ${view.lon.toFixed(2)}`, width),
      ...listed('Is called', surfacesOf(named), width, ({ surface, sources }) =>
        flow([piece(surface), piece('  '), ...sources.flatMap((source) => [sourceMark(source), piece(' ')])], width, 2),
      ),
      ...listed('Says', said, width, (one, index) =>
        sourced(saying + index, [piece(`${one.act}: `, actStyle[one.act] ?? 'dim'), piece(one.text)], width),
      ),
      ...listed('Takes part in', involved, width, (one, index) =>
        sourced(doing + index, [piece(one.date === null ? '' : `${one.date} `, 'dim'), ...standing(one.reality), piece(one.text)], width),
      ),
      ...listed('Claims', claims, width, ({ status, gist }) =>
        flow([piece(`${status}: `, statusStyle[status] ?? 'plain'), piece(gist)], width, 2),
      ),
      ...listed('Why these names are one', judgements, width, ({ verdict, by, rule, reason }) =>
        flow([piece('· ', 'dim'), piece(`${verdict}, by ${by === rule ? by : `${by} (${rule})`}: `, 'dim'), piece(reason)], width, 2),
      ),
      ...hint(
        [...named, ...said, ...involved].map(({ evidence }) => evidence),
        width,
      ),
    ],
  };
};
