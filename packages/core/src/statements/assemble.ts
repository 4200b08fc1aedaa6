import type { Relay, Span, Statement } from '../model/index.ts';
import type { Context } from '../stage/index.ts';
import { words as plainWords } from '../text/index.ts';
import { actOf } from './acts.ts';
import type { Draft } from './drafts.ts';
import { spanOf, type Range } from './reading.ts';
import { isOutlet, relayOf, relaysInPhrase } from './relays.ts';
import { nobody, speakerOf, type Roster, type Speaker } from './speakers.ts';

const startOf = (draft: Draft): number => draft.content[0]!.start;

/** Drafts become statements: speakers resolved in the order of the text, one statement for one stretch of words. */
export const assemble = (roster: Roster, drafts: readonly Draft[], context: Context): Statement[] => {
  const ordered = withoutEchoes(
    roster,
    distinct(drafts.toSorted((a, b) => startOf(a) - startOf(b) || a.content.at(-1)!.end - b.content.at(-1)!.end)),
  );
  // Speakers are told in the order of their cues, so that "he" finds who spoke before it.
  const spoken: Speaker[] = [];
  const speakers = new Map<Draft, Speaker>();
  const cueAt = (draft: Draft): number => draft.cue?.first ?? roster.reading.units[draft.unit]!.first;
  const bySource = new Map<number, Speaker>();
  for (const draft of ordered.toSorted((a, b) => cueAt(a) - cueAt(b))) {
    const key = draft.source?.phrase.first ?? -1;
    const speaker = bySource.get(key) ?? speakerOf(roster, draft, spoken);
    if (key >= 0) bySource.set(key, speaker);
    speakers.set(draft, speaker);
    if (speaker.name !== null) spoken.push(speaker);
    if (spoken.length > 40) spoken.shift();
  }
  const made: Statement[] = [];
  for (const draft of ordered) {
    const before = draft.continues ? made.findLast(({ kind, span }) => kind !== 'indirect' && span.start < startOf(draft)) : undefined;
    made.push(statementOf(roster, draft, speakers.get(draft) ?? nobody, before?.id ?? null, context));
  }
  return made;
};

/** Leaves out a statement whose words another one with the same words or more of the same kind has. */
const distinct = (drafts: readonly Draft[]): Draft[] => {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const key = draft.content.map(({ start, end }) => `${start}-${end}`).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** A headline's quotation that the story gives again in full is told there, with its speaker. */
const withoutEchoes = ({ reading }: Roster, drafts: readonly Draft[]): Draft[] => {
  const words = ({ content }: Draft): string =>
    plainWords(content.map(({ start, end }) => reading.text.slice(start, Math.min(end, start + 2000))).join(' ')).join(' ');
  const inHeadline = (draft: Draft): boolean => reading.units[draft.unit]!.block === 'headline';
  if (!drafts.some((draft) => inHeadline(draft) && draft.quotations.length > 0)) return [...drafts];
  const story = drafts.filter((draft) => !inHeadline(draft)).map((draft) => ` ${words(draft)} `);
  return drafts.filter((draft) => {
    if (!inHeadline(draft) || draft.quotations.length === 0) return true;
    return !draft.quotations.every((id) => {
      const inner = reading.quotations[id]!.parts[0]!.inner;
      const key = ` ${plainWords(reading.text.slice(inner.start, inner.end)).join(' ')} `;
      return story.some((told) => told.includes(key));
    });
  });
};

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

const statementOf = (roster: Roster, draft: Draft, speaker: Speaker, continues: Statement['id'] | null, context: Context): Statement => {
  const { reading } = roster;
  const span = (range: Range | null): Span | null => (range ? spanOf(reading, range) : null);
  const cue = span(draft.cue);
  const phrase = draft.source && !draft.continues ? draft.source.phrase : null;
  const source = phrase ? spanOf(reading, phrase) : null;
  const words = (range: Range | null): string | null => {
    const at = span(range);
    return at ? reading.text.slice(at.start, at.end).replace(/\s+/g, ' ') : null;
  };
  // A pronoun that no chain resolves names nobody, and nobody relays to himself.
  const relay: Relay[] = [...draft.relays, ...relaysInPhrase(reading, draft)]
    .map(({ range, cue: relayCue }) => relayOf(roster, range, relayCue))
    .filter(({ from, name }) =>
      from !== null ? from !== speaker.entity : name !== speaker.name && !/^(?:he|she|it|they|who|which)$/i.test(name),
    );
  const addressee = draft.addressee ? relayOf(roster, draft.addressee, null) : null;
  if (draft.addressee && addressee && isOutlet(roster, context.english, draft.addressee))
    relay.push({ ...addressee, cue: words(draft.cue) });
  const near = [...draft.content, ...(cue ? [cue] : []), ...(source && draft.source?.where !== 'shared' ? [source] : [])];
  const whole = hull(near);
  return {
    ...context.find(draft.rule, whole, draft.confidence, `${draft.content[0]!.start}`),
    kind: draft.kind,
    content: [...draft.content],
    cue,
    source,
    speaker: speaker.entity,
    speakerName: speaker.name,
    roleAsStated: speaker.role,
    act: actOf(reading, draft),
    addressee: addressee?.from ?? null,
    addresseeName: addressee?.name ?? null,
    occasion: words(draft.occasion),
    saidAt: draft.time === null ? null : (reading.times[draft.time]?.value ?? null),
    relay,
    negated: draft.negated,
    hedged: draft.hedged,
    continues,
  };
};
