import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { opened } from './testing/open-all.ts';
import { zipOf } from './testing/zip-of.ts';

const words = 'VELMAR, 3 March 2017 - The harbour council said on Friday it would send boats. "We will talk," Mara Velten told reporters.';
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Strait</title><item><title>Boats</title><link>https://a.example/1</link><description><![CDATA[<p>${words}</p>]]></description></item></channel></rss>`;
const json = JSON.stringify([
  { title: 'Boats', text: words, url: 'https://a.example/1' },
  { title: 'More', text: words },
]);
const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Length: ${words.length + 58}\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7f\r\n${words}\r\n0\r\n\r\n\r\n\r\n`;
const mail = `From: Press <p@a.example>\r\nSubject: Boats\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--x\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(words).toString('base64')}\r\n--x--\r\n`;
const samples: Readonly<Record<string, Uint8Array>> = {
  feed: Buffer.from(feed),
  json: Buffer.from(json),
  warc: Buffer.from(warc),
  'packed warc': gzipSync(warc + warc),
  mail: Buffer.from(mail),
  mbox: Buffer.from(`From p@a.example Fri Mar  3 10:05:00 2017\n${mail}\nFrom p@a.example Fri Mar  3 10:05:00 2017\n${mail}`),
  zip: zipOf({ 'a.txt': words, 'feed.xml': feed, 'b.json': json, 'c.gz': gzipSync(words) }),
  deflate: deflateRawSync(words),
};

/** A copy with a few bytes changed, stretches taken out, doubled or filled, and perhaps the end cut off. */
const mutant = (source: Uint8Array, next: () => number): Uint8Array => {
  let bytes = Buffer.from(source);
  const at = (): number => Math.floor(next() * bytes.length);
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
    const [a, b] = [at(), at()].sort((x, y) => x - y) as [number, number];
    const way = Math.floor(next() * 5);
    if (way === 0) for (let n = 0; n < 6; n++) bytes[at()] = Math.floor(next() * 256);
    else if (way === 1) bytes = Buffer.concat([bytes.subarray(0, a), bytes.subarray(Math.min(b, a + 60))]);
    else if (way === 2) bytes = Buffer.concat([bytes.subarray(0, b), bytes.subarray(a)]);
    else if (way === 3) bytes = bytes.subarray(0, Math.max(1, b));
    else bytes.fill(Math.floor(next() * 256), a, Math.min(b, a + 40));
    if (bytes.length === 0) return source;
  }
  return bytes;
};

it.each(Object.entries(samples))(
  'of %s are read without a crash or a wait',
  async (name, source) => {
    let state = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
    const next = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    // The first of a kind loads what opens it.
    await opened(source);
    let slowest = 0;
    for (let round = 0; round < 1250; round++) {
      const started = performance.now();
      for (const input of await opened(mutant(source, next))) expect(input.name).toMatch(/^input/);
      slowest = Math.max(slowest, performance.now() - started);
    }
    expect(slowest).toBeLessThan(2000);
  },
  120_000,
);
