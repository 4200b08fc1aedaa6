import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim, Judgement, ReportId } from '@sitrep/core/model';
import { sampleAnalysis, sampleConnections, sampleRaw, type SampleOptions } from '@sitrep/testing';
import { rowKinds, type Condition, type RowKind, type Term } from '../condition.ts';
import type { Connected, Store } from '../contract.ts';
import { orders } from '../sql/orders.ts';

/** What a store needs for the suite: an empty one, and another connection to the same. */
export interface StoreUnderTest {
  open(): Promise<Store>;
  /** Removes everything. */
  drop(): Promise<void>;
}

const put = async (store: Store, seed: number, options: SampleOptions = {}): Promise<'added' | 'known' | 'replaced'> => {
  const analysis = sampleAnalysis(seed, options);
  return store.put({ raw: sampleRaw(analysis), analysis, pipeline: 'test' });
};
const term = (...words: string[]): Term => ({ words });
const named = (name: string): { id: string; name: Term } => ({ id: name, name: term(...name.toLowerCase().split(' ')) });

const timelineFor = (seeds: readonly number[]): Connected['timeline'] =>
  seeds.map((seed) => {
    const { report, sentences } = sampleAnalysis(seed);
    const { start, end } = sentences[1]!;
    return {
      id: `line${seed}`,
      date: report.published.value,
      precision: 'day',
      reality: 'happened',
      what: `Something happened at the quay (${seed})`,
      reports: [report.id],
      origins: 1,
      evidence: [{ report: report.id, sentence: 1, start, end, quote: report.text.slice(start, end) }],
      types: ['CONSULT'],
      modes: [],
      quads: ['verbal-cooperation'],
      actors: ['organization:Coast Guard'],
      recipients: [],
      places: ['place:Velmar'],
      named: ['person:Mara Velten'],
    };
  });

/** Stores the samples and connects them. */
const fill = async (store: Store, seeds: readonly number[]): Promise<void> => {
  for (const seed of seeds) await put(store, seed);
  const connections = sampleConnections(seeds.map((seed) => sampleAnalysis(seed)));
  await store.replaceConnections({ connections, timeline: timelineFor(seeds), pipeline: 'test' }, await store.revision());
};
const seeds = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Everything the contract promises, for any store. */
export const storeContract = (name: string, make: () => Promise<StoreUnderTest>): void => {
  describe(`the contract of a store: ${name}`, () => {
    let place: StoreUnderTest;
    let store: Store;
    const others: Store[] = [];
    const another = async (): Promise<Store> => {
      const opened = await place.open();
      others.push(opened);
      return opened;
    };

    beforeEach(async () => {
      place = await make();
      store = await place.open();
    });
    afterEach(async () => {
      for (const other of others.splice(0)) await other.close();
      await store.close();
      await place.drop();
    });

    it('gives back a report whole', async () => {
      const analysis = sampleAnalysis(1);
      expect(await put(store, 1)).toBe('added');
      expect(await store.analysis(analysis.report.id)).toEqual(analysis);
      expect(await store.raw(analysis.report.id)).toEqual(sampleRaw(analysis));
      expect(await store.analysis('r-unknown')).toBeNull();
      expect(await store.raw('r-unknown')).toBeNull();
    });

    it('takes the same report once, and says so', async () => {
      await put(store, 1);
      const before = await store.revision();
      expect(await put(store, 1)).toBe('known');
      expect(await store.revision()).toBe(before);
      expect(await store.count('report')).toBe(1);
      const known = await store.known([sampleAnalysis(1).report.id, 'r-unknown' as ReportId]);
      expect([...known.values()]).toEqual([
        { id: sampleAnalysis(1).report.id, contentHash: sampleAnalysis(1).report.contentHash, pipeline: 'test' },
      ]);
    });

    it('refuses another report under a taken id', async () => {
      await put(store, 1);
      const analysis = sampleAnalysis(1);
      const other = { ...analysis, report: { ...analysis.report, contentHash: 'f'.repeat(64) } };
      const entry = { raw: sampleRaw(other), analysis: other, pipeline: 'test' };
      await expect(store.put(entry)).rejects.toMatchObject({ name: 'StoreError', code: 'id-taken' });
      expect(await store.analysis(analysis.report.id)).toEqual(analysis);
    });

    it('replaces a report without trace of its former findings', async () => {
      await fill(store, seeds(3));
      const longer = sampleAnalysis(1, { paragraphs: 1, marker: 'The replacement speaks of zeppelins.' });
      expect(await store.put({ raw: sampleRaw(longer), analysis: longer, pipeline: 'newer' }, { replace: true })).toBe('replaced');
      expect(await store.analysis(longer.report.id)).toEqual(longer);
      const mine: Condition = { op: 'beside', kind: 'report', where: { op: 'is', field: 'id', values: [longer.report.id] } };
      for (const kind of ['statement', 'event', 'figure'] as const) expect(await store.count(kind, mine)).toBe(1);
      expect(await store.count('sentence', { op: 'text', terms: [term('zeppelins')] })).toBe(1);
      expect(await store.count('sentence', { op: 'text', terms: [term('report', '1', 'notes')] })).toBe(1);
      expect((await store.known([longer.report.id])).get(longer.report.id)?.pipeline).toBe('newer');
      expect((await store.connectionState()).current).toBe(false);
    });

    it('keeps text that is hard to keep', async () => {
      const hard = 'NUL \0, a lone surrogate \ud800, quotes \' " `, a backslash \\, emoji 🛳, العربية, \u202e and a percent %s $1.';
      const analysis = sampleAnalysis(7, { marker: hard });
      await store.put({ raw: sampleRaw(analysis), analysis, pipeline: "'; drop table reports; --" });
      expect(await store.analysis(analysis.report.id)).toEqual(analysis);
      expect((await store.raw(analysis.report.id))?.raw).toBe(analysis.report.text);
      expect(await store.count('report', { op: 'label', label: 'title', term: term("';") })).toBe(0);
    });

    it('gives analyses in the order of their ids', async () => {
      for (const seed of [40, 3, 17, 99, 0]) await put(store, seed);
      const ids: string[] = [];
      for await (const { report } of store.analyses()) ids.push(report.id);
      expect(ids).toEqual([0, 3, 17, 40, 99].map((seed) => sampleAnalysis(seed).report.id));
      expect(await store.reportIds()).toEqual(ids);
      const some: string[] = [];
      for await (const { report } of store.analyses({ op: 'is', field: 'id', values: [ids[2]!] })) some.push(report.id);
      expect(some).toEqual([ids[2]]);
    });

    describe.each(rowKinds)('rows of kind %s', (kind: RowKind) => {
      it('come in pages that join without gap or overlap, by number and by position, in every order', async () => {
        await fill(store, seeds(12));
        const total = await store.count(kind);
        expect(total).toBeGreaterThan(3);
        for (const order of Object.keys(orders[kind])) {
          const all = (await store.rows(kind, { limit: 1000, order })).rows;
          expect(all).toHaveLength(total);
          expect(new Set(all.map(({ position }) => JSON.stringify(position))).size).toBe(total);
          const size = Math.max(2, Math.ceil(total / 5));
          const byNumber: string[] = [];
          const byPosition: string[] = [];
          for (let offset = 0; offset < total; offset += size) {
            byNumber.push(...(await store.rows(kind, { limit: size, offset, order })).rows.map(({ id }) => id));
          }
          let page = (await store.rows(kind, { limit: size, order })).rows;
          while (page.length > 0) {
            byPosition.push(...page.map(({ id }) => id));
            page = (await store.rows(kind, { limit: size, order, after: page.at(-1)!.position })).rows;
          }
          expect(byNumber).toEqual(all.map(({ id }) => id));
          expect(byPosition).toEqual(all.map(({ id }) => id));
        }
      });

      it('answer every condition, and its contrary holds for the rest', async () => {
        await fill(store, seeds(12));
        const total = await store.count(kind);
        const conditions: Condition[] = [
          { op: 'text', terms: [term('harbour')] },
          { op: 'text', terms: [term('harbour'), term('talks')] },
          { op: 'during', from: '2017-02-01', before: '2017-03-01' },
          { op: 'during', from: null, before: '2017-02-01' },
          { op: 'country', code: 'NO' },
          { op: 'claim', where: { op: 'is', field: 'status', values: ['single-source'] } },
          { op: 'entity', roles: ['speaker', 'actor', 'mention', 'about'], who: named('Velten') },
          { op: 'beside', kind: 'report', where: { op: 'label', label: 'publisher', term: term('courier') } },
          ...rowKinds.map((other): Condition => ({ op: 'beside', kind: other, where: { op: 'text', terms: [term('harbour')] } })),
        ];
        for (const condition of conditions) {
          const held = await store.count(kind, condition);
          const rest = await store.count(kind, { op: 'not', of: condition });
          expect(held + rest, JSON.stringify(condition)).toBe(total);
          expect((await store.rows(kind, { where: condition, limit: 1000 })).rows).toHaveLength(held);
        }
        expect(await store.count(kind, { op: 'any', of: [] })).toBe(0);
        expect(
          await store.count(kind, {
            op: 'all',
            of: [
              { op: 'any', of: conditions.slice(0, 2) },
              { op: 'not', of: conditions[0]! },
            ],
          }),
        ).toBe(0);
      });

      it('are read all alike by another connection', async () => {
        await fill(store, seeds(5));
        const other = await another();
        expect((await other.rows(kind, { limit: 1000 })).rows).toEqual((await store.rows(kind, { limit: 1000 })).rows);
      });
    });

    it('filters by what findings are', async () => {
      await fill(store, seeds(12));
      const check = async (
        kind: 'statement' | 'event' | 'figure',
        where: Condition,
        holds: (seed: ReturnType<typeof sampleAnalysis>) => number,
      ) => {
        const expected = seeds(12).reduce((sum, seed) => sum + holds(sampleAnalysis(seed)), 0);
        expect(expected).toBeGreaterThan(0);
        expect(await store.count(kind, where)).toBe(expected);
      };
      await check(
        'statement',
        { op: 'is', field: 'act', values: ['deny', 'confirm'] },
        ({ statements }) => statements.filter(({ act }) => act === 'deny' || act === 'confirm').length,
      );
      await check(
        'event',
        { op: 'is', field: 'type', values: ['CONSULT'] },
        ({ events }) => events.filter(({ type }) => type === 'CONSULT').length,
      );
      await check(
        'event',
        { op: 'is', field: 'quad', values: ['material-conflict'] },
        ({ events }) => events.filter(({ type }) => type === 'ASSAULT').length,
      );
      await check(
        'figure',
        { op: 'compare', field: 'value', by: '>', value: 300 },
        ({ figures }) => figures.filter(({ low }) => low! > 300).length,
      );
      await check('statement', { op: 'entity', roles: ['speaker'], who: named('Velten') }, ({ statements, entities }) =>
        entities[0]!.name === 'Mara Velten' ? statements.length : 0,
      );
      await check(
        'statement',
        { op: 'entity', roles: ['speaker'], who: { id: 'person:Mara Velten', name: null } },
        ({ statements, entities }) => (entities[0]!.name === 'Mara Velten' ? statements.length : 0),
      );
      await check('event', { op: 'entity', roles: ['place'], who: named('velmar') }, ({ events, entities }) =>
        entities[4]!.name === 'Velmar' ? events.length : 0,
      );
      expect(await store.count('statement', { op: 'entity', roles: ['addressee'], who: named('Velten') })).toBe(0);
    });

    it('names entities by who they are across reports, and inside the report before that is known', async () => {
      await put(store, 0);
      const before = (await store.rows('statement', { limit: 1 })).rows[0]!.record;
      expect(before.names.get(before.finding.speaker!)).toMatchObject({ id: 'e0', name: 'Mara Velten' });
      await fill(store, [0]);
      const after = (await store.rows('statement', { limit: 1 })).rows[0]!.record;
      expect(after.names.get(after.finding.speaker!)).toMatchObject({ id: 'person:Mara Velten', name: 'Mara Velten' });
    });

    it('finds sentences by stems, phrases and beginnings, the best first', async () => {
      await put(store, 1, { marker: 'Zeppelins anchored beside the lighthouse; one zeppelin was repaired.' });
      await put(store, 2, { marker: 'The lighthouse keeper waved. No airship came, but a Zürich newspaper had said a zeppelin would.' });
      const find = async (...terms: Term[]): Promise<string[]> =>
        (await store.search({ where: { op: 'all', of: [] }, terms, limit: 10, offset: 0 })).rows.map(({ record }) => record.text);
      expect(await find(term('zeppelin'))).toHaveLength(2);
      expect((await find(term('zeppelin')))[0]).toMatch(/^Zeppelins anchored/);
      expect(await find(term('lighthouse', 'keeper'))).toHaveLength(1);
      expect(await find(term('keeper', 'lighthouse'))).toHaveLength(0);
      expect(await find(term('keeper'), term('lighthouse'))).toHaveLength(1);
      expect(await find({ words: ['zepp'], prefix: true })).toHaveLength(2);
      expect(await find(term('zurich'))).toHaveLength(1);
      expect(await find(term('dirigible'))).toHaveLength(0);
      const only: Condition = { op: 'beside', kind: 'report', where: { op: 'is', field: 'id', values: [sampleAnalysis(2).report.id] } };
      expect((await store.search({ where: only, terms: [term('zeppelin')], limit: 10, offset: 0 })).rows).toHaveLength(1);
      expect(
        (await store.search({ where: { op: 'all', of: [] }, terms: [term('zeppelin')], limit: 10, offset: 0, rankNewest: 1 })).rows,
      ).toHaveLength(1);
    });

    it('takes words for words, whatever they look like', async () => {
      await put(store, 1, { marker: 'The order reads: drop and not or near select union.' });
      for (const word of ['and', 'not', 'or', 'near', 'select', 'union', 'the']) {
        expect(await store.count('sentence', { op: 'text', terms: [term(word)] }), word).toBeGreaterThan(0);
      }
    });

    it('keeps connections, and gives them back', async () => {
      const analyses = seeds(6).map((seed) => sampleAnalysis(seed));
      for (const seed of seeds(6)) await put(store, seed);
      const [first, second] = analyses.map(({ report }) => report.id) as [ReportId, ReportId];
      const evidence = { report: first, sentence: 0, start: 0, end: 3, quote: analyses[0]!.report.text.slice(0, 3) };
      const connections = {
        ...sampleConnections(analyses),
        lineage: [
          { report: second, from: first, relation: 'abridged' as const, overlap: 0.5, reasons: ['same words'], evidence: [evidence] },
        ],
        sharedQuotes: [
          { text: 'the crews', speaker: null, speakerName: 'a clerk', reports: [first, second], drift: null, evidence: [evidence] },
        ],
        dates: {
          [second]: {
            value: '2017-05-05',
            precision: 'day' as const,
            basis: 'inferred' as const,
            earliest: null,
            latest: null,
            reasons: ['shared words'],
          },
        },
        judgements: [
          {
            a: `${first}/e0`,
            b: `${second}/e0`,
            verdict: 'different' as const,
            by: 'rule' as const,
            rule: 'names',
            score: 0.9,
            reason: 'other names',
          },
        ],
        originOf: { ...sampleConnections(analyses).originOf, [second]: first },
      };
      const state = await store.replaceConnections(
        { connections, timeline: timelineFor(seeds(6)), pipeline: 'p1' },
        await store.revision(),
      );
      expect(state).toMatchObject({ current: true, pipeline: 'p1' });
      const back = await store.connections();
      const byId = <Item extends { id: string }>(items: readonly Item[]): Item[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(back.entities)).toEqual(byId(connections.entities));
      expect(byId(back.claims)).toEqual(byId(connections.claims));
      expect(byId(back.stories)).toEqual(byId(connections.stories));
      expect({ ...back, entities: [], claims: [], stories: [] }).toEqual({ ...connections, entities: [], claims: [], stories: [] });
      expect(await store.lineageOf(second)).toEqual(connections.lineage);
      const row = (await store.rows('report', { where: { op: 'is', field: 'id', values: [second] }, limit: 1 })).rows[0]!.record;
      expect(row.origin).toBe(first);
      expect(row.report.published).toMatchObject({ value: '2017-05-05', basis: 'inferred' });
      expect(await store.count('report', { op: 'during', from: '2017-05-05', before: '2017-05-06' })).toBeGreaterThan(0);
      expect((await store.entitiesOf(first)).get('e0' as never)?.name).toBe(analyses[0]!.entities[0]!.name);
      const keys = await store.entityKeys(`person:${analyses[0]!.entities[0]!.name}`);
      expect(keys).toContain(`${first}/e0`);
      expect((await store.judgementsOn(`person:${analyses[0]!.entities[0]!.name}`)).map(({ reason }) => reason)).toEqual(['other names']);
      const namings = await store.namings(`person:${analyses[0]!.entities[0]!.name}`, 5);
      expect(namings.length).toBeGreaterThan(0);
      for (const {
        evidence: { report, start, end, quote },
      } of namings) {
        expect((await store.analysis(report))?.report.text.slice(start, end)).toBe(quote);
      }
    });

    it('replaces connections as a whole and writes only what changed', async () => {
      await fill(store, seeds(6));
      const before = await store.connections();
      const claims = before.claims.slice(1).map((claim): Claim => ({ ...claim, gist: `${claim.gist}, it is said` }));
      const next = { ...before, claims, entities: before.entities.slice(0, -1), stories: [] };
      await store.replaceConnections({ connections: next, timeline: [], pipeline: 'p2' }, await store.revision());
      const after = await store.connections();
      expect(after.claims).toHaveLength(claims.length);
      expect(after.entities).toHaveLength(before.entities.length - 1);
      expect(after.stories).toEqual([]);
      expect(await store.count('timeline')).toBe(0);
      expect(await store.count('claim', { op: 'text', terms: [term('said')] })).toBe(claims.length);
      expect(await store.count('story', { op: 'text', terms: [term('harbour')] })).toBe(0);
    });

    it('keeps several reports or none', async () => {
      const entries = seeds(4).map((seed) => {
        const analysis = sampleAnalysis(seed);
        return { raw: sampleRaw(analysis), analysis, pipeline: 'test', sketch: { version: 3, value: { seed } } };
      });
      expect(await store.putAll([...entries, entries[0]!])).toEqual(['added', 'added', 'added', 'added', 'known']);
      const [first, fifth] = [sampleAnalysis(0), sampleAnalysis(5)];
      const taken = { ...first, report: { ...first.report, contentHash: 'f'.repeat(64) } };
      const bad = [
        { raw: sampleRaw(fifth), analysis: fifth, pipeline: 'test' },
        { raw: sampleRaw(taken), analysis: taken, pipeline: 'test' },
      ];
      await expect(store.putAll(bad)).rejects.toMatchObject({ code: 'id-taken' });
      expect(await store.count('report')).toBe(4);
      const ids = [sampleAnalysis(2).report.id, sampleAnalysis(1).report.id];
      expect((await store.analysesOf(ids)).map(({ report }) => report.id).toSorted()).toEqual(ids.toSorted());
    });

    it('keeps sketches beside the reports', async () => {
      await store.putAll(
        seeds(3).map((seed) => {
          const analysis = sampleAnalysis(seed);
          const sketch = seed === 1 ? {} : { sketch: { version: 1, value: { seed, words: ['ß', '\ud83d\udea2'] } } };
          return { raw: sampleRaw(analysis), analysis, pipeline: 'test', ...sketch };
        }),
      );
      const all = async () => {
        const found = new Map<string, unknown>();
        for await (const { id, sketch } of store.sketches()) found.set(id, sketch);
        return found;
      };
      const id = (seed: number): ReportId => sampleAnalysis(seed).report.id;
      expect(await all()).toEqual(
        new Map([0, 1, 2].map((seed) => [id(seed), seed === 1 ? null : { version: 1, value: { seed, words: ['ß', '\ud83d\udea2'] } }])),
      );
      const before = await store.revision();
      await store.keepSketches([
        { id: id(1), sketch: { version: 2, value: [1] } },
        { id: id(2), sketch: { version: 2, value: [2] } },
        { id: 'r-unknown' as ReportId, sketch: { version: 2, value: [] } },
      ]);
      expect(await store.revision()).toBe(before);
      expect((await all()).get(id(2))).toEqual({ version: 2, value: [2] });
      const longer = sampleAnalysis(1, { paragraphs: 1 });
      await store.put({ raw: sampleRaw(longer), analysis: longer, pipeline: 'newer' }, { replace: true });
      expect((await all()).get(id(1))).toBeNull();
    });

    it('asks for what a matter holds only where it changed', async () => {
      for (const seed of seeds(4)) await put(store, seed);
      const whole = sampleConnections(seeds(4).map((seed) => sampleAnalysis(seed)));
      const asked: string[] = [];
      const matter = (seed: number, digest: string) => ({
        id: `m${seed}`,
        digest,
        async find() {
          asked.push(`m${seed}`);
          const { report } = sampleAnalysis(seed);
          const claims = whole.claims
            .filter(({ evidence }) => evidence[0]!.report === report.id)
            .map((claim) => ({ ...claim, gist: `${claim.gist} (${digest})` }));
          return { claims, timeline: timelineFor([seed]) };
        },
      });
      const connect = async (...matters: ReturnType<typeof matter>[]) =>
        store.replaceConnections({ connections: { ...whole, claims: [] }, timeline: [], matters, pipeline: 'p' }, await store.revision());
      await connect(matter(0, 'a'), matter(1, 'a'), matter(2, 'a'));
      expect(asked).toEqual(['m0', 'm1', 'm2']);
      expect(await store.count('timeline')).toBe(3);
      const claims = (await store.connections()).claims.length;
      await connect(matter(0, 'a'), matter(1, 'b'), matter(3, 'a'));
      expect(asked.slice(3)).toEqual(['m1', 'm3']);
      expect((await store.rows('timeline', { limit: 9 })).rows.map(({ id }) => id).toSorted()).toEqual(['line0', 'line1', 'line3']);
      const after = (await store.connections()).claims;
      expect(after.filter(({ gist }) => gist.endsWith('(b)')).length).toBeGreaterThan(0);
      expect(after.length).toBeLessThanOrEqual(claims + 3);
      const one = sampleAnalysis(0).report.id;
      const mine = await store.connections([one]);
      expect(mine.claims.every(({ evidence }) => evidence.some(({ report }) => report === one))).toBe(true);
      expect(Object.keys(mine.entityOf).every((key) => key.startsWith(`${one}/`))).toBe(true);
      expect(mine.stories.every((story) => story.reports.includes(one))).toBe(true);
    });

    it('counts what each entity takes part in', async () => {
      await fill(store, seeds(12));
      const [found] = (await store.rows('entity', { where: { op: 'is', field: 'id', values: ['person:Mara Velten'] }, limit: 1 })).rows;
      const mine = seeds(12)
        .map((seed) => sampleAnalysis(seed))
        .filter(({ entities }) => entities.some(({ name }) => name === 'Mara Velten'));
      const speaking = mine.filter(({ entities }) => entities[0]!.name === 'Mara Velten');
      expect(found!.record.counts).toEqual({
        reports: mine.length,
        mentions: mine.reduce(
          (sum, { mentions, entities }) =>
            sum + mentions.filter((m) => entities.find((e) => e.id === m.entity)?.name === 'Mara Velten').length,
          0,
        ),
        statements: speaking.reduce((sum, { statements }) => sum + statements.length, 0),
        events: 0,
      });
    });

    it('knows when connections lag behind', async () => {
      expect((await store.connectionState()).current).toBe(true);
      await put(store, 1);
      expect((await store.connectionState()).current).toBe(false);
      const basis = await store.revision();
      await put(store, 2);
      const connected: Connected = { connections: sampleConnections([sampleAnalysis(1)]), timeline: [], pipeline: 'p' };
      expect((await store.replaceConnections(connected, basis)).current).toBe(false);
      expect((await store.replaceConnections(connected, await store.revision())).current).toBe(true);
      await store.noteProblems(['a.txt'], [{ input: 'a.txt', code: 'input.empty', severity: 'error', message: 'empty' }]);
      expect((await store.connectionState()).current).toBe(true);
    });

    it('keeps verdicts on stretches apart from judgements on entities', async () => {
      await put(store, 1);
      const { id } = sampleAnalysis(1).report;
      const verdict = (start: number, reason: string) => ({ verdict: 'keep', start, end: start + 5, kind: 'body', reason }) as const;
      await store.judgeSegment(id, verdict(10, 'first thought'));
      await store.judgeSegment(id, verdict(30, 'another stretch'));
      await store.judgeSegment(id, verdict(10, 'second thought'));
      const reasons = async (): Promise<string[]> => (await store.segmentVerdicts(id)).map(({ reason }) => reason);
      expect(await reasons()).toEqual(['another stretch', 'second thought']);
      expect(await store.judgements()).toEqual([]);
      expect(await store.unjudgeSegment(id, 10, 15)).toBe(true);
      expect(await reasons()).toEqual(['first thought', 'another stretch']);
      expect(await store.unjudgeSegment(id, 10, 16)).toBe(false);
      expect(await store.segmentVerdicts('r0' as ReportId)).toEqual([]);
    });

    it('never loses a judgement of a person', async () => {
      await fill(store, seeds(3));
      const judgement = (verdict: Judgement['verdict'], reason: string): Judgement => ({
        a: 'r1/e0',
        b: 'r2/e0',
        verdict,
        by: 'person',
        rule: 'person',
        score: 1,
        reason,
      });
      await store.judge(judgement('same', 'first thought'));
      await store.judge({ ...judgement('different', 'second thought'), a: 'r2/e0', b: 'r1/e0' });
      await store.judge({ ...judgement('same', 'another pair'), b: 'r3/e0' });
      const reasons = async (): Promise<string[]> => (await store.judgements()).map(({ reason }) => reason).sort();
      expect(await reasons()).toEqual(['another pair', 'second thought']);
      await fill(store, seeds(3));
      expect(await reasons()).toEqual(['another pair', 'second thought']);
      expect(await store.unjudge('r1/e0', 'r2/e0')).toBe(true);
      expect(await reasons()).toEqual(['another pair', 'first thought']);
      expect(await store.unjudge('r2/e0', 'r1/e0')).toBe(true);
      expect(await store.unjudge('r2/e0', 'r1/e0')).toBe(false);
      expect(await reasons()).toEqual(['another pair']);
    });

    it('lists problems of inputs until they are gone', async () => {
      const problem = { input: 'a.txt', code: 'input.empty', severity: 'error', message: 'empty' };
      await store.noteProblems(['a.txt'], [problem]);
      const before = await store.revision();
      await store.noteProblems(['a.txt'], [problem]);
      expect(await store.revision()).toBe(before);
      await store.noteProblems(['b.txt'], [{ ...problem, input: 'b.txt' }]);
      expect((await store.problems()).map(({ input }) => input)).toEqual(['a.txt', 'b.txt']);
      await store.noteProblems(['a.txt'], []);
      expect((await store.problems()).map(({ input }) => input)).toEqual(['b.txt']);
    });

    it('counts the revision up with every change and tells what changed', async () => {
      const start = await store.revision();
      await put(store, 1);
      await put(store, 2);
      await store.judge({ a: 'x', b: 'y', verdict: 'same', by: 'person', rule: 'person', score: 1, reason: '' });
      const changes = await store.changes(start);
      expect(changes.map(({ kind }) => kind)).toEqual(['report', 'report', 'judgement']);
      expect(changes.map(({ revision }) => revision)).toEqual([start + 1, start + 2, start + 3]);
      expect(changes[0]!.id).toBe(sampleAnalysis(1).report.id);
      expect(await store.changes(start + 2)).toHaveLength(1);
      expect(await store.count('report', { op: 'compare', field: 'added', by: '>', value: start + 1 })).toBe(1);
    });

    it('tells watchers of changes, also of those another connection made', async () => {
      const heard: number[] = [];
      const stop = store.watch((revision) => heard.push(revision));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const other = await another();
      await put(other, 1);
      await expect.poll(() => heard.length, { timeout: 5000 }).toBe(1);
      await put(store, 2);
      await expect.poll(() => heard.at(-1), { timeout: 5000 }).toBe(await store.revision());
      stop();
      const count = heard.length;
      await put(other, 3);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(heard).toHaveLength(count);
    });

    it('is read while it is written, and a reader sees whole reports only', async () => {
      const reader = await another();
      const state = { writing: true };
      const reading = (async () => {
        while (state.writing) {
          const page = await reader.rows('report', { limit: 50 });
          for (const { record } of page.rows) {
            const mine: Condition = { op: 'beside', kind: 'report', where: { op: 'is', field: 'id', values: [record.report.id] } };
            expect(await reader.count('statement', mine)).toBe(record.report.statements);
          }
        }
      })();
      for (const seed of seeds(30)) await put(store, seed);
      state.writing = false;
      await reading;
      expect(await reader.count('report')).toBe(30);
    });

    it('takes writes from several connections at once without losing one', async () => {
      const writers = [store, await another(), await another()];
      await Promise.all(
        writers.map(async (writer, index) => {
          // Two of three writers also bring what another brings.
          for (const seed of seeds(10)) await put(writer, seed + (index === 2 ? 0 : index * 10));
        }),
      );
      expect(await store.count('report')).toBe(20);
      expect(await store.count('statement')).toBe(80);
      expect(await store.changes(0)).toHaveLength(20);
    });

    it('leaves nothing of a write that fails', async () => {
      await fill(store, seeds(2));
      const broken = sampleAnalysis(9);
      const entry = {
        raw: sampleRaw(broken),
        analysis: { ...broken, statements: [{ ...broken.statements[0]!, confidence: null as never }] },
        pipeline: 'test',
      };
      const before = await store.revision();
      await expect(store.put(entry)).rejects.toThrow();
      expect(await store.revision()).toBe(before);
      expect(await store.count('report')).toBe(2);
      expect(await store.count('sentence', { op: 'text', terms: [term('report', '9', 'notes')] })).toBe(0);
      expect(await put(store, 9)).toBe('added');
    });
  });
};
