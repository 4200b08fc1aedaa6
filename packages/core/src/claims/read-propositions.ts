import type { Reading } from '../corpus/index.ts';
import type { Event } from '../model/index.ts';
import { denyingSentences } from './denying-sentences.ts';
import { isNegative } from './denial.ts';
import { gistOf } from './gist.ts';
import { Passages } from './passages.ts';
import type { Proposition } from './proposition.ts';
import { saidPropositions } from './said-propositions.ts';

/** Every proposition of a corpus, by report and place in it. */
export const readPropositions = (reading: Reading): readonly Proposition[] =>
  reading.corpus.analyses.flatMap((analysis, report) => {
    const passages = new Passages(reading, analysis, report);
    const denying = denyingSentences(passages);
    const denied = new Set(denying.flatMap(({ sentence, pointsBack }) => (pointsBack ? [] : [sentence])));
    const said = analysis.statements
      .flatMap((statement) => saidPropositions(passages, statement))
      .filter(({ sentence, speakerName }) => speakerName !== null || !denied.has(sentence));
    return [...said, ...ownVoice(passages), ...denying].toSorted(
      (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
    );
  });

/** What the report tells itself: sentences of the body with events that no statement is said to tell. */
const ownVoice = (passages: Passages): Proposition[] => {
  const spoken = ({ trigger, attribution }: Event): boolean =>
    attribution.length > 0 || passages.analysis.statements.some(({ span }) => trigger.start < span.end && span.start < trigger.end);
  return [...passages.events].flatMap(([sentence, all]) => {
    const own = all.filter(
      (event) => !spoken(event) && (event.reality === 'happened' || event.reality === 'claimed' || event.reality === 'denied'),
    );
    const [first] = own;
    const clause = passages.analysis.sentences[sentence];
    if (!first || !clause || !passages.inBody(sentence)) return [];
    const negative = isNegative(passages.text(clause));
    const denied = own.some(({ reality }) => reality === 'denied');
    const said = gistOf(passages.text(clause), 'report', null);
    const speaker = passages.publisher();
    return [
      {
        ...passages.at(clause),
        ...passages.content(clause, speaker),
        types: [...new Set(own.map(({ type }) => type))],
        statement: null,
        event: first,
        speaker,
        speakerName: speaker?.name ?? null,
        stance: denied || negative ? 'denies' : speaker === null ? 'reports' : 'asserts',
        byWords: !denied,
        deniesBeing: false,
        pointsBack: false,
        gist: denied || negative ? null : said,
        asSaid: denied || negative ? said : null,
      } satisfies Proposition,
    ];
  });
};
