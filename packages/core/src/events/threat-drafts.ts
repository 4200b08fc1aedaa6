import type { EntityId, Sentence, Statement } from '../model/index.ts';
import type { Draft } from './draft.ts';
import type { Told } from './find-events.ts';
import type { Report } from './report.ts';
import type { View } from './view.ts';

export const hostile: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);
const threatModes: Readonly<Record<string, string>> = {
  ASSAULT: 'violence',
  COERCE: 'restrict',
  SANCTION: 'relations',
  MOBILIZE: 'violence',
};
const ifs = /\b(?:if|unless|should)\b/i;

/** What somebody says he will do to others is his threat: "he told elders he would hang any man who …". */
export const threatDraft = (report: Report, sentence: Sentence, view: View<EntityId>, told: Told<EntityId>, threat: Statement): Draft => {
  const speaker = threat.speaker!;
  const trigger = { start: view.start[told.match.first]!, end: view.end[told.match.last]! };
  const keep = (who: EntityId | null): who is EntityId => who !== null && who !== speaker && !report.outlets.has(who);
  const conditional = ifs.test(report.doc.article.text.slice(sentence.start, sentence.end));
  return {
    type: 'THREATEN',
    mode: threatModes[told.type] ?? null,
    actors: [speaker],
    recipients: [...new Set(told.recipients.map(({ who }) => who).filter(keep))],
    places: [],
    time: threat.saidAt ? { value: threat.saidAt, precision: 'day', basis: 'stated', finding: null } : report.newsDay,
    reality: conditional ? 'conditional' : 'happened',
    attribution: [threat.id],
    figures: [],
    trigger,
    span: { start: trigger.start, end: trigger.end },
    sentence: sentence.index,
    headline: sentence.block !== 'body',
    confidence: 0.7,
    rule: `statement.threaten:${told.match.frame.entry}`,
    definite: false,
    other: false,
    symmetric: false,
    tells: true,
  };
};
