import { hashText } from '@sitrep/core/reading';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsFolder } from '../gold-folder.ts';
import { readMarkedReports, type MarkedReport } from './marked-text.ts';

/** Every eighth report, by its id: measured on, never trained on. */
export const isHeldOut = (id: string): boolean => hashText(id) % 8 === 0;

/** The project's own reports, in the order of their files and ids. */
export const readTexts = (): MarkedReport[] =>
  readdirSync(textsFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((name) => readMarkedReports(readFileSync(join(textsFolder, name), 'utf8')));
