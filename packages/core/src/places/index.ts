import { stage } from '../stage/index.ts';

export const places = stage({
  name: 'places',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens', 'mentions'],
  adds: 'places',
  about: 'resolves place names to where they are',
  run: () => [],
  empty: () => [],
});
