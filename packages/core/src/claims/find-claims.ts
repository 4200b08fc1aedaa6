import { dayNumber, Groups, similarPairs, type Features, type Reading } from '../corpus/index.ts';
import type { Claim, ReportId } from '../model/index.ts';
import { claimOf } from './claim-of.ts';
import type { Proposition } from './proposition.ts';
import { rankClaims } from './rank.ts';
import { readPropositions } from './read-propositions.ts';

/** Likeness from which two propositions say the same, and from which a denial denies what the other asserts. */
const saysTheSame = 0.42;
const deniesIt = 0.3;
/** Sentences between a denial that only points back and what it denies. */
const backwards = 3;
/** Days between two reports of one claim. */
const farApart = 75;

/**
 * The claims of a corpus: what statements and reports assert, with those who confirm, deny or qualify it. Propositions
 * that agree in who, what and the words around it are one claim; a denial goes to the claim it denies, within a report
 * and across reports. Nothing says who is right.
 */
export const findClaims = (reading: Reading, originOf: Readonly<Record<string, ReportId>>): readonly Claim[] => {
  const propositions = readPropositions(reading);
  const groups = groupPropositions(reading, propositions);
  const claims = groups.flatMap((group) => claimOf(reading, group, originOf) ?? []);
  return rankClaims(claims, reading.corpus.analyses.length);
};

const isDenial = ({ stance }: Proposition): boolean => stance === 'denies';

const groupPropositions = (reading: Reading, propositions: readonly Proposition[]): readonly (readonly Proposition[])[] => {
  const features = featuresOf(propositions);
  const groups = new Groups(propositions.length);
  const speaking = propositions.flatMap(({ pointsBack }, index) => (pointsBack ? [] : [index]));
  const pairs = similarPairs(features, speaking, inOneReport(propositions), { mostHolders: 80, neighbours: 10 });
  for (const [a, b, likeness] of pairs) {
    const [p, q] = [propositions[a]!, propositions[b]!];
    if (isDenial(p) === isDenial(q) && likeness >= saysTheSame && mayMeet(reading, p, q)) groups.join(a, b);
  }
  const denied = new Set<number>();
  for (const [a, b, likeness] of pairs) {
    const [p, q] = [propositions[a]!, propositions[b]!];
    if (isDenial(p) === isDenial(q) || likeness < deniesIt || !mayMeet(reading, p, q)) continue;
    const denial = isDenial(p) ? a : b;
    // A denial denies one thing: the likest.
    if (denied.has(groups.find(denial)) || p.speaker?.id === undefined ? denied.has(groups.find(denial)) : p.speaker.id === q.speaker?.id)
      continue;
    groups.join(a, b);
    denied.add(groups.find(a));
  }
  pointBack(propositions, groups);
  return [...groups.sets().values()].map((members) => members.map((member) => propositions[member]!));
};

const mayMeet = (reading: Reading, p: Proposition, q: Proposition): boolean => {
  if (
    p.days.length > 0 &&
    q.days.length > 0 &&
    !p.days.some((day) => q.days.some((other) => Math.abs(dayNumber(day)! - dayNumber(other)!) <= 1))
  )
    return false;
  if (p.report === q.report) return true;
  const day = ({ report }: Proposition): number | null => {
    const { value, earliest, latest } = reading.corpus.analyses[report]!.report.published;
    return dayNumber(value ?? earliest ?? latest);
  };
  const [x, y] = [day(p), day(q)];
  return x === null || y === null || Math.abs(x - y) <= farApart;
};

/** Pairs of one report that may deny each other though they share too little to meet elsewhere: neighbours. */
const inOneReport = (propositions: readonly Proposition[]): (readonly [number, number])[] => {
  const pairs: (readonly [number, number])[] = [];
  propositions.forEach((proposition, index) => {
    for (let other = index + 1; other < Math.min(propositions.length, index + 7); other++) {
      const next = propositions[other]!;
      if (next.report !== proposition.report) break;
      if (isDenial(proposition) !== isDenial(next)) pairs.push([index, other]);
    }
  });
  return pairs;
};

/** Gives denials without words of their own to the nearest earlier proposition of another speaker. */
const pointBack = (propositions: readonly Proposition[], groups: Groups): void => {
  propositions.forEach((proposition, index) => {
    if (!proposition.pointsBack) return;
    for (let other = index - 1; other >= 0; other--) {
      const before = propositions[other]!;
      if (before.report !== proposition.report || proposition.sentence - before.sentence > backwards) return;
      if (isDenial(before) || (before.speaker !== null && before.speaker.id === proposition.speaker?.id)) continue;
      groups.join(index, other);
      return;
    }
  });
};

const featuresOf = (propositions: readonly Proposition[]): readonly Features[] => {
  const raw = propositions.map(({ stems, entities, types }) => {
    const features = new Map<string, number>();
    for (const stem of stems) features.set(`w|${stem}`, 1);
    for (const { id, subkind } of entities) features.set(`e|${id}`, subkind === 'country' ? 0.8 : 1.1);
    for (const type of types) features.set(`t|${type}`, 0.6);
    return features;
  });
  const holders = new Map<string, number>();
  for (const features of raw) for (const key of features.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const rarity = (key: string): number => Math.log(1 + (0.5 * Math.max(raw.length, 40)) / holders.get(key)!);
  return raw.map((features) => new Map([...features].map(([key, weight]) => [key, weight * rarity(key)] as const)));
};
