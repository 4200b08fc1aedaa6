import { dateInWords, evidenceOf, sentenceEvidence } from '../corpus/index.ts';
import type { Gap } from '../model/index.ts';
import { listed, nameOfReport, sourceName, type Scope } from './scope.ts';

const mostOfAKind = 12;

/** What the reports leave open. */
export const gapsOf = (scope: Scope): readonly Gap[] =>
  [undated, unanswered, loneClaims, unknownSpeakers].flatMap((find) => oncePerText(find(scope)).slice(0, mostOfAKind));

/** What copies of one report leave open is one gap. */
const oncePerText = (gaps: readonly Gap[]): Gap[] => {
  const byText = new Map<string, Gap>();
  for (const gap of gaps) {
    const before = byText.get(gap.text);
    byText.set(
      gap.text,
      before
        ? { ...gap, reports: [...new Set([...before.reports, ...gap.reports])], evidence: [...before.evidence, ...gap.evidence] }
        : gap,
    );
  }
  return [...byText.values()];
};

const undated = ({ analyses, connections }: Scope): Gap[] =>
  analyses.flatMap((analysis) => {
    const { report } = analysis;
    const published = connections.dates[report.id] ?? report.published;
    if (published.value !== null && published.basis !== 'inferred') return [];
    const day = (iso: string): string => dateInWords(iso.slice(0, 10));
    const when =
      published.value !== null
        ? `it is taken to be of ${day(published.value)}`
        : published.earliest && published.latest
          ? `it lies between ${day(published.earliest)} and ${day(published.latest)}`
          : published.earliest
            ? `it is not older than ${day(published.earliest)}`
            : published.latest
              ? `it is not younger than ${day(published.latest)}`
              : 'nothing in it bounds its date';
    const text = `The report “${report.title ?? report.name}” states no date; ${when}.`;
    return [{ text, reports: [report.id], evidence: [sentenceEvidence(analysis, 0)] }];
  });

/** Accusations that nobody answers. */
const unanswered = ({ analyses, connections, reading, reports }: Scope): Gap[] => {
  const answered = new Set(
    connections.claims.filter(({ status }) => status === 'disputed').flatMap(({ evidence }) => evidence.map(({ statement }) => statement)),
  );
  return analyses.flatMap((analysis) =>
    analysis.statements.flatMap((statement) => {
      if (statement.act !== 'accuse' || answered.has(statement.id) || !reports.has(analysis.report.id)) return [];
      const speaker = reading.entity(analysis.report.id, statement.speaker)?.name ?? statement.speakerName;
      if (speaker === null) return [];
      const evidence = evidenceOf(analysis, statement.span);
      const { start = statement.span.start } = statement.content[0] ?? {};
      const { end = statement.span.end } = statement.content.at(-1) ?? {};
      const alleged = evidenceOf(analysis, start < end ? { start, end } : statement.span).quote;
      return [
        {
          text: `No report carries an answer to what ${speaker} alleges: “${clip(alleged)}”`,
          reports: [analysis.report.id],
          evidence: [evidence],
        },
      ];
    }),
  );
};

const loneClaims = (scope: Scope): Gap[] =>
  scope.connections.claims.flatMap(({ status, gist, evidence }) => {
    const first = evidence[0];
    if (status !== 'single-source' || !first || !scope.reports.has(first.report)) return [];
    const named = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => nameOfReport(scope, id)))];
    const names = named(evidence.map(({ origin }) => origin));
    // A copy adds no voice of its own.
    const copies = named(evidence.map(({ report }) => report)).filter((name) => !names.includes(name));
    const after = copies.length === 0 ? '' : `, and ${listed(copies)} after it`;
    return [
      {
        text: `Only ${listed(names)} ${names.length === 1 ? 'carries' : 'carry'} this${after}: ${gist}`,
        reports: [...new Set(evidence.map(({ report }) => report))],
        evidence: [first.evidence],
      },
    ];
  });

const unknownSpeakers = ({ analyses }: Scope): Gap[] =>
  analyses.flatMap((analysis) => {
    const nobody = analysis.statements.filter(
      ({ speaker, speakerName, kind }) => speaker === null && speakerName === null && kind !== 'indirect',
    );
    const first = nobody[0];
    if (!first) return [];
    const text = `${sourceName(analysis)} does not say whose ${nobody.length === 1 ? 'words these are' : `${nobody.length} quotations these are, the first being`}: “${clip(evidenceOf(analysis, first.span).quote)}”`;
    return [{ text, reports: [analysis.report.id], evidence: nobody.slice(0, 4).map(({ span }) => evidenceOf(analysis, span)) }];
  });

const clip = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').replace(/^["“”']+|[,\s"“”']+$/g, '');
  return plain.length > 140 ? `${plain.slice(0, 137).replace(/\s+\S*$/, '')} …` : plain;
};
