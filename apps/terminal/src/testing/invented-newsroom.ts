import type { Briefing, Evidence } from '@sitrep/core/model';
import {
  parseQuery,
  type ClaimRow,
  type ClaimSide,
  type EntityRow,
  type EntityView,
  type EventRow,
  type ListName,
  type Newsroom,
  type ReportRow,
  type ReportView,
  type StatementRow,
  type TimelineRow,
} from '@sitrep/newsroom';
import { hostileTexts } from './hostile.ts';

export interface InventedOptions {
  /** Rows of each list. */
  readonly size: number;
  /** Names and words that attack the terminal among them. */
  readonly hostile?: boolean;
}

const speakers = ['Mara Velten', 'Oskar Dreyl', 'Ministry of Ports and Inland Waterways', 'Nadia Quorin'];
const acts = ['assert', 'deny', 'confirm', 'accuse', 'demand'] as const;
const realities = ['happened', 'claimed', 'planned', 'denied'] as const;
const statuses = ['disputed', 'single-source', 'corroborated', 'denied-only'] as const;
const stances = ['asserts', 'confirms', 'denies', 'qualifies'] as const;
const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

const sentences = [
  'Harbour talks go on',
  'The crews of Velmar closed the harbour at dawn.',
  '“Nobody was harmed on the quay,” Mara Velten told reporters.',
  'The ministry denied that a ship had been turned back.',
  'A second round is planned for 12 March in Kirsund.',
];
const body = [sentences[0], sentences.slice(1, 3).join(' '), sentences.slice(3).join(' ')].join('\n');
const starts = sentences.map((sentence) => body.indexOf(sentence));

const evidence = (report: string, index: number): Evidence => {
  const sentence = 1 + (index % (sentences.length - 1));
  const start = starts[sentence]!;
  const end = start + sentences[sentence]!.length - 1;
  return { report, sentence, start, end, quote: body.slice(start, end) };
};

/** A newsroom without a store: rows are made when they are asked for, so that a list may be of any length. */
export const inventedNewsroom = ({ size, hostile = false }: InventedOptions): Newsroom => {
  const words = (plain: string, index: number): string => (hostile ? `${pick(hostileTexts, index)} ${plain}` : plain);
  const reportId = (index: number): string => `r${index}`;
  const ref = (index: number) => ({ id: `e${index}`, name: words(pick(speakers, index), index), kind: 'person', subkind: null });

  const report = (index: number): ReportRow => ({
    id: reportId(index),
    name: `reports/${index}.txt`,
    title: words(`Harbour talks go on, part ${index}`, index),
    publisher: index % 3 === 0 ? null : words('Velmar Courier', index + 1),
    agency: null,
    published: {
      value: index % 4 === 0 ? null : '2031-03-02',
      precision: 'day',
      basis: 'stated',
      earliest: null,
      latest: null,
      reasons: [words('a reason', index)],
    },
    publishedText: index % 4 === 0 ? 'undated' : '2 March 2031',
    words: 120,
    origin: reportId(index),
    story: null,
    statements: 2,
    events: 2,
    figures: 0,
    issues: [],
  });
  const statement = (index: number): StatementRow => ({
    id: `s${index}`,
    kind: index % 2 === 0 ? 'direct' : 'indirect',
    act: pick(acts, index),
    speaker: index % 5 === 4 ? null : ref(index),
    speakerText: words(pick(speakers, index), index),
    role: words('spokeswoman', index),
    text: words(`nobody was harmed on the quay, number ${index}`, index),
    addressee: null,
    occasion: null,
    saidAt: null,
    relay: [],
    negated: false,
    hedged: index % 7 === 0,
    report: reportId(index % 50),
    reportTitle: 'Harbour talks go on',
    publisher: 'Velmar Courier',
    evidence: evidence(reportId(index % 50), index),
  });
  const event = (index: number): EventRow => ({
    id: `v${index}`,
    type: 'CONSULT',
    mode: null,
    quad: 'verbal-cooperation',
    actors: [ref(index)],
    recipients: [],
    place: null,
    date: pick([null, '2031-03-02', '2031-03-02/2031-03-05'], index),
    dateBasis: 'stated',
    reality: pick(realities, index),
    trigger: 'talks',
    text: words(`talks in Kirsund, number ${index}`, index),
    attribution: [],
    report: reportId(index % 50),
    reportTitle: 'Harbour talks go on',
    publisher: null,
    evidence: evidence(reportId(index % 50), index),
  });
  const side = (index: number): ClaimSide => ({
    stance: pick(stances, index),
    speaker: ref(index),
    speakerText: words(pick(speakers, index), index),
    report: reportId(index % 50),
    reportTitle: words('Harbour talks go on', index),
    origin: reportId(index % 50),
    statement: null,
    evidence: { ...evidence(reportId(index % 50), index), quote: words(pick(sentences, index + 1), index) },
  });
  const claim = (index: number): ClaimRow => ({
    id: `c${index}`,
    gist: words(`a ship was turned back, number ${index}`, index),
    about: [ref(index)],
    status: pick(statuses, index),
    independentOrigins: 2,
    asserts: [side(0), side(1)],
    denies: [side(2)],
    other: index % 2 === 0 ? [side(3)] : [],
  });
  const entity = (index: number): EntityRow => ({
    id: `e${index}`,
    kind: pick(['person', 'organization', 'place'] as const, index),
    subkind: null,
    name: words(`${pick(speakers, index)} ${index}`, index),
    aliases: [words('the minister', index)],
    role: index % 2 === 0 ? words('spokeswoman', index) : null,
    country: 'NO',
    reports: 3,
    mentions: index + 1,
    statements: 1,
    events: 1,
  });
  const time = (index: number): TimelineRow => ({
    id: `t${index}`,
    date: index % 4 === 0 ? null : '2031-03-02',
    dateText: '2 March 2031',
    precision: 'day',
    reality: pick(realities, index),
    what: words(`talks in Kirsund, number ${index}`, index),
    reports: [reportId(0), reportId(1)],
    evidence: [evidence(reportId(0), index), evidence(reportId(1), index)],
  });
  const rows: Readonly<Partial<Record<ListName, (index: number) => unknown>>> = {
    reports: report,
    statements: statement,
    events: event,
    claims: claim,
    entities: entity,
    timeline: time,
  };

  const reportView = (id: string): ReportView => ({
    ...report(Number(id.slice(1))),
    text: body,
    blocks: [
      { kind: 'headline', start: 0, end: starts[1]! - 1 },
      { kind: 'body', start: starts[1]!, end: starts[3]! - 1 },
      { kind: 'body', start: starts[3]!, end: body.length },
    ],
    byline: [],
    credit: null,
    section: null,
    topics: [],
    dateline: null,
    sourceUrl: id === 'r1' ? 'https://courier.example/harbour' : null,
    retrievedAt: null,
    encoding: 'utf-8',
    contentHash: '',
    segments: [
      { kind: 'section', start: 0, end: 6, text: words('World', 0), reason: 'a section line', duplicateOf: null },
      { kind: 'headline', start: 7, end: 20, text: sentences[0]!, reason: 'headline', duplicateOf: null },
      { kind: 'body', start: 21, end: 90, text: sentences.slice(1, 3).join(' '), reason: 'body', duplicateOf: null },
      { kind: 'related', start: 91, end: 120, text: words('Read also: ships', 1), reason: 'a related headline', duplicateOf: null },
      { kind: 'body', start: 121, end: 200, text: sentences.slice(3).join(' '), reason: 'body', duplicateOf: null },
      { kind: 'furniture', start: 201, end: 240, text: 'Share this', reason: 'buttons', duplicateOf: null },
    ],
    sentences: sentences.map((sentence, index) => ({
      index,
      start: starts[index]!,
      end: starts[index]! + sentence.length,
      paragraph: Math.ceil(index / 2),
      block: index === 0 ? 'headline' : 'body',
    })),
    mentions: [],
    entities: [],
    times: [],
    places: [],
    statementRows: [statement(0), statement(1)],
    eventRows: [event(0)],
    figureRows: [],
    lineage: [],
  });
  const entityView = (id: string): EntityView => ({
    ...entity(Number(id.slice(1))),
    roles: [],
    wikidataId: null,
    geonamesId: null,
    lat: null,
    lon: null,
    said: [statement(0)],
    involved: [event(1)],
    claims: [claim(0)],
    named: [0, 1, 2].map((index) => ({
      surface: words(pick(['Velten', 'Mara Velten'], index), index),
      evidence: evidence(reportId(index), index),
    })),
    judgements: [{ verdict: 'same', by: 'rule', rule: 'same-name', reason: words('the same full name', 1), a: 'a', b: 'b' }],
  });
  const briefing = (): Briefing => ({
    question: '',
    title: words('Harbour talks go on', 0),
    period: { from: null, to: null },
    keyPoints: [0, 1, 2].map((index) => ({
      text: words(`key point ${index}`, index),
      evidence: [evidence(reportId(index), index), evidence(reportId(index + 1), index)],
    })),
    timeline: [],
    claims: [],
    statements: [],
    figures: [],
    actors: [],
    relations: [],
    places: [],
    sharedQuotes: [],
    sources: [],
    stories: [],
    lineage: [],
    entities: [],
    dates: [],
    gaps: [0, 1].map((index) => ({ text: words(`nobody says gap ${index}`, index), reports: [], evidence: [] })),
    changes: [],
  });

  const none = async (): Promise<never> => {
    throw new Error('not in this newsroom');
  };
  return {
    list: (async (name: ListName, { query = '', limit = 50, offset = 0 } = {}) => {
      const filtered = parseQuery(query).parts.length > 0;
      const total = name === 'reports' && !filtered ? Math.min(size, 1500) : filtered ? Math.ceil(size / 10) : size;
      const make = rows[name]!;
      const count = Math.max(0, Math.min(limit, total - offset));
      return { rows: Array.from({ length: count }, (_, index) => make(offset + index)), total, offset, next: null, revision: 1 };
    }) as Newsroom['list'],
    report: async (id) => reportView(id),
    entity: async (id) => entityView(id),
    briefing: async () => briefing(),
    watch: () => () => undefined,
    revision: async () => 1,
    current: async () => true,
    close: async () => undefined,
    ingest: none,
    annotate: none,
    analysis: none,
    raw: none,
    claim: none,
    story: none,
    statement: none,
    event: none,
    figure: none,
    sentence: none,
    judge: none,
    unjudge: none,
    judgeSegment: async () => null,
    unjudgeSegment: async () => null,
    problems: async () => [],
  };
};
