/**
 * Maps offsets of a derived text back to the text it was made from. Built piece by piece in order; a piece is either
 * copied (equal lengths, so offsets inside map one to one) or replaced (its inside maps to the source's start).
 * All offsets are UTF-16 code units.
 */
export class OffsetMap {
  readonly #out: readonly number[];
  readonly #src: readonly number[];
  readonly #srcEnd: readonly number[];
  readonly #copied: readonly boolean[];
  readonly length: number;

  constructor(out: readonly number[], src: readonly number[], srcEnd: readonly number[], copied: readonly boolean[], length: number) {
    this.#out = out;
    this.#src = src;
    this.#srcEnd = srcEnd;
    this.#copied = copied;
    this.length = length;
  }

  static identity(length: number): OffsetMap {
    return new OffsetMap([0], [0], [length], [true], length);
  }

  /** Index of the piece that holds `offset`. */
  #piece(offset: number): number {
    let low = 0;
    let high = this.#out.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#out[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where the character at `offset` begins in the source. */
  start(offset: number): number {
    if (this.#out.length === 0) return 0;
    const at = this.#piece(Math.min(offset, Math.max(0, this.length - 1)));
    const inside = offset - this.#out[at]!;
    return this.#copied[at]! ? this.#src[at]! + inside : inside > 0 && offset >= this.length ? this.#srcEnd[at]! : this.#src[at]!;
  }

  /** Where the character before `offset` ends in the source: the half-open end of a span that ends at `offset`. */
  end(offset: number): number {
    if (offset <= 0 || this.#out.length === 0) return this.start(0);
    const at = this.#piece(Math.min(offset, this.length) - 1);
    return this.#copied[at]! ? this.#src[at]! + (offset - this.#out[at]!) : this.#srcEnd[at]!;
  }

  /** The source stretch of a span of the derived text. */
  span(start: number, end: number): { start: number; end: number } {
    return start >= end ? { start: this.start(start), end: this.start(start) } : { start: this.start(start), end: this.end(end) };
  }

  /** This map followed by `earlier`, whose derived text is this one's source. */
  after(earlier: OffsetMap): OffsetMap {
    const builder = new OffsetMapBuilder();
    const ends = [...this.#out.slice(1), this.length];
    this.#out.forEach((from, index) => {
      const length = ends[index]! - from;
      if (length === 0) return;
      const [start, end] = [this.#src[index]!, this.#srcEnd[index]!];
      if (!this.#copied[index]!) {
        const source = earlier.span(start, end);
        builder.replace(length, source.start, source.end);
        return;
      }
      for (let at = start; at < start + length;) {
        const run = earlier.run(at, start + length - at);
        if (run.copied) builder.copy(run.length, run.start);
        else builder.replace(run.length, run.start, run.end);
        at += run.length;
      }
    });
    return builder.build();
  }

  /** The longest stretch from `offset`, at most `limit`, that lies in one piece. */
  run(offset: number, limit: number): { length: number; start: number; end: number; copied: boolean } {
    const at = this.#piece(Math.min(offset, Math.max(0, this.length - 1)));
    const until = at + 1 < this.#out.length ? this.#out[at + 1]! : this.length;
    const length = Math.max(1, Math.min(limit, until - offset));
    if (this.#copied[at]!) {
      const start = this.#src[at]! + (offset - this.#out[at]!);
      return { length, start, end: start + length, copied: true };
    }
    return { length, start: this.#src[at]!, end: this.#srcEnd[at]!, copied: false };
  }
}

/** Collects the pieces of a derived text, in order. */
export class OffsetMapBuilder {
  readonly #out: number[] = [];
  readonly #src: number[] = [];
  readonly #srcEnd: number[] = [];
  readonly #copied: boolean[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** `length` characters taken over unchanged from `source`. */
  copy(length: number, source: number): this {
    if (length === 0) return this;
    const last = this.#out.length - 1;
    if (last >= 0 && this.#copied[last]! && this.#srcEnd[last] === source) this.#srcEnd[last] = source + length;
    else this.#push(source, source + length, true);
    this.#length += length;
    return this;
  }

  /** `length` characters that stand for the source stretch as a whole (a decoded entity, a joined line break). */
  replace(length: number, sourceStart: number, sourceEnd: number): this {
    if (length === 0) return this;
    this.#push(sourceStart, sourceEnd, false);
    this.#length += length;
    return this;
  }

  #push(start: number, end: number, copied: boolean): void {
    this.#out.push(this.#length);
    this.#src.push(start);
    this.#srcEnd.push(end);
    this.#copied.push(copied);
  }

  build(): OffsetMap {
    return new OffsetMap(this.#out, this.#src, this.#srcEnd, this.#copied, this.#length);
  }
}
