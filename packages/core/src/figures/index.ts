import type { Figure, Sentence } from '../model/index.ts';
import { SentenceTokens, stage } from '../stage/index.ts';
import { aboutOf, around, asOf, placeOf, statementAt } from './context.ts';
import { findFigures, type FoundFigure } from './find-figures.ts';
import { figureLexicon } from './lexicon.ts';

/** A headline says again what the body says: its figure goes where the body has the same number of the same measure. */
const withoutEchoes = (figures: readonly Figure[], sentences: readonly Sentence[]): Figure[] => {
  const key = ({ measure, low, best, high }: Figure): string =>
    `${measure}|${best ?? low ?? high}|${best === null && low !== null ? (high ?? '') : ''}`;
  const inBody = ({ sentence }: Figure): boolean => sentences[sentence]?.block === 'body';
  const told = new Set(figures.filter(inBody).map(key));
  return figures.filter((figure) => inBody(figure) || !told.has(key(figure)));
};

export const figures = stage({
  name: 'figures',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens', 'mentions', 'times', 'places', 'chains', 'statements', 'dating'],
  adds: 'figures',
  about: 'finds numbers with what they count',
  run({ article, header, sentences, tokens, times, places, chains, statements, dating }, context) {
    const reader = new SentenceTokens(tokens);
    const lexicon = figureLexicon();
    const sides = around({ article, header, times, places, chains, statements });
    const report = dating.value;
    const figures: Figure[] = [];
    const found: FoundFigure[] = [];
    let time = 0;
    // Times stand in order: a pointer that only moves on tells whether a token lies in one.
    const taken = (token: number): boolean => {
      const start = tokens.start[token]!;
      while (time < times.length && times[time]!.span.end <= start) time++;
      return time < times.length && times[time]!.span.start <= start;
    };
    for (let sentence = 0; sentence + 1 < tokens.first.length; sentence++) {
      reader.enter(sentence);
      found.length = 0;
      findFigures(reader, lexicon, taken, found);
      for (const figure of found) {
        const span = { start: tokens.start[figure.from]!, end: tokens.end[figure.to - 1]! };
        const { low, best, high, qualifier } = figure.quantity;
        figures.push({
          ...context.find(figure.rule, span, figure.confidence, figure.measure),
          text: article.text.slice(span.start, span.end),
          measure: figure.measure,
          low,
          best,
          high,
          qualifier,
          unit: figure.unit,
          about: aboutOf(reader, article.text, figure),
          asOf: asOf(sides, sentence, span.start, report),
          place: placeOf(sides, chains.entityOf, sentence, span.start, span.end),
          statement: statementAt(sides, span.start, span.end),
        });
      }
    }
    return withoutEchoes(figures, sentences);
  },
  empty: () => [],
});
