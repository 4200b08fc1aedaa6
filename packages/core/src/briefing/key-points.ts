import { contentStems, dateInWords, dayNumber, dayRange, stem } from '../corpus/index.ts';
import type { Claim, ClaimEvidence, Evidence, FigureGroup, KeyPoint, TimelineEntry } from '../model/index.ts';
import { words } from '../text/index.ts';
import { figure } from './pieces.ts';
import { listed, nameOfReport, reportDay, unnamed, withArticle, type Scope } from './scope.ts';

const fewest = 3;
const most = 5;
const mostEvidence = 6;

/**
 * Three to five finished sentences, the weightiest first: what is disputed, what several sources agree on, what is to
 * come, which figures differ. Who says what is told; who is right is not.
 */
export const keyPoints = (
  scope: Scope,
  claims: readonly Claim[],
  timeline: readonly TimelineEntry[],
  figures: readonly FigureGroup[],
): readonly KeyPoint[] => {
  const disputed = claims.filter(({ status }) => status === 'disputed').flatMap((claim) => disputedPoint(scope, claim) ?? []);
  const agreed = claims.filter(({ status }) => status === 'corroborated').map((claim) => agreedPoint(scope, claim));
  const planned = timeline
    .filter(({ reality, date }) => reality === 'planned' && date !== null && (dayRange(date).from ?? 0) >= lastDay(scope))
    .toReversed()
    .map(plannedPoint);
  const differing = figures.filter(({ kind }) => kind !== null).flatMap((group) => figurePoint(scope, group) ?? []);
  const points = [...disputed.slice(0, 2), ...agreed.slice(0, 1), ...planned.slice(0, 1), ...differing.slice(0, 1)];
  const rest = [
    ...agreed.slice(1),
    ...disputed.slice(2),
    ...claims.filter(({ status }) => status === 'single-source').map((claim) => agreedPoint(scope, claim)),
    ...leadPoints(scope),
  ];
  for (const point of rest) {
    if (points.length >= fewest) break;
    if (!points.some(({ text }) => text === point.text)) points.push(point);
  }
  // A matter that several sources tell of is not passed over because nobody disputes it.
  const told = new Set(points.flatMap(({ evidence }) => evidence.map(({ report }) => report as string)));
  const passedOver = leadPoints({
    ...scope,
    connections: {
      ...scope.connections,
      stories: scope.connections.stories.filter(({ origins, reports }) => origins > 1 && !reports.some((report) => told.has(report))),
    },
  });
  points.push(...passedOver.slice(0, Math.max(0, most - points.length)));
  return points.slice(0, most).filter(({ evidence }) => evidence.length > 0);
};

/** The day of the latest report: what is planned for later is still to come. */
const lastDay = (scope: Scope): number =>
  scope.analyses.reduce((last, analysis) => Math.max(last, dayNumber(reportDay(scope, analysis)) ?? last), -Infinity);

/** A sentence that goes on: without its full stop, but "at 5 a.m." keeps its own. */
const open = (gist: string): string => (/\b[ap]\.m\.$/i.test(gist) ? gist : gist.replace(/[.…\s]+$/, ''));

const voices = (scope: Scope, evidence: readonly ClaimEvidence[]): string[] => {
  const named = evidence.flatMap(({ speaker, speakerName }) => {
    const entity = speaker === null ? null : scope.reading.byId(speaker);
    return entity ? [withArticle(entity.name, entity.kind)] : speakerName ? [unnamed(speakerName)] : [];
  });
  return [...new Set(named)];
};

const stretches = (evidence: readonly ClaimEvidence[]): Evidence[] => evidence.map(({ evidence: place }) => place).slice(0, mostEvidence);

const disputedPoint = (scope: Scope, { gist, evidence }: Claim): KeyPoint | null => {
  const against = evidence.filter(({ stance }) => stance === 'denies');
  const forIt = evidence.filter(({ stance }) => stance !== 'denies');
  const [deniers, asserters] = [voices(scope, against), voices(scope, forIt)];
  const who = asserters.length > 0 ? listed(asserters) : listed([...new Set(forIt.map(({ report }) => nameOfReport(scope, report)))]);
  const others = deniers.filter((name) => !asserters.includes(name));
  const by = others.length > 0 ? listed(others) : listed([...new Set(against.map(({ report }) => nameOfReport(scope, report)))]);
  if (who === '' || by === '') return null;
  // Who accuses stands in the words already.
  const source = / accuses? /.test(gist) ? '' : `, according to ${who}`;
  const text = `${open(gist)}${source}; ${by} ${others.length === 1 ? 'denies' : 'deny'} it.`;
  return { text, evidence: [...stretches(forIt).slice(0, 3), ...stretches(against).slice(0, 3)] };
};

const agreedPoint = (scope: Scope, { gist, evidence, independentOrigins }: Claim): KeyPoint => {
  const names = [...new Set(evidence.map(({ origin }) => nameOfReport(scope, origin)))];
  const source = independentOrigins > 1 ? `${independentOrigins} independent reports (${listed(names)})` : listed(names);
  // What one person says in many reports is still what one person says.
  const [who, ...others] = voices(scope, evidence);
  const alone = who !== undefined && others.length === 0 && evidence.every(({ stance }) => stance !== 'reports');
  const text = alone ? `${open(gist)}, ${who} said, according to ${source}.` : `${open(gist)}, according to ${source}.`;
  return { text, evidence: stretches(evidence) };
};

const plannedPoint = ({ date, what, evidence }: TimelineEntry): KeyPoint => ({
  text: `Planned for ${dateInWords(date!)}: ${what}`,
  evidence: evidence.slice(0, mostEvidence),
});

/** What a number without a noun of its own counts. */
const counts: Readonly<Record<string, string>> = {
  killed: 'the number of dead',
  wounded: 'the number of wounded',
  displaced: 'the number of displaced',
  detained: 'the number of detained',
  missing: 'the number of missing',
};

const happening =
  /\b(?:war|conflict|crisis|uprising|attack|strike|bombing|shelling|crash|earthquake|flood|fire|explosion|offensive|battle)$/i;

const figurePoint = (scope: Scope, { measure, about, values }: FigureGroup): KeyPoint | null => {
  const distinct = [...new Map(values.map((value) => [value.value, value])).values()].slice(0, 4);
  if (distinct.length < 2) return null;
  const each = distinct.map((value) => `${figure(value)} (${value.source ?? nameOfReport(scope, value.report)})`);
  const counted = about
    ? contentStems(words(about)).includes(stem(measure)) || measure === 'money' || measure === 'people'
      ? about
      : happening.test(about) && counts[measure]
        ? `${counts[measure]} in the ${about.replace(/^the\s+/i, '')}`
        : `${about} ${measure}`
    : (counts[measure] ?? measure);
  return { text: `Figures differ on ${counted}: ${listed(each)}.`, evidence: distinct.map(({ evidence }) => evidence) };
};

const leadPoints = ({ connections, reading, reports }: Scope): KeyPoint[] =>
  connections.stories
    .toSorted((a, b) => b.origins - a.origins || (a.id < b.id ? -1 : 1))
    .flatMap(({ lead }) => {
      const analysis = reports.has(lead) ? reading.corpus.analyses[reading.corpus.indexOf.get(lead) ?? -1] : undefined;
      const first = analysis?.sentences.find(({ block }) => block === 'body');
      if (!analysis || !first) return [];
      const quote = analysis.report.text.slice(first.start, first.end);
      const said = quote.replace(/\s+/g, ' ').trim();
      return [
        {
          text: /[.!?…]["”’')]*$/.test(said) ? said : `${said}.`,
          evidence: [{ report: lead, sentence: first.index, start: first.start, end: first.end, quote }],
        },
      ];
    });
