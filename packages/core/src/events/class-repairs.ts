import { lexicon } from './lexicon.ts';

/** Words before a number that only say how exact it is: "more than 100", "up to 100" open the phrase of what is counted. */
const counting = new Set([
  'more than',
  'less than',
  'fewer than',
  'up to',
  'at least',
  'at most',
  'close to',
  'as many',
  'many as',
  'upwards of',
]);
const nearly = /^(?:over|about|around|nearly|almost)$/;
const describing =
  /^(?:neighbou?ring|surrounding|remaining|visiting|ruling|warring|leading|acting|incoming|outgoing|opposing|existing|ongoing)$/;
/** People by what befell them: "treated 58 wounded". */
const struck = /^(?:wounded|injured|dead|missing|displaced|hurt|sick)$/;

const canBeVerb = (word: string): boolean =>
  lexicon()
    .verbReadings.get(word)
    ?.some(({ tags }) => tags.includes('B')) ?? false;

/** What stands at a token, and before it, by what follows; empty where the tagger is believed. */
const seenFrom = (next: string, tag: string, before: string, word: string, last: string): string => {
  // "crowds burned": two finite verbs do not meet
  if (next === 'V' && tag === 'Z' && 'PNJ'.includes(before)) return 'N';
  if (next === 'U' && tag === 'I' && nearly.test(word)) return 'U';
  if (next === 'U' && counting.has(`${last} ${word}`)) return 'UU';
  if (before === 'U' && 'EVJ'.includes(tag) && !'NPJ'.includes(next) && struck.test(word)) return 'N';
  // "to jointly fight IS": after "to" and an adverb a verb, if it can be one and has an object
  if (tag === 'N' && before === 'R' && 'PDO'.includes(next) && canBeVerb(word)) return 'B';
  const compound = word.includes('-') && word.length > 4;
  if ('NPJ'.includes(next) && 'GBZVE'.includes(tag) && (compound || describing.test(word))) return 'J';
  return '';
};

const readBackwards = (tags: string, lower: readonly string[]): string => {
  let out = tags;
  for (let i = lower.length - 2; i > 0; i--) {
    const letters = seenFrom(out[i + 1]!, out[i]!, out[i - 1]!, lower[i]!, lower[i - 1]!);
    if (letters !== '') out = out.slice(0, i + 1 - letters.length) + letters + out.slice(i + 1);
  }
  return out;
};

/** What the tagger cannot know: -ing forms that stand as nouns ("the shelling of"), verbs it has only seen as nouns. */
export const repaired = (given: string, lower: readonly string[]): string => {
  const tags = readBackwards(given, lower);
  let out = tags;
  for (let i = 0; i < lower.length; i++) {
    // "helped mediate": a bare verb after help and let
    if (tags[i] === 'N' && i > 0 && helping.test(lower[i - 1]!) && !'NJP'.includes(tags[i + 1] ?? 'F')) {
      if (
        lexicon()
          .verbReadings.get(lower[i]!)
          ?.some((reading) => reading.tags.includes('B'))
      )
        out = `${out.slice(0, i)}B${out.slice(i + 1)}`;
      continue;
    }
    // "where talks between": no verb takes "between" right after it
    if (tags[i] === 'Z' && lower[i + 1] === 'between' && lexicon().nouns.has(lower[i]!)) {
      out = `${out.slice(0, i)}N${out.slice(i + 1)}`;
      continue;
    }
    if (directions.has(lower[i]!)) {
      out = `${out.slice(0, i)}R${out.slice(i + 1)}`;
      continue;
    }
    // "The Front demands the release": a name, a verb in -s, and a phrase of its own
    const opensObject = 'DO'.includes(tags[i + 1] ?? 'F') || lower[i + 1] === 'that' || lower[i + 1] === 'having';
    if (tags[i] === 'N' && i > 0 && 'PN'.includes(tags[i - 1]!) && opensObject) {
      if (
        lower[i]!.endsWith('s') &&
        lexicon()
          .verbReadings.get(lower[i]!)
          ?.some((reading) => reading.tags === 'Z')
      )
        out = `${out.slice(0, i)}Z${out.slice(i + 1)}`;
      continue;
    }
    if (tags[i] !== 'G') continue;
    const before = i > 0 ? tags[i - 1]! : '';
    // "told a briefing": after an article there is a noun
    if ((before === 'D' || before === 'K') && !'NJPD'.includes(tags[i + 1] ?? 'F')) {
      out = `${out.slice(0, i)}N${out.slice(i + 1)}`;
      continue;
    }
    if (!lexicon().nouns.has(lower[i]!)) continue;
    if (('DJKP'.includes(before) && before !== '') || lower[i + 1] === 'of' || lower[i + 1] === 'between')
      out = `${out.slice(0, i)}N${out.slice(i + 1)}`;
  }
  return out;
};

const directions = new Set(['ashore', 'aground', 'abroad', 'overseas', 'apart']);
const helping = /^(?:help(?:s|ed|ing)?|let|lets)$/;
