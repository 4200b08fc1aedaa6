import { byPlace, evidenceOf } from '../corpus/index.ts';
import type { Analysis, Entity, SpeakerWords, SpokenWord, Statement } from '../model/index.ts';
import { words } from '../text/index.ts';
import { currentRole } from './actors.ts';
import type { Scope } from './scope.ts';

interface Said {
  readonly analysis: Analysis;
  readonly statement: Statement;
  readonly speaker: Entity | null;
  readonly text: string;
}

/** Who says what: statements by speaker, words that several reports carry once. Speakers with most to say come first. */
export const spokenWords = (scope: Scope): readonly SpeakerWords[] => {
  const quoteAt = quotePlaces(scope);
  const said = scope.analyses.flatMap((analysis) =>
    analysis.statements.map((statement): Said => {
      const text = statement.content.map(({ start, end }) => analysis.report.text.slice(start, end)).join(' … ');
      return { analysis, statement, speaker: scope.reading.entity(analysis.report.id, statement.speaker), text };
    }),
  );
  const bySpeaker = Map.groupBy(said, ({ speaker, statement }) => speaker?.id ?? `as ${statement.speakerName ?? ''}`);
  return [...bySpeaker.values()]
    .map((all) => speakerWords(scope, all, quoteAt))
    .toSorted(
      (a, b) =>
        Number(b.speaker !== null) - Number(a.speaker !== null) || b.statements.length - a.statements.length || (a.name < b.name ? -1 : 1),
    );
};

/** Shared quotation that stands at a place of a report, by `report|start`. */
const quotePlaces = ({ connections }: Scope): ReadonlyMap<string, number> =>
  new Map(
    connections.sharedQuotes.flatMap(({ evidence }, index) => evidence.map(({ report, start }) => [`${report}|${start}`, index] as const)),
  );

const speakerWords = (scope: Scope, said: readonly Said[], quoteAt: ReadonlyMap<string, number>): SpeakerWords => {
  const { speaker, statement } = said[0]!;
  const once = Map.groupBy(said, ({ analysis, statement: each, text }) => {
    const shared = each.content.map(({ start }) => quoteAt.get(`${analysis.report.id}|${start}`)).find((index) => index !== undefined);
    return shared ?? words(text).join(' ');
  });
  return {
    speaker: speaker?.id ?? null,
    name: speaker?.name ?? statement.speakerName ?? 'unknown speaker',
    role: speaker ? currentRole(speaker) : statement.roleAsStated,
    statements: [...once.values()].map((same) => wordOf(scope, same)).toSorted(bySaid),
  };
};

const wordOf = ({ reading }: Scope, same: readonly Said[]): SpokenWord => {
  const fullest = same.toSorted((a, b) => b.text.length - a.text.length || (a.analysis.report.id < b.analysis.report.id ? -1 : 1))[0]!;
  const { statement } = fullest;
  return {
    kind: statement.kind,
    act: statement.act,
    text: fullest.text,
    addressee: reading.entity(fullest.analysis.report.id, statement.addressee)?.name ?? statement.addresseeName,
    saidAt: same.map(({ statement: each }) => each.saidAt).find((at) => at !== null) ?? null,
    reports: [...new Set(same.map(({ analysis }) => analysis.report.id))],
    evidence: same.map(({ analysis, statement: each }) => evidenceOf(analysis, each.span)).toSorted(byPlace),
  };
};

const bySaid = (a: SpokenWord, b: SpokenWord): number =>
  b.reports.length - a.reports.length ||
  ((a.saidAt ?? '9') < (b.saidAt ?? '9') ? -1 : (a.saidAt ?? '9') > (b.saidAt ?? '9') ? 1 : byPlace(a.evidence[0]!, b.evidence[0]!));
