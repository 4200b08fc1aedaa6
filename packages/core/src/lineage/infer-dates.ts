import type { Lineage, Published } from '../model/index.ts';
import {
  dateInWords,
  dayNumber,
  isoDay,
  weekdayOf,
  weekdays,
  type Corpus,
  type Weekday,
  type Sketch,
  type SketchTime,
} from '../corpus/index.ts';
import { fold } from '../text/index.ts';
import { bySource, statedDay } from './originals.ts';
import type { SharedWords } from './quotations.ts';

/** A day that another report gives to something the undated report tells of. */
export interface DateInference {
  readonly report: number;
  readonly day: number;
  /** What the day is for the report: the day itself where their weekdays agree, else a bound. */
  readonly bound: 'is' | 'not-before' | 'not-after';
  /** How much it says: copies most, shared words, then a shared event. */
  readonly weight: number;
  readonly reason: string;
}

/** A report that names a weekday without a date appears within the week. */
const week = 6;

/**
 * Dates of undated reports that only others tell: a copy is as old as the weekday words of its source allow, a report
 * that shares words said on a Wednesday with one dated that Wednesday is of that week. Bounds the report has already
 * (from who holds which office) are never contradicted. `others` are inferences from shared events.
 */
export const inferDates = (
  corpus: Corpus<Sketch>,
  lineage: readonly Lineage[],
  shared: readonly SharedWords[],
  others: readonly DateInference[],
): Readonly<Record<string, Published>> => {
  const inferences = [...fromCopies(corpus, lineage), ...fromWords(corpus, shared), ...others];
  const dates: Record<string, Published> = {};
  for (const [report, list] of Map.groupBy(inferences, (inference) => inference.report)) {
    const analysis = corpus.analyses[report]!;
    if (!isUndated(analysis)) continue;
    const published = conclude(analysis, list);
    if (published !== null) dates[analysis.report.id] = published;
  }
  return dates;
};

/** True for a report that states no date itself; one that others told before counts as undated. */
export const isUndated = ({ report }: Sketch): boolean =>
  report.published.value === null || report.published.basis === 'inferred' || report.published.basis === 'none';

/** Weekdays that words about a time name. */
export const weekdayIn = (text: string): Weekday | null => weekdays.find((day) => new RegExp(`\\b${day}\\b`).test(fold(text))) ?? null;

/** Times of a report that say a weekday and nothing more definite. */
export const weekdayTimes = ({ times }: Sketch): readonly { readonly time: SketchTime; readonly weekday: Weekday }[] =>
  times.flatMap((time) => {
    const weekday = weekdayIn(time.text);
    return weekday === null || /\d/.test(time.text) || /\b(next|last|every|each|coming)\b/i.test(time.text) ? [] : [{ time, weekday }];
  });

const titleOf = ({ report }: Sketch): string => report.publisher ?? report.agency ?? report.title ?? report.name;

const fromCopies = (corpus: Corpus<Sketch>, lineage: readonly Lineage[]): DateInference[] =>
  lineage.flatMap(({ report, from, relation }) => {
    if (relation === 'shares-quote') return [];
    const [a, b] = [corpus.indexOf.get(report)!, corpus.indexOf.get(from)!];
    return [...copyOf(corpus, a, b, 'not-before'), ...copyOf(corpus, b, a, 'not-after')];
  });

const copyOf = (corpus: Corpus<Sketch>, undated: number, dated: number, side: DateInference['bound']): DateInference[] => {
  const [report, source] = [corpus.analyses[undated]!, corpus.analyses[dated]!];
  const day = statedDay(source);
  if (!isUndated(report) || day === null) return [];
  const fits = weekdayTimes(report).some(({ weekday }) => weekday === weekdayOf(day));
  const name = titleOf(source);
  return [
    {
      report: undated,
      day,
      bound: fits ? 'is' : side,
      weight: 3,
      reason: fits
        ? `It has the text of the report by ${name} dated ${dateInWords(isoDay(day))}, a ${capital(weekdayOf(day))}, and speaks of ${capital(weekdayOf(day))} too.`
        : `It has the text of the report by ${name} dated ${dateInWords(isoDay(day))}.`,
    },
  ];
};

const likelier = bySource(
  () => false,
  () => 0,
);

const fromWords = (corpus: Corpus<Sketch>, shared: readonly SharedWords[]): DateInference[] =>
  shared.flatMap(({ quotations, run }) => {
    if (run < 8) return [];
    const dated = quotations.flatMap((quotation) => {
      const analysis = corpus.analyses[quotation.report]!;
      const day = dayNumber(quotation.statement.saidAt) ?? saidOnPublication(analysis, quotation.statement.sentence) ?? statedDay(analysis);
      return day === null || isUndated(analysis) ? [] : [{ quotation, analysis, day }];
    });
    const first = dated.toSorted((x, y) => x.day - y.day || likelier(x.analysis, y.analysis))[0];
    if (!first) return [];
    return quotations.flatMap(({ report, statement, speaker }) => {
      const analysis = corpus.analyses[report]!;
      if (!isUndated(analysis)) return [];
      const near = weekdayTimes(analysis).filter(({ time }) => Math.abs(time.sentence - statement.sentence) <= 1);
      if (near.length > 0 && !near.some(({ weekday }) => weekday === weekdayOf(first.day))) return [];
      const weekday = near.length > 0 ? weekdayOf(first.day) : null;
      const who = speaker?.name ?? statement.speakerName ?? 'the speaker';
      const when = dateInWords(isoDay(first.day));
      return [
        {
          report,
          day: first.day,
          bound: weekday === null ? ('not-before' as const) : ('is' as const),
          weight: 2,
          reason: `It shares words of ${who} with the report by ${titleOf(first.analysis)}, which dates them ${when}${weekday ? `; both have them said on a ${capital(weekday)}` : ''}.`,
        },
      ];
    });
  });

/** The day of a report whose sentence says "on Wednesday" where it is of a Wednesday. */
const saidOnPublication = (analysis: Sketch, sentence: number): number | null => {
  const day = statedDay(analysis);
  return day !== null && weekdayTimes(analysis).some(({ time, weekday }) => time.sentence === sentence && weekday === weekdayOf(day))
    ? day
    : null;
};

const conclude = (analysis: Sketch, inferences: readonly DateInference[]): Published | null => {
  const { published, publisher, name } = analysis.report;
  const own =
    published.basis === 'inferred' ? { low: null, high: null } : { low: dayNumber(published.earliest), high: dayNumber(published.latest) };
  const possible = inferences
    .filter(
      ({ day, bound }) =>
        (own.low === null || (bound === 'is' ? day + week : day) >= own.low || bound === 'not-before') &&
        (own.high === null || day <= own.high),
    )
    .toSorted((a, b) => b.weight - a.weight || b.day - a.day || (a.reason < b.reason ? -1 : 1));
  const best = possible.find(({ bound }) => bound === 'is');
  if (best) {
    const earliest = Math.max(best.day, own.low ?? best.day);
    const agreeing = possible.filter(({ bound, day }) => bound === 'is' && day === best.day);
    const reasons = [
      ...agreeing.slice(0, 3).map(({ reason }) => reason),
      'A report that names a weekday and no date appears within the week.',
    ];
    // A weekly that says "on Thursday" is read days later; a daily is of that day.
    const value = /\bweekly\b/i.test(`${publisher ?? ''} ${name}`) ? null : isoDay(earliest);
    return dated(value, earliest, Math.min(best.day + week, own.high ?? best.day + week), reasons);
  }
  const told = (bound: DateInference['bound']): DateInference[] => possible.filter((inference) => inference.bound === bound);
  const [after, before] = [told('not-before'), told('not-after')];
  if (possible.length === 0) return null;
  const low = [own.low, ...after.map(({ day }) => day)].filter((day) => day !== null);
  const high = [own.high, ...before.map(({ day }) => day)].filter((day) => day !== null);
  const earliest = low.length > 0 ? Math.max(...low) : null;
  const latest = high.length > 0 ? Math.min(...high) : null;
  if (earliest !== null && latest !== null && earliest > latest) return null;
  const decisive = possible.filter(
    ({ bound, day }) => (bound === 'not-before' && day === earliest) || (bound === 'not-after' && day === latest),
  );
  const reasons = [...(published.basis === 'none' ? published.reasons : []), ...decisive.slice(0, 3).map(({ reason }) => reason)];
  return dated(null, earliest, latest, [...new Set(reasons)]);
};

const dated = (value: string | null, earliest: number | null, latest: number | null, reasons: string[]): Published => ({
  value,
  precision: value === null ? 'none' : 'day',
  basis: 'inferred',
  earliest: earliest === null ? null : isoDay(earliest),
  latest: latest === null ? null : isoDay(latest),
  reasons,
});

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
