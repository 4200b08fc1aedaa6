import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputsFrom, inputsIn, isUnreadable, type InputsOptions, type SourceInput } from './index.ts';
import { zipOf } from './testing/zip-of.ts';

const article = (n: number): string =>
  `VELMAR, 3 March 2017 - The harbour council said on Friday it would send ${n} boats.\n\n"We will talk," Mara Velten told reporters.\n`;
const page = (n: number): string => `<html><head><title>Boats</title></head><body><h1>Boats ${n}</h1><p>${article(n)}</p></body></html>`;

const gathered = async (inputs: AsyncIterable<SourceInput>): Promise<SourceInput[]> => {
  const all: SourceInput[] = [];
  for await (const input of inputs) all.push(input);
  return all;
};
const of = (content: string | Uint8Array, options: InputsOptions = {}): Promise<SourceInput[]> =>
  gathered(inputsIn({ name: 'input', content: typeof content === 'string' ? Buffer.from(content) : content }, options));
/** Names and texts, or codes, one a line: what a reader of a test wants to see. */
const shown = (inputs: readonly SourceInput[]): string[] =>
  inputs.map((input) =>
    isUnreadable(input) ? `${input.name} ${input.severity ?? 'error'} ${input.code}` : `${input.name}: ${words(input)}`,
  );
const words = (input: SourceInput): string =>
  isUnreadable(input)
    ? ''
    : (typeof input.content === 'string' ? input.content : Buffer.from(input.content).toString()).replace(/\s+/g, ' ').slice(0, 40);
const tarOf = async (entries: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> => {
  const archive = pack();
  for (const [name, content] of Object.entries(entries)) archive.entry({ name }, Buffer.from(content as string));
  archive.finalize();
  return buffer(archive.pipe(new PassThrough()));
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-intake-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('archives', () => {
  it('are opened through each other, whatever they are called', async () => {
    const inner = zipOf({ 'a.dat': article(1), 'folder/b.dat': gzipSync(article(2)) });
    const outer = gzipSync(
      await tarOf({
        'x.bin': inner,
        'feed.txt': `<rss><channel><item><title>One</title><description>${article(3)}</description></item></channel></rss>`,
      }),
    );
    expect(shown(await of(outer))).toEqual([
      'input/x.bin/a.dat: VELMAR, 3 March 2017 - The harbour counc',
      'input/x.bin/folder/b.dat: VELMAR, 3 March 2017 - The harbour counc',
      'input/feed.txt#1: One VELMAR, 3 March 2017 - The harbour c',
    ]);
    expect(shown(await of(zstdCompressSync(article(4))))).toEqual(['input: VELMAR, 3 March 2017 - The harbour counc']);
  });

  it('pass over pictures, what systems leave, and folders', async () => {
    const archive = zipOf({
      'p.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1),
      '__MACOSX/._a': 'x',
      '.DS_Store': 'x',
      'd/': '',
      'a.txt': article(1),
    });
    expect(shown(await of(archive))).toEqual(['input/a.txt: VELMAR, 3 March 2017 - The harbour counc', 'input info input.passed-over']);
  });

  it('cannot name what lies outside them', async () => {
    const archive = zipOf({
      '../../etc/passwd': article(1),
      '/abs/olute': article(2),
      'C:\\win\\dows': article(3),
      'a\u001b[31m\u202eb': article(4),
    });
    const names = (await of(archive)).map(({ name }) => name);
    expect(names).toEqual(['input/etc/passwd', 'input/abs/olute', 'input/win/dows', 'input/a[31mb']);
    expect((await of(await tarOf({ '../../../up.txt': article(1) }))).map(({ name }) => name)).toEqual(['input/up.txt']);
  });

  it('that are documents of an office are none', async () => {
    expect(shown(await of(zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:p>text</w:p>' })))).toEqual([
      'input error input.unsupported',
    ]);
  });

  it('are read as far as they go', async () => {
    const whole = await tarOf({ 'a.txt': article(1), 'b.txt': article(2) + 'x'.repeat(5000) });
    const cut = await of(whole.subarray(0, whole.length - 4500));
    expect(shown(cut)[0]).toBe('input/a.txt: VELMAR, 3 March 2017 - The harbour counc');
    expect(cut.some((input) => isUnreadable(input) && input.code === 'input.broken')).toBe(true);
    const packed = gzipSync(Buffer.from(Array.from({ length: 3000 }, (_, n) => article(n)).join('')));
    const half = await of(packed.subarray(0, packed.length >> 1));
    expect(shown(half)).toEqual(['input: VELMAR, 3 March 2017 - The harbour counc', 'input error input.broken']);
    const archive = zipOf({ 'a.txt': article(1), 'b.txt': article(2) });
    expect((await of(archive.subarray(0, archive.length - 30))).map((input) => 'code' in input && input.code)).toContain('input.broken');
  });
});

describe('bombs', () => {
  const zeros = 'a'.repeat(40 * 1024 * 1024);

  it('are named with the bound, and the rest is taken', async () => {
    const found = await of(zipOf({ 'a.txt': article(1), 'bomb.txt': zeros, 'b.txt': article(2) }));
    expect(shown(found)).toEqual([
      'input/a.txt: VELMAR, 3 March 2017 - The harbour counc',
      'input/bomb.txt error input.expansion',
      'input/b.txt: VELMAR, 3 March 2017 - The harbour counc',
    ]);
    expect(found[1]).toMatchObject({ message: expect.stringContaining('250 times') });
    const tar = await of(gzipSync(await tarOf({ 'a.txt': article(1), 'bomb.txt': zeros })));
    expect(shown(tar)).toEqual([
      'input/a.txt: VELMAR, 3 March 2017 - The harbour counc',
      'input/bomb.txt error input.expansion',
      'input error input.expansion',
    ]);
  });

  it('of packing in packing end at the depth', async () => {
    let bomb: Uint8Array = Buffer.from(article(1));
    for (let n = 0; n < 12; n++) bomb = gzipSync(bomb);
    expect(shown(await of(bomb))).toEqual(['input error input.too-deep']);
    let nested = zipOf({ 'a.txt': article(1) });
    for (let n = 0; n < 12; n++) nested = zipOf({ 'a.txt': article(n), 'deeper.zip': nested });
    const found = await of(nested);
    expect(found.filter((input) => !isUnreadable(input))).toHaveLength(8);
    expect(found.filter(isUnreadable).map(({ code }) => code)).toEqual(['input.too-deep']);
  });

  it('of many documents or of many bytes end at their bounds', async () => {
    const many = zipOf(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`${n}.txt`, article(n)])));
    const some = await of(many, { maxEntries: 10 });
    expect(some).toHaveLength(11);
    expect(some.at(-1)).toMatchObject({ code: 'input.too-many' });
    const bytes = await of(many, { maxTotalBytes: 1000 });
    expect(bytes.filter((input) => !isUnreadable(input)).length).toBeLessThan(10);
    expect(bytes.filter(isUnreadable).map(({ code }) => code)).toEqual(['input.expansion']);
    expect(shown(await of(zipOf({ 'a.txt': article(1), 'large.txt': article(2).repeat(30) }), { maxBytes: 1000 }))).toEqual([
      'input/a.txt: VELMAR, 3 March 2017 - The harbour counc',
      'input/large.txt error input.too-large',
    ]);
  });

  it('of entities in a feed stay as they are', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`).join('');
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol0 "lol">${laughs}]><rss><channel><item><title>Boats</title><description>&lol9; ${article(1)}</description></item></channel></rss>`;
    const [input] = await of(feed);
    expect(input && !isUnreadable(input) && input.content.length).toBeLessThan(400);
  });
});

describe('paths', () => {
  it('may hold loops, files that cannot be read, and nothing', async () => {
    writeFileSync(join(folder, 'a.zip'), zipOf({ 'a.txt': article(1) }));
    writeFileSync(join(folder, 'b.txt'), '');
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('missing', join(folder, 'nowhere'));
    const names = shown(await gathered(inputsFrom([folder, join(folder, 'none')]))).map((line) => line.replaceAll(folder, 'F'));
    expect(names).toEqual([
      'F/a.zip/a.txt: VELMAR, 3 March 2017 - The harbour counc',
      'F/b.txt: ',
      'F/nowhere error input.unreadable',
      'F/none error input.unreadable',
    ]);
  });

  it('of a hundred megabytes in one line are refused in little memory', async () => {
    const line = Buffer.alloc(1 << 20, 'a');
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"title": "a"}\n{"text": "');
      for (let n = 0; n < 100; n++) yield line;
      yield Buffer.from(`"}\n${JSON.stringify({ title: 'Last', text: article(9) })}\n`);
    }
    const found = await gathered(inputsFrom(['-'], { stdin: stdin() }));
    expect(shown(found)).toEqual([
      'stdin#1 error input.unsupported',
      'stdin#2 error input.too-large',
      'stdin#3: Last VELMAR, 3 March 2017 - The harbour ',
    ]);
  });
});

describe('archives of the web', () => {
  const record = (type: string, headers: string, block: string | Uint8Array): Buffer => {
    const body = Buffer.from(block as string);
    return Buffer.concat([
      Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2017-03-04T10:00:00Z\r\n${headers}Content-Length: ${body.length}\r\n\r\n`),
      body,
      Buffer.from('\r\n\r\n'),
    ]);
  };
  const response = (headers: string, body: string | Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n`), Buffer.from(body as string)]);

  it('give the pages with their address and day', async () => {
    const chunked = `5\r\n<html\r\n${(page(2).length - 5).toString(16)}\r\n${page(2).slice(5)}\r\n0\r\n\r\n`;
    const archive = Buffer.concat([
      record('warcinfo', '', 'software: x\r\n'),
      record('request', 'WARC-Target-URI: https://a.example/1\r\n', 'GET / HTTP/1.1\r\n\r\n'),
      record(
        'response',
        'WARC-Target-URI: https://a.example/1\r\n',
        response('Content-Type: text/html; charset=windows-1251\r\nContent-Encoding: br\r\n', brotliCompressSync(page(1))),
      ),
      record(
        'response',
        'WARC-Target-URI: <https://a.example/2>\r\n',
        response('Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n', chunked),
      ),
      record('response', 'WARC-Target-URI: https://a.example/p.png\r\n', response('Content-Type: image/png\r\n', 'x')),
      record('response', 'WARC-Target-URI: https://a.example/gone\r\n', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nGone'),
      Buffer.from('garbage between\r\n'),
      record('conversion', 'WARC-Target-URI: https://a.example/3\r\nContent-Type: text/plain\r\n', article(3)),
    ]);
    for (const bytes of [archive, gzipSync(archive)]) {
      const found = await of(bytes);
      expect(shown(found)).toEqual([
        'input#1: <html><head><title>Boats</title></head><',
        'input#2: <html><head><title>Boats</title></head><',
        'input#5: VELMAR, 3 March 2017 - The harbour counc',
        'input info input.passed-over',
      ]);
      expect(found[0]).toMatchObject({ sourceUrl: 'https://a.example/1', retrievedAt: '2017-03-04T10:00:00Z', charset: 'windows-1251' });
      expect(found[1]).toMatchObject({ sourceUrl: 'https://a.example/2' });
    }
  });

  it('go on after a wrong length', async () => {
    const wrong = Buffer.from(
      record('response', 'WARC-Target-URI: https://a.example/1\r\n', page(1))
        .toString()
        .replace(/Content-Length: \d+/, 'Content-Length: 20'),
    );
    const found = await of(
      Buffer.concat([wrong, record('resource', 'WARC-Target-URI: https://a.example/2\r\nContent-Type: text/html\r\n', page(2))]),
    );
    expect(found.at(-1)).toMatchObject({ sourceUrl: 'https://a.example/2' });
  });
});
