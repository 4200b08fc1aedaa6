import { doublingVerbs, irregularVerbs, reportingNouns, reportingVerbs } from '@sitrep/english';
import { acts, type Act } from '../model/index.ts';

/** A verb that reports speech, as the lexicon has it. */
export interface CueVerb {
  readonly lemma: string;
  /** Words after the verb that belong to the cue: "out" in "point out". */
  readonly rest: readonly string[];
  /** Letters of the frames it takes; see the lexicon. */
  readonly frames: string;
  /** Prepositions of the frame `x`. */
  readonly prepositions: ReadonlySet<string>;
  readonly act: Act;
}
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';
export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}
export interface CueNoun {
  readonly frames: string;
  readonly act: Act;
  readonly plural: boolean;
}

interface Lexicon {
  /** By the verb's own form; entries with more words first. */
  readonly verbs: ReadonlyMap<string, readonly CueForm[]>;
  readonly nouns: ReadonlyMap<string, CueNoun>;
}
let built: Lexicon | undefined;

const actOf = (name: string): Act => {
  const act = acts.find((known) => known === name);
  if (act === undefined) throw new Error(`the lexicon names an act that is none: ${name}`);
  return act;
};

/** The forms of a verb by rule: base, -s, past (and participle), -ing. */
export const inflect = (lemma: string, doubles: boolean): [string, VerbForm][] => {
  const s = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const stems = doubles ? [lemma + lemma.at(-1)!] : [lemma];
  if (doubles && lemma.endsWith('l')) stems.push(lemma);
  const out: [string, VerbForm][] = [
    [lemma, 'base'],
    [s, 's'],
  ];
  for (const stem of stems) {
    const past = stem.endsWith('e') ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
    const ing = stem.endsWith('ie')
      ? `${stem.slice(0, -2)}ying`
      : stem.endsWith('e') && !/(?:ee|oe|ye)$/.test(stem)
        ? `${stem.slice(0, -1)}ing`
        : `${stem}ing`;
    out.push([past, 'past'], [past, 'participle'], [ing, 'ing']);
  }
  return out;
};

const irregularForms = (line: string): [string, [string, VerbForm][]] => {
  const [lemma = '', past = '', participle = past, ing, s] = line.trim().split(' ');
  const regular = inflect(lemma, false);
  const ruled = (form: VerbForm): string => regular.find(([, f]) => f === form)![0];
  return [
    lemma,
    [
      [lemma, 'base'],
      [s ?? ruled('s'), 's'],
      [past, 'past'],
      [participle, 'participle'],
      [ing ?? ruled('ing'), 'ing'],
    ],
  ];
};

/** The lexicon by form, built at first use. */
export const cueLexicon = (): Lexicon => {
  if (built) return built;
  const irregular = new Map(irregularVerbs.map(irregularForms));
  const doubling = new Set(doublingVerbs);
  const verbs = new Map<string, CueForm[]>();
  for (const line of reportingVerbs) {
    const parts = line.trim().split(' ');
    const act = actOf(parts.pop()!);
    const [frames = '', prepositions] = parts.pop()!.split(':');
    const [lemma = '', ...rest] = parts;
    const verb: CueVerb = { lemma, rest, frames, prepositions: new Set(prepositions?.split(',')), act };
    for (const [surface, form] of irregular.get(lemma) ?? inflect(lemma, doubling.has(lemma))) {
      const known = verbs.get(surface) ?? [];
      if (!known.some((other) => other.verb === verb && other.form === form)) known.push({ verb, form });
      verbs.set(surface, known);
    }
  }
  for (const known of verbs.values()) known.sort((a, b) => b.verb.rest.length - a.verb.rest.length);
  const nouns = new Map<string, CueNoun>();
  for (const line of reportingNouns) {
    const [noun = '', frames = '', act = ''] = line.trim().split(' ');
    nouns.set(noun, { frames, act: actOf(act), plural: false });
    const plural = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.endsWith('is') ? `${noun.slice(0, -2)}es` : `${noun}s`;
    nouns.set(plural, { frames, act: actOf(act), plural: true });
  }
  return (built = { verbs, nouns });
};

export const takes = (verb: CueVerb, frames: string): boolean => {
  for (const frame of frames) if (verb.frames.includes(frame)) return true;
  return false;
};
