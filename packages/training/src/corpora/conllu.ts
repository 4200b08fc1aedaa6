import { Manner } from '@sitrep/core/reading';

/** A sentence of a treebank. `head` counts from 0, -1 is the root; relations without subtypes but `:pass` and `:agent`. */
export interface TreeSentence {
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** True where a space follows the word. */
  readonly spaceAfter: readonly boolean[];
  readonly document: string;
  /** The guidelines its tags follow. */
  readonly manner: Manner;
}

const plainRelation = (relation: string): string => (/:(?:pass|agent)$/.test(relation) ? relation : relation.split(':')[0]!);

/** Sentences of a CoNLL-U file; multiword lines and empty nodes are skipped, words keep their order. */
export const readConllu = (source: string, manner: Manner = Manner.edited): TreeSentence[] => {
  const sentences: TreeSentence[] = [];
  let document = '';
  for (const block of source.replace(/^\uFEFF/, '').split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/);
    document =
      lines
        .find((line) => line.startsWith('# newdoc'))
        ?.split('=')[1]
        ?.trim() ?? document;
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    // "2-3 didn't SpaceAfter=No": the space stands behind the last word of the pair.
    const joined = new Map<number, boolean>();
    for (const line of lines) {
      const range = /^(\d+)-(\d+)\t/.exec(line);
      if (!range) continue;
      for (let i = Number(range[1]); i < Number(range[2]); i++) joined.set(i, false);
      joined.set(Number(range[2]), !line.includes('SpaceAfter=No'));
    }
    sentences.push({
      text,
      document,
      manner,
      forms: rows.map((row) => row[1]!),
      lemmas: rows.map((row) => row[2]!),
      upos: rows.map((row) => row[3]!),
      xpos: rows.map((row) => row[4]!),
      heads: rows.map((row) => Number(row[6]) - 1),
      relations: rows.map((row) => plainRelation(row[7]!)),
      spaceAfter: rows.map((row, i) => joined.get(i + 1) ?? !row[9]!.includes('SpaceAfter=No')),
    });
  }
  return sentences;
};
