import { existsSync, readFileSync } from 'node:fs';
import type { MarkedReport } from './marked-text.ts';

/** A mention as annotators marked it. Offsets are half-open UTF-16 offsets into the document's text. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** The word, or name, that the phrase is about. */
  readonly headStart: number;
  readonly headEnd: number;
  readonly entity: string;
  readonly kind: 'person' | 'organization' | 'place';
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** A text with who is who in it. */
export interface ReferenceDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** What counts for neither side: offices at a name, which are roles; "I" and "we" where a report marks none of them. */
  readonly aside: readonly { readonly start: number; readonly end: number }[];
  /** Adjectives of countries ("Swiss mathematician") are marked; where only noun phrases are, they count for neither side. */
  readonly adjectives: boolean;
}

const kinds: Readonly<Record<string, GoldMention['kind']>> = { p: 'person', o: 'organization', l: 'place' };
/** Where the words after the head of a description begin. */
const after = /\s(?:of|in|at|on|for|from|to|with|by|near|who|whose|that|which|where)\s|,/;

/** The head of a description: its last word before a preposition, a clause or a comma. */
const headOf = (phrase: string): { start: number; end: number } => {
  const stop = phrase.slice(1).search(after);
  const noun = (stop === -1 ? phrase : phrase.slice(0, stop + 1)).replace(/['’]s?$/, '').trimEnd();
  const start = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
  return { start, end: noun.length };
};

const firstPerson = /(?<![\p{L}\d.'’-])(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|[Oo]urs?|[Oo]urselves)(?![\p{L}\d-])/gu;

/** Mentions of persons, organizations and places of a report of our own. */
export const referenceOf = ({ id, text, spans }: MarkedReport): ReferenceDocument => {
  const mentions: GoldMention[] = [];
  const aside: { start: number; end: number }[] = [];
  for (const { start, end, kind, value } of spans) {
    const entityKind = kinds[value[0] ?? ''];
    const form = kind === 'pronoun' || kind === 'nominal' ? kind : /^(?:person|demonym|organization|place)\b/.test(kind) ? 'name' : null;
    if (kind === 'title') aside.push({ start, end });
    if (!entityKind || !/^[a-z]\d+$/.test(value) || form === null) continue;
    const head = form === 'nominal' ? headOf(text.slice(start, end)) : { start: 0, end: end - start };
    mentions.push({ start, end, headStart: start + head.start, headEnd: start + head.end, entity: value, kind: entityKind, form });
  }
  const speaking = [...text.matchAll(firstPerson)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  if (!mentions.some(({ form, start }) => form === 'pronoun' && speaking.some((word) => word.start === start))) aside.push(...speaking);
  return { id, text, mentions, aside, adjectives: true };
};

interface OpenMention {
  readonly number: string;
  readonly type: string;
  readonly from: number;
}
interface Word {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  /** Index of the word's head in the document, -1 for a root. */
  readonly head: number;
  readonly relation: string;
}
const typeKinds: Readonly<Record<string, GoldMention['kind']>> = { person: 'person', organization: 'organization', place: 'place' };

const mentionFrom = (words: readonly Word[], { number, type, from }: OpenMention, to: number): GoldMention | null => {
  const kind = typeKinds[type];
  if (!kind) return null;
  let head = from;
  while (head < to && (words[head]!.relation === 'punct' || (words[head]!.head >= from && words[head]!.head <= to))) head++;
  const { start: headStart, end: headEnd, upos } = words[head]!;
  const form = upos === 'PRON' || upos === 'DET' ? 'pronoun' : upos === 'PROPN' ? 'name' : 'nominal';
  return { start: words[from]!.start, end: words[to]!.end, headStart, headEnd, entity: number, kind, form };
};

/** One document of UD English GUM, its entities read from the MISC column. Paragraphs stand on lines of their own. */
const gumDocument = (id: string, blocks: readonly string[]): ReferenceDocument => {
  let text = '';
  const words: Word[] = [];
  const open: OpenMention[] = [];
  const mentions: GoldMention[] = [];
  for (const block of blocks) {
    const lines = block.split('\n');
    if (text !== '') text += lines.some((line) => line.startsWith('# newpar')) ? '\n\n' : ' ';
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
    const [base, first] = [text.length, words.length];
    let at = 0;
    for (const line of lines) {
      const row = line.split('\t');
      if (!/^\d+$/.test(row[0]!)) continue;
      const found = sentence.indexOf(row[1]!, at);
      const start = found === -1 || found > at + 2 ? at : found;
      at = Math.min(sentence.length, found === -1 || found > at + 2 ? at : found + row[1]!.length);
      words.push({
        start: base + start,
        end: base + at,
        upos: row[3]!,
        head: row[6] === '0' ? -1 : first + Number(row[6]) - 1,
        relation: row[7]!.split(':')[0]!,
      });
    }
    let i = first;
    for (const line of lines) {
      const row = line.split('\t');
      if (!/^\d+$/.test(row[0]!)) continue;
      const marks = /(?:^|\|)Entity=([^|]*)/.exec(row[9]!)?.[1] ?? '';
      for (const [, begun, type, closed, ended] of marks.matchAll(/\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)/g)) {
        if (begun !== undefined) {
          const mark = { number: begun, type: type!, from: i };
          if (closed === undefined) open.push(mark);
          else mentions.push(...[mentionFrom(words, mark, i)].filter((mention) => mention !== null));
        } else {
          const index = open.findLastIndex(({ number }) => number === ended);
          if (index === -1) continue;
          mentions.push(...[mentionFrom(words, open.splice(index, 1)[0]!, i)].filter((mention) => mention !== null));
        }
      }
      i++;
    }
    text += sentence;
  }
  return { id, text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end), aside: [], adjectives: false };
};

/** Documents of a CoNLL-U file of GUM with their persons, organizations and places. Nothing where the file is missing. */
export const readGumReference = (path: string): ReferenceDocument[] => {
  if (!existsSync(path)) return [];
  const documents: { id: string; blocks: string[] }[] = [];
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const id = /^# newdoc id = (.+)$/m.exec(block)?.[1];
    if (id !== undefined) documents.push({ id, blocks: [] });
    if (block.includes('# text = ')) documents.at(-1)?.blocks.push(block);
  }
  return documents.map(({ id, blocks }) => gumDocument(id, blocks));
};
