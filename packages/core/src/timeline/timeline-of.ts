import { byPlace, contentStems, dateInWords, dayRange, Groups, sentenceEvidence, type Reading } from '../corpus/index.ts';
import type { Analysis, Entity, Event, Evidence, Published, TimelineEntry } from '../model/index.ts';
import { words } from '../text/index.ts';
import { sentenceInShort } from './short.ts';

/** One dated thing that one report tells. */
interface Moment {
  readonly analysis: Analysis;
  readonly date: string | null;
  readonly precision: string;
  readonly reality: string;
  readonly type: string;
  readonly parties: ReadonlySet<Entity['id']>;
  readonly stems: readonly string[];
  readonly what: string;
  /** How well `what` stands for it. */
  readonly weight: number;
  readonly evidence: Evidence;
}

/**
 * What happened, and is to happen, when. The same event in several reports is one entry; what is only planned or claimed
 * says so; what has no date but bounds stands last. `dates` are those that other reports tell.
 */
export const timelineOf = (
  reading: Reading,
  analyses: readonly Analysis[],
  dates: Readonly<Record<string, Published>>,
): readonly TimelineEntry[] => {
  const moments = analyses.flatMap((analysis) => [
    ...eventMoments(reading, analysis),
    ...leadMoments(reading, analysis, dates[analysis.report.id] ?? analysis.report.published),
  ]);
  const groups = new Groups(moments.length);
  for (const [, members] of Map.groupBy(moments.keys(), (index) => moments[index]!.date ?? 'none')) joinSame(moments, members, groups);
  return [...groups.sets().values()].map((members) => entryOf(members.map((member) => moments[member]!))).toSorted(byDate);
};

/** Most of one day that are compared one by one. */
const mostOfADay = 300;

const joinSame = (moments: readonly Moment[], members: readonly number[], groups: Groups): void => {
  const some = members.slice(0, mostOfADay);
  some.forEach((a, i) => {
    for (const b of some.slice(i + 1)) if (isSame(moments[a]!, moments[b]!)) groups.join(a, b);
  });
};

const isSame = (a: Moment, b: Moment): boolean => {
  if (a.evidence.report === b.evidence.report && a.evidence.sentence === b.evidence.sentence) return true;
  const shared = [...a.parties].filter((party) => b.parties.has(party)).length;
  const common = a.stems.filter((stem) => b.stems.includes(stem)).length;
  const likeness = common / Math.max(1, Math.min(a.stems.length, b.stems.length, 12));
  if (a.evidence.report === b.evidence.report) return likeness >= 0.6;
  return (a.type === b.type && a.type !== '' && shared >= 1 && likeness >= 0.2) || likeness >= 0.45 || (shared >= 2 && likeness >= 0.3);
};

/** Words said about what went before. */
const reactions: ReadonlySet<Event['type']> = new Set(['SUPPORT', 'REJECT']);

const eventMoments = (reading: Reading, analysis: Analysis): Moment[] => {
  // A denial of an event is no good sentence for it.
  const denies = new Set(analysis.statements.filter(({ act }) => act === 'deny' || act === 'reject').map(({ sentence }) => sentence));
  return analysis.events.flatMap((event) => {
    if (event.time === null || event.reality === 'denied' || event.reality === 'conditional') return [];
    if (event.time.basis === 'published' && event.reality !== 'planned') return [];
    // Praise and refusal come after what they are about: its date is not theirs.
    if (event.time.basis === 'context' && reactions.has(event.type)) return [];
    const evidence = sentenceEvidence(analysis, event.sentence);
    return [
      {
        analysis,
        date: event.time.value.replace(/T.*$/, ''),
        precision: event.time.precision,
        reality: event.reality,
        type: event.type,
        parties: partiesOf(reading, analysis, event),
        stems: contentStems(words(evidence.quote)),
        what: sentenceInShort(evidence.quote),
        weight:
          (denies.has(event.sentence) ? -2 : 0) +
          (event.reality === 'background' ? 0 : 1) +
          (event.actors.length > 0 ? 1 : 0) +
          (event.time.basis === 'stated' ? 0.5 : 0),
        evidence,
      },
    ];
  });
};

const partiesOf = (reading: Reading, { report }: Analysis, event: Event): ReadonlySet<Entity['id']> =>
  new Set(
    [...event.actors, ...event.recipients, ...(event.place ? [event.place] : [])].flatMap((id) => reading.entity(report.id, id)?.id ?? []),
  );

const leads = 2;

/** What a report leads with is of its own day: its first sentences, and words said that day. */
const leadMoments = (reading: Reading, analysis: Analysis, published: Published): Moment[] => {
  const { report, sentences, statements } = analysis;
  const date = published.value?.slice(0, 10) ?? null;
  const body = sentences.filter(({ block }) => block === 'body').slice(0, leads);
  // A sentence that says when its event was is not of the day it is told on as well.
  const dated = new Set(
    analysis.events.flatMap(({ sentence, time, reality }) => (time?.basis === 'stated' && reality === 'happened' ? [sentence] : [])),
  );
  const moments: Moment[] = body
    .slice(0, 1)
    .filter(({ index }) => !dated.has(index))
    .map(({ index }) => {
      const moment = momentOf(reading, analysis, index, date, 1);
      return date === null ? { ...moment, what: `${moment.what.replace(/[.…\s]+$/, '')} (${boundsInWords(published)}).` } : moment;
    });
  for (const statement of statements) {
    const said = statement.saidAt?.slice(0, 10) ?? null;
    const isLead = body.some(({ index }) => index === statement.sentence);
    if (said === null || (!isLead && said === published.value?.slice(0, 10))) continue;
    moments.push(momentOf(reading, analysis, statement.sentence, said, 0.8));
  }
  return report.text === '' ? [] : moments;
};

const boundsInWords = ({ earliest, latest }: Published): string => {
  const [from, to] = [earliest, latest].map((day) => (day === null ? null : dateInWords(day.slice(0, 10))));
  if (from && to) return `between ${from} and ${to}`;
  if (from) return `not before ${from}`;
  return to ? `not after ${to}` : 'undated';
};

const momentOf = (reading: Reading, analysis: Analysis, sentence: number, date: string | null, weight: number): Moment => {
  const evidence = sentenceEvidence(analysis, sentence);
  const named = analysis.mentions.filter((mention) => mention.sentence === sentence && mention.entity !== null);
  return {
    analysis,
    date,
    precision: date === null ? 'none' : 'day',
    reality: 'happened',
    type: '',
    parties: new Set(named.flatMap(({ entity }) => reading.entity(analysis.report.id, entity)?.id ?? [])),
    stems: contentStems(words(evidence.quote)),
    what: sentenceInShort(evidence.quote),
    weight,
    evidence,
  };
};

const rank: Readonly<Record<string, number>> = { happened: 3, background: 2, claimed: 1, planned: 0 };

const entryOf = (moments: readonly Moment[]): TimelineEntry => {
  const ordered = moments.toSorted((a, b) => b.weight - a.weight || a.what.length - b.what.length || byPlace(a.evidence, b.evidence));
  const best = ordered[0]!;
  const evidence = new Map(moments.map((moment) => [`${moment.evidence.report}|${moment.evidence.start}`, moment.evidence]));
  return {
    date: best.date,
    precision: best.precision,
    reality: moments.map(({ reality }) => reality).toSorted((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0))[0]!,
    what: best.what,
    reports: [...new Set(moments.map(({ analysis }) => analysis.report.id))].toSorted(),
    evidence: [...evidence.values()].toSorted(byPlace),
  };
};

const byDate = (a: TimelineEntry, b: TimelineEntry): number => {
  const [x, y] = [dayRange(a.date).from ?? Number.MAX_SAFE_INTEGER, dayRange(b.date).from ?? Number.MAX_SAFE_INTEGER];
  return x - y || (a.what < b.what ? -1 : a.what > b.what ? 1 : byPlace(a.evidence[0]!, b.evidence[0]!));
};
