import { quadOf, type Analysis, type Connections, type EntityId, type TimelineEntry } from '@sitrep/core/model';
import { shortHash } from '@sitrep/core/text';
import type { TimelineKept } from '@sitrep/store';

/** Everything a sentence is found by. */
interface Facets {
  readonly types: Set<string>;
  readonly modes: Set<string>;
  readonly quads: Set<string>;
  readonly actors: Set<string>;
  readonly recipients: Set<string>;
  readonly places: Set<string>;
  readonly named: Set<string>;
}

const noFacets = (): Facets => ({
  types: new Set(),
  modes: new Set(),
  quads: new Set(),
  actors: new Set(),
  recipients: new Set(),
  places: new Set(),
  named: new Set(),
});

/** Lines of the timeline with what they are found by: the events and the names in the sentences they rest on. */
export const timelineKept = (
  entries: readonly TimelineEntry[],
  analyses: readonly Analysis[],
  connections: Pick<Connections, 'entityOf' | 'originOf'>,
): readonly TimelineKept[] => {
  const wanted = new Set(entries.flatMap(({ evidence }) => evidence.map(({ report, sentence }) => `${report}.${sentence}`)));
  const facets = new Map<string, Facets>();
  for (const analysis of analyses) gather(analysis, connections, wanted, facets);
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const sentences = entry.evidence.flatMap(({ report, sentence }) => facets.get(`${report}.${sentence}`) ?? []);
    const all = (name: keyof Facets): string[] => [...new Set(sentences.flatMap((one) => [...one[name]]))].sort();
    const key = `${entry.date}|${entry.what}|${entry.evidence[0]?.report}.${entry.evidence[0]?.start}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return {
      id: `t${shortHash(times === 0 ? key : `${key}|${times}`)}`,
      date: entry.date,
      precision: entry.precision,
      reality: entry.reality,
      what: entry.what,
      reports: entry.reports,
      origins: new Set(entry.reports.map((report) => connections.originOf[report] ?? report)).size,
      evidence: entry.evidence,
      types: all('types'),
      modes: all('modes'),
      quads: all('quads'),
      actors: all('actors'),
      recipients: all('recipients'),
      places: all('places'),
      named: all('named'),
    };
  });
};

const gather = (
  { report, events, mentions }: Analysis,
  { entityOf }: Pick<Connections, 'entityOf'>,
  wanted: ReadonlySet<string>,
  facets: Map<string, Facets>,
): void => {
  const at = (sentence: number): Facets | null => {
    const key = `${report.id}.${sentence}`;
    if (!wanted.has(key)) return null;
    const known = facets.get(key) ?? noFacets();
    facets.set(key, known);
    return known;
  };
  const add = (set: Set<string>, id: EntityId | null): void => {
    const across = id === null ? undefined : entityOf[`${report.id}/${id}`];
    if (across !== undefined) set.add(across);
  };
  for (const { sentence, type, mode, actors, recipients, place } of events) {
    const found = at(sentence);
    if (!found) continue;
    found.types.add(type);
    found.quads.add(quadOf[type]);
    if (mode !== null) found.modes.add(mode);
    for (const actor of actors) add(found.actors, actor);
    for (const recipient of recipients) add(found.recipients, recipient);
    add(found.places, place);
  }
  for (const { sentence, entity } of mentions) {
    const found = at(sentence);
    if (found) add(found.named, entity);
  }
};
