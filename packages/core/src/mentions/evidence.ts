import { Casing, isNameShape, keyOf, Shape } from '../knowledge/index.ts';
import { worth, type Candidate, type MentionKind, type Reading } from './candidate.ts';
import { contextVotes, makeVotes, type Votes } from './context.ts';

/** What the whole report tells about its names, by phrase key. */
export interface Evidence {
  /** Votes of every occurrence and of the name's own make. */
  votes(key: string): Votes;
  /** The same without its make: what the text says about it. */
  context(key: string): Votes;
  /** True for the last word of a full personal name of this report, and for a name that is borne after a title. */
  isPerson(key: string): boolean;
  /** True for an acronym that the report defines, and for what is called by it. */
  isDefined(key: string): boolean;
  /** True where the word stands with a capital that nothing but itself explains. */
  isCapital(key: string): boolean;
  /** The same, and it never stands without. */
  isAlwaysCapital(key: string): boolean;
  /** True for the first or the last word of a body's longer name. */
  isPartOfBody(key: string): boolean;
  /** True for a ship by what stands before its name somewhere. */
  isShip(key: string): boolean;
  /** True for a row of the knowledge base that the report names unmistakably somewhere. */
  isSure(known: string): boolean;
  /** True for the whole of a personal name of two words or more. */
  isFullPerson(key: string): boolean;
  /** The name that this is the adjective of: "tanezra" for "tanezran"; null where the report has none. */
  adjectiveOf(key: string): string | null;
  /** An adjective made from the name stands in the report: "Tanezran" beside "Tanezra". */
  hasAdjective(key: string): boolean;
}

const nothing: Votes = { person: 0, organization: 0, location: 0 };
const rootsOf = (key: string): string[] => {
  const forms: string[] = [];
  for (const ending of ['ians', 'ian', 'ans', 'an', 'ns', 'n', 'is', 'i', 'ese', 'ish', 'ic']) {
    if (key.length - ending.length < 3 || !key.endsWith(ending)) continue;
    const root = key.slice(0, -ending.length);
    forms.push(root, `${root}a`, `${root}ia`, `${root}e`, `${root}o`, `${root}y`);
  }
  return forms;
};
const adjectiveOf = (key: string): string[] => {
  const bare = key.replace(/(?:ia|a|e|o|y|i|us|ey)$/, '');
  return [
    `${key}n`,
    `${key}ian`,
    `${key}an`,
    `${key}i`,
    `${key}ese`,
    `${key}ish`,
    `${bare}ian`,
    `${bare}an`,
    `${bare}ese`,
    `${bare}ish`,
    `${bare}i`,
    `${bare}ic`,
    `${bare}en`,
  ];
};

/** Weighs the candidates of a report against each other before any is chosen. */
export const gatherEvidence = (reading: Reading, candidates: readonly Candidate[]): Evidence => {
  const { words } = reading;
  const sums = new Map<string, Votes>();
  const makes = new Map<string, Votes>();
  const counts = new Map<string, number>();
  if (reading.dateline !== null) sums.set(reading.dateline, { person: 0, organization: 0, location: 6 });
  const defined = new Set<string>();
  const ships = new Set<string>();
  const bodyParts = new Set<string>();
  const sure = new Set<string>();
  const persons = new Set<string>();
  const fullPersons = new Set<string>();
  const seen = new Set<string>();
  const capitalised = new Set<string>();
  const capitals = new Set<string>();
  const smalls = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    if (!isNameShape(words.shape[i]!)) {
      if (words.shape[i] === Shape.lower) smalls.add(words.key[i]!);
      continue;
    }
    capitalised.add(words.key[i]!);
    if (!words.opening[i] && words.casing[words.sentence[i]!] === Casing.running) capitals.add(words.key[i]!);
  }
  for (const found of candidates) {
    const { from, to, kind, rule } = found;
    const key = keyOf(words, from, to);
    if (rule === 'acronym.short') defined.add(key);
    if (rule === 'other.ship') ships.add(key);
    if (kind === 'organization' && to - from > 1) bodyParts.add(words.key[from]!).add(words.key[to - 1]!);
    if (found.known !== null && !found.known.ambiguous && !found.known.word) sure.add(found.known.known);
    if (kind === 'person' && worth(found) >= 3 && !found.demonym) {
      if (to - from > 1) {
        fullPersons.add(key);
        persons.add(words.key[to - 1]!);
        for (let i = from + 1; i < to - 1; i++) if (words.shape[i] === Shape.lower) persons.add(keyOf(words, i, to));
      } else if (rule === 'title.person') persons.add(key);
    }
    if (
      kind === null ||
      rule.startsWith('gazetteer') ||
      rule.startsWith('given-name') ||
      (found.known !== null && (found.known.ambiguous || found.known.word || found.known.by === 'capital'))
    ) {
      const place = `${from}.${to}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const votes = contextVotes(reading, from, to);
      const sum = sums.get(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!makes.has(key)) makes.set(key, makeVotes(reading, from, to));
      if (!sum) sums.set(key, votes);
      else {
        sum.person += votes.person;
        sum.organization += votes.organization;
        sum.location += votes.location;
      }
    }
  }
  return {
    votes(key) {
      const [sum, make] = [sums.get(key), makes.get(key) ?? nothing];
      if (!sum) return nothing;
      // Ten weak signs are not ten times one: they grow with the root of their number.
      const by = 1 / Math.sqrt(counts.get(key) ?? 1);
      return {
        person: sum.person * by + make.person,
        organization: sum.organization * by + make.organization,
        location: sum.location * by + make.location,
      };
    },
    context: (key) => sums.get(key) ?? nothing,
    isDefined: (key) => defined.has(key),
    isAlwaysCapital: (key) => capitals.has(key) && !smalls.has(key),
    isCapital: (key) => capitals.has(key),
    isPartOfBody: (key) => bodyParts.has(key),
    isShip: (key) => ships.has(key),
    isSure: (known) => sure.has(known),
    isPerson: (key) => persons.has(key),
    isFullPerson: (key) => fullPersons.has(key),
    adjectiveOf: (key) =>
      key.length > 4 && !persons.has(key)
        ? (rootsOf(key).find((root) => root.length > 3 && root !== key && capitalised.has(root) && !persons.has(root)) ?? null)
        : null,
    hasAdjective: (key) => key.length > 3 && adjectiveOf(key).some((form) => form !== key && capitalised.has(form)),
  };
};

/** The kind that the votes speak for, with how clearly. */
export const kindByVotes = ({ person, organization, location }: Votes): { kind: MentionKind; margin: number } => {
  const order: [MentionKind, number][] = [
    ['person', person],
    ['organization', organization + 0.3],
    ['location', location + 0.15],
  ];
  order.sort((a, b) => b[1] - a[1]);
  return { kind: order[0]![0], margin: order[0]![1] - order[1]![1] };
};
