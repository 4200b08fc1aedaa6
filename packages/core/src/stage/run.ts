import type { English } from '@sitrep/english';
import type { Finding, FindingId, Issue, Sentence, Span } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import type { Doc, LayerName, Layers, RawReport } from './layers.ts';
import type { Pipeline } from './pipeline.ts';
import type { Context } from './stage.ts';

/** What one stage did, for `explain` and for timings. */
export interface Step {
  readonly stage: string;
  readonly version: number;
  readonly about: string;
  readonly needs: readonly LayerName[];
  readonly adds: LayerName;
  readonly crashed: boolean;
}

export interface Run<Has extends LayerName> {
  readonly doc: Doc<Has>;
  readonly issues: readonly Issue[];
  readonly steps: readonly Step[];
}

/** Index of the sentence that holds an offset. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): number => {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
};

/**
 * Runs the stages in order. The only catch in the program: a stage that throws leaves its empty layer and an issue
 * that names it, and the next stage runs.
 */
export const runPipeline = <Has extends LayerName>(pipeline: Pipeline<Has>, raw: RawReport, english: English): Run<Has> => {
  const layers: { -readonly [Name in LayerName]?: Layers[Name] } = { raw };
  const issues: Issue[] = [...raw.issues];
  const steps: Step[] = [];
  for (const current of pipeline.stages) {
    const context: Context = {
      english,
      find(rule: string, span: Span, confidence: number, kind = ''): Finding {
        const id = shortHash(`${raw.id}|${current.name}|${span.start}|${span.end}|${kind}|${rule}`) as FindingId;
        const sentence = layers.sentences ? sentenceAt(layers.sentences, span.start) : 0;
        return { id, span, sentence, by: { stage: current.name, rule, version: current.version }, confidence };
      },
      issue(code, severity, message, span) {
        issues.push({ code, severity, message, span: span ?? null, input: null });
      },
    };
    let crashed = false;
    let added: unknown;
    try {
      added = current.run(layers as Doc<LayerName>, context);
    } catch (error) {
      crashed = true;
      const reason = error instanceof Error ? error.message : String(error);
      issues.push({ code: 'stage.crashed', severity: 'error', message: `${current.name} failed: ${reason}`, span: null, input: raw.name });
      added = current.empty(layers as Doc<LayerName>);
    }
    (layers as Record<string, unknown>)[current.adds] = added;
    steps.push({ stage: current.name, version: current.version, about: current.about, needs: current.needs, adds: current.adds, crashed });
  }
  return { doc: layers as Doc<Has>, issues, steps };
};
