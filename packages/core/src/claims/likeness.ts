import { english, harmWords } from '@sitrep/english';
import { contentStems, cosine, dayNumber, Vocabulary, type Features, type Reading, type Vector } from '../corpus/index.ts';
import type { Connections } from '../model/index.ts';
import { words } from '../text/index.ts';
import type { Proposition } from './proposition.ts';
import { oneVoice } from './voices.ts';

/** Below this nothing else makes two alike. */
const leastAlike = 0.14;
/** What two in reports of one story gain. */
const sameStory = 0.08;
/** What two denials in different reports gain that come from one person, or from an institution and who speaks for it. */
const sameVoice = 0.2;
/** What a denial gains beside a neighbour in its report that shares who and what. */
const nearby = 0.2;
/** Sentences between neighbours. */
const neighbours = 3;
/** Days between two reports of one claim. */
const farApart = 75;
/** A rare name counts for no more than this, so that one more on one side does not hide what both share. */
const rarest = 1.2;

export const isDenial = ({ stance }: Pick<Proposition, 'stance'>): boolean => stance === 'denies';

/** A denial by its act, not only by a negation in its words. */
const deniesOutright = ({ stance, byWords }: Proposition): boolean => stance === 'denies' && !byWords;

let harmful: ReadonlySet<string> | null = null;
/** True where it tells of people hurt: whoever denies that anybody was harmed denies that anybody was killed. */
const tellsOfHarm = ({ stems }: Proposition): boolean => {
  harmful ??= new Set(harmWords);
  return stems.some((stem) => harmful!.has(stem));
};

/** What is known of the reports when claims are looked for. */
export type Matters = Readonly<Pick<Connections, 'stories' | 'dates' | 'originOf'>>;

/** How alike propositions are in what is done and in who takes part, and whether they may be of one matter at all. */
export class Likeness {
  readonly #reading: Reading;
  readonly #propositions: readonly Proposition[];
  readonly #story: ReadonlyMap<number, string>;
  readonly #dates: Matters['dates'];
  readonly #what: readonly Vector[];
  readonly #who: readonly Features[];
  /** Both, for finding what may be alike. */
  readonly vectors: readonly Vector[];

  /** `members` are those whose words count for how rare a word is. */
  constructor(reading: Reading, propositions: readonly Proposition[], { stories, dates }: Matters, members: readonly number[]) {
    this.#reading = reading;
    this.#dates = dates;
    this.#propositions = propositions;
    this.#story = new Map(
      stories.flatMap(({ id, reports }) => reports.map((report) => [reading.corpus.indexOf.get(report)!, id] as const)),
    );
    const [what, who] = [propositions.map(whatOf), propositions.map(whoOf)];
    const holders = new Map<string, number>();
    for (const member of members)
      for (const key of [...what[member]!.keys(), ...who[member]!.keys()]) holders.set(key, (holders.get(key) ?? 0) + 1);
    const rarity = (key: string): number => Math.log(1 + (0.5 * Math.max(members.length, 40)) / (holders.get(key) ?? 1));
    const weigh = (features: Features): Features => new Map([...features].map(([key, weight]) => [key, weight * rarity(key)] as const));
    this.#who = who.map(weigh);
    const vocabulary = new Vocabulary();
    const done = what.map(weigh);
    this.#what = done.map((features) => vocabulary.vector(features));
    this.vectors = done.map((features, index) => vocabulary.vector(new Map([...features, ...this.#who[index]!])));
  }

  /** 0 for what has nothing to do with each other, from about a half on the same. */
  of(a: number, b: number): number {
    const [p, q] = [this.#propositions[a]!, this.#propositions[b]!];
    if (!this.#mayMeet(p, q)) return 0;
    const action = cosine(this.#what[a]!, this.#what[b]!);
    const base = action === 0 ? 0 : 0.65 * action + 0.35 * overlap(this.#who[a]!, this.#who[b]!);
    if (base < leastAlike || (p.report !== q.report && !shareEnough(p, q))) return 0;
    const close = p.report === q.report && Math.abs(p.sentence - q.sentence) <= neighbours && shareSubject(p, q);
    const oneStory = this.#story.get(p.report) === this.#story.get(q.report);
    const bothDeny = isDenial(p) && isDenial(q) && p.report !== q.report && oneVoice(p, q);
    return (
      base + (oneStory ? sameStory : 0) + (bothDeny ? sameVoice : 0) + (close && (deniesOutright(p) || deniesOutright(q)) ? nearby : 0)
    );
  }

  /** Their events are of one day, and their reports not months apart. */
  #mayMeet(p: Proposition, q: Proposition): boolean {
    const oneDay = (day: string): boolean => q.days.some((other) => Math.abs(dayNumber(day)! - dayNumber(other)!) <= 1);
    if (p.days.length > 0 && q.days.length > 0 && !p.days.some(oneDay)) return false;
    if (p.report === q.report) return true;
    const [x, y] = [this.#when(p.report), this.#when(q.report)];
    return Math.max(x.from - y.to, y.from - x.to) <= farApart;
  }

  /** First and last day a report may be of. */
  #when(report: number): { readonly from: number; readonly to: number } {
    const { id, published } = this.#reading.corpus.analyses[report]!.report;
    const { value, earliest, latest } = this.#dates[id] ?? published;
    return { from: dayNumber(value ?? earliest) ?? -Infinity, to: dayNumber(value ?? latest) ?? Infinity };
  }
}

const whatOf = (proposition: Proposition): Features =>
  new Map([
    ...proposition.stems.map((stem) => [`w|${stem}`, 1] as const),
    ...proposition.types.map((type) => [`t|${type}`, 0.5] as const),
    ...(tellsOfHarm(proposition) ? [['x|harm', 0.8] as const] : []),
  ]);

const whoOf = ({ entities, countries, speaker, stance }: Proposition): Features =>
  new Map([
    // Who denies is as a rule said to have taken part.
    ...(stance === 'denies' && speaker !== null && speaker.country !== null ? [[`c|${speaker.country}`, 0.7] as const] : []),
    ...entities.filter(({ subkind }) => subkind !== 'country').map(({ id }) => [`e|${id}`, 0.9] as const),
    ...countries.map((country) => [`c|${country}`, 0.7] as const),
  ]);

/** Share of the smaller one's weight that both have, 0..1. */
const overlap = (a: Features, b: Features): number => {
  const total = (features: Features): number => [...features.values()].reduce((sum, weight) => sum + Math.min(rarest, weight), 0);
  let shared = 0;
  for (const [key, weight] of a) if (b.has(key)) shared += Math.min(rarest, weight);
  return shared === 0 ? 0 : shared / Math.min(total(a), total(b));
};

const sharedStems = (p: Proposition, q: Proposition): number => p.stems.filter((stem) => q.stems.includes(stem)).length;
const sharedEntities = (p: Proposition, q: Proposition): number =>
  p.entities.filter(({ id }) => q.entities.some((other) => other.id === id)).length;

/** Two reports' clauses that share one word or one name meet by chance. */
const shareEnough = (p: Proposition, q: Proposition): boolean => sharedStems(p, q) + sharedEntities(p, q) >= 2;

/** Two that share who and what: an entity or a country, and a word. */
const shareSubject = (p: Proposition, q: Proposition): boolean =>
  sharedStems(p, q) > 0 && (sharedEntities(p, q) > 0 || p.countries.some((country) => q.countries.includes(country)));

/**
 * Two assertions that share who took part and one word ("fire") tell of one matter, not the same of it: a third of the
 * words agrees, and half of them where the deeds are of different kinds. A force that is ready to strike alone is not
 * one that struck together with another.
 */
export const sayAlike = (p: Proposition, q: Proposition): boolean => {
  const shorter = Math.min(p.stems.length, q.stems.length);
  const otherDeed = p.types.length > 0 && q.types.length > 0 && !p.types.some((type) => q.types.includes(type));
  return sharedStems(p, q) >= (otherDeed ? Math.max(3, 0.5 * shorter) : Math.max(Math.min(2, shorter), 0.34 * shorter));
};

let offices: ReadonlySet<string> | null = null;
/** Words for offices and people: "the president" stands in many sentences that tell of different things. */
const officeStems = (): ReadonlySet<string> =>
  (offices ??= new Set(
    [...english.personTitles.map(({ text }) => text), ...english.occupations].flatMap((title) => contentStems(words(title))),
  ));

/**
 * Two that tell of one deed: a kind of event, or a word that is no office. A denial that shares only a person with a
 * sentence nearby denies something else, and nobody must be shown to have asserted what they did not.
 */
export const oneAction = (p: Proposition, q: Proposition): boolean =>
  p.types.some((type) => q.types.includes(type)) || p.stems.some((stem) => q.stems.includes(stem) && !officeStems().has(stem));

/**
 * A denial that takes up in a few words what its report tells some sentences away: "there was no ambush", "not a single
 * civilian was harmed".
 */
export const deniesShortly = (p: Proposition, q: Proposition): boolean => {
  const [denial, other] = isDenial(p) ? [p, q] : [q, p];
  if (p.report !== q.report || isDenial(p) === isDenial(q) || (denial.byWords && !denial.deniesBeing)) return false;
  const apart = Math.abs(p.sentence - q.sentence);
  if (denial.stems.length > 0 && denial.stems.length <= 2 && denial.stems.every((stem) => other.stems.includes(stem)))
    return apart <= 2 * neighbours;
  // Of fighters killed nobody says that no civilian was harmed.
  const ofFighters = other.stems.includes('fighter') && !other.stems.includes('civilian');
  return apart <= 4 * neighbours && tellsOfHarm(denial) && tellsOfHarm(other) && !ofFighters && denial.entities.length === 0;
};
