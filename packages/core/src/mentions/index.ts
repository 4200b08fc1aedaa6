import { stage } from '../stage/index.ts';
import { gazetteerOf, institutionWordsOf, lexiconOf, peopleWordsOf, personNamesOf, phraseKey, wordsOf } from '../knowledge/index.ts';
import type { Candidate, Finder, Reading } from './candidate.ts';
import { adjectivesOf } from './adjectives.ts';
import { identify } from './identify.ts';
import { findNames } from '../names/index.ts';
import { findDescriptions } from './finders/descriptions.ts';
import { findPronouns } from './finders/pronouns.ts';
import { gazetteerNames } from './finders/gazetteer-names.ts';
import { knownNames } from './finders/known-names.ts';
import { draft, mentionOf, type Draft } from './mention.ts';
import { inAgreement } from './refiners/agree.ts';
import { divided } from './refiners/divide.ts';
import { withKnownWholes } from './refiners/known-wholes.ts';
import { withPlaceWords } from './refiners/place-words.ts';
import { shortNames } from './refiners/short-names.ts';
import { markMetonyms } from './refiners/metonyms.ts';
import { nestedIn } from './refiners/nested.ts';
import { enterRoles } from './refiners/roles.ts';

/** Who proposes names. */
export const finders: readonly Finder[] = [knownNames, gazetteerNames];

const draftOf = ({ from, to, rule, kind, subkind, weight, demonym }: Candidate): Draft =>
  draft(from, to, 'name', rule, kind ?? 'other', { subkind, demonym, confidence: Math.min(0.99, 0.4 + weight / 10) });

export const mentions = stage({
  name: 'mentions',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens'],
  adds: 'mentions',
  about: 'finds names, titles, descriptions and pronouns',
  run({ article, header, sentences, tokens }, context) {
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
      outlets: [header.agency, header.publisher].filter((name) => name !== null),
      dateline: header.dateline?.place ? phraseKey(header.dateline.place.split(',')[0]!) : null,
    };
    const proposed: Candidate[] = [];
    for (const finder of finders) finder.find(reading, (found) => proposed.push(found));
    const found = withKnownWholes(
      divided(reading, findNames(reading.words)).map((span) => identify(reading, span)),
      proposed,
      reading,
    );
    const adjectives = adjectivesOf(reading, found);
    const agreed = inAgreement(reading, found, adjectives);
    const chosen = withPlaceWords(
      reading,
      [...agreed, ...shortNames(reading, agreed)].sort((a, b) => a.from - b.from),
    );
    const names = [...chosen, ...nestedIn(reading, chosen, proposed, adjectives)].map(draftOf);
    markMetonyms(reading, names);
    const roles = enterRoles(reading, names);
    const roleEnd = new Uint32Array(reading.words.length + 1);
    for (const role of roles) for (let i = role.from; i < role.to; i++) roleEnd[i] = Math.max(roleEnd[i]!, role.to);
    const isRole = (from: number, to: number): boolean => roleEnd[from]! >= to;
    const all = [...names, ...findDescriptions(reading, names, isRole), ...findPronouns(reading)];
    return all.map((made) => mentionOf(reading, made, context)).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  },
  empty: () => [],
});
