/** Other names and spellings of places in the news. */

export interface PlaceAlias {
  readonly alias: string;
  /** Name as the gazetteer has it. */
  readonly name: string;
  readonly country: string;
  readonly geonamesId: number | null;
  readonly lat: number;
  readonly lon: number;
}

/** One alias a line: alias, name, country, latitude, longitude, GeoNames id (empty where the gazetteer has none); separated by tabs. */
export const placeAliases: string = '';
