import { analysisOf, type runReport } from '@sitrep/core';
import type { Analysis, Entity, EntityId, Finding, Issue, Segment, Span } from '@sitrep/core/model';

type Run = ReturnType<typeof runReport>;

/** Something a stage found, in words. */
interface Found {
  readonly what: string;
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
  readonly span: Span | null;
}

interface ExplainedStep {
  readonly stage: string;
  readonly version: number;
  readonly about: string;
  readonly needs: readonly string[];
  readonly adds: string;
  readonly crashed: boolean;
  /** What the layer holds, in a line. */
  readonly result: string;
  readonly findings: readonly Found[];
}

/** The way of a report, told. */
export interface Explanation {
  readonly report: string;
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  readonly steps: readonly ExplainedStep[];
  /** Every stretch of the input with its kind and the reason: nothing is thrown away silently. */
  readonly ledger: readonly Segment[];
  readonly issues: readonly Issue[];
}

interface Told {
  readonly result: string;
  readonly findings?: readonly Found[];
}

const plural = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

export const explanationOf = (run: Run): Explanation => {
  const analysis = analysisOf(run);
  const tell = teller(run, analysis);
  const { report } = analysis;
  return {
    report: report.id,
    name: report.name,
    format: report.format,
    encoding: report.encoding,
    steps: run.steps.map((step) => {
      const { result, findings = [] } = tell(step.adds);
      return { ...step, result, findings };
    }),
    ledger: analysis.segments,
    issues: report.issues,
  };
};

const teller = ({ doc }: Run, analysis: Analysis): ((layer: string) => Told) => {
  const { report } = analysis;
  const names = new Map<EntityId, string>(analysis.entities.map(({ id, name }: Entity) => [id, name]));
  const name = (id: EntityId | null): string => (id === null ? 'nobody named' : (names.get(id) ?? id));
  const list = (ids: readonly EntityId[]): string => (ids.length === 0 ? 'nobody named' : ids.map(name).join(', '));
  const told = <One extends Finding>(thing: string, found: readonly One[], what: (one: One) => string): Told => ({
    result: plural(found.length, thing),
    findings: found.map((one) => ({
      what: what(one),
      text: report.text.slice(one.span.start, one.span.end),
      rule: one.by.rule,
      confidence: one.confidence,
      span: one.span,
    })),
  });
  const plain = (what: string, text: string): Found => ({ what, text, rule: '', confidence: 1, span: null });

  const layers: Readonly<Record<string, () => Told>> = {
    page: () => ({ result: `${plural(doc.page.text.length, 'character')} as a reader sees them, of ${doc.raw.raw.length} in the input` }),
    segments: () => {
      const kinds = new Map<string, number>();
      for (const { kind } of doc.segments) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return { result: [...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ') || 'none' };
    },
    header: () => ({
      result: 'what stands around the article',
      findings: Object.entries(doc.header).flatMap(([key, value]: [string, unknown]) => {
        if (value === null || (Array.isArray(value) && value.length === 0)) return [];
        return [plain(key, typeof value === 'string' ? value : JSON.stringify(value))];
      }),
    }),
    article: () => ({
      result: `${plural(report.text.length, 'character')} in ${plural(doc.article.blocks.length, 'block')}, language ${report.language}`,
    }),
    sentences: () => ({ result: plural(doc.sentences.length, 'sentence') }),
    tokens: () => ({ result: plural(doc.tokens.length, 'token') }),
    mentions: () => told('mention', analysis.mentions, (one) => `${one.kind} ${one.form}${one.role === null ? '' : `, ${one.role}`}`),
    times: () => told('time', analysis.times, (one) => `${one.kind} ${one.value ?? 'unresolved'} (${one.precision}, by ${one.anchor})`),
    places: () =>
      told(
        'place',
        analysis.places,
        (one) => `${one.name}${one.lat === null ? '' : ` ${one.lat}, ${one.lon}`} (${one.role}, precision ${one.precision})`,
      ),
    chains: () => ({
      result: plural(analysis.entities.length, 'entity').replace('entitys', 'entities'),
      findings: analysis.entities.map((one) =>
        plain(
          `${one.subkind ?? one.kind}${one.known === null ? '' : ` (${one.known})`}`,
          [one.name, ...one.aliases].join(' = ') + (one.roles.length === 0 ? '' : `; ${one.roles.map(({ title }) => title).join(', ')}`),
        ),
      ),
    }),
    dating: () => ({
      result: `${report.published.value ?? `between ${report.published.earliest ?? '?'} and ${report.published.latest ?? '?'}`} (${report.published.basis})`,
      findings: report.published.reasons.map((reason) => plain('because', reason)),
    }),
    statements: () =>
      told(
        'statement',
        analysis.statements,
        (one) => `${one.kind} ${one.act} by ${one.speaker === null ? (one.speakerName ?? 'unknown speaker') : name(one.speaker)}`,
      ),
    figures: () =>
      told(
        'figure',
        analysis.figures,
        (one) =>
          `${one.measure} ${[one.low, one.best, one.high].map((n) => n ?? '–').join('/')}${one.about === null ? '' : ` of ${one.about}`}`,
      ),
    events: () =>
      told(
        'event',
        analysis.events,
        (one) =>
          `${one.type}${one.mode === null ? '' : ` ${one.mode}`} (${one.reality}) ${list(one.actors)} → ${list(one.recipients)}${one.time === null ? '' : `, ${one.time.value}`}`,
      ),
  };
  return (layer) => layers[layer]?.() ?? { result: 'done' };
};
