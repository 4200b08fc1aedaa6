import type { Condition, Store } from '@sitrep/store';
import type { EntityView } from '../views.ts';
import { claimRows, entityRow } from './connected-rows.ts';
import { eventRow, statementRow } from './fact-rows.ts';

/** Rows of each kind shown with an entity; lists with `entity:ID` show the rest. */
const most = 200;

/** An entity with what it says, does and is named by. */
export const entityView = async (store: Store, id: string): Promise<EntityView | null> => {
  const found = (await store.rows('entity', { where: { op: 'is', field: 'id', values: [id] }, limit: 1 })).rows[0];
  if (!found) return null;
  const who = { id, name: null };
  const takesPart = (...roles: Extract<Condition, { op: 'entity' }>['roles'][number][]): { where: Condition; limit: number } => ({
    where: { op: 'entity', roles, who },
    limit: most,
  });
  const [said, involved, claims, named, judgements] = await Promise.all([
    store.rows('statement', takesPart('speaker')),
    store.rows('event', takesPart('actor', 'recipient', 'place')),
    store.rows('claim', takesPart('speaker', 'about')),
    store.namings(id, most),
    store.judgementsOn(id),
  ]);
  const { entity } = found.record;
  return {
    ...entityRow(found.record),
    roles: [...entity.roles],
    wikidataId: entity.wikidataId,
    geonamesId: entity.geonamesId,
    lat: entity.lat,
    lon: entity.lon,
    said: said.rows.map(({ record }) => statementRow(record)),
    involved: involved.rows.map(({ record }) => eventRow(record)),
    claims: await claimRows(
      store,
      claims.rows.map(({ record }) => record),
    ),
    named: [...named],
    judgements: judgements.map(({ verdict, by, rule, reason, a, b }) => ({ verdict, by, rule, reason, a, b })),
  };
};
