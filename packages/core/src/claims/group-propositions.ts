import { Groups, similarPairs, type Reading } from '../corpus/index.ts';
import { deniesShortly, isDenial, Likeness, oneAction, sayAlike, type Matters } from './likeness.ts';
import type { Proposition } from './proposition.ts';
import { oneVoice } from './voices.ts';

/** Likeness from which two propositions say the same, and from which a denial denies what the other asserts. */
const saysTheSame = 0.5;
const deniesIt = 0.4;
/** Groups join where their members are alike on the average too, so that a chain of likenesses makes no claim. */
const onAverage = 0.8 * saysTheSame;
const mostCompared = 5;
/** Sentences between a denial that only points back and what it denies. */
const backwards = 3;
/** Propositions after one in its report that are always compared with it. */
const nextOnes = 12;

/**
 * Groups what says the same, and puts a denial with what it denies, within a report and across reports: propositions that
 * agree in who, what and the words around it are one claim.
 */
export const groupPropositions = (
  reading: Reading,
  propositions: readonly Proposition[],
  matters: Matters,
): readonly (readonly Proposition[])[] => {
  const groups = new Groups(propositions.length);
  const first = sameWords(propositions, groups);
  const likeness = new Likeness(reading, propositions, matters, first);
  const pairs = similarPairs(likeness.vectors, first, inOneReport(propositions, new Set(first)), { mostHolders: 80, neighbours: 10 })
    .map(([a, b]) => ({ a, b, p: propositions[a]!, q: propositions[b]!, value: likeness.of(a, b) }))
    .toSorted((x, y) => y.value - x.value || x.a - y.a || x.b - y.b);

  const members = new Map<number, number[]>(first.map((index) => [groups.find(index), [index]]));
  const alikeOnAverage = (x: number, y: number): boolean => {
    const [left, right] = [members.get(x)!.slice(0, mostCompared), members.get(y)!.slice(0, mostCompared)];
    let total = 0;
    for (const a of left) for (const b of right) total += likeness.of(a, b);
    return total / (left.length * right.length) >= onAverage;
  };
  for (const { a, b, p, q, value } of pairs) {
    if (value < saysTheSame) break;
    const [x, y] = [groups.find(a), groups.find(b)];
    if (x === y || isDenial(p) !== isDenial(q) || (!isDenial(p) && !sayAlike(p, q))) continue;
    // One voice that denies two such things denies one thing, whoever else denies it with other words.
    if (!(isDenial(p) && oneVoice(p, q)) && !alikeOnAverage(x, y)) continue;
    groups.join(x, y);
    const all = [...members.get(x)!, ...members.get(y)!];
    members.delete(x);
    members.delete(y);
    members.set(groups.find(x), all);
  }
  answer(propositions, groups, pairs);
  pointBack(propositions, groups);
  return [...groups.sets().values()].map((set) => settle(set.map((member) => propositions[member]!)));
};

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly p: Proposition;
  readonly q: Proposition;
  readonly value: number;
}

/** Puts each denial with the likeliest of what others assert; a denial denies one thing. */
const answer = (propositions: readonly Proposition[], groups: Groups, pairs: readonly Pair[]): void => {
  const asserted = groups.sets();
  const answered = new Set<number>();
  const candidates = pairs
    .filter(({ p, q }) => isDenial(p) !== isDenial(q))
    .map((pair) => ({ ...pair, shortly: deniesShortly(pair.p, pair.q) }))
    .map((pair) => ({ ...pair, value: pair.shortly ? Math.max(deniesIt, pair.value) : pair.value }))
    .toSorted((x, y) => y.value - x.value || x.a - y.a || x.b - y.b);
  for (const { a, b, p, q, value, shortly } of candidates) {
    const [denial, other] = isDenial(p) ? [a, b] : [b, a];
    const [denies, told] = isDenial(p) ? [p, q] : [q, p];
    const plainly = denies.byWords ? value >= saysTheSame && sayAlike(denies, told) : value >= deniesIt;
    if (!shortly && (!plainly || !oneAction(denies, told))) continue;
    if (value < deniesIt || answered.has(groups.find(denial))) continue;
    // Nobody denies what they, or those they speak for, assert.
    const own = (asserted.get(groups.find(other)) ?? []).some(
      (member) => !isDenial(propositions[member]!) && oneVoice(denies, propositions[member]!),
    );
    if (own) continue;
    groups.join(denial, other);
    answered.add(groups.find(denial));
  }
};

/** Joins propositions of equal words at once and returns one of each that is to be compared with others. */
const sameWords = (propositions: readonly Proposition[], groups: Groups): number[] => {
  const seen = new Map<string, number>();
  return propositions.flatMap(({ pointsBack, words, stance, speaker, speakerName, stems }, index) => {
    if (pointsBack) return [];
    const key = stems.length < 3 ? `${index}` : `${stance === 'denies'}|${speaker?.id ?? speakerName ?? ''}|${words}`;
    const before = seen.get(key);
    if (before !== undefined) {
      groups.join(before, index);
      return [];
    }
    seen.set(key, index);
    return [index];
  });
};

/** Pairs of neighbours in one report of which one denies: they may share too little to meet elsewhere. */
const inOneReport = (propositions: readonly Proposition[], members: ReadonlySet<number>): (readonly [number, number])[] => {
  const pairs: (readonly [number, number])[] = [];
  propositions.forEach((proposition, index) => {
    if (!members.has(index)) return;
    for (let other = index + 1; other < Math.min(propositions.length, index + nextOnes); other++) {
      const next = propositions[other]!;
      if (next.report !== proposition.report) break;
      if (members.has(other) && (isDenial(proposition) || isDenial(next))) pairs.push([index, other]);
    }
  });
  return pairs;
};

/** Where nobody asserts it, words in the negative deny nothing: they are an assertion themselves. */
const settle = (group: readonly Proposition[]): readonly Proposition[] => {
  const asserted = group.some((proposition) => !isDenial(proposition));
  return asserted || group.some(({ byWords, stance }) => stance === 'denies' && !byWords)
    ? group
    : group.map((proposition) => ({ ...proposition, stance: proposition.statement ? 'asserts' : 'reports', gist: proposition.asSaid }));
};

/**
 * Gives denials without words of their own to what the nearest earlier speaker said before them: of several sentences the
 * one that tells of an event, as "the account" means the whole of it.
 */
const pointBack = (propositions: readonly Proposition[], groups: Groups): void => {
  propositions.forEach((proposition, index) => {
    if (!proposition.pointsBack) return;
    let answered: number | null = null;
    for (let other = index - 1; other >= 0; other--) {
      const before = propositions[other]!;
      if (before.report !== proposition.report || proposition.sentence - before.sentence > backwards) break;
      if (isDenial(before) || before.gist === null || (before.speaker !== null && before.speaker.id === proposition.speaker?.id)) continue;
      if (answered === null) answered = other;
      else if (!meansAll(proposition) || nameOf(before) !== nameOf(propositions[answered]!)) break;
      else if (tellsMore(before, propositions[answered]!)) answered = other;
    }
    if (answered !== null) groups.join(index, answered);
  });
};

/** "Rejected the account": all that was said, where "denied that" means the last of it. */
const meansAll = ({ evidence }: Proposition): boolean =>
  /\b(?:accounts?|versions?|claims|allegations|charges|accusations|reports|words)\b/i.test(evidence.quote);
const nameOf = ({ speaker, speakerName }: Proposition): string | null => speaker?.id ?? speakerName;
const tellsMore = (a: Proposition, b: Proposition): boolean =>
  a.types.length > b.types.length || (a.types.length === b.types.length && a.gist!.rank > b.gist!.rank);
