import type { Dateline, Published, Segment } from '../../model/index.ts';
import { stage, type Header, type Page, type RawReport, type Context } from '../../stage/index.ts';
import { readDateLine } from '../dates/date-line.ts';
import { readDateline, readDatelineLine, type WrittenDateline } from '../dateline/read-dateline.ts';
import { lexicon } from '../segments/lexicon.ts';
import { fullName, readAgency } from './agency.ts';
import { readByline } from './byline.ts';
import { mastheadsOf, readPublisher, spelled } from './publisher.ts';
import { readPublished } from './published.ts';
import { orderEvidenceOf, statementsOf } from './statements.ts';
import { readTopics } from './topics.ts';

const undated: Published = { value: null, precision: 'none', basis: 'none', earliest: null, latest: null, reasons: [] };

export const header = stage({
  name: 'header',
  version: 1,
  needs: ['raw', 'page', 'segments'],
  adds: 'header',
  about: 'reads headline, byline, agency, dateline and the date that the report itself states',
  run: ({ raw, page, segments }, context): Header => readHeader(raw, page, segments, context),
  empty: (): Header => ({
    title: null,
    publisher: null,
    agency: null,
    byline: [],
    credit: null,
    section: null,
    topics: [],
    dateline: null,
    published: undated,
    sourceUrl: null,
  }),
});

const readHeader = (raw: RawReport, page: Page, segments: readonly Segment[], context: Context): Header => {
  const { facts } = page;
  const headline = segments.find(({ kind }) => kind === 'headline')?.text ?? null;
  const title = headline ?? facts?.headline ?? null;
  const filed = datelineOf(segments);
  const sign = readAgency(segments, filed?.written ?? null, facts);
  const agency = sign === null ? null : spelled(fullName(sign, mastheadsOf(segments), page.text), page.text);
  const statements = statementsOf(segments, { page, dateline: filed?.written ?? null, address: raw.sourceUrl ?? facts?.url ?? null });
  const byline = readByline(segments, facts).filter((name) => name !== sign && name !== agency);
  const sourceUrl = facts?.url != null && /^https?:/i.test(facts.url) ? facts.url : null;
  const ownAgency = filed?.written.agency != null;
  return {
    title,
    publisher: readPublisher({
      segments,
      facts,
      headline,
      byline,
      agency,
      ownAgency,
      sourceUrl: sourceUrl ?? raw.sourceUrl,
      text: page.text,
    }),
    agency,
    byline,
    credit: creditOf(segments),
    section: sectionOf(segments) ?? facts?.section ?? null,
    topics: readTopics(segments, facts),
    dateline: filed?.dateline ?? null,
    published: readPublished(statements, orderEvidenceOf(segments, statements), raw, context.issue),
    sourceUrl,
  };
};

const datelineOf = (segments: readonly Segment[]): { dateline: Dateline; written: WrittenDateline } | null => {
  const places = lexicon();
  for (const [index, { kind, text, start, end }] of segments.entries()) {
    if (kind !== 'dateline') continue;
    const written = readDatelineLine(text, places) ?? readDateline(`${text} ${segments[index + 1]?.text.slice(0, 300) ?? ''}`, places);
    if (written !== null)
      return { written, dateline: { place: written.place, date: written.date, entity: null, rawStart: start, rawEnd: end } };
  }
  return null;
};

const creditOf = (segments: readonly Segment[]): string | null => {
  const lines = segments.filter(({ kind, reason }) => kind === 'credit' && !/before the first words|signs off|picture/.test(reason));
  return lines.length === 0 ? null : lines.map(({ text }) => text).join(' ');
};

const sectionOf = (segments: readonly Segment[]): string | null => {
  const headline = segments.findIndex(({ kind }) => kind === 'headline');
  // Of a path ("News", "Middle East", "Iraq") the last part is the nearest.
  const line =
    segments.findLast(({ kind }, index) => kind === 'section' && index < headline) ?? segments.find(({ kind }) => kind === 'section');
  if (line !== undefined) return line.text;
  const { sectionWords } = lexicon();
  for (const { kind, text } of segments) {
    const rest = kind === 'published' ? (readDateLine(text)?.rest ?? '') : '';
    if (rest !== '' && rest.split(/\s+/).every((word) => sectionWords.has(word.toLowerCase()))) return rest;
  }
  return null;
};
