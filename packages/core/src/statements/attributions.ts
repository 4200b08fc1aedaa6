import type { Span } from '../model/index.ts';
import { adverbialsAfter, objectEnd, type Adverbials } from './adverbials.ts';
import { clauseBeforeAttribution, clauseEnd, clauseHead, holdsFinite, type ClauseMode, type Scene } from './clauses.ts';
import type { Cue } from './cues.ts';
import { cueLexicon, takes } from './cue-lexicon.ts';
import { looksFinite, phraseBefore } from './noun-phrases.ts';
import { emptyDraft, type Draft } from './drafts.ts';
import { innerSpans, type QuotedKind } from './quoted-words.ts';
import { has, isBreak, lower, mentionsIn, spanOf, type Range, type Reading } from './reading.ts';
import { isDocument, isSpokesNoun, phraseAfter, quoteEndsBefore, type Source } from './sources.ts';
import { audienceNouns } from '@sitrep/english';
import { is } from './word-classes.ts';

let audience: Set<string> | undefined;
const isAudience = (word: string): boolean => (audience ??= new Set(audienceNouns)).has(word);

/** What the words around a cue give: content on its right or left, and whom, when and where. */
export interface Attribution {
  readonly drafts: readonly Draft[];
}

export interface Ground extends Scene {
  readonly kinds: readonly QuotedKind[];
  /** Quotations that some statement has taken. */
  readonly claimed: Set<number>;
}

/** The statements one cue of a unit governs. */
export const attribute = (ground: Ground, index: number): Draft[] => {
  const { reading, unit, cues, sources } = ground;
  const cue = cues[index]!;
  const source = sources[index] ?? null;
  const afterSource =
    source?.where === 'after' || source?.where === 'by' ? (source.phrase.inserted?.end ?? source.phrase.end) : cue.groupEnd;
  const quotedAs = quotedAsSaying(ground, index, cue);
  if (quotedAs) return quotedAs;
  if (cue.participle && lower(reading, cue.groupStart - 1) === 'as' && index > 0) return [];
  if (cue.passive) return passive(ground, index, cue, source);
  const first = adverbialsAfter(reading, unit, afterSource);
  const told = source?.where === 'after' ? null : addresseeOf(ground, cue, first.end);
  const second = told ? adverbialsAfter(reading, unit, told.end) : first;
  const adverbials: Adverbials = told
    ? { end: second.end, time: second.time ?? first.time, occasion: second.occasion ?? first.occasion }
    : first;
  const context: Context = { ground, index, cue, source, adverbials, addressee: told };
  const said = unsaid(cue);
  if (hypothetical(ground, index)) return [];
  const joined = adjoinsQuotation(context) ? leftQuotation(context) : null;
  if (joined && joined.quotations.length > 1) return [joined];
  const right = joined ? [] : rightOf(context);
  if (said && !right.some(({ kind }) => kind !== 'indirect')) return right.filter(({ negated }) => negated);
  if (right.length > 0) {
    const left = joined ?? leftQuotation(context);
    return left ? [left, ...right] : right;
  }
  if (!source) return [];
  const left = joined ?? leftQuotation(context) ?? leftClause(context);
  return left ? [left] : [];
};

interface Context {
  readonly ground: Ground;
  readonly index: number;
  readonly cue: Cue;
  readonly source: Source | null;
  readonly adverbials: Adverbials;
  readonly addressee: Range | null;
}

/** "Y quoted X as saying that …", "X was quoted by Y as saying …", "Y transmits words of X: …": X speaks, Y passes it on. */
const quotedAsSaying = (ground: Ground, index: number, cue: Cue): Draft[] | null => {
  if (!/^(?:quote|cite|transmit|relay|report)$/.test(cue.verb.lemma) || cue.participle) return null;
  const { reading, unit, verbs } = ground;
  for (let at = cue.groupEnd; at < Math.min(unit.end, cue.groupEnd + 28); at++) {
    if (reading.quoteAt[at]! >= 0) return null;
    const saying =
      lower(reading, at) === 'as' && /^(?:saying|telling|stating|warning|adding|declaring|calling)$/.test(lower(reading, at + 1));
    const words =
      has(reading, at, is.colon) &&
      /^(?:the |)(?:words?|statement|comments?|remarks?) (?:of|by|from)/.test(
        `${lower(reading, cue.groupEnd)} ${lower(reading, cue.groupEnd + 1)} ${lower(reading, cue.groupEnd + 2)}`,
      );
    if (!saying && !words) continue;
    const before = phraseBefore(reading, unit, cue.groupStart, verbs);
    const skip = words ? (lower(reading, cue.groupEnd) === 'the' ? 3 : 2) : 0;
    const object = cue.passive ? before : phraseAfter(reading, unit, cue.groupEnd + skip, verbs);
    if (!object) return null;
    const by = cue.passive && lower(reading, cue.groupEnd) === 'by' ? phraseAfter(reading, unit, cue.groupEnd + 1, verbs) : null;
    const passer = cue.passive ? by : before;
    const end = saying ? at + 2 : at;
    const addressed = adverbialsAfter(reading, unit, end);
    const context: Context = {
      ground,
      index,
      cue: { ...cue, verb: sayingVerb(), passive: false },
      source: { phrase: { ...object, inserted: cue.passive ? object.inserted : null }, where: 'before' },
      adverbials: addressed,
      addressee: null,
    };
    const relays = passer ? [{ range: { first: passer.first, end: passer.end }, cue: { first: cue.at, end: cue.groupEnd } }] : [];
    return rightOf(context).map((made) => ({ ...made, relays, rule: 'quoted as saying' }));
  }
  return null;
};

const sayingVerb = (): Cue['verb'] =>
  cueLexicon()
    .verbs.get('say')!
    .find(({ verb }) => verb.rest.length === 0)!.verb;

/** "If it finds that …": nobody has said it. */
const hypothetical = (ground: Ground, index: number): boolean => {
  const head = clauseHead(ground, index);
  return (
    (head > ground.unit.first &&
      /^(?:if|unless|whether|should|until)$/.test(lower(ground.reading, head - 1)) &&
      !has(ground.reading, head - 1, is.capital)) ||
    (head === ground.unit.first + 1 && /^(?:if|unless)$/.test(lower(ground.reading, head - 1)))
  );
};

/** True where a quotation stands directly before the attribution and another behind its comma: one that is split. */
const adjoinsQuotation = ({ ground: { reading, unit }, adverbials }: Context): boolean =>
  has(reading, adverbials.end, is.comma) && adverbials.end + 1 < unit.end && reading.quoteAt[adverbials.end + 1]! >= 0;

/** Planned, possible or wished speech: nobody has said it. */
const unsaid = (cue: Cue): boolean => (cue.modal && !cue.negated) || (cue.infinitive && !cue.governed);

const draft = (
  { ground: { unit }, cue, source, adverbials, addressee }: Context,
  rule: string,
  confidence: number,
  kind: Draft['kind'],
  content: readonly Span[],
  quotations: readonly number[] = [],
): Draft => ({
  ...emptyDraft,
  rule,
  confidence,
  kind,
  content,
  quotations,
  cue: { first: cue.groupStart, end: cue.groupEnd },
  verb: cue,
  lemma: [cue.verb.lemma, ...cue.verb.rest].join(' '),
  act: cue.verb.act,
  actFixed: cue.verb.act !== 'assert',
  source,
  addressee,
  occasion: adverbials.occasion,
  time: adverbials.time,
  unit: unit.index,
  negated: cue.negated,
  hedged: cue.hedged,
});

/** One who is told: after "told" always, after other verbs where the words said follow. */
const addresseeOf = (ground: Ground, cue: Cue, from: number): Range | null => {
  const { reading, unit } = ground;
  let at = from;
  if (lower(reading, at) === 'to' && takes(cue.verb, 'd') && !cue.verb.rest.includes('to')) {
    const noun = objectEnd(reading, unit, at + 1);
    const person =
      noun > at + 1 && (has(reading, at + 1, is.capital | is.determiner | is.objectPronoun) || isAudience(lower(reading, noun - 1)));
    return person && !takes(cue.verb, 'i') ? { first: at + 1, end: withPlace(ground, noun) } : null;
  }
  if (!takes(cue.verb, 'o') || at >= unit.end || isBreak(reading, at) || reading.quoteAt[at]! >= 0) return null;
  if (/^(?:that|to|against|of|for|about|not)$/.test(lower(reading, at))) return null;
  const end = objectEnd(reading, unit, at);
  if (end <= at) return null;
  let next = end;
  const skipped = adverbialsAfter(reading, unit, end).end;
  const after = (i: number): boolean =>
    i >= unit.end ||
    isBreak(reading, i) ||
    reading.quoteAt[i]! >= 0 ||
    /^(?:that|to|not|against|about|of|whether|how|why|what|when|where|who|if|on|for|in)$/.test(lower(reading, i));
  if (cue.verb.lemma === 'tell') return { first: at, end: attached(ground, end) };
  next = attached(ground, end);
  if (!after(end) && !after(skipped) && !after(next)) return null;
  return { first: at, end: next };
};

/** "elders | in Agharous", "the foreign ministers | of Russia and Iran" when the words said follow. */
const attached = ({ reading, unit }: Ground, end: number): number => {
  let at = end;
  while (at + 1 < unit.end && /^(?:of|in|from|at|and)$/.test(lower(reading, at)) && reading.timeAt[at + 1]! < 0) {
    const object = objectEnd(reading, unit, at + 1);
    if (object <= at + 1) break;
    at = object;
  }
  // "the State Duma, Russia's parliament," stands for one.
  if (
    at + 1 < unit.end &&
    has(reading, at, is.comma) &&
    at > end - 1 &&
    has(reading, end - 1, is.capital) &&
    has(reading, at + 1, is.capital | is.determiner)
  ) {
    const apposed = objectEnd(reading, unit, at + 1);
    if (apposed > at + 1 && has(reading, apposed, is.comma) && apposed - at < 8 && !has(reading, apposed + 1, is.coordinator))
      return apposed + 1;
  }
  return at;
};
const withPlace = (ground: Ground, end: number): number => attached(ground, end);

/** Content that follows the cue. */
const rightOf = (context: Context): Draft[] => {
  const { ground, cue, adverbials } = context;
  const { reading, unit } = ground;
  let at = adverbials.end;
  if (at >= unit.end) return [];
  const quoteHere = (i: number): boolean => i < unit.end && reading.quoteAt[i]! >= 0 && !ground.claimed.has(reading.quoteAt[i]!);
  if (has(reading, at, is.comma)) {
    // "said, «…»" and "said, however, that"; else the attribution ends here.
    if (quoteHere(at + 1) && takes(cue.verb, 'd')) return quotation(context, at + 1, 'cue, quotation');
    if (lower(reading, at + 1) === 'that') at++;
    else {
      const close = insertionEnd(context, at);
      if (close < 0) return [];
      at = close;
    }
  } else if (has(reading, at, is.colon | is.dash)) {
    if (quoteHere(at + 1)) return quotation(context, at + 1, 'cue: quotation');
    if (at + 1 >= unit.end && takes(cue.verb, 'dz')) return followingQuotation(context);
    if (!takes(cue.verb, 'dz') || !has(reading, at, is.colon) || at + 3 >= unit.end) return [];
    return clause(context, at + 1, 'clause', 'cue: clause');
  }
  if (quoteHere(at)) {
    if (takes(cue.verb, 'dtzncg')) return quotation(context, at, 'cue quotation');
    return [];
  }
  if (isBreak(reading, at)) return [];
  let word = lower(reading, at);
  if (has(reading, at, is.coordinator)) return [];
  if (word === 'that' && takes(cue.verb, 't')) return evidenceOnly(context) ? [] : clause(context, at + 1, 'clause', 'cue that');
  // "rejects as untrue the claim that …".
  if (word === 'as' && takes(cue.verb, 'n') && !takes(cue.verb, 'r')) {
    let next = at + 1;
    while (next < unit.end && next < at + 5 && !has(reading, next, is.determiner) && !isBreak(reading, next)) next++;
    if (next > at + 1 && has(reading, next, is.determiner)) {
      at = next;
      word = lower(reading, at);
    }
  }
  if (word === 'as' && /^(?:saying|telling|stating|warning)$/.test(lower(reading, at + 1))) return [];
  if (word === 'to' || (word === 'not' && lower(reading, at + 1) === 'to')) {
    if (takes(cue.verb, 'i') || (takes(cue.verb, 'o') && context.addressee))
      return clause(context, at, 'phrase', 'cue infinitive', cue.verb.act === 'assert' && context.addressee ? 'demand' : undefined);
    return [];
  }
  if (/^(?:whether|if|who|what|why|how|when|where|which)$/.test(word))
    return takes(cue.verb, 'w') ? clause(context, at, 'clause', 'cue question') : [];
  if (takes(cue.verb, 'x')) {
    const found = objectAndPreposition(context, at);
    if (found) return found;
  }
  if (word === 'against' && /^(?:warn|caution|advise)$/.test(cue.verb.lemma))
    return clause(context, at + 1, 'phrase', 'cue against', 'demand');
  if (context.addressee && /^(?:of|about|on|against|for)$/.test(word))
    return clause(context, at + 1, 'phrase', 'cue addressee phrase', word === 'for' && cue.verb.lemma === 'ask' ? 'demand' : undefined);
  if (has(reading, at, is.preposition) && !/^(?:at|about|over|up|under|in|on|with|after|before|for|from|by|during|near|like)$/.test(word))
    return [];
  if (takes(cue.verb, 'c') && /^(?:itself|himself|herself|themselves|ourselves|itself)$/.test(word)) return [];
  if (takes(cue.verb, 'c') && !takes(cue.verb, 'tz'))
    return lower(reading, clauseHead(ground, context.index) - 1) === 'what' ? [] : clause(context, at, 'phrase', 'cue naming');
  if (evidenceOnly(context)) return [];
  if (takes(cue.verb, 'z') && clauseStarts(context, at)) return clause(context, at, 'clause', 'cue clause');
  if (takes(cue.verb, 'g') && /ing$/.test(word) && !has(reading, at, is.capital)) return clause(context, at, 'phrase', 'cue gerund');
  if (takes(cue.verb, 'n') && !cue.verb.frames.includes('r') && !has(reading, at, is.preposition))
    return clause(context, at, 'phrase', 'cue phrase');
  return [];
};

/** «The minister wrote:» and the quotation as the next paragraph. */
const followingQuotation = (context: Context): Draft[] => {
  const { reading, unit } = context.ground;
  const next = reading.units[unit.index + 1];
  if (!next) return [];
  const id = reading.quoteAt[next.first]!;
  if (id < 0 || context.ground.claimed.has(id) || context.ground.kinds[id] !== 'sentence') return [];
  context.ground.claimed.add(id);
  return [draft(context, 'cue: quotation below', 0.9, 'direct', innerSpans(reading, id), [id])];
};

/** "said, citing officials, that …": the token after the insertion, or -1. */
const insertionEnd = ({ ground: { reading, unit } }: Context, comma: number): number => {
  for (let at = comma + 1; at < Math.min(unit.end, comma + 25) && reading.quoteAt[at]! < 0; at++) {
    if (has(reading, at, is.comma)) return lower(reading, at + 1) === 'that' ? at + 1 : -1;
  }
  return -1;
};

/** "The changes indicate": a subject that cannot speak, beside a verb that need not mean speech. */
const evidenceOnly = ({ ground: { reading }, cue, source }: Context): boolean => {
  if (!takes(cue.verb, 'e')) return false;
  if (!source) return true;
  const { first, end } = source.phrase;
  if (source.where === 'shared' && cue.participle) return !isDocument(lower(reading, cue.groupStart - 1));
  if (mentionsIn(reading, source.phrase).some(({ kind, form }) => form !== 'pronoun' && (kind === 'person' || kind === 'organization')))
    return false;
  for (let at = first; at < end; at++) {
    if (isDocument(lower(reading, at)) || isSpokesNoun(lower(reading, at))) return false;
    if (
      /^(?:he|she|they|we|i|who|researchers?|scientists?|experts?|analysts?|authors?|police|investigators?|prosecutors?|critics?|data|figures|numbers|statistics|results|polls?|surveys?|findings|documents|records|evidence|research)$/.test(
        lower(reading, at),
      )
    )
      return false;
  }
  return !has(reading, end - 1, is.capital);
};

/** A noun phrase with a finite verb before the clause ends. */
const clauseStarts = (context: Context, at: number): boolean => {
  const { ground, index } = context;
  const { reading } = ground;
  if (has(reading, at, is.auxiliary) && !has(reading, at, is.capital)) return false;
  if (has(reading, at, is.objectPronoun) && !has(reading, at, is.personal | is.possessive)) return false;
  if (looksFinite(reading, at, ground.verbs) && !has(reading, at, is.capital)) return false;
  const end = clauseEnd(ground, index, at, 'clause');
  return end - at >= 2 && holdsFinite(ground, { first: at + (has(reading, at, is.personal) ? 0 : 1), end });
};

/** "accused Davit Merabidze of ordering the strike". */
const objectAndPreposition = (context: Context, at: number): Draft[] | null => {
  const { ground, index, cue } = context;
  const { reading, unit } = ground;
  for (let i = at + 1; i < Math.min(unit.end, at + 22); i++) {
    if (reading.quoteAt[i]! >= 0) continue;
    if (has(reading, i, is.semicolon | is.colon | is.stop)) return null;
    if (!cue.verb.prepositions.has(lower(reading, i))) continue;
    // "… as he called for talks" is another clause; "put the toll at 38" needs its number.
    if (
      lower(reading, i) === 'as' &&
      (has(reading, i + 1, is.personal) || holdsFinite(ground, { first: i + 1, end: Math.min(unit.end, i + 4) }))
    )
      return null;
    if (cue.verb.lemma === 'put' && !has(reading, i + 1, is.number) && !has(reading, i + 2, is.number) && !has(reading, i + 3, is.number))
      return null;
    const end = clauseEnd(ground, index, i + 1, 'phrase');
    if (end <= i + 1) return null;
    const object = { first: at, end: i };
    const complement = pieces(ground, { first: i + 1, end });
    const content = /^(?:as|for|at)$/.test(lower(reading, i)) ? pieces(ground, { first: at, end }) : null;
    for (const q of complement.quotations) ground.claimed.add(q);
    const kind = complement.quotations.length > 0 ? 'mixed' : 'indirect';
    return [
      draft(
        context,
        `cue object ${lower(reading, i)}`,
        0.85,
        kind,
        content ? content.spans : [spanOf(reading, object), ...complement.spans],
        complement.quotations,
      ),
    ];
  }
  return null;
};

/** "declined to comment": nothing was said. */
const declining = ({ ground: { reading }, cue }: Context, first: number): boolean =>
  /^(?:decline|refuse)$/.test(cue.verb.lemma) &&
  /^(?:comment|say|give|speak|discuss|elaborate|identify|name|respond|answer|be|disclose|reveal|confirm|provide|specify|talk|go)$/.test(
    lower(reading, first + 1),
  );

/** A statement whose words are the clause or phrase from `from`. */
const clause = (context: Context, from: number, mode: ClauseMode, rule: string, act?: Draft['act']): Draft[] => {
  const { ground, index } = context;
  const { reading } = ground;
  let first = from;
  if (mode === 'clause' && has(reading, first, is.comma)) first++;
  const end = clauseEnd(ground, index, first, mode);
  if (end <= first) return [];
  if (
    /^(?:not )?to be (?:named|identified|quoted)/.test(
      `${lower(reading, first)} ${lower(reading, first + 1)} ${lower(reading, first + 2)} ${lower(reading, first + 3)}`,
    )
  )
    return [];
  const { spans, quotations } = pieces(ground, { first, end });
  if (spans.length === 0) return [];
  for (const q of quotations) ground.claimed.add(q);
  const onlyQuoted = quotations.length > 0 && spans.length === quotations.length;
  const made = draft(context, rule, 0.85, onlyQuoted ? 'direct' : quotations.length > 0 ? 'mixed' : 'indirect', spans, quotations);
  return [act ? { ...made, act, actFixed: true } : made];
};

/** The quotation at `at`, with what of its clause goes on after it. */
const quotation = (context: Context, at: number, rule: string): Draft[] => {
  const { ground, index } = context;
  const { reading, unit } = ground;
  const id = reading.quoteAt[at]!;
  if (takes(context.cue.verb, 'c') && lower(reading, clauseHead(ground, index) - 1) === 'what') return [];
  if (ground.kinds[id] === 'mention') {
    if (takes(context.cue.verb, 'z')) return clause(context, at, 'clause', rule);
    return takes(context.cue.verb, 'n') ? clause(context, at, 'phrase', rule) : [];
  }
  const range = reading.quoteRanges[id]!.find((part) => at >= part.first && at < part.end)!;
  if (ground.kinds[id] === 'partial' && range.end < unit.end && !isBreak(reading, range.end)) {
    const mode = takes(context.cue.verb, 'z') ? 'clause' : 'phrase';
    const end = clauseEnd(ground, index, at, mode);
    const word = lower(reading, range.end);
    // «found "no evidence" of the fighters» goes on; «said "no" on Tuesday» does not.
    if (
      end > range.end &&
      adverbialsAfter(reading, unit, range.end).end === range.end &&
      !/^(?:and|but|as|while|when|after|before|because|in)$/.test(word)
    )
      return clause(context, at, mode, rule);
  }
  ground.claimed.add(id);
  return [draft(context, rule, 0.95, 'direct', innerSpans(reading, id), [id])];
};

/** The spans of a stretch without the marks of the quotations in it. Words in marks that are only named keep their marks. */
export const pieces = ({ reading, kinds, claimed }: Ground, { first, end }: Range): { spans: Span[]; quotations: number[] } => {
  const spans: Span[] = [];
  const quotations: number[] = [];
  let from = first;
  const flush = (to: number): void => {
    let start = from;
    while (start < to && isBreak(reading, start) && !has(reading, start, is.open) && reading.quoteAt[start]! < 0) start++;
    if (start < to) spans.push(spanOf(reading, { first: start, end: to }));
  };
  for (let at = first; at < end;) {
    const id = reading.quoteAt[at]!;
    if (id < 0) {
      at++;
      continue;
    }
    const range = reading.quoteRanges[id]!.find((part) => at >= part.first && at < part.end)!;
    if (kinds[id] !== 'mention' && !claimed.has(id) && range.end <= end) {
      flush(at);
      spans.push(...innerSpans(reading, id));
      quotations.push(id);
      from = range.end;
    }
    at = Math.max(at + 1, range.end);
  }
  flush(end);
  return { spans, quotations };
};

/** «…», X said: the quotation on the left, joined with its second half where the attribution splits it. */
const leftQuotation = (context: Context): Draft | null => {
  const { ground, cue, source } = context;
  const { reading, unit } = ground;
  if (!takes(cue.verb, 'd') || !source || source.where === 'shared' || cue.participle) return null;
  const head = source.where === 'after' ? cue.groupStart : Math.min(source.phrase.preceding?.first ?? source.phrase.first, cue.groupStart);
  let at = head - 1;
  if (at >= unit.first && has(reading, at, is.comma | is.dash)) at--;
  if (at >= unit.first && lower(reading, at) === 'as') at -= 1;
  let id = -1;
  if (at >= unit.first) id = reading.quoteAt[at]!;
  else if (quoteEndsBefore(reading, unit)) id = reading.quoteAt[unit.first - 1]!;
  if (id < 0 || ground.claimed.has(id) || ground.kinds[id] === 'mention') return null;
  const range = reading.quoteRanges[id]!.at(-1)!;
  const content: Span[] = innerSpans(reading, id);
  const quotations = [id];
  // Words of the sentence before a partial quotation are said as well: «The line would prevent "small things …", he said».
  let kind: Draft['kind'] = 'direct';
  const lead = clauseBeforeAttribution(ground, context.index, range.first);
  const first = reading.quoteRanges[id]![0]!;
  if (
    ground.kinds[id] === 'partial' &&
    at >= unit.first &&
    first.first > unit.first &&
    lead.end > lead.first &&
    !has(reading, first.first - 1, is.comma | is.colon)
  ) {
    const before = pieces(ground, lead);
    content.unshift(...before.spans);
    quotations.unshift(...before.quotations);
    kind = 'mixed';
  }
  const next = context.adverbials.end;
  const second = has(reading, next, is.comma) && next + 1 < unit.end ? reading.quoteAt[next + 1]! : -1;
  const direct =
    second >= 0 ? second : next < unit.end && reading.quoteAt[next]! >= 0 && source.where !== 'before' ? reading.quoteAt[next]! : -1;
  if (direct >= 0 && direct !== id && !ground.claimed.has(direct) && ground.kinds[direct] !== 'mention') {
    content.push(...innerSpans(reading, direct));
    quotations.push(direct);
  }
  for (const q of quotations) ground.claimed.add(q);
  return draft(context, quotations.length > 1 ? 'split quotation' : 'quotation, source cue', 0.97, kind, content, quotations);
};

/** "The market was hit, the minister said": the clause before the attribution, and after it where it stands in the middle. */
const leftClause = (context: Context): Draft | null => {
  if (evidenceOnly(context)) return null;
  const { ground, index, cue, source, adverbials } = context;
  const { reading, unit } = ground;
  if (!takes(cue.verb, 'zt') || cue.verb.frames.includes('r') || !source || source.where === 'shared' || cue.passive) return null;
  const head = source.where === 'after' ? cue.groupStart : Math.min(source.phrase.preceding?.first ?? source.phrase.first, cue.groupStart);
  let end = head;
  let asClause = false;
  if (lower(reading, end - 1) === 'as' && end - 1 >= unit.first) {
    end--;
    asClause = true;
    if (takes(cue.verb, 'm')) return null;
  }
  const after = adverbials.end;
  // Words that belong to the verb follow: no attribution that trails a clause.
  if (
    after < unit.end &&
    !isBreak(reading, after) &&
    reading.quoteAt[after]! < 0 &&
    !has(reading, after, is.preposition | is.subordinator | is.coordinator)
  )
    return null;
  if (end <= unit.first) {
    // "As the minister put it, the market was hit."
    if (!asClause || !has(reading, after, is.comma)) return null;
    const stop = clauseEnd(ground, index, after + 1, 'clause');
    const { spans, quotations } = pieces(ground, { first: after + 1, end: stop });
    for (const q of quotations) ground.claimed.add(q);
    return spans.length > 0
      ? draft(
          context,
          'as source cue, clause',
          0.8,
          quotations.length === spans.length ? 'direct' : quotations.length > 0 ? 'mixed' : 'indirect',
          spans,
          quotations,
        )
      : null;
  }
  if (!has(reading, end - 1, is.comma | is.dash)) return null;
  const stretch = clauseBeforeAttribution(ground, index, end - 1);
  if (stretch.end - stretch.first < 2) return null;
  const finite = holdsFinite(ground, stretch);
  const opened =
    has(reading, stretch.first, is.subordinator) ||
    /^(?:had|were|should|without|with|under|for|on|in|at|by)$/.test(lower(reading, stretch.first));
  let rest: Range | null = null;
  if (has(reading, after, is.comma) && after + 1 < unit.end) {
    const next = after + 1;
    const word = lower(reading, next);
    const thatClause = word === 'that';
    if (
      thatClause ||
      ((!finite || opened) && !has(reading, next, is.coordinator) && !/^(?:who|which|while|citing|adding|a|an)$/.test(word))
    ) {
      const from = thatClause ? next + 1 : next;
      const stop = clauseEnd(ground, index, from, 'clause');
      if (stop > from) rest = { first: from, end: stop };
      if (thatClause && rest) return made(rest, 'clause, as source cue, that');
    }
  }
  if (!finite && !rest) return null;
  const left = pieces(ground, stretch);
  const right = rest ? pieces(ground, rest) : { spans: [], quotations: [] };
  const quotations = [...left.quotations, ...right.quotations];
  const spans = [...left.spans, ...right.spans];
  if (spans.length === 0) return null;
  for (const q of quotations) ground.claimed.add(q);
  const kind = quotations.length === spans.length ? 'direct' : quotations.length > 0 ? 'mixed' : 'indirect';
  return draft(context, rest ? 'clause, source cue, clause' : 'clause, source cue', 0.85, kind, spans, quotations);

  function made(range: Range, rule: string): Draft | null {
    const { spans: s, quotations: q } = pieces(ground, range);
    for (const id of q) ground.claimed.add(id);
    return s.length > 0 ? draft(context, rule, 0.75, q.length > 0 ? 'mixed' : 'indirect', s, q) : null;
  }
};

/** "The report was denied by the State Department"; "He was quoted by Y as saying that …". */
const passive = (ground: Ground, index: number, cue: Cue, source: Source | null): Draft[] => {
  const { reading, unit } = ground;
  if (!source || cue.modal) return [];
  const end = cue.participle ? cue.at : cue.groupStart;
  let first = unit.first;
  for (let at = end - 1; at >= unit.first && end - at < 60; at--) {
    if (reading.quoteAt[at]! >= 0) continue;
    if (
      has(reading, at, is.semicolon | is.colon) ||
      (has(reading, at, is.comma) && has(reading, at + 1, is.coordinator | is.subordinator))
    ) {
      first = at + 1;
      break;
    }
  }
  if (end - first < 2 || !takes(cue.verb, 'ntg') || takes(cue.verb, 'mr')) return [];
  if (cue.verb.act === 'assert' && !/^(?:report|announce|state|claim|describe|reveal|disclose|say)$/.test(cue.verb.lemma)) return [];
  const context: Context = { ground, index, cue, source, adverbials: { end, time: null, occasion: null }, addressee: null };
  const { spans, quotations } = pieces(ground, { first, end });
  if (spans.length === 0) return [];
  for (const q of quotations) ground.claimed.add(q);
  return [draft(context, 'passive by', 0.75, quotations.length > 0 ? 'mixed' : 'indirect', spans, quotations)];
};
