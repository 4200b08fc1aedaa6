import { evidenceOf, isContentWord, stem, wordsIn, type Reading, type ReportWords } from '../corpus/index.ts';
import type { Act, Analysis, Entity, Event, Evidence, EventType, Mention, Span, Statement } from '../model/index.ts';
import { deniedIn, isDenyingVerb, isDoubtingWord, isNegative, isWordNoun } from './denial.ts';
import { gistOf, gistOfAccusation, gistOfDenied, gistOfNegative, subjectOf } from './gist.ts';
import type { Proposition } from './proposition.ts';

/** Acts that say how things are. Demands, promises and wishes are statements, not claims. */
const factual: ReadonlySet<Act> = new Set(['assert', 'deny', 'confirm', 'accuse', 'reject']);

/** Every proposition of a corpus, by report and place in it. */
export const readPropositions = (reading: Reading): readonly Proposition[] =>
  reading.corpus.analyses.flatMap((analysis, report) => {
    const reader = new PropositionReader(reading, analysis, report);
    return [...analysis.statements.flatMap((statement) => reader.statement(statement)), ...reader.ownVoice()].toSorted(
      (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
    );
  });

/** What a stretch of text holds, as far as likeness goes. */
interface Content {
  readonly stems: readonly string[];
  readonly entities: readonly Entity[];
  readonly countries: readonly string[];
  readonly types: readonly EventType[];
  readonly days: readonly string[];
  readonly event: Event | null;
  readonly words: string;
}

class PropositionReader {
  readonly #reading: Reading;
  readonly #analysis: Analysis;
  readonly #report: number;
  readonly #words: ReportWords;
  readonly #mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly #events: ReadonlyMap<number, readonly Event[]>;
  readonly #figures: ReadonlySet<number>;

  constructor(reading: Reading, analysis: Analysis, report: number) {
    this.#reading = reading;
    this.#analysis = analysis;
    this.#report = report;
    this.#words = reading.corpus.words(report);
    this.#mentions = Map.groupBy(analysis.mentions, ({ sentence }) => sentence);
    this.#events = Map.groupBy(analysis.events, ({ sentence }) => sentence);
    this.#figures = new Set(analysis.figures.map(({ sentence }) => sentence));
  }

  /** Propositions of a statement, one for each clause of its words that stands alone. */
  statement(statement: Statement): Proposition[] {
    if (!factual.has(statement.act) || !this.#inBody(statement.sentence)) return [];
    const { report } = this.#analysis;
    const speaker = this.#reading.entity(report.id, statement.speaker);
    const voice = { statement, speaker, speakerName: speaker?.name ?? statement.speakerName };
    const subject = subjectOf(speaker, statement.speakerName);
    const denial = statement.act === 'deny' || statement.act === 'reject';
    const denied = denial && statement.kind !== 'direct' ? this.#denied(statement) : null;
    if (denied !== null) {
      const content = this.#content(denied.span, denied.kind === 'doing' ? null : speaker);
      return [
        {
          ...this.#at(statement.span),
          ...voice,
          ...content,
          entities:
            denied.kind === 'doing' && speaker !== null && !content.entities.includes(speaker)
              ? [speaker, ...content.entities]
              : content.entities,
          stance: 'denies',
          byWords: false,
          pointsBack: false,
          gist: gistOfDenied(denied, subject),
          asSaid: null,
        },
      ];
    }
    const accusation = statement.act === 'accuse' ? gistOfAccusation(this.#text(statement.span), subject) : null;
    return this.#clauses(statement).map((clause): Proposition => {
      const text = this.#text(clause);
      const folded = this.#folded(clause);
      const content = this.#content(clause, speaker);
      const negative = isNegative(folded) || statement.negated;
      const denies = denial || (negative && !folded.some(isDoubtingWord));
      const empty = content.stems.every(isWordNoun) && content.entities.length === 0;
      const said = accusation ?? gistOf(text, statement.kind, subject);
      return {
        ...this.#at(clause),
        ...voice,
        ...content,
        stance: denies ? 'denies' : statement.act === 'confirm' ? 'confirms' : statement.hedged ? 'qualifies' : 'asserts',
        byWords: denies && !denial,
        pointsBack: denies && empty,
        gist: denies && empty ? null : denies && negative ? gistOfNegative(text, statement.kind, subject) : said,
        asSaid: denies && negative ? said : null,
      };
    });
  }

  /** What the report tells itself: sentences of the body with events that no statement is said to tell. */
  ownVoice(): Proposition[] {
    const spoken = ({ trigger, attribution }: Event): boolean =>
      attribution.length > 0 || this.#analysis.statements.some(({ span }) => trigger.start < span.end && span.start < trigger.end);
    return [...this.#events].flatMap(([sentence, all]) => {
      const own = all.filter(
        (event) => !spoken(event) && (event.reality === 'happened' || event.reality === 'claimed' || event.reality === 'denied'),
      );
      const [first] = own;
      const clause = this.#analysis.sentences[sentence];
      if (!first || !clause || !this.#inBody(sentence)) return [];
      const negative = isNegative(this.#folded(clause));
      const denied = own.some(({ reality }) => reality === 'denied');
      const said = gistOf(this.#text(clause), 'report', null);
      return [
        {
          ...this.#at(clause),
          ...this.#content(clause, null),
          types: [...new Set(own.map(({ type }) => type))],
          statement: null,
          event: first,
          speaker: null,
          speakerName: null,
          stance: denied || negative ? 'denies' : 'reports',
          byWords: !denied,
          pointsBack: false,
          gist: denied || negative ? null : said,
          asSaid: denied || negative ? said : null,
        } satisfies Proposition,
      ];
    });
  }

  #inBody(sentence: number): boolean {
    return this.#analysis.sentences[sentence]?.block === 'body';
  }

  #text({ start, end }: Span): string {
    return this.#analysis.report.text.slice(start, end);
  }

  /** What a statement says is denied and where that stands; the statement's own stretch goes before its sentence. */
  #denied(statement: Statement): (ReturnType<typeof deniedIn> & { span: Span }) | null {
    const sentence = this.#analysis.sentences[statement.sentence];
    for (const place of [statement.span, ...(sentence ? [sentence] : [])]) {
      const text = this.#text(place);
      const denied = deniedIn(text);
      if (denied === null) continue;
      const start = place.start + Math.max(0, text.indexOf(denied.text));
      return { ...denied, span: { start, end: start + denied.text.length } };
    }
    return null;
  }

  /** The words of a statement, cut where a sentence ends and before "and that". */
  #clauses({ content }: Statement): Span[] {
    const clauses: Span[] = [];
    for (const span of content) {
      let start = span.start;
      for (const { end: stop } of this.#analysis.sentences.slice(
        this.#sentenceOf(span.start),
        this.#sentenceOf(Math.max(span.start, span.end - 1)) + 1,
      )) {
        const end = Math.min(stop, span.end);
        for (const piece of this.#text({ start, end }).split(/(?=,?\s+and\s+that\s)/)) {
          const lead = /^,?\s+and\s+that\s+|^\s+/.exec(piece)?.[0].length ?? 0;
          if (piece.length - lead > 8) clauses.push({ start: start + lead, end: start + piece.length });
          start += piece.length;
        }
        start = end;
      }
    }
    return clauses.length > 0 ? clauses : content.slice(0, 1);
  }

  #sentenceOf(offset: number): number {
    return evidenceOf(this.#analysis, { start: offset, end: offset }).sentence;
  }

  #folded(span: Span): readonly string[] {
    const { from, to } = wordsIn(this.#words, span);
    return this.#words.text.slice(from, to);
  }

  #at(span: Span): { report: number; sentence: number; evidence: Evidence; hasFigure: boolean } {
    const evidence = evidenceOf(this.#analysis, span);
    return { report: this.#report, sentence: evidence.sentence, evidence, hasFigure: this.#figures.has(evidence.sentence) };
  }

  /** Stems, entities, event types and days of a stretch. Words inside names count through their entities only. */
  #content(span: Span, speaker: Entity | null): Content {
    const { report } = this.#analysis;
    const inside = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
    const sentences = [...new Set([this.#sentenceOf(span.start), this.#sentenceOf(Math.max(span.start, span.end - 1))])];
    const mentions = sentences.flatMap((sentence) => this.#mentions.get(sentence) ?? []).filter((mention) => inside(mention.span));
    const events = sentences.flatMap((sentence) => this.#events.get(sentence) ?? []).filter(({ trigger }) => inside(trigger));
    const entities = new Set<Entity>();
    const take = (id: Entity['id'] | null): void => {
      const entity = this.#reading.entity(report.id, id);
      if (entity !== null && entity.id !== speaker?.id && entity.subkind !== 'media') entities.add(entity);
    };
    for (const { entity } of mentions) take(entity);
    for (const { actors, recipients, place } of events) for (const id of [...actors, ...recipients, place]) take(id);
    const named = mentions.filter(({ form, entity }) => form === 'name' && entity !== null).map((mention) => mention.span);
    const { from, to } = wordsIn(this.#words, span);
    const stems = new Set<string>();
    for (let i = from; i < to; i++) {
      const word = this.#words.text[i]!;
      if (!isContentWord(word) || isDenyingVerb(word)) continue;
      if (named.some(({ start, end }) => this.#words.start[i]! >= start && this.#words.end[i]! <= end)) continue;
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
}
