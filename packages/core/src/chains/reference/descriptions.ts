import { phraseKey, wordAt } from '../../knowledge/index.ts';
import type { Mention } from '../../model/index.ts';
import type { Context } from '../../stage/index.ts';
import type { Clusters, Item, Reading } from '../cluster.ts';
import { besideName, kindOfNoun, nounPhrases, type NounPhrase } from './noun-phrases.ts';
import type { Syntax } from './syntax.ts';

/** Nouns beside a name that speak of the name itself: "its French acronym CMN". */
const spelling = new Set([
  'name',
  'acronym',
  'initials',
  'abbreviation',
  'nickname',
  'alias',
  'title',
  'term',
  'word',
  'spelling',
  'surname',
  'pseudonym',
]);

/** Heads of the names and of the descriptions that belong to an entity. */
const headsOf = (items: readonly Item[], syntax: Syntax, clusters: Clusters): Map<number, number> => {
  const heads = new Map<number, number>();
  for (const [at, item] of items.entries()) {
    if (item.mention.form !== 'name' || !clusters.of(item) || item.mention.demonym) continue;
    const head = syntax.headOf(item.mention.span);
    if (!heads.has(head)) heads.set(head, at);
  }
  return heads;
};

const itemOf = (
  { words, text }: Reading,
  { tokens }: Syntax,
  phrase: NounPhrase,
  kind: Mention['kind'],
  rule: string,
  context: Context,
): Item => {
  const span = { start: tokens.start[phrase.from]!, end: tokens.end[phrase.head]! };
  const mention: Mention = {
    ...context.find(rule, span, 0.6, 'nominal'),
    text: text.slice(span.start, span.end),
    kind,
    form: 'nominal',
    entity: null,
    role: null,
    subkind: null,
    demonym: false,
    metonym: false,
  };
  const from = wordAt(words, span.start);
  return {
    mention,
    from,
    to: Math.max(from + 1, wordAt(words, span.end - 1) + 1),
    key: phraseKey(mention.text),
    subkind: null,
    place: null,
  };
};

/**
 * Descriptions that stand beside a name ("his lawyer, You Wei", "X is the head of Y") join its entity, whether the mentions
 * have them or only the tree shows them. Returns what the tree adds: those, and definite descriptions of persons.
 */
export const describeNames = (clusters: Clusters, items: readonly Item[], reading: Reading, syntax: Syntax, context: Context): Item[] => {
  const names = headsOf(items, syntax, clusters);
  for (const item of items) {
    const { form, span } = item.mention;
    if ((form !== 'nominal' && form !== 'title') || clusters.of(item)) continue;
    const head = syntax.headOf(span);
    if (item.mention.kind === 'location') continue;
    const at = besideName(syntax, names, { from: syntax.tokenAt(span.start), head, definite: true });
    if (at >= 0) join(clusters, items, at, item);
  }
  const added: Item[] = [];
  for (const phrase of nounPhrases(items, syntax)) {
    if (!phrase.definite || spelling.has(syntax.lower(phrase.head))) continue;
    const at = besideName(syntax, names, phrase);
    const kind = at >= 0 ? items[at]!.mention.kind : kindOfNoun(reading, syntax.lower(phrase.head));
    if (kind !== 'person' && kind !== 'organization') continue;
    const item = itemOf(reading, syntax, phrase, kind, at >= 0 ? 'beside-name' : 'noun-phrase', context);
    if (at >= 0 && !join(clusters, items, at, item)) continue;
    added.push(item);
  }
  return added;
};

const join = (clusters: Clusters, items: readonly Item[], at: number, item: Item): boolean => {
  const name = items[at]!;
  const cluster = clusters.of(name);
  // What stands inside of a description is not what it describes: "Assad's lawyer".
  if (!cluster || (name.from >= item.from && name.to <= item.to) || (item.mention.kind === 'person') !== (cluster.kind === 'person'))
    return false;
  clusters.join(item, cluster);
  return true;
};
