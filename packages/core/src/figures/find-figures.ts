import type { SentenceTokens } from '../stage/index.ts';
import type { FigureLexicon } from './lexicon.ts';
import { countedNoun, predicativeNoun, type CountedNoun } from './noun.ts';
import { listHead, outcomeBefore } from './outcome-before.ts';
import { outcomeBehind } from './outcome-behind.ts';
import { isCode, quantityAt, type Quantity } from './quantity.ts';
import { inherited, type Whole } from './splits.ts';
import { moneyOf, unitOf } from './units.ts';

/** A figure in tokens, before what stands around it is looked at. */
export interface FoundFigure {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  readonly measure: string;
  readonly unit: string | null;
  readonly noun: CountedNoun | null;
  readonly rule: string;
  readonly confidence: number;
  /** First token of the verb that tells the outcome before the number, for its subject. */
  readonly verb: number | null;
}

const core = new Set(['killed', 'wounded', 'missing', 'displaced', 'detained', 'kidnapped']);
/** Nouns that may be people where an outcome of people is told of them. */
const agent = /(?:ers|ors|ants|ents|ians|ists|ees|kin|folk|ards)$/;

/** The figures of the reader's sentence. `taken` tells which tokens belong to a time expression. */
export const findFigures = (r: SentenceTokens, lexicon: FigureLexicon, taken: (token: number) => boolean, out: FoundFigure[]): void => {
  let whole: Whole | null = null;
  for (let i = r.from; i < r.to; i++) {
    if (!mayBegin(r, lexicon, i) || taken(i)) continue;
    const q = quantityAt(r, lexicon, i) ?? null;
    if (!q) {
      const one = single(r, lexicon, i, whole);
      if (one) {
        out.push(one);
        whole = { measure: one.measure, to: one.to, goesOn: one.verb !== null };
      }
      continue;
    }
    if (isCode(r, lexicon, q)) {
      i = q.to - 1;
      continue;
    }
    const found: FoundFigure | null = figureOf(r, lexicon, q, whole);
    if (found) {
      out.push(found);
      if (found.rule !== 'money' && found.rule !== 'unit') {
        const goesOn: boolean = found.rule === 'verb' || found.rule === 'split' || (found.rule === 'noun' && core.has(found.measure));
        if (core.has(found.measure) || found.noun?.person)
          whole = { measure: found.measure, to: Math.max(found.noun?.to ?? 0, q.to), goesOn };
      }
    }
    i = Math.max(i, q.to - 1);
  }
};

const mayBegin = (r: SentenceTokens, lexicon: FigureLexicon, i: number): boolean => {
  const word = r.tokens.lower[i]!;
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  if (code > 127 || code === 36) return /^\p{Sc}\d/u.test(word);
  if (code < 97 || code > 122) return false;
  if (lexicon.starts.has(word)) return true;
  const last = word.charCodeAt(word.length - 1);
  if (last >= 48 && last <= 57 && word.length < 12) return /^[a-z]{1,3}\$?\d/.test(word);
  return word.length > 8 && word.includes('-') && lexicon.starts.has(word.slice(0, word.indexOf('-')));
};

const figureOf = (r: SentenceTokens, lexicon: FigureLexicon, q: Quantity, whole: Whole | null): FoundFigure | null => {
  // "one of them", "one of the dead": a pronoun.
  if (q.value === 1 && !q.digits && r.lower(q.to) === 'of') return null;
  const money = moneyOf(r, lexicon, q);
  if (money)
    return {
      quantity: q,
      from: q.from,
      to: money.to,
      measure: 'money',
      unit: money.unit,
      noun: null,
      rule: 'money',
      confidence: 0.95,
      verb: null,
    };
  const unit = unitOf(r, lexicon, q);
  if (unit)
    return {
      quantity: q,
      from: q.from,
      to: unit.to,
      measure: unit.measure,
      unit: unit.unit,
      noun: null,
      rule: 'unit',
      confidence: 0.9,
      verb: null,
    };
  if (q.currency !== null) return null;
  const part = /^(?:whom|them|which)$/.test(r.lower(q.from - 1));
  const noun = countedNoun(r, lexicon, q.to) ?? (part ? predicativeNoun(r, lexicon, q.to) : null);
  if (noun && lexicon.idle.has(noun.noun) && noun.person === null) return null;
  if (noun && lexicon.animals.has(noun.noun)) return counted(q, noun, 'animals', 0.6);
  const people =
    noun === null || noun.person !== null || noun.outcome !== null || noun.bare || r.capital(noun.head) || agent.test(noun.noun);
  if (people) {
    const told = outcome(r, lexicon, q, noun, whole);
    if (told) return told;
  }
  if (noun === null) return alone(r, q);
  if (noun.bare) return null;
  // "one official", "two brokers said": sources, not figures.
  if (q.value <= 1 || (q.value < 10 && isSource(r, q.from, noun.to))) return null;
  const measure = noun.person === null ? noun.noun : noun.person;
  return counted(q, noun, measure, noun.person === null ? 0.5 : 0.75);
};

/** True where a few people stand as the source of what is told. */
const isSource = (r: SentenceTokens, from: number, to: number): boolean =>
  /^(?:said|says|say|told|added|confirmed|claimed|argued|noted|familiar|close)$/.test(r.lower(to)) ||
  (r.lower(from - 1) === 'to' && r.lower(from - 2) === 'according');

const counted = (q: Quantity, noun: CountedNoun, measure: string, confidence: number): FoundFigure => ({
  quantity: q,
  from: q.from,
  to: noun.to,
  measure,
  unit: null,
  noun,
  rule: 'count',
  confidence,
  verb: null,
});

/** What happened to the people counted, as the words around the number tell it. */
const outcome = (
  r: SentenceTokens,
  lexicon: FigureLexicon,
  q: Quantity,
  noun: CountedNoun | null,
  whole: Whole | null,
): FoundFigure | null => {
  const end = noun?.to ?? q.to;
  const make = (measure: string, from: number, to: number, rule: string, verb: number | null = null): FoundFigure => ({
    quantity: q,
    from: Math.min(from, q.from),
    to: Math.max(to, end),
    measure,
    unit: null,
    noun,
    rule,
    confidence: 0.9,
    verb,
  });
  // "one" alone is a pronoun until something happens to it.
  const pronoun = noun === null && q.value === 1 && !q.digits;
  if (pronoun && /^(?:no|any|every|some|each|the|this|that|which|another|or|as|not)$/.test(r.lower(q.at - 1))) return null;
  const before = outcomeBefore(r, lexicon, q.from);
  if (noun?.outcome) {
    // "freed 12 detainees", "the release of 40 prisoners": what is done now outweighs what they are.
    if (before?.measure === 'released') return make('released', before.from, end, before.rule);
    return make(noun.outcome, q.from, end, 'noun');
  }
  if (before && (core.has(before.measure) || before.rule === 'toll') && !(pronoun && before.rule === 'verb')) {
    // A verb before a bare number needs nothing else behind it: "killed 12 in", not "held 12 and".
    if (noun !== null || endsBare(r, q.to))
      return make(before.measure, before.from, end, before.rule, before.rule === 'verb' ? before.from : null);
  }
  const behind = noun === null && !mayTell(r, lexicon, q.to) ? null : outcomeBehind(r, lexicon, end);
  if (behind && (core.has(behind.measure) || !before)) {
    if (!pronoun || /^(?:remains?|is|was|has|still|also|of)$/.test(r.lower(q.to)))
      return make(behind.measure, q.from, behind.to - end <= 7 ? behind.to : end, 'behind');
  }
  const split = whole ? inherited(r, whole, q.from, end, noun === null) : null;
  if (split !== null && !pronoun && (core.has(split) || q.value > 1)) return make(split, q.from, end, 'split');
  // Troops are deployed; teachers and envoys are only sent.
  const uniformed =
    before?.measure !== 'deployed' ||
    noun?.person === 'troops' ||
    /^(?:police|policemen|officers|peacekeepers|observers|personnel|guards|fighters)$/.test(noun?.noun ?? '');
  if (before && noun !== null && uniformed)
    return make(before.measure, before.from, end, before.rule, before.rule === 'verb' ? before.from : null);
  const list = noun === null && /^(?:[;.]|)$/.test(r.lower(q.to)) ? listHead(r, lexicon, q.from) : null;
  return list ? make(list.measure, list.from, end, 'list') : null;
};

/** What may follow a bare number that is a verb's object or a toll. */
const endsBare = (r: SentenceTokens, i: number): boolean =>
  /^(?:$|[.,;:)"'!?-]|and|or|in|on|at|by|near|when|as|after|before|during|since|while|but|of|others?|more|from|across|overall|over|with|dead|including|this|last|so|people|the|a|today|yesterday)$/.test(
    r.lower(i),
  ) || r.capital(i);

/** What a predicate behind a bare number begins with: "14 were", "nine died", "two who". */
const mayTell = (r: SentenceTokens, lexicon: FigureLexicon, i: number): boolean => {
  const word = r.lower(i);
  return (
    /^(?:was|were|are|is|have|has|had|remain|remains|remained|who|of|others?|more|still|also|are|stay|reportedly|"|being|reported|feared|in|left)$/.test(
      word,
    ) ||
    lexicon.participles.has(word) ||
    lexicon.predicates.has(word) ||
    lexicon.outcomes.has(word)
  );
};

/** "At least 12,000 saw the match": a number of people by what they did. */
const alone = (r: SentenceTokens, q: Quantity): FoundFigure | null => {
  const word = r.lower(q.to);
  const did =
    r.small(q.to) && (/(?:ed|ook|aw|ame|ent|ared)$/.test(word) || /^(?:were|are|have|had|live|gathered|took|came|saw)$/.test(word));
  if (!did || q.value < 20 || q.qualifier === null) return null;
  return { quantity: q, from: q.from, to: q.to, measure: 'people', unit: null, noun: null, rule: 'alone', confidence: 0.5, verb: null };
};

/** "left a fisherman missing", "killing a soldier": one person with an outcome. */
const single = (r: SentenceTokens, lexicon: FigureLexicon, i: number, whole: Whole | null): FoundFigure | null => {
  const word = r.lower(i);
  if (word !== 'a' && word !== 'an') return null;
  const noun = countedNoun(r, lexicon, i + 1);
  if (
    !noun ||
    noun.person === null ||
    noun.bare ||
    noun.noun.endsWith('s') ||
    /^(?:people|men|women|children|crew|staff|police|family|personnel|member)$/.test(noun.noun) ||
    noun.to - i > 4
  )
    return null;
  const quantity: Quantity = {
    from: i,
    at: i,
    to: i + 1,
    low: null,
    best: 1,
    high: null,
    qualifier: null,
    value: 1,
    digits: false,
    currency: null,
  };
  const make = (measure: string, from: number, to: number, verb: number | null): FoundFigure => ({
    quantity,
    from,
    to,
    measure,
    unit: null,
    noun,
    rule: 'single',
    confidence: 0.7,
    verb,
  });
  const before = outcomeBefore(r, lexicon, i);
  if (before?.rule === 'verb' && core.has(before.measure)) return make(before.measure, before.from, noun.to, before.from);
  // "three policemen and a civilian"
  const split = whole?.goesOn && core.has(whole.measure) ? inherited(r, whole, i, noun.to, false) : null;
  if (split !== null && i - whole!.to <= 2) return make(split, i, noun.to, null);
  const next = r.lower(noun.to);
  if (!/^(?:was|is|has|missing|dead|wounded|injured|killed|died)$/.test(next)) return null;
  const behind = outcomeBehind(r, lexicon, noun.to);
  return behind && core.has(behind.measure) && behind.to - noun.to <= 4 ? make(behind.measure, i, behind.to, null) : null;
};
