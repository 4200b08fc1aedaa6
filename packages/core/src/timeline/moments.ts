import { contentStems, dateInWords, sentenceEvidence, type Reading } from '../corpus/index.ts';
import type { Analysis, Entity, Event, Evidence, Published } from '../model/index.ts';
import { words } from '../text/index.ts';
import { sentenceInShort } from './short.ts';

/** One dated thing that one report tells. */
export interface Moment {
  readonly analysis: Analysis;
  /** ISO 8601, partial or interval; null where only bounds are known. */
  readonly date: string | null;
  readonly precision: string;
  readonly reality: string;
  /** Event type; empty for what is no event. */
  readonly type: string;
  readonly parties: ReadonlySet<Entity['id']>;
  readonly stems: readonly string[];
  readonly what: string;
  /** How well `what` stands for it. */
  readonly weight: number;
  readonly evidence: Evidence;
}

const fewestStems = 4;
/** Words said about what went before. */
const reactions: ReadonlySet<Event['type']> = new Set(['SUPPORT', 'REJECT']);

/** Reads the dated things of one report: events, sentences that state a day, words said on a day, and what it leads with. */
export class MomentReader {
  readonly #reading: Reading;
  readonly #analysis: Analysis;
  readonly #published: Published;
  readonly #denying: ReadonlySet<number>;
  /** Days that the times of each sentence state. */
  readonly #days: ReadonlyMap<number, ReadonlySet<string>>;

  constructor(reading: Reading, analysis: Analysis, published: Published) {
    this.#reading = reading;
    this.#analysis = analysis;
    this.#published = published;
    // A denial of an event is no good sentence for it.
    this.#denying = new Set(analysis.statements.filter(({ act }) => act === 'deny' || act === 'reject').map(({ sentence }) => sentence));
    const days = new Map<number, Set<string>>();
    for (const { kind, value, precision, sentence } of analysis.times) {
      if (value === null || (kind !== 'date' && kind !== 'time') || (precision !== 'day' && precision !== 'minute') || value.includes('/'))
        continue;
      days.set(sentence, (days.get(sentence) ?? new Set()).add(value.slice(0, 10)));
    }
    this.#days = days;
  }

  /** `isCopy` leaves out what a report leads with: its source is of that day. */
  moments(isCopy: boolean): Moment[] {
    return [...this.#events(), ...this.#datedSentences(), ...this.#said(), ...(isCopy ? [] : this.#lead())];
  }

  #events(): Moment[] {
    return this.#analysis.events.flatMap((event) => {
      const { time, reality, sentence } = event;
      if (time === null || reality === 'denied' || reality === 'conditional' || (time.basis === 'published' && reality !== 'planned'))
        return [];
      // Praise and refusal come after what they are about: its date is not theirs.
      if (time.basis === 'context' && reactions.has(event.type)) return [];
      const weight = (reality === 'background' ? 0 : 1) + (event.actors.length > 0 ? 0.7 : 0) + (event.recipients.length > 0 ? 0.3 : 0);
      const stated = time.basis === 'stated' ? 0.5 : 0;
      return [
        {
          ...this.#moment(sentence, time.value.replace(/T.*$/, ''), weight + stated),
          precision: time.precision,
          reality,
          type: event.type,
          parties: this.#parties(event),
        },
      ];
    });
  }

  /** Sentences of the body that name a day, events or not. */
  #datedSentences(): Moment[] {
    return [...this.#days].flatMap(([sentence, days]) =>
      this.#inBody(sentence) && !this.#denying.has(sentence) ? [...days].map((day) => this.#moment(sentence, day, 0.6)) : [],
    );
  }

  #said(): Moment[] {
    return this.#analysis.statements.flatMap(({ saidAt, sentence }) => {
      const day = saidAt?.slice(0, 10);
      const today = day === this.#published.value?.slice(0, 10);
      return day === undefined || today || !this.#inBody(sentence) ? [] : [this.#moment(sentence, day, 0.5)];
    });
  }

  #lead(): Moment[] {
    const first = this.#analysis.sentences.find(({ block }) => block === 'body');
    if (!first) return [];
    // A sentence that says when its event was is not of the day it is told on as well.
    const own = this.#analysis.events.some(
      ({ sentence, time, reality }) => sentence === first.index && time?.basis === 'stated' && reality === 'happened',
    );
    if (own) return [];
    const moment = this.#moment(first.index, this.#published.value?.slice(0, 10) ?? null, 1);
    return [
      moment.date === null ? { ...moment, what: `${moment.what.replace(/[.…\s]+$/, '')} (${boundsInWords(this.#published)}).` } : moment,
    ];
  }

  #inBody(sentence: number): boolean {
    return this.#analysis.sentences[sentence]?.block === 'body';
  }

  #moment(sentence: number, date: string | null, weight: number): Moment {
    const evidence = sentenceEvidence(this.#analysis, sentence);
    const named = this.#analysis.mentions.filter((mention) => mention.sentence === sentence && mention.entity !== null);
    const stems = contentStems(words(evidence.quote));
    const days = this.#days.get(sentence);
    // A sentence that names the day itself stands for it better than one that names another.
    const fits = date === null || days === undefined ? 0 : days.has(date) ? 1.2 : -0.6;
    const poor = (this.#denying.has(sentence) ? 2 : 0) + (stems.length < fewestStems ? 1.5 : 0);
    return {
      analysis: this.#analysis,
      date,
      precision: date === null ? 'none' : 'day',
      reality: 'happened',
      type: '',
      parties: new Set(named.flatMap(({ entity }) => this.#reading.entity(this.#analysis.report.id, entity)?.id ?? [])),
      stems,
      what: sentenceInShort(evidence.quote),
      weight: weight + fits - poor,
      evidence,
    };
  }

  #parties({ actors, recipients, place }: Event): ReadonlySet<Entity['id']> {
    const ids = [...actors, ...recipients, ...(place ? [place] : [])];
    return new Set(ids.flatMap((id) => this.#reading.entity(this.#analysis.report.id, id)?.id ?? []));
  }
}

const boundsInWords = ({ earliest, latest }: Published): string => {
  const [from, to] = [earliest, latest].map((day) => (day === null ? null : dateInWords(day.slice(0, 10))));
  if (from && to) return `between ${from} and ${to}`;
  if (from) return `not before ${from}`;
  return to ? `not after ${to}` : 'undated';
};
