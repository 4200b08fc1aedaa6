import type { Span } from '../model/index.ts';
import { words as plainWords } from '../text/index.ts';
import { has, lower, tokenAfter, type Reading } from './reading.ts';
import { is } from './word-classes.ts';

/** What a quotation is by its shape and place, before any speaker is looked for. */
export type QuotedKind = 'sentence' | 'partial' | 'mention';

/** Words before a quotation that tell it is a name, a title or a word as a word. */
const naming = new Set(
  (
    'so-called dubbed nicknamed named titled entitled codenamed code-named known alias word words phrase term terms expression slogan hashtag ' +
    'motto album song film movie novel book play series show article paper headline operation codename nickname title letter letters'
  ).split(' '),
);
const euphemistic =
  /^(?:neutrali[sz]ed|eliminated|liquidated|pacified|cleansed|liberated|terminated|volunteers?|accidentally|elected|disappeared|rescued|re-?educated|annexed|filtered|evacuated)$/;

/** The kind of every quotation of a report: speech, part of a speech, or only words in marks. */
export const quotedKinds = (reading: Reading): QuotedKind[] => {
  const counts = new Map<string, number>();
  const keys = reading.quotations.map(({ parts }) => {
    const key = plainWords(reading.text.slice(parts[0]!.inner.start, Math.min(parts[0]!.inner.end, parts[0]!.inner.start + 120))).join(' ');
    // A headline repeats the story's words: that makes no catchword of them.
    const unit = reading.units[reading.unitOf[tokenAfter(reading.tokens, parts[0]!.inner.start)] ?? 0];
    if (unit?.block !== 'headline') counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  return reading.quotations.map((_, index) => kindOf(reading, index, counts.get(keys[index]!) ?? 1));
};

const kindOf = (reading: Reading, index: number, repeats: number): QuotedKind => {
  const { parts, family, recovered } = reading.quotations[index]!;
  if (parts.length > 1) return 'sentence';
  const inner = parts[0]!.inner;
  // A quotation inside it may end where it ends: the comma stands before that one's mark.
  const surface = reading.text.slice(inner.start, inner.end).replace(/['’"”»]+$/, '');
  const range = reading.quoteRanges[index]![0]!;
  const wordTokens: number[] = [];
  for (let at = range.first; at < range.end; at++) if (has(reading, at, is.word)) wordTokens.push(at);
  const count = wordTokens.length;
  if (count === 0) return 'mention';
  const before = lower(reading, range.first - 1);
  const ends = /[.,?!…][\])]?$/.test(surface);
  const after = reading.text[parts[0]!.end] ?? '';
  const capital = has(reading, wordTokens[0]!, is.capital);
  const commaAfter = after === ',' && family !== 'straight' ? true : after === ',';
  if (recovered) return count >= 4 ? 'sentence' : 'mention';
  const allCapital = wordTokens.every(
    (at) => has(reading, at, is.capital | is.number) || has(reading, at, is.preposition | is.determiner | is.coordinator),
  );
  if (naming.has(before) && !ends) return 'mention';
  if (count <= 5 && allCapital && capital && !/[,?!.]$/.test(surface)) return 'mention';
  // «…, on "Meet the Press,"»: a title keeps the comma of the sentence inside its marks.
  if (
    count <= 6 &&
    count >= 2 &&
    allCapital &&
    capital &&
    /[,.]$/.test(surface) &&
    /^(?:on|to|of|from|the|in|'s|for|with|by|called|show|host|'s|his|her|and|into|as|at|a|told|tells|tell|telling)$/.test(before)
  )
    return 'mention';
  if (count === 1) {
    if (capital && !ends) return 'mention';
    if (euphemistic.test(surface.toLowerCase())) return 'mention';
  }
  if (count <= 3 && repeats > 1 && !ends) return 'mention';
  if (count >= 3 && capital && (ends || commaAfter || count >= 8)) return 'sentence';
  if (count >= 2 && capital && /[,?!.]$/.test(surface)) return 'sentence';
  return count === 1 && !ends && /^(?:a|an|the|this|that|these|those|of|such|any|some|no|his|her|its|their)$/.test(before)
    ? 'mention'
    : 'partial';
};

/** The words of a quotation without its marks, one span a paragraph. */
export const innerSpans = (reading: Reading, index: number): Span[] => reading.quotations[index]!.parts.map(({ inner }) => inner);
