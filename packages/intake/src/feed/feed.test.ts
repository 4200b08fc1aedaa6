import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened, told } from '../testing/open-all.ts';

const rss = (items: string, head = '<title>World | Strait Monitor</title><link>https://www.strait-monitor.example/</link>'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items}</channel></rss>`;

describe('a feed', () => {
  it('in RSS gives its entries with what it says about them', async () => {
    const item = `<item><title>Boats &amp;amp; crews</title><link>/a/1</link><guid isPermaLink="false">77</guid>
      <pubDate>Fri, 03 Mar 2017 10:05:00 +0200</pubDate><dc:creator>Mara Velten</dc:creator><category>Harbours</category>
      <description>Short.</description><content:encoded><![CDATA[<p>The council &amp; the crews met.</p>]]></content:encoded></item>`;
    expect(await told(rss(item))).toEqual([
      {
        basis: 'feed',
        title: 'Boats & crews',
        authors: ['Mara Velten'],
        publisher: 'Strait Monitor',
        published: '2017-03-03T10:05:00+02:00',
        topics: ['Harbours'],
        url: 'https://www.strait-monitor.example/a/1',
        content: '<h1>Boats &amp; crews</h1>\n<p>The council &amp; the crews met.</p>',
      },
    ]);
  });

  it('in Atom too, with markup as it stands and addresses from their base', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/news/" xml:lang="en"><title type="html">The &lt;b&gt;Herald&lt;/b&gt;</title>
      <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Boats <em>sent</em></div></title><link rel="self" href="x.xml"/><link href="1.html"/>
      <published>2017-03-03T08:00:00Z</published><updated>2017-03-04T08:00:00Z</updated><author><name>Jon Odak</name><email>j@a.example</email></author>
      <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>The council met.</x:p></x:div></content>
      <source><title>Other paper</title></source></entry></feed>`;
    expect(await told(feed)).toEqual([
      {
        basis: 'feed',
        title: 'Boats sent',
        authors: ['Jon Odak'],
        publisher: 'Other paper',
        published: '2017-03-03T08:00:00Z',
        modified: '2017-03-04T08:00:00Z',
        url: 'https://a.example/news/1.html',
        language: 'en',
        content: '<h1>Boats sent</h1>\n<div xmlns:x="http://www.w3.org/1999/xhtml"><p>The council met.</p></div>',
      },
    ]);
  });

  it('in RDF has its entries beside the channel', async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Herald</title><link>https://a.example</link></channel>
      <item rdf:about="https://a.example/1"><title>One</title><dc:date>2017-03-03</dc:date><description>Words of one.</description></item></rdf:RDF>`;
    expect(await told(feed)).toMatchObject([{ title: 'One', url: 'https://a.example/1', published: '2017-03-03', publisher: 'Herald' }]);
  });

  it('in JSON is a feed as well', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      items: [
        {
          id: '1',
          url: 'https://a.example/1',
          title: 'One',
          content_text: 'The council met on Friday.',
          date_published: '2017-03-03T08:00:00Z',
          authors: [{ name: 'Jon Odak' }],
        },
      ],
    };
    expect(await told(JSON.stringify(feed))).toEqual([
      {
        basis: 'feed',
        title: 'One',
        authors: ['Jon Odak'],
        publisher: 'Herald',
        published: '2017-03-03T08:00:00Z',
        url: 'https://a.example/1',
        content: 'One\n\nThe council met on Friday.',
      },
    ]);
  });

  it.each([
    ['entries that are not closed', '<item><title>One<description>The <b>first</b> words<item><title>Two</title><description>Second words'],
    [
      'text that is no markup',
      '<item><title>One</title><description>The first words: 3 < 5 & more</description></item><item><title>Two</title><description>Second</description></item>',
    ],
    [
      'ends that were never opened',
      '</b><item></i><title>One</title></p><description>The first</description></item></item><item><title>Two</title></item>',
    ],
  ])('with %s is read as far as it makes sense', async (_, items) => {
    expect((await told(rss(items))).map((entry) => (entry as { title?: string }).title)).toEqual(['One', 'Two']);
  });

  it('without entries is no failure', async () => {
    expect(await opened(rss(''))).toMatchObject([{ code: 'input.empty', severity: 'info' }]);
  });

  it('of any characters never throws', async () => {
    const part = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<description>',
      '<![CDATA[',
      ']]>',
      '<p>',
      '&amp;',
      '&x;',
      '<',
      '>',
      '"',
      '<link href="',
      'words',
      '<entry xml:base="::">',
      '<!--',
      '<?x',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        await opened(`<rss><channel>${parts.join('')}`);
      }),
      { numRuns: 300 },
    );
  });

  it('nested without end is read in time', async () => {
    const started = performance.now();
    await opened(rss(`<item><title>One</title><description>${'<div>'.repeat(200_000)}words</description></item>`));
    await opened(rss('<item>'.repeat(100_000)));
    await opened(rss('<author>'.repeat(100_000)));
    await opened(rss(`<item ${'a="b" '.repeat(100_000)}><title>One</title></item>`));
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
