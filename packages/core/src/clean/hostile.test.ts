import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAll } from './cases/read.ts';

const many = (text: string, times: number): string => text.repeat(times);
const story = '<p>The harbour master said on Monday that the ferry would sail again within a week of the repairs.</p>';

describe('hostile markup ends within seconds', () => {
  const nested = (tag: string, depth: number): string => `<html><body>${many(`<${tag}>`, depth)}${story}${many(`</${tag}>`, depth)}`;
  test.each([
    ['containers 100,000 deep', nested('div', 100_000)],
    ['tables 100,000 deep', nested('table', 100_000)],
    ['containers beside each other', `<html><body>${many(`<div class="card story-card">${story}</div>`, 20_000)}`],
    ['containers inside each other with text', `<html><body>${many(`<div class="entry-content">${story}`, 20_000)}`],
    ['an attribute without end', `<html><p class="${many('entry ', 1_000_000)}`],
    ['attributes without number', `<html><p ${many('a="b" ', 300_000)}>${story}`],
    ['one element with a million classes', `<html><div class="${many('c ', 1_000_000)}">${story}</div>`],
    ['entities without end', `<html><p>${many('&amp', 500_000)}`],
    [
      'a billion laughs',
      `<!DOCTYPE html [<!ENTITY a "${many('lol', 100)}">${Array.from({ length: 40 }, (_, n) => `<!ENTITY a${n} "${many(`&a${n - 1};`, 10)}">`).join('')}]><html><p>&a39; ${story}`,
    ],
    ['JSON-LD nested deep', `<html><script type="application/ld+json">${many('{"@graph":[', 50_000)}</script>${story}`],
    ['JSON-LD that never ends', `<html><script type="application/ld+json">{"articleBody":"${many('word ', 1_000_000)}`],
    ['metas without number', `<html>${many('<meta property="article:published_time" content="2019-05-03">', 100_000)}${story}`],
    ['times without number', `<html><body>${many('<time datetime="2019-05-03">3 May 2019</time>', 50_000)}${story}`],
    ['script keys without number', `<html><script>${many('{"datePublished":"2019-05-0', 200_000)}</script>${story}`],
    ['comments that open only', `<html>${many('<!-- ', 500_000)}${story}`],
    ['tags that close only', `<html>${many('</div></p></article>', 200_000)}${story}`],
    ['popups in popups', `<html><p>${many('<span class="tooltip">word ', 50_000)}</p>${story}`],
    ['dates in a line', `<html><p>${many('3 May 2019, ', 100_000)}</p>${story}`],
    ['a long address', `<html><link rel="canonical" href="https://herald.example/${many('2019/', 200_000)}">${story}`],
  ])(
    '%s',
    (_, input) => {
      const started = performance.now();
      const { article } = readAll(input);
      expect(article.text.length).toBeLessThan(1_100_000);
      // Generous for machines that do much else; a search that is not linear takes minutes.
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    20_000,
  );

  test('NUL bytes and lone surrogates', () => {
    const { article } = readAll(`<html><body><h1>Fer\u0000ry \ud800cut back</h1>${story}<p>It \udc00sails\u0000 on Friday, he said.</p>`);
    expect(article.text).toContain('The harbour master said');
    expect(article.text).not.toContain('\u0000');
  });
});

/** Numbers from a seed, the same on every machine. */
const random = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
};

const page = `<!doctype html><html lang="en"><head><title>Ferry cut back | Strait Herald</title><link rel="canonical" href="https://herald.example/2019/05/03/ferry">
<meta property="article:published_time" content="2019-05-03T08:00:00+02:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry cut back","datePublished":"2019-05-03"}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><article class="entry-content"><h1>Ferry cut back</h1><p class="byline">By Tom Adair, 3 May 2019</p>
${story}<figure><img src="x"><figcaption>The ferry at the pier (Interpress)</figcaption></figure><p>"Nobody loses by it," she told reporters &mdash; twice.</p><blockquote>A word.</blockquote>
<table><tr><td>Lorne</td><td>12</td></tr></table>${story.replace('Monday', 'Friday')}<div class="related"><a href="/a">Read also: Ten walks along the shore</a></div></article><div id="comments"><p>Joe said: hello you!</p></div></body></html>`;
const shards = [
  '<',
  '>',
  '</',
  '"',
  "'",
  '&',
  '&#',
  '<div>',
  '</div>',
  '<p',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<![CDATA[',
  '\u0000',
  '\ud800',
  '\u202e',
  '\n\n',
  ' ',
  '=',
  '{',
  '}',
  '2019-13-45',
  '31/31/3131',
  'PARIS (AP) - ',
  'By ',
  '3 comments:\n',
  '(',
  '[',
  '“',
  '”',
  '....',
  'ENDS',
  '___',
  '|',
  'é',
  '漢字',
  '😀',
];

/** Cuts, doubles, moves and sows shards, a few times over. */
const mutate = (source: string, below: (n: number) => number): string => {
  let text = source;
  for (let times = 1 + below(6); times > 0; times--) {
    const at = below(text.length + 1);
    const length = below(below(4) === 0 ? 400 : 30);
    switch (below(5)) {
      case 0:
        text = text.slice(0, at) + text.slice(at + length);
        break;
      case 1:
        text = text.slice(0, at) + text.slice(at, at + length) + text.slice(at);
        break;
      case 2:
        text = text.slice(0, at) + shards[below(shards.length)]!.repeat(1 + below(4)) + text.slice(at);
        break;
      case 3: {
        const piece = text.slice(at, at + length);
        const rest = text.slice(0, at) + text.slice(at + length);
        const to = below(rest.length + 1);
        text = rest.slice(0, to) + piece + rest.slice(to);
        break;
      }
      default:
        text = text.slice(0, at) + String.fromCharCode(below(0x10000)) + text.slice(at + 1);
    }
  }
  return text;
};

test('10,000 mutated pages and texts are read without a crash', () => {
  const folder = new URL('../../../../seeds/', import.meta.url);
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8').slice(0, 1200));
  const sources = [page, page, page, ...texts];
  const below = random(20190503);
  let [read, slowest] = [0, 0];
  for (let round = 0; round < 10_000; round++) {
    const input = mutate(sources[below(sources.length)]!, below);
    const started = performance.now();
    try {
      const { raw, segments, article } = readAll(input);
      let at = 0;
      for (const { start, end } of segments) {
        if (start < at || end < start || end > raw.raw.length) throw new Error(`segments out of order in round ${round}`);
        at = end;
      }
      for (const { start, end } of article.blocks)
        if (end < start || end > article.text.length) throw new Error(`blocks out of range in round ${round}`);
      read++;
    } catch (error) {
      if (!(error as Error).message.startsWith('no report')) throw error;
    }
    slowest = Math.max(slowest, performance.now() - started);
  }
  expect(read).toBeGreaterThan(9_900);
  expect(slowest).toBeLessThan(2_000);
}, 120_000);
