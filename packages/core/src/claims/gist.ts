import type { Denied } from './denial.ts';
import type { Gist } from './proposition.ts';

const longest = 240;

/** Whole words, the first letter large, one full stop, no quotation mark left open. */
export const finish = (text: string): string => {
  let out = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;:–—\-\s]+|[,;:–—\-\s]+$/g, '')
    .replace(/^(?:and|but|that|because|so)\s+/i, '');
  if (out.length > longest) out = `${out.slice(0, longest).replace(/\s+\S*$/, '')} …`;
  for (const [open, close] of [
    ['“', '”'],
    ['(', ')'],
    ['«', '»'],
  ] as const) {
    if (out.split(open).length !== out.split(close).length) out = out.replaceAll(open, '').replaceAll(close, '');
  }
  if (out.split('"').length % 2 === 0) out = out.replaceAll('"', '');
  if (out === '') return '';
  out = out[0]!.toUpperCase() + out.slice(1);
  return /[.!?…]$/.test(out) ? out : /[.!?…][”"’')]$/.test(out) ? out : `${out}.`;
};

const pronoun = /^(?:it|he|she|they|we|i|its|his|her|their|our|my)\b/i;

/** The subject of a sentence in place of the pronoun it begins with; possessives get their ending. */
const named = (text: string, speaker: string | null): string | null => {
  const match = /^(it|he|she|they|its|his|her|their)\b(?!')/i.exec(text);
  if (!match) return null;
  if (speaker === null) return null;
  const possessive = /^(its|his|their)$/i.test(match[1]!) || (/^her$/i.test(match[1]!) && !/^her\s+(?:was|is|had|has)\b/i.test(text));
  return `${speaker}${possessive ? (speaker.endsWith('s') ? '’' : '’s') : ''}${text.slice(match[0].length)}`;
};

const speakerIn = (speaker: string | null): string | null =>
  speaker === null
    ? null
    : /^(?:the|an?)\s/i.test(speaker) || /^\p{Lu}\S*(?:\s+(?:\S+\s+)?\p{Lu}\S*)*$/u.test(speaker)
      ? speaker
      : `the ${speaker}`;

/**
 * The words of a clause as a sentence without a verdict. Clauses with a subject of their own rank highest; those in the
 * first person, or with a pronoun nobody can be put in for, lowest.
 */
export const gistOf = (text: string, kind: 'direct' | 'indirect' | 'mixed' | 'report', speaker: string | null): Gist | null => {
  const clause = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:that|and that|,)\s+/i, '');
  const count = clause.split(' ').length;
  if (count < 3) return null;
  let rank = kind === 'indirect' ? 4 : kind === 'report' ? 3.5 : kind === 'mixed' ? 3 : 2.5;
  let sentence = clause;
  if (pronoun.test(clause)) {
    const replaced = named(clause, speakerIn(speaker));
    if (replaced === null) rank -= 2.5;
    else {
      sentence = replaced;
      rank -= 0.3;
    }
  } else if (/^(?:this|that|these|those|there|here|what|who|which|to|for|in|of)\b/i.test(clause)) rank -= 1;
  if (/\b(?:we|our|us|i|my)\b/i.test(clause)) rank -= 1.2;
  if (/\?$/.test(clause)) rank -= 2;
  if (count < 6) rank -= 0.8;
  if (count > 32) rank -= 0.7;
  const finished = finish(sentence);
  return finished === '' ? null : { text: finished, rank };
};

/** What is denied, as the sentence that is denied. */
export const gistOfDenied = ({ text, kind }: Denied, speaker: string | null): Gist | null => {
  if (kind === 'clause') {
    const gist = gistOf(text, 'indirect', speaker);
    return gist && { ...gist, rank: gist.rank + 0.3 };
  }
  if (kind === 'noun') {
    const many = /^\p{L}+s\b/u.test(text) && !/^(?:a|an|the)\b/i.test(text);
    const article = /^(?:a|an|the|any|some)\b/i.test(text) ? text.replace(/^any\b/i, 'a') : text;
    return { text: finish(`There ${many ? 'were' : 'was'} ${article}`), rank: 2.4 };
  }
  const who = speakerIn(speaker);
  if (who === null) return null;
  const doing = /^\w+ing\b/i.test(text) ? `was ${text}` : text.replace(/^have\s+/i, '');
  return { text: finish(`${who} ${doing}`), rank: 2.6 };
};
