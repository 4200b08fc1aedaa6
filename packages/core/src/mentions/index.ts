import type { Mention } from '../model/index.ts';
import { stage, type Context } from '../stage/index.ts';
import { gazetteerOf, institutionWordsOf, lexiconOf, peopleWordsOf, personNamesOf, wordsOf } from '../knowledge/index.ts';
import type { Candidate, Finder, Reading } from './candidate.ts';
import { choose, settle } from './choose.ts';
import { gatherEvidence } from './evidence.ts';
import { definedAcronyms } from './finders/acronyms.ts';
import { gazetteerNames } from './finders/gazetteer-names.ts';
import { givenNames } from './finders/given-names.ts';
import { institutionNames } from './finders/institutions.ts';
import { knownNames } from './finders/known-names.ts';
import { placesByHead } from './finders/place-heads.ts';
import { bareCapitals } from './finders/runs.ts';
import { titledPersons } from './finders/titled-persons.ts';

/** Who proposes names. */
export const finders: readonly Finder[] = [
  knownNames,
  gazetteerNames,
  titledPersons,
  givenNames,
  institutionNames,
  placesByHead,
  definedAcronyms,
  bareCapitals,
];

const mentionOf = ({ words, text }: Reading, found: Candidate, context: Context): Mention => {
  const span = { start: words.start[found.from]!, end: words.end[found.to - 1]! };
  return {
    ...context.find(found.rule, span, Math.min(0.99, 0.4 + found.weight / 10), 'name'),
    text: text.slice(span.start, span.end),
    kind: found.kind ?? 'other',
    form: 'name',
    entity: null,
    role: null,
    subkind: found.subkind,
    demonym: found.demonym,
    metonym: false,
  };
};

export const mentions = stage({
  name: 'mentions',
  version: 1,
  needs: ['article', 'sentences', 'tokens'],
  adds: 'mentions',
  about: 'finds names, titles, descriptions and pronouns',
  run({ article, sentences, tokens }, context) {
    const { english } = context;
    const reading: Reading = {
      words: wordsOf(tokens, sentences),
      text: article.text,
      english,
      lexicon: lexiconOf(english),
      gazetteer: gazetteerOf(english),
      names: personNamesOf(english),
      people: peopleWordsOf(english),
      institutions: institutionWordsOf(english),
    };
    const proposed: Candidate[] = [];
    for (const finder of finders) finder.find(reading, (found) => proposed.push(found));
    const evidence = gatherEvidence(reading, proposed);
    const settled = proposed.map((found) => settle(reading, evidence, found)).filter((found) => found !== null);
    return choose(reading, settled).map((found) => mentionOf(reading, found, context));
  },
  empty: () => [],
});
