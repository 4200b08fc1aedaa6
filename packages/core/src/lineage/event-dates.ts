import type { Reading } from '../corpus/index.ts';
import { dateInWords, dayNumber, isoDay, sentenceEvidence, weekdayOf } from '../corpus/index.ts';
import type { Event } from '../model/index.ts';
import { isUndated, weekdayTimes, type DateInference } from './infer-dates.ts';
import { statedDay } from './originals.ts';

/** Keys under which an event of an undated report meets one that a dated report dates. */
const keysOf = (reading: Reading, report: number, event: Event): string[] => {
  const { id } = reading.corpus.analyses[report]!.report;
  const whole = [...event.actors, ...event.recipients, ...(event.place ? [event.place] : [])].flatMap(
    (inside) => reading.entity(id, inside) ?? [],
  );
  const telling = [...new Set(whole.filter(({ subkind }) => subkind !== 'country').map((entity) => entity.id))].toSorted();
  // Two that take part, or one and the place: a type and one name would meet by chance.
  return telling.flatMap((a, i) => telling.slice(i + 1).map((b) => `${event.type}|${a}|${b}`));
};

/**
 * Days of undated reports from events they share with dated ones: "the council met on Tuesday" and "on 28 June the council
 * met", where 28 June is a Tuesday.
 */
export const datesFromEvents = (reading: Reading): readonly DateInference[] => {
  const { analyses } = reading.corpus;
  const wanted = new Map<string, { report: number; event: Event }[]>();
  analyses.forEach((analysis, report) => {
    if (!isUndated(analysis)) return;
    const sentences = new Set(weekdayTimes(analysis).map(({ time }) => time.sentence));
    for (const event of analysis.events) {
      if (!sentences.has(event.sentence)) continue;
      for (const key of keysOf(reading, report, event)) {
        const list = wanted.get(key);
        if (list) list.push({ report, event });
        else wanted.set(key, [{ report, event }]);
      }
    }
  });
  if (wanted.size === 0) return [];
  const inferences = new Map<string, DateInference>();
  analyses.forEach((analysis, report) => {
    if (statedDay(analysis) === null) return;
    for (const event of analysis.events) {
      const day =
        event.time && event.time.basis !== 'published'
          ? dayNumber(event.time.value.length >= 10 && !event.time.value.includes('/') ? event.time.value : null)
          : null;
      if (day === null) continue;
      for (const key of keysOf(reading, report, event)) {
        for (const match of wanted.get(key) ?? []) {
          const undated = analyses[match.report]!;
          if (!weekdayTimes(undated).some(({ time, weekday }) => time.sentence === match.event.sentence && weekday === weekdayOf(day)))
            continue;
          const { publisher, agency, name } = analysis.report;
          inferences.set(`${match.report}|${day}`, {
            report: match.report,
            day,
            bound: 'is',
            weight: 1,
            reason: `“${clip(sentenceEvidence(undated, match.event.sentence).quote)}” tells of what the report by ${publisher ?? agency ?? name} dates ${dateInWords(isoDay(day))}, the same weekday.`,
          });
        }
      }
    }
  });
  return [...inferences.values()];
};

const clip = (text: string): string => (text.length > 90 ? `${text.slice(0, 87).replace(/\s+\S*$/, '')} …` : text);
