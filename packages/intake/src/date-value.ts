const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  ist: '+05:30',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

const two = (n: number): string => String(n).padStart(2, '0');
const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1400 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const zoneOf = (text: string): string => {
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (offset) return `${offset[1]}${offset[2]}:${offset[3] ?? '00'}`;
  return zones[text.toLowerCase()] ?? '';
};

const rfc822 =
  /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})(?:\s+|-)([a-z]{3,9})\.?,?(?:\s+|-)(\d{4}|\d{2})(?:[\s,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?)?/i;
const asctime =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\s+(\d{1,2}),?\s+(?:(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([a-z]{2,5}|[+-]\d{2}:?\d{2})\s+)?)?(\d{4})\b/i;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;

/**
 * A date as feeds, mails and data sets write it, in ISO 8601 as precise as written and in the zone it is written in.
 * A number is seconds or milliseconds since 1970. What is not understood comes back as it is, for others to read.
 */
export const dateValue = (value: unknown): string | null => {
  if (typeof value === 'number' && Number.isFinite(value) && value > 1e8)
    return new Date(value > 1e11 ? value : value * 1000).toISOString();
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 100);
  if (text === '') return null;
  if (/^\d{10}$|^\d{13}$/.test(text)) return dateValue(Number(text));
  for (const pattern of [iso, compact]) {
    const match = pattern.exec(text);
    if (match) return written(Number(match[1]), Number(match[2]), Number(match[3]), match.slice(4, 8)) ?? text;
  }
  const mail = rfc822.exec(text);
  if (mail) {
    const year = Number(mail[3]!.length === 2 ? (Number(mail[3]) < 70 ? `20${mail[3]}` : `19${mail[3]}`) : mail[3]);
    return written(year, months.indexOf(mail[2]!.slice(0, 3).toLowerCase()) + 1, Number(mail[1]), mail.slice(4, 8)) ?? text;
  }
  const unix = asctime.exec(text);
  if (unix)
    return written(Number(unix[7]), months.indexOf(unix[1]!.slice(0, 3).toLowerCase()) + 1, Number(unix[2]), unix.slice(3, 7)) ?? text;
  return text;
};

const written = (
  year: number,
  month: number,
  day: number,
  [hour, minute, second, zone]: readonly (string | undefined)[],
): string | null => {
  if (!isDay(year, month, day)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${two(Number(hour))}:${minute}:${second ?? '00'}${zone === undefined ? '' : zoneOf(zone)}`;
};
