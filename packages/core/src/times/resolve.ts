import { reaches, type Anchor } from './anchor.ts';
import { addMonths, dateOf, dayOf, easterOf, hijriDay, isDate, mondayOf, nthWeekday, weekdayOf } from './calendar.ts';
import type { Base, Meaning, Unit } from './meaning.ts';
import { nearYear, whichYear, type Yearly } from './near-year.ts';
import { dayIn, daysOf, grainOf, periodAt, shiftDay, sinceWeekday, step, type Grain, type Period } from './period.ts';
import type { AnchorName } from './value.ts';

/** What an expression is resolved against. */
export interface Scene {
  readonly anchor: Anchor | null;
  /** The day told before it in the text. */
  readonly previous: Period | null;
  /** The last month, quarter or year told before it. */
  readonly stretch: Period | null;
  /** The quarter told before it. */
  readonly quarter: Period | null;
  /** True where figures are held against those of a time counted from `base`. */
  readonly compared: (base: Base) => boolean;
  /** The tense of its clause; asked only where it matters. */
  readonly lean: () => -1 | 0 | 1 | null;
  /** True in a conversation: "two months ago" is a day there, and a month in a report. */
  readonly exact: boolean;
}

export interface Placed {
  readonly period: Period;
  readonly anchor: AnchorName;
}

/** The least that vague amounts mean, by unit: "recent weeks" reach four weeks back. */
export const vagueAmount: Readonly<Partial<Record<Grain, number>>> = {
  day: 7,
  weekend: 3,
  week: 4,
  month: 3,
  quarter: 3,
  year: 3,
  decade: 2,
  century: 2,
};

/** The report's day, where it is known exactly enough for the grain. */
const report = (scene: Scene, grain: Grain): Anchor | null => (scene.anchor && reaches(scene.anchor, grain) ? scene.anchor : null);

/** The day a relative time counts from. */
const origin = (base: Base, scene: Scene, grain: Grain): { day: number; anchor: AnchorName } | null => {
  if (base === 'previous') {
    const told = (grain === 'year' || grain === 'month') && scene.stretch ? scene.stretch : scene.previous;
    if (told) return { day: daysOf(told).first, anchor: 'previous' };
  }
  if (base === 'report' || base === 'previous') {
    const anchor = report(scene, grain);
    return anchor && { day: anchor.day, anchor: anchor.name };
  }
  const placed = place(base, scene);
  return placed && { day: daysOf(placed.period).first, anchor: placed.anchor };
};

/** Past or future; a standing plan tells neither for dates that may lie a year away. */
const leanOf = (scene: Scene): -1 | 1 | null => scene.lean() || null;

/** The year of something yearly: stated, told by "last" or "next", else the nearest by tense. */
const yearOf = (
  scene: Scene,
  which: -1 | 0 | 1 | null,
  grain: Grain,
  of: (year: number) => Yearly,
  fits: (year: number) => boolean = () => true,
): { year: number; anchor: AnchorName } | null => {
  const anchor = report(scene, grain) ?? (scene.previous ? { day: daysOf(scene.previous).first, name: 'previous' as const } : null);
  if (!anchor) return null;
  const { year } = dateOf(anchor.day);
  const found = which === null ? nearYear(year, anchor.day, of, leanOf(scene), fits) : whichYear(year, anchor.day, of, which);
  return { year: found, anchor: anchor.name };
};

const placeDate = (m: Extract<Meaning, { is: 'date' }>, scene: Scene): Placed | null => {
  const build = (year: number, anchor: AnchorName): Placed | null => {
    if (m.month === null) return { period: { grain: 'year', at: year }, anchor };
    if (m.day === null) return { period: { grain: 'month', at: year * 12 + m.month - 1 }, anchor };
    return {
      period: { grain: 'day', at: isDate(year, m.month, m.day) ? dayOf(year, m.month, m.day) : dayIn(year, m.month, m.day) },
      anchor,
    };
  };
  if (m.year !== null) return build(m.year, 'stated');
  const month = m.month ?? 1;
  if (m.yearShift !== null) {
    const anchor = report(scene, 'year');
    return anchor && build(dateOf(anchor.day).year + m.yearShift, anchor.name);
  }
  const grain: Grain = m.day === null ? 'month' : 'day';
  const of = (year: number): Yearly =>
    m.day === null
      ? daysOf({ grain: 'month', at: year * 12 + month - 1 })
      : { first: dayIn(year, month, m.day), last: dayIn(year, month, m.day) };
  const fits = (year: number): boolean => m.weekday === null || m.day === null || weekdayOf(dayIn(year, month, m.day)) === m.weekday;
  const found = yearOf(scene, m.which, grain, of, fits);
  return found && build(found.year, found.anchor);
};

const placeWeekday = (m: Extract<Meaning, { is: 'weekday' }>, scene: Scene): Placed | null => {
  const at = (day: number, anchor: AnchorName): Placed => ({ period: { grain: 'day', at: day }, anchor });
  if (m.week) {
    const week = place(m.week, scene);
    return week && at(mondayOf(daysOf(week.period).first) + m.weekday - 1, week.anchor);
  }
  const anchor = report(scene, 'day');
  if (!anchor) return null;
  const back = sinceWeekday(anchor.day, m.weekday);
  const ahead = (7 - back) % 7;
  // In a conversation "last Wednesday" is the one of last week.
  if (m.which === -1 && scene.exact) return at(mondayOf(anchor.day) + m.weekday - 8, anchor.name);
  if (m.which === -1) return at(anchor.day - (back === 0 ? 7 : back), anchor.name);
  if (m.which === 1) return at(anchor.day + (ahead === 0 ? 7 : ahead), anchor.name);
  const lean = scene.lean();
  if (m.which === 0) return at(lean === -1 ? anchor.day - back : anchor.day + ahead, anchor.name);
  return at(lean === 1 || lean === 0 ? anchor.day + ahead : anchor.day - back, anchor.name);
};

const placeUnit = (m: Extract<Meaning, { is: 'unit' }>, scene: Scene): Placed | null => {
  const grain = grainOf(m.unit);
  const from = origin(m.base, scene, grain);
  if (!from) return null;
  if (m.shift !== null) return { period: step(periodAt(grain, from.day), m.shift), anchor: from.anchor };
  // "the weekend", "this weekend": the one to come or the one just over, by tense.
  const coming = periodAt(grain, from.day);
  return { period: scene.lean() === 1 || coming.at <= from.day ? coming : step(coming, -1), anchor: from.anchor };
};

/** The quarter that results are told of: the last one over. */
const lastQuarter = (anchor: Anchor | null): Period | null => anchor && step(periodAt('quarter', anchor.day), -1);

const placeNth = (m: Extract<Meaning, { is: 'nth' }>, scene: Scene): Placed | null => {
  if (m.unit === 'month' && m.count === 0) {
    const year = m.of && place(m.of, scene);
    return year && { period: { grain: 'month', at: dateOf(daysOf(year.period).first).year * 12 + m.ordinal - 1 }, anchor: year.anchor };
  }
  if (m.unit !== 'quarter' && m.unit !== 'half') return null;
  const per = m.unit === 'quarter' ? 4 : 2;
  if (m.ordinal === 0 && m.of) {
    const year = place(m.of, scene);
    const at = scene.quarter ?? lastQuarter(report(scene, 'quarter'));
    if (!year || !at) return year;
    return { period: { grain: 'quarter', at: dateOf(daysOf(year.period).first).year * 4 + (at.at % 4) }, anchor: year.anchor };
  }
  if (m.ordinal === 0) {
    if (scene.quarter) return { period: scene.quarter, anchor: 'previous' };
    const anchor = report(scene, 'quarter');
    if (!anchor) return null;
    const period = periodAt('quarter', anchor.day);
    return { period: m.which === -1 ? step(period, -1) : period, anchor: anchor.name };
  }
  const build = (year: number): Period => ({ grain: m.unit as 'quarter' | 'half', at: year * per + m.ordinal - 1 });
  if (m.of) {
    const year = place(m.of, scene);
    return year && { period: build(dateOf(daysOf(year.period).first).year), anchor: year.anchor };
  }
  const anchor = report(scene, m.unit);
  if (!anchor) return null;
  const { year } = dateOf(anchor.day);
  // Results are told of quarters that have begun, plans of those to come.
  const found =
    m.which === 1 || m.which === -1
      ? whichYear(year, anchor.day, (y) => daysOf(build(y)), m.which)
      : nearYear(year, anchor.day, (y) => daysOf(build(y)), leanOf(scene) ?? -1);
  return { period: build(found), anchor: anchor.name };
};

const placeSeason = (m: Extract<Meaning, { is: 'season' }>, scene: Scene): Placed | null => {
  const build = (year: number): Period => ({ grain: 'season', at: year * 4 + m.season });
  if (m.year !== null) return { period: build(m.year), anchor: 'stated' };
  const anchor = report(scene, 'season');
  if (!anchor) return null;
  const { year, month } = dateOf(anchor.day);
  // In January and February "this winter" began last year.
  const now = m.season === 3 && month < 3 ? year - 1 : year;
  if (m.which !== null)
    return { period: build(m.which === 0 ? now : whichYear(now, anchor.day, (y) => daysOf(build(y)), m.which)), anchor: anchor.name };
  const ahead = scene.lean() === 1;
  const fits = (y: number): boolean => (ahead ? daysOf(build(y)).last >= anchor.day : daysOf(build(y)).first <= anchor.day);
  const found = (ahead ? [year - 1, year, year + 1] : [year, year - 1]).find(fits) ?? year;
  return { period: build(found), anchor: anchor.name };
};

/** The days a feast covers in a year; a feast of the Islamic year is taken where it begins in that year. */
const feastDays = (feast: Extract<Meaning, { is: 'feast' }>['feast'], year: number): Yearly => {
  const on = (day: number, length = 1): Yearly => ({ first: day, last: day + length - 1 });
  if (feast.fixed) return on(dayOf(year, feast.fixed[0], feast.fixed[1]));
  if (feast.nth) return on(nthWeekday(year, feast.nth[2], feast.nth[1], feast.nth[0]));
  if (feast.easter !== undefined) return on(easterOf(year) + feast.easter);
  const [month, day, length] = feast.hijri!;
  const guess = Math.floor(((year - 622) * 33) / 32);
  for (let h = guess - 1; h <= guess + 2; h++) {
    const first = hijriDay(h, month, day);
    if (dateOf(first).year === year) return on(first, length);
  }
  return on(hijriDay(guess, month, day), length);
};

/** The period that a meaning names, or null where the report gives nothing to place it by. */
export const place = (m: Meaning, scene: Scene): Placed | null => {
  switch (m.is) {
    case 'date':
      return placeDate(m, scene);
    case 'weekday':
      return placeWeekday(m, scene);
    case 'reference': {
      const anchor = m.to === 0 ? report(scene, 'day') : null;
      return anchor && { period: { grain: 'day', at: anchor.day }, anchor: anchor.name };
    }
    case 'today': {
      const anchor = report(scene, 'day');
      return anchor && { period: { grain: 'day', at: anchor.day + m.shift }, anchor: anchor.name };
    }
    case 'unit':
      return placeUnit(m, scene);
    case 'nth':
      return placeNth(m, scene);
    case 'season':
      return placeSeason(m, scene);
    case 'calendarWeek': {
      const year = m.of ? place(m.of, scene) : placeThisYear(scene);
      if (!year) return null;
      const first = mondayOf(dayOf(dateOf(daysOf(year.period).first).year, 1, 4));
      return { period: { grain: 'week', at: first + 7 * (m.week - 1) }, anchor: year.anchor };
    }
    case 'monthDay':
      return placeMonthDay(m, scene);
    case 'nthWeekday': {
      const month = place(m.of, scene);
      if (!month) return null;
      const { year, month: number } = dateOf(daysOf(month.period).first);
      return { period: { grain: 'day', at: nthWeekday(year, number, m.weekday, m.ordinal) }, anchor: month.anchor };
    }
    case 'decade': {
      const first = m.first ?? (m.short >= 30 || (m.short === 20 && scene.anchor === null) ? 1900 : 2000) + m.short;
      return { period: { grain: 'decade', at: Math.floor(first / 10) }, anchor: 'stated' };
    }
    case 'century':
      return { period: { grain: 'century', at: m.century - 1 }, anchor: 'stated' };
    case 'fiscal': {
      if (m.year !== null) return { period: { grain: 'fiscal', at: m.year }, anchor: 'stated' };
      const anchor = report(scene, 'fiscal');
      return anchor && { period: { grain: 'fiscal', at: dateOf(anchor.day).year + (m.which ?? 0) }, anchor: anchor.name };
    }
    case 'feast': {
      const found =
        m.year === null ? yearOf(scene, m.which, 'day', (year) => feastDays(m.feast, year)) : { year: m.year, anchor: 'stated' as const };
      if (!found) return null;
      const { first, last } = feastDays(m.feast, found.year);
      return { period: last > first ? periodAt('month', first + 14) : { grain: 'day', at: first }, anchor: found.anchor };
    }
    case 'away':
      return placeAway(m, scene);
    case 'clock':
    case 'part': {
      const day = m.of ? place(m.of, scene) : dayAtHand(scene);
      if (!day) return null;
      const at = daysOf(day.period).first;
      if (m.is === 'part') return { period: { grain: 'day', at, part: m.part }, anchor: day.anchor };
      const clock = { minutes: m.hour * 60 + (m.minute ?? 0), second: m.second, zone: m.zone, hourOnly: m.minute === null };
      return { period: { grain: 'day', at, clock }, anchor: day.anchor };
    }
    case 'edge':
      return place(m.of, scene);
    case 'either': {
      const [a, b] = [place(m.first, scene), place(m.second, scene)];
      const fits = (p: Placed | null): boolean => m.weekday !== null && p !== null && weekdayOf(p.period.at) === m.weekday;
      if (fits(a) !== fits(b)) return fits(a) ? a : b;
      if (!a || !b || !scene.anchor) return a ?? b;
      const far = (p: Placed): number => Math.abs(p.period.at - scene.anchor!.day);
      return far(b) < far(a) ? b : a;
    }
    default:
      return null;
  }
};

const placeThisYear = (scene: Scene): Placed | null => {
  const anchor = report(scene, 'year');
  return anchor && { period: periodAt('year', anchor.day), anchor: anchor.name };
};

const placeMonthDay = (m: Extract<Meaning, { is: 'monthDay' }>, scene: Scene): Placed | null => {
  if (m.of) {
    const month = place(m.of, scene);
    if (!month) return null;
    const { year, month: number } = dateOf(daysOf(month.period).first);
    return { period: { grain: 'day', at: dayIn(year, number, m.day) }, anchor: month.anchor };
  }
  const anchor = report(scene, 'day');
  if (!anchor) return null;
  const { year, month } = dateOf(anchor.day);
  const days = [0, 1, -1, 2, -2, 3, -3]
    .map((shift) => dateOf(addMonths(dayOf(year, month, 1), shift)))
    .filter((at) => isDate(at.year, at.month, m.day))
    .map((at) => dayOf(at.year, at.month, m.day));
  const told = days.find((day) => m.weekday === null || weekdayOf(day) === m.weekday) ?? days[0]!;
  return { period: { grain: 'day', at: told }, anchor: anchor.name };
};

/** The day a bare time of day belongs to: the one told before it, else the report's. */
const dayAtHand = (scene: Scene): Placed | null => {
  if (scene.previous) return { period: { grain: 'day', at: daysOf(scene.previous).first }, anchor: 'previous' };
  const anchor = report(scene, 'day');
  return anchor && { period: { grain: 'day', at: anchor.day }, anchor: anchor.name };
};

const inMinutes: Readonly<Partial<Record<Unit, number>>> = { second: 1 / 60, minute: 1, hour: 60 };

const placeAway = (m: Extract<Meaning, { is: 'away' }>, scene: Scene): Placed | null => {
  if (m.amount === null) return null;
  const grain = grainOf(m.unit);
  // Results are held against those of the same quarter: "$2 million, down from $3 million a year earlier".
  if (m.unit === 'year' && m.amount === 1 && m.toward === -1 && scene.quarter && scene.compared(m.base))
    return { period: step(scene.quarter, -4), anchor: 'previous' };
  const from = origin(m.base, scene, grain);
  if (!from) return null;
  let day = shiftDay(from.day, m.toward * m.amount, m.unit);
  let minutes = m.unit in inMinutes ? m.amount * inMinutes[m.unit]! : null;
  for (const { amount, unit } of m.more ?? []) {
    if (unit in inMinutes) minutes = (minutes ?? 0) + amount * inMinutes[unit]!;
    else day = shiftDay(day, m.toward * amount, unit);
  }
  if (minutes !== null && scene.anchor?.minutes != null && (m.base === 'report' || (m.base === 'previous' && !scene.previous))) {
    const moment = scene.anchor.minutes + m.toward * minutes;
    const at = (m.unit in inMinutes ? from.day : day) + Math.floor(moment / 1440);
    return {
      period: {
        grain: 'day',
        at,
        clock: { minutes: ((Math.floor(moment) % 1440) + 1440) % 1440, second: null, zone: null, hourOnly: false },
      },
      anchor: from.anchor,
    };
  }
  const exact =
    scene.exact || m.more !== undefined || typeof m.base !== 'string' || grain === 'day' || grain === 'week' || grain === 'weekend';
  return { period: periodAt(exact ? 'day' : grain === 'month' || grain === 'quarter' ? 'month' : 'year', day), anchor: from.anchor };
};

/** Weekday of a placed day, for ranges. */
export const isWeekday = (m: Meaning): boolean => m.is === 'weekday' || (m.is === 'part' && m.of?.is === 'weekday');
