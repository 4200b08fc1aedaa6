/** One step of the schema. Steps are only ever added; a released one never changes. */
export interface Migration {
  readonly name: string;
  readonly sqlite: string;
  readonly postgres: string;
}
