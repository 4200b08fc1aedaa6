import type { GoldTree } from './oracle.ts';

/** A sentence as the network sees it. */
export interface Example {
  readonly tags: Int32Array;
  readonly words: Int32Array<ArrayBuffer>;
  /** Null where only teachers say what is right. */
  readonly tree: GoldTree | null;
}
