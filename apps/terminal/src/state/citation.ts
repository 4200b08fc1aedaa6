import { sanitise } from '../text/sanitise.ts';
import { currentEvidence, selectedRow, type State } from './state.ts';

/** The words of the chosen fact with where they stand: outlet, title, date, sentence. Null where nothing is chosen. */
export const citation = (state: State): string | null => {
  const row = selectedRow(state);
  if (row === null || row.heading) return null;
  const evidence = currentEvidence(state);
  if (evidence === null) return sanitise(row.words);
  const report = state.reports.get(evidence.report);
  const from =
    report === undefined
      ? [evidence.report]
      : [
          report.publisher ?? report.agency ?? report.name,
          `“${report.title}”`,
          report.publishedText,
          ...(report.sourceUrl === null ? [] : [report.sourceUrl]),
        ];
  return `“${sanitise(evidence.quote)}” (${[...from, `sentence ${evidence.sentence + 1}`].map(sanitise).join(', ')})`;
};
