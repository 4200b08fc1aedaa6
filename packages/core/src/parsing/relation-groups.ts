import { relationNames, type Relation } from '../syntax/index.ts';

/** Relations that matter alike for what else a word may take, a bit each. A word has one subject, one object. */
const groups = (lists: readonly (readonly Relation[])[]): Uint8Array => {
  const bits = new Uint8Array(relationNames.length);
  for (const [bit, list] of lists.entries()) for (const name of list) bits[relationNames.indexOf(name)] = 1 << bit;
  return bits;
};

export const groupCount = 128;

/** Of children before their head. */
export const leftGroup = groups([
  ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl'],
  ['aux', 'aux:pass', 'cop'],
  ['mark'],
  ['case'],
  ['det', 'amod', 'nummod', 'compound', 'nmod'],
  ['cc'],
  ['punct'],
]);

/** Of children behind their head. */
export const rightGroup = groups([
  ['obj', 'iobj'],
  ['ccomp', 'xcomp'],
  ['obl', 'obl:agent', 'advmod', 'advcl'],
  ['conj'],
  ['nmod', 'case', 'acl'],
  ['appos', 'flat', 'parataxis', 'fixed'],
  ['punct'],
]);
