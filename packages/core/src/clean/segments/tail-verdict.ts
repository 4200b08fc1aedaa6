import { signOff } from './credits.ts';
import { sure, type Surroundings, type Verdict } from './surroundings.ts';
import { isEnd } from './zone.ts';

const NEAR = 2;

/** Judges a line after the report's last paragraph. */
export const tailVerdict = ({ marks, last, second, container }: Surroundings, index: number): Verdict => {
  const mark = marks[index]!;
  const { plain, words, block } = mark.shape;
  const near = index - last <= NEAR && index < second;
  if (near && (mark.kind === 'furniture' || mark.kind === null) && signOff(mark.shape) !== null && !isEnd(mark)) {
    return ['credit', 'the agency or the writer signs off'];
  }
  if (mark.kind !== null || mark.navigation) return sure(mark);
  if (near && /^(?:for the|signed|on behalf of)\b/i.test(plain) && words.length <= 16 && /\p{Lu}\p{L}+ \p{Lu}/u.test(plain)) {
    return ['body', 'the signature under the text'];
  }
  // A list or a table at the end of the element that holds the report and its paragraphs directly.
  if (container?.direct(index) === true && block.links < 0.5 && /^(?:p|li|td)$/.test(block.tag) && words.length >= 3) {
    return ['body', "stands among the report's paragraphs in the markup"];
  }
  return sure(mark);
};
