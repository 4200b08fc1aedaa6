import { governmentNouns, governmentVerbs, placePrepositions } from '@sitrep/english';
import { Casing, keyOf, Shape } from '../../knowledge/index.ts';
import type { Reading } from '../candidate.ts';
import type { Draft } from '../mention.ts';

const verbs = new Set(governmentVerbs);
const nouns = new Set(governmentNouns);
const inPlace = new Set([...placePrepositions, 'to', 'of', 'around', 'through', 'over']);
const toward = new Set([
  'told',
  'urged',
  'accused',
  'blamed',
  'warned',
  'asked',
  'pressed',
  'accuse',
  'blame',
  'urge',
  'warn',
  'between',
  'backing',
  'criticised',
  'criticized',
  'pressure',
  'pressuring',
  'angered',
  'embarrassed',
  'by',
  'with',
  'against',
  'allow',
  'allowed',
]);
const passive = new Set(['was', 'were', 'is', 'are', 'been']);

/**
 * Marks towns that act as governments do: "Moscow announced", "urged Washington", "Tehran's ally". Capitals more readily
 * than other towns: the seat of an unknown government shows by what it does.
 */
export const markMetonyms = (reading: Reading, drafts: readonly Draft[]): void => {
  const { words, lexicon } = reading;
  for (const made of drafts) {
    if (made.form !== 'name' || made.kind !== 'location' || made.demonym || (made.subkind !== 'city' && made.subkind !== null)) continue;
    const { from, to } = made;
    const sentence = words.sentence[from]!;
    const begin = words.first[sentence]!;
    const end = words.first[sentence + 1]!;
    const key = keyOf(words, from, to);
    const capital = lexicon.get(key).some((name) => name.by === 'capital');
    const before = from > begin ? words.lower[from - 1]! : '';
    if (inPlace.has(before)) continue;
    const after = to < end ? words.lower[to]! : '';
    const next = to + 1 < end ? words.lower[to + 1]! : '';
    const clitic = to < end && words.shape[to] === Shape.clitic;
    // "Astana, Kazakhstan", "MOSCOW, January 25": a place, said in passing.
    if (after === ',' && (words.shape[to + 1] === Shape.capital || words.shape[to + 1] === Shape.acronym)) {
      if (words.casing[sentence] === Casing.running) continue;
    }
    if (passive.has(after) && /(?:ed|en|t)$/.test(next)) continue;
    const acts =
      verbs.has(after) ||
      (after === 'and' && to + 2 < end && verbs.has(words.lower[to + 2]!) && words.shape[to + 1]! > 0) ||
      (/^(?:also|never|still|then|immediately|repeatedly|later|now|has|formally)$/.test(after) && verbs.has(next));
    const does = capital && /[a-z]{3}ed$/.test(after) && !/^(?:by|in|on|at|near|under|during|from|after)$/.test(next);
    const owns = clitic && nouns.has(next);
    const is =
      capital &&
      (toward.has(before) || (before === 'and' && from - 2 >= begin && drafts.some((other) => other.to === from - 1 && other.metonym)));
    if (
      capital
        ? acts || does || owns || is
        : acts && !passive.has(after) && after !== 'has' && after !== 'had' && after !== 'have' && after !== 'is' && after !== 'will'
    )
      made.metonym = true;
  }
};
