// Learns whom pronouns and descriptions mean: `pnpm train chains [--gold FOLDER] [--date DAY] [--tune]`.
import { Pointer, type WeightsHeader } from '@sitrep/core/reading';
import { parseArgs } from 'node:util';
import { examplesOf, type Example } from './chains/examples.ts';
import { packWeights } from './chains/pack.ts';
import { trainRanker, type Ranker } from './chains/ranker.ts';
import { readGumReference, referenceOf } from './corpora/reference.ts';
import { isHeldOut, readTexts } from './corpora/texts.ts';
import { trainingSetPath } from './gold-folder.ts';
import { writeWeights } from './write-weights.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    date: { type: 'string', default: '' },
    seed: { type: 'string', default: '7' },
    passes: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.1' },
    ridge: { type: 'string', default: '0.0003' },
    least: { type: 'string', default: '3' },
    tune: { type: 'boolean', default: false },
    figures: { type: 'string', multiple: true, default: [] },
  },
});

const started = performance.now();
const say = (line: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0)}s ${line}`);

/** Of the questions of a kind: answered rightly, wrongly, left open though there was an answer, and left open rightly. */
const tell = (ranker: Ranker, examples: readonly Example[]): void => {
  for (const [name, pointer] of Object.entries(Pointer)) {
    const counts = { right: 0, wrong: 0, missed: 0, open: 0 };
    for (const { answers, right, entities, pointer: own } of examples) {
      if (own !== pointer) continue;
      const scores = answers.map((answer) => Math.exp(ranker.score(answer)));
      const whole = scores.reduce((sum, score) => sum + score, 0);
      const shares = new Map<number, number>();
      for (const [i, score] of scores.entries()) shares.set(entities[i]!, (shares.get(entities[i]!) ?? 0) + score / whole);
      const nobody = right.length - 1;
      let best = -1;
      for (let i = 0; i < nobody; i++) if (best === -1 || shares.get(entities[i]!)! > shares.get(entities[best]!)!) best = i;
      const sure = best >= 0 && shares.get(entities[best]!)! >= 0.5;
      const good = sure && [...right].some((mark, i) => mark === 1 && i < nobody && entities[i] === entities[best]);
      if (good) counts.right++;
      else if (sure) counts.wrong++;
      else if (right[nobody]) counts.open++;
      else counts.missed++;
    }
    say(`${name}: ${JSON.stringify(counts)}`);
  }
};

const own = readTexts()
  .filter(({ id }) => !isHeldOut(id))
  .map(referenceOf);
const gum = readGumReference(trainingSetPath('dev/pos-dep/gum-train.conllu', values.gold));
const documents = [...own, ...gum];
const examples = documents.map((document) => examplesOf(document));
say(`${documents.length} texts, ${examples.flat().length} questions`);
const options = {
  seed: Number(values.seed),
  passes: Number(values.passes),
  rate: Number(values.rate),
  ridge: Number(values.ridge),
  least: Number(values.least),
};
if (values.tune) {
  const part = (test: boolean) => examples.filter((_, i) => (i % 6 === 0) === test);
  const ranker = trainRanker(part(false).flat(), options, say);
  tell(
    ranker,
    part(true)
      .filter((_, i) => i * 6 < own.length)
      .flat(),
  );
  say('gum');
  tell(
    ranker,
    part(true)
      .filter((_, i) => i * 6 >= own.length)
      .flat(),
  );
} else {
  const ranker = trainRanker(examples.flat(), options, say);
  const header: WeightsHeader = { model: 'chains', version: 1, facts: { scale: ['256'] } };
  const arrays = packWeights(ranker, 256, 0.02);
  say(`${arrays['keys']!.length} weights`);
  const size = writeWeights('chains', header, arrays, {
    title: 'Who is meant',
    about: 'A linear ranking model that says whom a pronoun or a description means: a softmax over the entities before it and "nobody".',
    data: [
      'packages/training/texts, written for this project (CC BY 4.0)',
      'Universal Dependencies English GUM, training part without its non-commercial genres (CC BY 4.0 and public domain; Amir Zeldes and others)',
    ],
    figures: values.figures,
    date: values.date,
    command: 'pnpm train chains',
  });
  say(`${size} bytes`);
}
