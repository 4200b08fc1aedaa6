import { dayRange } from '@sitrep/store';
import type { Published } from '@sitrep/core/model';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const dayWords = (year: string, month: string, day: string): string => `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;

const zone = (offset: string | undefined): string => {
  if (offset === undefined || offset === '') return '';
  if (offset === 'Z') return ' UTC';
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  if (hours === undefined) return '';
  return ` UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
};

const single = (value: string): string => {
  const [, year, month, day, time, offset] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(value) ?? [];
  if (year === undefined) {
    const [, quarterYear, quarter] = /^(\d{4})-Q([1-4])$/.exec(value) ?? [];
    if (quarter !== undefined) return `${['first', 'second', 'third', 'fourth'][Number(quarter) - 1]} quarter of ${quarterYear}`;
    const range = dayRange(value);
    return range?.from != null && range.to != null ? between(range.from, range.to) : value;
  }
  if (month === undefined) return year;
  if (day === undefined) return `${months[Number(month) - 1] ?? month} ${year}`;
  return `${dayWords(year, month, day)}${time === undefined ? '' : `, ${time}${zone(offset)}`}`;
};

const between = (from: string, to: string): string => {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  if (first === last) return single(first);
  const [year, month] = first.split('-');
  const [lastYear, lastMonth] = last.split('-');
  if (first.length === 10 && last.length === 10 && year === lastYear && month === lastMonth) {
    return `${Number(first.slice(8))}–${single(last)}`;
  }
  return `${single(first)} to ${single(last)}`;
};

/** An ISO date, time or interval in words: "24 January 2017", "23–25 January 2017", "since 2011". */
export const dateText = (value: string): string => {
  const slash = value.indexOf('/');
  if (slash < 0) return single(value);
  const [from, to] = [value.slice(0, slash), value.slice(slash + 1)];
  if (to === '' || to === '..') return `since ${single(from)}`;
  if (from === '' || from === '..') return `until ${single(to)}`;
  return between(from, to);
};

/** When a report was published, in words; an unknown date says what bounds it. */
export const publishedText = ({ value, earliest, latest, basis }: Published): string => {
  if (value !== null) return basis === 'inferred' ? `${dateText(value)} (inferred)` : dateText(value);
  if (earliest !== null && latest !== null)
    return earliest === latest ? dateText(earliest) : `between ${single(earliest)} and ${single(latest)}`;
  if (earliest !== null) return `not before ${single(earliest)}`;
  if (latest !== null) return `not after ${single(latest)}`;
  return 'undated';
};
