import { queryKeys } from './query-keys.ts';

const introduction = `A query is words and keys; all of them must hold.

  word                 the word, in any of its forms
  "two words"          these words in this order
  harb*                words that start so
  key:value            see below
  key:"two words"      a value with spaces
  key:one,two          one or the other
  -word  -key:value    must not hold

A key that describes another kind of thing picks rows of reports that hold such a thing: type:CONSULT in the list of
statements picks the statements of reports with a CONSULT event.
`;

/** The query grammar as plain text, made from the table of keys. */
export const queryHelp = (): string => {
  const width = Math.max(...queryKeys.map(({ example }) => example.length));
  const rows = queryKeys.map(({ about, example }) => `  ${example.padEnd(width)}  ${about}`);
  return `${introduction}\n${rows.join('\n')}\n`;
};

/** The table of keys as Markdown, for the docs. */
export const queryKeysMarkdown = (): string => {
  const rows = queryKeys.map(({ key, about, lists, values, example }) => {
    const known = values && values.length <= 20 ? `: ${values.join(', ')}` : '';
    return `| \`${key}\` | ${about}${known} | ${lists.join(', ')} | \`${example}\` |`;
  });
  return ['| key | picks | lists | example |', '| --- | --- | --- | --- |', ...rows].join('\n');
};
