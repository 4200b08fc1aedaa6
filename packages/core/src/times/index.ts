import { stage } from '../stage/index.ts';

export const times = stage({
  name: 'times',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens'],
  adds: 'times',
  about: "finds time expressions and resolves them against the report's own date",
  run: () => [],
  empty: () => [],
});
