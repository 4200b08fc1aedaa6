import type { SegmentKind } from '../../model/index.ts';
import type { Page } from '../../stage/index.ts';
import type { Container } from './container.ts';
import type { Repeat } from './duplicates.ts';
import type { Mark } from './marks.ts';

/** What a line is taken for, and why. */
export type Verdict = readonly [kind: SegmentKind, reason: string];

/** What is known of the page as a whole when a line is judged. */
export interface Surroundings {
  readonly page: Page;
  readonly marks: readonly Mark[];
  readonly repeats: ReadonlyMap<number, Repeat>;
  /** False for repeats and for readers' comments. */
  readonly counts: (index: number) => boolean;
  /** First block of the part where readers write. */
  readonly comments: number;
  readonly headline: number;
  /** First and last block of the report's paragraphs. */
  readonly first: number;
  readonly last: number;
  /** First block of a second article. */
  readonly second: number;
  /** The markup element that holds the report; null for plain text. */
  readonly container: Container | null;
  /** True where the markup shows clearly which element that is. */
  readonly framed: boolean;
}

/** True for a paragraph that may be the report's. */
export const isParagraph = ({ marks, counts }: Pick<Surroundings, 'marks' | 'counts'>, index: number): boolean => {
  const mark = marks[index];
  return mark !== undefined && counts(index) && mark.kind === null && mark.prose > 0;
};

/** The kind a line shows by itself. */
export const sure = ({ kind, reason }: Mark): Verdict => {
  switch (kind) {
    case null:
    case 'rule':
      return ['furniture', reason || 'a line away from the report'];
    case 'related-head':
    case 'comment-head':
    case 'topic-head':
      return ['furniture', reason];
    default:
      return [kind, reason];
  }
};
