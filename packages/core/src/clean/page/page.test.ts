import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll } from '../cases/read.ts';
import { cleanCharacters } from './characters.ts';

const lines = (input: string): string[] => readAll(input).page.text.split('\n');
const codes = (input: string): string[] => readAll(input).issues.map(({ code }) => code);

describe('characters', () => {
  test.each([
    ['line ends of all kinds', 'One.\r\nTwo.\rThree.\u2028Four.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['spaces of all kinds', 'A\u00a0b\u2009c\td   e\u3000f', ['A b c d e f']],
    ['soft hyphens and zero-width characters', 'cease\u00adfire a\u200bg\ufeffreed', ['ceasefire agreed']],
    ['joiners stay where scripts need them', 'می‌روم', ['می‌روم']],
    ['character references', 'AT&amp;T said &quot;no&quot; &#8211; &#x27;now&#39; &unknown; &#27;', ['AT&T said "no" – \'now\' &unknown;']],
    [
      'tags that stayed behind in text',
      'He said <b>no</b>.<br/>She <em class="x">agreed</em>. 3 < 4 > 2',
      ['He said no.', 'She agreed. 3 < 4 > 2'],
    ],
  ])('%s', (_, input, expected) => expect(lines(input)).toEqual(expected));

  test.each([
    ['colours and links', 'The \x1b[31mred\x1b[0m \x1b]8;;http://x.example\x1b\\link\x1b]8;;\x1b\\ said.', 'The red link said.'],
    ['a title for the window', '\x1b]0;owned\x07The army said.', 'The army said.'],
    ['eight-bit escapes', 'The \u009b31mred army said.', 'The red army said.'],
    ['NUL and bell', 'The\0 army\x07 said.', 'The army said.'],
  ])('terminal escapes: %s', (_, input, expected) => {
    expect(lines(input)).toEqual([expected]);
    expect(codes(input)).toContain('text.controls');
  });

  test('marks that reorder text go, and are named', () => {
    expect(lines('pay \u202e000,1\u202c to \u200fhim\u2066.')).toEqual(['pay 000,1 to him.']);
    expect(codes('pay \u202e000,1\u202c to him.')).toContain('text.bidi');
  });
});

describe('mojibake', () => {
  test.each([
    ['UTF-8 read as Windows-1252', 'The â€œtruceâ€\u009d isnâ€™t holding â€“ in TÃ³rshavn', 'The “truce” isn’t holding – in Tórshavn'],
    ['a closing mark that lost a byte', 'â€œNo,â€ she said. â€œNot nowâ€.', '“No,” she said. “Not now”.'],
    ['UTF-8 read as Latin-1', 'isn\u00e2\u0080\u0099t', 'isn’t'],
    ['Windows-1252 read as Latin-1', 'isn\u0092t \u0093now\u0094', 'isn’t “now”'],
    ['gone wrong twice', 'isnÃ¢â‚¬â„¢t', 'isn’t'],
    ['UTF-8 read as Windows-1251', 'isnвЂ™t вЂњnowвЂќ', 'isn’t “now”'],
    ['Cyrillic read as Windows-1251', 'The paper РџСЂР°РІРґР° wrote', 'The paper Правда wrote'],
    ['Cyrillic read as Windows-1252', 'The paper ÐŸÑ€Ð°Ð²Ð´Ð° wrote', 'The paper Правда wrote'],
  ])('%s', (_, input, expected) => {
    expect(lines(input)).toEqual([expected]);
    expect(codes(input)).toContain('encoding.mojibake');
  });

  test.each(['“CAFÉ” said Ö…', 'À PARIS, à Évian', 'СССР и Россия – «Правда»', 'Çalışkan, Łódź, São Tomé'])(
    'right text stays: %s',
    (input) => {
      expect(lines(input)).toEqual([input]);
      expect(codes(input)).not.toContain('encoding.mojibake');
    },
  );

  test('lost characters are named', () => expect(codes('The minister\ufffds words were lost.')).toContain('encoding.mojibake'));

  test('raw offsets point at the characters as they came', () => {
    const input = 'He said â€œno wayâ€ on Monday.';
    const { page } = readAll(input);
    const at = page.text.indexOf('no way');
    const { start, end } = page.map.span(at, at + 6);
    expect(input.slice(start, end)).toBe('no way');
    const mark = page.map.span(at - 1, at);
    expect(input.slice(mark.start, mark.end)).toBe('â€œ');
  });
});

describe('wrapped lines', () => {
  const wrapped = `COORDINATION OF THE STRAIT

The Coordination of the Strait informs the public that on Thursday
two boats of the guard have fired on a ferry which carried fisher-
men home, in full daylight and without any warning.

It demands an inquiry.

For the Bureau, Lena Marek, spokeswoman`;
  test('are joined into paragraphs', () => {
    expect(lines(wrapped)).toEqual([
      'COORDINATION OF THE STRAIT',
      'The Coordination of the Strait informs the public that on Thursday two boats of the guard have fired on a ferry which carried fisher-men home, in full daylight and without any warning.',
      'It demands an inquiry.',
      'For the Bureau, Lena Marek, spokeswoman',
    ]);
  });
  test('lines of a text that is not wrapped stay apart', () => {
    const text = 'Ferry cut back\nBy Tom Adair\nThe ferry will sail twice a week.\nIslanders protested.\n"We are no museum," said one.';
    expect(lines(text)).toEqual(text.split('\n'));
  });
  test('a line too long for one piece is cut at a sentence and named', () => {
    const text = 'The army said that it had taken the town. '.repeat(1200);
    const cut = lines(text);
    expect(cut.length).toBe(3);
    expect(cut.every((line) => line.length <= 20_000 && line.endsWith('town.'))).toBe(true);
    expect(codes(text)).toContain('text.long-line');
  });
});

describe('markup', () => {
  const html = `<!doctype html><html lang="en"><head><title>Ferry cut back | Strait Herald</title>
<meta property="og:site_name" content="Strait Herald"><meta name="author" content="admin">
<script>document.write("<p>never</p>")</script><style>p{}</style>
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Ferry cut back",
"datePublished":"2019-05-07T08:00:00+02:00","author":[{"name":"Tom Adair"}],"keywords":"ferry, islands"}]}</script></head>
<body><nav class="main-menu"><a href="/">Home</a><a href="/w">World</a></nav>
<article><h1>Ferry cut back</h1><p>The ferry &mdash; twice a week &mdash; will <em>still</em> sail<br>from the pier.</p>
<p hidden>secret</p><div style="display: none">secret</div><template>secret</template><noscript>enable it</noscript>
<p>Islanders &lt;protested&gt;&nbsp;on Monday.<p>Second unclosed paragraph.</article></body></html>`;

  test('shows what a reader sees, one block a line', () => {
    const { page, issues } = readAll(html);
    expect(page.text.split('\n')).toEqual([
      'Home World',
      'Ferry cut back',
      'The ferry — twice a week — will still sail',
      'from the pier.',
      'Islanders <protested> on Monday.',
      'Second unclosed paragraph.',
    ]);
    expect(issues).toContainEqual({ code: 'markup.script', message: '1 script was left out' });
    expect(page.blocks[0]).toMatchObject({ tag: 'nav', links: 1 });
    expect(page.blocks[1]).toMatchObject({ tag: 'h1', links: 0 });
  });

  test('reads what markup states', () => {
    expect(readAll(html).page.facts).toEqual({
      title: 'Ferry cut back | Strait Herald',
      headline: 'Ferry cut back',
      publisher: 'Strait Herald',
      authors: ['Tom Adair'],
      published: '2019-05-07T08:00:00+02:00',
      modified: null,
      dates: [{ value: '2019-05-07T08:00:00+02:00', by: 'json-ld', says: 'published' }],
      body: null,
      section: null,
      topics: ['ferry', 'islands'],
      url: null,
      language: 'en',
    });
  });

  test('a long line with a lone break goes on; two breaks divide', () => {
    const long = 'The ministry said on Monday that it would answer the letter of the islanders within';
    expect(lines(`<html><body><p>${long}<br>a week.<br><br>Nobody believed it.</p>`)).toEqual([`${long} a week.`, 'Nobody believed it.']);
  });

  test('offsets lead back into the markup', () => {
    const { page, raw } = readAll(html);
    const at = page.text.indexOf('twice a week');
    const { start, end } = page.map.span(at, at + 12);
    expect(raw.raw.slice(start, end)).toBe('twice a week');
  });

  test('nesting of 100,000 elements', () => {
    const { page, issues } = readAll(`<html><body>${'<div>'.repeat(100_000)}<p>The bottom of it was found.</p>${'</div>'.repeat(100_000)}`);
    expect(page.text).toBe('The bottom of it was found.');
    expect(issues.map(({ code }) => code)).toContain('markup.too-deep');
  });

  test.each([
    '<html><p>a<!-- never closed',
    '<html><script>never closed',
    '<html><p class="never closed',
    '<p>a</b></i></p></div>b',
    '<html><p>&#0;&#xD800;&#x110000;&;&amp',
    '<html><![CDATA[x]]><p>y',
  ])('broken markup: %s', (input) => expect(() => readAll(`${input} and some text`)).not.toThrow());
});

test('every character kept maps back to itself', () => {
  const pieces = fc.constantFrom(
    'word ',
    'é',
    '\r\n',
    '\u00a0',
    '\u00ad',
    '\x1b[1m',
    '&amp;',
    'â€™',
    '\u202e',
    '<b>',
    '“x”',
    '.',
    '\u0092',
    '  ',
    '\n\n',
    '😀',
    '\u200d',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
      (source) => {
        const { text, map } = cleanCharacters(source, false);
        for (let i = 0; i < text.length; i++) {
          const { start, end } = map.span(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(source.length);
          if (/[\p{L}.“”]/u.test(text[i]!) && end - start === 1) expect(source.slice(start, end)).toBe(text[i]);
        }
      },
    ),
  );
});
