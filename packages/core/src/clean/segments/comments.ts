import type { Mark } from './marks.ts';
import { isNameAlone } from './people.ts';

const lead = /^[\p{L}\p{N}_.'@ -]{2,40}?(?:\s(?:says?|said|wrote|writes|commented|replied|asks?))?\s*(?::|\.{3}|…)\s/u;
const stamp =
  /^(?:on )?(?:\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|.{0,24}\d{4}.{0,12}\bat\b.{0,12}\d|.{0,12}\d{1,2}:\d{2}\s*(?:[ap]m)?)\b.{0,20}$/i;
const personal = /\b(?:i|i'm|i've|my|me|you|your|lol|omg|btw)\b|!{1,}\s|!!|\?\?/i;
const control = /^(?:reply|report|like|flag|share|quote|permalink|up ?vote|delete|recommend|respond)\b/i;

/** How a line looks like one by a reader: a name and a colon, a time stamp, a button, the tone of talk. */
const commentish = ({ shape: { plain, words, startsLower, startsQuote }, prose }: Mark): boolean =>
  (lead.test(plain) && !/^["“]/.test(plain)) ||
  (words.length <= 12 && stamp.test(plain)) ||
  control.test(plain) ||
  (prose > 0 && !startsQuote && (startsLower || personal.test(plain.replace(/"[^"]*"/g, '')))) ||
  (words.length <= 3 && prose === 0);

/** A line like those of a report: a paragraph in the third person. */
const newsy = (mark: Mark): boolean => mark.prose >= 2 && mark.shape.words.length >= 9 && !commentish(mark);

/**
 * First block of the readers' part, or the number of blocks. A heading opens it ("3 comments:", "Leave a reply") where
 * what follows looks like talk or like nothing; a heading set among the paragraphs of a report opens nothing.
 */
export const commentsFrom = (marks: readonly Mark[], counts: (index: number) => boolean): number => {
  const before: number[] = [];
  let sum = 0;
  for (let i = 0; i < marks.length; i++) {
    before.push(sum);
    if (counts(i) && newsy(marks[i]!)) sum += marks[i]!.shape.text.length;
  }
  for (let i = 0; i < marks.length; i++) {
    if (marks[i]!.kind !== 'comment-head') continue;
    if (before[i]! === 0) continue;
    const after = sum - before[i]!;
    const following = marks
      .slice(i + 1, i + 13)
      .filter((mark, at) => counts(i + 1 + at) && mark.kind !== 'furniture' && mark.kind !== 'comment-head');
    const talk = following.filter(commentish).length;
    const news = following.filter(newsy).length;
    if (
      news === 0 ||
      talk > news ||
      (after < before[i]! * 0.15 && talk >= news) ||
      (following[0] !== undefined && isNameAlone(following[0].shape) && after < before[i]!)
    )
      return i;
  }
  return marks.length;
};
