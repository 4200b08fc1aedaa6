import { eventLexicon } from '@sitrep/english';
import { singularOf } from './inflect.ts';
import { beforeParenthesis, beforeRelative, isRelative, openerBefore, standsAlone, verbBefore, verbEndingAt } from './clause-bounds.ts';
import { type Tail, tailOf } from './clause-tails.ts';
import { isPreposition, type Phrases, quoteOrAdverb, type VerbGroup } from './phrases.ts';
import { listBack, listStart, members, outermostOwner } from './subject-lists.ts';
import type { View } from './view.ts';

/** What stands round one verb group. Numbers are indexes of noun phrases and verb groups; -1 is none. */
export interface Clause extends Tail {
  readonly verb: VerbGroup;
  /** Coordinated subjects as written: of a passive too. */
  readonly subjects: readonly number[];
  /** Verb group this one depends on: the verb it is complement of. */
  readonly governor: number;
  /** Token that governs: a verb's head, or an adjective or noun before "to". */
  readonly governorToken: number;
  /** A participle or passive whose subject is its object. */
  readonly passive: boolean;
  /** True in "who fired", "which broke away": told in passing. */
  readonly relative: boolean;
  /** Subordinator before the clause ("if", "after", "that"), or null. */
  readonly opener: string | null;
}

let planSet: ReadonlySet<string> | undefined;
const planNouns = (): ReadonlySet<string> => (planSet ??= new Set(eventLexicon.planNouns));
const clauseOpeners = new Set(['before', 'after', 'since', 'until', 'as', 'than', 'while', 'when', 'because', 'for']);
let intransitiveSet: ReadonlySet<string> | undefined;
const intransitive = (): ReadonlySet<string> => (intransitiveSet ??= new Set(eventLexicon.intransitiveVerbs));

const insertionMarks = new Set([',', '-', '–', '—']);
const relatives = new Set(['who', 'which', 'that', 'whom']);
/** Verbs whose object does what the infinitive says. */
const objectControl =
  /^(?:urg|ask|call|tell|told|order|forc|invit|press|push|want|allow|help|let|lead|led|persuad|requir|instruct|direct|appeal|beg|pressur|compel|encourag|warn|advis|expect|enabl|permit|caus|get|got|tempt|prompt|oblig|send|sent|authoris|authoriz|accus|suspect|blam|convict|prevent|stop|bar|ban|keep|kept|discourag|dissuad|challeng|commit|remind|condemn|seek|sought)/;

export const clausesOf = (view: View<unknown>, phrases: Phrases): Clause[] => {
  const builder = new ClauseBuilder(view, phrases);
  return phrases.verbs.map((verb) => builder.clause(verb.index));
};

class ClauseBuilder {
  private readonly made: (Clause | null)[];
  private readonly busy = new Set<number>();
  private readonly view: View<unknown>;
  private readonly phrases: Phrases;

  constructor(view: View<unknown>, phrases: Phrases) {
    this.view = view;
    this.phrases = phrases;
    this.made = phrases.verbs.map(() => null);
  }

  clause(index: number): Clause {
    const known = this.made[index];
    if (known) return known;
    const verb = this.phrases.verbs[index]!;
    this.busy.add(index);
    const right = tailOf(this.view, this.phrases, verb);
    const left = this.left(verb, right.objects.length > 0 || right.complementBy === 'ing' || right.complementBy === 'that');
    this.busy.delete(index);
    const clause: Clause = { verb: this.coordinated(verb, left), ...right, ...left };
    this.made[index] = clause;
    return clause;
  }

  /** Subjects of another group; empty while it is itself being worked out. */
  private subjectsOf(index: number): readonly number[] {
    if (index < 0 || this.busy.has(index)) return [];
    // A long chain of verbs would go deep: only the nearest links are worth it.
    if (this.busy.size > 12) return [];
    return this.clause(index).subjects;
  }

  /** "will jointly enforce it and *fight* …": a bare form shares modal, "to" and negation with the verb before. */
  private coordinated(verb: VerbGroup, { coordinate }: { coordinate?: number }): VerbGroup {
    if (
      coordinate === undefined ||
      coordinate < 0 ||
      verb.start !== verb.head ||
      this.view.tags[verb.head] !== 'B' ||
      verb.form !== 'finite'
    )
      return verb;
    const other = this.made[coordinate]?.verb ?? this.phrases.verbs[coordinate]!;
    if (other.form === 'infinitive' || other.modal !== null)
      return { ...verb, form: other.form, modal: other.modal, negated: verb.negated || other.negated };
    return verb;
  }

  private left(
    verb: VerbGroup,
    hasObject: boolean,
  ): Pick<Clause, 'subjects' | 'governor' | 'governorToken' | 'passive' | 'relative' | 'opener'> & { coordinate?: number } {
    const { view, phrases } = this;
    const base = { governor: -1, governorToken: -1, passive: verb.passive, relative: false, opener: null as string | null };
    let i = verb.start - 1;
    while (i >= 0 && quoteOrAdverb(view, i)) i--;
    i = beforeParenthesis(this.view, this.phrases, i);
    if (verb.form === 'infinitive') return { ...base, ...this.controlled(i) };
    if (verb.form === 'ing') {
      const at = i >= 0 ? phrases.nounAt[i]! : -1;
      if (at >= 0 && !phrases.nouns[at]!.time) return { ...base, subjects: [at], relative: true };
      if (i >= 0 && (isPreposition(view, i) || view.tags[i] === 'S')) return { ...base, ...this.controlled(i - 1), opener: view.lower[i]! };
      const governor = i >= 0 && phrases.verbAt[i]! >= 0 ? phrases.verbAt[i]! : -1;
      if (governor >= 0) return { ...base, subjects: this.subjectsOf(governor), governor, governorToken: phrases.verbs[governor]!.head };
      return { ...base, subjects: this.subjectsOf(this.finiteBefore(i)) };
    }
    if (verb.form === 'participle') {
      const before = i >= 0 ? phrases.nounAt[i]! : -1;
      const canBePast =
        hasObject ||
        (standsAlone(this.view, this.phrases, verb) &&
          verb.lemmas.some((lemma) => intransitive().has(lemma)) &&
          view.lower[verb.end] !== 'by');
      if (before >= 0 && !phrases.nouns[before]!.time) {
        if (canBePast) return { ...base, ...this.finiteSubject(verb, i) };
        return { ...base, subjects: listBack(this.view, this.phrases, before), passive: true, relative: true };
      }
      if (canBePast && i >= 0 && view.lower[i] === ',') {
        const found = this.finiteSubject(verb, i);
        if (found.subjects.length > 0) return { ...base, ...found };
      }
      if (i >= 0 && (view.tags[i] === 'C' || view.lower[i] === ',')) {
        const coordinate = verbBefore(this.view, this.phrases, i);
        if (coordinate >= 0 && !this.busy.has(coordinate) && view.tags[i] === 'C') {
          const other = this.clause(coordinate);
          return { ...base, subjects: other.subjects, passive: other.passive && !hasObject, relative: other.relative };
        }
        // ", brokered by the United Nations,": of the phrase before the comma
        const antecedent = view.lower[i] === ',' && i > 0 ? phrases.nounAt[i - 1]! : -1;
        if (antecedent >= 0) return { ...base, subjects: listBack(this.view, this.phrases, antecedent), passive: true, relative: true };
      }
      if (canBePast) return { ...base, ...this.finiteSubject(verb, i) };
      return { ...base, subjects: [], passive: true };
    }
    const found = this.finiteSubject(verb, i);
    if (found.coordinate >= 0 && !this.busy.has(found.coordinate)) {
      const other = this.clause(found.coordinate);
      const bare = verb.start === verb.head && 'EV'.includes(view.tags[verb.head]!);
      const bareForm = verb.start === verb.head && view.tags[verb.head] === 'B';
      if (bareForm && other.verb.form === 'infinitive')
        return { ...base, ...found, governor: other.governor, governorToken: other.governorToken };
      return {
        ...base,
        ...found,
        passive: verb.passive || (bare && other.passive && view.tags[verb.head] === 'E'),
        opener: found.opener ?? other.opener,
      };
    }
    return { ...base, ...found };
  }

  /** Subject of an infinitive or gerund by the word it hangs on. `i` is the token before "to" or the preposition. */
  private controlled(from: number): { subjects: readonly number[]; governor: number; governorToken: number } {
    const { view, phrases } = this;
    let i = from;
    while (i >= 0 && quoteOrAdverb(view, i)) i--;
    if (i < 0) return { subjects: [], governor: -1, governorToken: -1 };
    // "how to coordinate", "whether to attack": nobody does it yet
    if (view.tags[i] === 'W' || view.lower[i] === 'whether') return { subjects: [], governor: -1, governorToken: i };
    const direct = phrases.verbAt[i]!;
    if (direct >= 0) return { subjects: this.subjectsOf(direct), governor: direct, governorToken: phrases.verbs[direct]!.head };
    const lone = phrases.nounAt[i]! >= 0 ? phrases.nouns[phrases.nounAt[i]!]! : null;
    if (view.tags[i] === 'J' && (!lone || (lone.head === i && lone.start === i))) {
      const copula = verbBefore(this.view, this.phrases, i);
      return { subjects: this.subjectsOf(copula), governor: copula, governorToken: i };
    }
    // "wants the mission, known as BINUH, to send": over the apposition to its holder
    const beside = view.lower[i] === ',' && i > 0 ? phrases.nounAt[i - 1]! : -1;
    const opening = beside >= 0 ? phrases.nouns[beside]!.start - 1 : -1;
    if (opening > 0 && view.lower[opening] === ',' && phrases.nounAt[opening - 1]! >= 0) i = opening - 1;
    if (view.tags[i] === 'C' || view.lower[i] === ',') {
      const other = verbBefore(this.view, this.phrases, i);
      if (other >= 0 && !this.busy.has(other)) {
        const clause = this.clause(other);
        return { subjects: clause.subjects, governor: clause.governor, governorToken: clause.governorToken };
      }
    }
    const at = phrases.nounAt[i]!;
    if (at >= 0) {
      const governor = verbBefore(this.view, this.phrases, phrases.nouns[at]!.start - 1);
      if (governor >= 0) {
        const head = view.lower[phrases.verbs[governor]!.head]!;
        // "urged the rebels to withdraw", "called on all parties to avoid"; not "has plans to attack"
        const noun = phrases.nouns[at]!;
        const wish = planNouns().has(singularOf(view.lower[noun.head]!));
        const token = objectControl.test(head) || !wish ? phrases.verbs[governor]!.head : noun.head;
        const controls = objectControl.test(head) && !phrases.verbs[governor]!.passive;
        return { subjects: controls ? listBack(this.view, this.phrases, at) : this.subjectsOf(governor), governor, governorToken: token };
      }
      return {
        subjects: phrases.nouns[at]!.possessor >= 0 ? [phrases.nouns[at]!.possessor] : [],
        governor: -1,
        governorToken: phrases.nouns[at]!.head,
      };
    }
    const nearest = verbBefore(this.view, this.phrases, i);
    return { subjects: this.subjectsOf(nearest), governor: nearest, governorToken: nearest >= 0 ? phrases.verbs[nearest]!.head : -1 };
  }

  private finiteSubject(
    verb: VerbGroup,
    from: number,
  ): { subjects: readonly number[]; relative: boolean; opener: string | null; coordinate: number } {
    const { view, phrases } = this;
    const none = { subjects: [], relative: false, opener: null, coordinate: -1 };
    let i = from;
    let comma = false;
    let openerSeen: string | null = null;
    for (let guard = 0; i >= 0 && guard < 120; guard++) {
      const word = view.lower[i]!;
      const tag = view.tags[i]!;
      if (quoteOrAdverb(view, i)) {
        i--;
        continue;
      }
      const verbHere = phrases.verbAt[i]!;
      if (verbHere >= 0) {
        const other = phrases.verbs[verbHere]!;
        if (other.form !== 'finite' || isRelative(this.view, this.phrases, other)) {
          i = beforeRelative(this.view, this.phrases, other);
          comma = false;
          continue;
        }
        if (this.busy.has(verbHere)) return none;
        return { ...none, subjects: this.subjectsOf(verbHere), coordinate: comma ? verbHere : -1 };
      }
      const at = phrases.nounAt[i]!;
      if (at >= 0) {
        const np = phrases.nouns[at]!;
        if (np.time) {
          i = np.start - 1;
          if (i >= 0 && isPreposition(view, i)) i--;
          continue;
        }
        // "before President Trump met": a subordinator, not a preposition
        const opener = np.preposition >= 0 && i === from ? view.lower[np.preposition]! : '';
        if (clauseOpeners.has(opener)) return { ...none, subjects: [at], opener };
        const start = listStart(this.view, this.phrases, at);
        const leftmost = phrases.nouns[start]!;
        const owner = outermostOwner(this.phrases, leftmost);
        if (owner.preposition >= 0) {
          i = owner.preposition - 1;
          comma = false;
          continue;
        }
        // ", the foreign minister, said": an apposition between commas
        if (
          comma &&
          start === at &&
          owner.start > 1 &&
          insertionMarks.has(view.lower[owner.start - 1]!) &&
          phrases.nounAt[owner.start - 2]! >= 0
        ) {
          const holder = phrases.nouns[phrases.nounAt[owner.start - 2]!]!;
          if (!holder.time || isPreposition(view, holder.start - 1)) {
            if (!holder.time) {
              i = owner.start - 2;
              comma = false;
              continue;
            }
          }
        }
        const previous = verbEndingAt(this.view, this.phrases, owner.start - 1);
        if (previous >= 0) {
          const other = phrases.verbs[previous]!;
          if (other.form !== 'finite' || isRelative(this.view, this.phrases, other)) {
            i = beforeRelative(this.view, this.phrases, other);
            comma = false;
            continue;
          }
          if (comma && !this.busy.has(previous)) return { ...none, subjects: this.subjectsOf(previous), coordinate: previous };
        }
        return {
          ...none,
          subjects: members(this.phrases, start, at),
          opener: openerBefore(this.view, this.phrases, owner.start - 1) ?? openerSeen,
        };
      }
      if (relatives.has(word) && (tag === 'W' || i === from || word === 'that')) {
        let j = i - 1;
        if (j >= 0 && view.lower[j] === ',') j--;
        const antecedent = j >= 0 ? phrases.nounAt[j]! : -1;
        if (antecedent >= 0 && i >= from - 1) return { ...none, subjects: listBack(this.view, this.phrases, antecedent), relative: true };
        if (tag === 'S' || word === 'that') return { ...none, opener: word };
        i--;
        continue;
      }
      if (insertionMarks.has(word) || word === ')') {
        if (word === ')') {
          while (i > 0 && view.lower[i] !== '(') i--;
        } else comma = true;
        i--;
        continue;
      }
      if (tag === 'C') {
        const past = 'VZ'.includes(view.tags[verb.head]!) || verb.start < verb.head;
        const coordinate = past ? this.finiteBefore(i) : verbBefore(this.view, this.phrases, i);
        if (coordinate < 0 || this.busy.has(coordinate)) return none;
        return { ...none, subjects: this.subjectsOf(coordinate), coordinate };
      }
      if (word === ';' || word === ':') return none;
      if (tag === 'S') {
        openerSeen = word;
        return { ...none, opener: openerSeen };
      }
      i--;
    }
    return none;
  }

  private finiteBefore(from: number): number {
    for (let i = from; i >= 0; i--) {
      const at = this.phrases.verbAt[i]!;
      if (at < 0) continue;
      const other = this.phrases.verbs[at]!;
      const made = this.made[at];
      const actual =
        other.form === 'finite' || (other.form === 'participle' && made !== null && made !== undefined && !made.passive && !made.relative);
      if (actual && !isRelative(this.view, this.phrases, other)) return at;
    }
    return verbBefore(this.view, this.phrases, from);
  }
}
