import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Manner, readTree } from '@sitrep/core/reading';
import type { Scores } from './measure-set.ts';

/** A treebank that tags and trees are measured on, word by word as it divides them. */
export interface TreeSet {
  readonly name: string;
  /** Below the gold folder. */
  readonly file: string;
  /** Treebanks differ in how they tag. */
  readonly manner: Manner;
}

export const treeSets: readonly TreeSet[] = [
  { name: 'trees ewt', file: 'dev/pos-dep/ewt-dev.conllu', manner: Manner.web },
  { name: 'trees gum', file: 'dev/pos-dep/gum-dev.conllu', manner: Manner.edited },
];

/** The file with the program's tags and arcs in place of its own. */
const predicted = (source: string, manner: Manner): string =>
  source
    .split(/\n\n+/)
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split('\t'));
      const words = readTree(
        rows.map((row) => row[1]!),
        manner,
      );
      return rows
        .map(([id, form], i) => {
          const { upos, xpos, head, relation } = words[i]!;
          return [id, form, '_', upos, xpos, '_', head + 1, relation, '_', '_'].join('\t');
        })
        .join('\n');
    })
    .join('\n\n');

interface Scored {
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
  readonly relations: Readonly<Record<string, { readonly attached: { readonly f1: number } }>>;
}

/** Tags and trees of a treebank, scored with its own scorer. Every sentence is read: it takes a second. */
export const measureTrees = (gold: string, { name, file, manner }: TreeSet): Scores => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-trees-'));
  try {
    const given = join(folder, 'predicted.conllu');
    writeFileSync(given, predicted(readFileSync(join(gold, file), 'utf8'), manner));
    const scored = spawnSync(process.execPath, [join(gold, 'score-conllu.mjs'), join(gold, file), given, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (scored.status !== 0) throw new Error(`the scorer of ${name} failed: ${scored.stderr}`);
    const { upos, xpos, uas, las, relations } = JSON.parse(scored.stdout) as Scored;
    const rows = { upos, xpos, uas, las, 'nsubj.f1': relations['nsubj']?.attached.f1 ?? 0, 'obj.f1': relations['obj']?.attached.f1 ?? 0 };
    return Object.fromEntries(Object.entries(rows).map(([row, score]) => [`${name} / ${row}`, score]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
