import { genderOfName, Shape } from '../knowledge/index.ts';
import { alike, type Cluster, type Clusters, type Item, type Reading } from './cluster.ts';

/** The words of a name without particles and initials' stops; "al-Assad" and "Assad" are one word. */
const partsOf = (key: string, { names }: Reading): string[] => {
  const parts = key.split(' ').filter((part) => part !== '');
  const kept = parts.filter((part) => !names.isParticle(part));
  return kept.length > 0 ? kept : parts;
};

/** Spellings that differ from language to language. */
const spelled = (part: string): string =>
  part
    .replace(/^(?:mohammed|mohamed|mohammad|muhammad|mohamad|muhammed|mohd)$/, 'mohammed')
    .replace(/^(?:yusuf|youssef|yousef|yussef|youssouf|yousuf)$/, 'yusuf')
    .replace(/iy$|yy$|ij$|ii$|ey$|ei$|y$/, 'i')
    .replace(/ou/g, 'u')
    .replace(/oo/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tch/g, 'ch')
    .replace(/kh/g, 'h')
    .replace(/q/g, 'k')
    .replace(/ck/g, 'k')
    .replace(/ee/g, 'i')
    .replace(/(.)\1/g, '$1');

const samePart = (a: string, b: string): boolean => a === b || spelled(a) === spelled(b) || alike(a, b);
const initialOf = (a: string, b: string): boolean => (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** How well a shorter or other form of a name fits a full one; 0 where it does not. */
const fit = (form: readonly string[], full: readonly string[]): number => {
  const last = full.length - 1;
  if (form.length === 1) {
    if (full.length === 1) return samePart(form[0]!, full[0]!) ? 3 : 0;
    if (form[0] === full[last]) return 3;
    if (samePart(form[0]!, full[last]!) && form[0]!.length > 4) return 2.5;
    if (form[0] === full[0]) return 1;
    return full.slice(1, last).some((part) => part === form[0]) ? 1.2 : 0;
  }
  const [short, long] = form.length <= full.length ? [form, full] : [full, form];
  if (!samePart(short.at(-1)!, long.at(-1)!)) {
    // "Hamzah bin Othman" and "Hamzah Othman Ali": the first two agree.
    return short.length >= 2 && short.length < long.length && short.every((part, i) => samePart(part, long[i]!)) ? 2 : 0;
  }
  if (!samePart(short[0]!, long[0]!) && !initialOf(short[0]!, long[0]!)) {
    return short.length >= 2 && short.every((part, i) => samePart(part, long[long.length - short.length + i]!)) ? 2 : 0;
  }
  let at = 0;
  for (const part of short) {
    while (at < long.length && !samePart(part, long[at]!) && !initialOf(part, long[at]!)) at++;
    if (at === long.length) return 0;
    at++;
  }
  return 3;
};

const genderAt = ({ words, people }: Reading, { from, mention }: Item): Cluster['gender'] => {
  const before = from > 0 && words.sentence[from - 1] === words.sentence[from] ? people.genderOf(words.lower[from - 1]!) : null;
  if (before) return before;
  for (const word of (mention.role ?? '').toLowerCase().split(/[^\p{L}-]+/u)) {
    const gender = people.genderOf(word);
    if (gender) return gender;
  }
  return null;
};

const ranks: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['prof', 'professor'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
]);

const titleOf = ({ words, people }: Reading, { from }: Item): string | null => {
  const i = from - 1;
  if (i < 0 || words.sentence[i] !== words.sentence[from] || words.shape[i] === Shape.mark) return null;
  return people.titles.has(words.key[i]!) && people.titles.get(words.key[i]!) !== 'courtesy'
    ? (ranks.get(words.key[i]!) ?? words.key[i]!)
    : null;
};

/** Beyond this many persons only those who share a part of the name are compared. */
const crowd = 200;

/** Persons with the forms their names take, found by any part of a name. */
class Persons {
  readonly forms = new Map<Cluster, string[][]>();
  readonly #byPart = new Map<string, Set<Cluster>>();

  add(cluster: Cluster, parts: string[]): void {
    const list = this.forms.get(cluster);
    if (!list) this.forms.set(cluster, [parts]);
    else if (!list.some((other) => other.join(' ') === parts.join(' '))) list.push(parts);
    for (const part of parts) {
      const key = spelled(part);
      const set = this.#byPart.get(key);
      if (set) set.add(cluster);
      else this.#byPart.set(key, new Set([cluster]));
    }
  }

  /** Whom a name may mean. */
  near(parts: readonly string[]): Iterable<Cluster> {
    if (this.forms.size <= crowd) return this.forms.keys();
    return new Set(parts.flatMap((part) => [...(this.#byPart.get(spelled(part)) ?? [])].slice(0, crowd)));
  }
}

/** Gathers the persons: full names first, then surnames and other short forms, each to the one person it can mean. */
export const gatherPersons = (clusters: Clusters, items: readonly Item[], reading: Reading): void => {
  const named = items
    .filter(({ mention }) => mention.form === 'name' && mention.kind === 'person')
    .map((item) => ({ item, parts: partsOf(item.key, reading) }));
  const persons = new Persons();
  const add = (item: Item, cluster: Cluster, parts: string[]): void => {
    clusters.join(item, cluster);
    persons.add(cluster, parts);
    cluster.gender ??= genderAt(reading, item);
    cluster.likely ??= genderOfName(item.key);
  };
  for (const { item, parts } of named) {
    if (parts.length < 2) continue;
    let best: Cluster | null = null;
    let bestFit = 1.9;
    for (const cluster of persons.near(parts)) {
      const score = Math.max(...persons.forms.get(cluster)!.map((other) => (other.length > 1 ? fit(parts, other) : 0)));
      if (score > bestFit) [best, bestFit] = [cluster, score];
    }
    if (!best) {
      const known = reading.lexicon.get(item.key).find((name) => name.kind === 'person');
      const row = known ? { known: known.known, given: known.name, country: known.country } : {};
      best = (known && clusters.known(known.known)) ?? clusters.open('person', null, row);
    }
    add(item, best, parts);
  }
  for (const { item, parts } of named) {
    if (parts.length > 1) continue;
    const gender = genderAt(reading, item);
    const scored = [...persons.near(parts)]
      .map((cluster) => {
        const opposed = gender !== null && cluster.gender !== null && gender !== cluster.gender;
        return { cluster, score: opposed ? 0 : Math.max(...persons.forms.get(cluster)!.map((other) => fit(parts, other))) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    if (!best) {
      add(item, clusters.open('person', null), parts);
      continue;
    }
    const rivals = scored.filter(({ score }) => score > best.score - 0.4).map(({ cluster }) => cluster);
    if (rivals.length === 1) {
      add(item, best.cluster, parts);
      continue;
    }
    const chosen = decide(reading, item, rivals);
    // Two persons of one surname, and nothing to tell them apart: nobody rather than the wrong one.
    if (chosen) {
      clusters.join(item, chosen);
      chosen.gender ??= gender;
    }
  }
};

/** Which of two persons with the same surname is meant: by the title, else by who was named just before. */
const decide = (reading: Reading, item: Item, rivals: readonly Cluster[]): Cluster | null => {
  const title = titleOf(reading, item);
  if (title !== null) {
    const titled = rivals.filter(({ items }) =>
      items.some((other) => titleOf(reading, other) === title || (other.mention.role ?? '').toLowerCase().includes(title)),
    );
    if (titled.length === 1) return titled[0]!;
  }
  // Who is introduced later is not meant yet; a headline is read with the text below it.
  const { start } = item.mention.span;
  const earlier = rivals.filter(({ items }) => items.some(({ mention }) => mention.span.start < start));
  if (earlier.length === 1) return earlier[0]!;
  const sentence = item.mention.sentence;
  const near = (earlier.length > 0 ? earlier : rivals).map((cluster) => ({
    cluster,
    distance: Math.min(
      ...cluster.items.map(({ mention }) =>
        mention.span.start < start === earlier.length > 0 ? Math.abs(sentence - mention.sentence) : Number.MAX_SAFE_INTEGER,
      ),
    ),
    count: cluster.items.length,
  }));
  near.sort((a, b) => a.distance - b.distance);
  if (near[0]!.distance <= 3 && near[1]!.distance > near[0]!.distance) return near[0]!.cluster;
  // The one a report is about, beside relatives named in passing.
  near.sort((a, b) => b.count - a.count);
  return near[0]!.count >= most * near[1]!.count ? near[0]!.cluster : null;
};

/** How many times as often as another of the same surname the one must be named whom a bare surname means. */
const most = 3;
