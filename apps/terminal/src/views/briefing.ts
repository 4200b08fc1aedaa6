import type { Briefing, Evidence } from '@sitrep/core/model';
import type { Row } from '../state/state.ts';
import { blank, columns, fitLine, flow, piece, type Line, type Piece, type Style } from '../text/line.ts';
import { counted, shortDate, sourced, standing, statusStyle } from './parts.ts';

/** One line of the briefing: a mark (number, status, date), what it says, and what it rests on. */
interface Item {
  readonly id: string;
  readonly mark: string;
  readonly style: Style;
  readonly before?: readonly Piece[];
  readonly text: string;
  readonly more?: readonly (readonly [string, string])[];
  /** What stands before the words of each source: who says them. */
  readonly voices?: readonly string[];
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
const rowOf = ({ id, mark, style, before = [], text, more = [], voices = [], evidence }: Item, markWidth: number): Row => ({
  id,
  words: text,
  evidence,
  line: (width) => {
    const room = Math.min(markWidth, Math.floor(width * 0.45));
    return fitLine(
      [
        ...columns(
          [
            [piece(mark, style), room],
            [piece(''), 0],
          ],
          room,
        ),
        ...before,
        piece(text),
      ],
      width,
    );
  },
  detail: (width): Line[] => {
    const said = more.filter(([, value]) => value !== '');
    return [
      ...flow([...before, piece(text, 'title')], width),
      ...(said.length === 0 ? [] : [blank]),
      ...said.flatMap(([name, value]) => flow([piece(`${name}: `, 'dim'), piece(value)], width, 2)),
      blank,
      ...evidence.flatMap(({ quote }, index) =>
        sourced(index, [piece(voices[index] === undefined ? '' : `${voices[index]}: `, 'strong'), piece(`“${quote}”`, 'quote')], width),
      ),
    ];
  },
});

const section = (title: string, items: readonly Item[]): Row[] => {
  if (items.length === 0) return [];
  const markWidth = Math.min(26, Math.max(...items.map(({ mark }) => mark.length)) + 2);
  return [heading(title), ...items.map((item) => rowOf(item, markWidth))];
};

const keyPoints = (points: Briefing['keyPoints']): Item[] =>
  points.map(({ text, evidence }, index) => ({ id: `point:${index}`, mark: String(index + 1), style: 'accent', text, evidence }));

const changes = (all: Briefing['changes']): Item[] =>
  all.map(({ text, evidence }, index) => ({ id: `change:${index}`, mark: '+', style: 'good', text, evidence }));

const claims = (all: Briefing['claims']): Item[] =>
  all.map(({ id, status, gist, independentOrigins, evidence }) => ({
    id: `claim:${id}`,
    mark: status,
    style: statusStyle[status] ?? 'plain',
    text: gist,
    more: [['Independent sources', String(independentOrigins)]],
    voices: evidence.map(({ stance, speakerName }) => `${speakerName ?? 'the report itself'} (${stance})`),
    evidence: evidence.map((one) => one.evidence),
  }));

const differences: Readonly<Record<string, string>> = {
  conflict: 'two accounts',
  update: 'a later count',
  'different-scope': 'another thing counted',
};

const figures = (all: Briefing['figures']): Item[] =>
  all
    .filter(({ kind }) => kind !== null)
    .map(({ measure, about, values, kind }, index) => ({
      id: `figure:${index}`,
      mark: '≠',
      style: 'warn',
      text: `${measure}${about === null ? '' : `, ${about}`}: ${values.map(({ text }) => text).join(' / ')}`,
      more: [['Why they differ', differences[kind ?? ''] ?? '']],
      voices: values.map(({ text, source }) => `${text}${source === null ? '' : `, ${source}`}`),
      evidence: values.map(({ evidence }) => evidence),
    }));

const timeline = (all: Briefing['timeline']): Item[] =>
  all.map(({ date, what, reality, evidence }, index) => ({
    id: `time:${index}`,
    mark: shortDate(date, 'undated'),
    style: 'dim',
    before: standing(reality),
    text: what,
    evidence,
  }));

const speakers = (all: Briefing['statements']): Item[] =>
  all.map(({ name, role, statements }, index) => ({
    id: `speaker:${index}`,
    mark: name,
    style: 'accent',
    text: statements.map(({ act, text }) => `${act}: ${text}`).join('; '),
    more: [
      ['Who', role ?? ''],
      ['Says', counted(statements.length, 'thing')],
    ],
    voices: statements.flatMap(({ act, evidence }) => evidence.map(() => act)),
    evidence: statements.flatMap(({ evidence }) => evidence),
  }));

const relations = (all: Briefing['relations']): Item[] =>
  all.map(({ aName, bName, cooperation, conflict, evidence }, index) => ({
    id: `relation:${index}`,
    mark: cooperation > 0 && conflict > 0 ? 'with, against' : conflict > 0 ? 'against' : 'with',
    style: conflict === 0 ? 'good' : cooperation === 0 ? 'bad' : 'warn',
    text: `${aName} – ${bName}: ${[cooperation === 0 ? '' : `with each other ${cooperation}×`, conflict === 0 ? '' : `against ${conflict}×`].filter(Boolean).join(', ')}`,
    voices: evidence.map(({ tone, type, reality }) => `${tone}, ${type}${reality === 'happened' ? '' : `, ${reality}`}`),
    evidence: evidence.map((one) => one.evidence),
  }));

const sources = (all: Briefing['sources']): Item[] =>
  all.map(({ report, name, title, publisher, agency, kind, country, published, origin, words, issues }) => ({
    id: `source:${report}`,
    mark: publisher ?? agency ?? '–',
    style: 'accent',
    text: `${published.value?.slice(0, 10) ?? 'undated'} · ${title}`,
    more: [
      ['Kind', [kind, country ?? ''].filter(Boolean).join(', ')],
      [
        'Date',
        `${published.basis === 'none' ? 'nobody states it' : published.basis}${published.reasons.length === 0 ? '' : `: ${published.reasons.join('; ')}`}`,
      ],
      ['Counts as', origin === report ? 'a source of its own' : 'a copy: one source with another report'],
      ['Words', words.toLocaleString('en')],
      ['File', name],
      ['Noticed', issues.join('; ')],
    ],
    evidence: [{ report, sentence: 0, start: 0, end: 0, quote: title }],
  }));

const gaps = (all: Briefing['gaps']): Item[] =>
  all.map(({ text, evidence }, index) => ({ id: `gap:${index}`, mark: '?', style: 'warn', text, evidence }));

/** The briefing as rows under headings: key points first. */
export const briefingRows = (briefing: Briefing): Row[] => [
  ...section('Key points', keyPoints(briefing.keyPoints)),
  ...section('What is new', changes(briefing.changes)),
  ...section('Claims', claims(briefing.claims)),
  ...section('Figures that differ', figures(briefing.figures)),
  ...section('Timeline', timeline(briefing.timeline)),
  ...section('Who says what', speakers(briefing.statements)),
  ...section('With and against each other', relations(briefing.relations)),
  ...section('Sources', sources(briefing.sources)),
  ...section('What is left open', gaps(briefing.gaps)),
];
