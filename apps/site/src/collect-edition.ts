import type { Newsroom } from '@sitrep/newsroom';
import type { Edition } from './edition.ts';

const found = <Item>(items: readonly (Item | null)[]): Item[] => items.filter((item): item is Item => item !== null);

/** Reads what an edition shows. `question` is in the query grammar; without one it is about everything. */
export const collectEdition = async (newsroom: Newsroom, question?: string, since?: number): Promise<Edition> => {
  const briefing = await newsroom.briefing(question, since);
  const each = async <Item>(ids: readonly string[], read: (id: string) => Promise<Item | null>): Promise<Item[]> =>
    found(await Promise.all(ids.map(read)));
  return {
    briefing,
    reports: await each(
      briefing.sources.map(({ report }) => report),
      (id) => newsroom.report(id),
    ),
    entities: await each(
      briefing.entities.map(({ id }) => id),
      (id) => newsroom.entity(id),
    ),
    claims: await each(
      briefing.claims.map(({ id }) => id),
      (id) => newsroom.claim(id),
    ),
  };
};
