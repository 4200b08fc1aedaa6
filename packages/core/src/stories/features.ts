import { isContentWord, stem, wordsIn, type Features, type Reading } from '../corpus/index.ts';
import type { Analysis, Entity } from '../model/index.ts';

/** The part of the prior weight that says how much sharing an entity tells: everybody writes about the United States. */
const weightOf = ({ kind, subkind, known, name }: Entity): number => {
  if (subkind === 'media') return 0.1;
  // "armed opposition groups", "the rebels": a description, not a name.
  if (subkind === 'country' || /^\p{Ll}/u.test(name)) return 0.15;
  if (kind === 'other') return 0.3;
  if (known === null) return 1;
  return kind === 'organization' && subkind !== 'armed-group' ? 0.25 : 0.4;
};

const tellingPrefix = 'n';
const leadSentences = 2;
const mostFeatures = 160;
const openingWeight = 0.35;
const bodyWeight = 0.45;
const leastCorpus = 60;
/** What nobody shares makes reports less alike, but long ones should not be alike to none. */
const loneWeight = 0.35;

/**
 * What every report of a corpus is about: who and what it names, the words of its title and lead, its events, weighted by
 * rarity among them.
 */
export const featuresOf = (reading: Reading): readonly Features[] => {
  const raw = reading.corpus.analyses.map((analysis) => rawFeatures(reading, analysis));
  const holders = new Map<string, number>();
  for (const features of raw) for (const key of features.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  // In a corpus on one matter what all share is not common in the world: rarity is measured against a larger one.
  const rarity = (key: string): number => {
    const count = holders.get(key)!;
    return Math.log(1 + Math.max(raw.length, leastCorpus) / count) * (count === 1 ? loneWeight : 1);
  };
  return raw.map((features) => {
    const weighted = [...features].map(([key, weight]) => [key, weight * rarity(key)] as const);
    return new Map(weighted.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostFeatures));
  });
};

const rawFeatures = (reading: Reading, analysis: Analysis): Map<string, number> => {
  const features = new Map<string, number>();
  const add = (key: string, weight: number): void => void features.set(key, (features.get(key) ?? 0) + weight);
  const { report, mentions, sentences, events } = analysis;
  const named = new Map<Entity, number>();
  for (const { entity, form } of mentions) {
    if (form === 'pronoun') continue;
    const whole = reading.entity(report.id, entity);
    if (whole) named.set(whole, (named.get(whole) ?? 0) + 1);
  }
  for (const [entity, count] of named)
    add(`${weightOf(entity) === 1 ? tellingPrefix : 'e'}|${entity.id}`, weightOf(entity) * (1 + Math.log(count)));
  const lead = sentences.filter(({ block }) => block === 'body').slice(0, leadSentences);
  const opening = new Set([...sentences.filter(({ block }) => block === 'headline'), ...lead].map(({ index }) => index));
  const wording = reading.corpus.words(reading.corpus.indexOf.get(report.id)!);
  // Names count through their entities.
  const inName = new Uint8Array(wording.length);
  for (const { form, entity, span } of mentions) {
    if (form !== 'name' || entity === null) continue;
    const { from, to } = wordsIn(wording, span);
    inName.fill(1, from, to);
  }
  const counts = new Map<string, number>();
  const opened = new Set<string>();
  wording.text.forEach((word, index) => {
    if (inName[index] === 1 || !isContentWord(word)) return;
    const key = stem(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (opening.has(wording.sentence[index]!)) opened.add(key);
  });
  for (const [key, count] of counts) add(`w|${key}`, bodyWeight * (1 + Math.log(count)) + (opened.has(key) ? openingWeight : 0));
  for (const event of events) {
    const place = reading.entity(report.id, event.place);
    if (event.reality === 'background' || (!place && !event.time)) continue;
    const date = event.time && /^\d{4}-\d\d-\d\d/.test(event.time.value) ? event.time.value.slice(0, 10) : '';
    if (date !== '') features.set(`v|${event.type}|${place?.id ?? ''}|${date}`, place ? 0.8 : 0.5);
  }
  return features;
};

/**
 * How much that tells one matter from others two share beyond one name: names that are not everywhere, and dated events.
 * One town or one person alone brings a choir and a shipwreck together.
 */
export const telling = (a: Features, b: Features): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let total = 0;
  let heaviest = 0;
  for (const [key, weight] of small) {
    if (!key.startsWith(tellingPrefix) && !key.startsWith('v')) continue;
    const shared = Math.min(weight, large.get(key) ?? 0);
    total += shared;
    heaviest = Math.max(heaviest, shared);
  }
  return total - heaviest;
};
