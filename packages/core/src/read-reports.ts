import { splitArticles } from './clean/index.ts';
import { readInput as decodeInput, type Input, type Intake } from './intake/index.ts';

/**
 * Decodes one input and gives the reports in it: one, or several where articles follow one another in a plain text.
 * Never throws: what is wrong with an input stands in `issues`, with no report where nothing can be read.
 */
export const readInput = (input: Input): Intake => {
  const intake = decodeInput(input);
  return { ...intake, reports: intake.reports.flatMap(splitArticles) };
};
