import { sentenceAt, stage } from '../stage/index.ts';
import type { Event } from '../model/index.ts';
import { reportDrafts } from './report-drafts.ts';
import { mergeDrafts } from './merge.ts';

export { codeSentences, type Coded } from './code-sentence.ts';

export const events = stage({
  name: 'events',
  version: 2,
  needs: [
    'article',
    'header',
    'sentences',
    'tokens',
    'tags',
    'parse',
    'mentions',
    'times',
    'places',
    'chains',
    'statements',
    'figures',
    'dating',
  ],
  adds: 'events',
  about:
    'finds what happens in PLOVER terms: predicates of a lexicon with their sides, place, time and reality; one event told twice is one',
  run(doc, context): Event[] {
    return mergeDrafts(reportDrafts(doc)).map((draft) => ({
      ...context.find(draft.rule, draft.span, Math.round(draft.confidence * 100) / 100, `${draft.type}|${draft.trigger.start}`),
      sentence: sentenceAt(doc.sentences, draft.trigger.start),
      type: draft.type,
      mode: draft.mode,
      actors: [...draft.actors],
      recipients: [...draft.recipients],
      place: draft.places[0] ?? null,
      time: draft.time,
      reality: draft.reality,
      attribution: [...draft.attribution],
      figures: [...draft.figures],
      trigger: draft.trigger,
    }));
  },
  empty: () => [],
});
