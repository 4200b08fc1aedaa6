import { expect, it } from 'vitest';
import { readInput, type Input } from '../intake/index.ts';
import type { Report, SourceFacts } from '../model/index.ts';
import { processReport } from '../process-report.ts';

const said: SourceFacts = {
  basis: 'feed',
  title: 'Harbour talks reopen',
  authors: ['Mara Velten'],
  publisher: 'Strait Monitor',
  published: '2017-03-03T10:05:00+02:00',
  modified: null,
  section: 'World',
  topics: ['harbours'],
  url: 'https://strait.example/1',
  language: 'en',
};
const words = 'The harbour council said on Friday that it would reopen talks with the crews after a week of silence in the port.';
const reportOf = (content: string, sourceFacts: SourceFacts | null, more: Partial<Input> = {}): Report =>
  processReport(readInput({ name: 'x', content, sourceFacts, ...more }).reports[0]!).report;

it('says what the report itself does not', () => {
  for (const content of [words, `<h1>Harbour talks reopen</h1>\n<p>${words}</p>\n<p>${words.replace('talks', 'lists')}</p>`]) {
    const report = reportOf(content, said);
    expect(report).toMatchObject({
      title: 'Harbour talks reopen',
      publisher: 'Strait Monitor',
      byline: ['Mara Velten'],
      sourceUrl: 'https://strait.example/1',
    });
    expect(report.published).toMatchObject({
      value: '2017-03-03T10:05:00+02:00',
      basis: 'markup',
      reasons: ['The feed that the report came in gives this date.'],
    });
    expect(report.sourceFacts).toEqual(said);
  }
});

it('gives way to what the report states', () => {
  const report = reportOf(`Crews go back\n\nBy Jon Odak\n\nMarch 1, 2017\n\n${words}\n\n${words.replace('talks', 'lists')}`, said);
  expect(report.title).toBe('Crews go back');
  expect(report.byline).toEqual(['Jon Odak']);
  expect(report.published).toMatchObject({ value: '2017-03-01', basis: 'stated', reasons: [] });
});

it('makes two reports of one text in two outlets, and one of it twice in one', () => {
  const id = (url: string | null, publisher: string | null): string => reportOf(words, { ...said, url, publisher }).id;
  expect(id('https://www.strait.example/1', 'A')).toBe(id('https://strait.example/2?x', 'B'));
  expect(id('https://strait.example/1', null)).not.toBe(id('https://herald.example/1', null));
  expect(id(null, 'Herald')).toBe(id(null, 'HERALD'));
  expect(id(null, null)).toBe(reportOf(words, null).id);
});

it('takes the encoding that the transport states, where the bytes do not say otherwise', () => {
  const bytes = Uint8Array.from([0xcc, 0xe8, 0xf0, 0x20, 0xe8, 0x20, 0xec, 0xe8, 0xf0]);
  const read = (content: Uint8Array, charset: string): string => readInput({ name: 'x', content, charset }).reports[0]!.raw;
  expect(read(bytes, 'windows-1251')).toBe('Мир и мир');
  expect(read(new TextEncoder().encode('“Мир”'), 'iso-8859-1')).toBe('“Мир”');
  expect(read(bytes, 'no-such-thing').length).toBe(9);
});
