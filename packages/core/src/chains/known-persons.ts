import { officeOf } from './offices.ts';
import type { Cluster, Clusters, Reading } from './cluster.ts';
import { phraseKey } from '../knowledge/index.ts';
import type { Officeholder } from '@sitrep/english';

const lastOf = (name: string): string => phraseKey(name).split(' ').at(-1)!;
const firstOf = (name: string): string => phraseKey(name).split(' ')[0]!;

/** True where somebody who is called by one word only may be this holder: "Trump" by surname, "Salman" by a king's name. */
const isCalled = (holder: Officeholder, key: string): boolean =>
  [holder.name, ...holder.aliases].some((name) => {
    const last = lastOf(name);
    return (
      last === key || last.replace(/^al /, '') === key || (/King|Queen|Emir|Prince|Sultan|Pope/.test(holder.title) && firstOf(name) === key)
    );
  });

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
    const fits = officeholders.filter(
      (holder) =>
        isCalled(holder, key) &&
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
