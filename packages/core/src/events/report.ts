import { eventLexicon } from '@sitrep/english';
import type { Entity, EntityId, Figure, Mention, Sentence, Span, Statement, Time } from '../model/index.ts';
import { type Doc, sentenceAt } from '../stage/index.ts';
import { Tree } from '../syntax/index.ts';
import type { DraftTime } from './draft.ts';

export type ReportDoc = Doc<
  | 'article'
  | 'header'
  | 'sentences'
  | 'tokens'
  | 'tags'
  | 'parse'
  | 'mentions'
  | 'times'
  | 'places'
  | 'chains'
  | 'statements'
  | 'figures'
  | 'dating'
>;

/** What a report holds, by sentence. */
export interface Report {
  readonly doc: ReportDoc;
  readonly tree: Tree;
  readonly mentions: readonly (readonly Mention[])[];
  readonly times: readonly (readonly Time[])[];
  readonly figures: readonly (readonly Figure[])[];
  readonly statements: readonly (readonly Statement[])[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly published: string | null;
  /** The day the report tells of, where it is plain: the first of its days, or that of publication. */
  readonly newsDay: DraftTime | null;
  readonly outlets: ReadonlySet<EntityId>;
  /** Bodies of which the report names only one of the kind, by their bare word. */
  readonly bodies: ReadonlyMap<string, EntityId>;
  /** Places of no known kind that only ever say where: "in X", "the town of X". */
  readonly sites: ReadonlySet<EntityId>;
  /** For whom a speaker says "we": the body or country of his office, or the body itself. */
  readonly speaksFor: ReadonlyMap<EntityId, EntityId>;
  /** Where the report was written: "here". */
  readonly dateline: EntityId | null;
}

const bySentence = <T extends { readonly span: Span }>(sentences: readonly Sentence[], findings: readonly T[]): T[][] => {
  const lists: T[][] = sentences.map(() => []);
  if (sentences.length === 0) return lists;
  for (const finding of findings) lists[sentenceAt(sentences, finding.span.start)]!.push(finding);
  return lists;
};

/** Statements under every sentence that their words touch. */
const statementsBySentence = (sentences: readonly Sentence[], statements: readonly Statement[]): Statement[][] => {
  const lists: Statement[][] = sentences.map(() => []);
  if (sentences.length === 0) return lists;
  for (const statement of statements) {
    for (const { start, end } of statement.content) {
      for (let i = sentenceAt(sentences, start); i < sentences.length && sentences[i]!.start < end; i++) {
        if (!lists[i]!.includes(statement)) lists[i]!.push(statement);
      }
    }
  }
  return lists;
};

/** Gathers what the finder asks of a report. */
export const reportOf = (doc: ReportDoc): Report => ({
  doc,
  tree: new Tree(doc.tokens, doc.tags, doc.parse),
  mentions: bySentence(doc.sentences, doc.mentions),
  times: bySentence(doc.sentences, doc.times),
  figures: bySentence(doc.sentences, doc.figures),
  statements: statementsBySentence(doc.sentences, doc.statements),
  entities: new Map(doc.chains.entities.map((entity) => [entity.id, entity])),
  published: doc.dating.value ?? null,
  newsDay: newsDayOf(doc),
  outlets: outletsOf(doc),
  sites: sitesOf(doc),
  speaksFor: speaksForOf(doc),
  dateline: datelineOf(doc),
  bodies: bodiesOf(doc),
});

const days = (value: string): number => Math.floor(Date.parse(value.slice(0, 10)) / 86_400_000);

/** The day named in the lead if it is one of the last before publication ("said on Wednesday"), else the publication's. */
const newsDayOf = ({ dating, times, sentences }: ReportDoc): DraftTime | null => {
  const published = dating.value !== null && dating.value.length >= 10 ? dating.value.slice(0, 10) : null;
  const body = sentences.filter((sentence) => sentence.block === 'body');
  const lead = body[Math.min(1, body.length - 1)];
  for (const time of times) {
    if (!lead || time.span.start >= lead.end) break;
    if (time.value === null || time.kind === 'duration' || time.kind === 'set' || time.value.length < 10 || time.value.includes('/'))
      continue;
    const gap = published === null ? 0 : days(published) - days(time.value);
    if (gap >= 0 && gap <= 3) return { value: time.value.slice(0, 10), precision: 'day', basis: 'context', finding: time.id };
  }
  return published === null ? null : { value: published, precision: 'day', basis: 'published', finding: null };
};

/** The outlet itself is no actor of what it reports. */
const outletsOf = ({ header, chains }: ReportDoc): ReadonlySet<EntityId> => {
  const names = new Set(
    [header.publisher, header.agency].filter((name): name is string => name !== null).map((name) => name.toLowerCase()),
  );
  return new Set(
    chains.entities
      .filter((entity) => names.has(entity.name.toLowerCase()) || entity.aliases.some((alias) => names.has(alias.toLowerCase())))
      .map((entity) => entity.id),
  );
};

/** "the army" is linked to somebody once and to nobody else: then "army drones" are his too. */
const bodiesOf = ({ mentions, chains }: ReportDoc): ReadonlyMap<string, EntityId> => {
  const words = new Set(eventLexicon.bareBodies.split(' '));
  const found = new Map<string, EntityId | null>();
  for (const mention of mentions) {
    const who = chains.entityOf.get(mention.id);
    if (who === undefined || mention.form === 'pronoun') continue;
    const word = /[\p{L}-]+$/u.exec(mention.text.toLowerCase())?.[0];
    if (word === undefined || !words.has(word)) continue;
    const known = found.get(word);
    found.set(word, known === undefined || known === who ? who : null);
  }
  return new Map([...found].flatMap(([word, who]) => (who === null ? [] : [[word, who] as const])));
};

const whereBefore =
  /\b(?:in|at|near|off|outside|inside|around|north|south|east|west|(?:town|city|village|port|district|market|island|valley)(?: of)?)\s+$/i;
/** Prepositions that states and towns share. */
const eitherBefore = /\b(?:of|from|to|on|by|for|with|and)\s+$/i;

const sitesOf = ({ article, mentions, chains }: ReportDoc): ReadonlySet<EntityId> => {
  const where = new Map<EntityId, boolean>();
  const unknown = new Set(chains.entities.filter(({ kind, subkind }) => kind === 'place' && subkind === null).map(({ id }) => id));
  const names = new Set<EntityId>();
  for (const mention of mentions) {
    const who = chains.entityOf.get(mention.id);
    if (who === undefined || !unknown.has(who)) continue;
    const { start, end } = mention.span;
    const before = article.text.slice(Math.max(0, start - 14), start);
    if (mention.demonym || /^['’]s\b/.test(article.text.slice(end, end + 3))) names.add(who);
    else if (whereBefore.test(before)) where.set(who, true);
    else if (!eitherBefore.test(before) && !where.has(who)) where.set(who, false);
  }
  return new Set([...where].flatMap(([who, site]) => (site && !names.has(who) ? [who] : [])));
};

const speaksForOf = ({ chains }: ReportDoc): ReadonlyMap<EntityId, EntityId> => {
  const byName = new Map<string, EntityId>();
  const byCountry = new Map<string, EntityId>();
  for (const { id, kind, subkind, name, aliases, country } of chains.entities) {
    if (kind === 'organization') for (const one of [name, ...aliases]) byName.set(one.toLowerCase(), id);
    if (kind === 'place' && subkind === 'country' && country !== null && !byCountry.has(country)) byCountry.set(country, id);
  }
  const speaksFor = new Map<EntityId, EntityId>();
  for (const { id, kind, roles, country } of chains.entities) {
    if (kind === 'organization') speaksFor.set(id, id);
    if (kind !== 'person') continue;
    const body = roles.flatMap(({ organization }) => (organization === null ? [] : (byName.get(organization.toLowerCase()) ?? [])))[0];
    const state = roles.flatMap((role) => (role.country === null ? [] : (byCountry.get(role.country) ?? [])))[0];
    const known = body ?? state ?? (country === null || roles.length === 0 ? undefined : byCountry.get(country));
    if (known !== undefined) speaksFor.set(id, known);
  }
  return speaksFor;
};

const datelineOf = ({ places, chains, header }: ReportDoc): EntityId | null => {
  if (header.dateline?.entity) return header.dateline.entity;
  const place = places.find(({ role }) => role === 'dateline');
  if (place) return chains.entityOf.get(place.mention) ?? place.entity;
  const name = header.dateline?.place?.split(',')[0]?.trim().toLowerCase();
  if (name === undefined || name === '') return null;
  const named = (entity: Entity): boolean =>
    entity.name.toLowerCase() === name || entity.aliases.some((alias) => alias.toLowerCase() === name);
  return chains.entities.find((entity) => entity.kind === 'place' && named(entity))?.id ?? null;
};
