import { adverbialsAfter } from './adverbials.ts';
import { draft, evidenceOnly, pieces, type Context } from './attribution.ts';
import { clauseEnd, clauseHead, holdsFinite, type ClauseMode } from './clauses.ts';
import { takes } from './cue-lexicon.ts';
import type { Draft } from './drafts.ts';
import { looksFinite } from './noun-phrases.ts';
import { innerSpans } from './quoted-words.ts';
import { has, isBreak, lower, spanOf, type Reading } from './reading.ts';
import { is } from './word-classes.ts';

/** Content that follows the cue. */
export const rightOf = (context: Context): Draft[] => {
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
  // "ordered to the district": no infinitive.
  if (word === 'to' && has(reading, at + 1, is.determiner | is.capital | is.number | is.objectPronoun)) return [];
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
  if (has(reading, at, is.preposition) && !/^(?:at|about|over|up|under|in|on|with|for|during|near|despite|without)$/.test(word)) return [];
  if (takes(cue.verb, 'c') && !takes(cue.verb, 'tz') && has(reading, at, is.preposition)) return [];
  // "the group, also called the Hawks": it is called so.
  if (takes(cue.verb, 'c') && context.source?.where === 'shared' && !has(reading, cue.groupStart - 1, is.coordinator) && !cue.participle)
    return [];
  if (takes(cue.verb, 'c') && /^(?:itself|himself|herself|themselves|ourselves|itself)$/.test(word)) return [];
  if (takes(cue.verb, 'c') && !takes(cue.verb, 'tz'))
    return lower(reading, clauseHead(ground, context.index) - 1) === 'what' ? [] : clause(context, at, 'phrase', 'cue naming');
  if (evidenceOnly(context)) return [];
  if (takes(cue.verb, 'z') && clauseStarts(context, at)) return clause(context, at, 'clause', 'cue clause');
  if (takes(cue.verb, 'g') && word.endsWith('ing') && !has(reading, at, is.capital)) return clause(context, at, 'phrase', 'cue gerund');
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

const nameOnly = ({ ground: { reading } }: Context, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) if (!has(reading, at, is.capital | is.number)) return false;
  return true;
};

/** "declined to comment": nothing was said. */
const declining = ({ ground: { reading }, cue }: Context, first: number): boolean =>
  /^(?:decline|refuse)$/.test(cue.verb.lemma) &&
  /^(?:comment|say|give|speak|discuss|elaborate|identify|name|respond|answer|be|disclose|reveal|confirm|provide|specify|talk|go)$/.test(
    lower(reading, first + 1),
  );

/** What hangs on the verb itself behind what it governs is told by the reporter: when and where it was said, what was done next. */
const phraseEnd = ({ ground: { reading }, cue }: Context, first: number, end: number): number => {
  const { tree } = reading;
  for (const child of tree.children(cue.at, 'obl', 'conj')) {
    let { from } = tree.extent(child);
    if (from <= first + 1 || from >= end || child <= first || reading.quoteAt[from]! >= 0) continue;
    if (cue.verb.prepositions.has(lower(reading, from)) || cue.verb.rest.includes(lower(reading, from))) continue;
    if (tree.is(child, 'obl') && !temporal(reading, from, child)) continue;
    while (from > first + 1 && reading.quoteAt[from - 1]! < 0 && has(reading, from - 1, is.comma | is.coordinator | is.dash)) from--;
    return from;
  }
  return end;
};
const temporal = (reading: Reading, from: number, noun: number): boolean => {
  for (let at = from; at <= noun; at++) if (reading.timeAt[at]! >= 0 || has(reading, at, is.time)) return true;
  return /^(?:during|amid|after|before|since|until|at)$/.test(lower(reading, from));
};

/** A statement whose words are the clause or phrase from `from`. */
const clause = (context: Context, from: number, mode: ClauseMode, rule: string, act?: Draft['act']): Draft[] => {
  const { ground, index } = context;
  const { reading } = ground;
  let first = from;
  if (mode === 'clause' && has(reading, first, is.comma)) first++;
  const end = mode === 'phrase' ? phraseEnd(context, first, clauseEnd(ground, index, first, mode)) : clauseEnd(ground, index, first, mode);
  if (end <= first || declining(context, first)) return [];
  // "denies it", "a group it calls Cadet Blizzard": no words are told.
  if (end - first === 1 && has(reading, first, is.personal | is.objectPronoun | is.subjectPronoun)) return [];
  if (rule === 'cue naming' && nameOnly(context, first, end)) return [];
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
