import { evidenceOf, isContentWord, stem, wordsIn, type Reading, type ReportWords } from '../corpus/index.ts';
import type { Act, Analysis, Entity, Event, Evidence, EventType, Mention, Span, Statement } from '../model/index.ts';
import { deniedIn, isDenyingVerb, isDoubtingWord, isNegative, isWordNoun, type Denied } from './denial.ts';
import { gistOf, gistOfDenied } from './gist.ts';
import type { Proposition } from './proposition.ts';

/** Acts that say how things are. Demands, promises and wishes are statements, not claims. */
const factual: ReadonlySet<Act> = new Set(['assert', 'deny', 'confirm', 'accuse', 'reject']);

/** Every proposition of a corpus, by report and place in it. */
export const readPropositions = (reading: Reading): readonly Proposition[] =>
  reading.corpus.analyses.flatMap((analysis, report) => {
    const reader = new ReportReader(reading, analysis, report);
    return [...analysis.statements.flatMap((statement) => reader.statement(statement)), ...reader.ownVoice()].toSorted(
      (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
    );
  });

class ReportReader {
  readonly #reading: Reading;
  readonly #analysis: Analysis;
  readonly #report: number;
  readonly #words: ReportWords;
  /** Mentions by sentence. */
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

  /** Propositions of a statement, one for each sentence of its words. */
  statement(statement: Statement): Proposition[] {
    if (!factual.has(statement.act)) return [];
    const denial = statement.act === 'deny' || statement.act === 'reject';
    const { report } = this.#analysis;
    const speaker = this.#reading.entity(report.id, statement.speaker);
    const name = speaker?.name ?? statement.speakerName;
    if (denial && statement.kind !== 'direct') {
      const sentence = this.#sentenceText(statement.sentence);
      const denied = deniedIn(sentence.text);
      if (denied !== null) return [this.#denied(statement, denied, sentence, speaker, name)];
    }
    return this.#clauses(statement).map((clause) => {
      const text = report.text.slice(clause.start, clause.end);
      const folded = this.#folded(clause);
      const negative = isNegative(folded) || statement.negated;
      const found = this.#content(clause, speaker);
      const pointsBack =
        (denial || negative) && found.stems.filter((word) => !isWordNoun(word)).length === 0 && found.entities.length === 0;
      const denies = denial || (negative && !this.#hedged(folded));
      return {
        ...this.#at(clause),
        ...found,
        statement,
        event: found.events[0] ?? null,
        speaker,
        speakerName: name,
        stance: denies ? 'denies' : statement.act === 'confirm' ? 'confirms' : statement.hedged ? 'qualifies' : 'asserts',
        pointsBack,
        gist: pointsBack ? null : gistOf(text, statement.kind, name),
      };
    });
  }

  #denied(
    statement: Statement,
    denied: Denied,
    sentence: Span & { text: string },
    speaker: Entity | null,
    name: string | null,
  ): Proposition {
    const start = sentence.start + Math.max(0, sentence.text.indexOf(denied.text));
    const clause = { start, end: start + denied.text.length };
    const found = this.#content(clause, denied.kind === 'doing' ? null : speaker);
    return {
      ...this.#at(clause),
      ...found,
      evidence: evidenceOf(this.#analysis, statement.span),
      entities:
        denied.kind === 'doing' && speaker !== null && !found.entities.includes(speaker) ? [speaker, ...found.entities] : found.entities,
      statement,
      event: found.events[0] ?? null,
      speaker,
      speakerName: name,
      stance: 'denies',
      pointsBack: false,
      gist: gistOfDenied(denied, name),
    };
  }

  /** What the report tells itself: sentences with events that no statement is said to tell. */
  ownVoice(): Proposition[] {
    const covered = this.#analysis.statements.flatMap(({ content }) => content);
    const spoken = (event: Event): boolean => covered.some(({ start, end }) => event.trigger.start < end && start < event.trigger.end);
    return [...this.#events].flatMap(([sentence, all]) => {
      const own = all.filter(
        (event) =>
          event.attribution.length === 0 &&
          !spoken(event) &&
          (event.reality === 'happened' || event.reality === 'claimed' || event.reality === 'denied'),
      );
      const first = own[0];
      if (!first) return [];
      const clause = this.#sentenceText(sentence);
      const found = this.#content(clause, null);
      const folded = this.#folded(clause);
      const denied = own.some(({ reality }) => reality === 'denied') || isNegative(folded);
      return [
        {
          ...this.#at(clause),
          ...found,
          types: [...new Set(own.map(({ type }) => type))],
          statement: null,
          event: first,
          speaker: null,
          speakerName: null,
          stance: denied ? 'denies' : 'reports',
          pointsBack: false,
          gist: denied ? null : gistOf(clause.text, 'report', null),
        } satisfies Proposition,
      ];
    });
  }

  #sentenceText(index: number): Span & { text: string } {
    const { start, end } = this.#analysis.sentences[index] ?? { start: 0, end: 0 };
    return { start, end, text: this.#analysis.report.text.slice(start, end) };
  }

  /** The words of a statement, cut where a sentence ends. */
  #clauses({ content }: Statement): Span[] {
    const clauses: Span[] = [];
    for (const span of content) {
      for (let start = span.start; start < span.end;) {
        const sentence = this.#analysis.sentences[this.#sentenceOf(start)];
        const end = Math.min(span.end, sentence && sentence.end > start ? sentence.end : span.end);
        if (end - start > 8) clauses.push({ start, end });
        start = end + (this.#analysis.report.text.slice(end).match(/^\s+/)?.[0].length ?? 0);
        if (end === span.end) break;
      }
    }
    // A quotation split by its speaker's name in mid-sentence is one clause as far as its words go.
    return clauses.length > 0 ? clauses : content.slice(0, 1);
  }

  #sentenceOf(offset: number): number {
    return evidenceOf(this.#analysis, { start: offset, end: offset }).sentence;
  }

  #folded(span: Span): readonly string[] {
    const { from, to } = wordsIn(this.#words, span);
    return this.#words.text.slice(from, to);
  }

  /** "Could not verify" says that nothing is known, not that it is not so. */
  #hedged(folded: readonly string[]): boolean {
    return folded.some(isDoubtingWord);
  }

  #at(span: Span): { report: number; sentence: number; evidence: Evidence; hasFigure: boolean } {
    const evidence = evidenceOf(this.#analysis, span);
    return { report: this.#report, sentence: evidence.sentence, evidence, hasFigure: this.#figures.has(evidence.sentence) };
  }

  /** Stems, entities, event types and days of a stretch. Words inside names count through their entities only. */
  #content(
    span: Span,
    speaker: Entity | null,
  ): { stems: string[]; entities: Entity[]; types: EventType[]; days: string[]; events: Event[] } {
    const { report } = this.#analysis;
    const inside = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
    const sentences = new Set([this.#sentenceOf(span.start), this.#sentenceOf(Math.max(span.start, span.end - 1))]);
    const mentions = [...sentences].flatMap((sentence) => this.#mentions.get(sentence) ?? []).filter((mention) => inside(mention.span));
    const events = [...sentences].flatMap((sentence) => this.#events.get(sentence) ?? []).filter((event) => inside(event.trigger));
    const entities = new Set<Entity>();
    const take = (id: Entity['id'] | null): void => {
      const entity = this.#reading.entity(report.id, id);
      if (entity !== null && entity.id !== speaker?.id && entity.subkind !== 'media') entities.add(entity);
    };
    for (const { entity } of mentions) take(entity);
    for (const { actors, recipients, place } of events) for (const id of [...actors, ...recipients, place]) take(id);
    const named = mentions.filter(({ form, entity }) => form === 'name' && entity !== null).map(({ span: at }) => at);
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
      types: [...new Set(events.map(({ type }) => type))],
      days: [...new Set(days)],
      events,
    };
  }
}
