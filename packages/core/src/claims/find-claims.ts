import { cosine, dayNumber, Groups, similarPairs, type Features, type Reading } from '../corpus/index.ts';
import type { Claim, ReportId } from '../model/index.ts';
import { claimOf } from './claim-of.ts';
import type { Proposition } from './proposition.ts';
import { rankClaims } from './rank.ts';
import { readPropositions } from './read-propositions.ts';

/** Likeness from which two propositions say the same, and from which a denial denies what the other asserts. */
const saysTheSame = 0.5;
const deniesIt = 0.4;
/** What a denial gains beside a neighbour in its report that shares who and what. */
const nearby = 0.2;
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

const isDenial = ({ stance }: Pick<Proposition, 'stance'>): boolean => stance === 'denies';

/** A denial by its act, not only by a negation in its words. */
const deniesOutright = ({ stance, byWords }: Proposition): boolean => stance === 'denies' && !byWords;

const groupPropositions = (reading: Reading, propositions: readonly Proposition[]): readonly (readonly Proposition[])[] => {
  const groups = new Groups(propositions.length);
  const first = sameWords(propositions, groups);
  const { all, what, who } = featuresOf(propositions, first);
  const alike = (a: number, b: number): number => {
    const action = cosine(what[a]!, what[b]!);
    return action === 0 ? 0 : 0.65 * action + 0.35 * cosine(who[a]!, who[b]!);
  };
  const near = (p: Proposition, q: Proposition): boolean => p.report === q.report && Math.abs(p.sentence - q.sentence) <= backwards;
  const pairs = similarPairs(all, first, inOneReport(propositions, new Set(first)), { mostHolders: 80, neighbours: 10 })
    .filter(([a, b]) => mayMeet(reading, propositions[a]!, propositions[b]!))
    .map(([a, b]) => {
      const [p, q] = [propositions[a]!, propositions[b]!];
      const close = near(p, q) && shareSubject(p, q);
      return { a, b, p, q, likeness: alike(a, b) + (close && (deniesOutright(p) || deniesOutright(q)) ? nearby : 0) };
    })
    .toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  for (const { a, b, p, q, likeness } of pairs) if (isDenial(p) === isDenial(q) && likeness >= saysTheSame) groups.join(a, b);
  const answered = new Set<number>();
  for (const { a, b, p, q, likeness } of pairs) {
    if (isDenial(p) === isDenial(q)) continue;
    const [denial, denied] = isDenial(p) ? [p, q] : [q, p];
    if (likeness < (denial.byWords ? saysTheSame : deniesIt) || (denial.speaker !== null && denial.speaker.id === denied.speaker?.id))
      continue;
    // A denial denies one thing: the likest.
    const group = groups.find(isDenial(p) ? a : b);
    if (answered.has(group)) continue;
    groups.join(a, b);
    answered.add(groups.find(a));
  }
  pointBack(propositions, groups);
  return [...groups.sets().values()].map((members) => settle(members.map((member) => propositions[member]!)));
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

/** Two that share who and what: an entity or a country, and a word. */
const shareSubject = (p: Proposition, q: Proposition): boolean =>
  p.stems.some((stem) => q.stems.includes(stem)) &&
  (p.entities.some(({ id }) => q.entities.some((other) => other.id === id)) ||
    p.countries.some((country) => q.countries.includes(country)));

/** Where nobody asserts it, words in the negative deny nothing: they are an assertion themselves. */
const settle = (group: readonly Proposition[]): readonly Proposition[] => {
  const asserted = group.some((proposition) => !isDenial(proposition));
  return asserted || group.some(({ byWords, stance }) => stance === 'denies' && !byWords)
    ? group
    : group.map((proposition) => ({ ...proposition, stance: proposition.statement ? 'asserts' : 'reports', gist: proposition.asSaid }));
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
const inOneReport = (propositions: readonly Proposition[], members: ReadonlySet<number>): (readonly [number, number])[] => {
  const pairs: (readonly [number, number])[] = [];
  propositions.forEach((proposition, index) => {
    if (!members.has(index)) return;
    for (let other = index + 1; other < Math.min(propositions.length, index + 7); other++) {
      const next = propositions[other]!;
      if (next.report !== proposition.report) break;
      if (members.has(other) && (isDenial(proposition) || isDenial(next))) pairs.push([index, other]);
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

/** Features for finding what may be alike, and for likeness in what is done and in who takes part, apart. */
interface Likeness {
  readonly all: readonly Features[];
  readonly what: readonly Features[];
  readonly who: readonly Features[];
}

const featuresOf = (propositions: readonly Proposition[], members: readonly number[]): Likeness => {
  const what = propositions.map(
    ({ stems, types }) => new Map([...stems.map((stem) => [`w|${stem}`, 1] as const), ...types.map((type) => [`t|${type}`, 0.5] as const)]),
  );
  const who = propositions.map(
    ({ entities, countries }) =>
      new Map([
        ...entities.filter(({ subkind }) => subkind !== 'country').map(({ id }) => [`e|${id}`, 0.9] as const),
        ...countries.map((country) => [`c|${country}`, 0.7] as const),
      ]),
  );
  const holders = new Map<string, number>();
  for (const member of members)
    for (const key of [...what[member]!.keys(), ...who[member]!.keys()]) holders.set(key, (holders.get(key) ?? 0) + 1);
  const rarity = (key: string): number => Math.log(1 + (0.5 * Math.max(members.length, 40)) / (holders.get(key) ?? 1));
  const weigh = (features: Features): Features => new Map([...features].map(([key, weight]) => [key, weight * rarity(key)] as const));
  const [whatWeighed, whoWeighed] = [what.map(weigh), who.map(weigh)];
  return { what: whatWeighed, who: whoWeighed, all: whatWeighed.map((features, index) => new Map([...features, ...whoWeighed[index]!])) };
};
