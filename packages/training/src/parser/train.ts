import type { parsing } from '@sitrep/core/reading';
import { seededRandom, shuffled } from '../random.ts';
import { FloatNetwork } from './float-network.ts';
import type { Example } from './example.ts';
import { Teachers } from './teachers.ts';
import { Trainer } from './trainer.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ParserTraining {
  readonly epochs: number;
  readonly hidden: number;
  readonly context: number;
  readonly seed: number;
  /** Largest step. */
  readonly rate: number;
  /** Shares of the hidden layer, of a word's vector and of its context that sleep while learning. */
  readonly dropout: number;
  readonly wordSleep: number;
  readonly contextSleep: number;
  /** Weights of networks to learn from, and the names of the tags that the examples number. */
  readonly teachers: readonly ArrayBuffer[];
  readonly tagNames: readonly string[];
  /** Called after each epoch with the mean loss of a choice. */
  readonly after: (network: FloatNetwork, epoch: number, loss: number) => void;
}

/** Sentences between two steps. */
const batch = 4;

/** Learns a network from sentences; the same sentences in the same order and the same seed give the same network. */
export const trainNetwork = (
  examples: readonly Example[],
  tags: parsing.TagKinds,
  vocabulary: Pick<Vocabulary, 'given' | 'dimensions'>,
  { epochs, hidden, context, seed, rate, dropout, wordSleep, contextSleep, teachers, tagNames, after }: ParserTraining,
): FloatNetwork => {
  const { given, dimensions } = vocabulary;
  const seen = new Float64Array(given.length / dimensions);
  for (const { words } of examples) for (const word of words) seen[word] = seen[word]! + 1;
  const network = new FloatNetwork({ hidden, context, dimensions, words: seen.length, tags: tags.count }, given, seed);
  const random = seededRandom(seed + 1);
  const options = {
    dropout,
    wordSleep,
    contextSleep,
    exploration: 0,
    trust: 0.5,
    wordDropout: (word: number) => 0.5 / (0.5 + seen[word]!),
  };
  const longest = examples.reduce((most, { words: { length } }) => Math.max(most, length), 0);
  const trainer = new Trainer(network, tags, longest, new Teachers(teachers, tagNames, longest), options, random);
  const updates = Math.ceil(examples.length / batch) * epochs;
  const warm = Math.min(400, updates / 10);
  for (let epoch = 0, step = 0; epoch < epochs; epoch++) {
    options.exploration = epoch === 0 ? 0 : 0.9;
    const order = shuffled(examples, random);
    trainer.loss = trainer.choices = 0;
    for (let at = 0; at < order.length; at += batch) {
      for (const example of order.slice(at, at + batch)) trainer.learn(example);
      step++;
      const now = rate * Math.min(1, step / warm) * (1 - (0.98 * step) / updates);
      for (const parameters of network.all) parameters.update(network.run, now, step, parameters === network.words ? 0.01 : 0);
    }
    after(network, epoch, trainer.loss / trainer.choices);
  }
  return network;
};
