/** Everything the program knows, in one value. Long lists stay strings until a caller decodes them. */
import { admin1 } from './admin1.ts';
import { ambiguousSurfaces } from './ambiguous.ts';
import { countries } from './countries.ts';
import { institutionHeads, institutionPhrases, portfolios } from './institutions.ts';
import type { InstitutionHead, InstitutionPhrase, Portfolio } from './institutions.ts';
import { ambiguousNames, givenNames, surnameParticles, surnames } from './names.ts';
import { asOf, officeholders } from './officeholders.ts';
import { organizations } from './organizations.ts';
import { outlets } from './outlets.ts';
import { placeAliases } from './place-aliases.ts';
import { regions } from './regions.ts';
import type { Country, Officeholder, Organization, Outlet, Region } from './shapes.ts';
import { groupNouns, occupations, personTitles, titleModifiers } from './titles.ts';
import type { GroupNoun, PersonTitle } from './titles.ts';

export interface English {
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly organizations: readonly Organization[];
  readonly outlets: readonly Outlet[];
  readonly officeholders: readonly Officeholder[];
  /** The day the officeholders were last checked. */
  readonly officeholdersAsOf: string;
  readonly personTitles: readonly PersonTitle[];
  readonly titleModifiers: readonly string[];
  readonly occupations: readonly string[];
  readonly groupNouns: readonly GroupNoun[];
  /** One a line; read with decodeWords. */
  readonly givenNames: string;
  /** One a line; read with decodeWords. */
  readonly surnames: string;
  readonly surnameParticles: readonly string[];
  /** Names that are also everyday words or places. */
  readonly ambiguousNames: readonly string[];
  readonly institutionHeads: readonly InstitutionHead[];
  readonly institutionPhrases: readonly InstitutionPhrase[];
  readonly portfolios: readonly Portfolio[];
  /** Names of organizations, outlets, regions and countries that need their context. */
  readonly ambiguousSurfaces: readonly string[];
  /** First-level divisions; read with decodeDivisions. */
  readonly admin1: string;
  /** Other names of places; read with decodePlaceAliases. */
  readonly placeAliases: string;
}

export const english: English = {
  countries,
  regions,
  organizations,
  outlets,
  officeholders,
  officeholdersAsOf: asOf,
  personTitles,
  titleModifiers,
  occupations,
  groupNouns,
  givenNames,
  surnames,
  surnameParticles,
  ambiguousNames,
  institutionHeads,
  institutionPhrases,
  portfolios,
  ambiguousSurfaces,
  admin1,
  placeAliases,
};
