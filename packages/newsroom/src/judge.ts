import type { Judgement } from '@sitrep/core/model';
import type { Store } from '@sitrep/store';

/*
 * Judgements speak of entities inside reports (`<report>/<entity>`), for those stay when clusters change. A person
 * speaks of the entities they see, so either is taken.
 */

/** Records a person's verdict on two entities, given by key or by the id they have across reports. */
export const recordJudgement = async (
  store: Store,
  { a, b, verdict, reason }: Pick<Judgement, 'a' | 'b' | 'verdict' | 'reason'>,
): Promise<void> => {
  const [first, second] = [await keyFor(store, a), await keyFor(store, b)];
  await store.judge({ a: first, b: second, verdict, by: 'person', rule: 'person', score: 1, reason }, { a, b });
};

const keyFor = async (store: Store, entity: string): Promise<string> => (await store.entityKeys(entity))[0] ?? entity;

/** Takes the last judgement on the two back; false where there is none. */
export const takeBackJudgement = async (store: Store, a: string, b: string): Promise<boolean> => {
  if (await store.unjudge(a, b)) return true;
  const mine = async (entity: string): Promise<ReadonlySet<string>> => new Set([entity, ...(await store.entityKeys(entity))]);
  const [first, second] = [await mine(a), await mine(b)];
  const touches = (one: string, other: string): boolean => (first.has(one) && second.has(other)) || (first.has(other) && second.has(one));
  const last = (await store.judgements()).findLast((judgement) => touches(judgement.a, judgement.b));
  return last !== undefined && store.unjudge(last.a, last.b);
};
