import type { IssueCode } from '@sitrep/core/model';

/** Bounds on what one path may unfold into. */
export interface Limits {
  /** Bytes of one document, unpacked. Default 64 MiB. */
  readonly maxBytes: number;
  /** Bytes that one path may unpack to, everything in it together. Default 64 GiB. */
  readonly maxTotalBytes: number;
  /** Containers inside each other: a feed in a gzip file in a tar archive is three. Default 8. */
  readonly maxDepth: number;
  /** Documents in one path. Default 10,000,000. */
  readonly maxEntries: number;
  /** How many times its packed size anything may unpack to. Default 250: news packs to a fifth, bombs to a thousandth. */
  readonly maxRatio: number;
}

const MiB = 1024 * 1024;

export const defaultLimits: Limits = {
  maxBytes: 64 * MiB,
  maxTotalBytes: 64 * 1024 * MiB,
  maxDepth: 8,
  maxEntries: 10_000_000,
  maxRatio: 250,
};

/** Less than this may unpack from anything: short runs of one letter pack very well. */
const ratioFloor = 4 * MiB;

/** A bound that was met. Thrown inside this package, a problem to those who call it. */
export class LimitReached extends Error {
  readonly code: IssueCode;

  constructor(code: IssueCode, message: string) {
    super(message);
    this.code = code;
  }
}

const number = (n: number): string => n.toLocaleString('en-US');
export const sizeOf = (bytes: number): string => (bytes >= MiB ? `${number(Math.round(bytes / MiB))} MiB` : `${number(bytes)} bytes`);

/** Counts what one path unfolds into, and throws `LimitReached` where it is too much. */
export class Budget {
  readonly limits: Limits;
  #unpacked = 0;
  #entries = 0;
  /** True once a bound on the whole path was met: nothing further is read. */
  spent = false;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  entry(): void {
    this.#entries += 1;
    const { maxEntries } = this.limits;
    if (this.#entries <= maxEntries) return;
    this.spent = true;
    throw new LimitReached('input.too-many', `it holds more than ${number(maxEntries)} documents, the limit: the rest is not read`);
  }

  /** `packed` bytes gave `unpacked` so far, of which `more` are new. */
  unpacked(packed: number, unpacked: number, more: number): void {
    this.#unpacked += more;
    const { maxRatio, maxTotalBytes } = this.limits;
    if (unpacked > ratioFloor && unpacked > packed * maxRatio) {
      throw new LimitReached('input.expansion', `it unpacks to more than ${number(maxRatio)} times its size, the limit: reading stopped`);
    }
    if (this.#unpacked > maxTotalBytes) {
      this.spent = true;
      throw new LimitReached('input.expansion', `it unpacks to more than ${sizeOf(maxTotalBytes)}, the limit: reading stopped`);
    }
  }

  depth(depth: number): void {
    const { maxDepth } = this.limits;
    if (depth > maxDepth)
      throw new LimitReached('input.too-deep', `it lies in more than ${number(maxDepth)} containers inside each other, the limit`);
  }

  tooLarge(size: number | null): LimitReached {
    const { maxBytes } = this.limits;
    const has = size === null ? `more than ${sizeOf(maxBytes)}` : sizeOf(size);
    return new LimitReached('input.too-large', `${has}; a document may have ${sizeOf(maxBytes)}`);
  }
}
