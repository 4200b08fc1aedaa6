import { stringify } from 'csv-stringify/sync';

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join('; ');
  if (typeof value === 'object') {
    const named = value as { name?: unknown; quote?: unknown; text?: unknown };
    return cell(named.name ?? named.quote ?? named.text ?? JSON.stringify(value));
  }
  return String(value);
};

/** Rows as CSV with a head line. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvOf = (rows: readonly object[], columns: readonly string[]): string =>
  stringify(
    rows.map((row) => columns.map((column) => cell((row as Record<string, unknown>)[column]))),
    { header: true, columns: [...columns], escape_formulas: true, bom: false },
  );
