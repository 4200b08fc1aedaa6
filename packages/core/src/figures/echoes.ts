import type { Figure, Sentence } from '../model/index.ts';

/** A headline says again what the body says: its figure goes where the body has the same number of the same measure. */
export const withoutEchoes = (figures: readonly Figure[], sentences: readonly Sentence[]): Figure[] => {
  const key = ({ measure, low, best, high }: Figure): string =>
    `${measure}|${best ?? low ?? high}|${best === null && low !== null ? (high ?? '') : ''}`;
  const inBody = ({ sentence }: Figure): boolean => sentences[sentence]?.block === 'body';
  const told = new Set(figures.filter(inBody).map(key));
  return figures.filter((figure) => inBody(figure) || !told.has(key(figure)));
};
