import type { English } from '@sitrep/english';
import type { Finding, Issue, IssueCode, Span } from '../model/index.ts';
import type { Doc, LayerName, Layers } from './layers.ts';

/** What a stage may use beside its layers. */
export interface Context {
  readonly english: English;
  /** The base of a finding: its id, sentence and provenance. `kind` tells findings on one span apart. */
  find(rule: string, span: Span, confidence: number, kind?: string): Finding;
  issue(code: IssueCode, severity: Issue['severity'], message: string, span?: Span): void;
}

/** One step of the way: needs some layers, adds one, touches no other. */
export interface Stage<Needs extends LayerName, Adds extends LayerName> {
  readonly name: string;
  /** Counts up when the stage finds other things than before. */
  readonly version: number;
  readonly needs: readonly Needs[];
  readonly adds: Adds;
  /** One line for `explain`: what it does. */
  readonly about: string;
  run(doc: Doc<Needs>, context: Context): Layers[Adds];
  /** The layer when the stage fails: the batch goes on. */
  empty(doc: Doc<Needs>): Layers[Adds];
}

/** Gives a stage literal its exact types. */
export const stage = <const Needs extends LayerName, const Adds extends LayerName>(s: Stage<Needs, Adds>): Stage<Needs, Adds> => s;
