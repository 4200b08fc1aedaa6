import { contentStems, dayNumber, dayRange, evidenceOf, Groups, sentenceEvidence, stem } from '../corpus/index.ts';
import type { Analysis, Entity, Figure, FigureGroup, FigureValue } from '../model/index.ts';
import { words } from '../text/index.ts';
import { reportDay, type Scope } from './scope.ts';

/** Whom a number counts, coarsely: numbers of different kinds of people differ without a contradiction. */
type Counted = 'part' | 'children' | 'civilians' | 'fighters' | 'forces' | 'all';

interface Stated {
  readonly figure: Figure;
  readonly analysis: Analysis;
  readonly value: FigureValue;
  readonly counted: Counted;
  readonly story: string;
  readonly origin: string;
  /** A number for a whole war rather than one happening. */
  readonly overall: boolean;
  /** The time long before its report that its sentence dates it to: "in April 2021"; null for what the report tells of its days. */
  readonly before: string | null;
  /** Country whose people alone it counts: "Kyrgyz citizens", or "13 of their citizens" by who speaks; null where all. */
  readonly whose: string | null;
  readonly anchors: ReadonlySet<string>;
  readonly stems: readonly string[];
}

const harmed = new Set(['killed', 'wounded', 'displaced', 'detained', 'missing']);
const people = new Set([...harmed, 'people']);

/** Numbers that count the same thing, across reports; groups whose values differ come first. */
export const figureGroups = (scope: Scope): readonly FigureGroup[] => {
  const storyOf = new Map(
    scope.connections.stories.flatMap(({ id, reports }) => reports.map((report) => [report as string, id as string] as const)),
  );
  const stated = scope.analyses.flatMap((analysis) =>
    analysis.figures.flatMap((figure) => statedOf(scope, analysis, figure, storyOf) ?? []),
  );
  const groups = new Groups(stated.length);
  for (const members of Map.groupBy(stated.keys(), (index) => blockOf(stated[index]!)).values()) {
    const some = members.slice(0, 400);
    some.forEach((a, i) => {
      for (const b of some.slice(i + 1)) if (comparable(stated[a]!, stated[b]!)) groups.join(a, b);
    });
  }
  const found = [...groups.sets().values()].flatMap((members) => groupsOf(members.map((member) => stated[member]!)));
  return found
    .filter(isTelling)
    .toSorted(
      (a, b) =>
        weightOfKind(b) - weightOfKind(a) ||
        Number(people.has(b.measure)) - Number(people.has(a.measure)) ||
        b.values.length - a.values.length ||
        (a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : a.values[0]!.evidence.start - b.values[0]!.evidence.start),
    );
};

const weightOfKind = ({ kind, measure }: FigureGroup): number =>
  kind === null ? 0 : kind === 'different-scope' ? 1 : harmed.has(measure) ? 3 : 2;

/** Two powers, three countries: a number one report mentions by the way is no figure to compare. */
const isTelling = ({ measure, kind, values }: FigureGroup): boolean =>
  kind !== null || people.has(measure) || measure === 'money' || new Set(values.map(({ report }) => report)).size > 1;

const lookBack = 2;
const overallWords = new Set(['war', 'conflict', 'uprising', 'insurgency', 'crisis', 'unrest', 'since', 'fighting']);

const statedOf = (scope: Scope, analysis: Analysis, figure: Figure, storyOf: ReadonlyMap<string, string>): Stated | null => {
  const value = figure.best ?? figure.low ?? figure.high;
  if (value === null) return null;
  const { report } = analysis;
  const sentence = sentenceEvidence(analysis, figure.sentence);
  const folded = words(sentence.quote);
  const overall =
    people.has(figure.measure) && (folded.some((word) => overallWords.has(word)) || /\b(war|conflict)\b/i.test(figure.about ?? ''));
  const anchors = new Set<string>();
  const take = (entity: Entity | null): void => {
    if (entity === null || entity.subkind === 'media') return;
    anchors.add(entity.id);
    if (entity.country !== null) anchors.add(`country ${entity.country}`);
  };
  const named = (from: number, to: number): void => {
    for (const { sentence: at, entity } of analysis.mentions) if (at >= from && at <= to) take(scope.reading.entity(report.id, entity));
  };
  named(figure.sentence, figure.sentence);
  take(scope.reading.entity(report.id, figure.place));
  // "The conflict has left …": which one stands before.
  if (overall && anchors.size === 0) named(figure.sentence - lookBack, figure.sentence);
  const before = beforeOf(scope, analysis, figure);
  const statement = analysis.statements.find(({ id }) => id === figure.statement);
  const speaker = statement ? (scope.reading.entity(report.id, statement.speaker)?.name ?? statement.speakerName) : null;
  return {
    figure,
    analysis,
    value: {
      value,
      low: figure.low,
      high: figure.high,
      text: figure.text,
      qualifier: figure.qualifier,
      source: speaker,
      report: report.id,
      asOf: before ?? figure.asOf ?? reportDay(scope, analysis),
      evidence: evidenceOf(analysis, figure.span),
    },
    counted: countedBy([figure.about ?? '', figure.text].join(' ')),
    story: storyOf.get(report.id) ?? report.id,
    origin: scope.connections.originOf[report.id] ?? report.id,
    overall,
    before,
    whose: whoseOf(scope, analysis, figure),
    anchors,
    stems: contentStems(words(figure.about ?? '')),
  };
};

const longBefore = 45;

/** The latest time a figure's sentence names, where that lies long before its report: another event's number. */
const beforeOf = (scope: Scope, analysis: Analysis, figure: Figure): string | null => {
  const day = dayNumber(reportDay(scope, analysis));
  if (day === null || !people.has(figure.measure)) return null;
  const told = analysis.times.flatMap(({ sentence, kind, value }) => {
    const { to } = dayRange(kind === 'date' && sentence === figure.sentence ? value : null);
    return value === null || to === null ? [] : [{ value, to }];
  });
  const latest = told.toSorted((a, b) => b.to - a.to)[0];
  return latest && day - latest.to > longBefore ? latest.value : null;
};

const ownPeople =
  /\b(?:its|their|our)\s+(?:own\s+)?(?:\w+\s+)?(?:citizens|nationals|people|soldiers|troops|servicemen|guards|side|civilians)\b/i;

const whoseOf = (scope: Scope, analysis: Analysis, figure: Figure): string | null => {
  if (!harmed.has(figure.measure)) return null;
  const { report } = analysis;
  const at = figure.about === null ? -1 : report.text.indexOf(figure.about, analysis.sentences[figure.sentence]?.start ?? 0);
  const counted = `${figure.about ?? ''} ${figure.text}`;
  const named = analysis.mentions.flatMap(({ sentence, span, entity }) => {
    if (sentence !== figure.sentence || entity === null) return [];
    const inside =
      (at >= 0 && at <= span.start && span.end <= at + figure.about!.length) ||
      (figure.span.start <= span.start && span.end <= figure.span.end);
    const country = inside ? scope.reading.entity(report.id, entity) : null;
    return country?.subkind === 'country' && peopleOf.test(counted) ? [country.id as string] : [];
  });
  if (named.length > 0) return new Set(named).size === 1 ? named[0]! : null;
  const statement = analysis.statements.find(({ id }) => id === figure.statement);
  const said = statement ? report.text.slice(statement.span.start, statement.span.end) : '';
  if (!ownPeople.test(said)) return null;
  const speaker = scope.reading.entity(report.id, statement!.speaker);
  if (speaker) return speaker.subkind === 'country' ? speaker.id : (countryId(scope, speaker.country) ?? null);
  // "Kyrgyz officials" are nobody's entity, yet somebody's officials.
  const states = analysis.mentions.flatMap(({ sentence, span, entity }) => {
    if (sentence !== statement!.sentence || !statement!.speakerName?.includes(report.text.slice(span.start, span.end))) return [];
    const country = scope.reading.entity(report.id, entity);
    return country?.subkind === 'country' ? [country.id as string] : [];
  });
  return states[0] ?? null;
};

const peopleOf = /\b(?:citizens|nationals|soldiers|troops|servicemen|guards|civilians|residents|nationality)\b/i;

const countryId = ({ connections }: Scope, code: string | null): string | null =>
  code === null ? null : (connections.entities.find(({ subkind, country }) => subkind === 'country' && country === code)?.id ?? null);

const kinds: readonly (readonly [RegExp, Counted])[] = [
  [/\bof (?:them|whom|these|those)\b/i, 'part'],
  [/\b(child|children|boys|girls|minors|infants)\b/i, 'children'],
  [/\b(civilians?|women|villagers|residents|shoppers|passers-by|worshippers)\b/i, 'civilians'],
  [/\b(militants?|fighters?|rebels?|gunmen|insurgents?|terrorists?|assailants?|attackers|members of)\b/i, 'fighters'],
  [/\b(soldiers?|troops|servicemen|officers?|policemen|police|guards|sailors|pilots|personnel)\b/i, 'forces'],
];
const countedBy = (text: string): Counted => kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'all';

const blockOf = ({ figure, overall, story }: Stated): string =>
  overall ? `${figure.measure}|${figure.unit ?? ''}|overall` : `${figure.measure}|${figure.unit ?? ''}|${story}`;

const comparable = (a: Stated, b: Stated): boolean => {
  // "47 were hurt, nine of them badly": the part differs from the whole without a contradiction.
  if ((a.counted === 'part') !== (b.counted === 'part')) return false;
  if ((a.before === null) !== (b.before === null) || (a.before !== null && !coincide(a.before, b.before!))) return false;
  const share = [...a.anchors].some((anchor) => b.anchors.has(anchor));
  if (a.overall) return share;
  if (people.has(a.figure.measure)) {
    // Within one story, deaths of one happening; a number a hundred times another counts something else.
    const [low, high] = [Math.min(a.value.value, b.value.value), Math.max(a.value.value, b.value.value)];
    if (high > 60 * Math.max(1, low)) return false;
    const [x, y] = [a.figure.asOf, b.figure.asOf].map((iso) => dayNumber(iso));
    return x === null || y === null || x === undefined || y === undefined || Math.abs(x - y) < 60;
  }
  // Other measures need the same thing counted, and more than the measure itself in common.
  const shared = a.stems.filter((word) => b.stems.includes(word) && word !== stem(a.figure.measure)).length;
  return shared > 0 && shared >= 0.5 * Math.min(a.stems.length, b.stems.length);
};

/** Whether two times, each a day, a month, a year or an interval, have a day in common. */
const coincide = (a: string, b: string): boolean => {
  const [x, y] = [dayRange(a), dayRange(b)];
  return (x.from ?? -Infinity) <= (y.to ?? Infinity) && (y.from ?? -Infinity) <= (x.to ?? Infinity);
};

const groupsOf = (stated: readonly Stated[]): FigureGroup[] => {
  const byCounted = Map.groupBy(stated, ({ counted, whose }) => `${counted}|${whose ?? ''}`);
  const groups = [...byCounted.values()].map((members) => groupOf(members, null));
  const differing = new Set(stated.map(({ value }) => value.value)).size > 1;
  if (byCounted.size > 1 && differing && harmed.has(stated[0]!.figure.measure)) groups.push(groupOf(stated, 'different-scope'));
  return groups;
};

const groupOf = (stated: readonly Stated[], kind: FigureGroup['kind']): FigureGroup => {
  const ordered = stated.toSorted(
    (a, b) =>
      ((a.value.asOf ?? '9') < (b.value.asOf ?? '9') ? -1 : (a.value.asOf ?? '9') > (b.value.asOf ?? '9') ? 1 : 0) ||
      a.value.value - b.value.value ||
      (a.value.report < b.value.report ? -1 : a.value.report > b.value.report ? 1 : a.value.evidence.start - b.value.evidence.start),
  );
  const about =
    ordered
      .flatMap(({ figure }) => (figure.about === null || timeWords.test(figure.about) ? [] : [figure.about]))
      .toSorted((a, b) => namesIn(b) - namesIn(a) || b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
  // Copies of one report state a number once.
  const once = new Map(
    ordered
      .toReversed()
      .map((each) => [[each.value.value, each.value.low, each.value.high, each.value.source, each.origin].join('|'), each.value]),
  );
  const kept = new Set(once.values());
  const values = ordered.map(({ value }) => value).filter((value) => kept.has(value));
  return { measure: stated[0]!.figure.measure, about, values, kind: kind ?? kindOf(values) };
};

const timeWords = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:morning|evening|night|yesterday|today)\b/i;
const namesIn = (about: string): number => about.match(/\p{Lu}/gu)?.length ?? 0;

/** Null where all agree; `update` where later counts are no lower; `conflict` else. */
const kindOf = (values: readonly FigureValue[]): FigureGroup['kind'] => {
  const bounds = (value: FigureValue): readonly [number, number] => [value.low ?? value.value, value.high ?? value.value];
  if (new Set(values.map(({ value }) => value)).size < 2) return null;
  const days = values.map(({ asOf }) => dayNumber(asOf));
  const rising = values.every((value, index) => index === 0 || bounds(value)[1] >= bounds(values[index - 1]!)[0]);
  const dated = days.every((day) => day !== null) && days[0] !== days.at(-1);
  const sameDayDiffers = values.some(
    (value, index) => index > 0 && days[index] === days[index - 1] && value.value !== values[index - 1]!.value,
  );
  return dated && rising && !sameDayDiffers ? 'update' : 'conflict';
};
