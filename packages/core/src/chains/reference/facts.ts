import type { EntitySubkind } from '../../model/index.ts';
import { entitySubkinds } from '../../model/entity.ts';
import type { Cluster, Item, Reading } from '../cluster.ts';
import { uposNames } from '../../syntax/index.ts';
import { Role, type Syntax } from './syntax.ts';
import { sayingVerbs } from '@sitrep/english';

const saying = new Set(sayingVerbs);
const subkindNumbers = new Map<EntitySubkind, number>(entitySubkinds.map((name, i) => [name, i + 8]));
const forms = { name: 0, title: 1, nominal: 2, pronoun: 3 } as const;

/** What the words around a mention tell, worked out once a mention. */
export interface Facts {
  /** Token its phrase hangs by. */
  readonly head: number;
  readonly role: Role;
  /** Verb of its clause, -1 where there is none. */
  readonly clause: number;
  readonly governor: number;
  readonly quoted: boolean;
  /** Subject of a verb of saying. */
  readonly speaks: boolean;
  /** First mention of its sentence. */
  readonly first: boolean;
  /** Stands inside another mention. */
  readonly nested: boolean;
  readonly plural: boolean;
  /** Name, title, nominal, pronoun, adjective of a country, capital for a government. */
  readonly form: number;
}

/** Number of what an entity is: persons by gender, told or expected, bodies and places by subkind. */
export const kindNumber = ({ kind, subkind, gender, likely }: Cluster): number => {
  if (kind === 'person') return gender !== null ? (gender === 'female' ? 0 : 1) : likely === null ? 2 : likely === 'female' ? 5 : 6;
  if (subkind !== null) return subkindNumbers.get(subkind)!;
  return kind === 'organization' ? 3 : 4;
};

export const gatherFacts = (items: readonly Item[], syntax: Syntax, inQuote: (offset: number) => boolean): readonly Facts[] => {
  let sentence = -1;
  let reach = 0;
  return items.map((item) => {
    const { span, form, demonym, metonym } = item.mention;
    const head = syntax.headOf(span);
    const role = syntax.role(head);
    const governor = syntax.governor(head);
    const first = item.mention.sentence !== sentence;
    const nested = span.end <= reach;
    sentence = item.mention.sentence;
    reach = Math.max(reach, span.end);
    const xpos = syntax.xpos(head);
    return {
      head,
      role,
      clause: syntax.clauseOf(head),
      governor,
      quoted: inQuote(span.start),
      speaks: role === Role.subject && governor >= 0 && saying.has(syntax.lower(governor)),
      first,
      nested,
      plural: xpos === 'NNS' || xpos === 'NNPS',
      form: demonym ? 4 : metonym ? 5 : forms[form],
    };
  });
};

/** The report's mentions with what is known of each. */
export interface Scene {
  readonly items: readonly Item[];
  readonly facts: readonly Facts[];
  readonly syntax: Syntax;
  readonly reading: Reading;
  /** How many proper nouns up to each token stand in no name that was found, with one more entry for the end. */
  readonly strangers: Uint32Array;
}

/** Counts the proper nouns that no name covers: somebody is named there whom nobody found. */
export const countStrangers = (items: readonly Item[], syntax: Syntax): Uint32Array => {
  const { tokens, tags } = syntax;
  const covered = new Uint8Array(tokens.length);
  for (const { mention } of items) {
    if (mention.form !== 'name') continue;
    for (let i = syntax.tokenAt(mention.span.start); i < tokens.length && tokens.start[i]! < mention.span.end; i++) covered[i] = 1;
  }
  const counts = new Uint32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++)
    counts[i + 1] = counts[i]! + Number(tags.upos[i] === properNoun && covered[i] === 0 && roleIsName(syntax, i));
  return counts;
};

const properNoun = uposNames.indexOf('PROPN');
/** The head of a name, not its first names or what is called after it. */
const roleIsName = (syntax: Syntax, token: number): boolean => syntax.role(token) !== Role.name;
