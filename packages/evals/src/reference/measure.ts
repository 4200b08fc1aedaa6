import { isHeldOut, readGumReference, readTexts, referenceOf, type ReferenceDocument } from '@sitrep/training/corpora';
import { join } from 'node:path';
import { analyse } from '../document.ts';
import type { Scores } from '../measure-set.ts';
import { foundMentions, ReferenceScore } from './score.ts';

/** A set of texts in which it is marked who is who. */
export interface ReferenceSet {
  readonly name: string;
  /** What is mentioned once counts too. */
  readonly singletons: boolean;
  documents(gold: string): readonly ReferenceDocument[];
}

/** The news of UD English GUM's dev part, and the held-out reports of our own. */
export const referenceSets: readonly ReferenceSet[] = [
  {
    name: 'reference gum',
    singletons: false,
    documents: (gold) => readGumReference(join(gold, 'dev/pos-dep/gum-dev.conllu')),
  },
  {
    name: 'reference own',
    singletons: true,
    documents: () =>
      readTexts()
        .filter(({ id }) => isHeldOut(id))
        .map(referenceOf),
  },
];

/** Runs the program over a set and scores who is who: see `ReferenceScore`. */
export const measureReference = (gold: string, { name, singletons, documents }: ReferenceSet): Scores => {
  const score = new ReferenceScore({ singletons });
  for (const document of documents(gold)) score.add(document, foundMentions(analyse(document.id, document.text, null)));
  return Object.fromEntries(Object.entries(score.rows).map(([row, value]) => [`${name} / ${row}`, value]));
};
