/**
 * Words of the calendar and the clock. Written for this project from general knowledge of English; Apache-2.0.
 * All forms are lower case; several forms of one thing stand in one string, divided by spaces.
 */

/** January first: the full name, then abbreviations (written with or without a full stop). */
export const months: readonly string[] = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
];

/** Months whose name is also another word or a forename: they need a neighbour that speaks of dates. */
export const doubtfulMonths: readonly string[] = ['may', 'march', 'mar', 'april', 'june', 'august', 'jan', 'dec', 'sep', 'jun', 'jul'];

/** Monday first, as ISO counts. */
export const weekdays: readonly string[] = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
];

/** Units of time with their plurals and abbreviations. */
export const timeUnits: Readonly<Record<string, string>> = {
  second: 'second seconds secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  weekend: 'weekend weekends',
  week: 'week weeks wk wks',
  fortnight: 'fortnight fortnights',
  month: 'month months',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
  millennium: 'millennium millennia',
};

/** "weeklong", "yearlong": a duration of one. */
export const longWords: Readonly<Record<string, string>> = {
  daylong: 'day',
  weeklong: 'week',
  weekslong: 'week',
  monthlong: 'month',
  monthslong: 'month',
  yearlong: 'year',
  yearslong: 'year',
  decadelong: 'decade',
  decadeslong: 'decade',
  hourlong: 'hour',
  hourslong: 'hour',
  nightlong: 'day',
};

/** Parts of the day by their TIMEX code, with the first and the last hour people mean by them. */
export const dayParts: readonly { readonly words: string; readonly code: string; readonly from: number; readonly to: number }[] = [
  { words: 'morning mornings forenoon', code: 'MO', from: 6, to: 12 },
  { words: 'dawn daybreak sunrise predawn pre-dawn', code: 'MO', from: 4, to: 7 },
  { words: 'afternoon afternoons', code: 'AF', from: 12, to: 18 },
  { words: 'midafternoon mid-afternoon', code: 'AF', from: 14, to: 16 },
  { words: 'midmorning mid-morning', code: 'MO', from: 9, to: 11 },
  { words: 'evening evenings dusk sunset sundown nightfall', code: 'EV', from: 18, to: 22 },
  { words: 'night nights', code: 'NI', from: 20, to: 24 },
];

/** Northern seasons with the first of their three months. */
export const seasons: readonly { readonly words: string; readonly code: string; readonly month: number }[] = [
  { words: 'spring springtime', code: 'SP', month: 3 },
  { words: 'summer summers summertime', code: 'SU', month: 6 },
  { words: 'autumn fall', code: 'FA', month: 9 },
  { words: 'winter winters wintertime', code: 'WI', month: 12 },
];

/** Days told from the day of speaking. */
export const deicticDays: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1, tmrw: 1 };

/** "last week", "this week", "next week". */
export const whichWords: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  present: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  forthcoming: 1,
  following: 1,
  ensuing: 1,
  subsequent: 1,
};

/** Those that count from the time told before, not from the day of the report. */
export const previousWords: readonly string[] = ['following', 'ensuing', 'subsequent', 'preceding', 'previous'];

/** Words that repeat a thing, with the period in ISO form. */
export const frequencyWords: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  'day-to-day': 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  biannual: 'P6M',
  biannually: 'P6M',
  biennial: 'P2Y',
};

/** Words that point to the past, the present or the future as such. */
export const timeReferences: Readonly<Record<string, -1 | 0 | 1>> = {
  now: 0,
  current: 0,
  currently: 0,
  nowadays: 0,
  recently: -1,
  lately: -1,
  soon: 1,
  shortly: 1,
};

/** Time zones by abbreviation: minutes east of Greenwich. "IST", "CST", "BST" and the like are read in their commonest sense. */
export const timeZones: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  wet: 0,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  irst: 210,
  gst: 240,
  pkt: 300,
  ist: 330,
  npt: 345,
  ict: 420,
  wib: 420,
  hkt: 480,
  sgt: 480,
  pht: 480,
  myt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  wat: 60,
  cat: 120,
  sast: 120,
  eat: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  hst: -600,
  brt: -180,
  art: -180,
};

/** Decades by name. */
export const decadeWords: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/**
 * Feast days. `fixed` is month-day; `nth` is [n, ISO weekday, month] with -1 for the last; `easter` counts days from
 * Western Easter Sunday; `hijri` is [month, day, length] of the tabular Islamic calendar (sighting may move it a day).
 */
export interface Feast {
  readonly names: readonly string[];
  readonly fixed?: readonly [number, number];
  readonly nth?: readonly [number, number, number];
  readonly easter?: number;
  readonly hijri?: readonly [number, number, number];
}

export const feasts: readonly Feast[] = [
  { names: ["new year's day", "new year ' s day"], fixed: [1, 1] },
  { names: ["new year's eve"], fixed: [12, 31] },
  { names: ['orthodox christmas'], fixed: [1, 7] },
  { names: ["valentine's day"], fixed: [2, 14] },
  { names: ["international women's day", "women's day"], fixed: [3, 8] },
  { names: ["st . patrick's day", "saint patrick's day"], fixed: [3, 17] },
  { names: ['nowruz', 'newroz', 'norouz'], fixed: [3, 21] },
  { names: ["april fools ' day", "april fool's day"], fixed: [4, 1] },
  { names: ['anzac day'], fixed: [4, 25] },
  { names: ['may day'], fixed: [5, 1] },
  { names: ['bastille day'], fixed: [7, 14] },
  { names: ['halloween'], fixed: [10, 31] },
  { names: ["all saints ' day", "all saints' day"], fixed: [11, 1] },
  { names: ['guy fawkes night', 'bonfire night'], fixed: [11, 5] },
  { names: ['armistice day', 'remembrance day', 'veterans day'], fixed: [11, 11] },
  { names: ['christmas eve'], fixed: [12, 24] },
  { names: ['christmas', 'christmas day'], fixed: [12, 25] },
  { names: ['boxing day'], fixed: [12, 26] },
  { names: ['martin luther king jr . day', 'martin luther king day'], nth: [3, 1, 1] },
  { names: ["presidents ' day", "presidents' day", "president's day"], nth: [3, 1, 2] },
  { names: ['memorial day'], nth: [-1, 1, 5] },
  { names: ['labor day'], nth: [1, 1, 9] },
  { names: ['columbus day'], nth: [2, 1, 10] },
  { names: ['thanksgiving', 'thanksgiving day'], nth: [4, 4, 11] },
  { names: ['mardi gras', 'shrove tuesday'], easter: -47 },
  { names: ['ash wednesday'], easter: -46 },
  { names: ['palm sunday'], easter: -7 },
  { names: ['maundy thursday'], easter: -3 },
  { names: ['good friday'], easter: -2 },
  { names: ['easter', 'easter sunday'], easter: 0 },
  { names: ['easter monday'], easter: 1 },
  { names: ['ascension day'], easter: 39 },
  { names: ['whit monday', 'pentecost monday'], easter: 50 },
  { names: ['ashura'], hijri: [1, 10, 1] },
  { names: ['ramadan', 'ramadhan', 'ramazan'], hijri: [9, 1, 30] },
  { names: ['eid al-fitr', 'eid ul-fitr', 'eid-ul-fitr', 'eid el-fitr'], hijri: [10, 1, 1] },
  { names: ['eid al-adha', 'eid ul-adha', 'eid-ul-adha', 'eid el-adha', 'bakrid'], hijri: [12, 10, 1] },
];

/** Days known by a number alone: the name with its date. */
export const namedDays: Readonly<Record<string, string>> = { '9 / 11': '2001-09-11' };

/** Things that are so many years old without being a person: "the six-year-old war". */
export const agingThings: readonly string[] = (
  'war conflict insurgency rebellion uprising revolt crisis dispute standoff stalemate ceasefire cease-fire truce armistice ' +
  'agreement accord deal pact treaty peace process mission operation campaign offensive siege blockade embargo boycott strike ' +
  'ban law policy rule government administration regime coalition alliance kingdom republic constitution parliament company ' +
  'firm bank agency organisation organization institution building church mosque temple bridge city town tradition record ' +
  'practice feud rivalry investigation inquiry probe case trial lawsuit occupation partition border monopoly movement party ' +
  'newspaper magazine programme program project plan system network'
).split(' ');
