import { describe, expect, it } from 'vitest';
import { opened, told } from '../testing/open-all.ts';
import { zipOf } from '../testing/zip-of.ts';

const header =
  'From: Harbour Press Office <press@harbour.example>\r\nTo: desk@a.example\r\nSubject: Fwd: =?utf-8?q?Talks_reopen?=\r\nDate: Fri, 03 Mar 2017 10:05:00 +0200\r\nMessage-ID: <1@harbour.example>\r\nMIME-Version: 1.0\r\n';
const mail = `${header}Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe council said it =93would talk=94.\r\n`;
const facts = { basis: 'mail', title: 'Talks reopen', publisher: 'Harbour Press Office', published: '2017-03-03T10:05:00+02:00' };

describe('mail', () => {
  it('is a report under its subject', async () => {
    expect(await told(mail)).toEqual([{ ...facts, content: 'Talks reopen\n\nThe council said it “would talk”.' }]);
  });

  it('in a box is one mail after another', async () => {
    const box = `From press@harbour.example Fri Mar  3 10:05:00 2017\r\n${mail}\r\n>From the quay they came.\r\n\r\nFrom x Fri Mar  3 10:06:00 2017\r\n${mail.replace('The council', 'The crews')}`;
    const found = (await told(box)) as { content: string }[];
    expect(found).toHaveLength(2);
    expect(found[0]!.content).toContain('From the quay');
    expect(found[1]!.content).toContain('The crews');
  });

  it('gives what is attached, opened', async () => {
    const parts = `${header}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nSee the archive with all statements of the week.\r\n--x\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename="../week.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${zipOf({ 'one.txt': 'The first statement of the week.' }).toString('base64')}\r\n--x\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\n\r\nx\r\n--x--\r\n`;
    expect((await opened(parts)).map(({ name }) => name)).toEqual(['input', 'input/week.zip/one.txt']);
  });

  it('that a browser saved is the page it shows', async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/1\r\nSubject: Talks\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<html><body><h1>Talks</h1></body></html>\r\n--x--\r\n`;
    expect(await opened(saved)).toMatchObject([
      { sourceUrl: 'https://a.example/1', format: 'html', content: expect.stringContaining('<h1>Talks</h1>') },
    ]);
  });

  it('is not what only looks like it', async () => {
    const text = 'From: the news desk\nTo: all\nSubject: talks\n\nThe council met on Friday.';
    expect(await opened(text)).toMatchObject([{ name: 'input', content: Buffer.from(text) }]);
    expect((await opened('From Monday 3 March 2017 the quay is closed.\nNote: for two days.'))[0]).toMatchObject({ name: 'input' });
  });
});
