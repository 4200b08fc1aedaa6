import type { Entity, EntityId, Statement } from '../model/index.ts';
import type { Context } from '../stage/index.ts';
import { accordingToDrafts } from './according-to.ts';
import { assemble } from './assemble.ts';
import type { Ground } from './attribution.ts';
import { attribute } from './attributions.ts';
import { canSpeak, lastCited } from './citations.ts';
import { complementDrafts } from './complements.ts';
import { uncued } from './conversation.ts';
import { cuesOf } from './cues.ts';
import type { Draft } from './drafts.ts';
import { nominalDrafts } from './nominals.ts';
import { settleNesting } from './nesting.ts';
import { verbTokens } from './noun-phrases.ts';
import { quotedKinds } from './quoted-words.ts';
import { read, type Range, type StatementLayers } from './reading.ts';
import { isOutlet } from './relays.ts';
import { sourcesOf } from './sources.ts';
import type { Roster } from './speakers.ts';
import { transcriptDrafts } from './transcripts.ts';

/** All statements of a report, in the order of their words. */
export const findStatements = (doc: StatementLayers, context: Context): readonly Statement[] => {
  const reading = read(doc);
  for (const { code, span } of reading.problems) {
    context.issue(
      code,
      code === 'quote.recovered' ? 'warning' : 'info',
      code === 'quote.recovered' ? 'a quotation mark is missing; its place was assumed' : 'a quotation mark has no partner',
      span,
    );
  }
  const kinds = quotedKinds(reading);
  const claimed = new Set<number>();
  const turns = transcriptDrafts(reading);
  const spoken = new Set(turns.map(({ unit }) => reading.units[unit]!.paragraph));
  const drafts: Draft[] = [...turns];
  for (const unit of reading.units) {
    // Inside a turn everything is the speaker's own words.
    if (spoken.has(unit.paragraph)) continue;
    const cues = cuesOf(reading, unit);
    const verbs = verbTokens(cues);
    const ground: Ground = { reading, unit, cues, sources: sourcesOf(reading, unit, cues, verbs), verbs, kinds, claimed };
    const made: Draft[] = [];
    cues.forEach((_, index) => made.push(...attribute(ground, index)));
    const according = accordingToDrafts(ground, made);
    for (const { of, range, cue } of according.relays) {
      const at = made.indexOf(of);
      made[at] = { ...of, relays: [...of.relays, { range, cue }] };
    }
    drafts.push(...settleNesting(reading, [...made, ...according.drafts, ...nominalDrafts(ground), ...complementDrafts(ground, made)]));
  }
  drafts.push(...uncued(reading, kinds, claimed, drafts));
  const entities = new Map<EntityId, Entity>(doc.chains.entities.map((entity) => [entity.id, entity]));
  const roster: Roster = { reading, entities };
  const passesOn = (range: Range): boolean => isOutlet(roster, context.english, range);
  const speaks = (range: Range): boolean => canSpeak(reading, range);
  return assemble(
    roster,
    drafts.map((draft) => lastCited(reading, draft, passesOn, speaks)),
    context,
  );
};
