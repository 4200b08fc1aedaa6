import { sql, type RawBuilder } from 'kysely';
import type { RowKind } from '../condition.ts';
import type { Position } from '../contract.ts';

interface OrderColumn {
  readonly column: string;
  readonly descending: boolean;
}
/** Columns without nulls, the last one unique, so that a position is exact. */
export type Order = readonly OrderColumn[];

const down = (column: string): OrderColumn => ({ column, descending: true });
const up = (column: string): OrderColumn => ({ column, descending: false });

const newest: Order = [down('sort'), up('no')];
const oldest: Order = [up('sort'), up('no')];
const byName: Order = [up('name'), up('id')];
const biggest: Order = [down('reports'), down('mentions'), up('name'), up('id')];
const supported: Order = [down('origins'), down('size'), up('id')];

/** Orders of each kind by name; the first is the default. */
export const orders: Readonly<Record<RowKind, Readonly<Record<string, Order>>>> = {
  report: { newest, oldest },
  sentence: { text: [up('no')] },
  statement: { newest, oldest },
  event: { newest, oldest },
  figure: { newest, oldest },
  claim: { sources: supported },
  entity: { reports: biggest, name: byName },
  place: { reports: biggest, name: byName },
  story: { newest, oldest },
  timeline: { oldest, newest },
};

export const orderOf = (kind: RowKind, name: string | undefined): Order => {
  const order = name === undefined ? Object.values(orders[kind])[0] : orders[kind][name];
  if (!order) throw new TypeError(`rows of kind ${kind} have no order ${name}`);
  return order;
};

export const orderBy = (order: Order): RawBuilder<unknown> =>
  sql.raw(order.map(({ column, descending }) => `t.${column}${descending ? ' desc' : ''}`).join(', '));

/** What stands behind a position. The first bound is said twice, so that an index can start there. */
export const behind = (order: Order, position: Position): RawBuilder<unknown> => {
  const than = ({ column, descending }: OrderColumn, value: string | number | undefined, equal = false): RawBuilder<unknown> =>
    sql`${sql.raw(`t.${column} ${descending ? '<' : '>'}${equal ? '=' : ''}`)} ${value}`;
  const same = ({ column }: OrderColumn, value: string | number | undefined): RawBuilder<unknown> =>
    sql`${sql.raw(`t.${column}`)} = ${value}`;
  const ways = order.map(
    (part, depth) =>
      sql`(${sql.join([...order.slice(0, depth).map((earlier, i) => same(earlier, position[i])), than(part, position[depth])], sql` and `)})`,
  );
  return sql`(${than(order[0]!, position[0], true)} and (${sql.join(ways, sql` or `)}))`;
};
