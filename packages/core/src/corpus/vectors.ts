/** Something as weights by feature; two are alike as far as their heavy features agree. */
export type Features = ReadonlyMap<string, number>;

/** Features by number, ascending, so that two are compared in one pass over both. */
export interface Vector {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  /** Euclidean length. */
  readonly length: number;
}

/** Numbers for features, in the order they are met. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];

  id(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#names.length;
      this.#ids.set(name, id);
      this.#names.push(name);
    }
    return id;
  }

  get size(): number {
    return this.#names.length;
  }

  name(id: number): string {
    return this.#names[id]!;
  }

  vector(features: Features): Vector {
    return vectorOf([...features].map(([name, weight]) => [this.id(name), weight] as const));
  }
}

export const vectorOf = (entries: readonly (readonly [number, number])[]): Vector => {
  const sorted = entries.toSorted(([a], [b]) => a - b);
  const weights = Float64Array.from(sorted, ([, weight]) => weight);
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    weights,
    length: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
  };
};

/** How alike two are, 0..1. */
export const cosine = (a: Vector, b: Vector): number => {
  let dot = 0;
  for (let i = 0, k = 0; i < a.keys.length && k < b.keys.length;) {
    const [x, y] = [a.keys[i]!, b.keys[k]!];
    if (x === y) dot += a.weights[i++]! * b.weights[k++]!;
    else if (x < y) i++;
    else k++;
  }
  return dot === 0 ? 0 : dot / (a.length * b.length);
};
