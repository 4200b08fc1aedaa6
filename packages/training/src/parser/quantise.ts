import { parsing, weightsBytes, type WeightsArray, type WeightsHeader } from '@sitrep/core/reading';
import { outputRows, type FloatNetwork } from './float-network.ts';

const largest = (values: Float32Array): number => {
  let most = 1e-9;
  for (const value of values) if (Math.abs(value) > most) most = Math.abs(value);
  return most;
};

/** Rows of the output with their biases behind them. */
const outputs = ({ output, outputBias, sizes: { hidden } }: FloatNetwork, from: number, to: number): Float32Array<ArrayBuffer> => {
  const rows = new Float32Array((to - from) * (hidden + 1));
  for (let row = from; row < to; row++) {
    rows.set(output.values.subarray(row * hidden, (row + 1) * hidden), (row - from) * (hidden + 1));
    rows[(row - from + 1) * (hidden + 1) - 1] = outputBias.values[row]!;
  }
  return rows;
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
  const { values: around } = network.around;
  const { values: tagsAround } = network.tagsAround;
  const { values: contexts } = network.contexts;
  const scales = Float32Array.of(
    largest(vectors) / 127,
    largest(products) / 32767,
    largest(table) / 127,
    largest(around) / 32767,
    largest(tagsAround) / 127,
  );
  const whole = (value: number, scale: number): number => Math.round(value / scale);
  return {
    header: { model: 'parse', version: 1, facts: { tags } },
    arrays: {
      wordKeys: keys,
      scales,
      vectors: Int8Array.from(vectors, (value) => whole(value, scales[0]!)),
      products: Int16Array.from(products, (value) => whole(value, scales[1]!)),
      table: Int8Array.from(table, (value) => whole(value, scales[2]!)),
      around: Int16Array.from(around, (value) => whole(value, scales[3]!)),
      tagsAround: Int8Array.from(tagsAround, (value) => whole(value, scales[4]!)),
      contextBias: network.contextBias.values.slice(),
      contexts: contexts.slice(),
      bias: network.bias.values.slice(),
      moves: outputs(network, 0, parsing.moves.length),
      relations: outputs(network, parsing.moves.length, outputRows),
    },
  };
};

export const quantisedBytes = (network: FloatNetwork, keys: Uint32Array<ArrayBuffer>, tags: readonly string[]): Uint8Array<ArrayBuffer> => {
  const { header, arrays } = quantised(network, keys, tags);
  return weightsBytes(header, arrays);
};
