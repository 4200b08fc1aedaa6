/**
 * Words of dates and times as news pages print them in their headers.
 * Origin: written for this project from general knowledge. Licence: Apache-2.0.
 */

/** Names and short names of months by number. */
export const monthNames: Readonly<Record<string, number>> = {
  january: 1, jan: 1, february: 2, feb: 2, febr: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
};

/** Names and short names of weekdays; Sunday is 0. */
export const weekdayNames: Readonly<Record<string, number>> = {
  sunday: 0, sun: 0, monday: 1, mon: 1, tuesday: 2, tue: 2, tues: 2, wednesday: 3, wed: 3, thursday: 4, thu: 4, thur: 4, thurs: 4, friday: 5, fri: 5, saturday: 6, sat: 6,
};

/** Zones whose short name means one offset only. IST, CST, BST and AST mean several and are left out. */
export const zoneOffsets: Readonly<Record<string, string>> = {
  Z: 'Z', UTC: 'Z', GMT: 'Z', WET: 'Z', EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MDT: '-06:00', MST: '-07:00', PDT: '-07:00', PST: '-08:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00', WEST: '+01:00', WAT: '+01:00', CAT: '+02:00', SAST: '+02:00', EAT: '+03:00', MSK: '+03:00', TRT: '+03:00', IRST: '+03:30', AFT: '+04:30', PKT: '+05:00', NPT: '+05:45', ICT: '+07:00', WIB: '+07:00', HKT: '+08:00', SGT: '+08:00', PHT: '+08:00', MYT: '+08:00', AWST: '+08:00', JST: '+09:00', KST: '+09:00', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00',
};

/** What stands before a date of publication. */
export const publishedLabels = `published(?: on| at| date)?|first published|posted(?: on| at)?|date(?: of publication| published| posted)?|issued(?: on)?|released(?: on)?|created(?: on)?|publication date|publish date|dated|filed|added|pub date|time|print edition|web posted|submitted`;

/** What stands before a date of change. */
export const updatedLabels = `(?:last |latest )?(?:updated|modified|changed|edited|revised|update)(?: on| at)?|last updated`;
