import type { Condition, Records, RowKind, Store } from '@sitrep/store';
import { readCursor, writeCursor } from './cursor.ts';
import type { ListOptions, Page } from './newsroom.ts';
import { compileQuery, factKindsOf } from './query/compile-query.ts';
import { parseQuery, type Query } from './query/parse-query.ts';
import type { ListName, Rows, SearchHit } from './views.ts';
import { claimRows, entityRow, placeRow, storyRows, timelineRow } from './view/connected-rows.ts';
import { eventRow, factHit, figureRow, reportRow, sentenceHit, statementRow } from './view/fact-rows.ts';

type PlainList = Exclude<ListName, 'search'>;

const kindOf = {
  reports: 'report',
  statements: 'statement',
  events: 'event',
  figures: 'figure',
  claims: 'claim',
  entities: 'entity',
  places: 'place',
  stories: 'story',
  timeline: 'timeline',
} as const satisfies Record<PlainList, RowKind>;

/** How the records of each list become its rows. */
const views: { readonly [Name in PlainList]: (store: Store, records: readonly Records[(typeof kindOf)[Name]][]) => Promise<Rows[Name][]> } =
  {
    reports: async (_, records) => records.map(reportRow),
    statements: async (_, records) => records.map(statementRow),
    events: async (_, records) => records.map(eventRow),
    figures: async (_, records) => records.map(figureRow),
    claims: claimRows,
    entities: async (_, records) => records.map(entityRow),
    places: async (_, records) => records.map(placeRow),
    stories: storyRows,
    timeline: async (_, records) => records.map(timelineRow),
  };

const defaultLimit = 50;
const mostRows = 1000;
/** Totals remembered; each holds for one revision. */
const totalsKept = 200;

/** Reads pages of lists. One for each newsroom, for it remembers totals. */
export class Lists {
  readonly #store: Store;
  readonly #totals = new Map<string, number>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Throws `QueryError` for a bad query or cursor. */
  async page<Name extends ListName>(name: Name, options: ListOptions = {}): Promise<Page<Rows[Name]>> {
    const text = options.query ?? '';
    const query = parseQuery(text);
    const limit = Math.max(1, Math.min(mostRows, options.limit ?? defaultLimit));
    const cursor =
      options.cursor === undefined ? { offset: Math.max(0, options.offset ?? 0), after: null } : readCursor(name, text, options.cursor);
    if (name === 'search') {
      return (await this.#search(query, text, limit, cursor.offset)) as Page<Rows[Name]>;
    }
    return (await this.#plain(name as PlainList, query, text, limit, cursor)) as unknown as Page<Rows[Name]>;
  }

  async #plain(
    name: PlainList,
    query: Query,
    text: string,
    limit: number,
    { offset, after }: ReturnType<typeof readCursor>,
  ): Promise<Page<Rows[PlainList]>> {
    const kind = kindOf[name];
    const { where, order } = compileQuery(query, kind);
    const page = await this.#store.rows(kind, {
      where,
      limit,
      ...(order === undefined ? {} : { order }),
      ...(after === null ? { offset } : { after }),
    });
    const total = await this.#total(kind, text, where, page.revision);
    const view = views[name] as (store: Store, records: readonly unknown[]) => Promise<Rows[PlainList][]>;
    const rows = await view(
      this.#store,
      page.rows.map(({ record }) => record),
    );
    const end = offset + rows.length;
    const last = page.rows.at(-1);
    const next = last && rows.length === limit && end < total ? writeCursor(name, text, { offset: end, after: last.position }) : null;
    return { rows, total, offset, next, revision: page.revision };
  }

  async #search(query: Query, text: string, limit: number, offset: number): Promise<Page<SearchHit>> {
    const kinds = factKindsOf(query);
    if (kinds.length === 0) return this.#searchSentences(query, text, limit, offset);
    const rows: SearchHit[] = [];
    let total = 0;
    const revision = await this.#store.revision();
    // Kinds stand one behind the other; a page may hold the end of one and the start of the next.
    for (const kind of kinds) {
      const { where } = compileQuery(query, kind);
      const count = await this.#total(kind, text, where, revision);
      const skip = Math.max(0, offset - total);
      if (skip < count && rows.length < limit) {
        const page = await this.#store.rows(kind, { where, limit: limit - rows.length, offset: skip });
        for (const { record } of page.rows) rows.push(factHit(kind as 'event', record as Records['event']));
      }
      total += count;
    }
    return this.#numbered(rows, total, offset, limit, text, revision);
  }

  async #searchSentences(query: Query, text: string, limit: number, offset: number): Promise<Page<SearchHit>> {
    const { where, terms } = compileQuery(query, 'sentence');
    const all: Condition = terms.length === 0 ? where : { op: 'all', of: [{ op: 'text', terms }, where] };
    const page =
      terms.length === 0
        ? await this.#store.rows('sentence', { where, limit, offset })
        : await this.#store.search({ where, terms, limit, offset });
    const total = await this.#total('sentence', text, all, page.revision);
    const rows = page.rows.map(({ record }) => sentenceHit(record));
    return this.#numbered(rows, total, offset, limit, text, page.revision);
  }

  #numbered(rows: SearchHit[], total: number, offset: number, limit: number, text: string, revision: number): Page<SearchHit> {
    const end = offset + rows.length;
    const next = rows.length === limit && end < total ? writeCursor('search', text, { offset: end, after: null }) : null;
    return { rows, total, offset, next, revision };
  }

  /** Counting is dearer than reading a page, and pages of one list follow each other. */
  async #total(kind: RowKind, text: string, where: Condition, revision: number): Promise<number> {
    const key = `${revision} ${kind} ${text}`;
    const known = this.#totals.get(key);
    if (known !== undefined) return known;
    const total = await this.#store.count(kind, where);
    this.#totals.set(key, total);
    if (this.#totals.size > totalsKept) this.#totals.delete(this.#totals.keys().next().value!);
    return total;
  }
}
