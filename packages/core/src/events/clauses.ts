import { eventLexicon } from '@sitrep/english';
import { singularOf } from './inflect.ts';
import { isPreposition, type NounPhrase, type Phrases, type VerbGroup } from './phrases.ts';
import type { View } from './view.ts';

/** A phrase after a preposition; `nouns` are its coordinated members. */
export interface Attached {
  readonly preposition: string;
  readonly nouns: readonly number[];
}

/** What stands round one verb group. Numbers are indexes of noun phrases and verb groups; -1 is none. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Coordinated subjects as written: of a passive too. */
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  /** "gave *Mali* aid": the first of two objects. */
  readonly indirect: readonly number[];
  readonly attached: readonly Attached[];
  /** Adverbs and particles right after the verb or its object, lower case. */
  readonly particles: readonly string[];
  /** Verb group of the infinitive or -ing complement. */
  readonly complement: number;
  /** What opens the complement: "to", "that", "ing" or a preposition before an -ing form. */
  readonly complementBy: string | null;
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

const quote = /^["“”'‘’]$/;
const insertionMarks = new Set([',', '-', '–', '—']);
const relatives = new Set(['who', 'which', 'that', 'whom']);
const coordinators = new Set(['and', 'or', '&', 'nor']);
const quoteOrAdverb = (view: View<unknown>, i: number): boolean => quote.test(view.lower[i]!) || view.tags[i] === 'R';
/** Verbs whose object does what the infinitive says. */
const objectControl =
  /^(?:urg|ask|call|tell|told|order|forc|invit|press|push|want|allow|help|let|lead|led|persuad|requir|instruct|direct|appeal|beg|pressur|compel|encourag|warn|advis|expect|enabl|permit|caus|get|got|tempt|prompt|oblig|send|sent|authoris|authoriz|accus|suspect|blam|convict|prevent|stop|bar|ban|keep|kept|discourag|dissuad|challeng|commit|remind|condemn|seek|sought)/;

export const clausesOf = (view: View<unknown>, phrases: Phrases): Clause[] => {
  const builder = new ClauseBuilder(view, phrases);
  return phrases.verbs.map((verb) => builder.clause(verb.index));
};

/** Phrases after a token: prepositions with their noun phrases, until the clause or phrase ends. */
export const attachedAfter = (view: View<unknown>, phrases: Phrases, from: number): Attached[] => {
  const attached: Attached[] = [];
  let i = from;
  let comma = false;
  while (i < view.length && attached.length < 8) {
    if (quoteOrAdverb(view, i)) {
      i++;
      continue;
    }
    const noun = phrases.nounAt[i]!;
    if (noun >= 0) {
      const np = phrases.nouns[noun]!;
      if (!np.time) break;
      i = np.end;
      continue;
    }
    if (isPreposition(view, i)) {
      const next = skipForward(view, i + 1);
      const at = next < view.length ? phrases.nounAt[next]! : -1;
      if (at < 0) {
        if (isPreposition(view, next)) {
          i = next;
          continue;
        }
        break;
      }
      const nouns = listFrom(view, phrases, at);
      const last = lastOf(view, phrases, nouns);
      // The phrase is the subject of what follows: "… in Syria Russia said"
      if ((comma || view.tags[i] === 'S') && isSubjectOfNext(view, phrases, last)) break;
      attached.push({ preposition: view.lower[i]!, nouns });
      i = endOfOwned(view, phrases, last);
      continue;
    }
    // ", King Salman's youngest son, in St. Petersburg": an apposition between
    if (view.lower[i] === ',' && attached.length > 0) {
      const beside = i + 1 < view.length ? phrases.nounAt[i + 1]! : -1;
      if (beside >= 0 && !phrases.nouns[beside]!.time) {
        const end = endOfOwned(view, phrases, phrases.nouns[beside]!);
        if (view.lower[end] === ',' && end + 1 < view.length && isPreposition(view, end + 1) && view.lower[end + 1] !== 'of') {
          i = end + 1;
          continue;
        }
      }
    }
    // "talks, brokered by …" and one comma before a preposition go on
    if (view.lower[i] === ',' && i + 1 < view.length && isPreposition(view, i + 1) && view.lower[i + 1] !== 'of') {
      comma = true;
      i++;
      continue;
    }
    if (view.lower[i] === 'that' || view.tags[i] === 'C') break;
    // "troops backed by jets": step over the participle, its agent is no part of ours
    break;
  }
  return attached;
};

const skipForward = (view: View<unknown>, from: number): number => {
  let i = from;
  while (i < view.length && quote.test(view.lower[i]!)) i++;
  return i;
};

const lastOf = (_view: View<unknown>, phrases: Phrases, nouns: readonly number[]): NounPhrase => phrases.nouns[nouns.at(-1)!]!;

/** End of a phrase with what it owns: "in Syria's regions" is one phrase. */
const endOfOwned = (view: View<unknown>, phrases: Phrases, np: NounPhrase): number => {
  let end = np.end;
  for (let guard = 0; guard < 4; guard++) {
    const next = view.tags[end] === 'K' ? end + 1 : end;
    const at = next < view.length ? phrases.nounAt[next]! : -1;
    if (at < 0 || phrases.nouns[at]!.possessor < 0 || phrases.nouns[at]!.start !== next) break;
    end = phrases.nouns[at]!.end;
  }
  return end;
};

/** The owned head of a phrase: "Syria" in "Syria's regions" leads to "regions". */
export const ownedHead = (view: View<unknown>, phrases: Phrases, index: number): number => {
  let at = index;
  for (let guard = 0; guard < 4; guard++) {
    const np = phrases.nouns[at]!;
    const next = view.tags[np.end] === 'K' || (view.lower[np.end] === "'" && at + 1 < phrases.nouns.length) ? np.end + 1 : -1;
    const following = next >= 0 && next < view.length ? phrases.nounAt[next]! : -1;
    if (following < 0 || phrases.nouns[following]!.possessor !== at) return at;
    at = following;
  }
  return at;
};

const isSubjectOfNext = (view: View<unknown>, phrases: Phrases, np: NounPhrase): boolean => {
  let i = np.end;
  while (i < view.length && view.tags[i] === 'R') i++;
  const verb = i < view.length ? phrases.verbAt[i]! : -1;
  return verb >= 0 && phrases.verbs[verb]!.form === 'finite';
};

/** A noun phrase and those coordinated after it: "A, B and C". Commas count only where a conjunction follows. */
export const listFrom = (view: View<unknown>, phrases: Phrases, first: number): number[] => {
  const out = [ownedHead(view, phrases, first)];
  const pending: number[] = [];
  let i = phrases.nouns[out[0]!]!.end;
  for (let guard = 0; guard < 24 && i < view.length; guard++) {
    let comma = false;
    let joined = false;
    if (view.lower[i] === ',') {
      comma = true;
      i++;
    }
    while (i < view.length && quote.test(view.lower[i]!)) i++;
    if (i < view.length && coordinators.has(view.lower[i]!)) {
      joined = true;
      i++;
    } else if (view.lower[i] === 'as' && view.lower[i + 1] === 'well' && view.lower[i + 2] === 'as') {
      joined = true;
      i += 3;
    }
    if (!comma && !joined) break;
    while (i < view.length && (quote.test(view.lower[i]!) || view.tags[i] === 'R')) i++;
    const at = i < view.length ? phrases.nounAt[i]! : -1;
    if (at < 0) break;
    const owned = ownedHead(view, phrases, at);
    const np = phrases.nouns[owned]!;
    // "met the minister, and Russia said": a new clause; "patrols by A and B will begin" is a list
    if (np.time || (comma && isSubjectOfNext(view, phrases, np))) break;
    pending.push(owned);
    i = np.end;
    if (joined) {
      out.push(...pending);
      pending.length = 0;
      if (!comma && view.lower[i] !== ',') break;
    }
  }
  return out;
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
    const right = this.right(verb);
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
    i = this.beforeParenthesis(i);
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
        hasObject || (this.standsAlone(verb) && verb.lemmas.some((lemma) => intransitive().has(lemma)) && view.lower[verb.end] !== 'by');
      if (before >= 0 && !phrases.nouns[before]!.time) {
        if (canBePast) return { ...base, ...this.finiteSubject(verb, i) };
        return { ...base, subjects: this.listBack(before), passive: true, relative: true };
      }
      if (canBePast && i >= 0 && view.lower[i] === ',') {
        const found = this.finiteSubject(verb, i);
        if (found.subjects.length > 0) return { ...base, ...found };
      }
      if (i >= 0 && (view.tags[i] === 'C' || view.lower[i] === ',')) {
        const coordinate = this.verbBefore(i);
        if (coordinate >= 0 && !this.busy.has(coordinate) && view.tags[i] === 'C') {
          const other = this.clause(coordinate);
          return { ...base, subjects: other.subjects, passive: other.passive && !hasObject, relative: other.relative };
        }
        // ", brokered by the United Nations,": of the phrase before the comma
        const antecedent = view.lower[i] === ',' && i > 0 ? phrases.nounAt[i - 1]! : -1;
        if (antecedent >= 0) return { ...base, subjects: this.listBack(antecedent), passive: true, relative: true };
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
      const copula = this.verbBefore(i);
      return { subjects: this.subjectsOf(copula), governor: copula, governorToken: i };
    }
    if (view.tags[i] === 'C' || view.lower[i] === ',') {
      const other = this.verbBefore(i);
      if (other >= 0 && !this.busy.has(other)) {
        const clause = this.clause(other);
        return { subjects: clause.subjects, governor: clause.governor, governorToken: clause.governorToken };
      }
    }
    const at = phrases.nounAt[i]!;
    if (at >= 0) {
      const governor = this.verbBefore(phrases.nouns[at]!.start - 1);
      if (governor >= 0) {
        const head = view.lower[phrases.verbs[governor]!.head]!;
        // "urged the rebels to withdraw", "called on all parties to avoid"; not "has plans to attack"
        const noun = phrases.nouns[at]!;
        const wish = planNouns().has(singularOf(view.lower[noun.head]!));
        const token = objectControl.test(head) || !wish ? phrases.verbs[governor]!.head : noun.head;
        const controls = objectControl.test(head) && !phrases.verbs[governor]!.passive;
        return { subjects: controls ? this.listBack(at) : this.subjectsOf(governor), governor, governorToken: token };
      }
      return {
        subjects: phrases.nouns[at]!.possessor >= 0 ? [phrases.nouns[at]!.possessor] : [],
        governor: -1,
        governorToken: phrases.nouns[at]!.head,
      };
    }
    const nearest = this.verbBefore(i);
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
        if (other.form !== 'finite' || this.isRelative(other)) {
          i = this.beforeRelative(other);
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
        const start = this.listStart(at);
        const leftmost = phrases.nouns[start]!;
        const owner = this.outermostOwner(leftmost);
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
        const previous = this.verbEndingAt(owner.start - 1);
        if (previous >= 0) {
          const other = phrases.verbs[previous]!;
          if (other.form !== 'finite' || this.isRelative(other)) {
            i = this.beforeRelative(other);
            comma = false;
            continue;
          }
          if (comma && !this.busy.has(previous)) return { ...none, subjects: this.subjectsOf(previous), coordinate: previous };
        }
        return { ...none, subjects: this.members(start, at), opener: this.openerBefore(owner.start - 1) ?? openerSeen };
      }
      if (relatives.has(word) && (tag === 'W' || i === from || word === 'that')) {
        let j = i - 1;
        if (j >= 0 && view.lower[j] === ',') j--;
        const antecedent = j >= 0 ? phrases.nounAt[j]! : -1;
        if (antecedent >= 0 && i >= from - 1) return { ...none, subjects: this.listBack(antecedent), relative: true };
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
        const coordinate = past ? this.finiteBefore(i) : this.verbBefore(i);
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

  /** "the agency (MMEA) denied": what stands in brackets is stepped over. */
  private beforeParenthesis(from: number): number {
    if (from < 0 || this.view.lower[from] !== ')') return from;
    let i = from;
    while (i > 0 && this.view.lower[i] !== '(' && from - i < 20) i--;
    return this.view.lower[i] === '(' ? i - 1 : from;
  }

  /** Verb group that ends right before a token, adverbs and quotation marks skipped. */
  private verbEndingAt(from: number): number {
    let i = from;
    while (i >= 0 && quoteOrAdverb(this.view, i)) i--;
    return i >= 0 ? this.phrases.verbAt[i]! : -1;
  }

  /** True where no other finite verb follows before the clause ends: a past form, no participle. */
  private standsAlone(verb: VerbGroup): boolean {
    const next = this.phrases.verbs[verb.index + 1];
    if (!next || next.form !== 'finite') return true;
    for (let i = verb.end; i < next.start; i++)
      if (this.view.tags[i] === 'F' || this.view.tags[i] === 'C' || this.view.tags[i] === 'S') return true;
    return false;
  }

  private openerBefore(from: number): string | null {
    const { view } = this;
    let i = from;
    while (i >= 0 && quoteOrAdverb(view, i)) i--;
    if (i < 0) return null;
    return view.tags[i] === 'S' || (view.tags[i] === 'W' && view.lower[i] !== 'who') ? view.lower[i]! : null;
  }

  private isRelative(verb: VerbGroup): boolean {
    const { view, phrases } = this;
    let i = verb.start - 1;
    for (let guard = 0; i >= 0 && guard < 12; guard++) {
      if (view.lower[i] === 'that') {
        // "announced on Monday that it hoped" is no relative clause
        const before = i > 0 ? phrases.nounAt[i - 1]! : -1;
        return before >= 0 && !phrases.nouns[before]!.time;
      }
      if (view.tags[i] === 'W') return true;
      const joins = view.tags[i] === 'C' && i > 0 && phrases.nounAt[i - 1]! >= 0 && phrases.nounAt[i + 1]! >= 0;
      if (phrases.verbAt[i]! >= 0 || view.tags[i] === 'F' || (view.tags[i] === 'C' && !joins)) return false;
      i--;
    }
    return false;
  }

  /** Token where a relative clause, an infinitive or a participle phrase begins. */
  private relativeStart(verb: VerbGroup): number {
    const { view, phrases } = this;
    if (verb.form !== 'finite') return verb.start;
    let i = verb.start - 1;
    while (i >= 0 && view.tags[i] !== 'W' && view.lower[i] !== 'that') {
      if (phrases.verbAt[i]! >= 0) return verb.start;
      i--;
    }
    return Math.max(0, i);
  }

  /** Token before a relative clause and the comma that opens it. */
  private beforeRelative(verb: VerbGroup): number {
    const i = this.relativeStart(verb) - 1;
    return i >= 0 && this.view.lower[i] === ',' ? i - 1 : i;
  }

  private verbBefore(from: number): number {
    for (let i = from; i >= 0; i--) if (this.phrases.verbAt[i]! >= 0) return this.phrases.verbAt[i]!;
    return -1;
  }

  private finiteBefore(from: number): number {
    for (let i = from; i >= 0; i--) {
      const at = this.phrases.verbAt[i]!;
      if (at < 0) continue;
      const other = this.phrases.verbs[at]!;
      const made = this.made[at];
      const actual =
        other.form === 'finite' || (other.form === 'participle' && made !== null && made !== undefined && !made.passive && !made.relative);
      if (actual && !this.isRelative(other)) return at;
    }
    return this.verbBefore(from);
  }

  private outermostOwner(np: NounPhrase): NounPhrase {
    let at = np;
    for (let guard = 0; at.possessor >= 0 && guard < 4; guard++) at = this.phrases.nouns[at.possessor]!;
    return at;
  }

  /** First member of the list that ends with a phrase. */
  private listStart(last: number): number {
    const { view, phrases } = this;
    let at = last;
    let joined = false;
    for (let guard = 0; guard < 24; guard++) {
      let i = this.outermostOwner(phrases.nouns[at]!).start - 1;
      while (i >= 0 && quoteOrAdverb(view, i)) i--;
      let link = false;
      if (i >= 0 && coordinators.has(view.lower[i]!)) {
        link = true;
        joined = true;
        i--;
        if (i >= 0 && view.lower[i] === ',') i--;
      } else if (joined && i >= 0 && view.lower[i] === ',') {
        link = true;
        i--;
      }
      if (!link || i < 0) break;
      while (i >= 0 && quoteOrAdverb(view, i)) i--;
      const before = i >= 0 ? phrases.nounAt[i]! : -1;
      if (before < 0 || phrases.nouns[before]!.time) break;
      at = before;
    }
    return at;
  }

  private members(first: number, last: number): number[] {
    const out: number[] = [];
    for (let at = first; at <= last; at++) {
      const np = this.phrases.nouns[at]!;
      if (
        !np.time &&
        !this.phrases.nouns.slice(at + 1, last + 1).some((other) => other.possessor === at) &&
        (np.preposition < 0 || at === first)
      )
        out.push(at);
    }
    return out;
  }

  private listBack(last: number): number[] {
    return this.members(this.listStart(last), last);
  }

  private right(verb: VerbGroup): Pick<Clause, 'objects' | 'indirect' | 'attached' | 'particles' | 'complement' | 'complementBy'> {
    const { view, phrases } = this;
    const particles: string[] = [];
    let objects: number[] = [];
    let indirect: number[] = [];
    let attached: Attached[] = [];
    let complement = -1;
    let complementBy: string | null = null;
    let i = verb.end;
    while (i < view.length) {
      const word = view.lower[i]!;
      if (quote.test(word)) {
        i++;
        continue;
      }
      const verbHere = phrases.verbAt[i]!;
      if (verbHere >= 0) {
        const other = phrases.verbs[verbHere]!;
        if (other.form === 'infinitive') {
          complement = verbHere;
          complementBy = 'to';
        } else if (other.form === 'ing' && objects.length === 0) {
          complement = verbHere;
          complementBy = 'ing';
        } else if (other.form === 'finite' && objects.length > 0 && attached.length === 0) {
          // "said Russia attacked": what looked like the object opens the next clause
          objects = [];
          complement = verbHere;
          complementBy = 'that';
        }
        break;
      }
      if (
        view.tags[i] === 'R' ||
        (particles.length === 0 && objects.length === 0 && view.tags[i] === 'I' && isBareParticle(view, phrases, i))
      ) {
        particles.push(word);
        i++;
        continue;
      }
      const at = phrases.nounAt[i]!;
      if (at >= 0) {
        const np = phrases.nouns[at]!;
        if (np.time) {
          i = np.end;
          continue;
        }
        const list = listFrom(view, phrases, at);
        const last = phrases.nouns[list.at(-1)!]!;
        // "to attend as observers a new round": the object comes late
        if (objects.length === 0 && attached.every(({ preposition }) => preposition === 'as')) objects = list;
        else if (indirect.length === 0 && attached.length === 0 && objects.length > 0) {
          indirect = objects;
          objects = list;
        } else break;
        i = last.end;
        continue;
      }
      if (isPreposition(view, i)) {
        const next = skipForward(view, i + 1);
        const gerund = next < view.length ? phrases.verbAt[next]! : -1;
        if (gerund >= 0 && phrases.verbs[gerund]!.form === 'ing') {
          if (complement < 0) {
            complement = gerund;
            complementBy = word;
          }
          break;
        }
        const more = attachedAfter(view, phrases, i);
        if (more.length === 0 && view.tags[i] === 'S') break;
        if (more.length === 0) {
          particles.push(word);
          i++;
          continue;
        }
        attached = [...attached, ...more];
        i = endOfOwned(view, phrases, phrases.nouns[more.at(-1)!.nouns.at(-1)!]!);
        continue;
      }
      if (view.tags[i] === 'S' || word === 'that') {
        complementBy = word === 'that' ? 'that' : complementBy;
        if (word === 'that') complement = this.verbAfter(i);
        break;
      }
      if (view.tags[i] === 'J' || view.tags[i] === 'U') {
        particles.push(word);
        i++;
        continue;
      }
      if (word === ',' && i + 1 < view.length && isPreposition(view, i + 1) && view.lower[i + 1] !== 'of') {
        i++;
        continue;
      }
      // "calls Algeria, its neighbour, to …", "suspends, until further notice, its part": an insertion between commas
      const close = word === ',' ? this.insertionEnd(i, objects.length > 0, attached.length > 0) : -1;
      if (close > i) {
        i = close;
        continue;
      }
      break;
    }
    return { objects, indirect, attached, particles, complement, complementBy };
  }

  /** First token after an insertion that a comma at `from` opens, or -1. */
  private insertionEnd(from: number, hasObject: boolean, hasPhrase: boolean): number {
    const { view, phrases } = this;
    const at = from + 1 < view.length ? phrases.nounAt[from + 1]! : -1;
    if (at < 0) return -1;
    if (!hasObject && hasPhrase) return isSubjectOfNext(view, phrases, phrases.nouns[at]!) ? -1 : from + 1;
    if (!hasObject) return -1;
    for (let i = from + 1; i < Math.min(view.length, from + 10); i++) {
      if (phrases.verbAt[i]! >= 0) return -1;
      if (view.lower[i] === ',') {
        const verb = i + 1 < view.length ? phrases.verbAt[i + 1]! : -1;
        return verb >= 0 && phrases.verbs[verb]!.form === 'infinitive' ? i + 1 : -1;
      }
    }
    return -1;
  }

  private verbAfter(from: number): number {
    const limit = Math.min(this.view.length, from + 30);
    for (let i = from; i < limit; i++) if (this.phrases.verbAt[i]! >= 0) return this.phrases.verbAt[i]!;
    return -1;
  }
}

/** "pulled out", "shot down two drones": a preposition that is a particle. */
const particleWords = new Set([
  'up',
  'down',
  'out',
  'off',
  'back',
  'away',
  'over',
  'together',
  'apart',
  'aside',
  'in',
  'on',
  'through',
  'by',
]);
const isBareParticle = (view: View<unknown>, phrases: Phrases, i: number): boolean => {
  if (!particleWords.has(view.lower[i]!)) return false;
  const next = i + 1 < view.length ? phrases.nounAt[i + 1]! : -1;
  return next < 0 || ['up', 'down', 'out', 'off', 'back', 'away'].includes(view.lower[i]!);
};
