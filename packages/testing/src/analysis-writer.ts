import type {
  Analysis,
  Entity,
  EntityId,
  Event,
  Figure,
  FindingId,
  Mention,
  Place,
  Published,
  Report,
  ReportId,
  Sentence,
  Statement,
  TextBlock,
  Time,
} from '@sitrep/core/model';

/** A piece of a sentence: plain words, or words that are found as something. */
export type Piece =
  | string
  | { readonly names: EntityId; readonly text: string; readonly role?: string }
  | { readonly time: string; readonly value: string | null }
  | { readonly figure: string; readonly measure: string; readonly value: number; readonly about?: string; readonly atLeast?: boolean }
  | { readonly says: Said; readonly pieces: readonly Piece[] }
  | { readonly event: Happened; readonly text: string };

export interface Said {
  readonly speaker: EntityId | null;
  readonly speakerName: string | null;
  readonly act: Statement['act'];
  /** The word of saying, found in the sentence around the words. */
  readonly cue: string;
  /** Direct words get quotation marks, which stay outside the content. */
  readonly direct?: boolean;
  readonly saidAt?: string | null;
}

export interface Happened {
  readonly type: Event['type'];
  readonly actors?: readonly EntityId[];
  readonly recipients?: readonly EntityId[];
  readonly place?: EntityId | null;
  readonly date?: string | null;
  readonly reality?: Event['reality'];
}

export interface EntitySpec extends Partial<Pick<Entity, 'subkind' | 'country' | 'known' | 'aliases' | 'lat' | 'lon'>> {
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly role?: string;
}

export type ReportSpec = Partial<Pick<Report, 'publisher' | 'agency' | 'byline' | 'credit' | 'name'>> & {
  readonly id: string;
  readonly published?: string | null;
};

/**
 * Writes an analysis as the way of one report would make it, sentence by sentence: offsets are counted here and nowhere
 * else. For tests and load; nothing is parsed.
 */
export class AnalysisWriter {
  readonly #spec: ReportSpec;
  #text = '';
  #paragraph = -1;
  readonly #blocks: TextBlock[] = [];
  readonly #sentences: Sentence[] = [];
  readonly #entities: Entity[] = [];
  readonly #mentions: Mention[] = [];
  readonly #times: Time[] = [];
  readonly #places: Place[] = [];
  readonly #statements: Statement[] = [];
  readonly #events: Event[] = [];
  readonly #figures: Figure[] = [];
  #found = 0;
  readonly #cues = new Map<FindingId, string>();

  constructor(spec: ReportSpec) {
    this.#spec = spec;
  }

  entity({ role, ...spec }: EntitySpec): EntityId {
    const id = `e${this.#entities.length}` as EntityId;
    const roles = role ? [{ title: role, organization: null, country: spec.country ?? null, from: null, to: null, evidence: [] }] : [];
    this.#entities.push({
      id,
      roles,
      subkind: null,
      country: null,
      known: null,
      aliases: [],
      geonamesId: null,
      wikidataId: null,
      lat: null,
      lon: null,
      ...spec,
    });
    return id;
  }

  headline(text: string): this {
    return this.#block('headline', [[text]]);
  }

  /** A paragraph of the body, a list of pieces for each sentence. */
  paragraph(...sentences: readonly (readonly Piece[])[]): this {
    return this.#block('body', sentences);
  }

  #block(kind: TextBlock['kind'], sentences: readonly (readonly Piece[])[]): this {
    if (this.#text !== '') this.#text += '\n';
    this.#paragraph++;
    const start = this.#text.length;
    sentences.forEach((pieces, index) => {
      if (index > 0) this.#text += ' ';
      const from = this.#text.length;
      const sentence = this.#sentences.length;
      const before = this.#statements.length;
      for (const piece of pieces) this.#write(piece, sentence, null);
      this.#sentences.push({ index: sentence, start: from, end: this.#text.length, paragraph: this.#paragraph, block: kind });
      for (let at = before; at < this.#statements.length; at++) this.#statements[at] = this.#around(this.#statements[at]!, from);
    });
    this.#blocks.push({ kind, start, end: this.#text.length });
    return this;
  }

  /** A statement covers its sentence, and its cue stands outside its words. */
  #around(statement: Statement, from: number): Statement {
    const span = { start: from, end: this.#text.length };
    const cue = this.#cues.get(statement.id) ?? '';
    const [content] = statement.content;
    const after = this.#text.indexOf(cue, content!.end);
    const start = after >= 0 ? after : this.#text.lastIndexOf(cue, content!.start);
    return { ...statement, span, cue: cue !== '' && start >= from ? { start, end: start + cue.length } : null };
  }

  #finding(stage: string, start: number, sentence: number): Pick<Mention, 'id' | 'span' | 'sentence' | 'by' | 'confidence'> {
    this.#found++;
    return {
      id: `${this.#spec.id}-${stage}${this.#found}` as FindingId,
      span: { start, end: this.#text.length },
      sentence,
      by: { stage, rule: 'written', version: 1 },
      confidence: 1,
    };
  }

  #write(piece: Piece, sentence: number, within: FindingId | null): void {
    const start = this.#text.length;
    if (typeof piece === 'string') this.#text += piece;
    else if ('names' in piece) this.#name(piece, start, sentence);
    else if ('time' in piece) {
      this.#text += piece.time;
      const base = { ...this.#finding('times', start, sentence), text: piece.time, kind: 'date' as const, value: piece.value };
      this.#times.push({ ...base, precision: 'day', anchor: piece.value === null ? 'previous' : 'published', direction: null });
    } else if ('figure' in piece) {
      this.#text += piece.figure;
      this.#figures.push({
        ...this.#finding('figures', start, sentence),
        text: piece.figure,
        measure: piece.measure,
        low: piece.atLeast ? piece.value : null,
        best: piece.atLeast ? null : piece.value,
        high: null,
        qualifier: piece.atLeast ? 'at least' : null,
        unit: null,
        about: piece.about ?? null,
        asOf: null,
        place: null,
        statement: within,
      });
    } else if ('says' in piece) this.#statement(piece.says, piece.pieces, start, sentence);
    else this.#event(piece.event, piece.text, start, sentence, within);
  }

  #name({ names, text, role }: { names: EntityId; text: string; role?: string }, start: number, sentence: number): void {
    this.#text += text;
    const entity = this.#entities.find(({ id }) => id === names)!;
    const kind: Mention['kind'] = entity.kind === 'place' ? 'location' : entity.kind;
    const mention = { ...this.#finding('mentions', start, sentence), text, kind, form: 'name' as const, entity: names };
    this.#mentions.push({ ...mention, role: role ?? null, subkind: entity.subkind, demonym: false, metonym: false });
    if (entity.kind !== 'place' || entity.lat === null) return;
    const place = {
      ...this.#finding('places', start, sentence),
      text,
      mention: mention.id,
      entity: names,
      use: 'name' as const,
      role: 'mentioned' as const,
    };
    this.#places.push({
      ...place,
      precision: 4,
      name: entity.name,
      country: entity.country,
      geonamesId: null,
      lat: entity.lat,
      lon: entity.lon,
    });
  }

  #statement(said: Said, pieces: readonly Piece[], start: number, sentence: number): void {
    if (said.direct) this.#text += '“';
    const from = this.#text.length;
    const id = `${this.#spec.id}-s${this.#statements.length}` as FindingId;
    for (const piece of pieces) this.#write(piece, sentence, id);
    const to = this.#text.length;
    if (said.direct) this.#text += '”';
    this.#cues.set(id, said.cue);
    this.#statements.push({
      ...this.#finding('statements', start, sentence),
      id,
      kind: said.direct ? 'direct' : 'indirect',
      content: [{ start: from, end: to }],
      cue: null,
      source: null,
      speaker: said.speaker,
      speakerName: said.speakerName,
      roleAsStated: null,
      act: said.act,
      addressee: null,
      addresseeName: null,
      occasion: null,
      saidAt: said.saidAt ?? null,
      relay: [],
      negated: false,
      hedged: false,
    });
  }

  #event(happened: Happened, text: string, start: number, sentence: number, within: FindingId | null): void {
    this.#text += text;
    const { type, actors = [], recipients = [], place = null, date = null, reality = within === null ? 'happened' : 'claimed' } = happened;
    const base = this.#finding('events', start, sentence);
    this.#events.push({
      ...base,
      type,
      mode: null,
      actors: [...actors],
      recipients: [...recipients],
      place,
      time: date === null ? null : { value: date, precision: 'day', basis: 'stated', finding: null },
      reality,
      attribution: within === null ? [] : [within],
      figures: [],
      trigger: base.span,
    });
  }

  build(): Analysis {
    const { id, published = null, ...rest } = this.#spec;
    const precision: Published['precision'] = published === null ? 'none' : published.length > 10 ? 'minute' : 'day';
    return {
      report: {
        id: id as ReportId,
        name: `${id}.txt`,
        title: this.#blocks[0]?.kind === 'headline' ? this.#text.slice(this.#blocks[0].start, this.#blocks[0].end) : null,
        text: this.#text,
        blocks: this.#blocks,
        language: 'en',
        publisher: null,
        agency: null,
        byline: [],
        credit: null,
        section: null,
        topics: [],
        dateline: null,
        published: {
          value: published,
          precision,
          basis: published === null ? 'none' : 'stated',
          earliest: null,
          latest: null,
          reasons: [],
        },
        sourceUrl: null,
        retrievedAt: null,
        encoding: 'utf-8',
        format: 'text',
        contentHash: id.padEnd(64, '0'),
        issues: [],
        ...rest,
      },
      segments: [],
      sentences: this.#sentences,
      mentions: this.#mentions,
      entities: this.#entities,
      times: this.#times,
      places: this.#places,
      statements: this.#statements,
      events: this.#events,
      figures: this.#figures,
    };
  }
}
