import type { EntityId, FindingId, Place, Statement, Time } from '../model/index.ts';
import type { Doc, SentenceTokens } from '../stage/index.ts';
import type { FoundFigure } from './find-figures.ts';

type Report = Doc<'article' | 'header' | 'times' | 'places' | 'chains' | 'statements'>;

/** Findings of each sentence, for look-up. */
export interface Around {
  readonly times: ReadonlyMap<number, readonly Time[]>;
  readonly places: ReadonlyMap<number, readonly Place[]>;
  readonly statements: readonly Statement[];
}

export const around = (report: Report): Around => ({
  times: Map.groupBy(report.times, ({ sentence }) => sentence),
  places: Map.groupBy(report.places, ({ sentence }) => sentence),
  statements: report.statements,
});

/** The statement whose content holds the span; the narrowest one. */
export const statementAt = ({ statements }: Around, start: number, end: number): FindingId | null => {
  let best: Statement | null = null;
  let width = Number.POSITIVE_INFINITY;
  // Statements stand in order and seldom nest: the loop ends where they begin behind the figure.
  for (const statement of statements) {
    if (statement.span.start > end) break;
    for (const content of statement.content) {
      if (content.start > start || content.end < end || content.end - content.start >= width) continue;
      [best, width] = [statement, content.end - content.start];
    }
  }
  return best?.id ?? null;
};

const day = /^\d{4}-\d\d-\d\d/;

/** The day a number holds for: a past day told in its sentence, the end of an interval, else the report's day. */
export const asOf = ({ times }: Around, sentence: number, start: number, report: string | null): string | null => {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { value, direction, kind, span } of times.get(sentence) ?? []) {
    if (value === null || direction === 'future' || kind === 'duration' || kind === 'set') continue;
    const last = value.slice(value.lastIndexOf('/') + 1);
    if (!day.test(last)) continue;
    const distance = Math.abs(span.start - start);
    if (distance < least) [best, least] = [last.slice(0, 10), distance];
  }
  return best ?? (report !== null && day.test(report) ? report.slice(0, 10) : null);
};

/** The place of what is counted: the nearest place of the sentence that is no actor. */
export const placeOf = (
  { places }: Around,
  entityOf: ReadonlyMap<FindingId, EntityId>,
  sentence: number,
  start: number,
  end: number,
): EntityId | null => {
  let best: EntityId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places.get(sentence) ?? []) {
    const entity = place.entity ?? entityOf.get(place.mention) ?? null;
    if (entity === null || place.role === 'actor' || place.role === 'dateline') continue;
    const behind = place.span.start >= end;
    const distance = behind ? place.span.start - end : (start - place.span.end) * 1.5;
    if (distance < least) [best, least] = [entity, distance];
  }
  return best;
};

const general =
  /^(?:people|persons?|others?|them|whom|which|those|dead|bodies|body|deaths?|wounded|injured|missing|casualties|fatalities|victims?|individuals|lives)$/;
const ends =
  /^(?:[,;:.!?"()]|and|or|but|who|that|which|while|when|as|were|was|have|has|had|are|is|will|would|after|before|said|since|killed|injured|wounded|held|arrested|detained|captured|dead|missing|serving|including|amid|near|until|during|so|not|also|this|last|yesterday|today|in|for|with|to|by|from|at|on)$/;

/** Whom or what a number counts, in the report's words: "Filipino fishermen", "members of the White Falcons", "the conflict". */
export const aboutOf = (r: SentenceTokens, text: string, found: FoundFigure): string | null => {
  const slice = (from: number, to: number): string | null => {
    let start = from;
    while (start < to && /^(?:of|the|a|an|his|its|their|our|her|all|other|"|')$/.test(r.lower(start)) && to - start > 1) start++;
    return start < to ? text.slice(r.tokens.start[start]!, r.tokens.end[to - 1]!).replace(/\s+/g, ' ') : null;
  };
  const { noun, quantity } = found;
  const scope = scopeOf(r, found);
  if (noun && !general.test(noun.noun)) {
    if (r.lower(noun.to) === 'of') {
      const to = stop(r, noun.to + 1, 6);
      if (to > noun.to + 1) return slice(quantity.to, to);
    }
    return slice(quantity.to, noun.to);
  }
  return scope && slice(scope.from, scope.to);
};

const stop = (r: SentenceTokens, from: number, most: number): number => {
  let i = from;
  while (i < r.to && i < from + most && !ends.test(r.lower(i)) && !/^\d/.test(r.lower(i))) i++;
  return i;
};

/** Measures whose number is told of a matter: "the war has killed 500,000 people". */
const tolled = new Set(['killed', 'wounded', 'missing', 'displaced', 'affected', 'casualties']);

/** The matter the people were counted for: the subject of the verb before them, or "in the conflict" behind them. */
const scopeOf = (r: SentenceTokens, { verb, to, quantity, measure, unit }: FoundFigure): { from: number; to: number } | null => {
  const head = verb ?? (r.lower(quantity.from - 1) === 'left' || r.lower(quantity.from - 1) === 'turned' ? quantity.from - 1 : null);
  if (head !== null && tolled.has(measure)) {
    let end = head;
    while (end > r.from && /^(?:has|have|had|also|reportedly|already|so|far)$/.test(r.lower(end - 1))) end--;
    let start = end;
    while (
      start > r.from &&
      end - start < 9 &&
      !/^(?:[,;:.!?"()]|that|which|who|and|but|said|says|when|after|as|because|where)$/.test(r.lower(start - 1))
    )
      start--;
    while (start < end && /^(?:on|in|the|a|an|this|that)$/.test(r.lower(start)) && end - start > 1) start++;
    if (end > start && r.from <= start) return { from: start, to: end };
  }
  // Money is for something: "in new funding", "for the north"; people are counted "in the conflict".
  const linked = measure === 'money' ? /^(?:in|of|for|worth)$/ : /^(?:in|during|by)$/;
  if (unit !== null && measure !== 'money' && r.lower(to) !== 'of') return null;
  if (!linked.test(r.lower(to)) && r.lower(to) !== 'of') return null;
  const end = stop(r, to + 1, 6);
  return end > to + 1 ? { from: to + 1, to: end } : null;
};
