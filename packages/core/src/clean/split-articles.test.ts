import { expect, test } from 'vitest';
import { readInput } from '../intake/index.ts';
import { splitArticles } from './split-articles.ts';

const fees = `Harbour fees to rise in June
PORT ELIN (Interpress) - Harbour fees in Port Elin will rise by a tenth in June, the port authority said on Monday.
The authority blamed the cost of dredging, which has doubled since 2016, for the increase.
Shipping lines said they would pass the cost on to their customers.
`;
const snow = `Snow closes mountain road
VERRIN (Interpress) - Heavy snow closed the road over the pass on Sunday, the public works office said.
Two lorries were stuck for the night, and their drivers slept at the monastery.
The road will open again on Tuesday if the wind allows it, the office said.
`;
const vote = `Opposition calls for vote on treaty
LORNE (Interpress) - The opposition called on Thursday for a referendum on the strait treaty.
The government said that a vote would take at least a year to prepare.
`;
const split = (content: string) => splitArticles(readInput({ name: 'digest.txt', content }).reports[0]!);

test('articles one after the other are a report each', () => {
  const reports = split(`${fees}\n${snow}\n${vote}`);
  expect(reports.map(({ raw }) => raw.trim())).toEqual([fees, snow, vote].map((text) => text.trim()));
  expect(reports.map(({ name }) => name)).toEqual(['digest.txt', 'digest.txt#2', 'digest.txt#3']);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(3);
});

test.each([
  ['one article', fees],
  ['the same article twice', `${fees}\n${fees}`],
  [
    'an article with a dateline in a quotation',
    `${fees}He read it out: "VERRIN (Interpress) - Heavy snow closed the road," and laughed at the editor.\n`,
  ],
  [
    'an article with related headlines',
    `${fees}Snow closes mountain road\nThe port of Lorne has no such plans, its master said on Tuesday.\nOpposition calls for vote\n`,
  ],
  ['markup', `<html><body><h1>Fees</h1><p>${fees}</p><h1>Snow</h1><p>${snow}</p></body></html>`],
])('%s stays one', (_, content) => expect(split(content)).toHaveLength(1));
