import { cueLexicon, takes, type CueForm, type CueVerb, type VerbForm } from './cue-lexicon.ts';
import { glued, has, isBreak, lower, type Reading, type Unit } from './reading.ts';
import { is } from './word-classes.ts';

/** A verb in the text that reports speech. All positions are token indices. */
export interface Cue {
  readonly verb: CueVerb;
  readonly form: VerbForm;
  readonly at: number;
  /** First auxiliary or adverb of the verb group, and the token after the verb and its particles. */
  readonly groupStart: number;
  readonly groupEnd: number;
  readonly unit: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Behind "will", "would", "could" …: not said yet, or not said. */
  readonly modal: boolean;
  /** Behind "to". */
  readonly infinitive: boolean;
  /** Behind "to" after a verb that tells it was done: "went on to say". */
  readonly governed: boolean;
  /** -ing without "be", or a past participle that hangs on a noun. */
  readonly participle: boolean;
}

const adjectival = /^(?:alleged|suspected|reported|estimated|disputed|supposed|acclaimed)$/;
/** Verbs before "to say" that tell it was said. */
const catenative =
  /^(?:on|continued|continues|proceeded|began|begins|started|appeared|appears|seemed|seems|hastened|rushed|happened|came|paused|wrote|spoke|emerged|returned|stopped|statement|conference|twitter|facebook)$/;
const withheld = /^(?:declined|declines|refused|refuses|failed|fails|declining|refusing|failing|unwilling|reluctant)$/;
const lightGap = /^(?:express|voice|issue|raise|give|make|lodge|cast|point|take)$/;

/** All reporting verbs of a unit outside quotation marks, in order. */
export const cuesOf = (reading: Reading, unit: Unit): Cue[] => {
  const { verbs } = cueLexicon();
  const found: Cue[] = [];
  const titled = isTitleCase(reading, unit);
  for (let at = unit.first; at < unit.end; at++) {
    if (reading.quoteAt[at]! >= 0) continue;
    const forms = verbs.get(reading.tokens.lower[at]!);
    if (!forms) continue;
    // "the United States", "President Bill Clinton": a capital inside a sentence makes a name.
    if (at > unit.first && !titled && has(reading, at, is.capital)) continue;
    if (forms.every(({ verb }) => !takes(verb, 'tzwignocx')) && !quotationNear(reading, at)) continue;
    const cue = bestReading(reading, unit, at, forms);
    if (cue && !titled && isNoun(reading, at)) continue;
    if (cue) {
      found.push(cue);
      at = cue.groupEnd - 1;
    }
  }
  return found;
};

/** "A dozen states that voted", "a large pledged lead": read as no verb beside its words; a quotation beside it overrules. */
const isNoun = (reading: Reading, at: number): boolean => {
  const upos = reading.tree.upos(at);
  return (upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN') && !quotationNear(reading, at);
};

/** «He began» means saying beside a quotation only. */
const quotationNear = ({ quoteAt }: Reading, at: number): boolean => {
  for (let i = Math.max(0, at - 10); i < Math.min(quoteAt.length, at + 12); i++) if (quoteAt[i]! >= 0) return true;
  return false;
};

/** True for a headline in title case or capitals. */
const isTitleCase = (reading: Reading, unit: Unit): boolean => {
  let capital = 0;
  let all = 0;
  for (let at = unit.first; at < Math.min(unit.end, unit.first + 40); at++) {
    if (reading.tokens.lower[at]!.length < 4 || !has(reading, at, is.word)) continue;
    all++;
    if (has(reading, at, is.capital | is.number)) capital++;
  }
  return all > 0 && capital >= all * 0.75;
};

const bestReading = (reading: Reading, unit: Unit, at: number, forms: readonly CueForm[]): Cue | null => {
  for (const { verb, form } of forms) {
    const end = particlesEnd(reading, unit, at, verb);
    if (end < 0) continue;
    const cue = verbUse(reading, unit, at, end, verb, form);
    if (cue) return cue;
  }
  return null;
};

/** The token after the verb's particles, or -1 where they do not follow. */
const particlesEnd = (reading: Reading, unit: Unit, at: number, verb: CueVerb): number => {
  let next = at + 1;
  for (const word of verb.rest) {
    let gap = lightGap.test(verb.lemma) ? 3 : 0;
    while (
      gap-- > 0 &&
      next < unit.end &&
      lower(reading, next) !== word &&
      !isBreak(reading, next) &&
      !has(reading, next, is.preposition | is.negation)
    )
      next++;
    if (next >= unit.end || (lower(reading, next) !== word && lower(reading, next) !== `${word}s`)) return -1;
    next++;
  }
  return next;
};

/** The cue, when the form is used as a verb here; null for a noun, an adjective, another word. */
const verbUse = (reading: Reading, unit: Unit, at: number, groupEnd: number, verb: CueVerb, form: VerbForm): Cue | null => {
  let left = at - 1;
  let negated = false;
  let hedged = false;
  let modal = false;
  let be = false;
  let have = false;
  let doing = false;
  let infinitive = false;
  if (at > unit.first && glued(reading, at) && has(reading, left, is.dash)) return null;
  for (; left >= unit.first && reading.quoteAt[left]! < 0; left--) {
    const word = lower(reading, left);
    if (word === 'neither' || word === 'nor') return null;
    if (word === 'to' && !infinitive) infinitive = true;
    else if (has(reading, left, is.negation) && !has(reading, left, is.determiner | is.subjectPronoun | is.coordinator | is.preposition)) {
      negated = true;
      if (has(reading, left, is.modal)) modal = true;
      if (/^(?:did|do|does)/.test(word)) doing = true;
      if (has(reading, left, is.be)) be = true;
      if (has(reading, left, is.have)) have = true;
    } else if (has(reading, left, is.hedge) && !has(reading, left, is.modal)) hedged = true;
    else if (has(reading, left, is.auxiliary) && word !== "'s") {
      if (has(reading, left, is.modal)) {
        modal = true;
        if (/^(?:may|might|could)$/.test(word)) hedged = true;
      }
      if (has(reading, left, is.be)) be = true;
      if (has(reading, left, is.have)) have = true;
      if (/^(?:do|does|did)$/.test(word)) doing = true;
    } else if (!(has(reading, left, is.adverb) && !has(reading, left, is.time))) break;
  }
  // "Meanwhile," and the like stand before the subject and not in the group.
  let groupStart = left + 1;
  while (groupStart < at && has(reading, groupStart, is.adverb) && groupStart === unit.first) groupStart++;
  const auxiliary = be || have || doing || modal;
  const before = groupStart - 1;
  const atStart = before < unit.first;
  const previous = atStart ? '' : lower(reading, before);
  const nominal =
    !atStart &&
    (has(reading, before, is.determiner | is.possessive) ||
      /^(?:other|own|new|recent|latest|earlier|previous|alleged|media|press|news)$/.test(previous)) &&
    !/^(?:that|this|all|some|many|most|few|both|others|those|these|several|none|any|each|which|who|what|whose)$/.test(previous);
  const preposition =
    !atStart && has(reading, before, is.preposition) && !/^(?:as|since|after|before|until|than|like|up|out|off|down)$/.test(previous);
  const possessive = !atStart && /^'s?$/.test(previous) && reading.quoteAt[before]! < 0 && !auxiliary;
  const next = lower(reading, groupEnd);
  const vague = verb.frames.includes('v');
  const base: Omit<Cue, 'passive' | 'participle'> = {
    verb,
    form,
    at,
    groupStart,
    groupEnd,
    unit: unit.index,
    negated,
    hedged,
    modal,
    infinitive,
    governed: false,
  };
  const cue = (passive: boolean, participle: boolean): Cue => ({ ...base, passive, participle });

  if (form === 'past' || form === 'participle') {
    if (have && !be) return form === 'participle' || verb.rest.length > 0 || sameForms(reading, at) ? cue(false, false) : cue(false, false);
    if (be) return cue(true, false);
    if (doing || modal || infinitive)
      return form === 'past' && isBaseToo(reading, at) && (doing || modal || infinitive) ? cue(false, false) : null;
    if (nominal || possessive || preposition) return null;
    // "an imam accused of …": the object stands before, so it is a passive.
    if (verb.frames.includes('x') && !takes(verb, 'dtz') && verb.prepositions.has(next)) return null;
    // "…, alleged treasurer of the gang": an adjective.
    if (
      adjectival.test(lower(reading, at)) &&
      (atStart || has(reading, before, is.comma)) &&
      !/^(?:that|to|,)$/.test(next) &&
      !has(reading, groupEnd, is.determiner | is.personal | is.capital | is.quote)
    )
      return null;
    // "Asked whether …, he said": he was asked. "Committed", "concerned": what one is, not what one says.
    if (atStart && (verb.lemma === 'ask' || /^(?:by|with|in|to)$/.test(next))) return null;
    if (/^(?:remains?|remained|stays?|stayed|feels?|felt|seems?|seemed|looks?|looked|deeply|so)$/.test(previous)) return null;
    if (has(reading, before, is.auxiliary) && !atStart) return cue(true, false);
    if (next === 'by' && !atStart && !takes(verb, 'd')) return cue(true, true);
    if (next === 'by' && !atStart && has(reading, groupEnd, is.preposition) && !has(reading, before, is.subjectPronoun)) {
      // "said by telephone" against "reports denied by the army".
      return /^(?:phone|telephone|e-?mail|text|video|letter|radio)$/.test(lower(reading, groupEnd + 1))
        ? cue(false, false)
        : cue(true, true);
    }
    return form === 'participle' && !sameForms(reading, at) ? null : cue(false, false);
  }
  if (form === 'ing') {
    if (be) return cue(false, false);
    if (nominal || possessive || has(reading, at, is.preposition)) return null;
    if (vague && (atStart || !/^(?:,|by|of|after|before|without|in|and|while|when)$/.test(previous)) && !/^(?:that|against)$/.test(next))
      return null;
    return cue(false, true);
  }
  if (form === 's') {
    if (nominal || possessive || preposition || auxiliary || atStart) return null;
    if (vague && !present(reading, unit, before, groupEnd)) return null;
    return cue(false, false);
  }
  // Base form.
  if (infinitive) {
    const governor = lower(reading, groupStart - 1);
    if (hedged) return { ...cue(false, false), governed: true };
    if (withheld.test(governor)) return { ...cue(false, false), negated: true };
    if (catenative.test(governor)) return { ...cue(false, false), governed: true };
    if (auxiliary && modal) return cue(false, false);
    return cue(false, false);
  }
  if (modal || doing) return cue(false, false);
  if (auxiliary || nominal || possessive || preposition || atStart) return null;
  if (has(reading, before, is.personal)) return /^(?:he|she|it)$/.test(previous) ? null : cue(false, false);
  if (vague)
    return /^(?:who|they|we|i|you)$/.test(previous) || (/[^s]s$/.test(previous) && /^(?:that|it|they|he|she|the|"|to)$/.test(next))
      ? cue(false, false)
      : null;
  if (isBreak(reading, before) && !has(reading, before, is.comma | is.close | is.quote)) return null;
  return cue(false, false);
};

/** True where past and participle are one word ("said"), so that a bare participle may be a past. */
const sameForms = (reading: Reading, at: number): boolean => {
  const forms = cueLexicon().verbs.get(reading.tokens.lower[at]!) ?? [];
  return forms.some(({ form }) => form === 'past');
};
const isBaseToo = (reading: Reading, at: number): boolean =>
  (cueLexicon().verbs.get(reading.tokens.lower[at]!) ?? []).some(({ form }) => form === 'base');

/** An -s form that may be a plural noun: a subject in the singular before it and what a verb takes after it. */
const present = (reading: Reading, unit: Unit, before: number, next: number): boolean => {
  const previous = lower(reading, before);
  const after = lower(reading, next);
  const opens =
    next < unit.end &&
    (has(reading, next, is.determiner | is.personal | is.quote) || /^(?:that|to|for|on)$/.test(after) || reading.quoteAt[next]! >= 0);
  if (/^(?:he|she|it|who|which)$/.test(previous)) return true;
  if (has(reading, before, is.close)) return opens;
  if (isBreak(reading, before)) return false;
  if (has(reading, before, is.capital)) return (opens && after !== 'for' && after !== 'on') || has(reading, next, is.capital | is.number);
  if (/(?:est|al|ous|ive|ic|ing|ed|ful|less|ly|able)$/.test(previous)) return false;
  return opens && after !== 'for' && after !== 'on' && after !== 'to' && !previous.endsWith('s');
};
