import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNewsroom } from '@sitrep/newsroom';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';

test('the docs show every operation and ask no other host', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-docs-'));
  const newsroom = await openNewsroom({ store: join(folder, 'test.db') });
  const service = await serve({ newsroom, port: 0 });
  const browser = await chromium.launch({
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
  try {
    const page = await browser.newPage();
    const [asked, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`${service.url}/docs`);
    await page.waitForSelector('.opblock');
    const paths = Object.values(((await (await fetch(`${service.url}/openapi.json`)).json()) as { paths: Record<string, object> }).paths);
    expect(await page.locator('.opblock').count()).toBe(paths.flatMap((path) => Object.keys(path)).length);
    expect(asked.filter((url) => !url.startsWith(service.url) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await service.close();
    await newsroom.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
