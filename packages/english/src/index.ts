export { abbreviations, closingAbbreviations } from './abbreviations.ts';
export { decodeDivisions, decodeGazetteer, decodePlaceAliases, decodeWords } from './decode.ts';
export type { Division } from './decode.ts';
export { english, type English } from './english.ts';
export type { HeadPosition, InstitutionHead, InstitutionPhrase, Portfolio } from './institutions.ts';
export type { PlaceAlias } from './place-aliases.ts';
export type { Country, GazetteerPlace, Officeholder, Organization, OrganizationKind, Outlet, Region } from './shapes.ts';
export type { GroupNoun, PersonTitle, Sector, TitleKind } from './titles.ts';
