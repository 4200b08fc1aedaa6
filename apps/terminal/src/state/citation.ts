import { sanitise } from '../text/sanitise.ts';
import { currentEvidence, selectedRow, type State } from './state.ts';

/** The words of the chosen fact with where they stand: outlet, title, date, sentence. Null where nothing is chosen. */
export const citation = (state: State): string | null => {
  const row = selectedRow(state);
  if (row === null) return null;
  const evidence = currentEvidence(state);
  if (evidence === null) return sanitise(row.words);
  const { sentence, start, end } = evidence;
  const report = state.reports.get(evidence.report);
  const whole = start === end;
  const from =
    report === undefined
      ? [evidence.report]
      : [
          report.publisher ?? report.agency ?? report.name,
          ...(report.title === report.name && (report.publisher ?? report.agency) !== null ? [report.name] : []),
          ...(whole || report.title === report.name ? [] : [`“${report.title}”`]),
          report.publishedText,
          ...(report.sourceUrl === null ? [] : [report.sourceUrl]),
        ];
  const where = whole ? [] : [`sentence ${sentence + 1}`];
  return `“${sanitise(evidence.quote)}” (${[...from, ...where].map(sanitise).join(', ')})`;
};
