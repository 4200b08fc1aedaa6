import { publishedLabels, updatedLabels } from '@sitrep/english';
import { findDates, type WrittenDate } from './find-dates.ts';

/** A line that states a date of publication or change, and the words of it that are neither date nor label. */
export interface DateLine {
  readonly dates: readonly { readonly date: WrittenDate; readonly label: 'published' | 'updated' | null }[];
  /** What stands beside the dates: a section, a name, a view count. */
  readonly rest: string;
}

const LONGEST = 220;
const published = new RegExp(`(?:^|[\\s|·•,(-])(?:${publishedLabels})\\s*[:\\-–—|]?\\s*$`, 'i');
const updated = new RegExp(`(?:^|[\\s|·•,(-])(?:${updatedLabels})\\s*[:\\-–—|]?\\s*$`, 'i');
const label = `(?<!\\p{L})(?:${updatedLabels}|${publishedLabels})(?!\\p{L})\\s*:?`;
const ago =
  '\\b(?:about |over |almost )?(?:\\d+|an?|one|two|three|few) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\\b|\\b(?:today|yesterday|just now)\\b';
const counters =
  /\b\d+\s*min(?:ute)?s?(?:\s+read)?\b|\b(?:read|viewed|views?|hits)\b:?\s*[\d,.]+(?:\s*times)?|\b[\d,.]+[km]?\s+(?:views|reads|times|shares|comments)\b/gi;
const clock =
  '(?<![\\d:])(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:[:.][0-5]\\d)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})(?!\\p{L}))?';
const has = { label: new RegExp(label, 'iu'), time: new RegExp(`${ago}|${clock}`, 'iu') };
const every = { label: new RegExp(label, 'giu'), ago: new RegExp(ago, 'gi'), clock: new RegExp(clock, 'gu') };

/** Reads a line as one that states when the report came out; null where it is none. Relative times ("3 hours ago") state nothing. */
export const readDateLine = (line: string): DateLine | null => {
  if (line.length > LONGEST) return null;
  const dates = findDates(line).map((date) => {
    const before = line.slice(Math.max(0, date.start - 40), date.start);
    return { date, label: updated.test(before) ? ('updated' as const) : published.test(before) ? ('published' as const) : null };
  });
  if (dates.length === 0 && !(has.label.test(line) && has.time.test(line)) && !isTimeAlone(line)) return null;
  let rest = line;
  for (const { date } of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  rest = rest.replace(every.ago, ' ').replace(counters, ' ').replace(every.clock, ' ').replace(every.label, ' ');
  return { dates, rest: rest.replace(/^[\s|·•,:;/()[\]–—-]+|[\s|·•,:;/()[\]–—-]+$/g, '').replace(/\s+/g, ' ') };
};

/** "3 hours ago" as a whole line. */
const isTimeAlone = (line: string): boolean => line.length < 40 && line.replace(every.ago, '').trim() === '' && /\bago\b/i.test(line);
