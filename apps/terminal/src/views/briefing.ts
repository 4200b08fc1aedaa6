import type { Briefing, Evidence } from '@sitrep/core/model';
import type { Row } from '../state/state.ts';
import { blank, columns, flow, piece, type Line, type Style } from '../text/line.ts';

/** One line of the briefing: a mark (number, status, date), what it says, and what it rests on. */
interface Item {
  readonly id: string;
  readonly mark: string;
  readonly style: Style;
  readonly text: string;
  readonly more: readonly (readonly [string, string])[];
  readonly evidence: readonly Evidence[];
}

const heading = (text: string): Row => ({
  id: `heading:${text}`,
  heading: true,
  words: text,
  evidence: [],
  line: (width) => [piece(text, 'title'), piece(` ${'─'.repeat(Math.max(0, width - text.length - 1))}`, 'dim')],
  detail: () => [],
});

/** Marks of a section stand in one column, as wide as the widest. */
const rowOf = ({ id, mark, style, text, more, evidence }: Item, markWidth: number): Row => ({
  id,
  words: text,
  evidence,
  line: (width) =>
    columns(
      [
        [piece(mark, style), markWidth],
        [piece(text), width],
      ],
      width,
    ),
  detail: (width): Line[] => {
    const quoted = evidence
      .slice(0, 12)
      .flatMap((one, index) => flow([piece(`${index + 1} `, 'dim'), piece(`“${one.quote}”`, 'quote')], width, 2));
    const said = more.filter(([, value]) => value !== '');
    return [
      ...flow([piece(text, 'title')], width),
      ...(said.length === 0 ? [] : [blank]),
      ...said.flatMap(([name, value]) => flow([piece(`${name}: `, 'dim'), piece(value)], width, 2)),
      ...(quoted.length === 0 ? [] : [blank, ...quoted]),
    ];
  },
});

const section = (title: string, items: readonly Item[]): Row[] => {
  if (items.length === 0) return [];
  const markWidth = Math.min(24, Math.max(...items.map(({ mark }) => mark.length)) + 2);
  return [heading(title), ...items.map((item) => rowOf(item, markWidth))];
};

const statusStyle: Readonly<Record<string, Style>> = {
  disputed: 'warn',
  'denied-only': 'bad',
  corroborated: 'good',
  'single-source': 'dim',
};

/** The briefing as rows under headings: key points first. */
export const briefingRows = ({ title, keyPoints, changes, claims, figures, timeline, gaps }: Briefing): Row[] => [
  ...section(
    title,
    keyPoints.map(({ text, evidence }, index) => ({
      id: `point:${index}`,
      mark: String(index + 1),
      style: 'accent',
      text,
      more: [],
      evidence,
    })),
  ),
  ...section(
    'What is new',
    changes.map(({ text, evidence }, index) => ({ id: `change:${index}`, mark: '+', style: 'good', text, more: [], evidence })),
  ),
  ...section(
    'Claims',
    claims.map(({ id, status, gist, independentOrigins, evidence }) => ({
      id: `claim:${id}`,
      mark: status,
      style: statusStyle[status] ?? 'plain',
      text: gist,
      more: [
        ['Independent sources', String(independentOrigins)],
        ...evidence.map(({ stance, speakerName }) => [stance, speakerName ?? 'the report itself'] as const),
      ],
      evidence: evidence.map((one) => one.evidence),
    })),
  ),
  ...section(
    'Figures that differ',
    figures
      .filter(({ kind }) => kind !== null)
      .map(({ measure, about, values, kind }, index) => ({
        id: `figure:${index}`,
        mark: '≠',
        style: 'warn',
        text: `${measure}${about === null ? '' : `, ${about}`}: ${values.map(({ text }) => text).join(' / ')}`,
        more: [['Why', kind ?? ''], ...values.map(({ text, source }) => [source ?? 'stated', text] as const)],
        evidence: values.map(({ evidence }) => evidence),
      })),
  ),
  ...section(
    'Timeline',
    timeline.map(({ date, what, reality, evidence }, index) => ({
      id: `time:${index}`,
      mark: date ?? 'undated',
      style: 'dim',
      text: what,
      more: [['Standing', reality]],
      evidence,
    })),
  ),
  ...section(
    'Gaps',
    gaps.map(({ text, evidence }, index) => ({ id: `gap:${index}`, mark: '?', style: 'warn', text, more: [], evidence })),
  ),
];
