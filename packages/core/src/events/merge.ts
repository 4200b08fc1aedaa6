import type { EntityId, EventType, Reality } from '../model/index.ts';
import type { Draft, DraftTime } from './draft.ts';

const overlaps = (a: readonly EntityId[], b: readonly EntityId[]): boolean => a.some((id) => b.includes(id));

/** Two dates that one day can satisfy; an unknown date goes with any. */
const sameTime = (a: DraftTime | null, b: DraftTime | null): boolean => {
  if (!a || !b || a.basis !== 'stated' || b.basis !== 'stated') return true;
  const x = a.value.slice(0, 10);
  const y = b.value.slice(0, 10);
  return x.startsWith(y) || y.startsWith(x) || a.value.includes('/') || b.value.includes('/');
};

const samePlace = (a: Draft, b: Draft): boolean => a.places.length === 0 || b.places.length === 0 || overlaps(a.places, b.places);

const sides = (draft: Draft): readonly EntityId[] => [...draft.actors, ...draft.recipients];

/** Realities that one event can be told in at different places of a report. */
const goTogether = (a: Reality, b: Reality): boolean => a === b || ![a, b].includes('planned') || [a, b].includes('conditional');

/** True where two tellings are of one event. */
const sameEvent = (a: Draft, b: Draft): boolean => {
  if (a.sentence === b.sentence && (a.other || b.other)) return false;
  if (a.type !== b.type || !sameTime(a.time, b.time) || !samePlace(a, b)) return false;
  if (!goTogether(a.reality, b.reality)) return false;
  if (
    a.mode !== null &&
    b.mode !== null &&
    a.mode !== b.mode &&
    !(a.type === 'ASSAULT' && kinModes(a.mode, b.mode)) &&
    a.type !== 'CONSULT'
  )
    return false;
  const [x, y] = [sides(a), sides(b)];
  // A headline says less and says it its own way: one side or the place in common is enough.
  if (a.headline !== b.headline && (x.length === 0 || y.length === 0 || overlaps(x, y) || overlaps(a.places, b.places))) return true;
  const placed = overlaps(a.places, b.places);
  if (x.length === 0 || y.length === 0) {
    const sideless = y.length === 0 ? b : a;
    const near =
      Math.abs(a.sentence - b.sentence) <= 1 && a.mode !== null && a.mode === b.mode && (a.places.length === 0 || b.places.length === 0);
    return placed || near || (sideless.places.length === 0 && (sideless.definite || sideless.headline));
  }
  // "the upcoming Brod talks" are one, whoever is named at which telling
  if (a.type === 'CONSULT' && a.reality === 'planned' && b.reality === 'planned' && placed) return true;
  if (a.symmetric || b.symmetric) {
    const shared = x.filter((id) => y.includes(id)).length;
    const fewer = Math.min(x.length, y.length);
    // Two meetings of one minister with different people are two; one partner alone may be the same meeting.
    const sameDay = a.time?.basis === 'stated' && b.time?.basis === 'stated' && a.time.value === b.time.value;
    if (fewer > 1 && x.length !== y.length) return shared === fewer && (placed || sameDay || a.headline || b.headline);
    return shared === fewer && (fewer > 1 || placed || a.definite || b.definite || a.headline || b.headline || x.length === y.length);
  }
  const actorsAgree = a.actors.length === 0 || b.actors.length === 0 || overlaps(a.actors, b.actors);
  const recipientsAgree = a.recipients.length === 0 || b.recipients.length === 0 || overlaps(a.recipients, b.recipients);
  if (!actorsAgree || !recipientsAgree) return false;
  return overlaps(a.actors, b.actors) || overlaps(a.recipients, b.recipients) || placed;
};

/** Modes of violence that reports mix for one attack. */
const kinModes = (a: string, b: string): boolean => {
  const air = new Set(['aerial', 'drone', 'explosives', 'heavy-weapons', 'destroy']);
  const ground = new Set(['firearms', 'explosives', 'suicide-attack', 'targeted', 'heavy-weapons', 'destroy']);
  return (air.has(a) && air.has(b)) || (ground.has(a) && ground.has(b));
};

const fullness = (draft: Draft): number =>
  draft.actors.length * 2 +
  draft.recipients.length * 2 +
  Number(draft.places.length > 0) * 2 +
  Number(draft.time?.basis === 'stated') +
  Number(draft.tells) * 2 -
  Number(draft.headline) * 3;

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/** Keeps the fuller telling and takes from the other what it lacks. */
const joined = (a: Draft, b: Draft): Draft => {
  const [main, other] = fullness(b) > fullness(a) ? [b, a] : [a, b];
  return {
    ...main,
    mode: main.mode ?? other.mode,
    actors: main.actors.length > 0 ? (main.symmetric && other.symmetric ? union(main.actors, other.actors) : main.actors) : other.actors,
    recipients: main.recipients.length > 0 ? main.recipients : other.recipients.filter((id) => !main.actors.includes(id)),
    places: union(main.places, other.places),
    time: main.time?.basis === 'stated' || !other.time || (main.time && other.time.basis !== 'stated') ? main.time : other.time,
    reality: reality(main, other),
    attribution: union(main.attribution, other.attribution),
    figures: union(main.figures, other.figures),
    confidence: Math.min(0.98, Math.max(main.confidence, other.confidence) + 0.03),
  };
};

/** A telling in the report's own voice outweighs one in a statement; a denial outweighs neither, unless it came first. */
const reality = (main: Draft, other: Draft): Reality => {
  const first = main.sentence <= other.sentence || other.headline ? main : other;
  if (main.reality === other.reality) return main.reality;
  const pair = [main.reality, other.reality];
  if (pair.includes('denied')) return first.reality === 'denied' && !main.headline ? 'denied' : pair.find((one) => one !== 'denied')!;
  if (pair.includes('conditional')) return pair.find((one) => one !== 'conditional')!;
  return main.reality;
};

/** Events of one type a telling is compared with, latest first: a report tells no more at once. */
const reach = 120;

/** Index of the first of the latest events that a telling is of, or -1. */
const firstSame = (list: readonly Draft[], draft: Draft): number => {
  for (let i = Math.max(0, list.length - reach); i < list.length; i++) if (sameEvent(list[i]!, draft)) return i;
  return -1;
};

/** One event a happening: tellings of the same one are joined, in the order of the text. */
export const mergeDrafts = (drafts: readonly Draft[]): Draft[] => {
  const byType = new Map<EventType, Draft[]>();
  // The headline is told again below: it joins what the body tells, if the body does.
  const ordered = [...drafts.filter((draft) => !draft.headline), ...drafts.filter((draft) => draft.headline)];
  for (const draft of ordered) {
    const list = byType.get(draft.type) ?? [];
    const at = firstSame(list, draft);
    if (at >= 0) list[at] = joined(list[at]!, draft);
    else list.push(draft);
    byType.set(draft.type, list);
  }
  return [...byType.values()].flat().toSorted((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
};
