import { eventLexicon } from '@sitrep/english';
import { type EventType, eventTypes } from '../model/index.ts';
import { pluralOf, verbForms } from './inflect.ts';

/**
 * Where a participant stands: s subject, o object, x inside the complement, p possessor, d name before the noun, else a
 * preposition.
 */
export type Slot = string;

/** One predicate of the lexicon. */
export interface Frame {
  /** The entry as written, for `explain`. */
  readonly entry: string;
  readonly kind: 'verb' | 'noun';
  readonly type: EventType;
  readonly mode: string | null;
  /** Lemma of the verb, or the words of the noun, last is head. */
  readonly words: readonly string[];
  readonly particles: readonly string[];
  readonly objects: ReadonlySet<string> | null;
  readonly notObjects: ReadonlySet<string> | null;
  readonly prepositions: readonly string[] | null;
  /** Heads the phrase after the preposition must have. */
  readonly prepositionNouns: ReadonlySet<string> | null;
  /** True where an object of whatever kind must follow, false where none may. */
  readonly needsObject: boolean | null;
  readonly complement: 'to' | 'that' | 'ing' | null;
  readonly complementVerbs: ReadonlySet<string> | null;
  /** An everyday word: counts only with actor and recipient. */
  readonly weak: boolean;
  readonly actors: readonly Slot[];
  readonly recipients: readonly Slot[];
  readonly symmetric: boolean;
  /** How much of the sentence it asks for; the greatest wins. */
  readonly weight: number;
}

/** What a word form can be as a verb of the lexicon. */
export interface VerbReading {
  readonly lemma: string;
  /** Classes of `shallow-tags.ts`: V Z B G E. */
  readonly tags: string;
}

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  readonly verbReadings: ReadonlyMap<string, readonly VerbReading[]>;
  /** By the form of the last word; longest entries first. */
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly size: number;
}

const expand = (set: string): Set<string> => {
  const out = new Set<string>();
  for (const word of set.split(' ')) {
    if (word.startsWith('$')) for (const inner of (eventLexicon.nounSets[word.slice(1)] ?? '').split(' ')) out.add(inner);
    else if (word !== '') out.add(word);
  }
  // A set that names offices or victims also takes somebody by name.
  if (!out.has('troop') && offices.some((office) => out.has(office))) out.add('person');
  return out;
};
const offices = ['minister', 'officer', 'leader', 'suspect', 'general', 'ambassador', 'prisoner', 'commander'];

/** Tokens of an entry: words, "@on|at", "+to", "{…}", "!{…}". */
const entryToken = /!?\{[^}]*\}|\S+/g;

const readEntry = (
  entry: string,
  at: { kind: Frame['kind']; type: EventType; mode: string | null; actors: Slot[]; recipients: Slot[]; symmetric: boolean },
): Frame => {
  const words: string[] = [];
  const particles: string[] = [];
  let objects: ReadonlySet<string> | null = null;
  let notObjects: ReadonlySet<string> | null = null;
  let prepositions: readonly string[] | null = null;
  let prepositionNouns: ReadonlySet<string> | null = null;
  let complement: Frame['complement'] = null;
  let complementVerbs: ReadonlySet<string> | null = null;
  let needsObject: boolean | null = null;
  const weak = entry.startsWith('~');
  for (const [token] of (weak ? entry.slice(1) : entry).matchAll(entryToken)) {
    if (token.startsWith('!{')) notObjects = expand(token.slice(2, -1));
    else if (token.startsWith('{')) {
      const set = expand(token.slice(1, -1));
      if (complement) complementVerbs = set;
      else if (prepositions) prepositionNouns = set;
      else objects = set;
    } else if (token.startsWith('@')) prepositions = token.slice(1).split('|');
    else if (token === '+o') needsObject = true;
    else if (token === '-o') needsObject = false;
    else if (token.startsWith('+')) complement = token.slice(1) as NonNullable<Frame['complement']>;
    else if (at.kind === 'noun' || words.length === 0) words.push(token);
    else if (prepositions) prepositionNouns = new Set([token]);
    else particles.push(token);
  }
  const weight =
    (objects ? 4 : 0) +
    particles.length * 4 +
    (prepositions ? 3 : 0) +
    (prepositionNouns ? 3 : 0) +
    (complement ? 3 : 0) +
    (complementVerbs ? 3 : 0);
  return {
    entry,
    kind: at.kind,
    type: at.type,
    mode: at.mode,
    words,
    particles,
    objects,
    notObjects,
    prepositions,
    prepositionNouns,
    needsObject,
    complement,
    complementVerbs,
    weak,
    actors: at.actors,
    recipients: at.recipients,
    symmetric: at.symmetric,
    weight: at.kind === 'noun' ? words.length : weight,
  };
};

const readFrames = (): Frame[] => {
  const frames: Frame[] = [];
  let type: EventType = 'AGREE';
  let mode: string | null = null;
  for (const source of eventLexicon.eventPredicates) {
    for (const raw of source.split('\n')) {
      const line = raw.trim();
      if (line === '') continue;
      const entries = /^([vn]) ([^:]*): (.*)$/.exec(line);
      if (!entries) {
        const [name, modeName] = line.split(' ');
        if (eventTypes.includes(name as EventType)) {
          type = name as EventType;
          mode = modeName ?? null;
        }
        continue;
      }
      const [, kind, roles = '', list = ''] = entries;
      const symmetric = roles.includes('+');
      const [left = '', right = ''] = roles.replace('+', kind === 'n' ? '' : '>').split('>');
      const slots = (side: string): Slot[] => side.split('|').filter((slot) => slot !== '');
      const at = {
        kind: kind === 'v' ? ('verb' as const) : ('noun' as const),
        type,
        mode,
        actors: slots(left),
        recipients: slots(right),
        symmetric,
      };
      for (const entry of splitEntries(list)) frames.push(readEntry(entry, at));
    }
  }
  return frames;
};

/** Commas divide entries; sets hold none. */
const splitEntries = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

let built: Lexicon | undefined;

/** The lexicon as an index by word form, built on first use. */
export const lexicon = (): Lexicon => (built ??= build(readFrames()));

const build = (frames: readonly Frame[]): Lexicon => {
  const verbs = new Map<string, Frame[]>();
  const nouns = new Map<string, Frame[]>();
  const readings = new Map<string, VerbReading[]>();
  const addForm = (form: string, lemma: string, tags: string): void => {
    const list = readings.get(form);
    const same = list?.findIndex((reading) => reading.lemma === lemma) ?? -1;
    if (list && same >= 0) list[same] = { lemma, tags: [...new Set(list[same]!.tags + tags)].join('') };
    else push(readings, form, { lemma, tags });
  };
  const addVerb = (lemma: string): void => {
    const forms = verbForms(lemma);
    addForm(lemma, lemma, 'BZ');
    addForm(forms.third, lemma, 'Z');
    for (const past of forms.past) addForm(past, lemma, 'V');
    for (const participle of forms.participle) addForm(participle, lemma, 'E');
    addForm(forms.ing, lemma, 'G');
    if (lemma.includes('-'))
      for (const form of [forms.third, ...forms.past, forms.ing, lemma]) addForm(form.replaceAll('-', ''), lemma, 'VEZGB');
  };
  for (const frame of frames) {
    const head = frame.words.at(-1)!;
    if (frame.kind === 'verb') {
      if (!verbs.has(head)) addVerb(head);
      push(verbs, head, frame);
      continue;
    }
    for (const form of new Set([head, pluralOf(head)])) push(nouns, form, frame);
    if (frame.words.length === 2) {
      const [first, last] = frame.words as [string, string];
      for (const form of [last, pluralOf(last)]) {
        for (const joint of ['', '-']) push(nouns, first + joint + form, { ...frame, words: [first + joint + form] });
      }
    }
  }
  for (const lemma of [...eventLexicon.lightVerbs, ...eventLexicon.sufferVerbs, ...eventLexicon.eventVerbs]) {
    const verb = lemma.split('-')[0]!;
    if (!verbs.has(verb)) {
      verbs.set(verb, []);
      addVerb(verb);
    }
  }
  for (const list of verbs.values()) list.sort((a, b) => b.weight - a.weight);
  for (const list of nouns.values()) list.sort((a, b) => b.weight - a.weight);
  return { verbs, verbReadings: readings, nouns, size: frames.length };
};
