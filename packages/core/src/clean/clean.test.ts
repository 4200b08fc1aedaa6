import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf, readAll } from './cases/read.ts';

const lineOf = fc.constantFrom(
  'Ferry sinks off Lorne',
  'By Tom Adair',
  '3 May 2019',
  'LORNE (Interpress) - A ferry sank off Lorne on Friday, the coast guard said.',
  'The captain, Ines Adair, was among those who were saved, according to the harbour master.',
  '"We saw nothing," she told reporters on the pier.',
  'Read also: Ten walks along the shore',
  'Advertisement',
  'Share this: Facebook Twitter',
  '3 comments:',
  'Anonymous said... who cares',
  'Source',
  '___',
  'ENDS',
  '',
  'The question of the ferry',
  '© 2019 Strait Herald',
  'A photo shows the ferry [Interpress]',
  'â€œNoâ€',
  '\u202etext',
  '<b>bold</b>',
  '\x1b[1m',
  '   ',
  '1',
  '?',
  '"',
  '(',
  '/',
);

const tiles = (input: string): void => {
  const { raw, page, segments, article } = readAll(input);
  let at = 0;
  for (const { start, end } of segments) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(raw.raw.length);
  // Every word the page shows stands in exactly one segment, in order.
  expect(
    segments
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe(page.text.replace(/\s+/g, ' ').trim());
  // The article is made of its blocks, every line of it, and maps back into the input.
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(article.text);
  for (const [index, { start, end }] of article.blocks.entries()) {
    if (index > 0) expect(start).toBe(article.blocks[index - 1]!.end + 1);
    const span = article.map.span(start, end);
    expect(segments.some((segment) => segment.start === span.start && segment.end === span.end)).toBe(true);
  }
};

describe('no word is lost', () => {
  test('in pages put together from lines', () => {
    fc.assert(
      fc.property(fc.array(lineOf, { minLength: 1, maxLength: 40 }), (lines) => {
        const input = lines.join('\n');
        if (/[^\s\p{C}]/u.test(input)) tiles(input);
      }),
      { numRuns: 300 },
    );
  });
  test('in strings of any characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => /[\p{L}]{3}/u.test(text)),
        (text) => {
          try {
            tiles(`${text} said.`);
          } catch (error) {
            // Text full of control characters is no report.
            if (!(error as Error).message.startsWith('no report')) throw error;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
  test('in the cases', () => {
    for (const { input } of casesOf('segments.txt')) tiles(input.replace(/^\S+\s*\| /gm, ''));
    for (const { input } of casesOf('headers.txt')) tiles(input);
  });
});

test('a rerun gives the same', () => {
  fc.assert(
    fc.property(fc.array(lineOf, { minLength: 3, maxLength: 30 }), (lines) => {
      const input = `${lines.join('\n')} word`;
      expect(JSON.stringify(readAll(input))).toBe(JSON.stringify(readAll(input)));
    }),
    { numRuns: 50 },
  );
});

describe('hostile input ends within seconds', () => {
  const many = (text: string, times: number): string => text.repeat(times);
  test.each([
    ['a line of 50 MB', many('The army said so. ', 2_900_000)],
    ['a word of 50 MB', many('a', 50_000_000)],
    ['25 million lines', many('a\n', 25_000_000)],
    ['quotation marks', many('"', 100_000)],
    ['brackets', many('([', 100_000)],
    ['capitals with commas', many('MOSCOW, ', 100_000)],
    ['names without end', `By ${many('Name ', 100_000)}`],
    ['digits and dashes', many('11-11-', 100_000)],
    ['open escapes', many('\x1b]', 500_000)],
    ['mojibake without end', many('â€™', 300_000)],
    ['the same line again', many('The army said on Monday that it had taken the town after days of heavy fighting.\n', 30_000)],
    ['headings of comments', many('3 comments:\nJoe said: hello you\n', 20_000)],
    ['open tags', `<html>${many('<div><p>', 200_000)}`],
    ['an attribute without end', `<html><p class="${many('a ', 2_000_000)}">text of it`],
  ])(
    '%s',
    (_, input) => {
      const { article } = readAll(input);
      expect(article.text.length).toBeLessThan(1_100_000);
    },
    20_000,
  );
});

/** What a careful reader gets out of the five documents the project started from. */
describe('the seeds', () => {
  const folder = new URL('../../../../seeds/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const seed = (start: string) =>
    readAll(
      readFileSync(
        new URL(
          files.find((name) => name.startsWith(start))!,
          folder,
        ),
      ),
    );
  const kinds = (read: ReturnType<typeof readAll>, kind: string): string[] =>
    read.segments.filter((segment) => segment.kind === kind).map(({ text }) => text);

  test('a wire story on a blog, twice', () => {
    const read = seed('000');
    expect(read.header).toMatchObject({
      title: null,
      agency: 'UPI',
      publisher: null,
      byline: [],
      dateline: null,
      published: { value: null, basis: 'none', reasons: [] },
    });
    expect(kinds(read, 'body')).toHaveLength(8);
    expect(kinds(read, 'duplicate')).toHaveLength(7);
    expect(kinds(read, 'furniture')).toEqual(['Source', 'Source', 'No comments:', 'Post a Comment']);
    expect(read.article.text).toMatch(/^Shifting alliances have led .*Pentagon spokesman Eric Pahon said\.$/s);
  });

  test('an agency page with related headlines between the paragraphs', () => {
    const read = seed('001');
    expect(read.header).toMatchObject({
      title: 'Russian Aerospace Forces, Syrian army and opposition ready to fight IS together — Lavrov',
      agency: 'TASS',
      publisher: 'TASS',
      section: 'Russian Politics & Diplomacy',
      topics: ['Islamic State', 'Foreign policy', 'Syrian conflict'],
      dateline: { place: 'MOSCOW', date: 'January 25' },
      published: { value: '2017-01-25T14:44:00+03:00', precision: 'minute', basis: 'stated' },
    });
    expect(kinds(read, 'related')).toEqual([
      "Russian bombers destroy Islamic State's arms depots in Deir ez-Zor",
      'Expert says Syria talks in Astana have important psychological effect',
    ]);
    expect(kinds(read, 'subheading')).toEqual(['The outcome of Astana talks']);
    expect(kinds(read, 'body')).toHaveLength(8);
    expect(kinds(read, 'body')[0]).toMatch(/^Russia’s Aerospace Forces, the Syrian government/);
  });

  test('a news page with a caption and a comment form', () => {
    const read = seed('002');
    expect(read.header).toMatchObject({
      title: 'Lavrov expects close work with US on Syria terror',
      agency: null,
      publisher: 'The BRICS Post',
      byline: ['The BRICS Post with inputs from Agencies'],
      published: { value: '2017-02-13T14:43:00', basis: 'stated' },
    });
    expect(kinds(read, 'caption')).toEqual([
      'Lavrov said that all efforts must be exerted by all parties in Syria to destroy the Islamic State [Xinhua]',
    ]);
    expect(read.article.text).toMatch(/are again sponsored by Iran, Russia and Turkey\.$/);
  });

  test('a page whose first paragraphs stand twice', () => {
    const read = seed('003');
    expect(read.header).toMatchObject({ title: null, agency: null, publisher: null, byline: [], published: { value: null } });
    expect(kinds(read, 'body')).toHaveLength(12);
    expect(kinds(read, 'duplicate')).toHaveLength(8);
    expect(read.article.text).toMatch(/^The day before President Trump .*fraudulent caliphate\.”$/s);
  });

  test('a page with scare quotes and a local editor', () => {
    const read = seed('004');
    expect(read.header).toMatchObject({
      title: 'Backing Assad, Moscow Announces ’Early Details’ on Fighting ’ISIL’',
      byline: ['Local Editor'],
      credit: 'Source: News Agencies, Edited by website team',
      agency: null,
      published: { value: null },
    });
    expect(kinds(read, 'body')).toHaveLength(13);
    expect(kinds(read, 'furniture')).toEqual(['Comments', '- Related News']);
  });
});
