import { byPlace, evidenceOf, sentenceEvidence, type Reading } from '../corpus/index.ts';
import { quadOf, type Analysis, type Entity, type Event, type Relation } from '../model/index.ts';

type Tone = 'cooperation' | 'conflict';
type Tie = Relation['evidence'][number];

const mostEvidence = 40;
/** Types whose actors do it together, without a recipient. */
const mutual: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

interface Draft {
  readonly a: Entity;
  readonly b: Entity;
  cooperation: number;
  conflict: number;
  readonly ties: Map<string, Tie>;
}

/**
 * Who works with, and who against whom: events between two countries, organizations or persons, counted once an event.
 * What a person or an institution does counts for its country too. Denied and merely conditional events count for
 * nothing; planned and claimed ones do, with that said in the evidence.
 */
export const relationsOf = (reading: Reading, analyses: readonly Analysis[]): readonly Relation[] => {
  const drafts = new Map<string, Draft>();
  const countries = countryEntities(reading, analyses);
  for (const analysis of analyses) {
    for (const event of analysis.events) {
      if (event.reality === 'denied' || event.reality === 'conditional') continue;
      const tone: Tone = quadOf[event.type].endsWith('cooperation') ? 'cooperation' : 'conflict';
      for (const [a, b] of pairsOf(reading, analysis, event, countries)) add(drafts, analysis, event, a, b, tone);
    }
  }
  return [...drafts.values()]
    .map(relationOf)
    .toSorted((p, q) => q.cooperation + q.conflict - (p.cooperation + p.conflict) || (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1));
};

/** Country entities by ISO code, for rolling up. */
const countryEntities = (reading: Reading, analyses: readonly Analysis[]): ReadonlyMap<string, Entity> => {
  const countries = new Map<string, Entity>();
  for (const { report, entities } of analyses) {
    for (const { id } of entities) {
      const whole = reading.entity(report.id, id);
      if (whole?.subkind === 'country' && whole.country !== null) countries.set(whole.country, whole);
    }
  }
  return countries;
};

const pairsOf = (
  reading: Reading,
  { report }: Analysis,
  event: Event,
  countries: ReadonlyMap<string, Entity>,
): (readonly [Entity, Entity])[] => {
  const parties = (ids: readonly Entity['id'][]): Entity[] => ids.flatMap((id) => reading.entity(report.id, id) ?? []).filter(isParty);
  const [actors, recipients] = [parties(event.actors), parties(event.recipients)];
  const pairs: (readonly [Entity, Entity])[] = [];
  const meet = (x: Entity, y: Entity): void => {
    const [up, over] = [lifted(x, countries), lifted(y, countries)];
    for (const a of up) for (const b of over) if (a.id !== b.id && !isOwn(a, b)) pairs.push([a, b]);
  };
  for (const actor of actors) for (const recipient of recipients) meet(actor, recipient);
  if (mutual.has(event.type)) {
    for (const side of [actors, recipients]) side.forEach((x, i) => side.slice(i + 1).forEach((y) => meet(x, y)));
  }
  return pairs;
};

const isParty = ({ kind, subkind }: Entity): boolean =>
  kind === 'person' || kind === 'organization' || subkind === 'country' || subkind === 'region';

/** The entity and the country it acts for. */
const lifted = (entity: Entity, countries: ReadonlyMap<string, Entity>): readonly Entity[] => {
  if (entity.subkind === 'country') return [entity];
  const code =
    entity.kind === 'person'
      ? (entity.roles.find(({ country }) => country !== null)?.country ?? entity.country)
      : actsForCountry(entity)
        ? entity.country
        : null;
  const country = code === null || code === undefined ? undefined : countries.get(code);
  return country ? [entity, country] : [entity];
};

const official: ReadonlySet<string> = new Set(['government', 'ministry', 'agency', 'military', 'police', 'parliament', 'court']);
const actsForCountry = ({ subkind }: Entity): boolean => subkind !== null && official.has(subkind);

/** A minister and the own country are no relation. */
const isOwn = (a: Entity, b: Entity): boolean =>
  a.country !== null &&
  a.country === b.country &&
  (a.subkind === 'country' || b.subkind === 'country') &&
  a.subkind !== 'armed-group' &&
  b.subkind !== 'armed-group' &&
  !(a.kind === 'person' && b.kind === 'person');

const add = (drafts: Map<string, Draft>, analysis: Analysis, event: Event, x: Entity, y: Entity, tone: Tone): void => {
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const key = `${a.id}|${b.id}`;
  let draft = drafts.get(key);
  if (!draft) drafts.set(key, (draft = { a, b, cooperation: 0, conflict: 0, ties: new Map() }));
  const tie = `${analysis.report.id}|${event.id}`;
  if (draft.ties.has(tie)) return;
  draft[tone]++;
  const sentence = sentenceEvidence(analysis, event.sentence);
  draft.ties.set(tie, {
    tone,
    type: event.type,
    reality: event.reality,
    evidence: sentence.quote === '' ? evidenceOf(analysis, event.span) : sentence,
  });
};

const relationOf = ({ a, b, cooperation, conflict, ties }: Draft): Relation => ({
  a: a.id,
  aName: a.name,
  b: b.id,
  bName: b.name,
  cooperation,
  conflict,
  evidence: [...ties.values()].toSorted((p, q) => byPlace(p.evidence, q.evidence)).slice(0, mostEvidence),
});
