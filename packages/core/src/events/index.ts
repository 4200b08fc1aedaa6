import { stage } from '../stage/index.ts';

export const events = stage({
  name: 'events',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens', 'mentions', 'times', 'places', 'chains', 'statements', 'figures', 'dating'],
  adds: 'events',
  about: 'finds what happens, in PLOVER terms',
  run: () => [],
  empty: () => [],
});
