import { readReference, type Pointer, type Question } from '@sitrep/core/reading';
import { pairMentions } from '../corpora/pair-mentions.ts';
import type { GoldMention, ReferenceDocument } from '../corpora/reference.ts';

/** A question with its right answers. */
export interface Example {
  readonly pointer: Pointer;
  /** Features of each answer; the last is "nobody". */
  readonly answers: readonly Uint32Array[];
  readonly right: Uint8Array;
  /** Number of each answer's entity; the last is "nobody". */
  readonly entities: Uint16Array;
}

/** Questions that the program asks of a text, answered from its annotation; each right answer is taken before the next question. */
export const examplesOf = (document: ReferenceDocument): Example[] => {
  const examples: Example[] = [];
  let gold: ReadonlyMap<string, GoldMention> | null = null;
  const key = ({ span }: Question['item']['mention']): string => `${span.start}-${span.end}`;
  const ask = ({ item, pointer, candidates, nobody, all }: Question): number => {
    gold ??= new Map(
      [
        ...pairMentions(
          document,
          all.map(({ mention: { span, form, demonym } }) => ({ ...span, entity: '', form: form === 'title' ? 'nominal' : form, demonym })),
        ),
      ].map(([found, marked]) => [`${found.start}-${found.end}`, marked]),
    );
    if (document.aside.some(({ start }) => start === item.mention.span.start)) return -1;
    const wanted = gold.get(key(item.mention))?.entity;
    const right = Uint8Array.from([
      ...candidates.map((other) => Number(wanted !== undefined && gold!.get(key(other.item.mention))?.entity === wanted)),
      0,
    ]);
    const choice = right.indexOf(1);
    if (choice === -1) right[candidates.length] = 1;
    const numbers = new Map<unknown, number>();
    const entities = Uint16Array.from(
      [...candidates.map(({ cluster }) => cluster), null].map((cluster) => {
        if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
        return numbers.get(cluster)!;
      }),
    );
    examples.push({ pointer, answers: [...candidates.map(({ features }) => features), nobody], right, entities });
    return choice;
  };
  const { failed } = readReference(document.text, ask);
  if (failed !== null) throw new Error(`${document.id}: ${failed}`);
  return examples;
};
