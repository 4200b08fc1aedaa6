import type { Span } from '../model/index.ts';
import { draft, evidenceOnly, pieces, type Context } from './attribution.ts';
import { clauseBeforeAttribution, clauseEnd, holdsFinite } from './clauses.ts';
import { takes } from './cue-lexicon.ts';
import type { Draft } from './drafts.ts';
import { innerSpans } from './quoted-words.ts';
import { has, isBreak, lower, type Range } from './reading.ts';
import { quoteEndsBefore } from './sources.ts';
import { is, looksPast } from './word-classes.ts';

/** True where a quotation stands directly before the attribution and another behind its comma: one that is split. */
export const adjoinsQuotation = ({ ground: { reading, unit }, adverbials }: Context): boolean =>
  has(reading, adverbials.end, is.comma) && adverbials.end + 1 < unit.end && reading.quoteAt[adverbials.end + 1]! >= 0;

/** «…», X said: the quotation on the left, joined with its second half where the attribution splits it. */
export const leftQuotation = (context: Context): Draft | null => {
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
export const leftClause = (context: Context): Draft | null => {
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
    !has(reading, after, is.preposition | is.subordinator | is.coordinator) &&
    !/^(?:addressing|speaking|adding|citing|quoting|referring|commenting|answering|replying|responding|writing|appearing)$/.test(
      lower(reading, after),
    ) &&
    !(adverbials.occasion?.end === after && looksPast(lower(reading, after), reading.bits[after]!))
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
