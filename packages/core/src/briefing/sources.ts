import { english, type Outlet } from '@sitrep/english';
import type { Source } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { sourceName, type Scope } from './scope.ts';

let outlets: ReadonlyMap<string, Outlet> | null = null;

const outletOf = (name: string | null): Outlet | null => {
  if (name === null) return null;
  outlets ??= new Map(
    english.outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((form) => [fold(form).replace(/^the /, ''), outlet] as const)),
  );
  return outlets.get(fold(name).replace(/^the /, '')) ?? null;
};

const kindInWords: Readonly<Record<Outlet['kind'], string>> = {
  agency: 'news agency',
  'state-agency': 'state news agency',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  site: 'news site',
};

/** Each report as a source: what kind it is, how it is dated and whose words it repeats. */
export const sourcesOf = ({ reading, analyses, connections }: Scope): readonly Source[] => {
  const copies = new Set<string>(
    connections.lineage.flatMap(({ report, relation }) => (relation === 'verbatim' || relation === 'abridged' ? [report] : [])),
  );
  return analyses
    .map((analysis) => {
      const { report } = analysis;
      const outlet = outletOf(report.publisher) ?? (report.publisher === null ? outletOf(report.agency) : null);
      return {
        report: report.id,
        name: sourceName(analysis),
        title: report.title ?? report.name,
        publisher: report.publisher,
        agency: report.agency,
        kind: outlet
          ? kindInWords[outlet.kind]
          : copies.has(report.id)
            ? 'repost'
            : report.publisher === null && report.agency !== null
              ? 'agency copy'
              : 'outlet not known to the program',
        country: outlet?.country ?? null,
        published: connections.dates[report.id] ?? report.published,
        origin: connections.originOf[report.id] ?? report.id,
        words: reading.corpus.words(reading.corpus.indexOf.get(report.id)!).length,
        issues: [...new Set(report.issues.map(({ message }) => message))],
      };
    })
    .toSorted((a, b) => {
      const [x, y] = [a.published.value ?? '9', b.published.value ?? '9'];
      return x < y ? -1 : x > y ? 1 : a.report < b.report ? -1 : 1;
    });
};
