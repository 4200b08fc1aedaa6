import type { Analysis, Span } from './model/index.ts';

/**
 * The outward form of an analysis, as `sitrep annotate` prints it: every span with its words, so that a reader of the
 * JSON need not slice. Field names are the contract of docs/json.md.
 */
export const annotationOf = (analysis: Analysis): Record<string, unknown> => {
  const { report, statements, events } = analysis;
  const words = ({ start, end }: Span): string => report.text.slice(start, end);
  return {
    ...analysis,
    sentences: analysis.sentences.map((sentence) => ({ ...sentence, text: words(sentence) })),
    statements: statements.map((statement) => ({
      ...statement,
      text: statement.content.map(words).join(' '),
      contents: statement.content.map(words),
      cue: statement.cue && words(statement.cue),
      cueSpan: statement.cue,
    })),
    events: events.map((event) => ({ ...event, trigger: { text: words(event.trigger), span: event.trigger } })),
    issues: report.issues,
  };
};
