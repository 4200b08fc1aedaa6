import { stage } from '../stage/index.ts';

export const dating = stage({
  name: 'dating',
  version: 1,
  needs: ['raw', 'article', 'header', 'mentions', 'times', 'chains'],
  adds: 'dating',
  about: 'dates the report: as stated, as others tell, or between bounds that its offices and events allow',
  run: ({ header }) => header.published,
  empty: ({ header }) => header.published,
});
