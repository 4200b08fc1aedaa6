import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { openNewsroom, type Newsroom } from '@sitrep/newsroom';
import { sampleReports } from '@sitrep/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectEdition } from './collect-edition.ts';
import { exportSite } from './index.ts';
import { loadMaterials } from './materials.ts';
import { renderBriefing } from './render-briefing.ts';

let folder: string;
let out: string;
let newsroom: Newsroom;

const filesBelow = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
  );
const pagesOf = (path: string): string[] => filesBelow(path).filter((file) => file.endsWith('.html'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-site-'));
  out = join(folder, 'out');
  newsroom = await openNewsroom({ store: join(folder, 'test.db') });
  await newsroom.ingest(sampleReports);
  await exportSite({ newsroom, out });
});
afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the same edition gives the same bytes', async () => {
  const [first, second] = await Promise.all([collectEdition(newsroom), collectEdition(newsroom)]);
  expect(renderBriefing(first, loadMaterials())).toEqual(renderBriefing(second, loadMaterials()));
});

test('writing again writes nothing, and leaves what is not ours alone', async () => {
  const foreign = join(out, 'notes.html');
  writeFileSync(foreign, 'mine');
  const before = statSync(join(out, 'index.html')).mtimeMs;
  const { written } = await exportSite({ newsroom, out });
  expect(written).toBe(0);
  expect(statSync(join(out, 'index.html')).mtimeMs).toBe(before);
  expect(readFileSync(foreign, 'utf8')).toBe('mine');
  rmSync(foreign);
});

test('pages of an edition that is over are taken away', async () => {
  const other = join(folder, 'other');
  await exportSite({ newsroom, out: other });
  const all = pagesOf(other).length;
  await exportSite({ newsroom, out: other, question: 'publisher:norlan OR nothing' }).catch(() =>
    exportSite({ newsroom, out: other, question: 'villagers' }),
  );
  expect(pagesOf(other).length).toBeLessThan(all);
});

test('every link leads somewhere, and every citation to a sentence that holds its words', () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const known = ids.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]!));
    ids.set(file, known);
    return known;
  };
  let links = 0;
  for (const file of pagesOf(out)) {
    for (const [, href] of readFileSync(file, 'utf8').matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
      if (/^(https?:|data:)/.test(href!)) continue;
      const [path, anchor] = href!.split('#');
      const target = path === '' ? file : resolve(dirname(file), path!);
      expect(filesBelow(out), `${relative(out, file)} links to ${href}`).toContain(target);
      if (anchor) expect([...idsOf(target)], `${relative(out, file)} links to ${href}`).toContain(anchor);
      links += 1;
    }
  }
  expect(links).toBeGreaterThan(100);
});

test('every quotation of the briefing stands in its report', async () => {
  const { briefing, reports } = await collectEdition(newsroom);
  const texts = new Map(reports.map((report) => [report.id as string, report]));
  let checked = 0;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const { report, start, end, quote, sentence } = value as Record<string, unknown>;
      if (typeof quote === 'string' && typeof start === 'number' && typeof end === 'number') {
        const source = texts.get(report as string)!;
        expect(source.text.slice(start, end)).toBe(quote);
        expect(source.sentences[sentence as number]!.start).toBeLessThanOrEqual(start);
        checked += 1;
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(briefing);
  expect(checked).toBeGreaterThan(10);
  for (const { evidence } of briefing.keyPoints) expect(evidence.length).toBeGreaterThan(0);
});

test('what a report brings along is text', () => {
  for (const file of pagesOf(out)) {
    const page = readFileSync(file, 'utf8');
    expect(page).not.toMatch(/<img|<svg onload|onerror=alert\(2\)>/);
    expect(page.match(/<script>/g)?.length ?? 0).toBe(file.endsWith('search.html') ? 2 : 0);
    // oxlint-disable-next-line no-control-regex
    expect(page).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(page).toContain('default-src &#39;none&#39;');
  }
});

test('a later edition says what is new', async () => {
  const later = await openNewsroom({ store: join(folder, 'later.db') });
  try {
    const { revision } = await later.ingest(sampleReports.slice(0, 1));
    await later.ingest(sampleReports.slice(1));
    await exportSite({ newsroom: later, out: join(folder, 'later'), since: revision });
    expect(readFileSync(join(folder, 'later', 'index.html'), 'utf8')).toContain('What is new');
    await exportSite({ newsroom: later, out: join(folder, 'later') });
    expect(readFileSync(join(folder, 'later', 'index.html'), 'utf8')).not.toContain('What is new');
  } finally {
    await later.close();
  }
});

test('an empty store makes a page that says so', async () => {
  const empty = await openNewsroom({ store: join(folder, 'empty.db') });
  try {
    await exportSite({ newsroom: empty, out: join(folder, 'empty') });
    expect(readFileSync(join(folder, 'empty', 'index.html'), 'utf8')).toContain('Nothing was found');
  } finally {
    await empty.close();
  }
});
