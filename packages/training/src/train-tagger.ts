// Learns parts of speech from the open treebanks: `pnpm train tagger [--gold FOLDER] [--date DAY]`.
import { parseArgs } from 'node:util';
import { readConllu } from './corpora/conllu.ts';
import { readTrainingSet, trainingSets } from './gold-folder.ts';
import { trainTags } from './tagger/train-tags.ts';
import { writeWeights } from './write-weights.ts';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    date: { type: 'string', default: '' },
    least: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '10' },
    figures: { type: 'string', multiple: true, default: [] },
  },
});
const sentences = trainingSets.trees.flatMap((set) => readConllu(readTrainingSet(set, options.gold)));
const { arrays, classes } = trainTags(sentences, {
  rounds: Number(options.rounds),
  seed: 7,
  recased: 0.1,
  leastSeen: Number(options.least),
  say: console.error,
});
const size = writeWeights('tags', { model: 'tags', version: 1, facts: { classes } }, arrays, {
  title: 'Parts of speech',
  about: 'An averaged perceptron that gives each word its universal part of speech and its Penn Treebank tag at once, from left to right.',
  data: [
    'Universal Dependencies English EWT, training part (CC BY-SA 4.0)',
    'Universal Dependencies English GUM, training part without its non-commercial genres (CC BY 4.0 and public domain)',
    'word clusters of this folder',
  ],
  figures: options.figures,
  date: options.date,
  command: 'pnpm train tagger',
});
console.error(`tags.bin: ${size} bytes, ${classes.length} classes`);
