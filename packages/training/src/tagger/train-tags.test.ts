import { Manner, Tagger, uposNames, weightsBytes, WeightsFile } from '@sitrep/core/reading';
import { expect, test } from 'vitest';
import { trainTags, type Tagged } from './train-tags.ts';

const sentence = (line: string): Tagged => {
  const words = line.split(' ').map((word) => word.split('/') as [string, string, string]);
  return {
    forms: words.map(([form]) => form),
    upos: words.map(([, upos]) => upos),
    xpos: words.map(([, , xpos]) => xpos),
    manner: Manner.edited,
  };
};

const sentences = [
  'The/DET/DT guards/NOUN/NNS guard/VERB/VBP the/DET/DT gate/NOUN/NN ./PUNCT/.',
  'A/DET/DT guard/NOUN/NN left/VERB/VBD ./PUNCT/.',
  'Tave/PROPN/NNP left/VERB/VBD Kerem/PROPN/NNP ./PUNCT/.',
  'The/DET/DT left/NOUN/NN won/VERB/VBD ./PUNCT/.',
  'They/PRON/PRP guard/VERB/VBP Kerem/PROPN/NNP ./PUNCT/.',
].flatMap((line) => Array.from({ length: 4 }, () => sentence(line)));

const train = () => trainTags(sentences, { rounds: 8, seed: 3, recased: 0, leastSeen: 1, leastWeight: null, say: () => {} });

test('learns the tags of a few sentences by heart, and the same bytes each time', () => {
  const { arrays, classes } = train();
  const bytes = weightsBytes({ model: 'tags', version: 1, facts: { classes } }, arrays);
  const tagger = new Tagger(new WeightsFile(bytes.buffer));
  for (const { forms, upos, xpos } of sentences) {
    const found = new Uint8Array(forms.length);
    tagger.tag(forms, found);
    expect(Array.from(found, (label) => uposNames[tagger.upos[label]!])).toEqual(upos);
    expect(Array.from(found, (label) => tagger.xposNames[tagger.xpos[label]!])).toEqual(xpos);
  }
  const again = train();
  expect(weightsBytes({ model: 'tags', version: 1, facts: { classes: again.classes } }, again.arrays)).toEqual(bytes);
});
