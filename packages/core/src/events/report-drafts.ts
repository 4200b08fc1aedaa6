import { eventLexicon } from '@sitrep/english';
import type { Entity, EntityId, Figure, Mention, Reality, Sentence, Span, Statement, Time } from '../model/index.ts';
import { type Doc, sentenceAt } from '../stage/index.ts';
import { spokenDrafts } from './spoken-drafts.ts';
import { domainOf } from './domain.ts';
import { eventsIn, type Knows, type Told } from './find-events.ts';
import type { Draft, DraftTime } from './merge.ts';
import { type Marked, sentenceTokens, type View, viewOf } from './view.ts';
import { enough, weigh } from './weigh.ts';

type ReportDoc = Doc<
  'article' | 'header' | 'sentences' | 'tokens' | 'mentions' | 'times' | 'places' | 'chains' | 'statements' | 'figures' | 'dating'
>;

/** What a report holds, by sentence. */
interface Report {
  readonly doc: ReportDoc;
  readonly mentions: readonly (readonly Mention[])[];
  readonly times: readonly (readonly Time[])[];
  readonly figures: readonly (readonly Figure[])[];
  readonly statements: readonly (readonly Statement[])[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly published: string | null;
  /** The day the report tells of, where it is plain: the first of its days, or that of publication. */
  readonly newsDay: DraftTime | null;
  readonly outlets: ReadonlySet<EntityId>;
  /** Bodies of which the report names only one of the kind, by their bare word. */
  readonly bodies: ReadonlyMap<string, EntityId>;
  /** Places of no known kind that only ever say where: "in X", "the town of X". */
  readonly sites: ReadonlySet<EntityId>;
  /** Where the report was written: "here". */
  readonly dateline: EntityId | null;
}

const bySentence = <T extends { readonly span: Span }>(sentences: readonly Sentence[], findings: readonly T[]): T[][] => {
  const lists: T[][] = sentences.map(() => []);
  if (sentences.length === 0) return lists;
  for (const finding of findings) lists[sentenceAt(sentences, finding.span.start)]!.push(finding);
  return lists;
};

/** Statements under every sentence that their words touch. */
const statementsBySentence = (sentences: readonly Sentence[], statements: readonly Statement[]): Statement[][] => {
  const lists: Statement[][] = sentences.map(() => []);
  if (sentences.length === 0) return lists;
  for (const statement of statements) {
    for (const { start, end } of statement.content) {
      for (let i = sentenceAt(sentences, start); i < sentences.length && sentences[i]!.start < end; i++) {
        if (!lists[i]!.includes(statement)) lists[i]!.push(statement);
      }
    }
  }
  return lists;
};

/** Every event a report tells, one draft a telling, in the order of the text. */
export const reportDrafts = (doc: ReportDoc): Draft[] => {
  const report: Report = {
    doc,
    mentions: bySentence(doc.sentences, doc.mentions),
    times: bySentence(doc.sentences, doc.times),
    figures: bySentence(doc.sentences, doc.figures),
    statements: statementsBySentence(doc.sentences, doc.statements),
    entities: new Map(doc.chains.entities.map((entity) => [entity.id, entity])),
    published: doc.dating.value ?? null,
    newsDay: newsDayOf(doc),
    outlets: outletsOf(doc),
    sites: sitesOf(doc),
    dateline: datelineOf(doc),
    bodies: bodiesOf(doc),
  };
  const figurative = domainOf(doc.tokens.lower) !== null;
  const drafts: Draft[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.block === 'caption') continue;
    drafts.push(...sentenceDrafts(report, sentence, figurative));
  }
  return figurative ? drafts : [...drafts, ...spokenDrafts(doc, drafts)];
};

const days = (value: string): number => Math.floor(Date.parse(value.slice(0, 10)) / 86_400_000);

/** The day named in the lead if it is one of the last before publication ("said on Wednesday"), else the publication's. */
const newsDayOf = ({ dating, times, sentences }: ReportDoc): DraftTime | null => {
  const published = dating.value !== null && dating.value.length >= 10 ? dating.value.slice(0, 10) : null;
  const body = sentences.filter((sentence) => sentence.block === 'body');
  const lead = body[Math.min(1, body.length - 1)];
  for (const time of times) {
    if (!lead || time.span.start >= lead.end) break;
    if (time.value === null || time.kind === 'duration' || time.kind === 'set' || time.value.length < 10 || time.value.includes('/'))
      continue;
    const gap = published === null ? 0 : days(published) - days(time.value);
    if (gap >= 0 && gap <= 3) return { value: time.value.slice(0, 10), precision: 'day', basis: 'context', finding: time.id };
  }
  return published === null ? null : { value: published, precision: 'day', basis: 'published', finding: null };
};

/** The outlet itself is no actor of what it reports. */
const outletsOf = ({ header, chains }: ReportDoc): ReadonlySet<EntityId> => {
  const names = new Set(
    [header.publisher, header.agency].filter((name): name is string => name !== null).map((name) => name.toLowerCase()),
  );
  return new Set(
    chains.entities
      .filter((entity) => names.has(entity.name.toLowerCase()) || entity.aliases.some((alias) => names.has(alias.toLowerCase())))
      .map((entity) => entity.id),
  );
};

/** "the army" is linked to somebody once and to nobody else: then "army drones" are his too. */
const bodiesOf = ({ mentions, chains }: ReportDoc): ReadonlyMap<string, EntityId> => {
  const words = new Set(eventLexicon.bareBodies.split(' '));
  const found = new Map<string, EntityId | null>();
  for (const mention of mentions) {
    const who = chains.entityOf.get(mention.id);
    if (who === undefined || mention.form === 'pronoun') continue;
    const word = /[\p{L}-]+$/u.exec(mention.text.toLowerCase())?.[0];
    if (word === undefined || !words.has(word)) continue;
    const known = found.get(word);
    found.set(word, known === undefined || known === who ? who : null);
  }
  return new Map([...found].flatMap(([word, who]) => (who === null ? [] : [[word, who] as const])));
};

const whereBefore =
  /\b(?:in|at|near|off|outside|inside|around|north|south|east|west|(?:town|city|village|port|district|market|island|valley)(?: of)?)\s+$/i;
/** Prepositions that states and towns share. */
const eitherBefore = /\b(?:of|from|to|on|by|for|with|and)\s+$/i;

const sitesOf = ({ article, mentions, chains }: ReportDoc): ReadonlySet<EntityId> => {
  const where = new Map<EntityId, boolean>();
  const unknown = new Set(chains.entities.filter(({ kind, subkind }) => kind === 'place' && subkind === null).map(({ id }) => id));
  const names = new Set<EntityId>();
  for (const mention of mentions) {
    const who = chains.entityOf.get(mention.id);
    if (who === undefined || !unknown.has(who)) continue;
    const { start, end } = mention.span;
    const before = article.text.slice(Math.max(0, start - 14), start);
    if (mention.demonym || /^['’]s\b/.test(article.text.slice(end, end + 3))) names.add(who);
    else if (whereBefore.test(before)) where.set(who, true);
    else if (!eitherBefore.test(before) && !where.has(who)) where.set(who, false);
  }
  return new Set([...where].flatMap(([who, site]) => (site && !names.has(who) ? [who] : [])));
};

const datelineOf = ({ places, chains, header }: ReportDoc): EntityId | null => {
  if (header.dateline?.entity) return header.dateline.entity;
  const place = places.find(({ role }) => role === 'dateline');
  if (place) return chains.entityOf.get(place.mention) ?? place.entity;
  const name = header.dateline?.place?.split(',')[0]?.trim().toLowerCase();
  if (name === undefined || name === '') return null;
  const named = (entity: Entity): boolean =>
    entity.name.toLowerCase() === name || entity.aliases.some((alias) => alias.toLowerCase() === name);
  return chains.entities.find((entity) => entity.kind === 'place' && named(entity))?.id ?? null;
};

const countries = new Set(['country', 'region']);

const sentenceDrafts = (report: Report, sentence: Sentence, figurative: boolean): Draft[] => {
  const { doc, entities } = report;
  const input = sentenceTokens(doc.tokens, sentence.index);
  const times = report.times[sentence.index]!;
  const marked: Marked<EntityId>[] = [];
  const joined: [number, number][] = [];
  for (const mention of report.mentions[sentence.index]!) {
    const who = doc.chains.entityOf.get(mention.id);
    const at = tokenRange(input.start, input.end, mention.span);
    if (!at) continue;
    if (who === undefined) {
      if (mention.form === 'name' || mention.form === 'title') joined.push(at);
      continue;
    }
    const kind = entities.get(who)?.kind;
    marked.push({
      who,
      first: at[0],
      last: at[1],
      kind: kind === 'place' ? 'location' : (kind ?? mention.kind),
      form: mention.form,
      demonym: mention.demonym,
    });
  }
  for (const [word, who] of report.bodies) {
    for (let i = input.lower.indexOf(word); i >= 0; i = input.lower.indexOf(word, i + 1)) {
      if (!marked.some(({ first, last }) => first <= i && last >= i))
        marked.push({ who, first: i, last: i, kind: 'organization', form: 'nominal', demonym: false });
    }
  }
  const timed = new Uint8Array(input.text.length);
  for (const time of times) {
    const at = tokenRange(input.start, input.end, time.span);
    if (at) timed.fill(1, at[0], at[1] + 1);
  }
  const knows: Knows<EntityId> = {
    isLocality: (who) => {
      const entity = entities.get(who);
      if (entity?.kind !== 'place') return false;
      return entity.subkind === null ? report.sites.has(who) : !countries.has(entity.subkind);
    },
  };
  const view = viewOf({ ...input, marked, timed, joined });
  return eventsIn(view, knows).flatMap((told) => {
    const draft = draftOf(report, sentence, view, told, knows, figurative);
    return draft ? [draft] : [];
  });
};

/** First and last token of a span, or null where it holds none. */
const tokenRange = (start: ArrayLike<number>, end: ArrayLike<number>, span: Span): [number, number] | null => {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  let last = first;
  while (last < start.length && start[last]! < span.end) last++;
  return last > first ? [first, last - 1] : null;
};

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const draftOf = (
  report: Report,
  sentence: Sentence,
  view: View<EntityId>,
  told: Told<EntityId>,
  knows: Knows<EntityId>,
  figurative: boolean,
): Draft | null => {
  const { match } = told;
  const { frame } = match;
  const isPlace = (who: EntityId): boolean => report.entities.get(who)?.kind === 'place';
  const keep = (who: EntityId | null): who is EntityId => who !== null && !report.outlets.has(who);
  // A town acts only as a government does: it says, asks, agrees.
  const acts = frame.kind === 'verb' && byWord.has(frame.type);
  const actors = unique(told.actors.map(({ who }) => who).filter(keep)).filter((who) => acts || !knows.isLocality(who));
  // A town that is attacked or visited is where it happens; a country that is, also suffers it.
  const recipients = unique(told.recipients.map(({ who }) => who).filter(keep)).filter(
    (who) => !knows.isLocality(who) && !actors.includes(who),
  );
  const trimmed = {
    ...told,
    actors: told.actors.filter(({ who }) => who === null || actors.includes(who)),
    recipients: told.recipients.filter(({ who }) => who === null || recipients.includes(who)),
  };
  const found = timeOf(report, sentence, view, told);
  const stated = found && isFuture(report, found) && told.wording === 'happened' && pastTense(view, told) ? null : found;
  const time = stated ?? contextTime(report, view, told);
  const { confidence, rule } = weigh(trimmed, time !== null && time.basis === 'stated');
  const trigger = { start: view.start[match.first]!, end: view.end[match.last]! };
  const statements = report.statements[sentence.index]!.filter((statement) =>
    statement.content.some((content) => content.start <= trigger.start && trigger.start < content.end),
  );
  const reality = realityOf(report, told, statements, time, actors, recipients);
  const threat = statements.find((statement) => statement.act === 'threaten' && statement.speaker !== null);
  if (threat && (told.type === 'THREATEN' || (hostile.has(told.type) && (reality === 'planned' || reality === 'conditional'))))
    return threatDraft(report, sentence, view, told, threat);
  if (reality === null || confidence < enough) return null;
  if (figurative && !(frame.type === 'ASSAULT' && plainViolence(report, sentence))) return null;
  return {
    type: told.type,
    mode: modeOf(view, told),
    actors,
    recipients,
    places:
      told.here && report.dateline !== null
        ? unique([report.dateline, ...told.places.filter((who) => isPlace(who))])
        : told.places.filter((who) => isPlace(who)),
    time,
    reality,
    attribution: statements.map((statement) => statement.id),
    figures: figuresOf(report, sentence, view, told),
    trigger,
    span: {
      start: Math.min(trigger.start, view.start[told.from] ?? trigger.start),
      end: Math.max(trigger.end, view.end[told.to - 1] ?? trigger.end),
    },
    sentence: sentence.index,
    headline: sentence.block !== 'body',
    confidence,
    rule: `${rule}:${frame.entry}`,
    definite: match.noun >= 0 && definite(view, match.first),
    other: match.noun >= 0 && another(view, match.first),
    symmetric: frame.symmetric,
    tells: match.stands !== 'alone',
  };
};

/** What a government seated in a town does by word or pen. */
const byWord = new Set([
  'AGREE',
  'CONSULT',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'SUPPORT',
  'THREATEN',
  'SANCTION',
  'COOPERATE',
  'AID',
  'CONCEDE',
]);

const hostile = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);
const threatModes: Readonly<Record<string, string>> = {
  ASSAULT: 'violence',
  COERCE: 'restrict',
  SANCTION: 'relations',
  MOBILIZE: 'violence',
};
const ifs = /\b(?:if|unless|should)\b/i;

/** What somebody says he will do to others is his threat: "he told elders he would hang any man who …". */
const threatDraft = (report: Report, sentence: Sentence, view: View<EntityId>, told: Told<EntityId>, threat: Statement): Draft => {
  const speaker = threat.speaker!;
  const trigger = { start: view.start[told.match.first]!, end: view.end[told.match.last]! };
  const keep = (who: EntityId | null): who is EntityId => who !== null && who !== speaker && !report.outlets.has(who);
  const conditional = ifs.test(report.doc.article.text.slice(sentence.start, sentence.end));
  return {
    type: 'THREATEN',
    mode: threatModes[told.type] ?? null,
    actors: [speaker],
    recipients: unique(told.recipients.map(({ who }) => who).filter(keep)),
    places: [],
    time: threat.saidAt ? { value: threat.saidAt, precision: 'day', basis: 'stated', finding: null } : report.newsDay,
    reality: conditional ? 'conditional' : 'happened',
    attribution: [threat.id],
    figures: [],
    trigger,
    span: { start: trigger.start, end: trigger.end },
    sentence: sentence.index,
    headline: sentence.block !== 'body',
    confidence: 0.7,
    rule: `statement.threaten:${told.match.frame.entry}`,
    definite: false,
    other: false,
    symmetric: false,
    tells: true,
  };
};

const otherWords = new Set([
  'recent',
  'previous',
  'earlier',
  'last',
  'second',
  'third',
  'next',
  'new',
  'another',
  'further',
  'subsequent',
  'fresh',
  'past',
]);
const another = (view: View<EntityId>, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (otherWords.has(view.lower[i]!)) return true;
    if (!'JNPK'.includes(view.tags[i]!)) return false;
  }
  return false;
};

const definite = (view: View<EntityId>, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'].includes(view.lower[i]!)) return true;
    if ('IVZ'.includes(view.tags[i]!)) return false;
  }
  return false;
};

/** In a report of sport or theatre an assault needs its dead and wounded. */
const plainViolence = (report: Report, sentence: Sentence): boolean =>
  report.figures[sentence.index]!.some((figure) => figure.measure === 'killed' || figure.measure === 'wounded');

/** The predicate's mode; for violence the means named in the clause tells more than a general word ("drones fired on"). */
const modeOf = (view: View<EntityId>, told: Told<EntityId>): string | null => {
  if (told.type !== 'ASSAULT' || (told.mode !== null && told.mode !== 'firearms' && told.mode !== 'explosives' && told.mode !== 'destroy'))
    return told.mode;
  for (let i = told.from; i < told.to; i++) {
    const mode = eventLexicon.assaultInstruments[view.lower[i]!];
    if (mode !== undefined && (told.mode === null || mode === 'drone' || mode === 'aerial')) return mode;
  }
  return told.mode;
};

const assertive = new Set(['assert', 'accuse', 'confirm', 'expect', 'deny']);
/** Types that are facts of the world: inside a statement they are as good as the speaker. */
const factual = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'PROTEST', 'RETREAT', 'AID', 'THREATEN']);

const realityOf = (
  report: Report,
  told: Told<EntityId>,
  statements: readonly Statement[],
  time: DraftTime | null,
  actors: readonly EntityId[],
  recipients: readonly EntityId[],
): Reality | null => {
  const said = statements[0];
  switch (told.wording) {
    case 'negated':
      // Only somebody's word that it did not happen is worth telling.
      return said ? 'denied' : null;
    case 'denied':
      return 'denied';
    case 'planned':
    case 'conditional':
      return told.wording;
    case 'reported':
      return 'claimed';
    default:
  }
  if (time && time.basis === 'stated' && report.published !== null) {
    const day = report.published.slice(0, 10);
    const value = time.value.slice(0, 10);
    if (value.length === 10 && value > day) return 'planned';
    if (isOld(value, day)) return 'background';
  }
  if (!said && told.said && factual.has(told.type)) return 'claimed';
  if (said && factual.has(told.type) && assertive.has(said.act)) {
    const own = said.speaker !== null && actors.includes(said.speaker) && recipients.length === 0;
    if (!own) return 'claimed';
  }
  if (said && said.act === 'deny' && factual.has(told.type) && denies(report, said)) return 'denied';
  return 'happened';
};

/** The words are what is denied ("denied that …"), not a denial in other words ("insisted that …"). */
const denies = (report: Report, { cue }: Statement): boolean =>
  cue !== null && /\b(?:den(?:y|ies|ied|ying)|refut|dismiss|reject|contradict)/i.test(report.doc.article.text.slice(cue.start, cue.end));

const spoken = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN']);

/** What is said in the report's own voice, with no date, was said on the day the report tells of. */
const contextTime = (report: Report, view: View<EntityId>, told: Told<EntityId>): DraftTime | null => {
  const { match, wording, aside, type } = told;
  if (wording !== 'happened' || aside || match.stands !== 'verb' || !spoken.has(type) || !match.clause) return null;
  const { verb } = match.clause;
  if (verb.perfect || (verb.form !== 'finite' && !(verb.form === 'participle' && !match.clause.passive))) return null;
  return report.newsDay;
};

const isFuture = (report: Report, time: DraftTime): boolean =>
  report.published !== null && time.value.slice(0, 10) > report.published.slice(0, time.value.slice(0, 10).length);

/** Half a year and more before the report: history. */
const isOld = (value: string, published: string): boolean => {
  const year = Number(value.slice(0, 4));
  const month = value.length >= 7 ? Number(value.slice(5, 7)) : 12;
  const months = (Number(published.slice(0, 4)) - year) * 12 + Number(published.slice(5, 7)) - month;
  return Number.isFinite(months) && months >= 6;
};

const timeOf = (report: Report, sentence: Sentence, view: View<EntityId>, told: Told<EntityId>): DraftTime | null => {
  const at = view.start[told.match.first]!;
  const [from, to] = [view.start[told.from] ?? at, view.end[told.to - 1] ?? at];
  let best: Time | null = null;
  let bestScore = Infinity;
  for (const time of report.times[sentence.index]!) {
    if (time.value === null || time.kind === 'duration' || time.kind === 'set') continue;
    const before = report.doc.article.text.slice(Math.max(0, time.span.start - 8), time.span.start).toLowerCase();
    if (/\b(?:since|until|by)\s*$/.test(before) || /^(?:since|until|by)\b/i.test(time.text)) continue;
    if (time.direction === 'future' && told.wording === 'happened' && pastTense(view, told)) continue;
    const inside = time.span.start >= from && time.span.end <= to;
    // The time of another clause is that clause's: "said on Friday that troops had …"
    const opens = told.said && time.span.start <= (view.start[2] ?? 0);
    if (!inside && !opens && clauseCount(told, view)) continue;
    const score = Math.abs(time.span.start - at);
    if (score < bestScore) {
      best = time;
      bestScore = score;
    }
  }
  if (best && best.value !== null) return { value: best.value, precision: best.precision, basis: 'stated', finding: best.id };
  return null;
};

const present = new Set(['is', 'are', 'am', 'be', 'being', "'s", "'re"]);

/** True where the event's clause is not the whole sentence. */
const clauseCount = (told: Told<EntityId>, view: View<EntityId>): boolean => told.from > 0 || told.to < view.length;

/** Told in the past: no date to come belongs to it. */
const pastTense = (view: View<EntityId>, told: Told<EntityId>): boolean => {
  const verb = told.match.stands === 'alone' ? null : told.match.clause?.verb;
  if (!verb || verb.modal !== null || verb.form === 'infinitive') return false;
  for (let i = verb.start; i < verb.head; i++) if (present.has(view.lower[i]!)) return false;
  return 'VE'.includes(view.tags[verb.head]!);
};

const measures: Readonly<Record<string, readonly string[]>> = {
  killed: ['ASSAULT', 'COERCE', 'PROTEST'],
  wounded: ['ASSAULT', 'COERCE', 'PROTEST'],
  detained: ['COERCE', 'RETREAT', 'PROTEST', 'SANCTION'],
  displaced: ['ASSAULT', 'COERCE'],
  missing: ['ASSAULT'],
  troops: ['MOBILIZE', 'RETREAT'],
  money: ['AID', 'SANCTION', 'AGREE', 'COOPERATE'],
};

const figuresOf = (report: Report, sentence: Sentence, view: View<EntityId>, told: Told<EntityId>): Draft['figures'] =>
  report.figures[sentence.index]!.filter((figure) =>
    (measures[figure.measure] ?? ['PROTEST', 'RETREAT', 'ASSAULT', 'COERCE', 'AID']).includes(told.type),
  ).map((figure) => figure.id);
