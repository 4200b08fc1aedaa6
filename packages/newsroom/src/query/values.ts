import { dayRange, type DayRange } from '@sitrep/store';
import { nearMatch } from './near-match.ts';
import { QueryError } from './query-error.ts';

type By = '<' | '<=' | '>' | '>=' | '=';

/** One of a fixed list, whatever its case. */
export const oneOf = (key: string, value: string, allowed: readonly string[], source: string): string => {
  const exact = allowed.find((word) => word.toLowerCase() === value.toLowerCase());
  if (exact !== undefined) return exact;
  const meant = nearMatch(value, allowed);
  throw new QueryError(
    `${key}: knows no ${JSON.stringify(value)}${meant === null ? '' : `; did you mean ${meant}?`} Values are ${allowed.join(', ')}.`,
    source,
  );
};

/** A day, month, year, week or quarter. */
export const dateValue = (key: string, value: string, source: string): DayRange & { from: string; to: string } => {
  const range = value.includes('/') ? null : dayRange(value);
  if (range?.from == null || range.to == null) {
    throw new QueryError(`${key}: needs a date such as 2017-01-25, 2017-01 or 2017, not ${JSON.stringify(value)}`, source);
  }
  return { from: range.from, to: range.to };
};

/** The day after an ISO day. */
export const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const factors: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, bn: 1e9, '%': 1 };

const number = (key: string, text: string, source: string): number => {
  const [, digits, unit] = /^(-?[\d_]+(?:\.\d+)?)(k|m|bn|%)?$/i.exec(text) ?? [];
  if (digits === undefined) throw new QueryError(`${key}: needs a number such as 12, >1000, <=4m or 10..20`, source);
  return Number(digits.replaceAll('_', '')) * factors[(unit ?? '').toLowerCase()]!;
};

/** A comparison: `12`, `>1000`, `<=4m`, `10..20`. */
export const comparisons = (key: string, value: string, source: string): readonly { by: By; value: number }[] => {
  const range = /^([^.]+(?:\.\d+)?)\.\.(.+)$/.exec(value);
  if (range) {
    return [
      { by: '>=', value: number(key, range[1]!, source) },
      { by: '<=', value: number(key, range[2]!, source) },
    ];
  }
  const [, by, rest] = /^(>=|<=|>|<|=)?(.*)$/.exec(value)!;
  return [{ by: (by ?? '=') as By, value: number(key, rest!, source) }];
};

let codes: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 codes by lower-case code and English name. */
const countryCodes = (): ReadonlyMap<string, string> => {
  if (codes) return codes;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const made = new Map<string, string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters) {
    for (const b of letters) {
      const name = names.of(a + b);
      if (name === undefined || /^(Unknown|Pseudo|European Union|Eurozone|United Nations|world)/i.test(name)) continue;
      made.set((a + b).toLowerCase(), a + b);
      if (!made.has(name.toLowerCase())) made.set(name.toLowerCase(), a + b);
    }
  }
  for (const [name, code] of [
    ['usa', 'US'],
    ['uk', 'GB'],
    ['turkey', 'TR'],
    ['czech republic', 'CZ'],
    ['burma', 'MM'],
    ['ivory coast', 'CI'],
  ] as const) {
    made.set(name, code);
  }
  return (codes = made);
};

/** A country by its ISO code or its English name. */
export const countryValue = (value: string, source: string): string => {
  const known = countryCodes();
  const code = known.get(value.toLowerCase());
  if (code !== undefined) return code;
  const meant = nearMatch(
    value,
    [...known.keys()].filter((name) => name.length > 2),
  );
  throw new QueryError(
    `country: knows no ${JSON.stringify(value)}${meant === null ? '' : `; did you mean ${meant}?`} Use a name or a two-letter code.`,
    source,
  );
};
