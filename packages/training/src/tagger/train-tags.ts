import { Manner, mostFeatures, TagFeatures, type WeightsArray } from '@sitrep/core/reading';
import { AveragedPerceptron, FeatureCounts } from '../averaged-perceptron.ts';
import type { TreeSentence } from '../corpora/conllu.ts';
import { seededRandom, shuffled } from '../random.ts';

export interface TagTraining {
  readonly rounds: number;
  readonly seed: number;
  /** Share of sentences that are learned once more in capitals, and as many in lower case. */
  readonly recased: number;
  /** Features seen less often are not learned. */
  readonly leastSeen: number;
  /** Learns twice, the second time only with the features whose weight came to this; null: once, with all. */
  readonly leastWeight: number | null;
  readonly say: (line: string) => void;
}

/** What the tagger knows: the arrays of its file, and the names of its classes ("NOUN NN"). */
export interface TagWeights {
  readonly arrays: Readonly<Record<string, WeightsArray>>;
  readonly classes: readonly string[];
}

export type Tagged = Pick<TreeSentence, 'forms' | 'upos' | 'xpos'> & { readonly manner: Manner };

/** Words seen so often with one class that no context could say otherwise. */
const plainWords = (examples: readonly { readonly features: TagFeatures; readonly tags: readonly number[] }[]): Map<number, number> => {
  const seen = new Map<number, Map<number, number>>();
  for (const { features, tags } of examples) {
    for (const [i, tag] of tags.entries()) {
      const form = features.form(i);
      const counts = seen.get(form) ?? new Map<number, number>();
      seen.set(form, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    }
  }
  const plain = new Map<number, number>();
  for (const [form, counts] of [...seen].sort(([a], [b]) => a - b)) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [tag, most] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
    if (total >= 50 && most / total >= 0.9995) plain.set(form, tag);
  }
  return plain;
};

/** Learns the tags of sentences; the same sentences in the same order give the same weights. */
export const trainTags = (
  sentences: readonly Tagged[],
  { rounds, seed, recased, leastSeen, leastWeight, say }: TagTraining,
): TagWeights => {
  const names = new Map<string, number>();
  const classOf = (upos: string, xpos: string): number => {
    const name = `${upos} ${xpos}`;
    if (!names.has(name)) names.set(name, names.size);
    return names.get(name)!;
  };
  const random = seededRandom(seed);
  const examples = sentences.flatMap(({ forms, upos, xpos, manner }) => {
    const tags = forms.map((_, i) => classOf(upos[i]!, xpos[i]!));
    const cases = [forms];
    if (random() < recased) cases.push(forms.map((form) => form.toUpperCase()));
    if (random() < recased) cases.push(forms.map((form) => form.toLowerCase()));
    return cases.map((words) => ({ features: new TagFeatures(words, manner), tags }));
  });

  const plain = plainWords(examples);
  const features = new Uint32Array(mostFeatures);
  const seen = new FeatureCounts();
  for (const { features: sentence, tags } of examples) {
    for (let i = 0; i < tags.length; i++) seen.add(features, sentence.write(i, tags[i - 1] ?? 255, tags[i - 2] ?? 255, features));
  }
  const scores = new Float64Array(names.size);
  const learn = (learned: ReadonlySet<number>): AveragedPerceptron => {
    const model = new AveragedPerceptron(learned);
    for (let round = 0; round < rounds; round++) {
      let wrong = 0;
      let words = 0;
      for (const { features: sentence, tags } of shuffled(examples, random)) {
        let last = 255;
        let beforeLast = 255;
        for (let i = 0; i < tags.length; i++) {
          let guess = plain.get(sentence.form(i));
          if (guess === undefined) {
            const count = sentence.write(i, last, beforeLast, features);
            scores.fill(0);
            model.score(features, count, scores);
            guess = 0;
            for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[guess]!) guess = label;
            model.learn(features, count, tags[i]!, guess);
          }
          if (guess !== tags[i]) wrong++;
          words++;
          beforeLast = last;
          last = guess;
        }
      }
      say(`round ${round + 1}: ${((100 * wrong) / words).toFixed(2)} % wrong in training`);
    }
    return model;
  };
  const all = learn(seen.atLeast(leastSeen));
  const model = leastWeight === null ? all : learn(all.weighty(leastWeight));
  const arrays = {
    ...model.arrays(leastWeight === null ? 0.1 : leastWeight / 2, 256),
    plainWords: Uint32Array.from(plain.keys()),
    plainClasses: Uint8Array.from(plain.values()),
  };
  return { arrays, classes: [...names.keys()] };
};
