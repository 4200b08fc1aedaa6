import type { Reading } from '../corpus/index.ts';
import type { Analysis, Connections, ReportId } from '../model/index.ts';

/** What the parts of a briefing are made from. */
export interface Scope {
  readonly reading: Reading;
  /** The reports the briefing is about, by id. */
  readonly analyses: readonly Analysis[];
  readonly connections: Connections;
  /** Ids of those reports. */
  readonly reports: ReadonlySet<string>;
}

/** The name a reader knows a report by: its outlet, else its agency, else its title in quotation marks, which is no outlet. */
export const sourceName = ({ report }: Analysis): string => outletName(report) ?? `“${report.title ?? report.name}”`;

const outletName = ({ publisher, agency }: Analysis['report']): string | null => publisher ?? agency;

/** The day a report is of, its own or told by others; null where nobody says. */
export const reportDay = ({ connections }: Pick<Scope, 'connections'>, { report }: Analysis): string | null =>
  (connections.dates[report.id]?.value ?? report.published.value)?.slice(0, 10) ?? null;

/** A report within a sentence: "Northern Wire", "the report “Ferry sinks off Dalnik”". */
export const nameOfReport = ({ reading }: Pick<Scope, 'reading'>, id: ReportId | string): string => {
  const index = reading.corpus.indexOf.get(id);
  if (index === undefined) return id;
  const analysis = reading.corpus.analyses[index]!;
  return outletName(analysis.report) ?? `the report ${sourceName(analysis)}`;
};

/** "A", "A and B", "A, B and C"; at most `most` of them by name. */
export const listed = (names: readonly string[], most = 4): string => {
  const some = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} others`] : names;
  return some.length > 1 ? `${some.slice(0, -1).join(', ')} and ${some.at(-1)}` : (some[0] ?? '');
};

/** Words for a voice without a name, within a sentence: "a senior official", "the president". */
export const unnamed = (words: string): string =>
  /^(?:An?|The|His|Her|Its|Their|Some|Two|Three|Several|Many)\s/.test(words)
    ? words[0]!.toLowerCase() + words.slice(1)
    : /^\p{Lu}\p{Ll}+$/u.test(words)
      ? `the ${words.toLowerCase()}`
      : words;

/** The name with its article where its kind wants one: "the State Department", "Ana Reyes". */
export const withArticle = (name: string, kind: string | null): string =>
  kind === 'organization' &&
  /\b(?:Ministry|Department|Government|Army|Forces?|Council|Union|Nations|Committee|Commission|Agency|Service|Alliance|Monitor|Staff|Guard|Duma|Coordination|Network|mission|authorities|Movement|Front|Pentagon|Kremlin)\b/i.test(
    name,
  ) &&
  !/^the\b/i.test(name)
    ? `the ${name}`
    : name;
