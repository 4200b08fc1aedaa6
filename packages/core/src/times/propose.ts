import { clock, clockWord } from './grammar/clock.ts';
import { calendarUnit, half } from './grammar/calendar-unit.ts';
import { compound } from './grammar/compound.ts';
import { dayPart, overnight } from './grammar/day-part.ts';
import { feast } from './grammar/feast.ts';
import { monthDate } from './grammar/month-date.ts';
import { numericDate } from './grammar/numeric-date.ts';
import { quantity } from './grammar/quantity.ts';
import { quarterCode } from './grammar/quarter-code.ts';
import { season } from './grammar/season.ts';
import { frequency, reference, today } from './grammar/single-word.ts';
import { weekday } from './grammar/weekday.ts';
import { decadeWord, spokenYear, year } from './grammar/year.ts';
import { proposeEdgeUnit } from './refine/edges.ts';
import type { Word } from './lexicon.ts';
import type { Candidate, Unit } from './meaning.ts';
import type { Reader } from './reader.ts';

/** All that may be a time expression in the reader's sentence. Candidates may overlap: refining chooses. */
export const propose = (r: Reader, text: string, out: Candidate[]): void => {
  const { lower } = r.tokens;
  for (let i = r.from; i < r.to; i++) {
    const word = lower[i]!;
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      number(r, i, word, text, out);
      continue;
    }
    const known = r.words.get(word);
    const attached = word.length <= 2 || word === 'mon' ? attachedUnit(r, i, word) : undefined;
    if (attached) quantity(r, i, attached, out);
    else if (known?.head) headWord(r, i, known, out);
    else if (word.length > 4 && first >= 97 && (word.includes('-') || word.includes('/'))) compound(r, i, word, out);
    else if (word.length <= 6 && word.length >= 2 && first >= 102 && first <= 113) quarterCode(r, i, word, out);
  }
};

const attachedUnits: Readonly<Record<string, Unit>> = { h: 'hour', d: 'day', w: 'week', mo: 'month', mon: 'month' };

/** "24h"; in a conversation also "3w later", "in 1d 2hr". */
const attachedUnit = (r: Reader, i: number, word: string): Unit | undefined => {
  const unit = attachedUnits[word];
  if (unit === undefined || !r.small(i) || !/^\d{1,3}$/.test(r.lower(i - 1))) return undefined;
  return word === 'h' ? (r.touches(i - 1) && Number(r.lower(i - 1)) > 0 ? unit : undefined) : r.exact ? unit : undefined;
};

const number = (r: Reader, i: number, word: string, text: string, out: Candidate[]): void => {
  if (numericDate(r, i, text, out)) return;
  const feasts = r.words.get(word)?.feasts;
  if (feasts && feast(r, i, r.words.get(word)!, out)) return;
  if (clock(r, i, out)) return;
  if (word.length === 1 && r.touches(i) && quarterCode(r, i, `${r.lower(i + 1)}${word}`, out)) return;
  year(r, i, out);
};

const headWord = (r: Reader, i: number, word: Word, out: Candidate[]): void => {
  if (word.feasts && feast(r, i, word, out)) return;
  if (word.month !== undefined) monthDate(r, i, word, out);
  else if (word.weekday !== undefined) weekday(r, i, word, out);
  else if (word.unit !== undefined) {
    proposeEdgeUnit(r, i, out);
    if (!quantity(r, i, word.unit, out)) calendarUnit(r, i, word, out);
  } else if (word.long !== undefined)
    out.push({
      from: i,
      to: i + 1,
      meaning: { is: 'duration', amount: word.long && r.lower(i).includes('slong') ? null : 1, unit: word.long },
      rule: 'duration-adjective',
    });
  else if (word.part !== undefined) dayPart(r, i, word, out);
  else if (word.season !== undefined) season(r, i, word, out);
  else if (word.today !== undefined) today(r, i, word, out);
  else if (word.century) spokenYear(r, i, out);
  else if (word.frequency !== undefined) frequency(r, i, word, out);
  else if (word.decade !== undefined) decadeWord(r, i, word, out);
  else if (r.lower(i) === 'overnight') overnight(i, out);
  else if (r.lower(i) === 'half') {
    half(r, i, out);
    clockWord(r, i, out);
  } else if (word.reference !== undefined || /^(?:future|past|present|moment|time)$/.test(r.lower(i))) reference(r, i, word, out);
  else clockWord(r, i, out);
};
