import { eventLexicon } from '@sitrep/english';
import type { Clause } from './clauses.ts';
import { type Phrases, sayingVerb } from './phrases.ts';
import type { Match } from './predicates.ts';
import type { View } from './view.ts';

/** What the wording makes of an event; `negated` is told as not happening in the voice of the sentence. */
export type Wording = 'happened' | 'planned' | 'conditional' | 'denied' | 'negated' | 'reported' | 'background';

interface Cues {
  readonly plannedModals: ReadonlySet<string>;
  readonly conditionalModals: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}
let cues: Cues | undefined;
const read = (): Cues =>
  (cues ??= {
    plannedModals: new Set(eventLexicon.plannedModals),
    conditionalModals: new Set(eventLexicon.conditionalModals),
    planned: new Set(eventLexicon.plannedWords),
    conditional: new Set(eventLexicon.conditionalWords),
    future: new Set(eventLexicon.futureAdjectives),
    possible: new Set(eventLexicon.possibleAdjectives),
  });

const ifs = new Set(['if', 'unless', 'whether', 'lest', 'should', 'provided']);
const denying =
  /^(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|contradict(?:s|ed)?|disput(?:e|es|ed)|rebut(?:s|ted)?)$/;
const tellings = /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|charges?|assertions?|statements?|speculation)$/;
const failing =
  /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unable|unwilling|impossible|reluctant|hesitat\w*|avoid\w*|prevent\w*|forgot\w*|neglect\w*)$/;
const trying =
  /^(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|manag(?:e|es|ed|ing)|began|begin|begins|begun|start(?:s|ed|ing)?|continu(?:e|es|ed|ing)|appear(?:s|ed)?|seem(?:s|ed)?|help(?:s|ed|ing)?|forc\w+|led|used|proceed\w*|rush\w*|came|went|said|believed|reported|thought|known|found)$/;

/** Reads the wording round a match: modals, negation, governing words, adjectives. */
export const wordingOf = (view: View<unknown>, phrases: Phrases, clauses: readonly Clause[], match: Match): Wording => {
  const nominal = match.noun >= 0 ? nounWording(view, phrases, match) : null;
  if (nominal) return nominal;
  const { clause } = match;
  if (match.noun >= 0 && match.stands === 'alone') return standingWording(view, phrases, clauses, match, clause);
  if (!clause) return 'happened';
  const wording = clauseWording(view, phrases, clauses, clause, 0);
  // "the upcoming talks are sponsored by …": what the verb is about is still to come
  if (wording === 'happened' && match.frame.objects) {
    for (const index of clause.passive ? clause.subjects : clause.objects) {
      const np = phrases.nouns[index]!;
      for (let i = np.start; i < np.head; i++) if (read().future.has(view.lower[i]!)) return 'planned';
    }
  }
  return wording;
};

const nounWording = (view: View<unknown>, phrases: Phrases, match: Match): Wording | null => {
  const { future, possible } = read();
  const np = phrases.nouns[match.noun]!;
  const from = Math.max(0, np.start - 2);
  for (let i = from; i < match.first; i++) {
    const word = view.lower[i]!;
    if (i >= np.start && (word === 'no' || word === 'any')) return word === 'no' ? 'negated' : 'conditional';
    if (i < np.start) {
      if (word === 'without') return 'negated';
      if (word === 'planned' || word === 'alleged') return word === 'planned' ? 'planned' : 'reported';
      continue;
    }
    if (future.has(word)) return 'planned';
    if (possible.has(word)) return 'conditional';
    if (word === 'alleged' || word === 'reported' || word === 'suspected') return 'reported';
  }
  // "talks scheduled for", "talks due to resume"
  const next = view.lower[np.end];
  if (next === 'scheduled' || next === 'planned' || next === 'due' || next === 'expected' || next === 'slated') return 'planned';
  return null;
};

/** A noun that leans on no verb of its own takes the mood of the words that govern it. */
const standingWording = (
  view: View<unknown>,
  phrases: Phrases,
  clauses: readonly Clause[],
  match: Match,
  clause: Clause | null,
): Wording => {
  const { planned, conditional } = read();
  const np = phrases.nouns[match.noun]!;
  if (np.preposition >= 0) {
    const before = np.preposition > 0 ? view.lower[np.preposition - 1]! : '';
    if (
      view.lower[np.preposition] === 'for' &&
      (before === 'plans' ||
        before === 'preparations' ||
        before === 'plan' ||
        before === 'prepare' ||
        before === 'preparing' ||
        before === 'calls' ||
        before === 'call')
    )
      return 'planned';
    if (
      view.lower[np.preposition] === 'of' &&
      (before === 'ahead' ||
        before === 'threat' ||
        before === 'prospect' ||
        before === 'possibility' ||
        before === 'risk' ||
        before === 'fear' ||
        before === 'fears' ||
        before === 'round')
    ) {
      if (before === 'round') {
        const round = phrases.nouns[phrases.nounAt[np.preposition - 1]!];
        for (let i = round?.start ?? 0; i < np.preposition; i++)
          if (read().future.has(view.lower[i]!) || view.lower[i] === 'new') return 'planned';
      } else return before === 'ahead' ? 'planned' : 'conditional';
    }
    if (view.lower[np.preposition] === 'without') return 'negated';
  }
  if (!clause) return 'happened';
  const head = view.lower[clause.verb.head]!;
  if (clause.objects.includes(match.noun) || clause.attached.some(({ nouns }) => nouns.includes(match.noun))) {
    if (denying.test(head)) return 'denied';
    if (clause.verb.negated && /^(?:exclud|rul)/.test(head)) return 'conditional';
    if (
      /^(?:plan|plans|planned|planning|schedul\w*|propos\w*|postpon\w*|cancel\w*|await\w*|expect\w*|prepar\w*|hop\w*|want\w*|seek\w*)$/.test(
        head,
      )
    )
      return 'planned';
    if (/^(?:avoid\w*|prevent\w*|avert\w*|threaten\w*|risk\w*|fear\w*|face|faces)$/.test(head) || conditional.has(head))
      return 'conditional';
    if (planned.has(head) && clause.verb.form !== 'finite') return 'planned';
    const mood = clauseWording(view, phrases, clauses, clause, 0);
    return mood === 'planned' || mood === 'conditional' ? mood : 'happened';
  }
  return 'happened';
};

const clauseWording = (view: View<unknown>, phrases: Phrases, clauses: readonly Clause[], clause: Clause, depth: number): Wording => {
  const { plannedModals, conditionalModals, planned, conditional } = read();
  const { verb } = clause;
  if (isYearsAgo(view, phrases, clause)) return 'background';
  if (verb.negated || noSubject(view, phrases, clause)) return 'negated';
  const told = deniedTelling(view, phrases, clauses, clause);
  if (told) return told;
  if (clause.opener !== null && ifs.has(clause.opener)) return 'conditional';
  // "Let the minister resign"
  if (view.tags[verb.head] === 'B' && verb.start === verb.head && view.lower.slice(Math.max(0, verb.start - 4), verb.start).includes('let'))
    return 'conditional';
  if (clause.opener === 'without') return 'negated';
  if (verb.modal !== null) {
    if (verb.modal === 'be to' || plannedModals.has(verb.modal)) return 'planned';
    if (verb.modal === 'would') return hasIf(view) ? 'conditional' : saidBefore(view, phrases, clause) ? 'planned' : 'conditional';
    if (conditionalModals.has(verb.modal)) return 'conditional';
  }
  if (verb.form === 'infinitive' && clause.governorToken >= 0) {
    const word = view.lower[clause.governorToken]!;
    const governor = clause.governor >= 0 ? clauses[clause.governor] : undefined;
    if (view.tags[clause.governorToken] === 'W' || word === 'whether') return 'conditional';
    if (failing.test(word) || word === 'failure' || word === 'refusal' || word === 'inability') return 'negated';
    if (governor && depth < 4) {
      const above = clauseWording(view, phrases, clauses, governor, depth + 1);
      if (above === 'negated' || above === 'conditional' || above === 'denied') return above;
      if (trying.test(word)) return above;
    }
    if (conditional.has(word)) return 'conditional';
    if (planned.has(word)) return 'planned';
    // "opened fire to disperse": a purpose goes with what was done for it; "an effort to", "plans to" stay plans
    return governor && clause.governorToken === governor.verb.head && depth < 4
      ? clauseWording(view, phrases, clauses, governor, depth + 1)
      : 'planned';
  }
  if (verb.form === 'ing' && clause.governor >= 0) {
    const word = view.lower[clause.governorToken]!;
    if (denying.test(word)) return 'denied';
    if (failing.test(word)) return 'negated';
    if (/^(?:consider\w*|mull\w*|plan\w*|propos\w*|suggest\w*|threaten\w*|risk\w*|accus\w*|avoid\w*)$/.test(word))
      return word.startsWith('accus') ? 'reported' : 'conditional';
    const governor = clauses[clause.governor];
    if (
      governor &&
      depth < 4 &&
      (clause.opener === null || clause.opener === 'of' || clause.opener === 'to' || clause.opener === 'against')
    ) {
      const above = clauseWording(view, phrases, clauses, governor, depth + 1);
      if (clause.opener === 'against') return 'conditional';
      if (above !== 'happened') return above;
      if (clause.opener === 'of' && /^(?:accus|suspect|blam|convict)/.test(word)) return 'reported';
    }
  }
  if (saidToBeFalse(view, clause)) return 'denied';
  if (depth < 4) {
    const governor = thatGovernor(view, phrases, clauses, clause);
    if (governor && denying.test(view.lower[governor.verb.head]!)) return 'denied';
  }
  // "Observers are arriving on Monday": the present of plans needs a date, which the caller knows
  return 'happened';
};

/** "almost five years after crowds burned down its embassy": history. */
const isYearsAgo = (view: View<unknown>, phrases: Phrases, clause: Clause): boolean => {
  for (let i = clause.verb.start - 1; i > 0 && i > clause.verb.start - 12; i--) {
    if (phrases.verbAt[i]! >= 0 || /^[;:.]$/.test(view.lower[i]!)) return false;
    if (/^(?:after|since)$/.test(view.lower[i]!)) return /^(?:years?|months?|decades?|century|centuries)$/.test(view.lower[i - 1]!);
  }
  return false;
};

/** "It is not true that …", "it is false that …". */
const saidToBeFalse = (view: View<unknown>, clause: Clause): boolean => {
  for (let i = clause.verb.start - 1; i > 1 && i > clause.verb.start - 14; i--) {
    if (view.lower[i] !== 'that') continue;
    let j = i - 1;
    // ", as the paper reported,"
    if (view.lower[j] === ',') for (j--; j > 0 && view.lower[j] !== ','; j--);
    if (view.lower[j] === ',') j--;
    const word = view.lower[j]!;
    if (/^(?:false|untrue|wrong|incorrect|baseless|nonsense)$/.test(word)) return true;
    return /^(?:true|correct|accurate|right|case)$/.test(word) && (view.lower[j - 1] === 'not' || view.lower[j - 2] === 'not');
  }
  return false;
};

const noSubject = (view: View<unknown>, phrases: Phrases, clause: Clause): boolean =>
  [...clause.subjects, ...(clause.passive ? [] : clause.objects)].some((index) => {
    const np = phrases.nouns[index]!;
    for (let i = np.start; i <= np.head; i++) {
      const word = view.lower[i]!;
      if (word === 'no' || word === 'nobody' || word === 'none' || word === 'neither' || (word === 'one' && view.lower[i - 1] === 'no'))
        return true;
    }
    return np.start > 0 && view.lower[np.start - 1] === 'not';
  });

const hasIf = (view: View<unknown>): boolean =>
  view.lower.some((word) => word === 'if' || word === 'unless' || (word === 'should' && false));

/** True where a verb of saying stands before the clause: its "would" looks ahead from there. */
const saidBefore = (view: View<unknown>, phrases: Phrases, clause: Clause): boolean =>
  phrases.verbs.some((verb) => verb.index !== clause.verb.index && sayingVerb.test(view.lower[verb.head]!));

/** The clause of saying whose matter a clause is: "the ministry said (that) two jets carried out …". */
export const tellerOf = (view: View<unknown>, clauses: readonly Clause[], clause: Clause | null): Clause | null => {
  if (!clause) return null;
  for (const other of clauses) {
    if (other.complement === clause.verb.index && other.complementBy === 'that' && sayingVerb.test(view.lower[other.verb.head]!))
      return other;
  }
  return null;
};

/** The verb whose that-clause this is. */
const thatGovernor = (view: View<unknown>, phrases: Phrases, clauses: readonly Clause[], clause: Clause): Clause | null => {
  for (const other of clauses) if (other.complement === clause.verb.index && other.complementBy === 'that') return other;
  void view;
  void phrases;
  return null;
};

/**
 * "A report that X collaborated was denied by Y", "denied reports that X had flown": the clause hangs on a telling that
 * somebody denies. A telling nobody denies is no more than a report.
 */
const deniedTelling = (view: View<unknown>, phrases: Phrases, clauses: readonly Clause[], clause: Clause): Wording | null => {
  for (let i = clause.verb.start - 1; i > 0 && i > clause.verb.start - 30; i--) {
    if (view.lower[i] !== 'that') {
      if ((view.tags[i] === 'F' && view.lower[i] !== ',') || view.tags[i] === 'S') return null;
      continue;
    }
    let j = i - 1;
    // "a report Monday that"
    while (j >= 0 && phrases.nounAt[j]! >= 0 && phrases.nouns[phrases.nounAt[j]!]!.time) j = phrases.nouns[phrases.nounAt[j]!]!.start - 1;
    const at = j >= 0 ? phrases.nounAt[j]! : -1;
    if (at < 0) return null;
    const np = phrases.nouns[at]!;
    if (!tellings.test(view.lower[np.head]!)) return null;
    for (const other of clauses) {
      const holds = other.objects.includes(at) || other.subjects.includes(at) || other.attached.some(({ nouns }) => nouns.includes(at));
      if (holds && denying.test(view.lower[other.verb.head]!)) return 'denied';
    }
    return 'reported';
  }
  return null;
};
