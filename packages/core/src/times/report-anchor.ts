import type { Published } from '../model/index.ts';
import type { Header } from '../stage/index.ts';
import { anchorOf, type Anchor } from './anchor.ts';
import { dateOf, dayOf, isDate } from './calendar.ts';
import { lexicon } from './lexicon.ts';

/** How many days a dateline may lie before the publication and still be the day the text speaks from. */
const oldest = 10;

/**
 * The day a report speaks from: its dateline's where that lies at most some days before the publication (a portal
 * prints yesterday's wire copy), else the stated publication, else the date others give it. Never the clock.
 */
export const reportAnchor = (header: Header, given: Published | null): Anchor | null => {
  const stated = header.published.value;
  const published =
    anchorOf(stated, header.published.basis === 'dateline' ? 'dateline' : 'published') ?? anchorOf(given?.value ?? null, 'published');
  const dateline = header.dateline?.date ? datelineDay(header.dateline.date, published?.grain === 'day' ? published.day : null) : null;
  if (published?.grain === 'day') {
    if (dateline !== null && dateline <= published.day && published.day - dateline <= oldest) {
      const minutes = dateline === published.day ? published.minutes : null;
      return { day: dateline, grain: 'day', minutes, name: dateline === published.day ? published.name : 'dateline' };
    }
    return published;
  }
  if (dateline !== null) return { day: dateline, grain: 'day', minutes: null, name: 'dateline' };
  return published;
};

/** The day of a dateline's date; without a year the last one up to the publication. Null where it cannot be told. */
export const datelineDay = (date: string, published: number | null): number | null => {
  const words = date.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  let [year, month, day] = [0, 0, 0];
  const numbers: number[] = [];
  for (const word of words) {
    const known = lexicon().get(word)?.month;
    if (known !== undefined) month = known;
    else if (/^\d{4}$/.test(word)) year = Number(word);
    else if (/^\d{1,2}$/.test(word)) numbers.push(Number(word));
  }
  if (month > 0) day = numbers[0] ?? 0;
  else if (numbers.length === 2) {
    // 25/06/2022 or 06/25/2022: the day is the one over twelve; else day first, unless only month first fits.
    const [a, b] = [numbers[0]!, numbers[1]!];
    [day, month] = b > 12 ? [b, a] : [a, b];
    if (a <= 12 && b <= 12 && published !== null && year > 0) {
      const [dmy, mdy] = [dayOf(year, b, a), dayOf(year, a, b)];
      if (Math.abs(mdy - published) < Math.abs(dmy - published)) [day, month] = [b, a];
    }
  }
  if (month === 0 || day === 0) return null;
  if (year > 0) return isDate(year, month, day) ? dayOf(year, month, day) : null;
  if (published === null) return null;
  const at = dateOf(published).year;
  for (const candidate of [at, at - 1])
    if (isDate(candidate, month, day) && dayOf(candidate, month, day) <= published + 1) return dayOf(candidate, month, day);
  return null;
};
