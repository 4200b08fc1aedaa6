import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The repository's folder of trained weights. */
export const weightsFolder = join(root, 'packages', 'english', 'weights');

/** The folder of the project's own annotated reports. */
export const textsFolder = join(root, 'packages', 'training', 'texts');

/** Sets a model may be trained on: openly licensed, and no part that anything is measured on. */
export const trainingSets = {
  names: ['dev/ner/train-gum.jsonl', 'dev/ner/train-wikigold.jsonl', 'dev/ner/train-uner-ewt.jsonl'],
  trees: ['dev/pos-dep/ewt-train.conllu', 'dev/pos-dep/gum-train.conllu'],
} as const;
export type TrainingSet = (typeof trainingSets)[keyof typeof trainingSets][number];

/** Where a training set lies. `--gold`, SITREP_GOLD, or the folder beside the checkout. Throws where it is missing. */
export const trainingSetPath = (set: TrainingSet, option?: string): string => {
  const folder = resolve(option ?? process.env['SITREP_GOLD'] ?? join(root, '..', 'shared', 'gold'));
  if (!existsSync(folder)) throw new Error(`no gold sets in ${folder}: name their folder with --gold or SITREP_GOLD`);
  return join(folder, set);
};

/** The text of a training set; see `trainingSetPath`. */
export const readTrainingSet = (set: TrainingSet, option?: string): string => readFileSync(trainingSetPath(set, option), 'utf8');
