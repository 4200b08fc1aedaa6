import { lexicon } from './lexicon.ts';
import type { View } from './view.ts';

/** A noun phrase without what follows its head. Indexes count tokens of the sentence; `end` is excluded. */
export interface NounPhrase {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Index of the phrase that owns this one ("Reyes" in "Reyes's visit"), or -1. */
  readonly possessor: number;
  /** Token of "its", "their", "his" before it, or -1. */
  readonly owner: number;
  /** Token of the preposition right before it, or -1. */
  readonly preposition: number;
  /** A time, no participant: "on Monday". */
  readonly time: boolean;
}

/** Auxiliaries, adverbs and main verb. */
export interface VerbGroup {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Lemmas the main verb may have in the lexicon; empty where it is not there. */
  readonly lemmas: readonly string[];
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
}

export interface Phrases {
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
  /** Index of the noun phrase or verb group at each token, or -1. */
  readonly nounAt: Int32Array;
  readonly verbAt: Int32Array;
}

export const quotationMark: RegExp = /^["“”'‘’]$/;
export const coordinators: ReadonlySet<string> = new Set(['and', 'or', '&', 'nor']);
/** Forms of verbs of saying, thinking and hoping, that a clause can follow. */
export const sayingVerb: RegExp =
  /^(?:sa(?:y|ys|id|ying)|tell(?:s|ing)?|told|add(?:s|ed)?|announc\w+|stress\w*|not(?:e|es|ed)|report\w*|claim\w*|insist\w*|confirm\w*|warn\w*|vow\w*|pledg\w*|promis\w*|stat(?:e|es|ed)|declar\w*|argu\w*|explain\w*|reveal\w*|hop(?:e|es|ed)|believ\w*|expect\w*|predict\w*|suggest\w*|writ\w*|wrote|alleg\w*|quoted)$/;

/** Tokens that a search along a clause steps over. */
export const quoteOrAdverb = (view: View<unknown>, i: number): boolean => quotationMark.test(view.lower[i]!) || view.tags[i] === 'R';
const owners = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);
const negations = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'no']);
const be = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m", 'get', 'gets', 'got', 'getting']);
const have = new Set(['have', 'has', 'had', 'having', "'ve", "'d"]);
export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight week month year night morning afternoon evening day weekend january february march april june july august september october november december'.split(
    ' ',
  ),
);

/** Tags that may stand inside a noun phrase. */
const inside = 'DJNPUOK';

export const phrasesOf = (view: View<unknown>): Phrases => {
  const nounAt = new Int32Array(view.length).fill(-1);
  const verbAt = new Int32Array(view.length).fill(-1);
  const nouns = findNouns(view, nounAt);
  const verbs = findVerbs(view, nounAt, verbAt);
  return { nouns, verbs, nounAt, verbAt };
};

const findNouns = (view: View<unknown>, nounAt: Int32Array): NounPhrase[] => {
  const { tags, lower, length } = view;
  const nouns: NounPhrase[] = [];
  const spans = nameSpans(view);
  let possessor = -1;
  let i = 0;
  while (i < length) {
    const tag = tags[i]!;
    const opens = 'DJNPUO'.includes(tag) || ((tag === 'E' || tag === 'G') && premodifies(view, i));
    if (!opens || (tag === 'D' && lower[i] === 'that' && !'DJNPU'.includes(tags[i + 1] ?? 'F'))) {
      if (tag !== 'F' && tag !== 'R') possessor = -1;
      i++;
      continue;
    }
    const start = i;
    let head = -1;
    let end = i;
    let owner = -1;
    const timed = view.timed[i] === 1;
    for (let j = i; j < length; j++) {
      const t = tags[j]!;
      const previous = j > start ? tags[j - 1]! : '';
      // "Secretary of State", "Army of the Oases": a name goes on over its small words
      if (spans[j]! > j && !(j > start && head >= 0 && t === 'K')) {
        j = spans[j]!;
        head = j;
        end = j + 1;
        continue;
      }
      if (t === 'K') break;
      if (t === 'O') {
        if (j === start) {
          head = j;
          end = j + 1;
        }
        break;
      }
      if (j > start && t === 'D' && head >= 0) break;
      // "the agreement 212 times": a count begins a phrase of its own
      if (t === 'U' && head >= 0 && previous === 'N' && tags[j + 1] === 'N' && view.timed[j] === 0) break;
      // "said Tuesday Russian troops": a time after a finished phrase is a phrase of its own
      if (j > start && view.timed[j] === 1 && view.timed[j - 1] === 0 && head >= 0 && 'NP'.includes(previous)) break;
      if (timed && view.timed[j] === 0 && head >= 0 && !continuesTime(view, j)) break;
      if (t === 'D' || t === 'J' || t === 'U' || t === 'N' || t === 'P') {
        if (t === 'D' && owners.has(lower[j]!)) owner = j;
        if (t === 'J' && head >= 0 && 'NP'.includes(previous) && !'NPJ'.includes(tags[j + 1] ?? 'F')) break;
        end = j + 1;
        if (t !== 'D' && !(t === 'J' && head >= 0 && 'NPJU'.includes(tags[j + 1] ?? 'F'))) head = j;
        continue;
      }
      if ('EGVZ'.includes(t) && premodifies(view, j)) continue;
      if (t === 'R' && 'JUE'.includes(tags[j + 1] ?? 'F') && j > start) continue;
      if (
        quotationMark.test(lower[j]!) &&
        j + 1 < length &&
        inside.includes(tags[j + 1]!) &&
        tags[j + 1] !== 'K' &&
        (head < 0 || 'DJ'.includes(previous))
      )
        continue;
      // "an earlier, longer list"
      if (
        lower[j] === ',' &&
        previous === 'J' &&
        (head < 0 || tags[head] === 'J') &&
        tags[j + 1] === 'J' &&
        'NPJ'.includes(tags[j + 2] ?? 'F')
      )
        continue;
      if (lower[j] === '.' && view.timed[j] === 1 && j > start && view.timed[j - 1] === 1) continue;
      if (lower[j] === '-' && view.end[j - 1] === view.start[j]) continue;
      break;
    }
    if (head < 0) head = end - 1;
    if (end <= start) {
      i++;
      continue;
    }
    const index = nouns.length;
    for (let j = start; j < end; j++) nounAt[j] = index;
    const before = skipQuotesBack(view, start - 1);
    const preposition = before >= 0 && isPreposition(view, before) ? before : -1;
    nouns.push({
      index,
      start,
      end,
      head,
      possessor,
      owner,
      preposition,
      time: view.timed[head] === 1 || weekdays.has(lower[head]!) || lower[head] === 'times',
    });
    const clitic = tags[end] === 'K' || (lower[end] === "'" && lower[head]!.endsWith('s') && 'DJNPU'.includes(tags[end + 1] ?? 'F'));
    possessor = clitic ? index : -1;
    i = clitic ? end + 1 : end;
  }
  return nouns;
};

/** Last token of the longest name or title that begins at each token, or -1. */
const nameSpans = (view: View<unknown>): Int32Array => {
  const spans = new Int32Array(view.length).fill(-1);
  for (const { first, last, form } of view.marked) {
    if ((form === 'name' || form === 'title') && last > first && last > spans[first]!) spans[first] = last;
  }
  for (const [first, last] of view.joined) if (last > first && last > spans[first]!) spans[first] = last;
  return spans;
};

/** "a Monday attack", "last month's talks": the time goes on into the phrase. */
const continuesTime = (view: View<unknown>, j: number): boolean => 'NJ'.includes(view.tags[j]!) && view.tags[j] !== 'K';

/** True where a participle or -ing form stands before its noun: "armed men", "the escalating conflict". */
const premodifies = ({ tags, lower }: View<unknown>, i: number): boolean => {
  const next = tags[i + 1] ?? 'F';
  if (!'NJP'.includes(next)) return false;
  const before = i > 0 ? tags[i - 1]! : 'F';
  if (before === 'D' || before === 'J' || before === 'U' || before === 'K') return true;
  if (lower[i - 1] === '-') return true;
  if (before === 'P' && alliedParticiples.has(lower[i]!) && i > 1 && 'VZBGEIDCS'.includes(tags[i - 2]!)) return true;
  if (tags[i] === 'E') return (before === 'I' || before === 'C' || (before === 'P' && lower[i - 1] === 'u.s.')) && next !== 'P';
  return false;
};

/** "U.S. backed forces": said of a noun by way of a name before it. */
const alliedParticiples = new Set(
  'backed led trained supported sponsored funded allied controlled held occupied based made built owned run brokered mediated armed financed aligned'.split(
    ' ',
  ),
);

const skipQuotesBack = (view: View<unknown>, from: number): number => {
  let i = from;
  while (i >= 0 && quotationMark.test(view.lower[i]!)) i--;
  return i;
};

/** Prepositions, with "to" before a noun phrase and "including". */
export const isPreposition = ({ tags, lower }: View<unknown>, i: number): boolean =>
  tags[i] === 'I' ||
  (tags[i] === 'T' && 'DJNPUO'.includes(tags[i + 1] ?? 'F')) ||
  lower[i] === 'including' ||
  (tags[i] === 'S' && 'DNPJUO'.includes(tags[i + 1] ?? 'F') && eitherPreposition.has(lower[i]!));
/** Words that are subordinators before a clause and prepositions before a phrase. */
const eitherPreposition = new Set([
  'after',
  'before',
  'since',
  'until',
  'for',
  'by',
  'with',
  'of',
  'in',
  'on',
  'from',
  'without',
  'against',
  'at',
  'about',
  'over',
]);

const findVerbs = (view: View<unknown>, nounAt: Int32Array, verbAt: Int32Array): VerbGroup[] => {
  const { tags, lower, length } = view;
  const verbs: VerbGroup[] = [];
  const { verbReadings } = lexicon();
  let i = 0;
  while (i < length) {
    if (nounAt[i]! >= 0 || !'MXTVZBGE'.includes(tags[i]!)) {
      i++;
      continue;
    }
    const start = i;
    let head = -1;
    let negated = false;
    let modal: string | null = null;
    let lastBe = -1;
    let lastHave = -1;
    let to = false;
    let j = i;
    for (; j < length; j++) {
      const t = tags[j]!;
      const word = lower[j]!;
      if (nounAt[j]! >= 0) break;
      if (negations.has(word)) {
        negated = true;
        continue;
      }
      // "would not “sit at a table”": a quotation may begin inside the group
      if (quotationMark.test(word) && j > start && 'VBGE'.includes(tags[j + 1] ?? 'F') && (modal !== null || lastBe >= 0 || lastHave >= 0))
        continue;
      if (t === 'R') {
        if (!'RMXTVZBGE'.includes(tags[j + 1] ?? 'F')) break;
        continue;
      }
      if (t === 'T') {
        if (j > start && lastBe < 0 && lastHave < 0) break;
        if (j > start) modal = lastBe >= 0 ? 'be to' : 'must';
        to = true;
        continue;
      }
      if (t === 'M') {
        modal = word;
        continue;
      }
      if (t === 'X' || (be.has(word) && 'EVX'.includes(tags[j + 1] ?? 'F')) || (have.has(word) && 'EXV'.includes(tags[j + 1] ?? 'F'))) {
        if (be.has(word)) lastBe = j;
        if (have.has(word)) lastHave = j;
        continue;
      }
      if ('VZBGE'.includes(t)) {
        head = j;
        j++;
      }
      break;
    }
    const auxiliary = lastBe >= 0 ? lastBe : lastHave;
    const end = head >= 0 ? head + 1 : Math.max(lastBe, lastHave) + 1;
    if (head < 0 && auxiliary < 0) {
      i = Math.max(j, i + 1);
      continue;
    }
    const main = head >= 0 ? head : Math.max(lastBe, lastHave);
    // "was not": the negation follows a bare copula
    if (head < 0 && negations.has(lower[end] ?? '')) negated = true;
    const tag = tags[main]!;
    const infinitive = to && modal !== 'be to' && modal !== 'must';
    const passive = lastBe >= 0 && head >= 0 && (tag === 'E' || tag === 'V');
    const bare = lastBe < 0 && lastHave < 0 && modal === null;
    const form = infinitive
      ? 'infinitive'
      : bare && tag === 'G'
        ? 'ing'
        : lower[start] === 'being' || lower[start] === 'having'
          ? 'ing'
          : bare && tag === 'E'
            ? 'participle'
            : 'finite';
    const index = verbs.length;
    for (let k = start; k < end; k++) verbAt[k] = index;
    verbs.push({
      index,
      start,
      end,
      head: main,
      lemmas: (verbReadings.get(lower[main]!) ?? []).map((reading) => reading.lemma),
      form,
      passive,
      negated: negated || (start > 0 && negations.has(lower[start - 1]!)),
      modal,
      perfect: lastHave >= 0 && head > lastHave,
      progressive: lastBe >= 0 && head > lastBe && tag === 'G',
    });
    i = Math.max(end, i + 1);
  }
  return verbs;
};
