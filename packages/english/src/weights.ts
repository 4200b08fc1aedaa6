/** Models that packages/training makes; each has its card beside it in packages/english/weights. */
export type WeightsName = 'word-clusters' | 'tags' | 'parse' | 'names' | 'chains';

/** The gazetteer of scripts/build-gazetteer.mjs: GeoNames, CC BY 4.0. */
export type TableName = 'places';

/** Beside the bundle, or in the package. */
const folders = [new URL('./weights/', import.meta.url), new URL('../weights/', import.meta.url)];

/**
 * The bytes of a model, read from disk when first asked for. The one place where the data package touches files: as a
 * string in a module the same bytes would cost every start of the program.
 * Throws where the installation lacks the file.
 */
export const readWeights = (name: WeightsName): ArrayBuffer => bufferOf(bytesOf(name));

/** The same for a table, which is packed on the disk. */
export const readTable = (name: TableName): ArrayBuffer => bufferOf(process.getBuiltinModule('node:zlib').brotliDecompressSync(bytesOf(name)));

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): ArrayBuffer => buffer.slice(byteOffset, byteOffset + byteLength);

const bytesOf = (name: string): Uint8Array<ArrayBuffer> => {
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
  const path = folders.map((folder) => new URL(`${name}.bin`, folder)).find((candidate) => existsSync(candidate));
  if (!path) throw new Error(`the weights "${name}" are missing beside ${import.meta.url}`);
  return readFileSync(path);
};
