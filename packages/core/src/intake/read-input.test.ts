import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInput } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const out: number[] = mark ? (little ? [0xff, 0xfe] : [0xfe, 0xff]) : [];
  for (const char of text)
    out.push(...(little ? [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8] : [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255]));
  return Uint8Array.from(out);
};
const read = (content: Uint8Array | string) => {
  const { reports, issues } = readInput({ name: 'a.txt', content });
  const [report] = reports;
  return {
    raw: report?.raw,
    encoding: report?.encoding,
    format: report?.format,
    issues: [...issues, ...(report?.issues ?? [])].map(({ code }) => code),
  };
};

describe('encodings', () => {
  const text = 'Talks in Tórshavn ended “without a result”, the minister said.';
  test.each([
    ['UTF-8', bytes(text), 'utf-8', []],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(text)]), 'utf-8', []],
    ['UTF-16 LE with a mark', wide(text, true, true), 'utf-16le', []],
    ['UTF-16 BE with a mark', wide(text, false, true), 'utf-16be', []],
    ['UTF-16 LE by its zero bytes', wide(text, true, false), 'utf-16le', ['encoding.guessed']],
    ['UTF-16 BE by its zero bytes', wide(text, false, false), 'utf-16be', ['encoding.guessed']],
    [
      'Windows-1252',
      codes('Talks in T\xf3rshavn ended \x93without a result\x94, the minister said.'),
      'windows-1252',
      ['encoding.guessed'],
    ],
  ])('%s', (_, content, encoding, issues) => {
    expect(read(content)).toEqual({ raw: text, encoding, format: 'text', issues });
  });

  test('Windows-1251 by its runs of letters', () => {
    const { raw, encoding, issues } = read(
      codes('The paper \xcf\xf0\xe0\xe2\xe4\xe0 (Pravda) and \xc8\xe7\xe2\xe5\xf1\xf2\xe8\xff wrote about it.'),
    );
    expect({ raw, encoding, issues }).toEqual({
      raw: 'The paper Правда (Pravda) and Известия wrote about it.',
      encoding: 'windows-1251',
      issues: ['encoding.guessed'],
    });
  });

  test('the charset that markup declares', () => {
    const { raw, encoding, issues } = read(codes('<html><head><meta charset="iso-8859-2"></head><p>Wa\xb3\xeasa said.</p>'));
    expect(raw).toContain('Wałęsa');
    expect({ encoding, issues }).toEqual({ encoding: 'iso-8859-2', issues: [] });
  });

  test('markup that declares the wrong charset over valid UTF-8', () => {
    expect(read(bytes('<html><meta charset="windows-1252"><p>Tórshavn</p>'))).toMatchObject({ encoding: 'utf-8', issues: [] });
  });

  test('invalid sequences are replaced and counted', () => {
    const { reports } = readInput({
      name: 'a',
      content: Uint8Array.from([...bytes('Tórshavn: the minister'), 0xff, ...bytes(' said “no”'), 0xc3]),
    });
    expect(reports[0]!.raw).toBe('Tórshavn: the minister\ufffd said “no”\ufffd');
    expect(reports[0]!.issues).toMatchObject([
      { code: 'encoding.invalid', message: '2 invalid sequences were replaced while reading utf-8' },
    ]);
  });

  test('U+FFFD that stands in the input is no fault', () => {
    expect(read(bytes('A lost \ufffd character in the text.')).issues).toEqual([]);
  });

  test('lone surrogates in text become U+FFFD', () => {
    expect(read('one \ud800 two \udc00 three')).toMatchObject({ raw: 'one \ufffd two \ufffd three', issues: ['encoding.invalid'] });
  });
});

describe('what is no report', () => {
  test.each([
    ['nothing', '', 'input.empty'],
    ['no bytes', new Uint8Array(), 'input.empty'],
    ['white space', ' \n\t \r\n ', 'input.empty'],
    ['a mark alone', Uint8Array.from([0xef, 0xbb, 0xbf]), 'input.empty'],
    ['zero-width space alone', '\u200b\u200b\n', 'input.empty'],
    ['a PNG image', codes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'input.binary'],
    ['a PDF document', codes('%PDF-1.7\n%\xe2\xe3'), 'input.binary'],
    ['a ZIP archive', codes('PK\x03\x04\x14\0'), 'input.unsupported'],
    ['gzip data', codes('\x1f\x8b\x08\0'), 'input.unsupported'],
    ['bytes full of zeros', Uint8Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 65 : 0)), 'input.binary'],
    ['a WARC archive', 'WARC/1.0\r\nWARC-Type: response\r\n', 'input.unsupported'],
    ['a feed', '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>', 'input.unsupported'],
    ['JSON data', '{"title": "Talks end", "text": "They ended."}\n', 'input.unsupported'],
  ])('%s', (_, content, code) => {
    const { reports, issues } = readInput({ name: 'folder/a', content });
    expect(reports).toEqual([]);
    expect(issues).toMatchObject([{ code, severity: 'error', input: 'folder/a' }]);
  });

  test('an input over the limit, in characters and in bytes', () => {
    expect(readInput({ name: 'a', content: 'abcdef' }, { maxChars: 5 }).issues[0]!.code).toBe('input.too-large');
    expect(readInput({ name: 'a', content: bytes('abcdef') }, { maxChars: 5 }).issues[0]!.code).toBe('input.too-large');
    expect(readInput({ name: 'a', content: new Uint8Array(100) }, { maxChars: 5 }).issues[0]!.code).toBe('input.too-large');
  });

  test('a text that only begins like something else is read', () => {
    for (const text of ['[Editor: this is text] and so on.', 'PK is short for Pakistan.', 'MZ Corp. said so.', '{curly} start'])
      expect(read(bytes(text)).raw).toBe(text);
  });
});

describe('format', () => {
  test.each([
    ['<!DOCTYPE html><p>Hi there</p>', 'html'],
    ['  <div>Hi</div>', 'html'],
    ['Intro\n<p>one</p><p>two</p><p>three</p><p>four</p><p>five</p>', 'html'],
    ['He wrote <b>this</b> and a < b.', 'text'],
    ['If x<p and p>y then <br> stays.', 'text'],
  ])('%s', (content, format) => expect(read(content).format).toBe(format));
});

test('the id is made of the content, not of the name', () => {
  const [a] = readInput({ name: 'a', content: 'The same words.' }).reports;
  const [b] = readInput({ name: 'b', content: bytes('The same words.') }).reports;
  expect(a!.id).toBe(b!.id);
  expect(a!.id).toBe(`r${a!.contentHash.slice(0, 12)}`);
});

test('any bytes give a report or an issue, twice the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
      const once = readInput({ name: 'x', content });
      expect(once.reports.length + once.issues.length).toBeGreaterThan(0);
      expect(once.reports.every(({ raw }) => raw.isWellFormed())).toBe(true);
      expect(readInput({ name: 'x', content })).toEqual(once);
    }),
    { numRuns: 300 },
  );
});
