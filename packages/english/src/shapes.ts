/**
 * The shapes of what the program knows. Data files in this package fill them; stages in core read them.
 * A list says nothing about how it is used: no code here beyond decoding.
 */

/** A country or territory as news writes about it. */
export interface Country {
  /** ISO 3166-1 alpha-2; user-assigned codes (XK) where ISO has none. */
  readonly code: string;
  readonly name: string;
  /** Other names in running text: "the US", "Burma", "DPRK". */
  readonly aliases: readonly string[];
  /** Adjectives: "Syrian", "Saudi". */
  readonly adjectives: readonly string[];
  /** Nouns for its people: "Syrians", "Saudis", "Briton". */
  readonly demonyms: readonly string[];
  /** Seat of government first; its name stands for the government in news. */
  readonly capitals: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly geonamesId: number | null;
}

/** A stretch of the world that is no country: "Middle East", "Sahel", "Donbas", "Black Sea". */
export interface Region {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'continent' | 'region' | 'water' | 'mountain';
  readonly adjectives: readonly string[];
  readonly countries: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

export type OrganizationKind =
  | 'government' | 'ministry' | 'agency' | 'military' | 'police' | 'armed-group' | 'party' | 'parliament'
  | 'court' | 'company' | 'media' | 'igo' | 'ngo' | 'religious' | 'university' | 'team' | 'union' | 'other';

/** An organization with a name of its own: "United Nations", "Hezbollah", "Pentagon", "State Duma". */
export interface Organization {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  /** Country code it belongs to, or null for international ones. */
  readonly country: string | null;
  /** True where the surface is also a common word or another name ("IS", "Time"), so that context must agree. */
  readonly ambiguous?: boolean;
}

/** News agency or outlet, as a source of reports. */
export interface Outlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'agency' | 'state-agency' | 'newspaper' | 'broadcaster' | 'site';
  readonly country: string | null;
  /** Domains without "www." */
  readonly domains: readonly string[];
}

/** Somebody held an office: facts that date an undated report and tell who "the Russian foreign minister" is. */
export interface Officeholder {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Country code or the name of an organization ("United Nations"). */
  readonly of: string;
  readonly office: 'head-of-state' | 'head-of-government' | 'foreign-minister' | 'defence-minister' | 'head-of-organization' | 'other';
  /** As news writes it: "Secretary of State", "President", "Crown Prince". */
  readonly title: string;
  /** ISO date, month or year. */
  readonly from: string;
  /** null while in office at `asOf` of the file. */
  readonly to: string | null;
}
