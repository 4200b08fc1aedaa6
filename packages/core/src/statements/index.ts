import { stage } from '../stage/index.ts';
import { findStatements } from './find-statements.ts';

export const statements = stage({
  name: 'statements',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens', 'tags', 'parse', 'mentions', 'times', 'chains'],
  adds: 'statements',
  about: 'finds who says what: quotations and reported speech with speaker, cue, act, addressee and those who pass it on',
  run: findStatements,
  empty: () => [],
});
