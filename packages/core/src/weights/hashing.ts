/** 32-bit FNV-1a over UTF-16 code units, spread at the end. The same in training and in reading. */
export const hashText = (text: string, seed = 0): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return spread(hash);
};

/** Makes every bit of the input matter to every bit of the output (the finalizer of MurmurHash3). */
export const spread = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** One hash from two, in order: a feature from its template and its value, or from two values. */
export const join = (a: number, b: number): number => spread(Math.imul(a ^ (b >>> 15), 0x9e3779b1) + b);
