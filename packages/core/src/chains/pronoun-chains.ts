import { governmentVerbs, sayingVerbs } from '@sitrep/english';
import { Shape } from '../knowledge/index.ts';
import type { Gender } from '../knowledge/index.ts';
import type { Cluster, Clusters, Item, Reading } from './cluster.ts';

const saying = new Set(sayingVerbs);
const acting = new Set([...governmentVerbs, ...sayingVerbs]);
const possessive = new Set(['his', 'her', 'him', 'himself', 'herself']);
const female = new Set(['she', 'her', 'hers', 'herself']);
const male = new Set(['he', 'him', 'his', 'himself']);

/** How many mentions back a pronoun reaches. */
const reach = 80;

/** How much a mention stands out: as the subject, as the one who speaks, at the head of its sentence. */
const prominence = (item: Item, { words }: Reading): number => {
  const { from, to } = item;
  const sentence = words.sentence[from]!;
  const after = words.lower[to] ?? '';
  const before = from > words.first[sentence]! ? words.lower[from - 1]! : '';
  let score = 1;
  if (saying.has(after) || (saying.has(before) && before !== 'told')) score += 1.5;
  else if (words.shape[to] === Shape.lower && /(?:ed|s)$/.test(after) && words.plain[to] === 0) score += 0.8;
  if (from - words.first[sentence]! < 5) score += 0.5;
  if (words.shape[to] === Shape.clitic) score -= 0.5;
  if (before === 'of' || before === 'with' || before === 'by' || before === 'to' || before === 'for' || before === 'between') score -= 0.5;
  return score;
};

const fitsGender = (cluster: Cluster, gender: Gender): boolean => cluster.gender === null || cluster.gender === gender;

/**
 * Links he and she to the person who stands out in the sentence so far and the two before, and it and its to the body that
 * is the subject right before. An equally likely rival leaves a pronoun alone.
 */
export const linkPronouns = (clusters: Clusters, items: readonly Item[], reading: Reading, inQuote: (offset: number) => boolean): void => {
  const { words } = reading;
  for (const [at, item] of items.entries()) {
    const { mention } = item;
    if (mention.form !== 'pronoun') continue;
    const lower = words.lower[item.from]!;
    const gender: Gender | null = female.has(lower) ? 'female' : male.has(lower) ? 'male' : null;
    if (gender === null) {
      const body = subjectBefore(clusters, items, at, reading);
      if (body) clusters.join(item, body);
      continue;
    }
    const quoted = inQuote(mention.span.start);
    const scores = new Map<Cluster, number>();
    for (let i = at - 1; i >= 0 && i >= at - reach && mention.sentence - items[i]!.mention.sentence <= 3; i--) {
      const other = items[i]!;
      const cluster = clusters.of(other);
      if (!cluster || cluster.kind !== 'person' || !fitsGender(cluster, gender) || other.to > item.from) continue;
      if (quoted !== inQuote(other.mention.span.start) && quoted) continue;
      const distance = mention.sentence - other.mention.sentence;
      if (distance === 3 && scores.size > 0) break;
      const weight =
        (distance === 0 ? 3 : distance === 1 ? 3.2 : distance === 2 ? 1.6 : 1) +
        prominence(other, reading) +
        (!quoted && inQuote(other.mention.span.start) ? -1.5 : 0) +
        (distance === 0 && possessive.has(lower) ? 1.6 : 0) +
        (cluster.gender === gender ? 0.6 : 0) +
        (other.mention.form === 'pronoun' ? 0.8 : 0);
      scores.set(cluster, Math.max(scores.get(cluster) ?? 0, weight));
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]);
    const best = ranked[0];
    if (!best) continue;
    const rival = ranked[1];
    if (rival && best[1] - rival[1] < 0.45) continue;
    clusters.join(item, best[0]);
    // Who is called he or she once is it everywhere.
    best[0].gender ??= gender;
  }
};

/** A verb after a pronoun: it is a subject. */
const isSubject =
  /^(?:would|will|had|has|have|was|were|is|are|did|does|do|could|can|may|might|must|should|also|never|now|still|[a-z]{2,}ed|[a-z]{3,}s|knew|made|took|gave|got|held|sent|saw|went|came|found|lost|won|left|kept|met|put|paid)$/;

/** "The ministry said it received": the body that is the subject of the clause before, or of the sentence before. */
const subjectBefore = (clusters: Clusters, items: readonly Item[], at: number, { words }: Reading): Cluster | null => {
  const item = items[at]!;
  const lower = words.lower[item.from]!;
  // "denied it.": the object of a clause is not its subject.
  if (
    !/^(?:its|their|theirs)$/.test(lower) &&
    !isSubject.test(words.lower[item.to] ?? '') &&
    item.from > words.first[words.sentence[item.from]!]! + 1
  )
    return null;
  const plural = lower.startsWith('the');
  const sentence = words.sentence[item.from]!;
  let nearest: Cluster | null = null;
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const other = items[i]!;
    if (sentence - words.sentence[other.from]! > (item.from - words.first[sentence]! < 2 ? 1 : 0)) break;
    const cluster = clusters.of(other);
    if (!cluster || other.mention.form === 'pronoun' || other.mention.demonym || other.to > item.from || cluster.kind === 'person')
      continue;
    const after = words.lower[other.to] ?? '';
    const then = words.lower[other.to + 1] ?? '';
    const closes = words.text[other.to] === ')' || words.text[other.to] === ',';
    const subject = acting.has(after) || (closes && acting.has(then));
    if (!subject) continue;
    if (cluster.kind === 'place' && cluster.subkind !== 'country') continue;
    if (plural && cluster.kind !== 'organization') continue;
    if (nearest && nearest !== cluster) return null;
    nearest = cluster;
  }
  return nearest;
};
