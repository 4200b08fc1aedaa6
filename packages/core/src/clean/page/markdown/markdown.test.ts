import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const blocks = (source: string): string[] => {
  const { text, hintAt } = readMarkdown(source);
  let at = 0;
  return text.split('\n').map((line) => {
    const { tag } = hintAt(at);
    at += line.length + 1;
    return `${tag}: ${line}`;
  });
};

describe('Markdown', () => {
  it.each([
    ['# Harbour *talks* reopen #\n\nWords **in bold** and _slanted_.', ['h1: Harbour talks reopen', 'p: Words in bold and slanted.']],
    ['Harbour talks\n=====\n\nCrews\n-----\n', ['h1: Harbour talks', 'h2: Crews']],
    ['One line\nand the next  \nand a break', ['p: One line and the next', 'p: and a break']],
    ['> "We will talk," she said.\n> Soon.', ['blockquote: "We will talk," she said. Soon.']],
    ['- one\n- [two](http://a.example/b_(c))\n3. three', ['li: one', 'li: two', 'li: three']],
    ['A [link][1], ![picture](p.png "x")and <https://a.example/>.\n\n[1]: http://a.example', ['p: A link, and https://a.example/.']],
    ['Nobody\\*s 5 * 3, snake_case_name, a*b and [brackets] (stay).', ['p: Nobody*s 5 * 3, snake_case_name, a*b and [brackets] (stay).']],
    ['```\nraw *stars*\n```\nafter', ['pre: raw stars', 'p: after']],
    ['| a | b |\n|---|---|\n| c | d |', ['p: | a | b |', 'p: | c | d |']],
    ['***\n\ntext', ['p: text']],
  ])('%j', (source, expected) => expect(blocks(source)).toEqual(expected));

  it('reads what stands before the report about it', () => {
    const { facts, text } = readMarkdown(
      '---\ntitle: "Harbour talks"\ndate: 2017-03-03\nauthors:\n  - Mara Velten\n  - Jon Odak\nurl: https://a.example/1\n---\nWords.',
    );
    expect(facts).toMatchObject({
      headline: 'Harbour talks',
      published: '2017-03-03',
      authors: ['Mara Velten', 'Jon Odak'],
      url: 'https://a.example/1',
    });
    expect(text).toBe('Words.');
  });

  it('shows letters where they stand in the source', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '# ',
            '*',
            '**',
            '_',
            '[',
            ']',
            '(',
            ')',
            '`',
            '\\',
            '\n',
            '\n\n',
            '> ',
            '- ',
            'word',
            ' ',
            '<',
            'http://a',
            '!',
            '---\n',
            'é',
            '𝔄',
          ),
        ),
        (parts) => {
          const source = parts.join('');
          const { text, map } = readMarkdown(source);
          for (let i = 0; i < text.length; i++) {
            const { start, end } = map.span(i, i + 1);
            expect(end).toBeLessThanOrEqual(source.length);
            if (/\S/.test(text[i]!)) expect(source.slice(start, end)).toBe(text[i]);
          }
        },
      ),
    );
  });

  it.each([
    ['brackets', '['.repeat(2_000_000)],
    ['stars', '*a '.repeat(600_000)],
    ['quotes', '>'.repeat(2_000_000)],
    ['links', '[a]('.repeat(500_000)],
    ['back marks', '`'.repeat(2_000_000)],
  ])('ends soon on endless %s', (_, source) => {
    const started = performance.now();
    readMarkdown(source);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
