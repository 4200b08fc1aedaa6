import { harmWords } from '@sitrep/english';
import { english } from '@sitrep/english';
import { contentStems, cosine, dayNumber, Groups, similarPairs, type Features, type Reading } from '../corpus/index.ts';
import type { Claim, Entity, ReportId, Story } from '../model/index.ts';
import { words } from '../text/index.ts';
import { claimOf } from './claim-of.ts';
import type { Proposition } from './proposition.ts';
import { rankClaims } from './rank.ts';
import { readPropositions } from './read-propositions.ts';

/** Likeness from which two propositions say the same, and from which a denial denies what the other asserts. */
const saysTheSame = 0.5;
const deniesIt = 0.4;
/** Below this nothing else makes two alike. */
const leastAlike = 0.14;
/** What two in reports of one story gain. */
const sameStory = 0.08;
/** What two denials in different reports gain that come from one person, or from an institution and who speaks for it. */
const sameVoice = 0.2;
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
export const findClaims = (reading: Reading, stories: readonly Story[], originOf: Readonly<Record<string, ReportId>>): readonly Claim[] => {
  const storyOf = new Map(stories.flatMap(({ id, reports }) => reports.map((report) => [reading.corpus.indexOf.get(report), id] as const)));
  const propositions = readPropositions(reading);
  const groups = groupPropositions(reading, propositions, (p, q) => storyOf.get(p.report) === storyOf.get(q.report));
  const claims = groups.flatMap((group) => claimOf(reading, group, originOf) ?? []);
  return rankClaims(claims, reading.corpus.analyses.length);
};

const isDenial = ({ stance }: Pick<Proposition, 'stance'>): boolean => stance === 'denies';

/** A denial by its act, not only by a negation in its words. */
const deniesOutright = ({ stance, byWords }: Proposition): boolean => stance === 'denies' && !byWords;

const groupPropositions = (
  reading: Reading,
  propositions: readonly Proposition[],
  oneStory: (p: Proposition, q: Proposition) => boolean,
): readonly (readonly Proposition[])[] => {
  const groups = new Groups(propositions.length);
  const first = sameWords(propositions, groups);
  const { all, what, who } = featuresOf(propositions, first);
  const alike = (a: number, b: number): number => {
    const action = cosine(what[a]!, what[b]!);
    return action === 0 ? 0 : 0.65 * action + 0.35 * overlap(who[a]!, who[b]!);
  };
  const near = (p: Proposition, q: Proposition): boolean => p.report === q.report && Math.abs(p.sentence - q.sentence) <= backwards;
  const pairs = similarPairs(all, first, inOneReport(propositions, new Set(first)), { mostHolders: 80, neighbours: 10 })
    .filter(([a, b]) => mayMeet(reading, propositions[a]!, propositions[b]!))
    .map(([a, b]) => {
      const [p, q] = [propositions[a]!, propositions[b]!];
      const close = near(p, q) && shareSubject(p, q);
      const base = alike(a, b);
      if (base < leastAlike || (p.report !== q.report && !shareEnough(p, q)))
        return { a, b, p, q, likeness: deniesShortly(p, q) ? deniesIt : 0 };
      return {
        a,
        b,
        p,
        q,
        likeness:
          base +
          (oneStory(p, q) ? sameStory : 0) +
          (isDenial(p) && isDenial(q) && p.report !== q.report && oneVoice(p, q) ? sameVoice : 0) +
          ((close && (deniesOutright(p) || deniesOutright(q))) || deniesShortly(p, q) ? nearby : 0),
      };
    })
    .toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  for (const { a, b, p, q, likeness } of pairs)
    if (isDenial(p) === isDenial(q) && likeness >= saysTheSame && (p.report !== q.report || isDenial(p) || sayAlike(p, q)))
      groups.join(a, b);
  const asserting = groups.sets();
  const assertedBySame = (denial: Proposition, denied: number): boolean =>
    (asserting.get(denied) ?? []).some((member) => !isDenial(propositions[member]!) && oneVoice(denial, propositions[member]!));
  const answered = new Set<number>();
  for (const { a, b, p, q, likeness } of pairs) {
    if (isDenial(p) === isDenial(q)) continue;
    const [denial, denied] = isDenial(p) ? [p, b] : [q, a];
    if (!oneAction(p, q) && !deniesShortly(p, q)) continue;
    if (likeness < (denial.byWords && !deniesShortly(p, q) ? saysTheSame : deniesIt) || assertedBySame(denial, groups.find(denied)))
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

const oneVoice = ({ speaker: a }: Proposition, { speaker: b }: Proposition): boolean =>
  a !== null && b !== null && (a.id === b.id || speaksFor(a, b) || speaksFor(b, a));

/** "Pentagon spokesman": a role that names the institution. */
const speaksFor = (person: Entity, institution: Entity): boolean =>
  person.kind === 'person' &&
  institution.kind === 'organization' &&
  person.roles.some(({ title, organization }) => {
    const role = ` ${words(`${title} ${organization ?? ''}`).join(' ')} `;
    return [institution.name, ...institution.aliases].some((name) => name.length > 2 && role.includes(` ${words(name).join(' ')} `));
  });

/** A short denial ("there was no ambush") of what one report tells a few sentences away. */
const deniesShortly = (p: Proposition, q: Proposition): boolean => {
  const [denial, other] = p.stance === 'denies' ? [p, q] : [q, p];
  return (
    p.report === q.report &&
    isDenial(p) !== isDenial(q) &&
    (!denial.byWords || denial.deniesBeing) &&
    Math.abs(p.sentence - q.sentence) <= 2 * backwards &&
    denial.stems.length > 0 &&
    denial.stems.length <= 2 &&
    denial.stems.every((stem) => other.stems.includes(stem))
  );
};

/** Two reports' clauses that share one word or one name meet by chance. */
const shareEnough = (p: Proposition, q: Proposition): boolean =>
  p.stems.filter((stem) => q.stems.includes(stem)).length +
    p.entities.filter(({ id }) => q.entities.some((other) => other.id === id)).length >=
  2;

/** Words for offices and people: "the president" stands in many sentences that tell of different things. */
const officeStems = (): ReadonlySet<string> =>
  (offices ??= new Set(
    [...english.personTitles.map(({ text }) => text), ...english.occupations].flatMap((title) => contentStems(words(title))),
  ));
let offices: ReadonlySet<string> | undefined;

/**
 * Two that tell of one deed: a kind of event, or a word that is no office. A denial that shares only a person with a
 * sentence nearby denies something else, and nobody must be shown to have asserted what they did not.
 */
const oneAction = (p: Proposition, q: Proposition): boolean =>
  p.types.some((type) => q.types.includes(type)) || p.stems.some((stem) => q.stems.includes(stem) && !officeStems().has(stem));

/** Two assertions of one report that share who took part and one word ("fire") tell of one matter, not the same of it. */
const sayAlike = (p: Proposition, q: Proposition): boolean =>
  p.stems.filter((stem) => q.stems.includes(stem)).length >= Math.min(2, p.stems.length, q.stems.length);

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
      else if (nameOf(before) !== nameOf(propositions[answered]!)) break;
      else if (tellsMore(before, propositions[answered]!)) answered = other;
    }
    if (answered !== null) groups.join(index, answered);
  });
};

const nameOf = ({ speaker, speakerName }: Proposition): string | null => speaker?.id ?? speakerName;
const tellsMore = (a: Proposition, b: Proposition): boolean =>
  a.types.length > b.types.length || (a.types.length === b.types.length && a.gist!.rank > b.gist!.rank);

/** Share of the smaller one's weight that both have, 0..1; one rare name more on one side does not hide what they share. */
const overlap = (a: Features, b: Features): number => {
  const [x, y] = [capped(a), capped(b)];
  let shared = 0;
  for (const [key, weight] of a) if (b.has(key)) shared += Math.min(rarest, weight);
  return x === 0 || y === 0 ? 0 : shared / Math.min(x, y);
};
const rarest = 2;
const capped = (features: Features): number => [...features.values()].reduce((total, weight) => total + Math.min(rarest, weight), 0);

/** Features for finding what may be alike, and for likeness in what is done and in who takes part, apart. */
interface Likeness {
  readonly all: readonly Features[];
  readonly what: readonly Features[];
  readonly who: readonly Features[];
}

const featuresOf = (propositions: readonly Proposition[], members: readonly number[]): Likeness => {
  const harm = new Set(harmWords);
  const what = propositions.map(
    ({ stems, types }) =>
      new Map([
        ...stems.map((stem) => [`w|${stem}`, 1] as const),
        ...types.map((type) => [`t|${type}`, 0.5] as const),
        ...(stems.some((stem) => harm.has(stem)) ? [['x|harm', 0.8] as const] : []),
      ]),
  );
  const who = propositions.map(
    ({ entities, countries, speaker, stance }) =>
      new Map([
        // Who denies is as a rule said to have taken part.
        ...(stance === 'denies' && speaker !== null && speaker.country !== null ? [[`c|${speaker.country}`, 0.7] as const] : []),
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
