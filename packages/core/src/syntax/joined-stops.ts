import type { Tokens } from '../stage/index.ts';

/**
 * Whether token `i` is the full stop of the abbreviation or initial before it ("Gen." in "Gen. Ahn"): it stands close
 * behind letters and does not end its sentence. Tagger and parser read both as one word, as their treebanks do.
 */
export const isJoinedStop = (tokens: Tokens, i: number): boolean =>
  tokens.text[i] === '.' &&
  i > 0 &&
  tokens.end[i - 1] === tokens.start[i] &&
  tokens.sentence[i - 1] === tokens.sentence[i] &&
  i + 1 < tokens.first[tokens.sentence[i]! + 1]! &&
  /\p{L}$/u.test(tokens.text[i - 1]!);
