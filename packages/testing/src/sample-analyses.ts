import type { RawReport } from '@sitrep/core';
import type { Analysis, EntityId, Event, Figure, FindingId, Mention, Published, ReportId, Sentence, Statement } from '@sitrep/core/model';

/*
 * Analyses as a pipeline would make them, for tests of what comes after it: of any size, in milliseconds, the same
 * for the same number. Names and matters are invented.
 */

const speakers = [
  'Mara Velten',
  'Oskar Dreyl',
  'Ilse Korvin',
  'Tarek Banoudi',
  'Sven Aldar',
  'Nadia Quorin',
  'Pavel Hruska',
  'Lena Osterby',
];
const groups = ['Harbour Union', 'Ministry of Transport', 'Coast Guard', 'Northern League', 'Port Authority', 'Relief Council'];
const places = ['Velmar', 'Ostrava Bay', 'Kirsund', 'Dalnik'];
const outlets = ['Velmar Courier', 'Northern Wire', 'The Kirsund Post', 'Bay Radio'];
const acts = ['assert', 'deny', 'confirm', 'accuse', 'demand', 'promise'] as const;
const types = ['CONSULT', 'ACCUSE', 'ASSAULT', 'AID', 'REQUEST', 'AGREE'] as const;
const realities = ['happened', 'claimed', 'planned', 'denied'] as const;
const verbs = ['closed the harbour', 'opened talks', 'sent two ships', 'turned back the convoy', 'paid the crews', 'searched a freighter'];
const adverbs = ['quietly', 'again', 'overnight', 'at dawn', 'without notice'];

export interface SampleOptions {
  /** Paragraphs of four sentences each. */
  readonly paragraphs?: number;
  readonly published?: string | null;
  /** A sentence of its own, to be found by. */
  readonly marker?: string;
  readonly publisher?: string;
}

const pick = <Item>(items: readonly Item[], seed: number): Item => items[Math.abs(seed) % items.length]!;
const hex = (seed: number): string => (seed + 1).toString(16).padStart(12, '0');

/** Day number since 1 January 2017 as an ISO day. */
const dayOf = (seed: number): string => new Date(Date.UTC(2017, 0, 1 + (seed % 700))).toISOString().slice(0, 10);

/** One report with statements, events and figures; `seed` is its identity. */
export const sampleAnalysis = (seed: number, options: SampleOptions = {}): Analysis => {
  const { paragraphs = 4, marker } = options;
  const id = `r${hex(seed)}` as ReportId;
  const day = options.published === undefined ? dayOf(seed * 7) : options.published;
  const names = [pick(speakers, seed), pick(speakers, seed + 3), pick(groups, seed), pick(groups, seed + 1), pick(places, seed)];
  const kinds = ['person', 'person', 'organization', 'organization', 'place'] as const;
  const entityId = (index: number): EntityId => `e${index}` as EntityId;
  const title = `${names[2]} ${pick(verbs, seed)}`;
  let text = title;
  const sentences: Sentence[] = [{ index: 0, start: 0, end: title.length, paragraph: 0, block: 'headline' }];
  const mentions: Mention[] = [];
  const statements: Statement[] = [];
  const events: Event[] = [];
  const figures: Figure[] = [];
  const finding = (start: number, end: number, kind: string) => ({
    id: `${kind}${seed}x${start}` as FindingId,
    span: { start, end },
    sentence: sentences.length - 1,
    by: { stage: kind, rule: 'sample', version: 1 },
    confidence: 0.9,
  });
  const mention = (start: number, index: number): void => {
    const end = start + names[index]!.length;
    mentions.push({
      ...finding(start, end, 'mention'),
      text: names[index]!,
      kind: kinds[index] === 'place' ? 'location' : kinds[index]!,
      form: 'name',
      entity: entityId(index),
      role: null,
      subkind: null,
      demonym: false,
      metonym: false,
    });
  };
  const add = (words: string, separator: string, paragraph: number): number => {
    const start = text.length + separator.length;
    text += separator + words;
    sentences.push({ index: sentences.length, start, end: start + words.length, paragraph, block: 'body' });
    return start;
  };
  mention(0, 2);
  for (let p = 0; p < paragraphs; p++) {
    const round = seed + p;
    const place = names[4]!;
    let start = add(`${names[2]} ${pick(verbs, round)} in ${place} ${pick(adverbs, round)}.`, '\n', p + 1);
    mention(start, 2);
    mention(text.lastIndexOf(place), 4);
    events.push({
      ...finding(start, text.length, 'event'),
      type: pick(types, round),
      mode: null,
      actors: [entityId(2)],
      recipients: [entityId(3)],
      place: entityId(4),
      time: day === null ? null : { value: day, precision: 'day', basis: 'published', finding: null },
      reality: pick(realities, round),
      attribution: [],
      figures: [],
      trigger: { start: start + names[2]!.length + 1, end: start + names[2]!.length + 5 },
    });
    const words = `the crews ${pick(verbs, round + 2)} ${pick(adverbs, round + 1)}`;
    start = add(`"${words}," ${names[0]} told ${names[3]}.`, ' ', p + 1);
    mention(start + words.length + 4, 0);
    mention(text.length - names[3]!.length - 1, 3);
    statements.push({
      ...finding(start, text.length, 'statement'),
      kind: 'direct',
      content: [{ start: start + 1, end: start + 1 + words.length }],
      cue: { start: start + words.length + 5 + names[0]!.length, end: start + words.length + 9 + names[0]!.length },
      source: { start: start + words.length + 4, end: start + words.length + 4 + names[0]!.length },
      speaker: entityId(0),
      speakerName: names[0]!,
      roleAsStated: null,
      act: pick(acts, round),
      addressee: entityId(3),
      addresseeName: names[3]!,
      occasion: null,
      saidAt: null,
      relay: [],
      negated: false,
      hedged: false,
    });
    const count = 10 + ((round * 37) % 900);
    start = add(`At least ${count} people were counted at the quay.`, ' ', p + 1);
    figures.push({
      ...finding(start, start + `At least ${count} people`.length, 'figure'),
      text: `At least ${count} people`,
      measure: 'people',
      low: count,
      best: null,
      high: null,
      qualifier: 'at least',
      unit: null,
      about: 'people at the quay',
      asOf: null,
      place: entityId(4),
      statement: statements.at(-1)!.id,
    });
    start = add(`Report ${seed} notes that ${names[1]} had no comment.`, ' ', p + 1);
    mention(text.indexOf(names[1]!, start), 1);
  }
  if (marker !== undefined) add(marker, '\n', paragraphs + 1);
  const published: Published = {
    value: day,
    precision: day === null ? 'none' : 'day',
    basis: day === null ? 'none' : 'stated',
    earliest: day,
    latest: day,
    reasons: [],
  };
  return {
    report: {
      id,
      name: `report-${seed}.txt`,
      title,
      text,
      blocks: [
        { kind: 'headline', start: 0, end: title.length },
        { kind: 'body', start: title.length + 1, end: text.length },
      ],
      language: 'en',
      publisher: options.publisher ?? pick(outlets, seed),
      agency: seed % 3 === 0 ? 'Northern Wire' : null,
      byline: [],
      credit: null,
      section: null,
      topics: ['Harbour dispute'],
      dateline: null,
      published,
      sourceUrl: null,
      retrievedAt: null,
      encoding: 'utf-8',
      format: 'text',
      contentHash: hex(seed).repeat(6).slice(0, 64),
      issues:
        day === null
          ? [{ code: 'report.no-date', severity: 'warning', message: 'the report states no date', span: null, input: null }]
          : [],
    },
    segments: [{ kind: 'body', start: 0, end: text.length, text, reason: 'sample', duplicateOf: null }],
    sentences,
    mentions,
    entities: names.map((name, index) => ({
      id: entityId(index),
      kind: kinds[index]!,
      subkind: index === 4 ? 'city' : index === 3 ? 'group' : null,
      name,
      aliases: [],
      roles: [],
      country: index === 4 ? 'NO' : null,
      known: null,
      geonamesId: null,
      wikidataId: null,
      lat: index === 4 ? 59.1 + (seed % 4) : null,
      lon: index === 4 ? 10.2 : null,
    })),
    times: [],
    places: [
      {
        ...finding(
          mentions.find((m) => m.entity === entityId(4))?.span.start ?? 0,
          mentions.find((m) => m.entity === entityId(4))?.span.end ?? 0,
          'place',
        ),
        text: names[4]!,
        mention: mentions.find((m) => m.entity === entityId(4))?.id ?? ('none' as FindingId),
        entity: entityId(4),
        use: 'name',
        role: 'event',
        precision: 4,
        name: names[4]!,
        country: 'NO',
        geonamesId: null,
        lat: 59.1,
        lon: 10.2,
      },
    ],
    statements,
    events,
    figures,
  };
};

/** The input an analysis could have come from. */
export const sampleRaw = ({ report }: Analysis): RawReport => ({
  id: report.id,
  name: report.name,
  raw: report.text,
  format: report.format,
  encoding: report.encoding,
  contentHash: report.contentHash,
  sourceUrl: report.sourceUrl,
  retrievedAt: report.retrievedAt,
  given: null,
  issues: [],
});
