import type { SegmentKind } from '../../model/index.ts';
import type { Page } from '../../stage/index.ts';
import { aboutOutlet } from './about-outlet.ts';
import type { Mark } from './marks.ts';
import type { Verdict } from './surroundings.ts';

/*
 * What only shows when every line has a kind: lines under a heading, and paragraphs at the end that speak of the
 * writer or of the outlet.
 */

const listed: ReadonlySet<SegmentKind> = new Set(['furniture', 'comment', 'published']);

/** Lines after "Related articles" or "Topics" are what those announce. */
export const settleLists = (marks: readonly Mark[], verdicts: Verdict[], last: number): void => {
  let list: 'related' | 'topics' | null = null;
  marks.forEach(({ kind, prose }, index) => {
    const [verdict] = verdicts[index]!;
    if (kind === 'related-head') list = 'related';
    else if (kind === 'topic-head') list = 'topics';
    else if (kind === 'comment-head' || kind === 'rule' || prose >= 2) list = null;
    else if (list !== null && index > last && listed.has(verdict) && prose === 0 && (kind === null || kind === 'published')) {
      verdicts[index] = [list, list === 'related' ? 'stands under the heading of other stories' : 'stands under the heading of subjects'];
    } else if (list === 'related' && verdict === 'subheading' && index <= last) {
      verdicts[index] = ['related', 'stands under the heading of other stories'];
      list = null;
    }
  });
};

/** Paragraphs at the end that speak of the outlet itself. */
export const dropOutletNotes = (marks: readonly Mark[], verdicts: Verdict[]): void => {
  let kept = verdicts.filter(([kind]) => kind === 'body').length;
  for (let index = marks.length - 1; index >= 0 && kept > 1; index--) {
    if (verdicts[index]![0] !== 'body') continue;
    if (!aboutOutlet(marks[index]!.shape)) return;
    verdicts[index] = ['furniture', 'speaks of the outlet itself'];
    kept--;
  }
};

const tells = /^,? (?:is|was|has|writes|covers|reports|reported|contributed|can be)\b/;
const LAST_PARAGRAPHS = 3;

/** "Jane Roe is a fellow at ...": about the writer, after the text. */
export const dropAuthorNotes = (page: Page, marks: readonly Mark[], verdicts: Verdict[]): void => {
  const signed = marks.filter((_, index) => verdicts[index]![0] === 'byline').slice(0, 20);
  const names = [
    ...(page.facts?.authors ?? []),
    ...signed.flatMap(({ shape }) => shape.text.match(/\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+/gu) ?? []),
  ];
  if (names.length === 0) return;
  let seen = 0;
  for (let index = marks.length - 1; index >= 0 && seen < LAST_PARAGRAPHS; index--) {
    if (verdicts[index]![0] !== 'body') continue;
    seen++;
    const { text, words } = marks[index]!.shape;
    const name = names.find((candidate) => text.startsWith(candidate));
    if (name !== undefined && words.length < 60 && tells.test(text.slice(name.length)))
      verdicts[index] = ['furniture', 'tells about the writer'];
  }
};
