export { abbreviations, closingAbbreviations } from './abbreviations.ts';
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
export { decodeDivisions, decodeGazetteer, decodePlaceAliases, decodeWords } from './decode.ts';
export type { Division } from './decode.ts';
export { english, type English } from './english.ts';
export type { HeadPosition, InstitutionHead, InstitutionPhrase, Portfolio } from './institutions.ts';
export type { PlaceAlias } from './place-aliases.ts';
export { audienceNouns, documentNouns, occasionNouns, outletNouns, reportingNouns, spokesNouns } from './reporting-nouns.ts';
export { doublingVerbs, irregularVerbs, reportingVerbs } from './reporting-verbs.ts';
export type { Country, GazetteerPlace, Officeholder, Organization, OrganizationKind, Outlet, Region } from './shapes.ts';
export type { GroupNoun, PersonTitle, Sector, TitleKind } from './titles.ts';
