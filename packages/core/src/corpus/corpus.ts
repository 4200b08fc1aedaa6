import type { Analysis, EntityId, Entity, ReportId } from '../model/index.ts';
import type { Sketch } from './sketch.ts';
import { entityKey } from '../model/index.ts';
import { Recent } from './recent.ts';
import { WordReader, type ReportWords } from './report-words.ts';

/** Several analyses, or sketches of them, read together in the order of their report ids: the order they came in changes nothing. */
export interface Corpus<Kept extends Sketch = Analysis> {
  readonly analyses: readonly Kept[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Words of the report at an index; those of the reports asked for last are kept. */
  words(index: number): ReportWords;
}

/** Reports whose words are held ready: four kilobytes each. */
const mostRead = 2000;

/** Reads analyses as a corpus. Two analyses of one report count once, the later one in the list. */
export const readCorpus = <Kept extends Sketch>(analyses: readonly Kept[]): Corpus<Kept> => {
  const byId = new Map(analyses.map((analysis) => [analysis.report.id, analysis]));
  const sorted = [...byId.values()].toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const reader = new WordReader();
  const words = new Recent(mostRead, (index) => reader.read(sorted[index]!));
  return {
    analyses: sorted,
    indexOf: new Map(sorted.map((analysis, index) => [analysis.report.id, index])),
    words: (index) => words.get(index),
  };
};

/** Who is who across the reports of a corpus. */
export interface Resolution {
  readonly entities: readonly Entity[];
  /** By `entityKey`. */
  readonly entityOf: Readonly<Record<string, EntityId>>;
}

/** A corpus whose entities are resolved: looks up the entity across reports that one inside a report is. */
export class Reading<Kept extends Sketch = Analysis> {
  readonly corpus: Corpus<Kept>;
  readonly #entities: ReadonlyMap<EntityId, Entity>;
  readonly #entityOf: Readonly<Record<string, EntityId>>;

  constructor(corpus: Corpus<Kept>, resolution: Resolution) {
    this.corpus = corpus;
    this.#entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
    this.#entityOf = resolution.entityOf;
  }

  /** The entity across reports, or null where the one inside the report is unknown. */
  entity(report: ReportId, inside: EntityId | null): Entity | null {
    if (inside === null) return null;
    const id = this.#entityOf[entityKey(report, inside)];
    return id === undefined ? null : (this.#entities.get(id) ?? null);
  }

  byId(id: string): Entity | null {
    return this.#entities.get(id as EntityId) ?? null;
  }
}
