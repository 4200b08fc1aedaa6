import { isNameShape, keyOf } from '../knowledge/index.ts';
import type { Candidate, Reading } from './candidate.ts';

/** Adjectives of places that the knowledge has not: "Tanezran" beside "Tanezra". */
export interface Adjectives {
  /** Made like the adjective of a place that the report names, or used as one somewhere. */
  isAdjective(key: string): boolean;
  /** A place whose adjective stands in the report. */
  hasAdjective(key: string): boolean;
}

const rootsOf = (key: string): string[] => {
  const forms: string[] = [];
  for (const ending of ['ians', 'ian', 'ans', 'an', 'ns', 'n', 'is', 'i', 'ese', 'ish', 'ic']) {
    if (key.length - ending.length < 3 || !key.endsWith(ending)) continue;
    const root = key.slice(0, -ending.length);
    forms.push(root, `${root}a`, `${root}ia`, `${root}e`, `${root}o`, `${root}y`);
  }
  return forms;
};
const adjectiveOf = (key: string): string[] => {
  const bare = key.replace(/(?:ia|a|e|o|y|i|us|ey)$/, '');
  return [
    `${key}n`,
    `${key}ian`,
    `${key}an`,
    `${key}i`,
    `${key}ese`,
    `${key}ish`,
    `${bare}ian`,
    `${bare}an`,
    `${bare}ese`,
    `${bare}ish`,
    `${bare}i`,
    `${bare}ic`,
    `${bare}en`,
  ];
};

/** Gathers them from the names of a report. */
export const adjectivesOf = ({ words }: Reading, names: readonly Candidate[]): Adjectives => {
  const capitalised = new Set<string>();
  const persons = new Set<string>();
  const demonyms = new Set<string>();
  for (let i = 0; i < words.length; i++) if (isNameShape(words.shape[i]!)) capitalised.add(words.key[i]!);
  for (const { from, to, kind, demonym } of names) {
    if (kind === 'person') for (let i = from; i < to; i++) persons.add(words.key[i]!);
    if (demonym) demonyms.add(keyOf(words, from, to));
  }
  return {
    isAdjective: (key) =>
      demonyms.has(key) ||
      (key.length > 4 &&
        !persons.has(key) &&
        rootsOf(key).some((root) => root.length > 3 && root !== key && capitalised.has(root) && !persons.has(root))),
    hasAdjective: (key) => key.length > 3 && !persons.has(key) && adjectiveOf(key).some((form) => form !== key && capitalised.has(form)),
  };
};
