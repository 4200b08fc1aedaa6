import type { Draft } from './drafts.ts';
import { has, isBreak, lower, mentionsIn, type Range, type Reading } from './reading.ts';
import { isDocument, isSpokesNoun, phraseAfter } from './sources.ts';
import { is } from './word-classes.ts';

const citing = /^(?:citing|quoting|cited|quoted)$/;

/**
 * "Svarpress, citing Telekanal 9, which cited an officer, reported that …": the last one cited speaks, the others
 * passed it on. `passesOn` tells whether a phrase names somebody who does: an outlet, an agency.
 */
export const lastCited = (
  reading: Reading,
  draft: Draft,
  passesOn: (range: Range) => boolean,
  speaks: (range: Range) => boolean,
): Draft => {
  if (!draft.source || draft.continues) return draft;
  const { phrase } = draft.source;
  const main: Range = { first: phrase.first, end: phrase.end };
  const stretch = phrase.inserted && holdsCiting(reading, phrase.inserted) ? phrase.inserted : behind(reading, draft);
  if (!stretch || !passesOn(main)) return draft;
  const unit = reading.units[draft.unit]!;
  const chain: { range: Range; cue: Range }[] = [{ range: main, cue: draft.cue ?? main }];
  for (let at = stretch.first; at < stretch.end; at++) {
    if (!citing.test(lower(reading, at)) || lower(reading, at + 1) === 'by') continue;
    const cited = phraseAfter(reading, unit, at + 1, new Set());
    if (cited) chain.push({ range: { first: cited.first, end: relativeStart(reading, cited) }, cue: { first: at, end: at + 1 } });
  }
  const last = chain.pop();
  if (!last || chain.length === 0 || !speaks(last.range)) return draft;
  return {
    ...draft,
    source: { ...draft.source, phrase: { ...last.range, inserted: null, preceding: null } },
    relays: [...draft.relays, ...chain.toReversed()],
  };
};

const relativeStart = (reading: Reading, { first, end }: Range): number => {
  for (let at = first + 1; at < end; at++) if (/^(?:who|which|that)$/.test(lower(reading, at))) return at;
  return end;
};

const holdsCiting = (reading: Reading, { first, end }: Range): boolean => {
  for (let at = first; at < end; at++) if (/^(?:citing|quoting)$/.test(lower(reading, at))) return true;
  return false;
};

/** ", citing a source" behind the cue. */
const behind = (reading: Reading, draft: Draft): Range | null => {
  if (!draft.cue) return null;
  const unit = reading.units[draft.unit]!;
  for (let at = draft.cue.end; at < Math.min(unit.end, draft.cue.end + 10); at++) {
    if (reading.quoteAt[at]! >= 0 || lower(reading, at) === 'that') return null;
    if (!/^(?:citing|quoting)$/.test(lower(reading, at))) continue;
    let end = at + 1;
    while (end < unit.end && !isBreak(reading, end)) end++;
    return { first: at, end };
  }
  return null;
};

/** True for a phrase that names people or an organization, so that what is cited from it are words. */
export const canSpeak = (reading: Reading, range: Range): boolean => {
  if (mentionsIn(reading, range).some(({ kind }) => kind === 'person' || kind === 'organization')) return true;
  for (let at = range.first; at < range.end; at++) {
    if (isSpokesNoun(lower(reading, at)) || isDocument(lower(reading, at))) return true;
    if (
      /^(?:men|women|people|police|residents|witnesses|doctors|activists|locals|relatives|survivors|villagers|experts|analysts|militants|rebels|troops|soldiers|reports)$/.test(
        lower(reading, at),
      )
    )
      return true;
  }
  return has(reading, range.end - 1, is.capital);
};
