import type { Segment } from '../../model/index.ts';
import type { PageFacts } from '../../stage/index.ts';
import type { WrittenDateline } from '../dateline/read-dateline.ts';
import { lexicon } from '../segments/lexicon.ts';

const LOOK = 30_000;

/** The agency that the report names as its maker: in the dateline, before the first words, under the text or as the source. */
export const readAgency = (segments: readonly Segment[], dateline: WrittenDateline | null, facts: PageFacts | null): string | null => {
  if (dateline?.agency != null) return dateline.agency;
  const { agencies } = lexicon();
  for (const { kind, text, reason } of segments) {
    if (kind !== 'credit') continue;
    if (/named before the first words/.test(reason)) return text.replace(/\s*[:|–—-]\s*$/, '');
    if (/signs off/.test(reason)) {
      const name = text.replace(/^[\s()[\]/–—-]+|[\s()[\]/–—-]+$/g, '');
      if (!/\b(?:end|ends)\b/i.test(name)) return name;
    }
    const source =
      /^\W*(?:sources?|via|originally published by|with inputs? from|with files from)\s*[:|–—-]?\s*(\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3})\W*$/iu.exec(
        text,
      )?.[1];
    if (
      source !== undefined &&
      (agencies.has(source) || /\b(?:agency|press|news)\b/i.test(source)) &&
      !/^(?:news )?agencies$/i.test(source)
    )
      return source;
  }
  // "... for Jun Arasid, 24. (PWS)": a sign behind the last sentence.
  const last = segments.findLast(({ kind }) => kind === 'body')?.text ?? '';
  const sign = /[.!?]["'”’]?\s*\((\p{Lu}[\p{L}.&-]{1,24}(?: \p{Lu}[\p{L}.&-]{1,24}){0,2})\)$/u.exec(last.slice(-90))?.[1];
  return sign !== undefined && (agencies.has(sign) || (facts?.title ?? '').includes(sign)) ? sign : null;
};

/**
 * The full name behind an agency's sign, where the page gives it: its masthead ("MERIDIAN NEWS AGENCY" for "Meridian")
 * or capitalised words whose first letters it is made of ("The Continental Press" for "CP"). Else the sign itself.
 */
export const fullName = (sign: string, mastheads: readonly string[], text: string): string => {
  const plain = sign.toLowerCase();
  for (const masthead of mastheads) {
    const words = masthead.toLowerCase().split(/\s+/);
    // "CP News" is a part of CP's page, not the name behind the letters.
    if (sign === sign.toUpperCase() && words.at(-1) === 'news') continue;
    if (
      words.length > plain.split(/\s+/).length &&
      words.length <= 5 &&
      masthead.toLowerCase().startsWith(`${plain} `) &&
      /\b(?:agency|press|news|service|wire)$/i.test(masthead)
    )
      return masthead;
  }
  if (!/^\p{Lu}{2,5}$/u.test(sign)) return sign;
  const counts = new Map<string, number>();
  for (const [run] of text.slice(0, LOOK).matchAll(/\p{Lu}[\p{L}'’-]+(?: (?:of |the |and )?\p{Lu}[\p{L}'’-]+)+/gu)) {
    const words = run.split(' ').filter((word) => /^\p{Lu}/u.test(word) && word !== 'The');
    const initials = words.map((word) => word[0]).join('');
    if (initials !== sign || words.length !== sign.length) continue;
    const name = run.replace(/^The /, '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? sign;
};
