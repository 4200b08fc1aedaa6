import { eventLexicon } from '@sitrep/english';
import type { EntityId, Sentence } from '../model/index.ts';
import { domainOf } from './domain.ts';
import type { Draft } from './draft.ts';
import { realityOf } from './draft-reality.ts';
import { timeOf } from './draft-time.ts';
import { eventsIn, type Knows, type Told } from './find-events.ts';
import { type Report, type ReportDoc, reportOf } from './report.ts';
import { knowsOf, sentenceViews } from './sentence-view.ts';
import { spokenDrafts } from './spoken-drafts.ts';
import { hostile, threatDraft } from './threat-drafts.ts';
import type { View } from './view.ts';
import { enough, weigh } from './weigh.ts';

/** Every event a report tells, one draft a telling, in the order of the text. */
export const reportDrafts = (doc: ReportDoc): Draft[] => {
  const report = reportOf(doc);
  const knows = knowsOf(report);
  const figurative = domainOf(doc.tokens.lower) !== null;
  const drafts: Draft[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.block === 'caption') continue;
    for (const view of sentenceViews(report, sentence)) {
      for (const told of eventsIn(view, knows)) {
        const draft = draftOf(report, sentence, view, told, knows, figurative);
        if (draft) drafts.push(draft);
      }
    }
  }
  return figurative ? drafts : [...drafts, ...spokenDrafts(doc, drafts)];
};

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const draftOf = (
  report: Report,
  sentence: Sentence,
  view: View<EntityId>,
  told: Told<EntityId>,
  knows: Knows<EntityId>,
  figurative: boolean,
): Draft | null => {
  const { match } = told;
  const { frame } = match;
  const isPlace = (who: EntityId): boolean => report.entities.get(who)?.kind === 'place';
  const keep = (who: EntityId | null): who is EntityId => who !== null && !report.outlets.has(who);
  // A town acts only as a government does: it says, asks, agrees.
  const acts = frame.kind === 'verb' && byWord.has(frame.type);
  const actors = unique(told.actors.map(({ who }) => who).filter(keep)).filter((who) => acts || !knows.isLocality(who));
  // A town that is attacked or visited is where it happens; a country that is, also suffers it.
  const recipients = unique(told.recipients.map(({ who }) => who).filter(keep)).filter(
    (who) => !knows.isLocality(who) && !actors.includes(who),
  );
  const trimmed = {
    ...told,
    actors: told.actors.filter(({ who }) => who === null || actors.includes(who)),
    recipients: told.recipients.filter(({ who }) => who === null || recipients.includes(who)),
  };
  const time = timeOf(report, sentence, view, told);
  const { confidence, rule } = weigh(trimmed, time !== null && time.basis === 'stated');
  const trigger = { start: view.start[match.first]!, end: view.end[match.last]! };
  const statements = report.statements[sentence.index]!.filter((statement) =>
    statement.content.some((content) => content.start <= trigger.start && trigger.start < content.end),
  );
  const reality = realityOf(report, told, statements, time, actors, recipients);
  const threat = statements.find((statement) => statement.act === 'threaten' && statement.speaker !== null);
  if (threat && (told.type === 'THREATEN' || (hostile.has(told.type) && (reality === 'planned' || reality === 'conditional'))))
    return threatDraft(report, sentence, view, told, threat);
  if (reality === null || confidence < enough) return null;
  if (figurative && !(frame.type === 'ASSAULT' && plainViolence(report, sentence))) return null;
  return {
    type: told.type,
    mode: modeOf(view, told),
    actors,
    recipients,
    places:
      told.here && report.dateline !== null
        ? unique([report.dateline, ...told.places.filter((who) => isPlace(who))])
        : told.places.filter((who) => isPlace(who)),
    time,
    reality,
    attribution: statements.map((statement) => statement.id),
    figures: figuresOf(report, sentence, view, told),
    trigger,
    span: {
      start: Math.min(trigger.start, view.start[told.from] ?? trigger.start),
      end: Math.max(trigger.end, view.end[told.to - 1] ?? trigger.end),
    },
    sentence: sentence.index,
    headline: sentence.block !== 'body',
    confidence,
    rule: `${rule}:${frame.entry}`,
    definite: match.noun >= 0 && definite(view, match.first),
    other: match.noun >= 0 && another(view, match.first),
    symmetric: frame.symmetric,
    tells: match.stands !== 'alone',
  };
};

/** What a government seated in a town does by word or pen. */
const byWord = new Set([
  'AGREE',
  'CONSULT',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'SUPPORT',
  'THREATEN',
  'SANCTION',
  'COOPERATE',
  'AID',
  'CONCEDE',
]);

const otherWords = new Set([
  'recent',
  'previous',
  'earlier',
  'last',
  'second',
  'third',
  'next',
  'new',
  'another',
  'further',
  'subsequent',
  'fresh',
  'past',
]);
const another = (view: View<EntityId>, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (otherWords.has(view.lower[i]!)) return true;
    if (!'JNPK'.includes(view.tags[i]!)) return false;
  }
  return false;
};

const definite = (view: View<EntityId>, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'].includes(view.lower[i]!)) return true;
    if ('IVZ'.includes(view.tags[i]!)) return false;
  }
  return false;
};

/** In a report of sport or theatre an assault needs its dead and wounded. */
const plainViolence = (report: Report, sentence: Sentence): boolean =>
  report.figures[sentence.index]!.some((figure) => figure.measure === 'killed' || figure.measure === 'wounded');

/** The predicate's mode; for violence the means named in the clause tells more than a general word ("drones fired on"). */
const modeOf = (view: View<EntityId>, told: Told<EntityId>): string | null => {
  if (told.type !== 'ASSAULT' || (told.mode !== null && told.mode !== 'firearms' && told.mode !== 'explosives' && told.mode !== 'destroy'))
    return told.mode;
  for (let i = told.from; i < told.to; i++) {
    const mode = eventLexicon.assaultInstruments[view.lower[i]!];
    if (mode !== undefined && (told.mode === null || mode === 'drone' || mode === 'aerial')) return mode;
  }
  return told.mode;
};

const measures: Readonly<Record<string, readonly string[]>> = {
  killed: ['ASSAULT', 'COERCE', 'PROTEST'],
  wounded: ['ASSAULT', 'COERCE', 'PROTEST'],
  detained: ['COERCE', 'RETREAT', 'PROTEST', 'SANCTION'],
  displaced: ['ASSAULT', 'COERCE'],
  missing: ['ASSAULT'],
  troops: ['MOBILIZE', 'RETREAT'],
  money: ['AID', 'SANCTION', 'AGREE', 'COOPERATE'],
};

const figuresOf = (report: Report, sentence: Sentence, view: View<EntityId>, told: Told<EntityId>): Draft['figures'] =>
  report.figures[sentence.index]!.filter((figure) =>
    (measures[figure.measure] ?? ['PROTEST', 'RETREAT', 'ASSAULT', 'COERCE', 'AID']).includes(told.type),
  ).map((figure) => figure.id);
