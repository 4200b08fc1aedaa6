import { nameKinds, nameModelOf, readWords, weightsBytes, WeightsFile, type WeightsHeader } from '@sitrep/core/reading';
import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { CrfTrainer } from './names/crf-trainer.ts';
import { Examples } from './names/examples.ts';
import { measureNames } from './names/measure.ts';
import { heldOutTexts, trainingTexts } from './names/name-texts.ts';
import { addCiphered } from './names/cipher.ts';
import { addRecased } from './names/recase.ts';
import { pack } from './names/pack.ts';
import { writeWeights } from './write-weights.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    seed: { type: 'string', default: '7' },
    passes: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.08' },
    lasso: { type: 'string', default: '0.000006' },
    rare: { type: 'string', default: '2' },
    dropout: { type: 'string', default: '0.2' },
    cipher: { type: 'string', default: '0.35' },
    out: { type: 'string' },
  },
});

const started = performance.now();
const say = (line: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0)}s ${line}`);
const texts = trainingTexts(values.gold);
const folds = 3;
const corpusWeight = { own: 1, gum: 0.5, wikigold: 0.8, ewt: 0.6 } as const;
const examples = new Examples();
for (const [index, text] of texts.entries()) {
  const weight = corpusWeight[text.corpus];
  const entry = examples.add(readWords(text.text), text.names, index % folds, weight);
  addRecased(examples, text, entry, weight);
  addCiphered(examples, text, entry, 0.5 * weight, Number(values.cipher));
}
say(`${texts.length} texts, ${examples.labels.length} words in ${examples.stretches} stretches, ${examples.lost} words of names outside`);
const options = {
  seed: Number(values.seed),
  rate: Number(values.rate),
  lasso: Number(values.lasso),
  rare: Number(values.rare),
  dropout: Number(values.dropout),
};
// First readings come from models that have not seen the text, as they will of every text later.
for (let fold = 0; fold < folds; fold++) {
  const trainer = new CrfTrainer(examples, { ...options, voteless: 0, without: fold });
  for (let i = 0; i < 3; i++) trainer.pass();
  for (const entry of examples.entries) {
    if (entry.fold !== fold) continue;
    for (const [index, { from }] of entry.stretches.entries())
      if (entry.numbers[index]! >= 0) trainer.read(entry.numbers[index]!, entry.first, from);
  }
  say(`first readings of part ${fold + 1} of ${folds}`);
}
examples.addVotes();
const trainer = new CrfTrainer(examples, { ...options, voteless: 0.4, without: null });
say(`${trainer.pairs.keys.length} features, ${trainer.pairs.weights.length} pairs`);
for (let i = 0; i < Number(values.passes); i++) say(`pass ${i + 1}: ${trainer.pass().toFixed(4)}`);
trainer.settle();

const header: WeightsHeader = { model: 'names', version: 1, facts: { kinds: nameKinds } };
const arrays = pack(trainer.pairs, trainer.moves, 8);
const bytes = weightsBytes(header, arrays);
const figures = measureNames(heldOutTexts(), nameModelOf(new WeightsFile(bytes.buffer)));
const shown = Object.entries(figures)
  .map(([kind, value]) => `${kind} ${(100 * value).toFixed(1)}`)
  .join(', ');
say(`${(bytes.length / 1e6).toFixed(2)} MB; held-out own reports: ${shown}`);
if (values.out) writeFileSync(values.out, bytes);
else
  writeWeights('names', header, arrays, {
    title: 'Names',
    about: 'A linear-chain CRF that finds names of persons, organizations and places, adjectives of countries, and other names.',
    data: [
      'packages/training/texts, written for this project (CC BY 4.0)',
      'UD English GUM without its news and its non-commercial genres (CC BY 4.0; Amir Zeldes and others)',
      'WikiGold, the part not measured on (CC BY 4.0; Balasuriya and others 2009)',
      'Universal NER on UD English EWT, the part not measured on (CC BY-SA 4.0; Mayhew and others 2024)',
      'word-clusters.bin beside it',
    ],
    figures: [`exact F1 on the held-out own reports: ${shown}`],
    date: values.date,
    command: 'node --conditions=@sitrep/source packages/training/src/train-names.ts',
  });
