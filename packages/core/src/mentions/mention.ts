import type { EntitySubkind, Mention } from '../model/index.ts';
import type { Context } from '../stage/index.ts';
import type { MentionKind, Reading } from './candidate.ts';

/** A mention on its way: words instead of offsets, fields that refiners still fill. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  kind: MentionKind;
  subkind: EntitySubkind | null;
  readonly form: Mention['form'];
  readonly rule: string;
  readonly confidence: number;
  readonly demonym: boolean;
  metonym: boolean;
  role: string | null;
  /** Offsets, where the mention is only a part of a word. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export const draft = (
  from: number,
  to: number,
  form: Draft['form'],
  rule: string,
  kind: MentionKind,
  fields: Partial<Draft> = {},
): Draft => ({
  from,
  to,
  form,
  rule,
  kind,
  subkind: null,
  confidence: 0.7,
  demonym: false,
  metonym: false,
  role: null,
  span: null,
  ...fields,
});

export const spanOf = ({ words }: Reading, { from, to, span }: Draft): { start: number; end: number } =>
  span ?? { start: words.start[from]!, end: words.end[to - 1]! };

export const mentionOf = (reading: Reading, made: Draft, context: Context): Mention => {
  const span = spanOf(reading, made);
  const { kind, form, role, subkind, demonym, metonym } = made;
  return {
    ...context.find(made.rule, span, made.confidence, form),
    text: reading.text.slice(span.start, span.end),
    kind,
    form,
    entity: null,
    role,
    subkind,
    demonym,
    metonym,
  };
};
