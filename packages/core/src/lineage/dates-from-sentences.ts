import {
  dateInWords,
  dayNumber,
  isContentWord,
  isoDay,
  sentenceEvidence,
  stem,
  weekdayOf,
  wordsIn,
  type Features,
  type Reading,
  type Sketch,
} from '../corpus/index.ts';
import { isUndated, weekdayTimes, type DateInference } from './infer-dates.ts';
import { statedDay } from './originals.ts';

/** A sentence that says when something was. */
interface Dated {
  readonly report: number;
  readonly sentence: number;
  readonly day: number;
}

/** The share of the shorter sentence that stands in the other, and how many words and names, one of them a name, for both to tell of one thing. */
const alike = 0.42;
const enoughShared = 4;
const mostHolders = 60;

/**
 * Days of undated reports from what they tell on a weekday and dated reports on a date: "the council named a panel on
 * Tuesday" and "on 28 June the council named a panel", where 28 June is a Tuesday.
 */
export const datesFromSentences = (reading: Reading<Sketch>): readonly DateInference[] => {
  const { analyses } = reading.corpus;
  const wanted = analyses.flatMap((analysis, report) =>
    isUndated(analysis) ? weekdayTimes(analysis).map(({ time, weekday }) => ({ report, sentence: time.sentence, weekday })) : [],
  );
  if (wanted.length === 0) return [];
  const told = analyses.flatMap((analysis, report) => (statedDay(analysis) === null ? [] : datedSentences(analysis, report)));
  const features = weighed(reading, [...wanted, ...told]);
  const index = new Map<string, number[]>();
  told.forEach((_, at) => {
    for (const key of features[wanted.length + at]!.keys()) {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  });
  return wanted.flatMap(({ report, sentence, weekday }, at) => {
    const own = features[at]!;
    const met = new Map<number, number>();
    for (const key of own.keys()) {
      const list = index.get(key) ?? [];
      if (list.length <= mostHolders) for (const other of list) met.set(other, (met.get(other) ?? 0) + 1);
    }
    const fitting = [...met.keys()].filter(
      (other) => weekdayOf(told[other]!.day) === weekday && tellTheSame(own, features[wanted.length + other]!),
    );
    return fitting.map((other) => inferenceOf(reading, report, sentence, told[other]!));
  });
};

const datedSentences = ({ times }: Sketch, report: number): Dated[] =>
  times.flatMap(({ value, precision, sentence }) => {
    const day = value !== null && (precision === 'day' || precision === 'minute') && !value.includes('/') ? dayNumber(value) : null;
    return day === null ? [] : [{ report, sentence, day }];
  });

const tellTheSame = (a: Features, b: Features): boolean => {
  const shared = [...a.keys()].filter((key) => b.has(key));
  return (
    shared.length >= enoughShared &&
    shared.some((key) => key.startsWith('e')) &&
    weightOf(shared, a) >= alike * Math.min(weightOf(a.keys(), a), weightOf(b.keys(), b))
  );
};

const weightOf = (keys: Iterable<string>, features: Features): number => {
  let total = 0;
  for (const key of keys) total += features.get(key)!;
  return total;
};

/** Names and words of sentences, weighted by how few of the sentences have them. */
const weighed = (
  reading: Reading<Sketch>,
  places: readonly { readonly report: number; readonly sentence: number }[],
): readonly Features[] => {
  const keys = places.map(({ report, sentence }) => keysOf(reading, report, sentence));
  const holders = new Map<string, number>();
  for (const set of keys) for (const key of set) holders.set(key, (holders.get(key) ?? 0) + 1);
  return keys.map((set) => new Map([...set].map((key) => [key, Math.log(1 + Math.max(40, places.length) / holders.get(key)!)] as const)));
};

const keysOf = (reading: Reading<Sketch>, report: number, sentence: number): ReadonlySet<string> => {
  const analysis = reading.corpus.analyses[report]!;
  const words = reading.corpus.words(report);
  const keys = new Set<string>();
  for (const mention of analysis.mentions) {
    const entity = mention.sentence === sentence ? reading.entity(analysis.report.id, mention.entity) : null;
    if (entity !== null && entity.subkind !== 'country' && entity.subkind !== 'media') keys.add(`e|${entity.id}`);
  }
  const range = wordsIn(words, analysis.sentences[sentence] ?? { start: 0, end: 0 });
  for (let at = range.from; at < range.to; at++) if (isContentWord(words.text[at]!)) keys.add(`w|${stem(words.text[at]!)}`);
  return keys;
};

const inferenceOf = (reading: Reading<Sketch>, report: number, sentence: number, { report: other, day }: Dated): DateInference => {
  const { publisher, agency, name } = reading.corpus.analyses[other]!.report;
  const told = clip(sentenceEvidence(reading.corpus.analyses[report]!, sentence).quote);
  return {
    report,
    day,
    bound: 'is',
    weight: 1,
    reason: `“${told}” tells of what the report by ${publisher ?? agency ?? name} dates ${dateInWords(isoDay(day))}, the same weekday.`,
  };
};

const clip = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').replace(/^["“]/, '');
  return plain.length > 90 ? `${plain.slice(0, 87).replace(/\s+\S*$/, '')} …` : plain;
};
