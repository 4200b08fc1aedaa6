export { actSignals, performatives } from './act-signals.ts';
export { abbreviations, closingAbbreviations } from './abbreviations.ts';
export { commonWords } from './common-words.ts';
export {
  auxiliaries,
  beForms,
  commonVerbs,
  coordinators,
  determiners,
  elisions,
  haveForms,
  hedges,
  irregularPasts,
  modals,
  negations,
  objectPronouns,
  openers,
  personalPronouns,
  possessivePronouns,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
  verbAdverbs,
} from './clause-words.ts';
export { decodeDivisions, decodePlaceAliases, decodeWords } from './decode.ts';
export type { Division } from './decode.ts';
export { english, type English } from './english.ts';
export * from './header-dates.ts';
export * as pageWords from './page-words.ts';
export { stopWords } from './stop-words.ts';
export type { HeadPosition, InstitutionHead, InstitutionPhrase, Portfolio } from './institutions.ts';
export {
  bodyHeads,
  bodyNouns,
  bodyWords,
  buildingNouns,
  calendarNames,
  descriptionAdjectives,
  eventHeads,
  femaleWords,
  functionWords,
  governmentNouns,
  governmentVerbs,
  kinNouns,
  landNouns,
  lawHeads,
  maleWords,
  personVerbs,
  placeNouns,
  plainAcronyms,
  placePrepositions,
  sayingVerbs,
  weakPlacePrepositions,
} from './name-context.ts';
export { peoples } from './peoples.ts';
export type { PlaceAlias } from './place-aliases.ts';
export { placeHeads } from './place-heads.ts';
export { americanSpellings, divisionAbbreviations, homeWords } from './place-words.ts';
export type { PlaceHead, PlaceHeadKind } from './place-heads.ts';
export { audienceNouns, documentNouns, occasionNouns, outletNouns, reportingNouns, spokesNouns } from './reporting-nouns.ts';
export { doublingVerbs, irregularVerbs, reportingVerbs } from './reporting-verbs.ts';
export type { Country, Officeholder, Organization, OrganizationKind, Outlet, Region } from './shapes.ts';
export type { GroupNoun, PersonTitle, Sector, TitleKind } from './titles.ts';
export { emptyWords, wordFamilies } from './content-words.ts';
export { clauseVerbs, denyingVerbs, doubtingWords, harmWords, negatingWords, wordNouns } from './denial-words.ts';
export * as eventLexicon from './event-lexicon/index.ts';
export * from './calendar-words.ts';
export * from './figure-words.ts';
export * from './number-words.ts';
export * from './tense-words.ts';
export { femaleGivenNames, maleGivenNames } from './given-name-genders.ts';
