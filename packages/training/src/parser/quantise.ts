import { weightsBytes, type WeightsArray, type WeightsHeader } from '@sitrep/core/reading';
import type { FloatNetwork } from './float-network.ts';

const largest = (values: Float32Array): number => {
  let most = 1e-9;
  for (const value of values) if (Math.abs(value) > most) most = Math.abs(value);
  return most;
};

/** The header and arrays of the network that reads, from the one that was trained. */
export const quantised = (
  network: FloatNetwork,
  keys: Uint32Array<ArrayBuffer>,
  tags: readonly string[],
): { readonly header: WeightsHeader; readonly arrays: Readonly<Record<string, WeightsArray>> } => {
  const vectors = network.given.map((value, i) => value + network.words.values[i]!);
  const { values: products } = network.products;
  const { values: table } = network.table;
  const scales = Float32Array.of(largest(vectors) / 127, largest(products) / 32767, largest(table) / 127);
  const whole = (value: number, scale: number): number => Math.round(value / scale);
  return {
    header: { model: 'parse', version: 1, facts: { tags } },
    arrays: {
      wordKeys: keys,
      scales,
      vectors: Int8Array.from(vectors, (value) => whole(value, scales[0]!)),
      products: Int16Array.from(products, (value) => whole(value, scales[1]!)),
      table: Int8Array.from(table, (value) => whole(value, scales[2]!)),
      bias: network.bias.values,
      moves: network.output.values.subarray(0, 3 * (network.sizes.hidden + 1)),
      relations: network.output.values.subarray(3 * (network.sizes.hidden + 1)),
    },
  };
};

export const quantisedBytes = (network: FloatNetwork, keys: Uint32Array<ArrayBuffer>, tags: readonly string[]): Uint8Array<ArrayBuffer> => {
  const { header, arrays } = quantised(network, keys, tags);
  return weightsBytes(header, arrays);
};
