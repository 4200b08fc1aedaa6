import { isNameShape, type Words } from '../../knowledge/index.ts';
import type { Reading } from '../candidate.ts';
import { draft, type Draft } from '../mention.ts';

const personal = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself']);
const other = new Set(['it', 'its', 'itself', 'they', 'them', 'their', 'theirs', 'themselves']);

const speaking = new Set(['I', 'me', 'Me', 'my', 'My', 'mine', 'myself', 'Myself']);
const several = new Set(['we', 'We', 'us', 'our', 'Our', 'ours', 'Ours', 'ourselves']);

/** "World War I", "Elizabeth I", "Alternative I": a numeral behind a name or before a mark that ends it. */
const isNumeral = ({ shape, first, sentence }: Words, i: number): boolean => i > first[sentence[i]!]! && isNameShape(shape[i - 1]!);

/** He, she, it, they, I, we and their forms. Whom they mean is for the chains to say. */
export const findPronouns = ({ words }: Reading): Draft[] => {
  const found: Draft[] = [];
  for (let i = 0; i < words.length; i++) {
    const lower = words.lower[i]!;
    if (lower.length > 10 || words.plain[i] === 0) continue;
    if (personal.has(lower)) found.push(draft(i, i + 1, 'pronoun', 'pronoun', 'person', { confidence: 0.9 }));
    else if (other.has(lower)) found.push(draft(i, i + 1, 'pronoun', 'pronoun', 'other', { confidence: 0.6 }));
    else if (speaking.has(words.text[i]!) && (lower !== 'i' || !isNumeral(words, i)))
      found.push(draft(i, i + 1, 'pronoun', 'pronoun', 'person', { confidence: 0.8 }));
    else if (several.has(words.text[i]!)) found.push(draft(i, i + 1, 'pronoun', 'pronoun', 'other', { confidence: 0.6 }));
  }
  return found;
};
