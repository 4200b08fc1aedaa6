import type { Briefing, Evidence } from '@sitrep/core/model';
import type { Row } from '../state/state.ts';
import { blank, columns, flow, piece, type Line, type Style } from '../text/line.ts';

const heading = (text: string): Row => ({
  id: `heading:${text}`,
  heading: true,
  words: text,
  evidence: [],
  line: () => [piece(text, 'title')],
  detail: () => [],
});

const item = (
  id: string,
  mark: string,
  style: Style,
  text: string,
  more: readonly (readonly [string, string])[],
  evidence: readonly Evidence[],
): Row => ({
  id,
  words: text,
  evidence,
  line: (width) =>
    columns(
      [
        [piece(mark, style), Math.max(3, Math.min(16, mark.length + 1))],
        [piece(text), width],
      ],
      width,
    ),
  detail: (width): Line[] => [
    ...flow([piece(text, 'title')], width),
    blank,
    ...more.filter(([, value]) => value !== '').flatMap(([name, value]) => flow([piece(`${name}: `, 'dim'), piece(value)], width, 2)),
    ...(evidence.length === 0
      ? []
      : [
          blank,
          ...evidence
            .slice(0, 12)
            .flatMap((one, index) => flow([piece(`${index + 1} `, 'dim'), piece(`“${one.quote}”`, 'quote')], width, 2)),
        ]),
  ],
});

const statusStyle: Readonly<Record<string, Style>> = {
  disputed: 'warn',
  'denied-only': 'bad',
  corroborated: 'good',
  'single-source': 'dim',
};

const section = (title: string, rows: readonly Row[]): Row[] => (rows.length === 0 ? [] : [heading(title), ...rows]);

/** The briefing as rows under headings: key points first. */
export const briefingRows = (briefing: Briefing): Row[] => [
  ...section(
    briefing.title,
    briefing.keyPoints.map(({ text, evidence }, index) => item(`point:${index}`, String(index + 1), 'accent', text, [], evidence)),
  ),
  ...section(
    'What is new',
    briefing.changes.map(({ text, evidence }, index) => item(`change:${index}`, '+', 'good', text, [], evidence)),
  ),
  ...section(
    'Claims',
    briefing.claims.map((claim) =>
      item(
        `claim:${claim.id}`,
        claim.status,
        statusStyle[claim.status] ?? 'plain',
        claim.gist,
        [
          ['Independent sources', String(claim.independentOrigins)],
          ...claim.evidence.map(({ stance, speakerName }) => [stance, speakerName ?? 'the report itself'] as const),
        ],
        claim.evidence.map(({ evidence }) => evidence),
      ),
    ),
  ),
  ...section(
    'Figures that differ',
    briefing.figures
      .filter(({ kind }) => kind !== null)
      .map(({ measure, about, values, kind }, index) =>
        item(
          `figure:${index}`,
          '≠',
          'warn',
          `${measure}${about === null ? '' : `, ${about}`}: ${values.map(({ text }) => text).join(' / ')}`,
          [['Why', kind ?? ''], ...values.map(({ text, source }) => [source ?? 'stated', text] as const)],
          values.map(({ evidence }) => evidence),
        ),
      ),
  ),
  ...section(
    'Timeline',
    briefing.timeline.map((entry, index) =>
      item(`time:${index}`, entry.date ?? 'undated', 'dim', entry.what, [['Standing', entry.reality]], entry.evidence),
    ),
  ),
  ...section(
    'Gaps',
    briefing.gaps.map(({ text, evidence }, index) => item(`gap:${index}`, '?', 'warn', text, [], evidence)),
  ),
];
