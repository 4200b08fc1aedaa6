import type { Word } from '../lexicon.ts';
import { date, type Candidate } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import { ordinalOf, readNumber } from '../../text/index.ts';
import { yearNumber } from './days.ts';

/** Words before a number that make it a year. */
const beforeYear = new Set(
  'in since until till by of from during through before after between early late mid early- late- year fiscal circa around spring summer autumn fall winter to and the for early mid- - ( ,'.split(
    ' ',
  ),
);
/** Those that leave open whether a number follows. */
const weak = new Set(['to', 'and', 'the', 'for', 'of', 'around', 'by', 'from', 'between', 'after', 'before', 'to', '-', '(', ',']);
/** What a number counts: then it is no year. */
const counted =
  /^(?:people|persons|men|women|children|civilians|soldiers|troops|fighters|militants|rebels|police|policemen|officers|workers|homes|houses|families|refugees|migrants|votes|seats|jobs|cases|deaths|dead|times|points|tons|tonnes|barrels|meters|metres|miles|feet|km|kilometers|kilometres|kg|pounds|dollars|euros|acres|hectares|prisoners|detainees|students|passengers|members|billion|million|thousand|percent|%|a|per|-strong|hours|gmt|utc|local|more|other|others|killed|wounded|injured|missing|bodies|inmates|vehicles|tanks|aircraft|missiles|rockets)$/;

const sums = /^(?:total|number|force|crowd|group|population|sum|cost|value|figure|average|fleet|maximum|minimum)$/;

/** "the treaty of 1648", "from 1898 to 1912": years before 1900 behind words that counts stand behind too. */
const oldYear = (r: Reader, i: number, value: number): boolean => {
  const before = r.lower(i - 1);
  if (value < 1500) return false;
  if (before === 'of') return !sums.test(r.lower(i - 2));
  if (before === 'from' || before === 'between') return value >= 1700 && yearNumber(r, i + 2) > value;
  if (before === 'to' || before === 'and') return yearNumber(r, i - 2) >= 1700 && /^(?:from|between)$/.test(r.lower(i - 3));
  return /^[,.;)]$/.test(r.lower(i + 1)) && before !== ',';
};

/** "2016", "in 2016", "the 2016 election"; also "2014-2018" and "the 1990s". */
export const year = (r: Reader, i: number, out: Candidate[]): void => {
  const value = yearNumber(r, i);
  const next = r.lower(i + 1);
  if (value > 0 && r.touches(i) && (next === 's' || next === "'s") && value % 10 === 0 && (next === 's' || r.lower(i - 1) === 'the')) {
    if (next === 's' || value % 100 === 0 || r.word(i + 2).head !== true) {
      out.push({ from: i, to: i + 2, meaning: { is: 'decade', first: value, short: value % 100 }, rule: 'decade' });
      return;
    }
  }
  if (value === 0) {
    // "the 90s", "'90s"
    if (
      /^[2-9]0$/.test(r.lower(i)) &&
      r.touches(i) &&
      (next === 's' || next === "'s") &&
      (r.lower(i - 1) === "'" || r.lower(i - 1) === 'the' || /^(?:early|late|mid)$/.test(r.lower(i - 1)))
    ) {
      const from = r.lower(i - 1) === "'" ? i - 1 : i;
      out.push({ from, to: i + 2, meaning: { is: 'decade', first: null, short: Number(r.lower(i)) }, rule: 'decade' });
    }
    return;
  }
  const before = r.lower(i - 1);
  if (r.touches(i) && (next === '/' || next === '-' || next === ':') && /^\d/.test(r.lower(i + 2))) {
    const other = yearNumber(r, i + 2) || (/^\d\d$/.test(r.lower(i + 2)) ? Math.floor(value / 100) * 100 + Number(r.lower(i + 2)) : 0);
    if (other > value && other <= value + 99 && value >= 1500 && r.touches(i + 1) && next !== ':') {
      const [a, b] = [
        { from: i, to: i + 1, meaning: date(value), rule: 'year' },
        { from: i + 2, to: i + 3, meaning: date(other), rule: 'year' },
      ];
      out.push({ from: i, to: i + 3, meaning: { is: 'range', first: a, last: b }, rule: 'year-range' });
      return;
    }
  }
  if (counted.test(next) || next === '%') return;
  // "2014 seconds", but "the 2014 second quarter".
  if (r.word(i + 1).unit !== undefined && !(next === 'second' && /^(?:quarter|half)$/.test(r.lower(i + 2)))) return;
  if (r.touches(i - 1) && i > r.from && /[/.:#+@$€£_=&\p{L}]$/u.test(r.lower(i - 1))) return;
  const known = beforeYear.has(before);
  const plausible = value >= 1900 && value < 2100;
  const fiscalBefore = before === 'fiscal' || (before === 'year' && (r.lower(i - 2) === 'fiscal' || r.lower(i - 2) === 'financial'));
  if (fiscalBefore) {
    out.push({
      from: before === 'year' ? i - 2 : i - 1,
      to: i + 1,
      meaning: { is: 'fiscal', year: value, which: null },
      rule: 'fiscal-year',
    });
    return;
  }
  if (!known && !plausible) return;
  if (known && !plausible && weak.has(before) && !oldYear(r, i, value)) return;
  if (!known) {
    // A bare number in the range of years: not one right after a name ("Boeing 2016" is rare), "No." or a currency.
    if (
      /^(?:no|nos|number|resolution|flight|room|page|pages|article|section|clause|bus|line|channel|highway|route|model|at|than|about|nearly|some|over|least|most|approximately|roughly|almost|under|exactly|only|another|his|her|their|all|these|those|up|part|chapter|paragraph|law|bill|order|decree|act|act|regulation|rule|unit|brigade|battalion|division|regiment|rs|usd)$/.test(
        before,
      )
    )
      return;
    if (before === '.' && /^(?:no|nos)$/.test(r.lower(i - 2))) return;
    if (
      r.small(i + 1) &&
      /[a-z]s$/.test(next) &&
      !/^(?:elections|was|is|has|as|campaigns|olympics|championships|games|talks|protests|polls|attacks|accords|agreements|sanctions)$/.test(
        next,
      ) &&
      !(before === 'the')
    )
      return;
  }
  if (before === 'year') {
    const the = r.lower(i - 2) === 'the' ? i - 2 : i - 1;
    out.push({ from: the, to: i + 1, meaning: date(value), rule: 'year' });
    return;
  }
  out.push({ from: i, to: i + 1, meaning: date(value), rule: 'year' });
};

/** "19th century", "the twenty-first century", "the nineties". */
export const century = (r: Reader, i: number, out: Candidate[]): boolean => {
  const ordinal = ordinalOf(r.lower(i - 1));
  if (Number.isNaN(ordinal) || ordinal < 1 || ordinal > 30) return false;
  const from = r.lower(i - 2) === 'the' ? i - 2 : i - 1;
  out.push({ from, to: i + 1, meaning: { is: 'century', century: ordinal }, rule: 'century' });
  return true;
};

export const decadeWord = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  const before = r.lower(i - 1);
  if (before !== 'the' && !/^(?:early|late|mid|nineteen|roaring|swinging)$/.test(before)) return;
  const from = before === 'the' || before === 'nineteen' ? i - 1 : i;
  // "the temperature was in the seventies", "a woman in the eighties" have no marker of their own: only with "the" and a preposition of time.
  out.push({ from, to: i + 1, meaning: { is: 'decade', first: null, short: word.decade! }, rule: 'decade' });
};

const hundreds: Readonly<Record<string, number>> = { fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 };

/** "nineteen ninety-six", "seventeen hundred thirty-three", "two thousand and five", as it is spoken. */
export const spokenYear = (r: Reader, i: number, out: Candidate[]): void => {
  const push = (from: number, to: number, value: number): void => {
    out.push({ from, to, meaning: date(value), rule: 'spoken-year' });
  };
  const rest = (at: number): { value: number; to: number } | null => {
    const from = r.lower(at) === 'and' ? at + 1 : at;
    if (!/^[a-z]/.test(r.lower(from))) return null;
    const read = readNumber(r.tokens.lower, from, Math.min(r.to, from + 3));
    return read && !read.vague && read.value >= 1 && read.value <= 99 ? { value: read.value, to: read.next } : null;
  };
  const century = hundreds[r.lower(i)];
  const next = r.lower(i + 1);
  const year = r.lower(i - 1) === 'year';
  const led =
    year || /^(?:in|since|until|by|from|to|of|during|before|after|and)$/.test(r.lower(i - 1)) || r.word(i - 1).month !== undefined;
  const ordinal = !Number.isNaN(ordinalOf(r.lower(i - 1)));
  if (r.lower(i) === 'two' && next === 'thousand') {
    const more = rest(i + 2);
    const to = more?.to ?? i + 2;
    // "two thousand and five people" are people.
    if (year || ((led || ordinal) && more && (!r.small(to) || /^(?:and|to|when|as|was|is|at|in|on|the|a)$/.test(r.lower(to)))))
      push(year ? (r.lower(i - 2) === 'the' ? i - 2 : i - 1) : i, to, 2000 + (more?.value ?? 0));
    return;
  }
  if (century === undefined) return;
  if (next === 'hundred') {
    const more = rest(i + 2);
    if (led && more && century < 20) push(i, more.to, century * 100 + more.value);
    return;
  }
  if (!/^(?:[a-z]+ty|[a-z]+ty-[a-z]+|oh|[a-z]+teen|ten|eleven|twelve)$/.test(next)) return;
  if (century < 18 && r.word(i - 1).month === undefined) return;
  const read = readNumber(r.tokens.lower, i + 1, Math.min(r.to, i + 4));
  if (!read || read.vague || read.value < 10 || read.value > 99) return;
  if (century === 20 && (!led || r.small(read.next))) return;
  push(i, read.next, century * 100 + read.value);
};
