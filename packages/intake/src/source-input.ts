import type { Input } from '@sitrep/core';
import type { Issue, IssueCode } from '@sitrep/core/model';

/** An input that could not be listed or read: it takes the place of its content and becomes a problem. */
export interface UnreadableInput {
  readonly name: string;
  readonly code: IssueCode;
  readonly message: string;
  /** `error` unless said otherwise; what is `info` counts as no failure. */
  readonly severity?: Issue['severity'];
}

export type SourceInput = Input | UnreadableInput;

export const isUnreadable = (input: SourceInput): input is UnreadableInput => 'code' in input;
