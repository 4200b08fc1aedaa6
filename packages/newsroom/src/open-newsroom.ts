import { openStore, type Condition, type RowKind, type Store } from '@sitrep/store';
import type { Analysis } from '@sitrep/core/model';
import { analyst } from './ingest/analyst.ts';
import { ingest } from './ingest/ingest.ts';
import { oneAtATime } from './ingest/one-at-a-time.ts';
import { refresh } from './ingest/refresh.ts';
import { connectInThread } from './ingest/worker-pool.ts';
import { recordJudgement, takeBackJudgement } from './judge.ts';
import { recordSegmentJudgement, takeBackSegmentJudgement } from './judge-segment.ts';
import { Lists } from './lists.ts';
import type { Newsroom } from './newsroom.ts';
import { compileQuery } from './query/compile-query.ts';
import { parseQuery } from './query/parse-query.ts';
import { claimRows, storyRows } from './view/connected-rows.ts';
import { entityView } from './view/entity-view.ts';
import { eventRow, figureRow, statementRow } from './view/fact-rows.ts';
import { reportView } from './view/report-view.ts';
import { sentenceView } from './view/sentence-view.ts';

export interface NewsroomOptions {
  /** Path of an SQLite file, or a `postgres://` address. */
  readonly store: string;
  /** Make the store where there is none. Default true. */
  readonly create?: boolean;
}

/** Opens the store and everything a front end needs. Throws `StoreError` where the store cannot be used. */
export const openNewsroom = async ({ store: where, create = true }: NewsroomOptions): Promise<Newsroom> =>
  newsroomOver(await openStore(where, { create }), where);

/** Reports a briefing is made of at the most, the newest: nobody reads a page of more, and all are in memory at once. */
const mostBriefed = 2000;
/** From so many reports on they are connected in a thread of its own: before, the thread costs more than the work. */
const connectedApart = 300;

/** The newsroom over a store that is open; `where` opens it again in another thread, where that is possible. */
export const newsroomOver = (store: Store, where: string | null = null): Newsroom => {
  const lists = new Lists(store);
  const connect = oneAtATime(async () => {
    const { current, pipeline } = await store.connectionState();
    const { pipeline: own } = await analyst();
    if (current && pipeline === own) return;
    const reports = where === null ? 0 : await store.count('report');
    if (where === null || reports < connectedApart) await refresh(store, await analyst());
    else await connectInThread(where, reports);
  });
  const one = async <Kind extends RowKind>(kind: Kind, id: string) => {
    const page = await store.rows(kind, { where: { op: 'is', field: 'id', values: [id] }, limit: 1 });
    return page.rows[0]?.record ?? null;
  };
  const analysesOf = async (where: Condition): Promise<{ analyses: readonly Analysis[]; leftOut: number }> => {
    const matching = await store.count('report', where);
    if (matching <= mostBriefed) {
      const analyses: Analysis[] = [];
      for await (const analysis of store.analyses(where)) analyses.push(analysis);
      return { analyses, leftOut: 0 };
    }
    const { rows } = await store.rows('report', { where, limit: mostBriefed });
    return { analyses: await store.analysesOf(rows.map(({ id }) => id)), leftOut: matching - rows.length };
  };
  /** Connections, cut to what concerns these reports where there are many others. */
  const connectionsFor = async (analyses: readonly Analysis[]) =>
    (await store.count('report')) <= mostBriefed ? store.connections() : store.connections(analyses.map(({ report }) => report.id));

  return {
    ingest: async (inputs, options) => ingest(store, await analyst(), inputs, connect, options),

    async annotate(input) {
      const { read, analyse, annotation } = await analyst();
      const { reports, issues } = await read(input);
      const annotations: Record<string, unknown>[] = [];
      for (const raw of reports) annotations.push(annotation(await analyse(raw)));
      return { annotations, issues };
    },

    list: (name, options) => lists.page(name, options),
    report: (id) => reportView(store, id),
    analysis: (id) => store.analysis(id),
    raw: async (id) => (await store.raw(id))?.raw ?? null,
    entity: (id) => entityView(store, id),

    async claim(id) {
      const claim = await one('claim', id);
      return claim && ((await claimRows(store, [claim]))[0] ?? null);
    },
    async story(id) {
      const story = await one('story', id);
      return story && ((await storyRows(store, [story]))[0] ?? null);
    },
    async statement(id) {
      const record = await one('statement', id);
      return record && statementRow(record);
    },
    async event(id) {
      const record = await one('event', id);
      return record && eventRow(record);
    },
    async figure(id) {
      const record = await one('figure', id);
      return record && figureRow(record);
    },
    sentence: (id) => sentenceView(store, id),

    async briefing(query = '', since) {
      const { where } = compileQuery(parseQuery(query), 'report');
      const { brief } = await analyst();
      const { analyses, leftOut } = await analysesOf(where);
      const connections = await connectionsFor(analyses);
      const previous = since === undefined ? undefined : await previousBriefing(since, where, query);
      const briefing = await brief({ question: query.trim(), analyses, connections, previous });
      if (leftOut === 0) return briefing;
      const text = `This briefing reads the newest ${mostBriefed} reports that match; ${leftOut} older ones are not in it.`;
      return { ...briefing, gaps: [{ text, reports: [], evidence: [] }, ...briefing.gaps] };
    },

    async judge(judgement) {
      await recordJudgement(store, judgement);
      await connect();
    },

    async unjudge(a, b) {
      if (await takeBackJudgement(store, a, b)) await connect();
    },

    async judgeSegment(report, segment, judgement) {
      const judged = await recordSegmentJudgement(store, await analyst(), report, segment, judgement);
      if (judged) await connect();
      return judged;
    },

    async unjudgeSegment(report, segment) {
      const taken = await takeBackSegmentJudgement(store, await analyst(), report, segment);
      if (taken) await connect();
      return taken;
    },

    problems: () => store.problems(),
    current: async () => (await store.connectionState()).current,
    revision: () => store.revision(),
    watch: (listener) => store.watch(listener),
    close: () => store.close(),
  };

  /** The briefing over what was there at a revision: the edition that changes are told against. */
  async function previousBriefing(since: number, where: Condition, question: string) {
    const { brief, connect: connectReports } = await analyst();
    const { analyses } = await analysesOf({ op: 'all', of: [where, { op: 'compare', field: 'added', by: '<=', value: since }] });
    return brief({ question: question.trim(), analyses, connections: await connectReports(analyses, await store.judgements()) });
  }
};
