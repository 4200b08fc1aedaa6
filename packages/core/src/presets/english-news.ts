import { chains } from '../chains/index.ts';
import { article, header, page, segments } from '../clean/index.ts';
import { dating } from '../dating/index.ts';
import { events } from '../events/index.ts';
import { figures } from '../figures/index.ts';
import { givenArticle, givenHeader, givenPage, givenSegments, namingSource, withSourceFacts, withVerdicts } from '../given/index.ts';
import { mentions } from '../mentions/index.ts';
import { parse } from '../parsing/index.ts';
import { allusions, places } from '../places/index.ts';
import { sentences } from '../sentences/index.ts';
import { Pipeline } from '../stage/index.ts';
import { statements } from '../statements/index.ts';
import { times } from '../times/index.ts';
import { tags } from '../tagging/index.ts';
import { tokens } from '../tokens/index.ts';

/** From clean text to events. The order is checked by the compiler: a stage finds its layers or does not compile. */
const reading = (text: Pipeline<'raw' | 'page' | 'segments' | 'header' | 'article'>) =>
  text
    .then(sentences)
    .then(tokens)
    .then(tags)
    .then(parse)
    .then(mentions)
    .then(times)
    .then(places)
    .then(allusions)
    .then(chains)
    .then(dating)
    .then(statements)
    .then(figures)
    .then(events);

/** The way of one English news report as it was scraped. */
export const englishNews = reading(
  Pipeline.start.then(withSourceFacts(page)).then(withVerdicts(segments)).then(namingSource(header)).then(article),
);

/** The same for text that is clean already: nothing is cut, every offset stays. */
export const englishText = reading(Pipeline.start.then(givenPage).then(givenSegments).then(givenHeader).then(givenArticle));

/** Clean text as far as its words: for those who measure a single finder. */
export const englishTokens = Pipeline.start
  .then(givenPage)
  .then(givenSegments)
  .then(givenHeader)
  .then(givenArticle)
  .then(sentences)
  .then(tokens);

/** Clean text as far as its mentions and places: for those who teach who is who. */
export const englishMentions = englishTokens.then(tags).then(parse).then(mentions).then(places);

/** Layers a report has when it has gone the whole way. */
export type EnglishNewsLayer = typeof englishNews extends Pipeline<infer Has> ? Has : never;
