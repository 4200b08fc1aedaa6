import type { Figure } from '../model/index.ts';
import { SentenceTokens, stage } from '../stage/index.ts';
import { aboutOf, isToll } from './about.ts';
import { around, asOf, placeOf, statementAt } from './context.ts';
import { withoutEchoes } from './echoes.ts';
import { findFigures, type FoundFigure } from './find-figures.ts';
import { figureLexicon } from './lexicon.ts';

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
      // "killed 11 and wounded 40": what the first number was told of holds for the next.
      let matter: string | null = null;
      for (const figure of found) {
        const span = { start: tokens.start[figure.from]!, end: tokens.end[figure.to - 1]! };
        const { words, scope } = aboutOf(reader, article.text, figure);
        const about: string | null = words ?? scope ?? (isToll(figure.measure) ? matter : null);
        if (words === null && scope !== null) matter = scope;
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
          about,
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
