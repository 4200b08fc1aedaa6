import { stage } from '../stage/index.ts';

export const chains = stage({
  name: 'chains',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens', 'mentions', 'places'],
  adds: 'chains',
  about: 'gathers the mentions of a report into entities: who is "he", which "minister", what "IS" is',
  run: () => ({ entities: [], entityOf: new Map() }),
  empty: () => ({ entities: [], entityOf: new Map() }),
});
