import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../model/index.ts';
import { markedReport } from './cases/marked-report.ts';
import relayCases from './cases/relays.txt?raw';
import statementCases from './cases/statements.txt?raw';
import { findStatements } from './find-statements.ts';

const casesOf = (cases: string): { name: string; input: string; expected: string }[] =>
  cases.split(/\n\n(?=\S)/).map((block) => {
    const [head = '', expected = ''] = block.split(/^==>\n?/m);
    const [name = '', ...input] = head.trimEnd().split('\n');
    return { name, input: input.join('\n'), expected: expected.trim() };
  });

const found = (input: string): { text: string; statements: readonly Statement[]; issues: string[] } => {
  const { doc, context, issues } = markedReport(input);
  return { text: doc.article.text, statements: findStatements(doc, context), issues: issues.map(({ code }) => code) };
};

const shown = (text: string, { kind, act, speaker, speakerName, cue, content }: Statement): string => {
  const who = speaker ?? (speakerName === null ? '-' : speakerName.includes(' ') ? `"${speakerName}"` : speakerName);
  return `${kind} ${act} ${who} <${cue ? text.slice(cue.start, cue.end) : '-'}> ${content.map(({ start, end }) => text.slice(start, end)).join(' ## ')}`;
};

describe('who says what', () => {
  test.each(casesOf(statementCases))('$name', ({ input, expected }) => {
    const { text, statements } = found(input);
    expect(statements.map((statement) => shown(text, statement)).join('\n')).toBe(expected);
  });
});

describe('who passes words on', () => {
  test.each(casesOf(relayCases))('$name', ({ input, expected }) => {
    const { statements } = found(input);
    const [first] = statements;
    const via = first?.relay.map(({ from, name }) => from ?? name).join(', ');
    expect(`${first?.speaker ?? first?.speakerName ?? '-'} via ${via || '-'}`).toBe(expected);
  });
});

describe('what stands around a statement', () => {
  test('addressee, occasion and role', () => {
    const { statements } = found(
      '[[Anna Kovač|p1]], the mayor of Brod, told [[the State Council|o1]] at a joint news conference that the bridge was safe.',
    );
    expect(statements).toMatchObject([
      { speaker: 'p1', roleAsStated: 'the mayor of Brod', addressee: 'o1', occasion: 'at a joint news conference', act: 'assert' },
    ]);
  });
  test('negated and hedged', () => {
    const { statements } = found('[[The mayor|p1]] did not rule out a curfew. [[The army|o1]] appeared to confirm that it had fired.');
    expect(statements.map(({ negated, hedged }) => ({ negated, hedged }))).toEqual([
      { negated: true, hedged: false },
      { negated: false, hedged: true },
    ]);
  });
  test('a quotation that goes on names the one before it', () => {
    const { statements } = found('"It was a clear day," [[he|p1]] said. "We saw them come."');
    expect(statements[1]!.continues).toBe(statements[0]!.id);
  });
  test('missing marks are said so', () => {
    expect(found('"The bakery was hit twice, [[Marta Ruiz|p1]] said on Tuesday.').issues).toEqual(['quote.recovered']);
    expect(found('The town is quiet now. "').issues).toEqual(['quote.unbalanced']);
  });
});

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  ',',
  '.',
  '?',
  ':',
  ';',
  '(',
  ')',
  ' - ',
  '\n',
  ' ',
  'He said',
  ' said',
  ' told reporters',
  'according to',
  ' Anna Kovač',
  ' the ministry',
  ' that',
  ' and',
  ' who',
  ' as',
  ' quoted by',
  ' citing',
  ' accused',
  ' of',
  'Q:',
  'A:',
  'a',
  'Z',
  '’s',
  '7',
);

describe('whatever comes', () => {
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 300 }),
  );
  test('nothing throws, every span lies in the text, a rerun is identical', () => {
    fc.assert(
      fc.property(text, (input) => {
        const first = found(input);
        for (const { span, content, cue, source } of first.statements) {
          for (const { start, end } of [span, ...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(first.text.length);
          }
        }
        expect(found(input)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  const said = 'The minister said that "we are ready", he told reporters, and ';
  test.each([
    ['100,000 quotation marks', '" '.repeat(100_000)],
    ['quotation marks without spaces', '"'.repeat(100_000)],
    ['opening marks only', '“a '.repeat(50_000)],
    ['closing marks only', 'a,” '.repeat(50_000)],
    ['single marks', "'a ".repeat(50_000)],
    ['an open mark on every paragraph', '“We went on and on.\n'.repeat(5_000)],
    ['a sentence of 5,000 words', `${said.repeat(450)}.`],
    ['commas', `${'he, '.repeat(20_000)}said`],
    ['brackets', '(he said '.repeat(20_000)],
    ['cues only', 'he said '.repeat(20_000)],
    ['nouns of saying', "the minister's claim that ".repeat(10_000)],
    ['according to', 'according to the army, '.repeat(10_000)],
    ['verse', 'He said the sea,\nshe said the stone\n'.repeat(3_000)],
    ['turns', 'Q: And then?\nA: "We left", he said.\n'.repeat(3_000)],
  ])('%s: no long wait, no statement of a page', (_name, input) => {
    const { doc, context } = markedReport(input);
    const from = performance.now();
    const statements = findStatements(doc, context);
    expect(performance.now() - from).toBeLessThan(4_000);
    for (const { content } of statements) expect(content.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(20_000);
  });
});
