import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const skipped = new Set(['node_modules', 'dist', '.git', 'seeds', 'briefing', '.cache', '.turbo']);

const markdownBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? markdownBelow(path) : entry.name.endsWith('.md') ? [path] : [];
  });

/** The anchor a heading gets where Markdown is shown. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

test('every link in the docs leads somewhere', () => {
  const broken: string[] = [];
  let links = 0;
  for (const file of markdownBelow(root)) {
    const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?|mailto):/.test(target!)) continue;
      links += 1;
      const [path, anchor] = target!.split('#');
      const found = path === '' ? file : resolve(dirname(file), path!);
      if (!existsSync(found)) broken.push(`${relative(root, file)}: ${target}`);
      else if (anchor && found.endsWith('.md')) {
        const anchors = [...readFileSync(found, 'utf8').matchAll(/^#+\s+(.*)$/gm)].map((match) => anchorOf(match[1]!));
        if (!anchors.includes(anchor)) broken.push(`${relative(root, file)}: ${target}`);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(links).toBeGreaterThan(30);
});
