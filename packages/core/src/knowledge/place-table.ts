import { readTable } from '@sitrep/english/weights';

/** What a row of the gazetteer is. */
export const PlaceKind = { town: 0, capital: 1, seat: 2, part: 3, district: 4 } as const;

/** The gazetteer as packages/english packs it: a struct of arrays, sorted by country and division. */
export interface PlaceTable {
  readonly count: number;
  name(i: number): string;
  /** First two bytes of the name of row `i`, as one number. */
  begins(i: number): number;
  /** Country and code of the first-level division, joined by a dot, of row `i`. */
  division(i: number): string;
  kind(i: number): number;
  /** Towns that newspapers far away may name without saying where they are. */
  prominent(i: number): boolean;
  /** Within four percent; 1 where not known. */
  population(i: number): number;
  /** Degrees, to a hundredth. */
  lat(i: number): number;
  lon(i: number): number;
  /** Null for districts. */
  geonamesId(i: number): number | null;
}

const planes = 12;

const read = (buffer: ArrayBuffer): PlaceTable => {
  const [count = 0, codesLength = 0, namesLength = 0] = new Uint32Array(buffer, 0, 3);
  const bytes = new Uint8Array(buffer);
  const text = new TextDecoder();
  const codes = text.decode(bytes.subarray(12, 12 + codesLength)).split('\n');
  const namesAt = 12 + codesLength;
  const starts = new Uint32Array(count + 1);
  starts[0] = namesAt;
  for (let row = 0, at = namesAt; row < count; at++) if (bytes[at] === 10) starts[++row] = at + 1;
  const planeAt = (plane: number): number => namesAt + namesLength + plane * count;
  if (planeAt(planes) !== bytes.length) throw new Error('the table of places is not as long as it says');
  const at = Array.from({ length: planes }, (_, plane) => planeAt(plane));
  const byteOf = (plane: number, i: number): number => bytes[at[plane]! + i]!;
  const shortOf = (plane: number, i: number): number => byteOf(plane, i) | (byteOf(plane + 1, i) << 8);
  // Within a division ids are told as steps.
  const ids = new Uint32Array(count);
  for (let i = 0, before = -1; i < count; i++) {
    const division = shortOf(2, i);
    const step = shortOf(8, i) | (shortOf(10, i) << 16);
    ids[i] = i > 0 && division === before ? ids[i - 1]! + step : step;
    before = division;
  }
  return {
    count,
    name: (i) => text.decode(bytes.subarray(starts[i], starts[i + 1]! - 1)),
    begins: (i) => (bytes[starts[i]!]! << 8) | bytes[starts[i]! + 1]!,
    division: (i) => codes[shortOf(2, i)]!,
    kind: (i) => byteOf(0, i) & 7,
    prominent: (i) => (byteOf(0, i) & 8) !== 0,
    population: (i) => Math.round(1.07 ** byteOf(1, i)),
    lat: (i) => (shortOf(4, i) - 9000) / 100,
    lon: (i) => (shortOf(6, i) - 18_000) / 100,
    geonamesId: (i) => ids[i] || null,
  };
};

let table: PlaceTable | undefined;

/** Read from disk when first asked for. */
export const placeTable = (): PlaceTable => (table ??= read(readTable('places')));
