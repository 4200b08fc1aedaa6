import { weightsBytes, type WeightsArray, type WeightsHeader } from '@sitrep/core/reading';
import type { WeightsName } from '@sitrep/english/weights';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightsFolder } from './gold-folder.ts';

/** What a reader of the weights has to know of their making. */
export interface Card {
  readonly title: string;
  /** What it does and how, in a sentence or two. */
  readonly about: string;
  /** Data it was made from, with licence and what must be named. */
  readonly data: readonly string[];
  /** Figures reached, with the set they were measured on. */
  readonly figures: readonly string[];
  /** The day it was trained, as ISO 8601. */
  readonly date: string;
  readonly command: string;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Writes `NAME.bin` and its card `NAME.md` into packages/english/weights. Returns the bytes written. */
export const writeWeights = (
  name: WeightsName,
  header: WeightsHeader,
  arrays: Readonly<Record<string, WeightsArray>>,
  card: Card,
): number => {
  const bytes = weightsBytes(header, arrays);
  writeFileSync(join(weightsFolder, `${name}.bin`), bytes);
  writeFileSync(
    join(weightsFolder, `${name}.md`),
    `# ${card.title}\n\n${card.about}\n\nData:\n\n${list(card.data)}\n\n` +
      (card.figures.length > 0 ? `Figures:\n\n${list(card.figures)}\n\n` : '') +
      `Trained ${card.date} with \`${card.command}\`; ${(bytes.length / 1e6).toFixed(2)} MB.\n`,
  );
  return bytes.length;
};
