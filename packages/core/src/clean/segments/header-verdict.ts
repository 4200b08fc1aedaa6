import { lexicon } from './lexicon.ts';
import { isNameAlone, isNamesLine } from './people.ts';
import { sure, type Surroundings, type Verdict } from './surroundings.ts';

/** Of an input without sentences no more lines than these are taken for text. */
const FEW_LINES = 40;
/** Lines after the headline among which a summary may stand. */
const SUMMARY_REACH = 5;

/** Judges a line before the report's first paragraph. */
export const headerVerdict = (context: Surroundings, index: number): Verdict => {
  const mark = context.marks[index]!;
  if (mark.kind !== null) return sure(mark);
  return context.headline === -1 || index < context.headline ? aboveHeadline(context, index) : underHeadline(context, index);
};

const aboveHeadline = ({ marks, headline }: Surroundings, index: number): Verdict => {
  const { sectionWords, outletWords } = lexicon();
  const { words, verb } = marks[index]!.shape;
  const named =
    words.length <= 3 &&
    !verb &&
    words.some((word) => sectionWords.has(word)) &&
    !words.some((word) => outletWords.has(word) && !sectionWords.has(word));
  return named && headline !== -1
    ? ['section', 'names a part of the paper before the headline']
    : ['furniture', 'stands before the headline'];
};

const underHeadline = ({ marks, headline, first, container, framed }: Surroundings, index: number): Verdict => {
  const { sectionWords, outletWords } = lexicon();
  const mark = marks[index]!;
  const { words, terminal, verb } = mark.shape;
  if (mark.prose >= 2) {
    // Between the headline and the element that holds the report a paragraph is a summary, or another story's.
    if (container !== null && !container.holds(index) && index > headline + SUMMARY_REACH)
      return ['furniture', 'stands outside the report'];
    if (framed && (!container!.holds(index) || /^h[1-6]$/.test(mark.shape.block.tag)))
      return ['subheading', 'a summary between headline and text'];
    return ['body', 'a paragraph after the headline'];
  }
  const beside = [marks[index - 1]?.kind, marks[index + 1]?.kind];
  const dated = beside.includes('published');
  if ((isNameAlone(mark.shape) && index === headline + 1) || (isNamesLine(mark.shape) && (dated || beside.includes('byline')))) {
    return ['byline', 'a name between headline and text'];
  }
  if (framed && words.length >= 3 && container!.direct(index) && mark.shape.block.links <= 0.5 && !/^h[1-6]$/.test(mark.shape.block.tag))
    return ['body', "stands among the report's paragraphs in the markup"];
  const after = marks[index + 1];
  if (after?.kind === 'caption' && after.shape.plain.startsWith(mark.shape.plain))
    return ['furniture', 'the words of the caption after it'];
  if (words.length <= 8 && !verb && !terminal && /^\p{Lu}[\p{L} ]{2,20}:\s\S/u.test(mark.shape.plain))
    return ['furniture', 'a label and its value under the headline'];
  const short = words.length <= 5 && !verb && !terminal && !words.some((word) => outletWords.has(word));
  if (short && (dated || words.every((word) => sectionWords.has(word)))) return ['section', 'a short line beside the date'];
  if (first === marks.length) {
    // No sentence anywhere: of a short input the longer lines are all the text there is.
    const kind = words.length >= 5 && marks.length <= FEW_LINES ? 'body' : 'furniture';
    return [kind, 'a line of an input without sentences'];
  }
  if (words.length >= 5 && index <= headline + SUMMARY_REACH) return ['subheading', 'a summary between headline and text'];
  return ['furniture', 'stands between headline and text'];
};
