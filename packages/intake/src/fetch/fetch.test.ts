import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inputsFrom, isUnreadable, type SourceInput } from '../index.ts';
import type { FetchLimits, Network } from './fetch-address.ts';
import { Fetcher } from './fetcher.ts';
import { memoryFile } from './memory-file.ts';
import { isPublicAddress } from './public-address.ts';
import { readRobots } from './robots.ts';

let server: Server;
let port = 0;
let folder: string;
let asked: string[] = [];
type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answers: Record<string, Answer> = {};
const text =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, headers).end(body);
const redirect =
  (to: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location: to }).end();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-fetch-'));
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
  answers = {};
});

/** Every public name stands for the server here; what is private stays refused. */
const names: Record<string, readonly string[]> = {
  'a.example': ['127.0.0.1'],
  'inside.example': ['10.0.0.7'],
  'mixed.example': ['127.0.0.1', '192.168.1.1'],
  'own.example': ['127.0.0.2'],
};
const network: Network = {
  resolve: async (host) => names[host] ?? Promise.reject(new Error('unknown')),
  mayAsk: (address) => address === '127.0.0.1' || isPublicAddress(address),
};
const at = (path: string, host = 'a.example'): string => `http://${host}:${port}${path}`;
const fetcher = (limits: Partial<FetchLimits> = {}, memory = memoryFile(join(folder, 'none.json'))): Fetcher =>
  new Fetcher({ memory, limits, network, pause: 0 });
const read = async (paths: readonly string[], made: Fetcher | null = fetcher()): Promise<SourceInput[]> => {
  const all: SourceInput[] = [];
  for await (const input of inputsFrom(paths, { clock: () => '2017-03-04T10:00:00Z', ...(made ? { fetcher: made } : {}) })) all.push(input);
  return all;
};
const messages = (inputs: readonly SourceInput[]): string[] => inputs.filter(isUnreadable).map(({ message }) => message);

const article = (n: number): string =>
  `<html><body><h1>Talks ${n}</h1><p>VELMAR - The harbour council said on Friday it would talk to ${n} crews.</p></body></html>`;
const feed = (items: string): string =>
  `<rss version="2.0"><channel><title>Strait Monitor</title><link>${at('/')}</link>${items}</channel></rss>`;

describe('an address', () => {
  it('is not fetched unless that was asked for', async () => {
    expect(messages(await read([at('/feed')], null))[0]).toContain('--fetch');
    expect(asked).toEqual([]);
  });

  it('of a feed gives its entries, and the pages of those that only announce', async () => {
    answers = {
      '/feed': text(
        gzipSync(
          feed(
            `<item><title>Talks 1</title><link>/1</link><pubDate>Fri, 03 Mar 2017 10:00:00 GMT</pubDate><description>Short.</description></item><item><title>Full</title><link>/2</link><description>${'word '.repeat(200)}</description></item><item><title>Gone</title><link>/3</link><description>The words of the feed.</description></item>`,
          ),
        ),
        { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip', etag: '"v1"' },
      ),
      '/1': text(article(1), { 'content-type': 'text/html; charset=utf-8' }),
    };
    const found = await read([at('/feed')]);
    expect(found.map(({ name }) => name)).toEqual([at('/1'), `${at('/feed')}#2`, `${at('/feed')}#3`, at('/3')]);
    expect(found[0]).toMatchObject({
      sourceUrl: at('/1'),
      retrievedAt: '2017-03-04T10:00:00Z',
      sourceFacts: { published: '2017-03-03T10:00:00Z', publisher: 'Strait Monitor' },
    });
    expect(messages(found)[0]).toContain('answers 404');
  });

  it('that did not change is not taken again', async () => {
    const memory = memoryFile(join(folder, 'memory.json'));
    let version = '"v1"';
    answers = {
      '/feed': (request, response) => {
        if (request.headers['if-none-match'] === version) response.writeHead(304).end();
        else
          response
            .writeHead(200, { etag: version })
            .end(feed(`<item><title>${version}</title><description>${'word '.repeat(200)}</description></item>`));
      },
    };
    expect(await read([at('/feed')], fetcher({}, memory))).toHaveLength(1);
    memory.save();
    const later = memoryFile(join(folder, 'memory.json'));
    expect(await read([at('/feed')], fetcher({}, later))).toMatchObject([{ code: 'input.unchanged', severity: 'info' }]);
    version = '"v2"';
    expect(await read([at('/feed')], fetcher({}, later))).toMatchObject([{ name: `${at('/feed')}#1` }]);
  });

  it.each([
    ['a private address', 'http://10.0.0.7/feed'],
    ['this machine', 'http://[::1]/feed'],
    ['this machine, written otherwise', 'http://2130706434/feed'],
    ['a mapped address', 'http://[::ffff:192.168.1.1]/feed'],
    ['the address of a cloud', 'http://169.254.169.254/latest/meta-data'],
    ['a name for a private address', 'http://inside.example/feed'],
    ['a name for public and private ones', 'http://mixed.example/feed'],
  ])('of %s is refused', async (_, address) => {
    expect(messages(await read([address]))[0]).toContain('private network');
    expect(asked).toEqual([]);
  });

  it.each(['file:///etc/passwd', 'ftp://a.example/', 'gopher://a.example/', 'http://own.example/', 'http://10.0.0.7/'])(
    'redirected to %s is refused',
    async (to) => {
      answers = { '/feed': redirect(to) };
      expect(messages(await read([at('/feed')]))[0]).toMatch(/private network|only http/);
      expect(asked).toEqual(['/robots.txt', '/feed']);
    },
  );

  it('asks the address that was checked, whatever the name stands for by then', async () => {
    let calls = 0;
    const turning: Network = { ...network, resolve: async () => (calls++ < 2 ? ['127.0.0.1'] : ['10.0.0.7']) };
    answers = { '/feed': text(feed(`<item><title>One</title><description>${'word '.repeat(200)}</description></item>`)) };
    const made = new Fetcher({ memory: memoryFile(join(folder, 'none.json')), network: turning, pause: 0 });
    expect(await read([at('/feed', 'turning.example')], made)).toHaveLength(1);
    expect(calls).toBe(2);
  });

  it('ends at the bounds on redirects, size and time', async () => {
    answers = {
      '/round': redirect('/round'),
      '/large': text('word '.repeat(100_000)),
      '/bomb': text(gzipSync('a'.repeat(30_000_000)), { 'content-encoding': 'gzip' }),
      '/slow': (_, response) => response.writeHead(200).write('<rss>'),
      '/silent': () => undefined,
    };
    const limits = { maxBytes: 100_000, timeout: 400, maxRedirects: 3 };
    const told = messages(
      await read(
        ['/round', '/large', '/bomb', '/slow', '/silent'].map((path) => at(path)),
        fetcher(limits),
      ),
    );
    expect(told[0]).toContain('3 redirects');
    expect(told[1]).toContain('a document may have');
    expect(told[2]).toMatch(/limit|may have/);
    expect(told[3]).toMatch(/no answer within|aborted/);
    expect(told[4]).toMatch(/no answer within/);
  });

  it('that robots.txt forbids is left alone', async () => {
    answers = {
      '/robots.txt': text('User-agent: *\nDisallow: /private\n\nUser-agent: sitrep\nDisallow: /feed\n'),
      '/feed': text(feed('')),
      '/private': text(feed('')),
    };
    expect(messages(await read([at('/feed')]))[0]).toContain('robots.txt');
    expect(asked).toEqual(['/robots.txt']);
  });

  it('of a server that fails to say what it allows is left alone', async () => {
    answers = { '/robots.txt': (_, response) => response.writeHead(503).end(), '/feed': text(feed('')) };
    expect(messages(await read([at('/feed')]))[0]).toContain('robots.txt');
  });

  it('of one host is asked for with a pause', async () => {
    const waits: number[] = [];
    answers = { '/robots.txt': text('User-agent: *\nCrawl-delay: 7\n'), '/a': text('words of a'), '/b': text('words of b') };
    const made = new Fetcher({ memory: memoryFile(join(folder, 'none.json')), network, wait: async (time) => void waits.push(time) });
    await read([at('/a'), at('/b')], made);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(6000);
  });
});

it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '172.32.0.1'])('%s is public', (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.1.2.3',
  '169.254.1.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
  'fc00::1',
  'fd12::1',
  'fe80::1%eth0',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '[::1]',
  'a.example',
  '',
])('%j is not public', (address) => expect(isPublicAddress(address)).toBe(false));

it('robots.txt is read by its longest rule', () => {
  const robots = readRobots(
    '# all\nUser-agent: a\nUser-agent: *\nDisallow: /\nAllow: /news/\nDisallow: /news/*.pdf$\nDisallow: /news/x*y\n',
    'Sitrep',
  );
  expect(['/', '/a', '/news/1', '/news/1.pdf', '/news/1.pdf?x', '/news/x-y'].map((path) => robots.allows(path))).toEqual([
    false,
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(readRobots('User-agent: sitrep\nDisallow:\n', 'Sitrep').allows('/')).toBe(true);
  expect(readRobots('User-agent: other\nDisallow: /\n', 'Sitrep').allows('/')).toBe(true);
  expect(readRobots(`User-agent: *\nDisallow: /${'*a'.repeat(500)}b`, 'Sitrep').allows(`/${'a'.repeat(100_000)}`)).toBe(true);
});
