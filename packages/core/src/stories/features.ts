import { isContentWord, stem, vectorOf, Vocabulary, wordsIn, type Reading, type Sketch, type Vector } from '../corpus/index.ts';
import type { Entity } from '../model/index.ts';

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

/** What reports are about, as vectors, and which of their features tell one matter from others. */
export interface Subjects {
  readonly vectors: readonly Vector[];
  /** 1 for names that are not everywhere and for dated events. */
  readonly tells: Uint8Array;
}

/**
 * What every report of a corpus is about: who and what it names, the words of its title and lead, its events, weighted by
 * rarity among them.
 */
export const subjectsOf = (reading: Reading<Sketch>): Subjects => {
  const vocabulary = new Vocabulary();
  const raw = reading.corpus.analyses.map((analysis) => vocabulary.vector(rawFeatures(reading, analysis)));
  const holders = new Int32Array(vocabulary.size);
  for (const { keys } of raw) for (const key of keys) holders[key]!++;
  // In a corpus on one matter what all share is not common in the world: rarity is measured against a larger one.
  const rarity = (key: number): number =>
    Math.log(1 + Math.max(raw.length, leastCorpus) / holders[key]!) * (holders[key] === 1 ? loneWeight : 1);
  const tells = Uint8Array.from({ length: vocabulary.size }, (_, key) => Number(/^[nv]\|/.test(vocabulary.name(key))));
  const heaviest = (a: readonly [number, number], b: readonly [number, number]): number =>
    b[1] - a[1] || (vocabulary.name(a[0]) < vocabulary.name(b[0]) ? -1 : 1);
  // In place: what was counted is not needed beside what is weighted.
  raw.forEach(({ keys, weights }, index) => {
    const weighted = Array.from(keys, (key, i) => [key, weights[i]! * rarity(key)] as const);
    raw[index] = vectorOf(weighted.length > mostFeatures ? weighted.sort(heaviest).slice(0, mostFeatures) : weighted);
  });
  return { vectors: raw, tells };
};

const rawFeatures = (reading: Reading<Sketch>, analysis: Sketch): Map<string, number> => {
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
