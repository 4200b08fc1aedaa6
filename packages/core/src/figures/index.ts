import { stage } from '../stage/index.ts';

export const figures = stage({
  name: 'figures',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens', 'mentions', 'times', 'places', 'chains', 'statements'],
  adds: 'figures',
  about: 'finds numbers with what they count',
  run: () => [],
  empty: () => [],
});
