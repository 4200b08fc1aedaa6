/** An agency named before a report's first words: "UPI: Shifting alliances ...". Offsets are into the line. */
export interface AgencyPrefix {
  readonly name: string;
  readonly nameEnd: number;
  /** Where the report's words begin. */
  readonly end: number;
}

const form = /^(\p{Lu}[\p{L}.&-]{1,24}(?: \p{Lu}[\p{L}.&-]{1,24}){0,3})\s?(?::|\||–|—)\s+(?=["“‘'«]?\p{Lu})/u;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Reads an agency's name before the first words of a report. A name that is not among the known ones counts only where
 * the text goes on to speak of it as one that is told things or tells them.
 */
export const agencyPrefix = (paragraph: string, later: string, known: (name: string) => boolean): AgencyPrefix | null => {
  const match = form.exec(paragraph.slice(0, 120));
  if (match === null || paragraph.length - match[0].length < 40) return null;
  const name = match[1]!;
  if (!known(name)) {
    const told = new RegExp(
      `\\b${escape(name)} (?:could not|was not able to|was unable to|reported|has learned|correspondents?|reporters?|journalists?)\\b|\\b(?:told|reported by|according to|by) (?:The )?${escape(name)}\\b`,
      'u',
    );
    if (!told.test(later.slice(0, 100_000))) return null;
  }
  return { name, nameEnd: match[0].trimEnd().length, end: match[0].length };
};
