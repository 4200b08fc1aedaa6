import type { Reading, Sketch } from '../corpus/index.ts';
import type { Quotation } from './quotations.ts';

const mostNamed = 3;
const plural: Readonly<Record<string, string>> = { leaves: 'leave', has: 'have', adds: 'add' };
const inSingular = /\b(?:leaves(?= out “)|has(?= “)|adds(?= “))/g;

/** How the wordings of one quotation differ from its fullest, in finished sentences; null where none does. */
export const describeDrift = (reading: Reading<Sketch>, fullest: Quotation, others: readonly Quotation[]): string | null => {
  const said = new Map<string, string[]>();
  const compared = new Map<string, string | null>([[fullest.words.join(' '), null]]);
  for (const other of others) {
    const wording = other.words.join(' ');
    if (!compared.has(wording)) compared.set(wording, differenceOf(fullest, other));
    const difference = compared.get(wording)!;
    if (difference === null) continue;
    const names = said.get(difference) ?? [];
    const name = nameOf(reading, other);
    if (!names.includes(name)) names.push(name);
    said.set(difference, names);
  }
  const sentences = [...said]
    .slice(0, mostNamed)
    .map(
      ([difference, names]) =>
        `${listed(names)} ${names.length > 1 ? difference.replaceAll(inSingular, (verb) => plural[verb]!) : difference}.`,
    );
  const speakers = [...new Set([fullest, ...others].flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))];
  if (speakers.length > 1) sentences.push(`The words are given to ${listed(speakers)}.`);
  return sentences.length === 0 ? null : sentences.join(' ');
};

const nameOf = (reading: Reading<Sketch>, { report }: Quotation): string => {
  const { publisher, agency, name } = reading.corpus.analyses[report]!.report;
  return publisher ?? agency ?? name;
};

const listed = (names: readonly string[]): string =>
  names.length > mostNamed
    ? `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more`
    : names.length > 1
      ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
      : (names[0] ?? '');

/** What one wording leaves out or has instead, by a word alignment; null where the words are the same. */
const differenceOf = (fullest: Quotation, other: Quotation): string | null => {
  const pieces = difference(fullest.words, other.words);
  if (pieces.length === 0) return null;
  const left = pieces.flatMap(({ out, put }) => (out && !put ? [`“${out}”`] : []));
  const changed = pieces.flatMap(({ out, put }) => (out && put ? [`“${put}” for “${out}”`] : []));
  const added = pieces.flatMap(({ out, put }) => (!out && put ? [`“${put}”`] : []));
  return [
    left.length > 0 ? `leaves out ${left.slice(0, mostNamed).join(', ')}` : '',
    changed.length > 0 ? `has ${changed.slice(0, mostNamed).join(', ')}` : '',
    added.length > 0 ? `adds ${added.slice(0, mostNamed).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' and ');
};

interface Piece {
  readonly out: string;
  readonly put: string;
}

/** Stretches in which two word lists differ, by their longest common subsequence. Lists beyond 400 words are cut. */
const difference = (from: readonly string[], to: readonly string[]): Piece[] => {
  const [a, b] = [from.slice(0, 400), to.slice(0, 400)];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      table[i * width + k] =
        a[i] === b[k] ? table[(i + 1) * width + k + 1]! + 1 : Math.max(table[(i + 1) * width + k]!, table[i * width + k + 1]!);
    }
  }
  const pieces: Piece[] = [];
  let out: string[] = [];
  let put: string[] = [];
  const close = (): void => {
    if (out.length + put.length > 0) pieces.push({ out: clipped(out), put: clipped(put) });
    [out, put] = [[], []];
  };
  let [i, k] = [0, 0];
  while (i < a.length || k < b.length) {
    if (i < a.length && k < b.length && a[i] === b[k]) {
      close();
      i++;
      k++;
    } else if (k >= b.length || (i < a.length && table[(i + 1) * width + k]! >= table[i * width + k + 1]!)) out.push(a[i++]!);
    else put.push(b[k++]!);
  }
  close();
  return pieces;
};

const clipped = (words: readonly string[]): string => (words.length > 12 ? `${words.slice(0, 10).join(' ')} …` : words.join(' '));
