import { lexicon } from './lexicon.ts';
import type { Shape } from './shape.ts';

const bracketed = /[([]([^()[\]]{2,60})[)\]]\.?$/;
const labelled =
  /(?:^|[\s.!?"')-])(?:file )?(?:photos?|photographs?|images?|pictures?|videos?|audio|illustration|graphic|map|credit|courtesy|screengrab|screenshot)(?: credits?)?\s*(?::|by\s|courtesy\s|©|\/)\s*([^:]{2,80})$/i;
const slashed = /(?:^|[.!?"')]\s+)[-–—]?\s*(\p{Lu}[\p{L}-]{1,20})\s?\/\s?\p{Lu}[\p{L}.'-]{1,30}(?: \p{Lu}[\p{L}.'-]{1,30}){0,3}\.?$/u;
const opening =
  /^(?:image|media|photo|video) caption\b|^(?:a |an |in this |this |the )?(?:file |undated |handout |combination |screen ?grab |satellite |archive |archival )?(?:photo|photograph|image|picture|still|illustration)s?\b.{0,60}?\b(?:shows?|taken|provided|released|made|posted|from|of|seen|showing)\b|^(?:file|photo|image|picture|pictured|above|caption|photo caption)\s*(?::|-|–|—)\s/i;
const LONGEST = 90;
/** The reason of lines that only their beginning shows to be captions. */
export const OPENS = 'opens like the caption of a picture';

/** Why a line is a picture's caption; null where it is none. A caption shows itself by its credit, by how it opens, or by markup. */
export const captionReason = (shape: Shape): string | null => {
  const { plain, words, block } = shape;
  const { pictureWords, agencies } = lexicon();
  if (words.length < 2) return null;
  if (block.tag === 'figcaption') return 'markup of a caption';
  if (words.length > LONGEST) return null;
  if (
    /caption(?!ed)/.test(block.hints.slice(0, 60)) ||
    /(?:^|[\s_-])(?:figcaption|caption|(?<!drop[-_ ]?)cap|photo-?caption|wp-caption(?:-text)?|cutline|image-?caption)(?:$|[\s_-])/.test(
      block.hints.slice(0, 120),
    )
  )
    return 'markup of a caption';
  const credit = bracketed.exec(plain)?.[1];
  if (credit !== undefined && plain.length > credit.length + 12) {
    const parts = credit.split(/[\s/,|]+/);
    const named = parts.some((part) => pictureWords.has(part.toLowerCase()));
    if (
      named &&
      words.length - parts.length >= 2 &&
      (/photo|image|picture|courtesy|getty|file|handout|\//i.test(credit) ||
        !shape.plain
          .slice(0, -credit.length - 3)
          .trimEnd()
          .endsWith('"'))
    ) {
      // "... he said. (Reuters)" ends a report; a picture's credit follows a line that is no quotation's or report's end.
      if (credit.startsWith('(') || plain.includes(`[${credit}]`) || /photo|image|picture|courtesy|getty|file|handout|\//i.test(credit))
        return 'ends with the credit of a picture';
    }
    if (plain.includes(`[${credit}]`) && (agencies.has(credit) || (parts.length <= 3 && /^\p{Lu}/u.test(credit) && words.length <= 45)))
      return 'ends with the credit of a picture';
  }
  const label = labelled.exec(plain);
  if (label !== null && label.index > 8 && words.length <= 70 && /^["'©]?\s*[\p{Lu}@]/u.test(label[1]!))
    return 'ends with the credit of a picture';
  if (slashed.test(plain) && words.length <= 60 && words.length >= 4) return 'ends with the credit of a picture';
  if (opening.test(plain.slice(0, 140)) && words.length <= 60) return OPENS;
  return null;
};

/** A line that credits a picture and says no more: "Image courtesy of the Department of Defense". */
export const isPictureCredit = ({ plain, words, terminal }: Shape): boolean =>
  words.length <= 14 &&
  !(terminal && words.length > 10) &&
  /^[([]?(?:featured |header |cover |file )?(?:photos?|images?|pictures?|video|media|illustration|graphic)s?(?: credits?)?\s*(?::|by\b|courtesy\b|copyright\b|source\b|©|via\b|from\b)/i.test(
    plain,
  );
