import { codeText, type Analysis, type Entity, type EntityId, type Event, type Mention } from '@sitrep/core';
import { rawOf, type GoldDocument } from '../document.ts';

/*
 * MUC-4's templates from the program's own findings: an incident is a group of violent events that agree in kind, day and
 * victims; its slots are what the program found about them.
 */

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** The set states no date beside the text; its dateline does: "SAN SALVADOR, 3 JAN 90 --". */
export const datelineDate = (text: string): string | null => {
  const found = /^[^\n]{0,80}?\b(\d{1,2}) ([A-Z]{3}) (\d\d)\b/.exec(text);
  const month = found ? months.indexOf(found[2]!) + 1 : 0;
  return found && month > 0 ? `19${found[3]}-${String(month).padStart(2, '0')}-${found[1]!.padStart(2, '0')}` : null;
};

type Kind = 'ATTACK' | 'BOMBING' | 'KIDNAPPING' | 'ARSON' | 'ROBBERY';

const bombs = /\b(?:bomb|explo|blast|blew|blown|dynamit|detonat|blow up|car-bomb|grenade)/i;
const fires = /\b(?:burn|arson|set fire|set on fire|set ablaze|torch|incendiar)/i;
const robberies = /\b(?:rob|robbed|robbery|hold-?up|looted|stole)\b/i;
const attempts = /\b(?:attempt|attempted|tried to|try to|foiled|failed|frustrated|deactivated|defused|disarmed|thwart)/i;
const kidnaps = /\b(?:kidnap|abduct|hostage|disappear)/i;
const fights = /\b(?:clash|combat|fighting|battle|confrontation|offensive|firefight|fought|skirmish)/i;
const weapons =
  /\b(?:car[- ]bombs?|(?:powerful |incendiary |time |dynamite )?bombs?|dynamite(?: sticks| charges?)?|explosives?(?: charges?| devices?)?|(?:hand )?grenades?|mortars?|machine-?guns?|submachine-?guns?|rifles?|rockets?|mines?|bullets?|firearms?|pistols?|guns?|missiles?|Molotov cocktails?|gasoline|knives|machetes?|artillery)\b/gi;
const fighters =
  /\b(?:guerr?illas?|rebels?|terrorists?|extremists?|subversives?|insurgents?|gunm[ae]n|criminals?|assailants?|attackers?|drug traffickers?|hitm[ae]n|(?:armed |unidentified |hooded )+(?:men|individuals|persons|group|subjects)|individuals|commandos?|urban commandos?|murderers?|kidnappers?|contras?|death squads?|paramilitary groups?|assassins?|killers?|group of [a-z ]+|men)\b/i;
const military = /\b(?:soldiers?|troops?|army|military|battalion|brigade|guardsmen|servicemen|combatants?)\b/i;
const buildings =
  /\b(?:bridge|building|office|house|home|embassy|station|tower|pylon|pole|plant|vehicle|car|truck|bus|bank|church|pipeline|headquarters|residence|post|installations?|store|hotel|school|facilit|lines?|farm|aircraft|plane|helicopter|barracks|newspaper|radio|consulate|institute|business|restaurant|market|train|railroad|power|university|hospital|airport|garrison)/i;

const harmed: ReadonlySet<string> = new Set(['killed', 'wounded', 'kidnapped', 'dead', 'injured', 'abducted', 'missing']);
const killed = /^[^.]{0,30}\b(?:were|was|have been|has been) (?:killed|wounded|captured|arrested|executed)/i;

interface Incident {
  kind: Kind;
  stage: string;
  events: Told[];
}

/** What an incident takes from an event. */
type Told = Pick<Event, 'sentence' | 'actors' | 'recipients' | 'place' | 'time'> & { readonly trigger?: Event['trigger'] };
const violent = /\b(?:attack|murder|assassin|massacre|shot|gunm|ambush|kill|terror)/i;

const kindOf = (event: Event, said: string, sentence: string): Kind | null => {
  const { type, mode } = event;
  if (type === 'ASSAULT') {
    if (mode === 'abduct') return 'KIDNAPPING';
    if (fires.test(said)) return 'ARSON';
    if (mode === 'explosives' || mode === 'suicide-attack' || bombs.test(said)) return 'BOMBING';
    if (mode === 'destroy' && bombs.test(sentence)) return 'BOMBING';
    if (mode === 'destroy' && fires.test(sentence)) return 'ARSON';
    if (fights.test(said)) return null;
    return bombs.test(said) ? 'BOMBING' : 'ATTACK';
  }
  if (robberies.test(said)) return 'ROBBERY';
  if (type === 'THREATEN' && mode === 'violence') return bombs.test(sentence) ? 'BOMBING' : 'ATTACK';
  return null;
};

/** One incident: nothing tells the two apart. */
const agree = (a: Told, b: Told): boolean => {
  const [on, when] = [day(a.time?.value), day(b.time?.value)];
  const meet = a.recipients.some((one) => b.recipients.includes(one));
  if (meet) return true;
  const apart = a.recipients.length > 0 && b.recipients.length > 0;
  if (a.place !== null && b.place !== null && a.place !== b.place && Math.abs(a.sentence - b.sentence) > 0) return false;
  if (apart && Math.abs(a.sentence - b.sentence) > 1) return false;
  return !(on !== null && when !== null && on !== when && apart);
};

const day = (value: string | null | undefined): string | null => /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0] ?? null;

export const incidents = (document: GoldDocument): Record<string, unknown> => {
  const anchor = datelineDate(document.text);
  const { analysis, coded } = codeText(rawOf(document.id, document.text, anchor));
  const { report, sentences, events, entities, figures, mentions } = analysis;
  const text = report.text;
  const entityOf = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]));
  const sentenceText = (index: number): string => {
    const sentence = sentences[index];
    return sentence ? text.slice(sentence.start, sentence.end) : '';
  };
  const mentionsOf = (id: EntityId): Mention[] => mentions.filter(({ entity, form }) => entity === id && form !== 'pronoun');

  const groups: Incident[] = [];
  const put = (kind: Kind, stage: string, event: Told): void => {
    const same = groups.find((group) => group.kind === kind && group.stage === stage && group.events.some((other) => agree(other, event)));
    if (same) same.events.push(event);
    else groups.push({ kind, stage, events: [event] });
  };
  for (const event of events) {
    const sentence = sentenceText(event.sentence);
    const said = text.slice(event.trigger.start, event.trigger.end);
    const kind = kindOf(event, said, sentence);
    if (kind === null || event.reality === 'denied') continue;
    const when = day(event.time?.value);
    if (anchor && when && (Date.parse(anchor) - Date.parse(when)) / 86_400_000 > 90) continue;
    const stage = event.type === 'THREATEN' ? 'THREATENED' : attempts.test(said) ? 'ATTEMPTED' : 'ACCOMPLISHED';
    if (stage === 'ACCOMPLISHED' && (event.reality === 'planned' || event.reality === 'conditional')) continue;
    put(kind, stage, event);
  }

  // Victims that are counted tell of an incident too, where no event names anybody.
  for (const { measure, about, sentence } of figures) {
    const said = sentenceText(sentence);
    if (!harmed.has(measure) || (about !== null && (fighters.test(about) || military.test(about))) || fights.test(said)) continue;
    if (events.some((event) => event.sentence === sentence)) continue;
    const kind: Kind = measure === 'kidnapped' || measure === 'abducted' ? 'KIDNAPPING' : bombs.test(said) ? 'BOMBING' : 'ATTACK';
    if (kind === 'ATTACK' && !violent.test(said)) continue;
    put(kind, 'ACCOMPLISHED', { sentence, actors: [], recipients: [], place: null, time: null });
  }
  // What is told in passing, sentence by sentence.
  for (const { root, sentence, ...sides } of coded) {
    const actors = sides.actors.flatMap(({ entity }) => entity ?? []);
    const recipients = sides.recipients.flatMap(({ entity }) => entity ?? []);
    const said = sentenceText(sentence);
    if (root !== 'ASSAULT' || recipients.length === 0 || events.some((event) => event.sentence === sentence) || fights.test(said)) continue;
    const kind: Kind = kidnaps.test(said) ? 'KIDNAPPING' : bombs.test(said) ? 'BOMBING' : 'ATTACK';
    put(kind, 'ACCOMPLISHED', { sentence, actors, recipients, place: null, time: null });
  }
  const setting = settingOf(analysis);
  const templates = groups.map(({ kind, stage, events: told }) => {
    const at = new Set(told.map(({ sentence }) => sentence));
    const said = [...at].map(sentenceText).join(' ');
    const named = (ids: readonly EntityId[]): Entity[] =>
      [...new Set(ids)].map((id) => entityOf.get(id)).filter((one) => one !== undefined);
    const actors = named(told.flatMap((event) => event.actors));
    const hurt = named(told.flatMap((event) => event.recipients)).filter((one) => !actors.includes(one));
    const namesOf = (entity: Entity): string[] => [...new Set([...mentionsOf(entity.id).map((mention) => mention.text), entity.name])];
    const isGroup = (entity: Entity): boolean => fighters.test(entity.name) || entity.subkind === 'group';

    const perpOrganizations = actors.filter((one) => one.kind === 'organization' && !isGroup(one)).map(namesOf);
    if (perpOrganizations.length === 0) {
      const armed = entities.filter(
        (one) =>
          one.subkind === 'armed-group' && !isGroup(one) && mentions.some(({ entity, sentence }) => entity === one.id && at.has(sentence)),
      );
      if (armed.length === 1) perpOrganizations.push(namesOf(armed[0]!));
    }
    const perpIndividuals = actors.filter((one) => one.kind === 'person' || isGroup(one)).map(namesOf);
    const group = fighters.exec(said);
    if (perpIndividuals.length === 0 && group && !killed.test(said.slice(group.index))) perpIndividuals.push([group[0]]);

    const victims = hurt.filter((one) => one.kind === 'person' && !fighters.test(one.name)).map(namesOf);
    if (victims.length === 0) victims.push(...told.flatMap((event) => sufferers(event, analysis)).slice(0, 1));
    for (const { measure, about, sentence } of figures) {
      if (!at.has(sentence) || about === null || !harmed.has(measure) || fighters.test(about) || military.test(about)) continue;
      if (!victims.some((names) => names.some((name) => name.toLowerCase().endsWith(about.toLowerCase())))) victims.push([about]);
    }
    const targets = kind === 'KIDNAPPING' ? [] : targetsOf(said, kind !== 'ATTACK' && kind !== 'ROBBERY');
    const when = told.map((event) => day(event.time?.value)).find((one) => one !== null) ?? anchor;
    const instruments =
      kind === 'KIDNAPPING' ? [] : [...new Set([...said.matchAll(weapons)].map(([weapon]) => weapon.toUpperCase()))].slice(0, 2);
    return {
      type: kind,
      date: when,
      location: whereOf(told, analysis, setting),
      stage,
      perpIndividuals: perpIndividuals.slice(0, 2),
      perpOrganizations: perpOrganizations.slice(0, 2),
      targets,
      victims: victims.slice(0, 4),
      instruments: instruments.map((weapon) => [weapon]),
    };
  });
  // Fighting that hurts nobody but fighters is war, and no incident of the set.
  const worth = templates.filter(
    ({ type, victims, targets, perpOrganizations, perpIndividuals, stage }) =>
      type !== 'ATTACK' ||
      stage !== 'ACCOMPLISHED' ||
      victims.length + targets.length > 0 ||
      (perpIndividuals.length > 0 && perpOrganizations.length > 0),
  );
  return { id: document.id, templates: worth };
};

const suffered = /\b(?:was|were|been|being) (?:\w+ ){0,2}$/i;

/** The person that the event befalls where it names none: before a passive, behind an active verb or a noun. */
const sufferers = ({ sentence, trigger }: Told, { report, mentions }: Analysis): string[][] => {
  if (!trigger) return [];
  const people = mentions.filter(
    (one) =>
      one.sentence === sentence && one.kind === 'person' && (one.form === 'name' || one.form === 'nominal') && !fighters.test(one.text),
  );
  const passives = suffered.test(report.text.slice(Math.max(0, trigger.start - 30), trigger.start));
  const found = passives
    ? people
        .filter(({ span }) => span.end <= trigger.start && trigger.start - span.end < 120)
        .toSorted((a, b) => Number(b.form === 'name') - Number(a.form === 'name'))[0]
    : people.find(({ span }) => span.start >= trigger.end && span.start - trigger.end < 50);
  return found ? [[found.text]] : [];
};

/** Where the report plays as a whole: its town and its country. */
const settingOf = ({ report, places, entities }: Analysis): { readonly town: string | null; readonly country: string | null } => {
  const count = new Map<string, number>();
  for (const { country, use } of places) if (country) count.set(country, (count.get(country) ?? 0) + (use === 'name' ? 1 : 0.5));
  const most = [...count].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const town = /^([A-Z][A-Za-z .]+?)(?: \(|, \d)/.exec(report.text)?.[1] ?? null;
  const country = most === null ? null : (entities.find((one) => one.subkind === 'country' && one.country === most)?.name ?? nameOf(most));
  return { town, country };
};
const regions = new Intl.DisplayNames('en', { type: 'region' });
const nameOf = (code: string): string => regions.of(code) ?? code;

/** The places of an incident, nearest first, down from the town to the country. */
const whereOf = (told: readonly Told[], { places, entities }: Analysis, setting: ReturnType<typeof settingOf>): string => {
  const chain: string[] = [];
  const stated = told.map((event) => event.place).find((one) => one !== null);
  if (stated) chain.push(entities.find(({ id }) => id === stated)?.name ?? '');
  const sentences = told.map(({ sentence }) => sentence);
  const inside = (sentence: number): string[] =>
    places
      .filter((place) => place.sentence === sentence && place.use === 'name' && place.precision > 1)
      .flatMap(({ text, name }) => [text, name]);
  for (const sentence of sentences) chain.push(...inside(sentence));
  if (chain.length === 0)
    for (let back = sentences[0]! - 1; back >= Math.max(0, sentences[0]! - 2) && chain.length === 0; back--) chain.push(...inside(back));
  if (chain.length === 0 && setting.town) chain.push(setting.town);
  if (setting.country) chain.push(setting.country);
  return [...new Set(chain.filter(Boolean).map(plain))].join(', ');
};
/** The set has no accents. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^the /i, '')
    .replace(/ (?:Department|Province|City)$/, '');

const struck =
  /\b(?:attack(?:ed|ing|s)?(?: on| against)?|bombed|bombing of|dynamit(?:ed|ing)|destroy(?:ed|ing)?|damag(?:ed|ing|e to)|against|blew up|blow up|burned|set fire to|machine-?gunned|explo(?:ded|sion)[a-z ]{0,12} (?:at|in|in front of|outside|near)|placed[a-z ]{0,20} (?:at|in|in front of|outside)|hurled at|thrown at|fired at|occupied|shot at)\s+((?:[\w'.-]+ ){0,5}?[\w'-]+)(?=[,.;]| (?:in|on|at|of|by|that|which|and|with|this|last|near|from|yesterday|today|tonight)\b|$)/gi;
const things =
  /\b((?:[\w'-]+ ){0,3}(?:bridges?|buildings?|offices?|houses?|homes?|embassy|stations?|substations?|towers?|pylons?|poles?|plants?|vehicles?|cars?|trucks?|bus(?:es)?|banks?|church(?:es)?|temples?|pipelines?|headquarters|residences?|stores?|hotels?|schools?|facilities|farms?|aircraft|planes?|helicopters?|newspaper|consulate|institutes?|restaurants?|markets?|trains?|warehouses?|refinery|factory|supermarkets?))\b(?! bombs?)/gi;
const leads =
  /^(?:.*\b(?:the|a|an|of|at|in|on|and|to|near|against|by|with|under|from|outside|inside|that|which|was|were|several|two|three|four|five|its|his|their|some) )/i;
const passive =
  /\b((?:[\w'-]+ ){0,3}[\w'-]+) (?:was|were|have been|has been) (?:(?:also|completely|partially|totally|seriously|slightly) )?(?:attacked|bombed|dynamited|destroyed|damaged|burned|blown up|set on fire)\b/gi;

/** Buildings, vehicles and works that the words of an attack strike. */
const targetsOf = (said: string, wide: boolean): string[][] => {
  const found = new Set<string>();
  if (wide)
    for (const [, thing] of said.matchAll(things)) {
      const bare = thing!.replace(leads, '');
      if (!military.test(bare)) found.add(bare);
    }
  for (const pattern of [struck, passive])
    for (const [, thing] of said.matchAll(pattern)) {
      const bare = thing!.trim().replace(/^(?:the|a|an|some|several|two|three|four|\d+) /i, '');
      if (buildings.test(bare) && !military.test(bare)) found.add(bare);
    }
  return [...found].slice(0, 3).map((thing) => [thing]);
};
