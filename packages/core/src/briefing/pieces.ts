import type { Briefing, Claim, Evidence, FigureValue, Published, TimelineEntry } from '../model/index.ts';
import { dateInWords } from '../corpus/index.ts';

/** What the written forms of a briefing share: names, dates and short forms, each said one way. */
export class Pieces {
  readonly #sources: ReadonlyMap<string, Briefing['sources'][number]>;
  readonly #entities: ReadonlyMap<string, string>;

  constructor({ sources, entities }: Briefing) {
    this.#sources = new Map(sources.map((source) => [source.report, source]));
    this.#entities = new Map(entities.map(({ id, name }) => [id, name]));
  }

  /** "TASS, 25 January 2017". */
  source(report: string): string {
    const source = this.#sources.get(report);
    if (!source) return report;
    return source.published.value === null ? source.name : `${source.name}, ${dateInWords(source.published.value.slice(0, 10))}`;
  }

  /** "Northern Wire"; a report that names neither outlet nor agency is not called by its title twice. */
  outlet({ name, publisher, agency }: Briefing['sources'][number]): string {
    return publisher === null && agency === null ? 'no outlet named' : name;
  }

  /** The sources of some evidence, each once. */
  sourcesOf(evidence: readonly Evidence[]): string {
    return [...new Set(evidence.map(({ report }) => this.source(report)))].join('; ');
  }

  entity(id: string | null, otherwise: string | null): string {
    return (id === null ? null : this.#entities.get(id)) ?? otherwise ?? 'unknown speaker';
  }

  /** Who takes a stance on a claim, each once with where. */
  side({ evidence }: Claim, stances: readonly string[]): string[] {
    const taken = evidence.filter(({ stance }) => stances.includes(stance));
    const names = taken.map(({ speaker, speakerName, report }) =>
      speaker === null && speakerName === null ? this.source(report) : `${this.entity(speaker, speakerName)} (${this.source(report)})`,
    );
    return [...new Set(names)];
  }
}

export const dateOfEntry = ({ date }: Pick<TimelineEntry, 'date'>): string => (date === null ? 'undated' : dateInWords(date));

export const published = ({ value, earliest, latest, basis }: Published): string => {
  const day = (iso: string): string => dateInWords(iso.slice(0, 10));
  if (value !== null) return `${day(value)}${basis === 'inferred' ? ' (inferred)' : ''}`;
  if (earliest && latest) return `between ${day(earliest)} and ${day(latest)}`;
  if (earliest) return `not before ${day(earliest)}`;
  return latest ? `not after ${day(latest)}` : 'undated';
};

export const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

export const figure = ({ value, low, high, qualifier }: FigureValue): string =>
  low !== null && high !== null && low !== high
    ? `${number(low)} to ${number(high)}`
    : `${qualifier ? `${qualifier} ` : ''}${number(value)}`;

export const statusInWords: Readonly<Record<Claim['status'], string>> = {
  disputed: 'disputed',
  corroborated: 'several independent reports',
  'single-source': 'single source',
  'denied-only': 'denied; nobody in these reports asserts it',
};
