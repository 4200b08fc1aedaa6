import { phraseKey, Shape, type KnownName } from '../knowledge/index.ts';
import { countryCluster, countryOf } from './place-chains.ts';
import type { Cluster, Clusters, Item, Reading } from './cluster.ts';

const spelled = (key: string): string =>
  key
    .replace(/\bdefense\b/g, 'defence')
    .replace(/organization/g, 'organisation')
    .replace(/\bcenter\b/g, 'centre')
    .replace(/\blabor\b/g, 'labour')
    .replace(/\bprogram\b/g, 'programme');

/** Seats whose name stands for the state as such. */
const seats: ReadonlyMap<string, string> = new Map([
  ['org:Kremlin', 'RU'],
  ['org:Zhongnanhai', 'CN'],
]);

/** Armed or political opponents told by description. */
const opposing = /(?:^| )(?:opposition|rebels?|insurgents)(?: (?:forces|groups?|fighters|factions))?$/;

export const opposition = (clusters: Clusters, country: string | null): Cluster => {
  const cluster = clusters.known('group:opposition') ?? clusters.open('organization', 'armed-group', { known: 'group:opposition' });
  cluster.country ??= country;
  return cluster;
};

const governing =
  /(?:^| )(?:government|regime|administration|authorities|cabinet|junta)$|^(?:de facto )?(?:government|regime|authorities|junta|administration) (?:of|in) /;

/** The part of a name that says whose it is, and the rest: "Russia's | air force", "Syrian | government". */
interface Owned {
  readonly owner: Item;
  readonly rest: string;
}

const isPossessive = ({ words }: Reading, i: number): boolean =>
  words.shape[i] === Shape.clitic || words.text[i] === '’' || words.text[i] === "'";
const restOf = ({ words }: Reading, from: number, to: number): string =>
  words.key
    .slice(from, to)
    .filter((key) => key !== '')
    .join(' ');

const ownedBy = (item: Item, items: readonly Item[], at: number, reading: Reading): Owned | null => {
  const { words } = reading;
  for (let i = at + 1; i < items.length && items[i]!.from < item.to; i++) {
    const owner = items[i]!;
    const { form, kind } = owner.mention;
    if (form !== 'name' || kind === 'organization' || kind === 'other' || owner.to > item.to) continue;
    // "Syrian | government", "Russia's | air force"
    if (owner.from === item.from && owner.to < item.to) {
      const rest = isPossessive(reading, owner.to) ? owner.to + 1 : owner.to;
      if (rest < item.to) return { owner, rest: restOf(reading, rest, item.to) };
    }
    // "Ministry of Defence of | Kartavia", "authorities in | Lakhami"
    if (owner.to === item.to && kind === 'location' && owner.from > item.from + 1) {
      let end = words.lower[owner.from - 1] === 'the' ? owner.from - 1 : owner.from;
      if (words.lower[end - 1] !== 'of' && words.lower[end - 1] !== 'in') continue;
      if (words.lower[end - 2] === 'republic') continue;
      end--;
      if (end > item.from) return { owner, rest: restOf(reading, item.from, end) };
    }
  }
  // "Iraq's | State Security Service": the owner stands outside.
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const owner = items[i]!;
    if (
      owner.to + 1 === item.from &&
      isPossessive(reading, owner.to) &&
      owner.mention.form === 'name' &&
      owner.mention.kind === 'location'
    ) {
      return { owner, rest: restOf(reading, item.from, item.to) };
    }
  }
  return null;
};

/** "Ministry of Defence", "defense ministry" and "Defence Ministry" are one form. */
const normalForm = (key: string): string => {
  const form = spelled(key).replace(/^(?:army|military|armed forces)$/, 'armed forces');
  const of = /^(?:ministry|department) (?:of|for) (?:the )?(.+)$/.exec(form);
  const last = /^(.+) (?:ministry|department)$/.exec(form);
  const what = of?.[1] ?? last?.[1];
  if (what === undefined) return form;
  return `ministry:${what
    .replace(/^foreign affairs$/, 'foreign')
    .replace(/ affairs$/, '')
    .replace(/^national defence$/, 'defence')}`;
};

/** The row an organization's name is, unless its owner or the report's countries speak against it ("Supreme Court", "Foreign Ministry"). */
const knownOrganization = (reading: Reading, { key }: Item, clusters: Clusters, owned: Owned | null): KnownName | undefined => {
  const owner = owned ? (countryOf(clusters, reading, owned.owner)?.country ?? null) : null;
  const rows = reading.lexicon.get(key).filter((name) => name.kind === 'organization');
  if (owner !== null) return rows.find(({ country }) => country === owner) ?? rows.find(({ country }) => country === null);
  return rows.find((name) => !name.ambiguous || name.country === null || clusters.known(`country:${name.country}`) !== undefined);
};

const initialsOf = (item: Item, { words }: Reading): string => {
  let initials = '';
  for (let i = item.from; i < item.to; i++) {
    const shape = words.shape[i]!;
    if (shape === Shape.capital || shape === Shape.acronym || shape === Shape.initial) initials += words.text[i]![0];
  }
  return initials;
};

/** Gathers the organizations: known ones by their row, owned ones by owner and make, acronyms and short forms by their long ones. */
export const gatherOrganizations = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  const { words } = reading;
  const byForm = new Map<string, Cluster>();
  const later: Item[] = [];
  for (const [at, item] of items.entries()) {
    const { mention, key } = item;
    if (mention.form !== 'name' || mention.kind !== 'organization') continue;
    const owned = ownedBy(item, items, at, reading);
    const known = knownOrganization(reading, item, clusters, owned);
    if (governing.test(key) && (owned || (known && known.country !== null))) {
      const body = known?.country ? governmentOf(clusters, reading, known.country) : owned && government(clusters, reading, owned.owner);
      clusters.join(item, body ?? clusters.open('organization', 'government'));
      continue;
    }
    if (opposing.test(key) && owned) {
      clusters.join(item, opposition(clusters, clusters.of(owned.owner)?.country ?? null));
      continue;
    }
    const seat = known && seats.get(known.known);
    if (seat) {
      const country = countryCluster(clusters, reading, seat);
      if (country) {
        clusters.join(item, country);
        continue;
      }
    }
    if (known) {
      const cluster =
        clusters.known(known.known) ??
        clusters.open('organization', known.subkind, { known: known.known, given: known.name, country: known.country });
      clusters.join(item, cluster);
      byForm.set(normalForm(key), cluster);
      if (owned) byForm.set(formOf(clusters, reading, owned), cluster);
      continue;
    }
    if (owned) {
      const form = formOf(clusters, reading, owned);
      let cluster = byForm.get(form);
      if (!cluster) {
        const country = countryOf(clusters, reading, owned.owner);
        cluster = clusters.open('organization', item.subkind, { country: country?.country ?? null });
        byForm.set(form, cluster);
      }
      clusters.join(item, cluster);
      continue;
    }
    later.push(item);
  }
  const acronyms: Item[] = [];
  for (const item of later) {
    const { key } = item;
    if (item.to - item.from === 1 && words.shape[item.from] === Shape.acronym) {
      acronyms.push(item);
      continue;
    }
    const form = normalForm(key);
    let cluster = byForm.get(form);
    // "the Foreign Ministry" beside "Russia's Foreign Ministry": one, where there is only one.
    if (!cluster) {
      const same = [...byForm].filter(([other]) => other.endsWith(`|${form}`)).map(([, other]) => other);
      if (new Set(same).size === 1) cluster = same[0];
    }
    cluster ??= shortFor(item, clusters, reading);
    if (!cluster) {
      cluster = clusters.open('organization', item.subkind);
      byForm.set(form, cluster);
    }
    clusters.join(item, cluster);
  }
  // Where an acronym is defined decides what it is before and after.
  const isDefinition = ({ from }: Item): boolean => words.text[from - 1] === '(';
  for (const item of acronyms.toSorted((a, b) => Number(isDefinition(b)) - Number(isDefinition(a)))) {
    const letters = words.text[item.from]!.replace(/[^\p{Lu}]/gu, '');
    const defined =
      words.text[item.from - 1] === '('
        ? clusters.all.find((cluster) =>
            cluster.items.some((other) => other.to === item.from - 1 && other.mention.kind === 'organization' && other.to - other.from > 1),
          )
        : undefined;
    const cluster =
      byForm.get(item.key) ??
      defined ??
      introducedBefore(item, items, clusters, reading) ??
      clusters.all.find(
        (other) =>
          other.kind === 'organization' && other.items.some((long) => long.to - long.from > 1 && initialsOf(long, reading) === letters),
      ) ??
      clusters.open('organization', item.subkind);
    byForm.set(item.key, cluster);
    clusters.join(item, cluster);
  }
  mergeApposed(clusters, items, reading);
  // An acronym that is a row of its own ("IS") and the name whose initials it has.
  for (const cluster of clusters.all.filter(({ kind }) => kind === 'organization')) {
    const short = cluster.items.find(({ from, to }) => to - from === 1 && words.shape[from] === Shape.acronym);
    if (!short || cluster.items.some(({ from, to }) => to - from > 1)) continue;
    const letters = words.text[short.from]!.replace(/[^\p{Lu}]/gu, '');
    if (letters.length < 2) continue;
    const long = clusters.all.find(
      (other) =>
        other !== cluster &&
        other.kind === 'organization' &&
        (other.subkind === cluster.subkind || cluster.subkind === null) &&
        other.items.some((item) => item.to - item.from > 1 && initialsOf(item, reading) === letters),
    );
    if (long) clusters.merge(long, cluster);
  }
};

/** "the Russian news agency TASS", "Wisma Putra, Malaysia's foreign ministry,": a body and its description are one. */
const mergeApposed = (clusters: Clusters, items: readonly Item[], { words }: Reading): void => {
  for (const [at, item] of items.entries()) {
    if (item.mention.by.rule !== 'institution.phrase') continue;
    const phrase = clusters.of(item);
    if (!phrase || phrase.known?.startsWith('gov:')) continue;
    const near = items
      .slice(Math.max(0, at - 8), at + 8)
      .find(
        ({ mention, from, to }) =>
          mention.form === 'name' &&
          mention.kind === 'organization' &&
          (from === item.to || (to === item.from - 1 && words.text[to] === ',' && /^[,.)—–;]$/.test(words.text[item.to] ?? '.'))),
      );
    const body = near && clusters.of(near);
    if (body && body !== phrase && !body.known?.startsWith('gov:') && (phrase.known === null || body.known === null))
      clusters.merge(body, phrase);
  }
};

/** "The Coordination, known by its French initials CMN": the body that the words before an acronym introduce. */
const introducedBefore = (item: Item, items: readonly Item[], clusters: Clusters, { words }: Reading): Cluster | undefined => {
  const sentence = words.sentence[item.from]!;
  const begin = words.first[sentence]!;
  let known = false;
  for (let i = item.from - 1; i >= begin && item.from - i < 14; i--) {
    if (/^(?:known|initials|acronym|abbreviated|abbreviation|dubbed|called)$/.test(words.lower[i]!)) known = true;
    if (!known) continue;
    const body = items.find(
      (other) => other.to === i && other.mention.form === 'name' && other.mention.kind === 'organization' && other.to - other.from < 9,
    );
    const cluster = body && clusters.of(body);
    if (cluster) return cluster;
  }
  return undefined;
};

const formOf = (clusters: Clusters, reading: Reading, { owner, rest }: Owned): string => {
  const country = countryOf(clusters, reading, owner);
  return `${country ? (country.known ?? [...country.keys][0]) : owner.key}|${normalForm(rest)}`;
};

/** The long name that a short one stands for: "the Coordination", "the Falcons", "the Monitor". */
const shortFor = (item: Item, clusters: Clusters, { words }: Reading): Cluster | undefined => {
  const parts = item.key.split(' ');
  if (parts.length > 2) return undefined;
  const article = item.from > 0 && words.lower[item.from - 1] === 'the';
  const fits = clusters.all.filter(
    (cluster) =>
      cluster.kind === 'organization' &&
      [...cluster.keys].some(
        (key) =>
          key !== item.key &&
          key.length > item.key.length &&
          (key.startsWith(`${item.key} `) || (key.endsWith(` ${item.key}`) && (article || parts.length > 1))),
      ),
  );
  return fits.length === 1 ? fits[0] : undefined;
};

/** The government of the country that the owner is, governs or is named by: "Syrian", "Damascus", "Assad". */
export const government = (clusters: Clusters, reading: Reading, owner: Item): Cluster | null => {
  if (owner.mention.kind === 'person') {
    const person = clusters.of(owner);
    const code = person?.country ?? person?.roles.find((role) => role.country !== null)?.country ?? countryOfRuler(reading, owner.key);
    return code === null ? null : governmentOf(clusters, reading, code);
  }
  const country = countryOf(clusters, reading, owner);
  if (!country) return null;
  if (country.country !== null && country.subkind === 'country') return governmentOf(clusters, reading, country.country);
  const name = country.given ?? country.items.find(({ mention }) => !mention.demonym)?.mention.text ?? owner.mention.text;
  const known = `gov:${name}`;
  return clusters.known(known) ?? clusters.open('organization', 'government', { known, given: `Government of ${name}` });
};

/** The one country that rulers of this surname have led, null where there are several or none. */
const countryOfRuler = ({ english }: Reading, surname: string): string | null => {
  const countries = new Set<string>();
  for (const { name, of, office } of english.officeholders) {
    if (of.length !== 2 || (office !== 'head-of-state' && office !== 'head-of-government')) continue;
    const key = phraseKey(name);
    if (key === surname || key.endsWith(` ${surname}`)) countries.add(of);
  }
  return countries.size === 1 ? [...countries][0]! : null;
};

export const governmentOf = (clusters: Clusters, { english }: Reading, code: string): Cluster | null => {
  const known = `gov:${code}`;
  const before = clusters.known(known);
  if (before) return before;
  const row = english.countries.find((country) => country.code === code);
  const article =
    row &&
    /^(?:United|Philippines|Netherlands|Maldives|Gambia|Bahamas|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of)/.test(
      row.name,
    )
      ? 'the '
      : '';
  return row ? clusters.open('organization', 'government', { known, given: `Government of ${article}${row.name}`, country: code }) : null;
};
