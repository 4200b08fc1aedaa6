import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openNewsroom } from '@sitrep/newsroom';
import { sampleReports } from '@sitrep/testing';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectEdition } from './collect-edition.ts';
import { exportSite } from './index.ts';
import { fileOf } from './edition.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let browser: Browser;
const paths: Record<string, string> = { briefing: 'index.html', search: 'search.html', names: 'entities/index.html' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-pages-'));
  const newsroom = await openNewsroom({ store: join(folder, 'test.db') });
  await newsroom.ingest(sampleReports);
  await exportSite({ newsroom, out: join(folder, 'out') });
  const { reports, entities, claims } = await collectEdition(newsroom);
  await newsroom.close();
  paths['report'] = `reports/${fileOf(reports[0]!.id)}.html`;
  paths['entity'] = `entities/${fileOf(entities[0]!.id)}.html`;
  paths['claim'] = `claims/${fileOf(claims[0]!.id)}.html`;
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (name: string): string => pathToFileURL(join(folder, 'out', paths[name]!)).href;

/** Opens a page from its file and gathers what it complains of and whom it asks. */
const open = async (
  name: string,
  options: { width?: number; dark?: boolean; script?: boolean } = {},
): Promise<{ page: Page; complaints: string[]; requests: string[] }> => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(addressOf(name));
  return { page, complaints, requests };
};

describe.each(['briefing', 'report', 'entity', 'claim', 'names', 'search'])('%s', (name) => {
  test('asks no other host and breaks no policy of its own', async () => {
    const { page, complaints, requests } = await open(name);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    await page.context().close();
  });

  test.each([
    [360, false],
    [1440, false],
    [1440, true],
  ])('fits %i px and violates no rule of WCAG 2.2 AA (dark: %s)', async (width, dark) => {
    const { page } = await open(name, { width, dark });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    // Beside the page's world, so that its policy stays as it is for readers.
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await page.reload();
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => {
      const { axe: engine } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
      };
      const { violations: found } = await engine.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`);
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });
});

test('citations lead to the marked sentence', async () => {
  const { page } = await open('briefing');
  await page.locator('.points .cite').first().click();
  await page.waitForURL(/reports\/.*#s\d+$/);
  const marked = await page.evaluate(() => getComputedStyle(document.querySelector('.s:target')!).backgroundColor);
  expect(marked).not.toBe('rgba(0, 0, 0, 0)');
  await page.context().close();
});

test('everything but searching works without JavaScript', async () => {
  const { page } = await open('briefing', { script: false });
  expect(await page.locator('.points li').count()).toBeGreaterThan(0);
  expect(await page.locator('h2').count()).toBeGreaterThan(3);
  await page.context().close();
});

test('searching finds sentences, as text', async () => {
  const { page, complaints } = await open('search');
  await page.fill('#q', 'gates dam');
  expect(await page.locator('#hits li').count()).toBeGreaterThan(0);
  await page.fill('#q', 'alert');
  await page.waitForTimeout(100);
  expect(await page.locator('#hits img, #hits script').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the briefing prints with its sources and without its menus', async () => {
  const { page } = await open('briefing');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.top nav').isVisible()).toBe(false);
  expect(await page.locator('#sources').isVisible()).toBe(true);
  await page.context().close();
});
