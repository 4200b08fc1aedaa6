import { stage } from '../stage/index.ts';

export const statements = stage({
  name: 'statements',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens', 'mentions', 'times', 'chains'],
  adds: 'statements',
  about: 'finds who says what',
  run: () => [],
  empty: () => [],
});
