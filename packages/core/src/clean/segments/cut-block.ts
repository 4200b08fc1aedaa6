import type { SegmentKind } from '../../model/index.ts';
import { agencyPrefix } from '../dateline/agency-prefix.ts';
import { readDateline } from '../dateline/read-dateline.ts';
import { comparableWords, type Repeat } from './duplicates.ts';
import { lexicon } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { divide, type Part } from './parts.ts';
import type { Verdict } from './surroundings.ts';

const FIRST_PARAGRAPHS = 3;
const LONGEST_TITLE = 400;

/** Turns blocks into parts, in order: cuts dateline, agency and repeated sentences off a paragraph. */
export class BlockCutter {
  readonly #text: string;
  readonly #headline: number;
  readonly #title: string;
  #dated: boolean;
  #bodies = 0;

  /** `dated`: a dateline stands on a line of its own; `text` is the page's. */
  constructor(text: string, headline: number, title: string | null, dated: boolean) {
    this.#text = text;
    this.#headline = headline;
    this.#title = title === null ? '' : comparableWords(title).join(' ');
    this.#dated = dated;
  }

  cut(mark: Mark, index: number, [kind, reason]: Verdict, repeat: Repeat | undefined): Part[] {
    const { text, block } = mark.shape;
    const part = (from: number, to: number, as: SegmentKind, why: string, repeats: number | null): Part => ({
      block: index,
      start: block.start + from,
      end: block.start + to,
      kind: as,
      reason: why,
      repeats,
    });
    const body = (from: number, to: number): Part => part(from, to, 'body', reason, null);
    if (kind === 'duplicate') return [part(0, text.length, kind, reason, repeat!.of)];
    if (index > this.#headline && kind !== 'caption' && this.#isTitle(text))
      return [part(0, text.length, 'duplicate', 'repeats the headline', this.#headline)];
    if (kind !== 'body') return [part(0, text.length, kind, reason, null)];

    const before = this.#bodies++;
    const places = lexicon();
    if (before < FIRST_PARAGRAPHS && !this.#dated) {
      const dateline = readDateline(text, places);
      if (dateline !== null) {
        this.#dated = true;
        const length = text.slice(0, dateline.end).trimEnd().length;
        return [part(0, length, 'dateline', 'place, date or agency before the first words', null), body(dateline.end, text.length)];
      }
    }
    if (before === 0) {
      const prefix = agencyPrefix(text, this.#text.slice(block.end), (name) => places.agencies.has(name));
      if (prefix !== null)
        return [part(0, prefix.nameEnd, 'credit', 'the agency named before the first words', null), body(prefix.end, text.length)];
    }
    const cut = repeat?.part == null ? null : divide(text, repeat.part, comparableWords(text).length);
    if (cut === null) return [body(0, text.length)];
    const copy = part(cut.start, cut.end, 'duplicate', repeat!.reason, repeat!.of);
    if (cut.start > 0) return [body(0, text.slice(0, cut.start).trimEnd().length), copy];
    return [copy, body(text.length - text.slice(cut.end).trimStart().length, text.length)];
  }

  #isTitle(text: string): boolean {
    return this.#title !== '' && text.length < LONGEST_TITLE && comparableWords(text).join(' ') === this.#title;
  }
}
