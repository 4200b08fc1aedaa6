import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsIn } from '../index.ts';
import { opened, told } from '../testing/open-all.ts';

const body = 'The harbour council said on Friday it would reopen talks.';
const line = (record: object): string => JSON.stringify(record);

describe('records of JSON', () => {
  it.each([
    [
      'news-please',
      {
        title: 'Talks',
        maintext: body,
        description: 'Short',
        date_publish: '2017-03-03 08:15:00',
        date_download: '2017-03-05 01:02:03',
        source_domain: 'a.example',
        url: 'https://a.example/1',
        authors: ['Jon Odak'],
        language: 'en',
        title_page: 'Talks - A',
      },
      {
        title: 'Talks',
        published: '2017-03-03T08:15:00',
        publisher: 'a.example',
        url: 'https://a.example/1',
        authors: ['Jon Odak'],
        language: 'en',
      },
    ],
    [
      'newspaper4k',
      {
        title: 'Talks',
        text: body,
        publish_date: '2017-03-03T08:15:00+02:00',
        source_url: 'https://a.example',
        url: 'https://a.example/1',
        authors: ['Jon Odak'],
        keywords: ['harbour'],
        html: '<html></html>',
      },
      { title: 'Talks', published: '2017-03-03T08:15:00+02:00', url: 'https://a.example/1', authors: ['Jon Odak'], topics: ['harbour'] },
    ],
    [
      'trafilatura',
      {
        title: 'Talks',
        author: 'Jon Odak; Mara Velten',
        hostname: 'a.example',
        date: '2017-03-03',
        categories: 'World',
        tags: '',
        id: null,
        text: body,
        raw_text: body,
        source: 'https://a.example/1',
        'source-hostname': 'A Daily',
      },
      {
        title: 'Talks',
        published: '2017-03-03',
        url: 'https://a.example/1',
        authors: ['Jon Odak', 'Mara Velten'],
        publisher: 'a.example',
        topics: ['World'],
      },
    ],
    [
      'Common Crawl news',
      {
        title: 'Talks',
        text: body,
        domain: 'a.example',
        date: '2017-03-03 00:00:00',
        description: 'Short',
        url: 'https://a.example/1',
        image_url: null,
      },
      { published: '2017-03-03T00:00:00', publisher: 'a.example', url: 'https://a.example/1' },
    ],
    [
      'a news service',
      {
        webTitle: 'Talks',
        webUrl: 'https://a.example/1',
        webPublicationDate: '2017-03-03T08:15:00Z',
        sectionName: 'World',
        fields: { bodyText: body, byline: 'By Jon Odak' },
      },
      { title: 'Talks', published: '2017-03-03T08:15:00Z', section: 'World', authors: ['Jon Odak'] },
    ],
  ])('in the shape of %s', async (_, record, expected) => {
    const found = await told(line(record));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ...expected, content: `Talks\n\n${body}` });
  });

  it('stand one a line, in a list, one behind another, or under a key', async () => {
    const two = [1, 2].map((n) => ({ headline: `Talks ${n}`, text: body }));
    const expected = [{ title: 'Talks 1' }, { title: 'Talks 2' }];
    expect(await told(two.map(line).join('\n'))).toMatchObject(expected);
    expect(await told(`\ufeff${two.map(line).join('\r\n')}\r\n`)).toMatchObject(expected);
    expect(await told(JSON.stringify(two, null, 2))).toMatchObject(expected);
    expect(await told(two.map((one) => JSON.stringify(one, null, 2)).join('\n'))).toMatchObject(expected);
    expect(await told(JSON.stringify({ status: 'ok', response: { results: two } }))).toMatchObject(expected);
    expect(await told(Buffer.from(`\ufeff${JSON.stringify(two)}`, 'utf16le'))).toMatchObject(expected);
  });

  it('at fault are named, and the rest is read', async () => {
    const found = await opened(
      `${line({ title: 'One', text: body })}\n{"title": "Tw\n${line({ price: 3 })}\n${line({ title: 'Four', text: body })}`,
    );
    expect(found.map((input) => ('code' in input ? `${input.name} ${input.code}` : input.name))).toEqual([
      'input#1',
      'input#2 input.broken',
      'input#3 input.unsupported',
      'input#4',
    ]);
    expect(found[2]).toMatchObject({ message: expect.stringContaining('price') });
  });

  it('have their fields where the caller says', async () => {
    const record = line({ id: 7, payload: { words: body, head: 'Talks' }, when: 1488528000, 'a.b': 'https://a.example/1' });
    const fields = { text: 'payload.words', title: 'payload.head', published: 'when', url: 'a.b' };
    expect(await told(record, { fields })).toMatchObject([
      { title: 'Talks', published: '2017-03-03T08:00:00.000Z', url: 'https://a.example/1' },
    ]);
  });

  it('that are no records after all are read as text', async () => {
    expect(await told('{"We will talk," Mara Velten said.} The council met.')).toMatchObject([
      { content: '{"We will talk," Mara Velten said.} The council met.' },
    ]);
  });

  it('divided anywhere give the same', async () => {
    const source = Buffer.from(
      JSON.stringify(
        [
          { text: `${body} "{[\\" é 𝔄`, title: 'One' },
          { text: `${body}}]`, title: 'Two', more: [[{}], {}] },
        ],
        null,
        1,
      ),
    );
    const whole = await opened(source);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(source.length), { maxLength: 12 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), source.length];
        const { inputsFrom } = await import('../index.ts');
        async function* stdin(): AsyncGenerator<Uint8Array> {
          for (let i = 1; i < at.length; i++) yield source.subarray(at[i - 1], at[i]);
        }
        const found = [];
        for await (const input of inputsFrom(['-'], { stdin: stdin() })) found.push(input);
        expect(found.map((input) => ({ ...input, name: '' }))).toEqual(whole.map((input) => ({ ...input, name: '' })));
      }),
      { numRuns: 60 },
    );
    for await (const input of inputsIn({ name: 'x', content: 'text as it is' })) expect(input.name).toBe('x');
  });

  it('nested without end are no harm', async () => {
    const started = performance.now();
    await opened(`{"a":${'['.repeat(2_000_000)}`);
    await opened(`[${'{"a":'.repeat(500_000)}`);
    await opened('{"a":"b"}\n'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
