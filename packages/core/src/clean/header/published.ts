import type { Published } from '../../model/index.ts';
import type { Context, RawReport } from '../../stage/index.ts';
import type { WrittenDate } from '../dates/find-dates.ts';
import { daysBetween, isDay, isoDay, isoValue, weekdayOf } from '../dates/iso.ts';
import { decideOrder, type OrderEvidence } from './day-order.ts';
import type { Statement } from './statements.ts';

const undated: Published = { value: null, precision: 'none', basis: 'none', earliest: null, latest: null, reasons: [] };

/** A stated date, read as one day: what is left to choose from. */
interface Candidate {
  readonly statement: Statement;
  readonly date: WrittenDate;
  readonly year: number;
  readonly value: string;
}

/** Decides when the report came out, from all that the page states. Contradictions and impossible dates become issues. */
export const readPublished = (
  statements: readonly Statement[],
  evidence: OrderEvidence,
  raw: RawReport,
  issue: Context['issue'],
): Published => {
  const candidates: Candidate[] = [];
  const open: WrittenDate[] = [];
  const yearless: Statement[] = [];
  for (const statement of [...statements].sort((a, b) => a.rank - b.rank)) {
    const decision = decideOrder(statement.date, evidence);
    if (decision === null) {
      open.push(statement.date);
      continue;
    }
    const year = decision.date.year ?? yearFor(decision.date, statements);
    if (year === null) {
      yearless.push(statement);
      continue;
    }
    const fault = faultOf(decision.date, year, raw.retrievedAt);
    if (fault !== null) {
      if (statement.rank < 3.5) issue('report.date-impossible', 'warning', `"${statement.text}" ${fault}`);
      continue;
    }
    candidates.push({ statement, date: decision.date, year, value: isoValue(decision.date, year) });
  }
  const first = candidates[0];
  if (first === undefined) return withoutValue(open, yearless, issue);
  const chosen = choose(candidates);
  nameContradictions(chosen, candidates, issue);
  const value = completed(chosen, candidates);
  return {
    value,
    precision: value.includes('T') ? 'minute' : 'day',
    basis: chosen.statement.basis,
    earliest: null,
    latest: null,
    reasons: [],
  };
};

const SAME_DAY = 1;

/**
 * Chooses between dates that a page states. Where it is plain text, the nearest to a statement of publication; where
 * markup speaks too, the day for which the most places speak, and of those that name it the nearest again: so a day in
 * the page's own words stays as it is written, whatever the zone of the markup.
 */
const choose = (candidates: readonly Candidate[]): Candidate => {
  const first = candidates[0]!;
  if (!candidates.some(({ statement }) => statement.basis === 'markup')) return first;
  let best = first;
  let most = 0;
  for (const candidate of candidates) {
    const places = new Map<string, number>();
    for (const { value, statement } of candidates)
      if (Math.abs(daysBetween(value, candidate.value)) <= SAME_DAY)
        places.set(statement.place, Math.max(places.get(statement.place) ?? 0, statement.weight));
    const sum = [...places.values()].reduce((total, weight) => total + weight, 0);
    if (sum > most + 1e-9) {
      best = candidate;
      most = sum;
    }
  }
  return best;
};

const faultOf = (date: WrittenDate, year: number, retrievedAt: string | null): string | null => {
  if (!isDay(year, date.month, date.day)) return 'is no day of the calendar';
  if (year < 1800) return 'lies before there were such reports';
  if (retrievedAt !== null && /^\d{4}-\d\d-\d\d/.test(retrievedAt) && daysBetween(retrievedAt, isoDay(year, date.month, date.day)) > 1)
    return 'lies after the day the report was fetched';
  return null;
};

/** The year of a date without one: that of a full date elsewhere on the page, of the same day or close to it. */
const yearFor = (date: WrittenDate, statements: readonly Statement[]): number | null => {
  for (const { date: other } of statements) {
    if (other.year === null || other.open || !isDay(other.year, other.month, other.day)) continue;
    for (const year of [other.year, other.year + 1, other.year - 1]) {
      if (
        isDay(year, date.month, date.day) &&
        Math.abs(daysBetween(isoDay(other.year, other.month, other.day), isoDay(year, date.month, date.day))) <= 3
      )
        return year;
    }
  }
  return null;
};

/** A clock time or zone that another statement of the same day adds. */
const completed = (chosen: Candidate, candidates: readonly Candidate[]): string => {
  const { value } = chosen;
  const sameDay = candidates.filter(
    (other) =>
      other !== chosen &&
      other.value.slice(0, 10) === value.slice(0, 10) &&
      other.statement.label !== 'updated' &&
      other.value.includes('T') &&
      !/T00:00:00/.test(other.value),
  );
  if (!value.includes('T')) return sameDay[0]?.value ?? value;
  if (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(value)) return value;
  return sameDay.find((other) => other.value.startsWith(value.slice(0, 16)) && other.value.length > value.length)?.value ?? value;
};

const nameContradictions = (chosen: Candidate, candidates: readonly Candidate[], issue: Context['issue']): void => {
  const { date, year, value, statement } = chosen;
  if (date.weekday !== null && weekdayOf(year, date.month, date.day) !== date.weekday) {
    issue('report.date-contradiction', 'warning', `the weekday in "${statement.text}" does not fit the day`);
  }
  for (const other of candidates) {
    // Dates under the report are seldom its own: other stories', readers'.
    if (other.statement.rank >= 2.5 && other.statement.basis === 'stated') continue;
    // What stands over the headline may be the day the page was fetched.
    if (other.statement.aboveHeadline && !statement.aboveHeadline) continue;
    if (other.statement.label === 'updated' || other === chosen || Math.abs(daysBetween(value, other.value)) <= 1) continue;
    if (other.statement.basis === 'dateline' && daysBetween(other.value, value) >= 0 && daysBetween(other.value, value) <= 7) continue;
    const says = other.statement.basis === 'markup' ? 'the markup says' : 'the page also says';
    issue('report.date-contradiction', 'warning', `${value.slice(0, 10)} is stated, but ${says} ${other.value.slice(0, 10)}`);
    return;
  }
};

const withoutValue = (open: readonly WrittenDate[], yearless: readonly Statement[], issue: Context['issue']): Published => {
  const date = open[0];
  if (date !== undefined) {
    const days = [isoDay(date.year!, date.month, date.day), isoDay(date.year!, date.day, date.month)].sort();
    issue('report.date-ambiguous', 'warning', `the stated date is ${days[0]} or ${days[1]}: nothing tells which number is the month`);
    return {
      ...undated,
      earliest: days[0]!,
      latest: days[1]!,
      reasons: [`The page states a date that is ${days[0]} or ${days[1]}; nothing tells which number is the month.`],
    };
  }
  issue(
    'report.no-date',
    'info',
    yearless.length > 0 ? `the report states "${yearless[0]!.text}" but no year` : 'the report states no date',
  );
  return undated;
};
