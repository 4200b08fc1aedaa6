import { evidenceOf, isContentWord, stem, wordsIn, type Reading, type ReportWords } from '../corpus/index.ts';
import { fold } from '../text/index.ts';
import type { Act, Analysis, Entity, Event, Evidence, EventType, Mention, Span, Statement } from '../model/index.ts';
import {
  brandedAt,
  deniedIn,
  deniesExistence,
  isClause,
  isOnlyAboutWords,
  isDenyingVerb,
  isDoubtingWord,
  isNegative,
  isWordNoun,
  pointsBackIn,
} from './denial.ts';
import { gistOf, gistOfAccusation, gistOfDenied, gistOfNegative, subjectOf } from './gist.ts';
import type { Proposition } from './proposition.ts';

/** Acts that say how things are. Demands, promises and wishes are statements, not claims. */
const factual: ReadonlySet<Act> = new Set(['assert', 'deny', 'confirm', 'accuse', 'reject']);

/** Every proposition of a corpus, by report and place in it. */
export const readPropositions = (reading: Reading): readonly Proposition[] =>
  reading.corpus.analyses.flatMap((analysis, report) => {
    const reader = new PropositionReader(reading, analysis, report);
    return reader.propositions().toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
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

const nothing: Content = { stems: [], entities: [], countries: [], types: [], days: [], event: null, words: '' };

/** Who says it. */
type Voice = Pick<Proposition, 'statement' | 'speaker' | 'speakerName'>;

/** The stretch from the first to the last of some spans. */
const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

class PropositionReader {
  readonly #reading: Reading;
  readonly #analysis: Analysis;
  readonly #report: number;
  readonly #words: ReportWords;
  /** 1 where a word belongs to the name of an entity or to a date: those count apart. */
  readonly #named: Uint8Array;
  readonly #mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly #events: ReadonlyMap<number, readonly Event[]>;
  readonly #figures: ReadonlySet<number>;
  #publishedBy: Entity | null | undefined;

  constructor(reading: Reading, analysis: Analysis, report: number) {
    this.#reading = reading;
    this.#analysis = analysis;
    this.#report = report;
    this.#words = reading.corpus.words(report);
    this.#named = new Uint8Array(this.#words.length);
    const apart = [...analysis.mentions.filter(({ form, entity }) => form === 'name' && entity !== null), ...analysis.times];
    for (const { span } of apart) {
      const { from, to } = wordsIn(this.#words, span);
      this.#named.fill(1, from, to);
    }
    this.#mentions = Map.groupBy(analysis.mentions, ({ sentence }) => sentence);
    this.#events = Map.groupBy(analysis.events, ({ sentence }) => sentence);
    this.#figures = new Set(analysis.figures.map(({ sentence }) => sentence));
  }

  propositions(): Proposition[] {
    const denying = this.#denyingSentences();
    const denied = new Set(denying.flatMap(({ sentence, pointsBack }) => (pointsBack ? [] : [sentence])));
    const said = this.#analysis.statements.flatMap((statement) => this.#statement(statement));
    return [...said.filter(({ sentence, speakerName }) => speakerName !== null || !denied.has(sentence)), ...this.#ownVoice(), ...denying];
  }

  /** Propositions of a statement, one for each clause of its words that stands alone. */
  #statement(statement: Statement): Proposition[] {
    if (!factual.has(statement.act) || !this.#inBody(statement.sentence)) return [];
    // "Does not say that", "could not confirm": nothing is said to be so. "Did not accept that" denies.
    if (statement.negated && statement.act !== 'reject' && statement.act !== 'deny') return [];
    const { report } = this.#analysis;
    const speaker = this.#reading.entity(report.id, statement.speaker);
    const voice = { statement, speaker, speakerName: speaker?.name ?? statement.speakerName };
    const subject = subjectOf(speaker, statement.speakerName);
    const denied = statement.kind === 'direct' ? null : this.#denied(statement);
    if (denied !== null && this.#deniesOutright(statement)) {
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
          deniesBeing: false,
          pointsBack: false,
          gist: gistOfDenied(denied, subject),
          asSaid: null,
        },
      ];
    }
    if (statement.kind !== 'direct' && this.#deniesOutright(statement) && pointsBackIn(this.#text(statement.span))) {
      return [
        {
          ...this.#at(statement.span),
          ...voice,
          ...nothing,
          stance: 'denies',
          byWords: false,
          deniesBeing: false,
          pointsBack: true,
          gist: null,
          asSaid: null,
        },
      ];
    }
    return statement.act === 'accuse'
      ? this.#accusation(statement, voice, subject)
      : this.#clauses(statement).flatMap((clause) => this.#clause(clause, statement, voice, subject) ?? []);
  }

  /** One clause of what somebody says; null where its words make no proposition. */
  #clause(clause: Span, statement: Statement, voice: Voice, subject: string | null): Proposition | null {
    const text = this.#text(clause);
    const folded = this.#folded(clause);
    const content = this.#content(clause, voice.speaker);
    const outright = this.#deniesOutright(statement);
    const negative = isNegative(text);
    const empty = content.stems.every(isWordNoun) && content.entities.length === 0;
    // "Refused to hand over", "rejected the offer": no clause, nothing said to be so or not.
    if (!isClause(folded) || (empty && !outright) || isOnlyAboutWords(text)) return null;
    const branded = statement.kind !== 'indirect' && brandedAt(this.#text(statement.span)) !== null;
    const gone = deniesExistence(text);
    // Words quoted beside a denial speak for it, and deny only where they are negative themselves.
    const denies = (outright && (statement.kind !== 'direct' || negative)) || branded || gone || (negative && !folded.some(isDoubtingWord));
    const said = gistOf(text, statement.kind, subject);
    return {
      ...this.#at(clause),
      ...voice,
      ...content,
      stance: denies ? 'denies' : statement.act === 'confirm' ? 'confirms' : statement.hedged ? 'qualifies' : 'asserts',
      byWords: denies && !outright && !branded,
      deniesBeing: gone,
      pointsBack: denies && empty,
      gist: denies && empty ? null : denies && negative ? gistOfNegative(text, statement.kind, subject) : said,
      asSaid: denies && negative ? said : null,
    };
  }

  /** "X accuses Y of Z" is one proposition, whatever its words are cut into. */
  #accusation(statement: Statement, voice: Voice, subject: string | null): Proposition[] {
    const clause = hull(statement.content);
    const content = this.#content(clause, voice.speaker);
    const gist =
      gistOfAccusation(this.#text(statement.span), subject) ??
      (isClause(this.#folded(clause)) ? gistOf(this.#text(clause), statement.kind, subject) : null);
    if (gist === null && content.stems.length < 2) return [];
    return [
      {
        ...this.#at(clause),
        ...voice,
        ...content,
        stance: 'asserts',
        byWords: false,
        deniesBeing: false,
        pointsBack: false,
        gist,
        asSaid: null,
      },
    ];
  }

  /** Whether the act of saying denies, not only a negation in what is said. */
  #deniesOutright({ act, cue, span, kind, negated }: Statement): boolean {
    if (act !== 'deny' && act !== 'reject') return false;
    if (cue === null) return !isNegative(this.#text(span)) || deniedIn(this.#text(span)) !== null;
    const words = this.#folded(cue);
    return (negated && kind !== 'direct') || words.some(isDenyingVerb) || (kind !== 'direct' && deniedIn(this.#text(span)) !== null);
  }

  /** Sentences that deny or brand as untrue what others said, where no statement does: the subject before the verb speaks. */
  #denyingSentences(): Proposition[] {
    const outright = new Set(
      this.#analysis.statements.filter((statement) => this.#deniesOutright(statement)).map(({ sentence }) => sentence),
    );
    return this.#analysis.sentences.flatMap((sentence): Proposition[] => {
      if (sentence.block !== 'body' || outright.has(sentence.index)) return [];
      const text = this.#text(sentence);
      const untrue = /\bnot\s+(?:true|correct|the case)\b/i.test(text) ? deniedIn(text) : null;
      const at = untrue === null ? brandedAt(text) : null;
      if (untrue === null && at === null) return [];
      // Its own words in quotation marks are a statement already.
      if (
        untrue === null &&
        this.#analysis.statements.some(
          ({ span, kind }) => kind === 'direct' && span.start <= sentence.start + at! && sentence.start + at! < span.end,
        )
      )
        return [];
      const speaker = untrue === null ? this.#subjectBefore(sentence.index, sentence.start + at!) : this.#publisher();
      if (untrue === null && speaker === null) return [];
      const start = untrue === null ? sentence.start : sentence.start + Math.max(0, text.indexOf(untrue.text));
      const content = this.#content(untrue === null ? { start, end: start } : { start, end: start + untrue.text.length }, null);
      return [
        {
          ...this.#at(sentence),
          ...content,
          statement: null,
          speaker,
          speakerName: speaker?.name ?? null,
          stance: 'denies',
          byWords: false,
          deniesBeing: false,
          pointsBack: untrue === null,
          gist: untrue === null ? null : gistOfDenied(untrue, null),
          asSaid: null,
        },
      ];
    });
  }

  /** The last person, organization or country named in a sentence before an offset. */
  #subjectBefore(sentence: number, offset: number): Entity | null {
    const before = (this.#mentions.get(sentence) ?? [])
      .filter(({ span, entity }) => entity !== null && span.end <= offset)
      .toSorted((a, b) => a.span.start - b.span.start);
    const parties = before.flatMap(({ entity }) => this.#reading.entity(this.#analysis.report.id, entity) ?? []);
    return parties.findLast(({ kind, subkind }) => kind === 'person' || kind === 'organization' || subkind === 'country') ?? null;
  }

  /** Who publishes the report, where that is a party and no outlet: a ministry's or a group's own statement. */
  #publisher(): Entity | null {
    if (this.#publishedBy === undefined) {
      const { report, entities, statements } = this.#analysis;
      const name = report.publisher === null ? null : fold(report.publisher);
      const own =
        name === null
          ? undefined
          : entities.find(({ name: each, aliases }) => fold(each) === name || aliases.some((alias) => fold(alias) === name));
      const entity = own ? this.#reading.entity(report.id, own.id) : null;
      // An outlet writes of others; a party speaks in its own release.
      const speaks = own !== undefined && statements.some(({ speaker }) => speaker === own.id);
      this.#publishedBy = entity !== null && entity.kind === 'organization' && entity.subkind !== 'media' && speaks ? entity : null;
    }
    return this.#publishedBy;
  }

  /** What the report tells itself: sentences of the body with events that no statement is said to tell. */
  #ownVoice(): Proposition[] {
    const spoken = ({ trigger, attribution }: Event): boolean =>
      attribution.length > 0 || this.#analysis.statements.some(({ span }) => trigger.start < span.end && span.start < trigger.end);
    return [...this.#events].flatMap(([sentence, all]) => {
      const own = all.filter(
        (event) => !spoken(event) && (event.reality === 'happened' || event.reality === 'claimed' || event.reality === 'denied'),
      );
      const [first] = own;
      const clause = this.#analysis.sentences[sentence];
      if (!first || !clause || !this.#inBody(sentence)) return [];
      const negative = isNegative(this.#text(clause));
      const denied = own.some(({ reality }) => reality === 'denied');
      const said = gistOf(this.#text(clause), 'report', null);
      const speaker = this.#publisher();
      return [
        {
          ...this.#at(clause),
          ...this.#content(clause, speaker),
          types: [...new Set(own.map(({ type }) => type))],
          statement: null,
          event: first,
          speaker,
          speakerName: speaker?.name ?? null,
          stance: denied || negative ? 'denies' : speaker === null ? 'reports' : 'asserts',
          byWords: !denied,
          deniesBeing: false,
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
    for (const span of this.#joined(content)) {
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

  /** Spans with nothing but quotation marks between them as one: "had “tidied” the garage" is one clause. */
  #joined(content: readonly Span[]): Span[] {
    const joined: Span[] = [];
    for (const span of content) {
      const last = joined.at(-1);
      if (last && span.start >= last.end && /^[\s"'“”‘’«»,.]{0,5}$/.test(this.#analysis.report.text.slice(last.end, span.start))) {
        joined[joined.length - 1] = { start: last.start, end: span.end };
      } else joined.push(span);
    }
    return joined;
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
}
