import type { Entity, EntityId, Mention } from '../model/index.ts';
import type { Draft } from './drafts.ts';
import { has, isBreak, lower, mentionsIn, type Range, type Reading } from './reading.ts';
import { isDocument, isSpokesNoun } from './sources.ts';
import { is } from './word-classes.ts';

/** Who speaks, resolved as far as the report tells. */
export interface Speaker {
  readonly entity: EntityId | null;
  readonly name: string | null;
  readonly role: string | null;
}
export const nobody: Speaker = { entity: null, name: null, role: null };

/** Everything that naming a speaker looks at beside the phrase. */
export interface Roster {
  readonly reading: Reading;
  readonly entities: ReadonlyMap<EntityId, Entity>;
}

const textOf = (reading: Reading, { first, end }: Range): string =>
  reading.text.slice(reading.tokens.start[first]!, reading.tokens.end[end - 1]!).replace(/\s+/g, ' ');
const lastNoun = (reading: Reading, range: Range): number => {
  for (let at = range.first; at < range.end; at++) {
    const next = lower(reading, at + 1);
    if (next === 'no' && has(reading, at + 1, is.capital)) return at;
    if (at + 1 >= range.end || (has(reading, at + 1, is.preposition | is.open) && next !== '') || /^(?:who|whom|that|which)$/.test(next))
      return at;
  }
  return range.end - 1;
};

/** The speaker a phrase names. `spoken` are the speakers of the statements before it, latest last. */
export const speakerOf = (roster: Roster, draft: Draft, spoken: readonly Speaker[]): Speaker => {
  const { reading } = roster;
  if (!draft.source) return nobody;
  const { phrase } = draft.source;
  const main: Range = { first: phrase.first, end: phrase.end };
  const role = roleOf(reading, phrase.inserted) ?? roleOf(reading, phrase.preceding);
  const resolved = inPhrase(roster, main, spoken);
  if (resolved?.entity && resolved.role !== null) return resolved;
  if (resolved?.entity) return { ...resolved, role: role ?? resolved.role };
  // "its commander, Brahim ould Sneiba": the name stands in the apposition.
  for (const other of [phrase.preceding, phrase.inserted]) {
    if (!other) continue;
    const named = leadingName(roster, other);
    if (named) return { ...named, role: named.role ?? textOf(reading, main) };
  }
  if (resolved) return { ...resolved, role: role ?? resolved.role };
  return { entity: null, name: stated(reading, main), role };
};

/** The words for a speaker without a name, as they stand. */
const stated = (reading: Reading, range: Range): string | null => {
  const words = textOf(reading, range);
  if (range.end - range.first === 1 && has(reading, range.first, is.personal | is.objectPronoun)) return null;
  return words === '' ? null : words.slice(0, 160);
};

const roleOf = (reading: Reading, range: Range | null): string | null => {
  if (!range || range.end <= range.first || range.end - range.first > 20) return null;
  if (
    /^(?:who|which|whose|where|when|after|before|in|on|at|citing|quoting|quoted|cited|speaking|asked|writing|however|meanwhile|too|also|\d+)$/.test(
      lower(reading, range.first),
    )
  )
    return null;
  if (/(?:ed|ing)$/.test(lower(reading, range.first)) && !has(reading, range.first, is.capital)) return null;
  return textOf(reading, range);
};

const entityName = (roster: Roster, id: EntityId | null, fallback: string): string => (id && roster.entities.get(id)?.name) ?? fallback;

const byMention = (roster: Roster, mention: Mention): Speaker => {
  const entity = roster.reading.chains.entityOf.get(mention.id) ?? null;
  const pronoun = mention.form === 'pronoun';
  if (entity === null && pronoun) return nobody;
  return { entity, name: entityName(roster, entity, mention.text), role: mention.role };
};

const inPhrase = (roster: Roster, range: Range, spoken: readonly Speaker[]): Speaker | null => {
  const { reading } = roster;
  const word = lower(reading, range.first);
  const mentions = mentionsIn(reading, range);
  if (range.end - range.first === 1 && has(reading, range.first, is.personal | is.objectPronoun)) {
    const [pronoun] = mentions;
    const chained = pronoun ? byMention(roster, pronoun) : nobody;
    return chained.entity ? chained : lastSpeaker(roster, word, spoken, range.first);
  }
  const end = reading.tokens.end[range.end - 1]!;
  const noun = lastNoun(reading, range);
  const nounEnd = reading.tokens.end[noun]!;
  const named = mentions.filter(({ form }) => form === 'name');
  // A person's name that the phrase ends with, or its head ends with.
  const person = named.findLast(
    (m) => m.kind === 'person' && (m.span.end === end || m.span.end === nounEnd || restIsMinor(reading, m, range)),
  );
  if (person && !possessed(reading, person, range) && (!coordinated(reading, range, mentions) || person.span.end === end)) {
    if (coordinated(reading, range, mentions)) return { entity: null, name: textOf(reading, range), role: null };
    const lead = reading.text
      .slice(reading.tokens.start[range.first]!, person.span.start)
      .trim()
      .replace(/^(?:the|a|an)\s+/i, '');
    const speaker = byMention(roster, person);
    return { ...speaker, role: speaker.role ?? (lead.length > 1 && lead.length < 90 ? lead : null) };
  }
  if (coordinated(reading, range, mentions)) return { entity: null, name: textOf(reading, range), role: null };
  const headWord = lower(reading, noun);
  if (isDocument(headWord)) return documentSpeaker(roster, range, noun, mentions, spoken);
  if (headWord === 'office' && named.some(({ kind }) => kind === 'person'))
    return byMention(
      roster,
      named.find(({ kind }) => kind === 'person')!,
    );
  const nounStart = reading.tokens.start[noun]!;
  const whole = mentions.find(
    (m) => m.span.start <= nounStart && m.span.end >= nounEnd && !(m.form === 'nominal' && !reading.chains.entityOf.get(m.id)),
  );
  if (isSpokesNoun(headWord) && !(whole && whole.form !== 'name' && reading.chains.entityOf.get(whole.id)))
    return { entity: null, name: stated(reading, range), role: null };
  if (whole && !possessed(reading, whole, range)) return byMention(roster, whole);
  if (mentions.length === 0) return bareName(reading, range);
  return null;
};

/** What stands after a name in its phrase is an age, brackets or the like. */
const restIsMinor = (reading: Reading, mention: Mention, range: Range): boolean => {
  const rest = reading.text.slice(mention.span.end, reading.tokens.end[range.end - 1]!);
  return /^\s*(?:\([^)]*\)|,?\s*\d{1,3}|(?:of|from|with|in|at|who)\b.*)$/s.test(rest);
};

/** "Kartia's" inside the phrase: somebody or something of theirs is meant. */
const possessed = (reading: Reading, mention: Mention, range: Range): boolean =>
  mention.span.end < reading.tokens.end[range.end - 1]! && /^['’]s?\b/.test(reading.text.slice(mention.span.end, mention.span.end + 3));

/** "Moscow and Riyadh": more than one speaks. */
const coordinated = (reading: Reading, range: Range, mentions: readonly Mention[]): boolean => {
  for (let at = range.first + 1; at < range.end - 1; at++) {
    if (lower(reading, at) !== 'and' || has(reading, at - 1, is.preposition)) continue;
    const offset = reading.tokens.start[at]!;
    if (mentions.some(({ span }) => span.start < offset && span.end > offset)) continue;
    let before = at - 1;
    while (before > range.first && !has(reading, before, is.preposition) && !/^'s?$/.test(lower(reading, before))) before--;
    if (before === range.first || has(reading, range.first, is.capital)) return !has(reading, before, is.preposition);
  }
  return false;
};

/** "A State Department statement", "its communiqué", "the statement": whose words the text holds. */
const documentSpeaker = (roster: Roster, range: Range, noun: number, mentions: readonly Mention[], spoken: readonly Speaker[]): Speaker => {
  const { reading } = roster;
  const owner =
    mentions.find(
      (m) => m.form !== 'pronoun' && (m.kind === 'organization' || m.kind === 'person') && m.span.end <= reading.tokens.start[noun]!,
    ) ??
    mentions.find((m) => m.form !== 'pronoun' && (m.kind === 'organization' || m.kind === 'person')) ??
    mentions.find((m) => m.form === 'pronoun' && reading.chains.entityOf.get(m.id));
  if (owner) return byMention(roster, owner);
  if (has(reading, range.first, is.determiner) && lower(reading, range.first) !== 'a' && lower(reading, range.first) !== 'an') {
    const last = spoken.at(-1);
    if (last && last.name !== null) return { ...last, role: null };
  }
  const bare = bareName(reading, { first: range.first, end: noun });
  return bare ?? { entity: null, name: stated(reading, range), role: null };
};

/** A name at the start of an apposition: "Brahim ould Sneiba, better known as …". */
const leadingName = (roster: Roster, range: Range): Speaker | null => {
  const { reading } = roster;
  const start = reading.tokens.start[range.first]!;
  const mention = mentionsIn(reading, range).find(
    (m) =>
      m.form === 'name' &&
      m.kind === 'person' &&
      (m.span.start === start || /^(?:the |an? )?[\p{L}.]+(?: \p{Lu}[\p{L}.]*){0,2} ?$/u.test(reading.text.slice(start, m.span.start))),
  );
  if (mention && !possessed(reading, mention, range)) return byMention(roster, mention);
  return null;
};

/** A run of capitals where no mention layer helps: "Anna Kovač", "the State Department". */
const bareName = (reading: Reading, range: Range): Speaker | null => {
  let end = range.end;
  while (end > range.first && !has(reading, end - 1, is.capital)) end--;
  let first = end;
  while (
    first > range.first &&
    (has(reading, first - 1, is.capital) ||
      (first - 1 > range.first &&
        /^(?:al|bin|ibn|de|da|van|von|el|ould|wellet|ag|of|the|for)$/.test(lower(reading, first - 1)) &&
        has(reading, first - 2, is.capital)))
  )
    first--;
  if (first >= end || end < range.end || isBreak(reading, first)) return null;
  if (end - first === 1 && has(reading, first, is.determiner | is.subjectPronoun)) return null;
  while (has(reading, first, is.determiner) && first < end - 1) first++;
  return { entity: null, name: textOf(reading, { first, end }), role: null };
};

/** A pronoun that no chain resolves: the last speaker, or the last one named, who can be meant. */
const lastSpeaker = (roster: Roster, word: string, spoken: readonly Speaker[], before: number): Speaker | null => {
  const wanted = /^(?:he|she|him|her)$/.test(word) ? 'person' : /^(?:it|they|them)$/.test(word) ? 'organization' : null;
  if (wanted === null) return nobody;
  const fits = ({ entity, name }: Speaker): boolean => {
    if (name === null) return false;
    const kind = entity ? roster.entities.get(entity)?.kind : undefined;
    if (wanted === 'organization') return kind !== 'person';
    // A full name that speaks is a person's, whatever it was taken for; of those without one, a single person.
    if (kind === 'person') return true;
    return kind === undefined
      ? /^(?:an?|the|one|his|her|its|their) (?!.*s$)/i.test(name)
      : kind !== 'organization' && /^\p{Lu}\S* \p{Lu}/u.test(name);
  };
  const speaker = spoken.findLast(fits);
  const { reading } = roster;
  for (let at = reading.mentionFrom[before]! - 1, seen = 0; at >= 0 && seen < 12; at--, seen++) {
    const mention = reading.mentions[at]!;
    const entity = reading.chains.entityOf.get(mention.id);
    if (mention.form !== 'name' || !entity || mention.kind !== wanted) continue;
    // Named in this sentence or the one before, as its first: nearer than an earlier speaker.
    return speaker && speaker.entity ? speaker : byMention(roster, mention);
  }
  return speaker ?? nobody;
};
