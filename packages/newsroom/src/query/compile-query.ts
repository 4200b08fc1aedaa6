import { orders, type Condition, type RowKind, type Term } from '@sitrep/store';
import type { Query, QueryPart } from './parse-query.ts';
import { QueryError } from './query-error.ts';
import { ruleFor } from './query-keys.ts';

type KeyPart = Extract<QueryPart, { kind: 'key' }>;

/** A query as the store takes it, for one kind of rows. */
export interface CompiledQuery {
  readonly where: Condition;
  /** Free words that must stand in one sentence; part of `where` except for sentences, which are ranked by them. */
  readonly terms: readonly Term[];
  readonly order: string | undefined;
}

/** Compiles a parsed query into conditions on one kind of rows. Throws `QueryError`. */
export const compileQuery = ({ parts }: Query, kind: RowKind): CompiledQuery => {
  const of: Condition[] = [];
  const terms: Term[] = [];
  let order: string | undefined;
  for (const part of parts) {
    if (part.kind === 'text') {
      const term: Term = { words: part.words, prefix: part.prefix };
      if (part.negated) of.push({ op: 'not', of: { op: 'text', terms: [term] } });
      else terms.push(term);
    } else if (part.key === 'sort') {
      order = orderFor(part, kind);
    } else {
      const condition = keyCondition(part, kind);
      of.push(part.negated ? { op: 'not', of: condition } : condition);
    }
  }
  if (kind !== 'sentence' && terms.length > 0) of.push({ op: 'text', terms });
  return { where: of.length === 1 ? of[0]! : { op: 'all', of }, terms, order };
};

const keyCondition = (part: KeyPart, kind: RowKind): Condition => {
  const { key, source } = part;
  const rule = ruleFor(key);
  const conditions = part.values.map((text): Condition => {
    const value = { key, text, source };
    const own = rule.rows[kind];
    const home = typeof rule.home === 'function' ? rule.home(value) : rule.home;
    // "kind:direct" says nothing of entities: there, too, it speaks of what their reports hold.
    const fits = typeof rule.home !== 'function' || home === kind || (home === 'entity' && kind === 'place');
    if (own && fits) return own(value);
    if (home === null) throw new QueryError(`${key}: fits ${rule.lists.join(', ')} only`, source);
    return { op: 'beside', kind: home, where: rule.rows[home]!(value) };
  });
  return conditions.length === 1 ? conditions[0]! : { op: 'any', of: conditions };
};

const orderFor = ({ values, source }: KeyPart, kind: RowKind): string | undefined => {
  const [name] = values;
  const allowed = Object.keys(orders[kind]);
  if (name === undefined || allowed.includes(name.toLowerCase())) return name?.toLowerCase();
  throw new QueryError(`this list cannot be sorted by ${name}; it knows ${allowed.join(', ')}`, source);
};

const factKinds: readonly RowKind[] = ['statement', 'event', 'figure'];

/** Kinds of facts a search is about: those whose keys it uses. None: it is about sentences. */
export const factKindsOf = ({ parts }: Query): readonly RowKind[] => {
  const asked = new Set<RowKind>();
  for (const part of parts) {
    if (part.kind !== 'key' || part.negated) continue;
    const { home } = ruleFor(part.key);
    for (const text of part.values) {
      const kind = typeof home === 'function' ? home({ key: part.key, text, source: part.source }) : home;
      if (kind !== null) asked.add(kind);
    }
  }
  return factKinds.filter((kind) => asked.has(kind));
};
