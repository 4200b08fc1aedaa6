import { officeOf } from './offices.ts';
import type { Cluster, Clusters, Reading } from './cluster.ts';
import { phraseKey } from '../knowledge/index.ts';
import type { Officeholder } from '@sitrep/english';

const lastOf = (name: string): string => phraseKey(name).split(' ').at(-1)!;
const firstOf = (name: string): string => phraseKey(name).split(' ')[0]!;

const called = new WeakMap<readonly Officeholder[], ReadonlyMap<string, readonly Officeholder[]>>();

/** Holders by what they are called in one word: "trump" by surname, "salman" by a king's name. */
const byCalling = (holders: readonly Officeholder[]): ReadonlyMap<string, readonly Officeholder[]> => {
  const ready = called.get(holders);
  if (ready) return ready;
  const index = new Map<string, Officeholder[]>();
  for (const holder of holders) {
    const royal = /King|Queen|Emir|Prince|Sultan|Pope/.test(holder.title);
    const keys = [holder.name, ...holder.aliases].flatMap((name) => (royal ? [lastOf(name), firstOf(name)] : [lastOf(name)]));
    for (const key of new Set(keys)) {
      const list = index.get(key);
      if (list) list.push(holder);
      else index.set(key, [holder]);
    }
  }
  called.set(holders, index);
  return index;
};

/**
 * Gives "President Trump" and "King Salman" their full names where the list of office-holders has one, and only one, who is
 * called so and held such an office. Needs the roles.
 */
export const knowPersons = (clusters: Clusters, reading: Reading): void => {
  const { officeholders } = reading.english;
  for (const cluster of clusters.all.filter(
    ({ kind, known, keys }) => kind === 'person' && known === null && [...keys].every((key) => !key.includes(' ')),
  )) {
    const key = [...cluster.keys][0];
    if (key === undefined) continue;
    const offices = cluster.roles.map(({ title, country }) => ({ office: officeOf(title), country }));
    const fits = (byCalling(officeholders).get(key) ?? []).filter(
      (holder) =>
        offices.some(
          ({ office, country }) => office !== null && fitsOffice(holder, office) && (country === null || holder.of === country),
        ) &&
        (reading.date === null || holder.from <= reading.date),
    );
    const names = new Set(fits.map(({ name }) => name));
    const inReport = fits.filter(({ of }) => clusters.known(`country:${of}`) !== undefined);
    const name = names.size === 1 ? fits[0]!.name : new Set(inReport.map((holder) => holder.name)).size === 1 ? inReport[0]!.name : null;
    if (name !== null)
      enter(
        clusters,
        cluster,
        fits.find((holder) => holder.name === name)!,
      );
  }
};

const fitsOffice = (holder: Officeholder, office: Officeholder['office']): boolean =>
  holder.office === office || (office === 'head-of-state' && holder.office === 'head-of-government' && holder.title.includes('President'));

const enter = (clusters: Clusters, cluster: Cluster, holder: Officeholder): void => {
  const known = `office:${holder.name}`;
  const other = clusters.known(known);
  if (other) {
    clusters.merge(other, cluster);
    return;
  }
  clusters.know(cluster, known);
  cluster.given = holder.name;
  if (holder.of.length === 2) cluster.country ??= holder.of;
};
