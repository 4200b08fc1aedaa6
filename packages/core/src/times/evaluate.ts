import { dateOf, mondayOf } from './calendar.ts';
import { edged } from './edge.ts';
import type { Candidate, Edge, Meaning, Unit } from './meaning.ts';
import { daysOf, grainOf, periodAt, shiftDay, type Grain, type Period } from './period.ts';
import { isWeekday, place, vagueAmount, type Placed, type Scene } from './resolve.ts';
import type { Resolved } from './value.ts';

const today = (scene: Scene): Period | null => (scene.anchor?.grain === 'day' ? { grain: 'day', at: scene.anchor.day } : null);

/** What an expression means in its scene. Never throws: what cannot be placed is `unplaced`. */
export const evaluate = (m: Meaning, scene: Scene): Resolved => {
  switch (m.is) {
    case 'duration':
      return { value: { kind: 'duration', amount: m.amount, unit: m.unit, ...(m.more ? { more: m.more } : {}) }, anchor: 'stated' };
    case 'set':
      return { value: { kind: 'set', period: m.period, weekday: m.weekday }, anchor: 'stated' };
    case 'reference':
      return { value: { kind: 'reference', to: m.to }, anchor: scene.anchor?.name ?? 'published' };
    case 'window':
      return stretch(m.amount, m.unit, m.toward, scene);
    case 'away':
      // In a conversation "a few days ago" is taken at its word: three.
      if (m.amount === null && scene.exact) return evaluate({ ...m, amount: 3 }, scene);
      if (m.amount === null) return around(m.unit, m.toward, m.base === 'previous' && scene.previous ? 'previous' : 'report', scene);
      break;
    case 'nth':
      if (m.of && (m.unit === 'week' || (m.unit === 'half' && place(m.of, scene)?.period.grain === 'month'))) return partOfMonth(m, scene);
      if (m.unit !== 'quarter' && m.unit !== 'half' && m.count > 0) return firstUnits(m, scene);
      break;
    case 'since':
      return since(m.of, scene);
    case 'lasting':
      return lasting(m, scene);
    case 'range':
      return between(m.first, m.last, scene);
  }
  const placed = place(m, scene);
  if (!placed)
    return { value: { kind: 'unplaced', grain: grainOfMeaning(m), clock: m.is === 'clock' || m.is === 'part' }, anchor: 'published' };
  return { value: { kind: 'period', period: placed.period, edge: edgeOf(m) }, anchor: placed.anchor };
};

/** The edge told; "later that year" looks from no report's day, so the year stays whole. */
const edgeOf = (m: Meaning): Edge | null => {
  if (m.is !== 'edge') return null;
  return (m.edge === 'earlier' || m.edge === 'later') && m.of.is === 'unit' && m.of.base === 'previous' ? null : m.edge;
};

const grainOfMeaning = (m: Meaning): Grain => {
  switch (m.is) {
    case 'date':
      return m.day !== null ? 'day' : m.month !== null ? 'month' : 'year';
    case 'unit':
    case 'away':
      return grainOf(m.unit);
    case 'season':
      return 'season';
    case 'nth':
      return m.unit === 'quarter' || m.unit === 'half' ? m.unit : 'month';
    case 'edge':
      return grainOfMeaning(m.of);
    case 'fiscal':
      return 'fiscal';
    default:
      return 'day';
  }
};

/** The grain that the ends of a stretch are told in: years for years, months for months, else days. */
const endGrain = (unit: Unit): Grain => {
  const grain = grainOf(unit);
  return grain === 'month' || grain === 'quarter'
    ? 'month'
    : grain === 'year' || grain === 'decade' || grain === 'century'
      ? 'year'
      : 'day';
};

/** "the past three months", "in recent weeks", "within ten days". */
const stretch = (amount: number | null, unit: Unit, toward: -1 | 1, scene: Scene): Resolved => {
  const now = today(scene);
  const told = { amount, unit, toward } as const;
  if (!now) return { value: { kind: 'duration', amount, unit }, anchor: 'stated' };
  const far = shiftDay(now.at, toward * (amount ?? vagueAmount[grainOf(unit)] ?? 1), unit);
  const end = periodAt(scene.exact ? 'day' : endGrain(unit), far);
  const [from, to] = toward === -1 ? [end, now] : [now, end];
  return { value: { kind: 'span', from, to, approximate: amount === null, stretch: told }, anchor: scene.anchor!.name };
};

/** "several years ago", "days later": a stretch that lies apart from its base. */
const around = (unit: Unit, toward: -1 | 1, base: 'previous' | 'report', scene: Scene): Resolved => {
  const day = base === 'previous' ? daysOf(scene.previous!).first : (today(scene)?.at ?? null);
  if (day === null) return { value: { kind: 'unplaced', grain: grainOf(unit), clock: false }, anchor: 'published' };
  const near = shiftDay(day, toward * 2, unit);
  const far = shiftDay(day, toward * (vagueAmount[grainOf(unit)] ?? 3), unit);
  const grain = endGrain(unit);
  const [from, to] = toward === -1 ? [far, near] : [near, far];
  return {
    value: {
      kind: 'span',
      from: periodAt(grain, from),
      to: periodAt(grain, to),
      approximate: true,
      stretch: { amount: null, unit, toward },
    },
    anchor: base === 'previous' ? 'previous' : scene.anchor!.name,
  };
};

/** "the last week of June", "the first half of August". */
const partOfMonth = (m: Extract<Meaning, { is: 'nth' }>, scene: Scene): Resolved => {
  const month = place(m.of!, scene);
  if (!month) return { value: { kind: 'unplaced', grain: 'week', clock: false }, anchor: 'published' };
  const { first, last } = daysOf(month.period);
  if (scene.exact && m.unit === 'week') return { value: spanOf(isoWeeks(first, last, m.ordinal, 1)), anchor: month.anchor };
  const start = m.unit === 'half' ? (m.ordinal === 1 ? first : first + 15) : m.ordinal < 0 ? last - 6 : first + 7 * (m.ordinal - 1);
  const end = m.unit === 'half' ? (m.ordinal === 1 ? first + 14 : last) : start + 6;
  return {
    value: {
      kind: 'span',
      from: { grain: 'day', at: start },
      to: { grain: 'day', at: Math.min(end, last) },
      approximate: true,
      stretch: null,
    },
    anchor: month.anchor,
  };
};

/** "the first nine months of 2016". */
const firstUnits = (m: Extract<Meaning, { is: 'nth' }>, scene: Scene): Resolved => {
  const year: Placed | null = m.of
    ? place(m.of, scene)
    : scene.anchor && { period: periodAt('year', scene.anchor.day), anchor: scene.anchor.name };
  const unit: Unit = m.unit === 'half' ? 'quarter' : m.unit;
  if (!year) return { value: { kind: 'duration', amount: m.count, unit }, anchor: 'stated' };
  let { first, last } = daysOf(year.period);
  if (scene.exact && unit === 'week') return { value: spanOf(isoWeeks(first, last, m.ordinal, m.count)), anchor: year.anchor };
  if (m.ordinal < 0) first = shiftDay(last + 1, -m.count, unit);
  else last = shiftDay(first, m.count, unit) - 1;
  const grain = endGrain(unit);
  return {
    value: {
      kind: 'span',
      from: periodAt(grain, first),
      to: periodAt(grain, last),
      approximate: false,
      stretch: { amount: m.count, unit, toward: -1 },
    },
    anchor: year.anchor,
  };
};

/** Calendar weeks of a year or month: those whose Thursday lies in it. Counted from its end where `ordinal` is negative. */
const isoWeeks = (first: number, last: number, ordinal: number, count: number): readonly [number, number] => {
  const opening = mondayOf(first + 3);
  const closing = mondayOf(last - 3);
  const from = ordinal < 0 ? closing - 7 * (count - 1) : opening + 7 * (ordinal - 1);
  return [from, from + 7 * count - 1];
};

const spanOf = ([from, to]: readonly [number, number]): Resolved['value'] => ({
  kind: 'span',
  from: { grain: 'day', at: from },
  to: { grain: 'day', at: to },
  approximate: false,
  stretch: null,
});

/** "three days starting Monday", "a week from 9 a.m. on Friday". */
const lasting = ({ length, start }: Extract<Meaning, { is: 'lasting' }>, scene: Scene): Resolved => {
  const begun = place(start.meaning, scene);
  if (!begun || length.meaning.is !== 'duration' || length.meaning.amount === null)
    return { value: { kind: 'unplaced', grain: 'day', clock: false }, anchor: 'published' };
  const { amount, unit } = length.meaning;
  const { first } = daysOf(begun.period);
  const end = shiftDay(first, amount, unit);
  const { clock } = begun.period;
  const from: Period = clock ? { grain: 'day', at: first, clock } : { grain: 'day', at: first };
  const to: Period = clock ? { grain: 'day', at: end, clock } : { grain: 'day', at: Math.max(first, end - 1) };
  return { value: { kind: 'span', from, to, approximate: false, stretch: null }, anchor: begun.anchor };
};

const since = (of: Candidate, scene: Scene): Resolved => {
  let start = place(of.meaning, { ...scene, lean: () => -1 });
  if (!start) return { value: { kind: 'unplaced', grain: 'day', clock: false }, anchor: 'published' };
  // What has gone on since March began in a March that is over.
  const yearly = of.meaning.is === 'date' && of.meaning.year === null && of.meaning.yearShift === null;
  if (yearly && scene.anchor && daysOf(start.period).first > scene.anchor.day)
    start = inYear(of.meaning as Extract<Meaning, { is: 'date' }>, dateOf(daysOf(start.period).first).year - 1, start);
  const edge = edgeOf(of.meaning);
  const from =
    edge === null
      ? start.period
      : edge === 'start'
        ? ({ grain: 'day', at: daysOf(start.period).first } as const)
        : edged(start.period, edge, scene.anchor?.day ?? null).from;
  const to = today(scene);
  const backward = to !== null && daysOf(from).first > to.at;
  return { value: { kind: 'span', from, to: backward ? null : to, approximate: false, stretch: null }, anchor: start.anchor };
};

/** Both ends of a range; a year told at one end holds for the other, and the end follows the start. */
const between = (first: Candidate, last: Candidate, scene: Scene): Resolved => {
  let [a, b] = [place(first.meaning, scene), place(last.meaning, scene)];
  const open = (m: Meaning): boolean =>
    (m.is === 'date' && m.year === null && m.month !== null && m.which === null) || (m.is === 'clock' && m.of === null);
  if (a && b && b.anchor === 'stated' && open(first.meaning) && first.meaning.is === 'date')
    a = inYear(first.meaning, dateOf(daysOf(b.period).first).year);
  else if (a && b && a.anchor === 'stated' && open(last.meaning) && last.meaning.is === 'date')
    b = inYear(last.meaning, dateOf(daysOf(a.period).first).year);
  else if (!a && b?.anchor === 'stated' && first.meaning.is === 'date') a = inYear(first.meaning, dateOf(daysOf(b.period).first).year);
  else if (!b && a?.anchor === 'stated' && last.meaning.is === 'date') b = inYear(last.meaning, dateOf(daysOf(a.period).first).year);
  // "between now and 8 p.m."
  const moment = scene.exact ? scene.anchor?.minutes : null;
  if (a && b && moment != null && (a.period.clock === undefined) !== (b.period.clock === undefined)) {
    const clock = { minutes: moment, second: null, zone: null, hourOnly: false };
    if (first.meaning.is === 'reference') a = { ...a, period: { ...a.period, clock } };
    else if (last.meaning.is === 'reference') b = { ...b, period: { ...b.period, clock } };
  }
  if (a && b && last.meaning.is === 'clock' && last.meaning.of === null && first.meaning.is === 'clock')
    b = { period: { ...b.period, at: a.period.at }, anchor: a.anchor };
  if (!a || !b) return { value: { kind: 'unplaced', grain: grainOfMeaning(last.meaning), clock: false }, anchor: 'published' };
  if (daysOf(b.period).last < daysOf(a.period).first) {
    if (isWeekday(first.meaning) && isWeekday(last.meaning)) {
      if (scene.lean() === 1) b = { ...b, period: { ...b.period, at: b.period.at + 7 } };
      else a = { ...a, period: { ...a.period, at: a.period.at - 7 } };
    } else if (first.meaning.is === 'date' && last.meaning.is === 'date') {
      if (first.meaning.year === null) a = inYear(first.meaning, dateOf(daysOf(a.period).first).year - 1, a);
      else if (last.meaning.year === null) b = inYear(last.meaning, dateOf(daysOf(b.period).first).year + 1, b);
    }
  }
  const from = edgeOf(first.meaning) ? edged(a.period, edgeOf(first.meaning)!, null).from : a.period;
  const to = edgeOf(last.meaning) ? edged(b.period, edgeOf(last.meaning)!, null).to : b.period;
  return { value: { kind: 'span', from, to, approximate: false, stretch: null }, anchor: a.anchor === 'stated' ? b.anchor : a.anchor };
};

const nowhere: Scene = {
  anchor: null,
  previous: null,
  stretch: null,
  quarter: null,
  compared: () => false,
  lean: () => null,
  exact: false,
};

const inYear = (m: Extract<Meaning, { is: 'date' }>, year: number, like?: Placed): Placed => {
  const placed = place({ ...m, year }, nowhere)!;
  return like ? { period: placed.period, anchor: like.anchor } : placed;
};
