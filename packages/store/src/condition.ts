/** Kinds of rows a store keeps. A place is an entity that lies somewhere. */
export const rowKinds = ['report', 'sentence', 'statement', 'event', 'figure', 'claim', 'entity', 'place', 'story', 'timeline'] as const;
export type RowKind = (typeof rowKinds)[number];

/** Words to find next to each other. All are folded: lower case, no accents. `prefix`: the last may go on. */
export interface Term {
  readonly words: readonly string[];
  readonly prefix?: boolean;
}

/** How an entity takes part in a row. */
export type LinkRole = 'actor' | 'recipient' | 'place' | 'speaker' | 'addressee' | 'relay' | 'source' | 'mention' | 'about';

/** An entity by id, or by words that one of its names must hold (null: by id alone). */
export interface Who {
  readonly id: string;
  readonly name: Term | null;
}

/** Columns a condition may ask for, by kind of row. A field the kind has not is a programmer's mistake and throws. */
export type Field =
  | 'id'
  | 'act'
  | 'kind'
  | 'subkind'
  | 'country'
  | 'type'
  | 'mode'
  | 'quad'
  | 'reality'
  | 'measure'
  | 'unit'
  | 'status'
  | 'basis'
  | 'language';
export type NumberField = 'confidence' | 'value' | 'sources' | 'reports' | 'words' | 'added';

/** Which rows. Every store compiles it into its own query; nothing is filtered in memory. */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'is'; readonly field: Field; readonly values: readonly string[] }
  | { readonly op: 'compare'; readonly field: NumberField; readonly by: '<' | '<=' | '>' | '>=' | '='; readonly value: number }
  /** The row's time touches [from, before), ISO days; null is open. Rows without any time never match. */
  | { readonly op: 'during'; readonly from: string | null; readonly before: string | null }
  /** Each term stands in the row's sentences, or in its name where it has one. */
  | { readonly op: 'text'; readonly terms: readonly Term[] }
  /** A label of the row itself holds the words: publisher, agency, title or topic of a report, name of an entity. */
  | { readonly op: 'label'; readonly label: Label; readonly term: Term }
  /** An entity takes part in one of these roles; "mention" is anywhere in the row's sentences. */
  | { readonly op: 'entity'; readonly roles: readonly LinkRole[]; readonly who: Who }
  /** A place the row is linked to lies in the country (ISO 3166-1 alpha-2). */
  | { readonly op: 'country'; readonly code: string }
  /** The row is evidence in a claim. */
  | { readonly op: 'claim'; readonly where: Condition }
  /** The report of the row (one of them) holds a row of another kind for which `where` holds. */
  | { readonly op: 'beside'; readonly kind: RowKind; readonly where: Condition };

export type Label = 'publisher' | 'agency' | 'title' | 'topic' | 'issue' | 'name';

export const everything: Condition = { op: 'all', of: [] };
export const nothing: Condition = { op: 'any', of: [] };
