import type { Analysis } from '@sitrep/core';
import { pairMentions, type FoundMention, type GoldMention, type ReferenceDocument } from '@sitrep/training/corpora';
import { BCubed } from './b-cubed.ts';

/** Mentions that an analysis links to a person, an organization or a place. */
export const foundMentions = ({ mentions, entities }: Pick<Analysis, 'mentions' | 'entities'>): FoundMention[] => {
  const real = new Set(entities.filter(({ kind }) => kind !== 'other').map(({ id }) => id));
  return mentions
    .filter(({ entity }) => entity !== null && real.has(entity))
    .map(({ span, entity, form, demonym }) => ({ ...span, entity: entity!, form: form === 'title' ? 'nominal' : form, demonym }));
};

const repeated = <Item extends { readonly entity: string }>(items: readonly Item[]): Item[] => {
  const counts = new Map<string, number>();
  for (const { entity } of items) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return items.filter(({ entity }) => counts.get(entity)! > 1);
};

/** Whom a mention was taken for: the last marked name or description before it in its chain, else the first after it. */
const antecedent = (mention: FoundMention, chain: readonly FoundMention[]): FoundMention | undefined =>
  chain.findLast(({ start }) => start < mention.start) ?? chain[0];

/** Descriptions right beside a name of the same entity that nobody marked. */
const unmarkedRoles = (text: string, found: readonly FoundMention[], isMarked: (mention: FoundMention) => boolean): Set<FoundMention> => {
  const roles = new Set<FoundMention>();
  for (const role of found) {
    if (role.form !== 'nominal' || isMarked(role)) continue;
    const beside = found.some(
      ({ entity, form, start, end }) =>
        form === 'name' &&
        entity === role.entity &&
        ((end <= role.start && /^\W{0,3}(?:the |an? )?$/i.test(text.slice(end, role.start))) ||
          (start >= role.end &&
            start - role.end < 60 &&
            /^(?:\W{0,3}| of [^,.]*, )(?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(text.slice(role.end, start)))),
    );
    if (beside) roles.add(role);
  }
  return roles;
};

/**
 * Scores of who is who.
 *
 * The unit is a mention of a person, an organization or a place: names (nested ones and adjectives of countries too),
 * definite descriptions and pronouns. Titles at a name are roles and count for neither side, nor do "I" and "we" in a report
 * that marks none of them, nor a description right beside a name that nobody marked ("its director, …"),
 * nor adjectives of countries in a set that marks noun phrases only. A found mention is a marked one
 * when it has the same words, or lies inside it and covers its head. B-cubed runs end to end: a mention that only one side
 * has counts as wrong for that side.
 *
 * Without `singletons` what is mentioned once is left out on both sides: in GUM every noun phrase is marked, and which of them
 * the program takes for an entity is no question of reference. `b3OnFound` is B-cubed over the mentions both sides have, `b3Names`
 * over names alone.
 */
export class ReferenceScore {
  readonly #all = new BCubed();
  readonly #found = new BCubed();
  readonly #names = new BCubed();
  readonly #count = { gold: 0, met: 0, pronouns: 0, rightPronouns: 0, linkedPronouns: 0, nominals: 0, rightNominals: 0 };
  readonly #singletons: boolean;

  constructor(options: { readonly singletons: boolean }) {
    this.#singletons = options.singletons;
  }

  add(document: ReferenceDocument, linked: readonly FoundMention[]): void {
    const aside = new Set(document.aside.map(({ start, end }) => `${start}-${end}`));
    const apart = linked.filter(({ start, end }) => !aside.has(`${start}-${end}`));
    const pairs = pairMentions(document, apart);
    const roles = unmarkedRoles(document.text, apart, (mention) => pairs.has(mention));
    const outside = apart.filter((mention) => !roles.has(mention) && (document.adjectives || !mention.demonym || pairs.has(mention)));
    const marked = this.#singletons ? document.mentions : repeated(document.mentions);
    const found = this.#singletons ? outside : repeated(outside);
    const kept = new Set(marked);
    const both = found
      .map((mention) => [mention, pairs.get(mention)] as const)
      .filter((pair): pair is readonly [FoundMention, GoldMention] => pair[1] !== undefined && kept.has(pair[1]));
    const entities = (of: readonly { readonly entity: string }[]): string[] => of.map(({ entity }) => entity);
    const links = (of: readonly (readonly [FoundMention, GoldMention])[]): [string, string][] => of.map(([a, b]) => [a.entity, b.entity]);
    this.#all.add(links(both), entities(found), entities(marked));
    this.#found.add(links(both), entities(both.map(([a]) => a)), entities(both.map(([, b]) => b)));
    const isName = ({ form }: { readonly form: string }): boolean => form === 'name';
    this.#names.add(
      links(both.filter(([a, b]) => isName(a) && isName(b))),
      entities(found.filter(isName)),
      entities(marked.filter(isName)),
    );
    this.#count.gold += marked.length;
    const met = new Set(pairs.values());
    this.#count.met += marked.filter((gold) => met.has(gold)).length;
    this.#addForms(document, outside, pairs, marked);
  }

  #addForms(
    { mentions }: ReferenceDocument,
    linked: readonly FoundMention[],
    pairs: ReadonlyMap<FoundMention, GoldMention>,
    marked: readonly GoldMention[],
  ): void {
    const mentionOf = new Map([...pairs].map(([mention, gold]) => [gold, mention]));
    const named = new Set(mentions.filter(({ form }) => form !== 'pronoun').map(({ entity }) => entity));
    const chains = new Map<string, FoundMention[]>();
    for (const mention of linked) chains.set(mention.entity, [...(chains.get(mention.entity) ?? []), mention]);
    const chainOf = (mention: FoundMention, namesOnly: boolean): FoundMention[] =>
      chains
        .get(mention.entity)!
        .filter((other) => other !== mention && pairs.has(other) && (other.form === 'name' || (other.form === 'nominal' && !namesOnly)));
    for (const gold of marked) {
      if (gold.form === 'name' || !named.has(gold.entity)) continue;
      const mention = mentionOf.get(gold);
      const before = mention && antecedent(mention, chainOf(mention, gold.form === 'nominal'));
      const right = before !== undefined && pairs.get(before)?.entity === gold.entity;
      if (gold.form === 'pronoun') {
        this.#count.pronouns++;
        if (mention) this.#count.linkedPronouns++;
        if (right) this.#count.rightPronouns++;
      } else {
        this.#count.nominals++;
        if (right) this.#count.rightNominals++;
      }
    }
  }

  get rows(): Readonly<Record<string, number>> {
    const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
    const { gold, met, pronouns, rightPronouns, linkedPronouns, nominals, rightNominals } = this.#count;
    return {
      'b3.f1': this.#all.f1,
      'b3.precision': this.#all.precision,
      'b3.recall': this.#all.recall,
      'b3OnFound.f1': this.#found.f1,
      'b3Names.f1': this.#names.f1,
      mentionRecall: share(met, gold),
      pronounsRight: share(rightPronouns, pronouns),
      pronounPrecision: share(rightPronouns, linkedPronouns),
      nominalsRight: share(rightNominals, nominals),
    };
  }
}
