import type { WeightsArray } from '@sitrep/core/reading';
import type { Ranker } from './ranker.ts';

/** The weights as the program reads them: whole numbers, `scale` to one; those nearer to nothing than `least` are left out. */
export const packWeights = ({ places, weights }: Ranker, scale: number, least: number): Record<'keys' | 'weights', WeightsArray> => {
  const kept = [...places].filter(([, place]) => Math.abs(weights[place]!) >= least);
  return {
    keys: Uint32Array.from(kept, ([feature]) => feature),
    weights: Int16Array.from(kept, ([, place]) => Math.max(-32767, Math.min(32767, Math.round(weights[place]! * scale)))),
  };
};
