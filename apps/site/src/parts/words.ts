const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const one = (value: string): string => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d))?/.exec(value);
  if (!match) return value;
  const [, year, month, day, time] = match;
  const words = [day === undefined ? '' : String(Number(day)), month === undefined ? '' : (months[Number(month) - 1] ?? month), year]
    .filter(Boolean)
    .join(' ');
  return time === undefined ? words : `${words}, ${time}`;
};

/** An ISO date, partial date or interval in words: "25 January 2017", "December 2016". */
export const dateInWords = (value: string | null): string => {
  if (value === null) return 'date unknown';
  const [from, to] = value.split('/');
  return to === undefined ? one(value) : `${one(from!)} to ${one(to)}`;
};

export const period = (from: string | null, to: string | null): string => {
  if (from === null && to === null) return 'undated';
  if (from === null || to === null || from.slice(0, 10) === to.slice(0, 10)) return dateInWords((from ?? to)!.slice(0, 10));
  return `${dateInWords(from.slice(0, 10))} to ${dateInWords(to.slice(0, 10))}`;
};

export const count = (number: number, word: string, plural = `${word}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? word : plural}`;

/** What each status of a claim means, in a reader's words. */
export const statusWords: Readonly<Record<string, string>> = {
  disputed: 'Disputed',
  corroborated: 'Several sources',
  'single-source': 'One source',
  'denied-only': 'Denied only',
};

export const realityWords: Readonly<Record<string, string>> = {
  happened: 'reported as fact',
  claimed: 'claimed',
  denied: 'denied',
  planned: 'planned',
  conditional: 'conditional',
  background: 'background',
};
