import { clusterOf, hashText, HashIndex, noCluster } from '../weights/index.ts';

/** How a word looks that neither the treebanks nor newswire told of. */
export const wordShapes = ['number', 'year', 'capitals', 'capital', 'small', 'mark'] as const;
const clusters = 1024;

/** Rows of words before those that have one of their own: none, the shapes, the clusters. */
export const sharedWordRows = 1 + wordShapes.length + clusters;

const shapeOf = (text: string): (typeof wordShapes)[number] => {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return /^[12]\d{3}$/.test(text) ? 'year' : 'number';
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return /\d/.test(text) ? 'number' : 'mark';
  if (text === upper && text.length > 1) return 'capitals';
  return text[0] === lower[0] ? 'small' : 'capital';
};

/** Numbers the words the network knows: each its own row, or that of its cluster, or that of its shape. */
export class WordRows {
  readonly #words: HashIndex;

  /** `keys` are the hashes of the lower-case words that have their own rows. */
  constructor(keys: Uint32Array) {
    this.#words = new HashIndex(keys);
  }

  rowOf(text: string, lower: string): number {
    const word = this.#words.find(hashText(lower));
    if (word >= 0) return sharedWordRows + word;
    const code = text.charCodeAt(0);
    const cluster = code >= 48 && code <= 57 ? noCluster : clusterOf(lower);
    return cluster === noCluster ? 1 + wordShapes.indexOf(shapeOf(text)) : wordShapes.length + cluster;
  }
}
