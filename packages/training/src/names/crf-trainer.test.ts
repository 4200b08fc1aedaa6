import { readWords } from '@sitrep/core/reading';
import { expect, test } from 'vitest';
import { CrfTrainer } from './crf-trainer.ts';
import { Examples } from './examples.ts';
import { namesOfReport } from './name-texts.ts';
import { readMarkup } from '../corpora/marked-text.ts';

const sentences = [
  '{{Obren Talic|person|p1}} flew to {{Bredowan|place.city|l1}}.',
  'The {{Harbour Committee|organization.agency|o1}} met in {{Lakhora|place.city|l1}}.',
  'A lawyer, {{Luska Verrin|person|p1}}, spoke in {{Ostrigal|place.city|l1}}.',
  '{{Verrin|person|p1}} told the {{Port Council|organization.agency|o1}} so.',
  'Shells fell on {{Bredowan|place.city|l1}} again.',
  '{{Mira Tolvane|person|p1}} left {{Lakhora|place.city|l1}}.',
  'The {{Velmaria Council|organization.government|o1}} said no.',
  'They came to {{Ostrigal|place.city|l1}} by boat.',
  '{{Joren Talic|person|p1}} told {{Luska Verrin|person|p2}} so.',
  'The {{Fishery Committee|organization.agency|o1}} left {{Bredowan|place.city|l1}}.',
];

const train = (): { trainer: CrfTrainer; examples: Examples } => {
  const examples = new Examples();
  for (const [i, sentence] of sentences.entries()) {
    const read = readMarkup(sentence);
    examples.add(readWords(read.text), namesOfReport(read), i % 2, 1);
  }
  examples.addVotes();
  const trainer = new CrfTrainer(examples, { seed: 3, rate: 0.2, lasso: 0.0001, rare: 1, dropout: 0.1, voteless: 0.5, without: null });
  for (let pass = 0; pass < 12; pass++) trainer.pass();
  trainer.settle();
  return { trainer, examples };
};

test('learns ten sentences by heart, the same way every time', () => {
  const { trainer, examples } = train();
  const labels = new Uint8Array(examples.labels.length);
  for (let stretch = 0; stretch < examples.stretches; stretch++) trainer.read(stretch, labels, examples.firsts[stretch]!);
  expect([...labels]).toEqual(examples.labels);
  expect(train().trainer.pairs.weights).toEqual(trainer.pairs.weights);
});
