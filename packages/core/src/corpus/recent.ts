/** Keeps what was made last, up to `most` of it; what was put away is made again when asked for. */
export class Recent<Value> {
  readonly #kept = new Map<number, Value>();
  readonly #most: number;
  readonly #make: (index: number) => Value;

  constructor(most: number, make: (index: number) => Value) {
    this.#most = most;
    this.#make = make;
  }

  get(index: number): Value {
    const known = this.#kept.get(index);
    if (known !== undefined) {
      this.#kept.delete(index);
      this.#kept.set(index, known);
      return known;
    }
    const made = this.#make(index);
    this.#kept.set(index, made);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value!);
    return made;
  }
}
