import { brandedAt, deniedIn } from './denial.ts';
import { gistOfDenied } from './gist.ts';
import type { Passages } from './passages.ts';
import type { Proposition } from './proposition.ts';
import { deniesOutright } from './said-propositions.ts';

/** Sentences that deny or brand as untrue what others said, where no statement does: the subject before the verb speaks. */
export const denyingSentences = (passages: Passages): Proposition[] => {
  const outright = new Set(
    passages.analysis.statements.filter((statement) => deniesOutright(passages, statement)).map(({ sentence }) => sentence),
  );
  return passages.analysis.sentences.flatMap((sentence): Proposition[] => {
    if (sentence.block !== 'body' || outright.has(sentence.index)) return [];
    const text = passages.text(sentence);
    const untrue = /\bnot\s+(?:true|correct|the case)\b/i.test(text) ? deniedIn(text) : null;
    const at = untrue === null ? brandedAt(text) : null;
    if (untrue === null && at === null) return [];
    // Its own words in quotation marks are a statement already.
    if (
      untrue === null &&
      passages.analysis.statements.some(
        ({ span, kind }) => kind === 'direct' && span.start <= sentence.start + at! && sentence.start + at! < span.end,
      )
    )
      return [];
    const speaker = untrue === null ? passages.subjectBefore(sentence.index, sentence.start + at!) : passages.publisher();
    if (untrue === null && speaker === null) return [];
    const start = untrue === null ? sentence.start : sentence.start + Math.max(0, text.indexOf(untrue.text));
    const content = passages.content(untrue === null ? { start, end: start } : { start, end: start + untrue.text.length }, null);
    return [
      {
        ...passages.at(sentence),
        ...content,
        statement: null,
        speaker,
        speakerName: speaker?.name ?? null,
        stance: 'denies',
        byWords: false,
        deniesBeing: false,
        pointsBack: untrue === null,
        gist: untrue === null ? null : gistOfDenied(untrue, null),
        asSaid: null,
      },
    ];
  });
};
