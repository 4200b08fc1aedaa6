import type { Analysis, EntityId, Entity, ReportId } from '../model/index.ts';
import { entityKey } from '../model/index.ts';
import { WordReader, type ReportWords } from './report-words.ts';

/** Several analyses read together, in the order of their report ids: the order they came in changes nothing. */
export interface Corpus {
  readonly analyses: readonly Analysis[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Words of the report at an index; made when first asked for. */
  words(index: number): ReportWords;
}

/** Reads analyses as a corpus. Two analyses of one report count once, the later one in the list. */
export const readCorpus = (analyses: readonly Analysis[]): Corpus => {
  const byId = new Map(analyses.map((analysis) => [analysis.report.id, analysis]));
  const sorted = [...byId.values()].toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const reader = new WordReader();
  const cache: (ReportWords | undefined)[] = [];
  return {
    analyses: sorted,
    indexOf: new Map(sorted.map((analysis, index) => [analysis.report.id, index])),
    words: (index) => (cache[index] ??= reader.read(sorted[index]!)),
  };
};

/** Who is who across the reports of a corpus. */
export interface Resolution {
  readonly entities: readonly Entity[];
  /** By `entityKey`. */
  readonly entityOf: Readonly<Record<string, EntityId>>;
}

/** A corpus whose entities are resolved: looks up the entity across reports that one inside a report is. */
export class Reading {
  readonly corpus: Corpus;
  readonly #entities: ReadonlyMap<EntityId, Entity>;
  readonly #entityOf: Readonly<Record<string, EntityId>>;

  constructor(corpus: Corpus, resolution: Resolution) {
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
