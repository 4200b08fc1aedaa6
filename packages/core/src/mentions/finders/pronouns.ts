import type { Reading } from '../candidate.ts';
import { draft, type Draft } from '../mention.ts';

const personal = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself']);
const other = new Set(['it', 'its', 'itself', 'they', 'them', 'their', 'theirs', 'themselves']);

/** He, she, it, they and their forms. Whom they mean is for the chains to say. */
export const findPronouns = ({ words }: Reading): Draft[] => {
  const found: Draft[] = [];
  for (let i = 0; i < words.length; i++) {
    const lower = words.lower[i]!;
    if (lower.length > 10 || words.plain[i] === 0) continue;
    if (personal.has(lower)) found.push(draft(i, i + 1, 'pronoun', 'pronoun', 'person', { confidence: 0.9 }));
    else if (other.has(lower)) found.push(draft(i, i + 1, 'pronoun', 'pronoun', 'other', { confidence: 0.6 }));
  }
  return found;
};
