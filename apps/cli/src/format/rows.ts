import type {
  ClaimRow,
  ClaimSide,
  EntityRow,
  EventRow,
  FigureRow,
  ListName,
  PlaceRow,
  ReportRow,
  Rows,
  SearchHit,
  StatementRow,
  StoryRow,
  TimelineRow,
} from '@sitrep/newsroom';
import { oneLine } from '../printable.ts';

/** Where a fact stands: outlet, and the address of its sentence. */
const from = (row: { publisher: string | null; reportTitle: string; report: string; evidence: { sentence: number } }): string =>
  `[${row.publisher ?? row.reportTitle}, ${row.report}.${row.evidence.sentence}]`;

const report = (row: ReportRow): string =>
  `${row.publishedText}  ${row.title}  [${row.publisher ?? 'outlet unknown'}${row.agency === null ? '' : `, ${row.agency}`}]  ${row.id}`;

const statement = (row: StatementRow): string => {
  const words = row.kind === 'indirect' ? row.text : `“${row.text}”`;
  return `${row.speakerText}${row.role === null ? '' : ` (${row.role})`} · ${row.act}: ${words}  ${from(row)}`;
};

const event = (row: EventRow): string =>
  `${row.date ?? 'undated'}  ${row.type}${row.mode === null ? '' : ` ${row.mode}`}  ${row.text}${row.reality === 'happened' ? '' : ` (${row.reality})`}  ${from(row)}`;

const figure = (row: FigureRow): string => `${row.measure}: ${row.text}${row.source === null ? '' : ` (${row.source})`}  ${from(row)}`;

const sides = (label: string, list: readonly ClaimSide[]): string =>
  list.length === 0
    ? ''
    : ` · ${label}: ${list.map((side) => `${side.speakerText} [${side.report}.${side.evidence.sentence}]`).join('; ')}`;

const claim = (row: ClaimRow): string =>
  `${row.status} (${row.independentOrigins} independent)  ${row.gist}${sides('asserts', row.asserts)}${sides('denies', row.denies)}${sides('other', row.other)}`;

const entity = (row: EntityRow): string =>
  `${row.name} (${row.subkind ?? row.kind}${row.role === null ? '' : `, ${row.role}`})  ${row.reports} reports, ${row.mentions} mentions, ${row.statements} statements, ${row.events} events  ${row.id}`;

const place = (row: PlaceRow): string =>
  `${row.name}${row.country === null ? '' : ` (${row.country})`}  ${row.lat.toFixed(3)}, ${row.lon.toFixed(3)}  ${row.reports} reports, ${row.events} events  ${row.id}`;

const timeline = (row: TimelineRow): string =>
  `${row.dateText}  ${row.what}${row.reality === 'happened' ? '' : ` (${row.reality})`}  [${row.evidence.map(({ report, sentence }) => `${report}.${sentence}`).join(', ')}]`;

const story = (row: StoryRow): string =>
  `${row.title}  ${row.reports.length} reports, ${row.origins} independent  [${row.reports.map(({ id, publisher }) => publisher ?? id).join(', ')}]`;

const hit = (row: SearchHit): string => `${row.kind === 'sentence' ? '' : `${row.kind}: `}${row.text}  ${from(row)}`;

const lines: { readonly [Name in ListName]: (row: Rows[Name]) => string } = {
  reports: report,
  statements: statement,
  events: event,
  figures: figure,
  claims: claim,
  entities: entity,
  places: place,
  timeline,
  stories: story,
  search: hit,
};

/** A row of a list as one line of text, with the address of its evidence. */
export const lineOf = <Name extends ListName>(name: Name, row: Rows[Name]): string => oneLine(lines[name](row));
