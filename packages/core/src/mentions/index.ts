import { stage } from '../stage/index.ts';

export const mentions = stage({
  name: 'mentions',
  version: 1,
  needs: ['article', 'sentences', 'tokens'],
  adds: 'mentions',
  about: 'finds names, titles, descriptions and pronouns',
  run: () => [],
  empty: () => [],
});
