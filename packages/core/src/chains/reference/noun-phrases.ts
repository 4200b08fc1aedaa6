import { uposNames } from '../../syntax/index.ts';
import type { Item, Reading } from '../cluster.ts';
import type { Syntax } from './syntax.ts';

/** A description that the tree shows: tokens from `from` up to and with `head`. */
export interface NounPhrase {
  readonly from: number;
  readonly head: number;
  /** "the", "this", "his", "Syria's": somebody known is meant. */
  readonly definite: boolean;
}

const noun = uposNames.indexOf('NOUN');
const before = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'advmod', 'punct', 'case', 'flat', 'dep']);
const definite = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'my', 'our', 'whose']);

/** How many words stand before a noun at most. */
const longest = 9;

/** Nouns with the words before them that belong to them, but for those that a mention has as its head already. */
export const nounPhrases = (items: readonly Item[], syntax: Syntax): NounPhrase[] => {
  const { tokens, tags, parse } = syntax;
  const headed = new Uint8Array(tokens.length);
  const named = new Uint8Array(tokens.length);
  for (const { mention } of items) {
    if (mention.form !== 'pronoun') headed[syntax.headOf(mention.span)] = 1;
    if (mention.form !== 'name') continue;
    for (let i = syntax.tokenAt(mention.span.start); i < tokens.length && tokens.start[i]! < mention.span.end; i++) named[i] = 1;
  }
  const found: NounPhrase[] = [];
  for (let head = 0; head < tokens.length; head++) {
    if (tags.upos[head] !== noun || headed[head] || named[head]) continue;
    const first = tokens.first[tokens.sentence[head]!]!;
    let from = head;
    while (
      from > first &&
      head - from < longest &&
      syntax.depthBelow(from - 1, head) > 0 &&
      (parse.head[from - 1] !== head || before.has(syntax.relation(from - 1)))
    )
      from--;
    while (from < head && (syntax.relation(from) === 'punct' || syntax.relation(from) === 'case' || syntax.relation(from) === 'advmod'))
      from++;
    const opening = tokens.lower[from]!;
    let owned = false;
    for (let i = from + 1; i < head; i++) if (tokens.lower[i] === "'s" || tokens.lower[i] === '’s' || tokens.text[i] === "'") owned = true;
    found.push({ from, head, definite: definite.has(opening) || owned });
  }
  return found;
};

const joining = new Set(['appos', 'flat', 'compound', 'nmod', 'parataxis', 'dep', 'nsubj']);

/** The name that a noun stands beside as its description, or is said to be: "his lawyer, You Wei", "Áilu is her son". -1 for none. */
export const besideName = (syntax: Syntax, names: ReadonlyMap<number, number>, { from, head, definite: known }: NounPhrase): number => {
  const { parse, tokens } = syntax;
  const above = parse.head[head]!;
  const relation = syntax.relation(head);
  const end = Math.min(tokens.length, head + 24);
  // "X, the minister": the description hangs on the name.
  if (above >= 0 && relation === 'appos') {
    const name = names.get(above);
    if (name !== undefined) return name;
  }
  // "the lawyer You Wei": it stands right before the name and hangs on it.
  if (above === undefined || above < 0 || relation === 'appos') {
    // falls through to what hangs on the description
  } else if (above > head && above < head + 6 && known && (relation === 'compound' || relation === 'flat' || relation === 'nmod')) {
    const name = names.get(above);
    if (name !== undefined && directly(syntax, head, above)) return name;
  }
  let copula = false;
  for (let i = head + 1; i < end; i++) {
    if (parse.head[i] !== head) continue;
    const own = syntax.relation(i);
    const name = names.get(i);
    if (name !== undefined && (own === 'appos' || (own === 'flat' && known))) return name;
  }
  for (let i = Math.max(0, from - 12); i < head; i++) {
    if (parse.head[i] !== head) continue;
    if (syntax.relation(i) === 'cop') copula = true;
  }
  if (!copula || !known) return -1;
  for (let i = Math.max(0, from - 24); i < head; i++) {
    if (parse.head[i] !== head || !joining.has(syntax.relation(i))) continue;
    const name = names.get(i);
    if (name !== undefined && syntax.relation(i) === 'nsubj') return name;
  }
  return -1;
};

/** Nothing but the name's own words between a description and the head of a name. */
const directly = ({ parse, tokens }: Syntax, head: number, name: number): boolean => {
  for (let i = head + 1; i < name; i++) if (parse.head[i] !== name || tokens.text[i] === ',') return false;
  return true;
};

/** What sort of entity a noun describes, null where the lists do not tell. */
export const kindOfNoun = ({ people }: Reading, key: string): 'person' | null =>
  people.titles.get(key) !== undefined || people.occupations.get(key) !== undefined || people.isKin(key) || people.genderOf(key) !== null
    ? 'person'
    : null;
