import type { EntityId, FindingId, Place, Statement, Time } from '../model/index.ts';
import type { Doc } from '../stage/index.ts';

type Report = Doc<'article' | 'header' | 'times' | 'places' | 'chains' | 'statements'>;

/** Findings of each sentence, for look-up. */
export interface Around {
  readonly times: ReadonlyMap<number, readonly Time[]>;
  readonly places: ReadonlyMap<number, readonly Place[]>;
  /** By where they begin. */
  readonly statements: readonly Statement[];
  /** How far the statements up to each one reach. */
  readonly reach: readonly number[];
}

export const around = (report: Report): Around => {
  const statements = report.statements.toSorted((a, b) => a.span.start - b.span.start);
  const reach: number[] = [];
  for (const { span } of statements) reach.push(Math.max(reach.at(-1) ?? 0, span.end));
  return {
    times: Map.groupBy(report.times, ({ sentence }) => sentence),
    places: Map.groupBy(report.places, ({ sentence }) => sentence),
    statements,
    reach,
  };
};

/** The statement whose content holds the span; the narrowest one. */
export const statementAt = ({ statements, reach }: Around, start: number, end: number): FindingId | null => {
  let best: Statement | null = null;
  let width = Number.POSITIVE_INFINITY;
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.span.start <= start) low = middle + 1;
    else high = middle;
  }
  // Backwards from the last that begins before the figure, as long as one of those left reaches its end.
  for (let i = low - 1; i >= 0 && reach[i]! >= end; i--) {
    const statement = statements[i]!;
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
