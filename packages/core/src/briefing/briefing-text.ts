import type { Briefing } from '../model/index.ts';
import { dateOfEntry, figure, Pieces, published, statusInWords } from './pieces.ts';

const width = 80;
const mostClaims = 20;
const mostEntries = 40;

/** Characters that could move a cursor, colour or reorder what is printed. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const plain = (text: string): string => text.replace(unsafe, '').replace(/\s+/g, ' ').trim();

/** Lines of at most 80 characters; a longer word stands alone. */
const wrap = (text: string, first: string, rest: string): string[] => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of plain(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
};

/** A briefing as plain text of 80 columns: what a pipe or a printer gets. */
export const briefingText = (briefing: Briefing): string => {
  const pieces = new Pieces(briefing);
  const item = (text: string): string[] => wrap(text, '- ', '  ');
  const under = (text: string): string[] => wrap(text, '    ', '      ');
  const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title.toUpperCase(), '', ...lines, '']);
  const lines = [
    ...wrap(briefing.title, '', ''),
    '='.repeat(Math.min(width, plain(briefing.title).length)),
    '',
    ...(briefing.question === '' ? [] : [...wrap(`Question: ${briefing.question}`, '', '  '), '']),
    ...part(
      'Key points',
      briefing.keyPoints.flatMap(({ text, evidence }, index) => [
        ...wrap(text, `${index + 1}. `, '   '),
        ...wrap(pieces.sourcesOf(evidence), '   [', '    ').map((line, at, all) => (at === all.length - 1 ? `${line}]` : line)),
      ]),
    ),
    ...part(
      'What is new',
      briefing.changes.flatMap(({ text }) => item(text)),
    ),
    ...part(
      'Claims',
      briefing.claims.slice(0, mostClaims).flatMap((claim) => [
        ...item(`${claim.gist} (${statusInWords[claim.status]})`),
        ...[
          ['says so', ['asserts', 'reports']],
          ['confirms', ['confirms']],
          ['qualifies', ['qualifies']],
          ['denies', ['denies']],
        ].flatMap(([name, stances]) => {
          const side = pieces.side(claim, stances as string[]);
          return side.length === 0 ? [] : under(`${name as string}: ${side.join('; ')}`);
        }),
      ]),
    ),
    ...part(
      'Timeline',
      briefing.timeline
        .slice(0, mostEntries)
        .flatMap((entry) => [
          ...item(
            `${dateOfEntry(entry)}${entry.reality === 'planned' || entry.reality === 'claimed' ? ` (${entry.reality})` : ''}: ${entry.what}`,
          ),
          ...under(`[${pieces.sourcesOf(entry.evidence)}]`),
        ]),
    ),
    ...part(
      'Figures',
      briefing.figures
        .filter(({ values, kind }) => kind !== null || values.length > 1)
        .flatMap(({ measure, about, values, kind }) => [
          ...item(`${about ?? measure} (${measure}${kind ? `, ${kind}` : ''})`),
          ...values.flatMap((value) => under(`${figure(value)}: ${value.source ? `${value.source}, ` : ''}${pieces.source(value.report)}`)),
        ]),
    ),
    ...part(
      'Relations',
      briefing.relations
        .slice(0, 20)
        .flatMap(({ aName, bName, cooperation, conflict }) =>
          item(`${aName} and ${bName}: cooperation ${cooperation}, conflict ${conflict}`),
        ),
    ),
    ...part(
      'Sources',
      briefing.sources.flatMap((source) =>
        item(`${source.title}: ${pieces.outlet(source)}, ${source.kind}, ${published(source.published)}`),
      ),
    ),
    ...part(
      'What the reports leave open',
      briefing.gaps.flatMap(({ text }) => item(text)),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
