import type { Problem, Store } from '@sitrep/store';

/** The file or container of an input that is one of several in it: "dump.jsonl" of "dump.jsonl#12". */
const containerOf = (name: string): string => name.replace(/#\d+$/, '');

/** Notes the problems of one ingest. One input may have several, told one after another. */
export class NotedProblems {
  readonly #store: Store;
  readonly #noted = new Map<string, Problem[]>();
  readonly #containers = new Set<string>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Puts the problems of an input in place of those of earlier ingests, beside those of this one. */
  async note(name: string, problems: readonly Problem[]): Promise<void> {
    const all = [...(this.#noted.get(name) ?? []), ...problems];
    if (all.length > 0) this.#noted.set(name, all);
    if (containerOf(name) !== name) this.#containers.add(containerOf(name));
    await this.#store.noteProblems([name], all);
  }

  /** Clears problems of earlier ingests in containers that were read again without them. */
  async forgetOthers(): Promise<void> {
    if (this.#containers.size === 0) return;
    const gone = (await this.#store.problems())
      .map(({ input }) => input)
      .filter((input) => this.#containers.has(containerOf(input)) && !this.#noted.has(input));
    if (gone.length > 0) await this.#store.noteProblems([...new Set(gone)], []);
  }
}
