import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { queryHelp, queryKeysMarkdown } from './query-help.ts';

const file = new URL('../../../../docs/queries.md', import.meta.url);
const page = `# Queries

All front ends filter by the same grammar: the terminal behind \`/\`, the service as \`?q=\`, the command as words behind a list.

\`\`\`text
${queryHelp().split('\n\n  actor:')[0]!.trimEnd()}
\`\`\`

${queryKeysMarkdown()}
`;

/** As it reads, whatever a formatter made of the table. */
const read = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim();

// UPDATE_DOCS=1 npx vitest run packages/newsroom/src/query writes the page anew; format it afterwards.
it('docs/queries.md says what the table of keys says', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(file, page);
  expect(read(readFileSync(file, 'utf8'))).toBe(read(page));
});
