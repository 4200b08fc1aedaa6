import type { Segment } from '../../model/index.ts';
import type { Page, PageDate } from '../../stage/index.ts';
import { addressDate } from '../dates/address-date.ts';
import { readDateLine, type DateLine } from '../dates/date-line.ts';
import { findDates, type WrittenDate } from '../dates/find-dates.ts';
import { isoDay, isDay } from '../dates/iso.ts';
import type { WrittenDateline } from '../dateline/read-dateline.ts';
import { COMMENT_MARKUP } from '../segments/marks.ts';
import type { OrderEvidence } from './day-order.ts';

/** A date that the page states outside the report's sentences. Lower rank: nearer to a statement of publication. */
export interface Statement {
  readonly date: WrittenDate;
  readonly label: 'published' | 'updated' | null;
  readonly basis: 'stated' | 'dateline' | 'markup';
  /** The kind of place that states it: of several statements in one kind of place only the first has weight. */
  readonly place: string;
  /** How much it says for its day where statements contradict each other. */
  readonly weight: number;
  readonly rank: number;
  readonly aboveHeadline: boolean;
  /** As written. */
  readonly text: string;
}

const headerKinds: ReadonlySet<Segment['kind']> = new Set(['published', 'byline', 'section', 'credit']);
const BODY_PARAGRAPHS = 6;

/** Rank and weight of a date by the place in the markup that states it. */
const markupPlaces: Readonly<Record<PageDate['by'] | 'address', readonly [rank: number, weight: number]>> = {
  'json-ld': [3.5, 2.6],
  meta: [3.52, 2.6],
  property: [3.54, 2],
  address: [3.6, 2.2],
  page: [3.7, 1.5],
  title: [3.75, 1.2],
  time: [3.8, 0.8],
  script: [4.2, 0.8],
};
const MODIFIED_LATER = 1.5;

const LONGEST = 160;
/** The same where the markup says that the line is about the making of the report. */
const LONGEST_MADE = 600;
/** As many dates of lines as are weighed against each other: far more than any report states of itself. */
const MOST = 120;
const NEAR = 2;
const DATE_LEAD_REACH = 4;
const metaHint = /(?:^|[\s_-])(?:(?:entry|post|article)-?(?:meta|footer|info|header)|postmetadata|byline|dateline|submitted)(?:$|[\s_-])/;

/** "This article was written on 3 May 2019 by ...": one date in a line about the making of the report. */
const sentenceLine = (text: string): DateLine | null => {
  const dates = findDates(text.slice(0, LONGEST_MADE)).filter(({ year }) => year !== null);
  return dates.length === 1 ? { dates: [{ date: dates[0]!, label: null }], rest: text } : null;
};
/** Under the headline a date line may have been taken for one of these, since words stand beside the date. */
const loose: ReadonlySet<Segment['kind']> = new Set(['related', 'subheading', 'topics']);
const publishedHint =
  /^(?:[^ ]+ ){0,4}?[^ ]*(?:(?:^|[\s_-])(?:published|posted|pub-?date|entry-date|date-?published|post-date)(?:$|[\s_-]))/;

/** Of the dates over the headline the nearest is most likely the report's; one at the page's top is the visitor's day. */
const aboveRank = (distance: number): number => 1.4 + Math.min(0.1, distance * 0.002);

/** A paragraph that opens with its date: "27.1.2019 - The ferry ..." */
const dateLead = (text: string): Pick<Statement, 'date' | 'label' | 'basis' | 'text'> | null => {
  const date = findDates(text.slice(0, 60))[0];
  if (date === undefined || date.start > 1 || date.year === null || !/^\s*[-–—:|)]\s/.test(text.slice(date.end, date.end + 4))) return null;
  return { date, label: null, basis: 'stated', text: text.slice(date.start, date.end) };
};

/** Reads the markup names of the block in which a raw offset lies. Offsets must come in order. */
const hintsReader = ({ blocks, map }: Page): ((raw: number) => string) => {
  let at = 0;
  return (raw) => {
    while (at + 1 < blocks.length && map.start(blocks[at + 1]!.start) <= raw) at++;
    return blocks[at]?.hints.slice(0, 80) ?? '';
  };
};

/** What `statementsOf` looks at beside the segments. */
export interface Around {
  readonly page: Page;
  readonly dateline: WrittenDateline | null;
  /** Where the page was found. */
  readonly address: string | null;
}

/** Collects dates from the lines around the report, its dateline, its markup and its address. */
export const statementsOf = (segments: readonly Segment[], { page, dateline, address }: Around): Statement[] => {
  const { facts } = page;
  const found: Statement[] = [];
  const headline = segments.findIndex(({ kind }) => kind === 'headline');
  const firstBody = segments.findIndex(({ kind }) => kind === 'body');
  const hintsAt = hintsReader(page);
  segments.forEach(({ kind, text, start, reason }, index) => {
    if (found.length >= MOST) return;
    const inHeader = firstBody === -1 || index < firstBody;
    const above = headline !== -1 && index < headline;
    const beside = facts !== null && inHeader && headline !== -1 && index >= headline - NEAR;
    if (kind === 'body' && index <= firstBody + DATE_LEAD_REACH) {
      const lead = dateLead(text);
      if (lead !== null) found.push({ ...lead, place: 'header', weight: 2.3, rank: 1.1, aboveHeadline: false });
    }
    if (
      !headerKinds.has(kind) &&
      !((kind === 'furniture' || (beside && loose.has(kind))) && text.length < (facts === null ? LONGEST : LONGEST_MADE))
    )
      return;
    if (kind === 'furniture' && reason === COMMENT_MARKUP) return;
    const hints = facts === null ? '' : hintsAt(start);
    const line = readDateLine(text) ?? (metaHint.test(hints) ? sentenceLine(text) : null);
    if (line === null || line.dates.length === 0) return;
    const named = publishedHint.test(hints);
    for (const { date, label: written } of line.dates) {
      // Names in the markup say it too, of a line that stands by itself.
      const label = written ?? (named && line.rest.length < 40 ? 'published' : null);
      const own = (kind !== 'furniture' && inHeader) || (beside && date.year !== null);
      const place =
        kind === 'furniture' && !own ? (label === 'published' ? 1.6 : 2.2) : inHeader ? (above ? aboveRank(headline - index) : 1) : 2.5;
      const rank =
        place +
        (label === 'updated' ? 1.2 : label === 'published' ? -0.3 : 0) +
        (kind === 'furniture' && /copyright|©/i.test(text) ? 3 : 0);
      found.push({
        date,
        label,
        basis: 'stated',
        place: own && !above ? 'header' : `line ${kind}`,
        weight: (label === 'updated' ? 0.3 : label === 'published' ? 2 : 0.5) + (own ? (above ? 0.7 : 2.3) : 0),
        rank,
        aboveHeadline: inHeader && index < headline,
        text: text.slice(date.start, date.end),
      });
    }
  });
  for (const date of findDates(dateline?.date ?? ''))
    found.push({
      date,
      label: null,
      basis: 'dateline',
      place: 'dateline',
      weight: 1,
      rank: 3,
      aboveHeadline: false,
      text: dateline!.date!,
    });
  const inMarkup = (value: string | null, by: keyof typeof markupPlaces, says: PageDate['says']): void => {
    const date = value === null ? undefined : findDates(value.slice(0, 60))[0];
    if (date === undefined) return;
    const [rank, weight] = markupPlaces[by];
    const modified = says === 'modified';
    found.push({
      date,
      label: modified ? 'updated' : 'published',
      basis: 'markup',
      place: by === 'json-ld' || by === 'page' ? 'meta' : by,
      weight: modified ? 0.3 : weight,
      rank: rank + (modified ? MODIFIED_LATER : 0),
      aboveHeadline: false,
      text: value!.slice(0, 60),
    });
  };
  for (const { value, by, says } of facts?.dates ?? []) inMarkup(value, by, says);
  if (facts !== null) {
    inMarkup(address === null ? null : addressDate(address), 'address', 'published');
    inMarkup(facts.title, 'title', 'published');
  }
  return found;
};

/** What the page tells about the order in which it writes day and month. */
export const orderEvidenceOf = (segments: readonly Segment[], statements: readonly Statement[]): OrderEvidence => {
  const body = segments.filter(({ kind }) => kind === 'body').slice(0, BODY_PARAGRAPHS);
  const told = body.flatMap(({ text }) => findDates(text.slice(0, 2000)));
  const all = [...statements.map(({ date }) => date), ...told];
  return {
    orders: all.flatMap(({ order }) => (order === null ? [] : [order])),
    days: all.flatMap(({ open, year, month, day }) =>
      open || year === null || !isDay(year, month, day) ? [] : [isoDay(year, month, day)],
    ),
    monthDays: all.flatMap(({ open, year, month, day }) => (open || year !== null ? [] : [{ month, day }])),
  };
};
