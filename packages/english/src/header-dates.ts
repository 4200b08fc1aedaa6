/**
 * Words of dates and times as news pages print them in their headers.
 * Origin: written for this project from general knowledge. Licence: Apache-2.0.
 */

/** Names and short names of months by number. */
export const monthNames: Readonly<Record<string, number>> = {
  january: 1, jan: 1, february: 2, feb: 2, febr: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
};

/**
 * Months as outlets of other languages print them on their pages, English text or not. They count only between a day and
 * a year ("14. Januar 2022", "2 de mayo de 2019"), so that a word which is something else in English does no harm.
 */
export const otherMonthNames: Readonly<Record<string, number>> = {
  januar: 1, jänner: 1, januari: 1, janvier: 1, janv: 1, enero: 1, ene: 1, gennaio: 1, gen: 1, janeiro: 1, styczeń: 1, stycznia: 1, ocak: 1, ianuarie: 1, leden: 1, ledna: 1, siječnja: 1, января: 1, січня: 1,
  februar: 2, feber: 2, februari: 2, février: 2, fevrier: 2, févr: 2, fév: 2, febrero: 2, febbraio: 2, fevereiro: 2, fev: 2, lutego: 2, şubat: 2, februarie: 2, února: 2, veljače: 2, февраля: 2, лютого: 2,
  märz: 3, maerz: 3, mär: 3, mrz: 3, maart: 3, mrt: 3, mars: 3, marzo: 3, março: 3, marca: 3, mart: 3, martie: 3, března: 3, ožujka: 3, марта: 3, березня: 3,
  abril: 4, abr: 4, aprile: 4, avril: 4, avr: 4, kwietnia: 4, nisan: 4, aprilie: 4, dubna: 4, travnja: 4, апреля: 4, квітня: 4,
  mai: 5, mayo: 5, maggio: 5, mag: 5, maio: 5, mei: 5, maj: 5, maja: 5, mayıs: 5, května: 5, svibnja: 5, мая: 5, травня: 5,
  juni: 6, juin: 6, junio: 6, giugno: 6, giu: 6, junho: 6, czerwca: 6, haziran: 6, iunie: 6, června: 6, lipnja: 6, июня: 6, червня: 6,
  juli: 7, juillet: 7, juil: 7, julio: 7, luglio: 7, lug: 7, julho: 7, lipca: 7, temmuz: 7, iulie: 7, července: 7, srpnja: 7, июля: 7, липня: 7,
  agosto: 8, ago: 8, août: 8, aout: 8, augustus: 8, augusti: 8, sierpnia: 8, ağustos: 8, srpna: 8, kolovoza: 8, августа: 8, серпня: 8,
  septembre: 9, septiembre: 9, setiembre: 9, settembre: 9, setembro: 9, set: 9, września: 9, eylül: 9, septembrie: 9, září: 9, rujna: 9, сентября: 9, вересня: 9,
  oktober: 10, okt: 10, octobre: 10, octubre: 10, ottobre: 10, ott: 10, outubro: 10, out: 10, października: 10, ekim: 10, octombrie: 10, října: 10, listopada: 10, октября: 10, жовтня: 10,
  novembre: 11, noviembre: 11, novembro: 11, kasım: 11, noiembrie: 11, listopadu: 11, studenoga: 11, ноября: 11, листопада: 11,
  dezember: 12, dez: 12, desember: 12, décembre: 12, decembre: 12, déc: 12, diciembre: 12, dic: 12, dicembre: 12, dezembro: 12, grudnia: 12, aralık: 12, decembrie: 12, prosince: 12, prosinca: 12, декабря: 12, грудня: 12,
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
export const publishedLabels = `published(?: on| at| date)?|first published|posted(?: on| at)?|date(?: of publication| published| posted)?|issued(?: on)?|released(?: on)?|created(?: on)?|publication date|publish date|dated|filed|added|pub date|time|print edition|web posted|submitted|veröffentlicht(?: am)?|publiziert(?: am)?|erstellt(?: am)?|publié(?:e)?(?: le)?|mise? en ligne(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|geplaatst(?: op)?|publicerad|publisert|udgivet`;

/** What stands before a date of change. */
export const updatedLabels = `(?:last |latest )?(?:updated|modified|changed|edited|revised|update)(?: on| at)?|last updated|(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?|stand|mis(?:e)? à jour(?: le)?|actualizado(?: el)?|atualizado(?: em)?|aggiornato(?: il)?|bijgewerkt(?: op)?|uppdaterad|oppdatert|opdateret`;
