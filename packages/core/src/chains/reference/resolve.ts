import type { Gender } from '../../knowledge/index.ts';
import type { Cluster, Clusters, Item } from '../cluster.ts';
import type { Scene } from './facts.ts';
import { describedAt, entityFeatures, strangerFeatures } from './description-features.ts';
import { askedAt, candidateFeatures, nobodyFeatures, type Asked } from './pronoun-features.ts';
import { Pointer, type Candidate, type Decide } from './question.ts';

/** How many sentences and mentions back a pronoun reaches. */
const sentences = 5;
const reach = 60;
/** How many mentions are weighed against each other. */
const most = 24;

const genders: Readonly<Record<number, Gender>> = { [Pointer.he]: 'male', [Pointer.she]: 'female' };

const fits = (cluster: Cluster, pointer: Pointer): boolean => {
  const gender = genders[pointer];
  if (gender) return cluster.kind === 'person' && (cluster.gender === null || cluster.gender === gender);
  if (pointer === Pointer.it) return cluster.kind !== 'person';
  return pointer !== Pointer.i || cluster.kind === 'person';
};

/** Mentions that a pronoun may mean, the nearest first; for "I" and "we" also those right after the quotation. */
const candidatesOf = (scene: Scene, clusters: Clusters, asked: Asked): Candidate[] => {
  const { items, facts } = scene;
  const { at, pointer } = asked;
  const item = items[at]!;
  const found: { at: number; cluster: Cluster; rank: number }[] = [];
  const seen = new Map<Cluster, number>();
  const consider = (i: number): void => {
    const other = items[i]!;
    const cluster = clusters.of(other);
    if (!cluster || cluster.kind === 'other' || !fits(cluster, pointer)) return;
    if (other.from <= item.from && other.to >= item.to) return;
    const rank = seen.get(cluster) ?? seen.size;
    seen.set(cluster, rank);
    found.push({ at: i, cluster, rank });
  };
  if (pointer >= Pointer.i && facts[at]!.quoted) {
    for (let i = at + 1; i < items.length && i < at + 12 && items[i]!.mention.sentence - item.mention.sentence <= 1; i++)
      if (!facts[i]!.quoted) consider(i);
  }
  for (let i = at - 1; i >= 0 && i >= at - reach && found.length < most; i--) {
    if (item.mention.sentence - items[i]!.mention.sentence > sentences) break;
    consider(i);
  }
  const gender = genders[pointer];
  // A given name weighs nothing where only it speaks against; beside somebody whom the pronoun fits, it decides.
  const fitting = gender !== undefined && [...seen.keys()].some((cluster) => (cluster.gender ?? cluster.likely) === gender);
  const left = fitting ? found.filter(({ cluster }) => (cluster.gender ?? cluster.likely ?? gender) === gender) : found;
  const largest = [...seen.keys()].reduce((size, { items: { length } }) => Math.max(size, length), 0);
  return left.map(({ at: other, cluster, rank }) => ({
    at: other,
    item: items[other]!,
    cluster,
    features: candidateFeatures(scene, asked, other, cluster, rank, cluster.items.length === largest),
  }));
};

/** Links pronouns to who is meant, in the order of the text; "I" and "we" in a pass of their own, once those who speak are known. */
export const resolvePronouns = (scene: Scene, clusters: Clusters, decide: Decide, firstPerson: boolean): void => {
  for (const [at, item] of scene.items.entries()) {
    if (item.mention.form !== 'pronoun' || clusters.of(item)) continue;
    const asked = askedAt(scene, at);
    if (!asked || asked.pointer >= Pointer.i !== firstPerson || (asked.pointer === Pointer.it && isWeather(scene, at))) continue;
    answer(scene, clusters, decide, item, asked);
  }
};

/**
 * Whether somebody who fits as well stands beside the one chosen: joined with him ("Horvat and Korda met. She …"), each
 * is as likely, whatever the weights say of who stands nearer.
 */
const hasEqual = ({ facts }: Scene, candidates: readonly Candidate[], chosen: Candidate): boolean => {
  const own = facts[chosen.at]!;
  return candidates.some(
    (other) =>
      other.cluster !== chosen.cluster &&
      other.item.mention.sentence === chosen.item.mention.sentence &&
      facts[other.at]!.role === own.role &&
      facts[other.at]!.governor === own.governor,
  );
};

/** "It rained": nobody is meant. */
const isWeather = ({ facts, syntax }: Scene, at: number): boolean =>
  /^(?:rain|snow|hail|drizzl|thunder)/.test(syntax.lower(facts[at]!.governor));

const answer = (scene: Scene, clusters: Clusters, decide: Decide, item: Item, asked: Asked): void => {
  const candidates = candidatesOf(scene, clusters, asked);
  if (candidates.length === 0) return;
  const known = new Set(candidates.map(({ cluster }) => cluster)).size;
  const choice = decide({ all: scene.items, item, pointer: asked.pointer, candidates, nobody: nobodyFeatures(scene, asked, known) });
  const chosen = candidates[choice];
  if (!chosen || (asked.pointer <= Pointer.she && hasEqual(scene, candidates, chosen))) return;
  const { cluster } = chosen;
  clusters.join(item, cluster);
  // Who is called he or she once is it everywhere.
  cluster.gender ??= genders[asked.pointer] ?? null;
};

/** How many mentions back a description reaches, and how many entities are weighed. */
const farthest = 400;
const entities = 40;

const kinds: Readonly<Record<number, readonly Cluster['kind'][]>> = {
  [Pointer.person]: ['person'],
  [Pointer.organization]: ['organization', 'place'],
  [Pointer.place]: ['place'],
};

/** Links descriptions ("the airline", "the general") to the entity of the report they tell, in the order of the text. */
export const resolveDescriptions = (scene: Scene, clusters: Clusters, decide: Decide): void => {
  const { items } = scene;
  for (const [at, item] of items.entries()) {
    const { form } = item.mention;
    if ((form !== 'nominal' && form !== 'title') || clusters.of(item)) continue;
    const asked = describedAt(scene, clusters, at);
    if (!asked) continue;
    const seen = new Set<Cluster>();
    const candidates: Candidate[] = [];
    for (let i = at - 1; i >= 0 && i > at - farthest && candidates.length < entities; i--) {
      const other = items[i]!;
      const cluster = clusters.of(other);
      if (!cluster || seen.has(cluster) || !kinds[asked.pointer]!.includes(cluster.kind)) continue;
      if (cluster.kind === 'place' && asked.pointer === Pointer.organization && cluster.subkind !== 'country') continue;
      if (other.from <= item.from && other.to >= item.to) continue;
      candidates.push({ at: i, item: other, cluster, features: entityFeatures(scene, asked, i, cluster, seen.size) });
      seen.add(cluster);
    }
    if (candidates.length === 0) continue;
    const choice = decide({
      all: items,
      item,
      pointer: asked.pointer,
      candidates,
      nobody: strangerFeatures(scene, asked, candidates.length),
    });
    const cluster = candidates[choice]?.cluster;
    if (cluster) clusters.join(item, cluster);
  }
};
