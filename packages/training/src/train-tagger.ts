// Learns parts of speech from the open treebanks: `pnpm train tagger [--gold FOLDER] [--date DAY]`.
import { Tagger, uposNames, weightsBytes, WeightsFile, type WeightsHeader } from '@sitrep/core/reading';
import { parseArgs } from 'node:util';
import { readTrees } from './corpora/trees.ts';
import { isHeldOut, readTexts } from './corpora/texts.ts';
import { namedSentences } from './tagger/named-sentences.ts';
import { trainTags, type Tagged, type TagWeights } from './tagger/train-tags.ts';
import { writeWeights } from './write-weights.ts';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    date: { type: 'string', default: '' },
    least: { type: 'string', default: '1.1' },
    rounds: { type: 'string', default: '7' },
    figures: { type: 'string', multiple: true, default: [] },
  },
});
const trees = readTrees(options.gold);
const learn = (sentences: readonly Tagged[], rounds: number, leastWeight: number | null): TagWeights =>
  trainTags(sentences, { rounds, seed: 7, recased: 0.1, leastSeen: 3, leastWeight, say: console.error });
const header = ({ classes }: TagWeights): WeightsHeader => ({ model: 'tags', version: 1, facts: { classes } });

// First from the treebanks alone: that model tags the project's own reports, whose names are known.
const first = learn(trees, 6, null);
const tagger = new Tagger(new WeightsFile(weightsBytes(header(first), first.arrays).buffer));
const own = namedSentences(
  readTexts().filter(({ id }) => !isHeldOut(id)),
  (forms) => {
    const classes = new Uint8Array(forms.length);
    tagger.tag(forms, classes);
    return {
      upos: Array.from(classes, (label) => uposNames[tagger.upos[label]!]!),
      xpos: Array.from(classes, (label) => tagger.xposNames[tagger.xpos[label]!]!),
    };
  },
);
const weights = learn([...trees, ...own], Number(options.rounds), Number(options.least));
const size = writeWeights('tags', header(weights), weights.arrays, {
  title: 'Parts of speech',
  about: 'An averaged perceptron that gives each word its universal part of speech and its Penn Treebank tag at once, from left to right.',
  data: [
    'Universal Dependencies English EWT, training part (CC BY-SA 4.0)',
    'Universal Dependencies English GUM, training part without its non-commercial genres (CC BY 4.0 and public domain)',
    `${own.length} sentences of the project's own reports (CC BY 4.0), tagged by a model of the treebanks, the words of their names corrected`,
    'word clusters of this folder',
  ],
  figures: options.figures,
  date: options.date,
  command: 'pnpm train tagger',
});
console.error(`tags.bin: ${size} bytes, ${weights.classes.length} classes`);
