import { stage } from '../stage/index.ts';
import {
  gazetteerOf,
  isCommonWord,
  isNameShape,
  lexiconOf,
  personNamesOf,
  phraseKey,
  wordAt,
  wordsOf,
  type Where,
} from '../knowledge/index.ts';
import type { Mention, Place, Span } from '../model/index.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { leanOf } from './lean.ts';
import { pointedTo, settle, type Open } from './settle.ts';
import { divisionOf, toponymReader, type Toponym } from './toponyms.ts';

/** A stretch that may allude to a place. */
interface Stretch {
  readonly mention: Mention;
  readonly key: string;
  readonly text: string;
  readonly span: Span;
  readonly use: 'adjective' | 'within';
  /** A word of everyday English or a person's name too: the report must name the place elsewhere. */
  readonly doubtful: boolean;
}

const longest = 3;
/** Within another name a town of fewer than some 200,000 must be one the report points to. */
const leastRenown = 5.3;

/** What a settled place says about where the report plays, for the names still open. */
const settledOpen = ({ country, lat, lon, precision, name, geonamesId, confidence, by }: Place): Open => {
  const where: Where = { name, country, lat, lon, geonamesId, precision: precision as Where['precision'], rule: by.rule, confidence };
  const candidate: Candidate = { where, division: null, prior: 5, prominent: true, stated: false, guessed: false };
  return { candidates: country === null && lat === null ? [] : [candidate], weight: 1, silent: true };
};

export const allusions = stage({
  name: 'allusions',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens', 'mentions', 'places'],
  adds: 'allusions',
  about: 'finds places named by adjectives and within other names',
  run({ article, header, sentences, tokens, mentions, places }, context): Place[] {
    const { english } = context;
    const gazetteer = gazetteerOf(english);
    const people = personNamesOf(english);
    const lexicon = lexiconOf(english);
    const words = wordsOf(tokens, sentences);
    const reader = toponymReader(english, gazetteer, words);
    const taken = new Set(places.map(({ span }) => span.start));
    const named = new Set(places.map(({ text }) => phraseKey(text)));
    const stretches: Stretch[] = [];
    const found = new Set<number>();
    const enter = (stretch: Stretch): void => {
      if (found.has(stretch.span.start) || taken.has(stretch.span.start)) return;
      found.add(stretch.span.start);
      stretches.push(stretch);
    };
    /** The longest name of a place among the words `from` to `to`, at each word. */
    const within = (mention: Mention, from: number, to: number): void => {
      for (let i = from; i < to; i++) {
        if (!isNameShape(words.shape[i]!) || words.plain[i] !== 0) continue;
        for (let end = Math.min(to, i + longest); end > i; end--) {
          if (words.shape[end - 1] === 0) continue;
          const surface = article.text.slice(words.start[i], words.end[end - 1]);
          const key = phraseKey(surface);
          const adjective = reader.knownOf(key, true);
          const known = reader.knownOf(key, false);
          const short = surface.length > 2 && divisionOf(surface) !== undefined;
          if (key.length < 3 && !short) continue;
          if (!adjective && !known && !short && gazetteer.all(key).length === 0) continue;
          const single = end === i + 1;
          // "White House" is no house of that name in the country.
          if (i === from && end === to && !adjective && !known && lexicon.get(key).length > 0) break;
          const doubtful =
            !adjective && known?.subkind !== 'country' && !short && single && !named.has(key) && (isCommonWord(key) || people.isGiven(key));
          enter({
            mention,
            key,
            text: surface,
            span: { start: words.start[i]!, end: words.end[end - 1]! },
            use: adjective && !known ? 'adjective' : 'within',
            doubtful,
          });
          i = end - 1;
          break;
        }
      }
    };
    for (const mention of mentions) {
      if (mention.form !== 'name') continue;
      const { span, kind, demonym, text } = mention;
      if (demonym) enter({ mention, key: phraseKey(text), text, span, use: 'adjective', doubtful: false });
      else if (kind === 'organization' || kind === 'other') {
        const last = wordAt(words, span.end - 1);
        if (last >= 0) within(mention, wordAt(words, span.start), last + 1);
      }
    }
    const byKey = new Map<string, Toponym>();
    for (const { key, text, use } of stretches)
      if (!byKey.has(key))
        byKey.set(key, {
          short: divisionOf(text),
          key,
          known: reader.knownOf(key, use === 'adjective'),
          stated: null,
          count: 1,
          division: false,
          building: false,
          behindTown: false,
        });
    const toponyms = [...byKey.values()];
    const opens = [
      ...toponyms.map((toponym): Open => ({ candidates: candidatesOf(toponym, english, gazetteer), weight: 0.5, silent: false })),
      ...distinct(places).map(settledOpen),
    ];
    const answers = settle(opens, leanOf(words, mentions, header, reader, english));
    const answerOf = new Map(toponyms.map(({ key }, index) => [key, answers[index]!] as const));
    return stretches.flatMap(({ mention, key, text, span, use, doubtful }): Place[] => {
      const answer = answerOf.get(key);
      if (!answer) return [];
      const { candidate, support } = answer;
      const renowned = candidate.prominent && candidate.prior >= leastRenown;
      if (doubtful || (use === 'within' && !renowned && support <= pointedTo)) return [];
      const { where } = candidate;
      return [
        {
          ...context.find(`allusion.${use}`, span, use === 'adjective' ? 0.9 : 0.7),
          text,
          mention: mention.id,
          entity: null,
          use,
          role: use === 'adjective' ? 'actor' : 'mentioned',
          precision: where.precision,
          name: where.name,
          country: where.country,
          geonamesId: where.geonamesId,
          lat: where.lat,
          lon: where.lon,
        },
      ];
    });
  },
  empty: () => [],
});

/** One of each place: what is named often is no surer for it. */
const distinct = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [`${place.name}|${place.country}`, place])).values(),
];
