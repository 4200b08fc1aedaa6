import type { English } from '@sitrep/english';
import { outletNouns } from '@sitrep/english';
import type { EntityId, Relay } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { Draft } from './drafts.ts';
import { has, lower, mentionsIn, type Range, type Reading } from './reading.ts';
import type { Roster } from './speakers.ts';
import { is } from './word-classes.ts';

let outlets: Set<string> | undefined;
let nouns: Set<string> | undefined;
const knownOutlets = (english: English): Set<string> => {
  if (outlets) return outlets;
  outlets = new Set<string>();
  for (const { name, aliases } of english.outlets) for (const form of [name, ...aliases]) outlets.add(fold(form));
  return outlets;
};

/** Words in an outlet's own name: "Radyo Tawi-Tawi", "Telekanal 9", "The Harbour Herald". */
const outletName =
  /^(?:Radi\p{L}+|Radyo|Tele\p{L}+|TV\d?|Agence|Agencia|Kanal|Channel|Press|Times|Post|Herald|Tribune|Gazette|Chronicle|News|Newspaper|\p{Lu}\p{L}+(?:press|inform|news|fax))$/u;

const wordsOf = (reading: Reading, { first, end }: Range): string =>
  reading.text.slice(reading.tokens.start[first]!, reading.tokens.end[end - 1]!).replace(/\s+/g, ' ');

/** The last word of a phrase before its "of", "in", "who": what the phrase is about. */
const headOf = (reading: Reading, { first, end }: Range): number => {
  for (let at = first + 1; at < end; at++)
    if (has(reading, at, is.preposition | is.open | is.comma | is.subordinator) || /^(?:who|which|that|whose)$/.test(lower(reading, at)))
      return at - 1;
  return end - 1;
};

/** Somebody who passes words on, as an entity where the report names one. */
export const relayOf = (roster: Roster, range: Range, cue: Range | null): Relay => {
  const { reading } = roster;
  const head = reading.tokens.end[headOf(reading, range)]!;
  const known = mentionsIn(reading, range).filter(
    ({ id, kind, form, span }) =>
      (form !== 'pronoun' || reading.chains.entityOf.has(id)) &&
      (kind === 'organization' || kind === 'person') &&
      // "The PCG station commander" is somebody else than the PCG: a name before the noun is not who is meant.
      (span.end >= head || form !== 'name'),
  );
  const mention = known.findLast(({ form }) => form === 'name') ?? known.findLast(({ id }) => reading.chains.entityOf.has(id)) ?? null;
  const entity: EntityId | null = mention ? (reading.chains.entityOf.get(mention.id) ?? null) : null;
  const name = (entity && roster.entities.get(entity)?.name) ?? mention?.text ?? wordsOf(reading, range);
  return { from: entity, name, cue: cue ? wordsOf(reading, cue) : null };
};

/** True where a phrase names an outlet: "Radio Tamesna", "state radio", "the Russian news agency TASS". */
export const isOutlet = (roster: Roster, english: English, range: Range): boolean => {
  const { reading } = roster;
  nouns ??= new Set(outletNouns);
  for (const mention of mentionsIn(reading, range)) {
    const entity = reading.chains.entityOf.get(mention.id);
    if (entity && roster.entities.get(entity)?.subkind === 'media') return true;
    if (mention.subkind === 'media' || knownOutlets(english).has(fold(mention.text))) return true;
  }
  for (let at = range.first; at < range.end; at++) {
    if (outletName.test(reading.tokens.text[at]!)) return true;
    if (nouns.has(lower(reading, at)) && !/^(?:press|media|wire|site|paper|journal)$/.test(lower(reading, at))) return true;
  }
  return knownOutlets(english).has(fold(wordsOf(reading, range).replace(/^the /i, '')));
};

/** "A spokesman, quoted by Kartinform, said": outlets named in an insertion after the source, each with its cue. */
export const relaysInPhrase = (reading: Reading, draft: Draft): { range: Range; cue: Range }[] => {
  const inserted = draft.source?.phrase.inserted;
  const found: { range: Range; cue: Range }[] = [];
  if (!inserted) return found;
  for (let at = inserted.first; at < inserted.end; at++) {
    const by = lower(reading, at + 1) === 'by' || lower(reading, at + 1) === 'in';
    if (/^(?:quoted|cited|reported|interviewed|relayed)$/.test(lower(reading, at)) && by && at + 2 < inserted.end) {
      let end = at + 2;
      while (end < inserted.end && lower(reading, end) !== ',') end++;
      found.push({ range: { first: at + 2, end }, cue: { first: at, end: at + 2 } });
    }
  }
  return found;
};
