/** Models that packages/training makes; each has its card beside it in packages/english/weights. */
export type WeightsName = 'word-clusters' | 'tags' | 'parse' | 'names' | 'chains';

/** Beside the bundle, or in the package. */
const folders = [new URL('./weights/', import.meta.url), new URL('../weights/', import.meta.url)];

/**
 * The bytes of a model, read from disk when first asked for. The one place where the data package touches files: as a
 * string in a module the same bytes would cost every start of the program.
 * Throws where the installation lacks the file.
 */
export const readWeights = (name: WeightsName): ArrayBuffer => {
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
  const path = folders.map((folder) => new URL(`${name}.bin`, folder)).find((candidate) => existsSync(candidate));
  if (!path) throw new Error(`the weights "${name}" are missing beside ${import.meta.url}`);
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};
