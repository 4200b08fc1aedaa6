const named = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';
const year = '(?:19[89]|20[0-4])\\d';
const forms = [
  new RegExp(`[/_.-](?<year>${year})(?<mark>[/_.-])(?<month>${month}|[1-9])\\k<mark>(?<day>${day}|[1-9])(?=[/_.-]|$)`),
  new RegExp(`[/_.-](?<year>${year})(?<mark>[/_.-])(?<name>${named})[a-z]*\\k<mark>(?<day>${day}|[1-9])(?=[/_.-]|$)`, 'i'),
  new RegExp(`[/_.-](?<day>${day})(?<mark>[/_.-])(?<month>${month})\\k<mark>(?<year>${year})(?=[/_.-]|$)`),
  new RegExp(`[/_.-](?<year>${year})(?<month>${month})(?<day>${day})(?=[/_.-]|\\d{4,6}(?:[/_.-]|$)|$)`),
];
/** Addresses of archives begin with the moment of the copy. */
const archived = /^https?:\/\/(?:web\.archive\.org|archive\.(?:org|today|is|ph))\/(?:web\/)?\d{8,14}[a-z_]*\//;

/** The day that a page's address names in its path, ISO: "/2019/05/03/ferry-sinks"; null where it names none. */
export const addressDate = (address: string): string | null => {
  const path = address
    .slice(0, 500)
    .replace(archived, '')
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '');
  for (const form of forms) {
    const groups = form.exec(path)?.groups;
    if (groups === undefined) continue;
    const number = groups['month'] ?? String(named.split('|').indexOf(groups['name']!.slice(0, 3).toLowerCase()) + 1);
    return `${groups['year']}-${number.padStart(2, '0')}-${groups['day']!.padStart(2, '0')}`;
  }
  return null;
};
