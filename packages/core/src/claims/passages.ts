import { evidenceOf, isContentWord, stem, wordsIn, type Reading, type ReportWords } from '../corpus/index.ts';
import type { Analysis, Entity, EntityId, Event, Evidence, EventType, Mention, Span, Statement } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { isDenyingVerb } from './denial.ts';

/** What a stretch of text holds, as far as likeness goes. */
export interface Content {
  readonly stems: readonly string[];
  readonly entities: readonly Entity[];
  readonly countries: readonly string[];
  readonly types: readonly EventType[];
  readonly days: readonly string[];
  readonly event: Event | null;
  readonly words: string;
}

const owner = /\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?['’]s? $/u;

/** What a stretch without words of its own holds. */
export const nothing: Content = { stems: [], entities: [], countries: [], types: [], days: [], event: null, words: '' };

/** The stretch from the first to the last of some spans. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** One report as propositions are read from it: its words, what stands in each stretch of it, and who is who. */
export class Passages {
  readonly reading: Reading;
  readonly analysis: Analysis;
  readonly #report: number;
  readonly #words: ReportWords;
  /** 1 where a word belongs to the name of an entity or to a date: those count apart. */
  readonly #named: Uint8Array;
  readonly #mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly events: ReadonlyMap<number, readonly Event[]>;
  readonly #figures: ReadonlySet<number>;
  #publishedBy: Entity | null | undefined;
  #owners: ReadonlyMap<EntityId, string> | undefined;

  constructor(reading: Reading, analysis: Analysis, report: number) {
    this.reading = reading;
    this.analysis = analysis;
    this.#report = report;
    this.#words = reading.corpus.words(report);
    this.#named = new Uint8Array(this.#words.length);
    const apart = [...analysis.mentions.filter(({ form, entity }) => form === 'name' && entity !== null), ...analysis.times];
    for (const { span } of apart) {
      const { from, to } = wordsIn(this.#words, span);
      this.#named.fill(1, from, to);
    }
    this.#mentions = Map.groupBy(analysis.mentions, ({ sentence }) => sentence);
    this.events = Map.groupBy(analysis.events, ({ sentence }) => sentence);
    this.#figures = new Set(analysis.figures.map(({ sentence }) => sentence));
  }

  inBody(sentence: number): boolean {
    return this.analysis.sentences[sentence]?.block === 'body';
  }

  text({ start, end }: Span): string {
    return this.analysis.report.text.slice(start, end);
  }

  /** The words of a statement, cut where a sentence ends and before "and that". */
  clauses({ content }: Statement): Span[] {
    const clauses: Span[] = [];
    for (const span of this.#joined(content)) {
      let start = span.start;
      for (const { end: stop } of this.analysis.sentences.slice(
        this.#sentenceOf(span.start),
        this.#sentenceOf(Math.max(span.start, span.end - 1)) + 1,
      )) {
        const end = Math.min(stop, span.end);
        for (const piece of this.text({ start, end }).split(/(?=,?\s+and\s+that\s)/)) {
          const lead = /^,?\s+and\s+that\s+|^\s+/.exec(piece)?.[0].length ?? 0;
          if (piece.length - lead > 8) clauses.push({ start: start + lead, end: start + piece.length });
          start += piece.length;
        }
        start = end;
      }
    }
    return clauses.length > 0 ? clauses : content.slice(0, 1);
  }

  /** Spans with nothing but quotation marks between them as one: "had “tidied” the garage" is one clause. */
  #joined(content: readonly Span[]): Span[] {
    const joined: Span[] = [];
    for (const span of content) {
      const last = joined.at(-1);
      if (last && span.start >= last.end && /^[\s"'“”‘’«»,.]{0,5}$/.test(this.analysis.report.text.slice(last.end, span.start))) {
        joined[joined.length - 1] = { start: last.start, end: span.end };
      } else joined.push(span);
    }
    return joined;
  }

  #sentenceOf(offset: number): number {
    return evidenceOf(this.analysis, { start: offset, end: offset }).sentence;
  }

  folded(span: Span): readonly string[] {
    const { from, to } = wordsIn(this.#words, span);
    return this.#words.text.slice(from, to);
  }

  at(span: Span): { report: number; sentence: number; evidence: Evidence; hasFigure: boolean } {
    const evidence = evidenceOf(this.analysis, span);
    return { report: this.#report, sentence: evidence.sentence, evidence, hasFigure: this.#figures.has(evidence.sentence) };
  }

  /** Stems, entities, event types and days of a stretch. Words inside names count through their entities only. */
  content(span: Span, speaker: Entity | null): Content {
    const { report } = this.analysis;
    const inside = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
    const sentences = [...new Set([this.#sentenceOf(span.start), this.#sentenceOf(Math.max(span.start, span.end - 1))])];
    const mentions = sentences.flatMap((sentence) => this.#mentions.get(sentence) ?? []).filter((mention) => inside(mention.span));
    const events = sentences.flatMap((sentence) => this.events.get(sentence) ?? []).filter(({ trigger }) => inside(trigger));
    const entities = new Set<Entity>();
    const take = (id: Entity['id'] | null): void => {
      const entity = this.reading.entity(report.id, id);
      if (entity !== null && entity.id !== speaker?.id && entity.subkind !== 'media') entities.add(entity);
    };
    for (const { entity } of mentions) take(entity);
    for (const { actors, recipients, place } of events) for (const id of [...actors, ...recipients, place]) take(id);
    const { from, to } = wordsIn(this.#words, span);
    const stems = new Set<string>();
    for (let i = from; i < to; i++) {
      const word = this.#words.text[i]!;
      if (!isContentWord(word) || isDenyingVerb(word)) continue;
      if (this.#named[i] === 1) continue;
      stems.add(stem(word));
    }
    const days = events.flatMap(({ time }) => (time && /^\d{4}-\d\d-\d\d/.test(time.value) ? [time.value.slice(0, 10)] : []));
    return {
      stems: [...stems],
      entities: [...entities],
      countries: [...new Set([...entities].flatMap(({ country }) => country ?? []))],
      types: [...new Set(events.map(({ type }) => type))],
      days: [...new Set(days)],
      event: events[0] ?? null,
      words: this.#words.text.slice(from, to).join(' '),
    };
  }

  /** The last person, organization or country named in a sentence before an offset. */
  subjectBefore(sentence: number, offset: number): Entity | null {
    const before = (this.#mentions.get(sentence) ?? [])
      .filter(({ span, entity }) => entity !== null && span.end <= offset)
      .toSorted((a, b) => a.span.start - b.span.start);
    const parties = before.flatMap(({ entity }) => this.reading.entity(this.analysis.report.id, entity) ?? []);
    return parties.findLast(({ kind, subkind }) => kind === 'person' || kind === 'organization' || subkind === 'country') ?? null;
  }

  /** Whose an entity of the report is called where it is first named with an owner: "Kessaria's" of "Kessaria's Foreign Ministry". */
  ownerOf(id: EntityId | null): string | null {
    if (id === null) return null;
    this.#owners ??= new Map(
      this.analysis.mentions
        .toReversed()
        .flatMap(({ entity, form, kind, span }) =>
          entity !== null && form === 'name' && kind === 'organization'
            ? [[entity, owner.exec(this.analysis.report.text.slice(Math.max(0, span.start - 40), span.start))?.[0].trim()] as const]
            : [],
        )
        .flatMap(([entity, name]) => (name === undefined ? [] : [[entity, name] as const])),
    );
    return this.#owners.get(id) ?? null;
  }

  /** Who publishes the report, where that is a party and no outlet: a ministry's or a group's own statement. */
  publisher(): Entity | null {
    if (this.#publishedBy === undefined) {
      const { report, entities, statements } = this.analysis;
      const name = report.publisher === null ? null : fold(report.publisher);
      const own =
        name === null
          ? undefined
          : entities.find(({ name: each, aliases }) => fold(each) === name || aliases.some((alias) => fold(alias) === name));
      const entity = own ? this.reading.entity(report.id, own.id) : null;
      // An outlet writes of others; a party speaks in its own release.
      const speaks = own !== undefined && statements.some(({ speaker }) => speaker === own.id);
      this.#publishedBy = entity !== null && entity.kind === 'organization' && entity.subkind !== 'media' && speaks ? entity : null;
    }
    return this.#publishedBy;
  }
}
