import { monthNames, weekdayNames } from '@sitrep/english';

/** Where, when and by whom a report was filed, as its first paragraph begins. Offsets are into the line. */
export interface WrittenDateline {
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
  /** Where the report's words begin. */
  readonly end: number;
}

const months = Object.keys(monthNames)
  .map((name) => name[0]!.toUpperCase() + name.slice(1))
  .sort((a, b) => b.length - a.length);
const month = `(?:${[...months, ...months.map((name) => name.toUpperCase())].join('|')})\\.?`;
const weekday = `(?:${Object.keys(weekdayNames)
  .map((name) => name[0]!.toUpperCase() + name.slice(1))
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const year = '(?:19|20)\\d\\d';
const date = `(?:${weekday},? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${year})?|\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? (?:${year}|\\d\\d))?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:${year}|\\d\\d)|${year}-\\d\\d-\\d\\d)`;

const upperWord = "\\p{Lu}[\\p{Lu}'’.-]*\\p{Lu}\\.?";
const mixedWord = "\\p{Lu}[\\p{L}'’.-]+";
const joiner = '(?:of|the|de|la|al|el|es|and|an|du|del|le|i)';
const region = `(?:, ${mixedWord}(?: (?:${joiner} )?${mixedWord}){0,3}){0,2}`;
const upperPlace = `${upperWord}(?: (?:${joiner} |\\p{Lu}{1,2}\\. )?${upperWord}){0,4}`;
const mixedPlace = `${mixedWord}(?: (?:${joiner} )?${mixedWord}){0,3}`;
const several = (place: string): string => `${place}(?:\\s?/\\s?${place}){0,2}${region}`;
const dash = '\\s?(?:--|[-–—])\\s?';
const inBrackets = '\\(\\s?(?<agency1>[\\p{L}][^()\\d]{1,40}?)\\s?\\)';
const inSlashes = '/\\s?(?<agency2>[\\p{L}][^/\\n]{1,28}?)\\s?/';
const open = '^["“«\\s]?';

/** Forms of a dateline, most telling first. All are anchored at the paragraph's start and bounded in length. */
const forms: readonly { readonly pattern: RegExp; readonly upper: boolean; readonly needs: number; readonly known?: true }[] = [
  // MOSCOW, January 25. /TASS/.   Baghdad / AIN /   ISSALANE, June 24 (Meridian) -   BEIRUT (Reuters) –
  {
    pattern: form(
      `(?<place>${several(upperPlace)})(?:[,.]? (?<date>${date}))?[.,]?\\s?(?:${inBrackets}|${inSlashes})\\s?(?:[.,:]|${dash})?`,
    ),
    upper: true,
    needs: 3,
  },
  {
    pattern: form(`(?<place>${several(mixedPlace)}),? (?<date>${date})[.,]?\\s?(?:${inBrackets}|${inSlashes})\\s?(?:[.,:]|${dash})?`),
    upper: false,
    needs: 3,
  },
  {
    pattern: form(`(?<place>${several(mixedPlace)})[.,]?\\s?(?:${inBrackets}${dash}|${inSlashes}\\s?(?:[.,:]|${dash})?)`),
    upper: false,
    needs: 3,
  },
  // DAMASCUS, SANA –   Ankara, Feb 3, IRNA –   Kyiv. 5 January. Interfax-Ukraine –
  {
    pattern: form(
      `(?<place>${several(upperPlace)})(?:[,.] (?<date>${date}))?[,.] \\(?(?<agency3>\\p{Lu}[\\p{L}-]{1,20})\\)?(?:${dash}|\\s?:\\s)`,
    ),
    upper: true,
    needs: 4,
  },
  // LAKHAMI, 8 February 2018. Svarpress.The number
  {
    pattern: form(
      `(?<place>${several(mixedPlace)})[,.] (?<date>${date})\\.\\s?(?<agency3>\\p{Lu}[\\p{L}-]{2,24})(?:\\.\\s?(?=["“«]?\\p{Lu})|${dash})`,
    ),
    upper: false,
    needs: 4,
  },
  { pattern: form(`(?<place>${several(mixedPlace)})[,.] (?<date>${date})\\s?(?:[.:]|${dash})`), upper: false, needs: 4 },
  // MANILA –   TBILISI, Georgia —   ISLAMABAD:
  { pattern: form(`(?<place>${several(upperPlace)})(?:\\s?[-–—]{1,2}\\s|\\s--\\s?|\\s?:\\s)`), upper: true, needs: 5 },
  // Tripoli —   only where the place is a known one
  { pattern: form(`(?<place>${several(mixedPlace)})(?:\\s?[–—]{1,2}\\s|\\s--?\\s)`), upper: false, needs: 8, known: true },
  // (Reuters) -
  { pattern: form(`${inBrackets}${dash}`), upper: false, needs: 4 },
];
function form(source: string): RegExp {
  return new RegExp(`${open}${source}`, 'u');
}

/** What is known of places' names. */
export interface PlaceWords {
  /** Lower case. */
  readonly notPlaces: ReadonlySet<string>;
  readonly isPlace: (name: string) => boolean;
}

const LOOK = 160;
const notPlace =
  /^(?:On|In|At|The|By|For|From|After|Before|Since|When|While|And|But|As|If|It|He|She|They|We|This|That|Updated|Published|Posted|Last|Photo|Image|Source)\b/;

/**
 * Reads the dateline at the start of a paragraph, or null. `notPlaces` refuses words that are no places ("UPDATE - ",
 * "WATCH: "), `isPlace` knows some that are; what is left must be long enough to be a report's beginning.
 */
export const readDateline = (paragraph: string, { notPlaces, isPlace }: PlaceWords): WrittenDateline | null => {
  const start = paragraph.slice(0, LOOK);
  if (!/^["“«(\s]?\p{Lu}/u.test(start) && !/^\(\s?\p{L}/u.test(start)) return null;
  if (!/^.{1,70}?(?:[-–—:/(]|[,.] ?\p{Lu}?[\p{L}]{0,10}\.? ?\d)/u.test(start)) return null;
  for (const { pattern, upper, needs, known } of forms) {
    const match = pattern.exec(start);
    if (match === null) continue;
    const { place, date: day, agency1, agency2, agency3 } = match.groups!;
    const agency = agency1 ?? agency2 ?? agency3 ?? null;
    if (place !== undefined && !placeLike(place, upper, notPlaces)) continue;
    if (known === true && !isPlace(place!.split(/\s?[,/]\s?/)[0]!)) continue;
    if (agency !== null && !agencyLike(agency)) continue;
    const rest = paragraph.slice(match[0].length).trimStart();
    const words = rest.slice(0, 200).split(/\s+/).filter(Boolean).length;
    if (words < needs || !/^["“‘'«([]?\s?[\p{Lu}\d$€£]/u.test(rest)) continue;
    // A sentence in capitals throughout has no dateline to be told by its capitals.
    if (agency === null && day === undefined && upper && rest.slice(0, 80) === rest.slice(0, 80).toUpperCase()) continue;
    return { place: place?.trim() ?? null, date: day ?? null, agency: agency?.trim() ?? null, end: paragraph.length - rest.length };
  }
  return null;
};

const wholeLine = new RegExp(
  `^(?:(?:Done|Given|Issued|Signed|Made|Dated) (?:at|in) )?(?<place>${several(mixedPlace)})(?:, | on | - | – )(?:the )?(?<date>${date})\\s?(?:\\(?(?<agency>[\\p{L} ]{2,30})\\)?)?\\s?[-–—.:]?$`,
  'u',
);

/** Reads a line that is a dateline and nothing else: "Tbilisi, 15 February 2018", "Done at Agharous, 25/06/2022". */
export const readDatelineLine = (line: string, { notPlaces }: PlaceWords): WrittenDateline | null => {
  if (line.length > 100 || !/\d/.test(line)) return null;
  const match = wholeLine.exec(line);
  if (match === null) return null;
  const { place, date: day, agency } = match.groups!;
  if (!placeLike(place!, false, notPlaces)) return null;
  return { place: place!, date: day!, agency: agency?.trim() ?? null, end: line.length };
};

const placeLike = (place: string, upper: boolean, notPlaces: ReadonlySet<string>): boolean => {
  const words = place.split(/[\s,/]+/);
  if (words.length > 9 || notPlace.test(place)) return false;
  if (words.every((word) => notPlaces.has(word.toLowerCase().replace(/[.'’]+$/, '')))) return false;
  if (upper && notPlaces.has(words[0]!.toLowerCase()) && words.length <= 2) return false;
  return !words.some((word) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(word) || monthNames[word.toLowerCase()] !== undefined);
};

/** The words in brackets name somebody and say nothing: "(Reuters)", "(Xinhua)", "(Pacific Wire)". */
const agencyLike = (agency: string): boolean =>
  agency.split(/\s+/).length <= 4 && /^\p{L}/u.test(agency) && !/\b(?:is|was|the|who|which|said|file|photo|left|right)\b/i.test(agency);
