import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from './index.ts';

const text = `Strait Monitor

Harbour talks reopen

VELMAR, 3 March 2017 - The harbour council said on Friday it would reopen talks with the crews.

"We will talk," Mara Velten, head of the council, told reporters in Velmar.

Read also: Storm closes the northern quay

The crews stopped work on Monday after two of them were hurt on the northern quay.
`;
let folder: string;
let newsroom: Newsroom;
let report: string;
const open = async (): Promise<Newsroom> => openNewsroom({ store: join(folder, 'news.db') });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-judge-'));
  newsroom = await open();
  report = (await newsroom.ingest([{ name: 'talks.txt', content: text }])).added[0]!.id;
});
afterEach(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

const numberOf = async (words: string): Promise<string> =>
  String((await newsroom.analysis(report))!.segments.findIndex((segment) => segment.text.includes(words)) + 1);
const words = async (): Promise<string> => (await newsroom.report(report))!.text;

it('puts a stretch back and cuts one, lasting and undoable', async () => {
  expect(await words()).not.toContain('Storm closes');
  const kept = await newsroom.judgeSegment(report, await numberOf('Storm closes'), { verdict: 'keep', reason: 'it is the news here' });
  expect(kept).toMatchObject({ verdict: 'keep', kind: 'body' });
  expect(text.slice(kept!.start, kept!.end)).toBe('Read also: Storm closes the northern quay');
  expect(await words()).toContain('Storm closes');
  await newsroom.judgeSegment(report, await numberOf('The crews stopped'), { verdict: 'drop' });
  expect(await words()).not.toContain('The crews stopped');

  // Another process, and the same input once more.
  await newsroom.close();
  newsroom = await open();
  await newsroom.ingest([{ name: 'talks.txt', content: text }]);
  expect(await words()).toContain('Storm closes');
  const segments = (await newsroom.analysis(report))!.segments;
  expect(segments.find((segment) => segment.text.includes('Storm closes'))!.reason).toBe('a person put it back: it is the news here');

  expect(await newsroom.unjudgeSegment(report, await numberOf('Storm closes'))).toMatchObject({ verdict: 'keep' });
  expect(await newsroom.unjudgeSegment(report, await numberOf('The crews stopped'))).toMatchObject({ verdict: 'drop' });
  expect(await words()).not.toContain('Storm closes');
  expect(await words()).toContain('The crews stopped');
  expect(await newsroom.unjudgeSegment(report, await numberOf('The crews stopped'))).toBeNull();
});

it('takes a part of a paragraph, by its place in the input', async () => {
  const start = text.indexOf('told reporters');
  await newsroom.judgeSegment(report, `${start}-${start + 'told reporters in Velmar.'.length}`, { verdict: 'drop' });
  expect(await words()).toContain('"We will talk," Mara Velten, head of the council,');
  expect(await words()).not.toContain('told reporters');
  const { segments } = (await newsroom.analysis(report))!;
  for (const { start, end, text: shown } of segments) expect(text.slice(start, end)).toBe(shown);
});

it('leaves the judgements on entities alone', async () => {
  await newsroom.judgeSegment(report, '1', { verdict: 'drop' });
  expect(await newsroom.current()).toBe(true);
  expect(await newsroom.judgeSegment(report, '99', { verdict: 'drop' })).toBeNull();
  expect(await newsroom.judgeSegment('nothing', '1', { verdict: 'drop' })).toBeNull();
});
