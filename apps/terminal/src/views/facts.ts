import type { Evidence } from '@sitrep/core/model';
import type { ClaimRow, ClaimSide, EntityRow, EventRow, ReportRow, StatementRow, TimelineRow } from '@sitrep/newsroom';
import type { Row } from '../state/state.ts';
import { blank, columns, flow, piece, type Line, type Style } from '../text/line.ts';

/** How each kind of record looks as a line of a list, and in full. */

const actStyle: Readonly<Record<string, Style>> = {
  deny: 'bad',
  reject: 'bad',
  accuse: 'warn',
  threaten: 'warn',
  confirm: 'good',
  welcome: 'good',
};
const realityStyle: Readonly<Record<string, Style>> = {
  happened: 'plain',
  claimed: 'warn',
  denied: 'bad',
  planned: 'accent',
  conditional: 'accent',
  background: 'dim',
};
const statusStyle: Readonly<Record<string, Style>> = {
  disputed: 'warn',
  'denied-only': 'bad',
  corroborated: 'good',
  'single-source': 'dim',
};

const heading = (text: string, width: number, style: Style = 'title'): Line[] => flow([piece(text, style)], width);
const field = (name: string, value: string | null | undefined, width: number): Line[] =>
  value === null || value === undefined || value === '' ? [] : flow([piece(`${name}: `, 'dim'), piece(value)], width, 2);
const from = (publisher: string | null, title: string, width: number): Line[] => [
  blank,
  ...flow([piece(publisher ?? title, 'dim')], width),
];
const hint = (evidence: readonly Evidence[], width: number): Line[] =>
  evidence.length === 0
    ? []
    : [
        blank,
        ...flow(
          [
            piece(
              `${evidence.length} ${evidence.length === 1 ? 'source' : 'sources'}${evidence.length > 1 ? ' ([ and ] go through them)' : ''}; Enter shows the sentence`,
              'dim',
            ),
          ],
          width,
        ),
      ];

export const reportRow = (row: ReportRow): Row => ({
  id: row.id,
  words: row.title,
  evidence: [{ report: row.id, sentence: 0, start: 0, end: 0, quote: row.title }],
  line: (width) =>
    columns(
      [
        [piece(row.published.value?.slice(0, 10) ?? 'undated', row.published.value === null ? 'warn' : 'dim'), 11],
        [piece(row.publisher ?? row.agency ?? '–', 'accent'), Math.min(18, Math.floor(width / 4))],
        [piece(row.title), width],
      ],
      width,
    ),
  detail: (width) => [
    ...heading(row.title, width),
    blank,
    ...field('Published', row.publishedText, width),
    ...row.published.reasons.flatMap((reason) => flow([piece('  · ', 'dim'), piece(reason, 'dim')], width, 4)),
    ...field('Publisher', row.publisher, width),
    ...field('Agency', row.agency, width),
    ...field('File', row.name, width),
    ...field('Counts as', row.origin === row.id ? 'a source of its own' : 'a copy: same source as another report', width),
    ...field('Holds', `${row.words} words, ${row.statements} statements, ${row.events} events, ${row.figures} figures`, width),
    ...(row.issues.length === 0
      ? []
      : [
          blank,
          ...heading('Noticed in the input', width, 'strong'),
          ...row.issues.flatMap((issue) => flow([piece('· ', 'dim'), piece(issue.message)], width, 2)),
        ]),
  ],
});

export const statementRow = (row: StatementRow): Row => ({
  id: row.id,
  words: row.text,
  evidence: [row.evidence],
  line: (width) =>
    columns(
      [
        [piece(row.act, actStyle[row.act] ?? 'dim'), 9],
        [piece(row.speakerText, 'accent'), Math.min(22, Math.floor(width / 3))],
        [piece(row.text), width],
      ],
      width,
    ),
  detail: (width) => [
    ...heading(row.speakerText, width),
    ...(row.role === null ? [] : flow([piece(row.role, 'dim')], width)),
    blank,
    ...flow([piece(row.kind === 'indirect' ? row.text : `“${row.text}”`, 'quote')], width),
    blank,
    ...field('Act', [row.negated ? 'not' : '', row.act, row.hedged ? '(hedged)' : ''].filter(Boolean).join(' '), width),
    ...field('Kind', row.kind, width),
    ...field('To', row.addressee, width),
    ...field('Occasion', row.occasion, width),
    ...field('Said', row.saidAt, width),
    ...field('Passed on by', row.relay.map(({ name }) => name).join(', '), width),
    ...from(row.publisher, row.reportTitle, width),
    ...hint([row.evidence], width),
  ],
});

export const eventRow = (row: EventRow): Row => ({
  id: row.id,
  words: row.text,
  evidence: [row.evidence],
  line: (width) =>
    columns(
      [
        [piece(row.date ?? '–', 'dim'), 11],
        [piece(row.type, 'accent'), 11],
        [piece(row.reality === 'happened' ? '' : row.reality, realityStyle[row.reality] ?? 'plain'), width > 60 ? 11 : 0],
        [piece(row.text), width],
      ],
      width,
    ),
  detail: (width) => [
    ...heading(row.text, width),
    blank,
    ...field('Type', `${row.type}${row.mode === null ? '' : `, ${row.mode}`} (${row.quad})`, width),
    ...field('Standing', row.reality, width),
    ...field('Who', row.actors.map(({ name }) => name).join(', '), width),
    ...field('To whom', row.recipients.map(({ name }) => name).join(', '), width),
    ...field('Where', row.place?.name, width),
    ...field('When', row.date === null ? null : `${row.date} (${row.dateBasis ?? 'stated'})`, width),
    ...field(
      'Told by',
      row.attribution.length === 0 ? 'the report itself' : `${row.attribution.length} statement${row.attribution.length === 1 ? '' : 's'}`,
      width,
    ),
    ...field('Word', row.trigger, width),
    ...from(row.publisher, row.reportTitle, width),
    ...hint([row.evidence], width),
  ],
});

const side = (title: string, sides: readonly ClaimSide[], style: Style, width: number): Line[] =>
  sides.length === 0
    ? [[piece(title, style), piece(': nobody', 'dim')]]
    : [
        [piece(title, style)],
        ...sides.flatMap((one) => [
          ...flow([piece(one.speakerText, 'strong')], width),
          ...flow([piece(one.evidence.quote)], width).map((line) => [piece('  '), ...line]),
        ]),
      ];

/** Two lists of lines beside each other. */
const beside = (left: readonly Line[], right: readonly Line[], width: number): Line[] => {
  const half = Math.floor((width - 1) / 2);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [a, b] = [left[index] ?? blank, right[index] ?? blank];
    const text = a.map((one) => one.text).join('');
    return [...a, piece(' '.repeat(Math.max(1, half - text.length + 1))), ...b];
  });
};

export const claimRow = (row: ClaimRow): Row => {
  const sides = [...row.asserts, ...row.denies, ...row.other];
  return {
    id: row.id,
    words: row.gist,
    evidence: sides.map(({ evidence }) => evidence),
    line: (width) =>
      columns(
        [
          [piece(row.status, statusStyle[row.status] ?? 'plain'), 14],
          [piece(String(row.independentOrigins), 'dim'), 3],
          [piece(row.gist), width],
        ],
        width,
      ),
    detail: (width) => {
      const half = Math.floor((width - 1) / 2);
      const wide = half >= 24;
      const room = wide ? half : width;
      const [yes, no] = [side('Asserts and confirms', row.asserts, 'good', room), side('Denies', row.denies, 'bad', room)];
      return [
        ...heading(row.gist, width),
        blank,
        [
          piece(row.status, statusStyle[row.status] ?? 'plain'),
          piece(` · ${row.independentOrigins} independent source${row.independentOrigins === 1 ? '' : 's'}`, 'dim'),
        ],
        ...field('About', row.about.map(({ name }) => name).join(', '), width),
        blank,
        ...(wide ? beside(yes, no, width) : [...yes, blank, ...no]),
        ...(row.other.length === 0 ? [] : [blank, ...side('Reports and qualifies', row.other, 'dim', width)]),
        ...hint(
          sides.map(({ evidence }) => evidence),
          width,
        ),
      ];
    },
  };
};

export const entityRow = (row: EntityRow, named: readonly { readonly surface: string; readonly evidence: Evidence }[]): Row => ({
  id: row.id,
  words: row.name,
  evidence: named.map(({ evidence }) => evidence),
  line: (width) =>
    columns(
      [
        [piece(row.kind === 'organization' ? 'org.' : row.kind, 'dim'), 8],
        [piece(String(row.mentions), 'dim'), 5],
        [piece(row.name, 'accent'), Math.max(20, Math.floor(width / 2) - 6)],
        [piece(row.role ?? row.subkind ?? ''), width],
      ],
      width,
    ),
  detail: (width) => [
    ...heading(row.name, width),
    ...flow([piece([row.role ?? row.subkind ?? row.kind, row.country ?? ''].filter(Boolean).join(', '), 'dim')], width),
    blank,
    ...field('Also as', row.aliases.join(', '), width),
    ...field('Named', `${row.mentions} times in ${row.reports} report${row.reports === 1 ? '' : 's'}`, width),
    ...field('Says', `${row.statements} statement${row.statements === 1 ? '' : 's'}`, width),
    ...field('Takes part in', `${row.events} event${row.events === 1 ? '' : 's'}`, width),
    ...hint(
      named.map(({ evidence }) => evidence),
      width,
    ),
  ],
});

export const timelineRow = (row: TimelineRow): Row => ({
  id: row.id,
  words: row.what,
  evidence: row.evidence,
  line: (width) =>
    columns(
      [
        [piece(row.date ?? 'undated', 'dim'), 12],
        [piece(row.reality === 'happened' ? '' : row.reality, realityStyle[row.reality] ?? 'plain'), width > 50 ? 11 : 0],
        [piece(row.what), width],
      ],
      width,
    ),
  detail: (width) => [
    ...heading(row.what, width),
    blank,
    ...field('When', row.dateText, width),
    ...field('Standing', row.reality, width),
    ...field('In', `${row.reports.length} report${row.reports.length === 1 ? '' : 's'}`, width),
    ...hint(row.evidence, width),
  ],
});
