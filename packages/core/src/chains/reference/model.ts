import { readWeights } from '@sitrep/english/weights';
import { HashIndex, WeightsFile } from '../../weights/index.ts';
import type { Decide, Question } from './question.ts';

/** Weights of features: a candidate's score is their sum. */
export interface ReferenceModel {
  readonly index: HashIndex;
  readonly weights: Int16Array;
  readonly scale: number;
}

export const referenceModelOf = (file: WeightsFile): ReferenceModel => ({
  index: new HashIndex(file.array('keys', 'u32')),
  weights: file.array('weights', 'i16'),
  scale: Number(file.facts('scale')[0] ?? '1'),
});

let loaded: ReferenceModel | undefined;
const english = (): ReferenceModel => (loaded ??= referenceModelOf(new WeightsFile(readWeights('chains'))));

const scoreOf = ({ index, weights, scale }: ReferenceModel, features: Uint32Array): number => {
  let sum = 0;
  for (const feature of features) {
    const place = index.find(feature);
    if (place >= 0) sum += weights[place]!;
  }
  return sum / scale;
};

/** An answer needs this share of the belief; with less, nobody rather than the wrong one. */
const certain = 0.55;

/** Belief in each candidate's entity, 0..1: mentions of one entity speak together. The rest is for nobody. */
export const beliefs = ({ candidates, nobody }: Question, score: (features: Uint32Array) => number): Float64Array => {
  const scores = Float64Array.from(candidates, ({ features }) => score(features));
  const none = score(nobody);
  const most = scores.reduce((best, one) => Math.max(best, one), none);
  let whole = Math.exp(none - most);
  for (let i = 0; i < scores.length; i++) whole += scores[i] = Math.exp(scores[i]! - most);
  const shares = new Map<unknown, number>();
  for (const [i, { cluster }] of candidates.entries()) shares.set(cluster, (shares.get(cluster) ?? 0) + scores[i]! / whole);
  return Float64Array.from(candidates, ({ cluster }) => shares.get(cluster)!);
};

/** Decides as a trained model does. */
export const decideWith =
  (model: () => ReferenceModel = english): Decide =>
  (question) => {
    if (question.candidates.length === 0) return -1;
    const loaded = model();
    const shares = beliefs(question, (features) => scoreOf(loaded, features));
    let best = 0;
    for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[best]!) best = i;
    return shares[best]! >= certain ? best : -1;
  };
