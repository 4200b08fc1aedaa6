import { readWeights } from '@sitrep/english/weights';
import type { Words } from '../knowledge/index.ts';
import { LinearModel, WeightsFile } from '../weights/index.ts';
import { Features, mostNameFeatures } from './features.ts';
import { knownPhrases } from './known-phrases.ts';
import { kindOf, labelCount, nameKinds, outside, type NameKind } from './labels.ts';
import { stretchesOf } from './stretches.ts';
import { bestLabels } from './viterbi.ts';
import { Votes } from './votes.ts';

/** Words that name something: from `from` up to `to`. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
}

/** Scores and the weights of neighbouring labels, read from `names.bin` when first asked for. */
export interface NameModel {
  readonly weights: LinearModel;
  readonly moves: Int32Array;
}

export const nameModelOf = (file: WeightsFile): NameModel => ({
  weights: new LinearModel(file),
  moves: Int32Array.from(file.array('moves', 'i16')),
});

let loaded: NameModel | undefined;
const model = (): NameModel => (loaded ??= nameModelOf(new WeightsFile(readWeights('names'))));

/** Names of a report, in order, none inside another. Read twice: the second time with what the first says of the whole. */
export const findNames = (words: Words, { weights, moves }: NameModel = model()): NameSpan[] => {
  const stretches = stretchesOf(words);
  const features = new Features(words, knownPhrases(words, stretches));
  const labels = new Uint8Array(words.length);
  const list = new Uint32Array(mostNameFeatures);
  const scores: Int32Array[] = [];
  for (const stretch of stretches) {
    const length = stretch.to - stretch.from;
    const rows = new Int32Array(length * labelCount);
    for (let i = 0; i < length; i++) {
      const count = features.of(stretch.from + i, stretch, list);
      for (let k = 0; k < count; k++) weights.add(list[k]!, rows, i * labelCount);
    }
    scores.push(rows);
    bestLabels(rows, length, moves, labels, stretch.from);
  }
  const votes = new Votes(words, labels, stretches);
  const second = new Uint8Array(words.length);
  for (const [index, stretch] of stretches.entries()) {
    const length = stretch.to - stretch.from;
    const rows = scores[index]!;
    let voted = 0;
    for (let i = 0; i < length; i++) {
      const count = votes.of(stretch.from + i, list, 0);
      for (let k = 0; k < count; k++) weights.add(list[k]!, rows, i * labelCount);
      voted += count;
    }
    if (voted > 0) bestLabels(rows, length, moves, second, stretch.from);
    else second.set(labels.subarray(stretch.from, stretch.to), stretch.from);
  }
  return spansOf(second);
};

/** The names that a sequence of labels spells. */
export const spansOf = (labels: Uint8Array): NameSpan[] => {
  const found: NameSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === outside) continue;
    const from = i;
    const kind = kindOf(label);
    // B, I and E of a name stand in one order only: it ends at E or S.
    while (i + 1 < labels.length && ((labels[i]! - 1) & 3) < 2) i++;
    found.push({ from, to: i + 1, kind: nameKinds[kind]! });
  }
  return found;
};
