import type { Entity } from '../model/index.ts';
import { affirmed, type Denied } from './denial.ts';
import type { Gist } from './proposition.ts';

const longest = 240;

/** Whole words, the first letter large, one full stop, no quotation mark left open. */
export const finish = (text: string): string => {
  let out = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d{1,2}[:.]\d{2}\s*(?:GMT|UTC)?\s*[-–—:]\s*/i, '')
    .replace(/^[,;:–—\-\s]+|[,;:–—\-\s]+$/g, '')
    .replace(/^(?:and|but|that|because|so|however,?|meanwhile,?|furthermore,?|moreover,?|yet,?|still,)\s+/i, '')
    .replace(/,? and that\s+/g, ', and ');
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

const institution =
  /\b(?:Ministry|Department|Government|Army|Forces?|Council|Union|Nations|Committee|Commission|Agency|Alliance|Monitor|Staff|Guard|Duma|Coordination|Network|Mission|Authorities|Movement|Front|House|Parliament|Kremlin|Pentagon|Navy|Police|Office)\b/i;

/**
 * A speaker's name as the subject of a sentence: with its article where it wants one. `owner` is whose institution it is
 * where the name alone does not tell ("Foreign Ministry"), as the report has it: "Kessaria's".
 */
export const subjectOf = (speaker: Entity | null, name: string | null, owner: string | null = null): string | null => {
  const subject = speaker?.name ?? name;
  if (subject === null) return null;
  if (owner !== null && speaker !== null && institution.test(subject)) return `${owner} ${subject}`;
  if (/^\p{Lu}[\p{L}-]*['’]s\s/u.test(subject)) return subject;
  if (/^(?:the|an?|some|two|three|several|many|one|his|her|its|their)\s/i.test(subject)) return subject;
  const person = speaker?.kind === 'person' || speaker?.kind === 'place';
  if (person) return subject;
  return (speaker !== null && institution.test(subject)) || /^\p{Ll}/u.test(subject) ? `the ${subject}` : subject;
};

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
    const replaced = kind === 'indirect' || kind === 'mixed' ? named(clause, speaker) : null;
    if (replaced === null) rank -= 2.5;
    else {
      sentence = replaced;
      rank -= 0.3;
    }
  } else if (/^(?:this|that|these|those|there|here|what|who|which|to|for|in|of)\b/i.test(clause)) rank -= 1;
  else if (/^(?:any|anyone|anything|each other|one another)\b/i.test(clause)) rank -= 2;
  if (/\b(?:we|our|us|i|my)\b/i.test(clause)) rank -= 1.2;
  if (clause.endsWith('?')) rank -= 2;
  if (count < 6) rank -= 0.8;
  if (count > 32) rank -= 0.7;
  const finished = finish(sentence);
  return finished === '' ? null : { text: finished, rank };
};

/** What is denied, as the sentence that is denied. `speaker` is who denies, as a subject. */
export const gistOfDenied = ({ text, kind }: Denied, speaker: string | null): Gist | null => {
  if (kind === 'clause') {
    const gist = gistOf(text, 'indirect', speaker);
    return gist && { ...gist, rank: gist.rank + 0.3 };
  }
  if (kind === 'noun') {
    const many = /^\p{L}+s\b/u.test(text) && !/^(?:a|an|the)\b/i.test(text);
    return { text: finish(`There ${many ? 'were' : 'was'} ${text.replace(/^any\b/i, 'a')}`), rank: 2.4 };
  }
  if (speaker === null) return null;
  const doing = /^\w+ing\b/i.test(text) ? `was ${text}` : text.replace(/^have\s+/i, '').replace(/\b(?:whatever|any)\b/i, 'a');
  return { text: finish(`${speaker} ${doing}`), rank: 2.6 };
};

/** A clause in the negative as what it denies, or null where that cannot be told from its words. */
export const gistOfNegative = (text: string, kind: 'direct' | 'indirect' | 'mixed' | 'report', speaker: string | null): Gist | null => {
  const positive = affirmed(text.trim().replace(/^[“"']/, ''));
  const gist = positive === null ? null : gistOf(positive, kind, speaker);
  return gist && { ...gist, rank: gist.rank - 0.4 };
};

/** "X accuses Y of Z" where the words said are only Z. */
export const gistOfAccusation = (sentence: string, speaker: string | null): Gist | null => {
  const match =
    /\baccus(?:e|es|ed|ing)\s+(.{3,90}?)\s+of\s+(.+?)(?=[.;?!]|,\s+(?:and|but|while|saying|adding|which|who|after|as)\b|\s+and\s+(?:threatened|called|urged|said|vowed|demanded|warned)\b|$)/i.exec(
      sentence,
    );
  if (!match || speaker === null) return null;
  return { text: finish(`${speaker} ${/\sand\s/.test(speaker) ? 'accuse' : 'accuses'} ${match[1]} of ${match[2]}`), rank: 3.4 };
};
