import type { EventType } from '@sitrep/core/model';

/*
 * An event in words, from its type and mode. `$` stands where the verb takes an "s" after one actor; what follows
 * the verb leads to the recipients.
 */
const verbs: Readonly<Record<EventType, string>> = {
  AGREE: 'agree$ with',
  CONSULT: 'hold$ talks with',
  SUPPORT: 'support$',
  CONCEDE: 'give$ way to',
  COOPERATE: 'cooperate$ with',
  AID: 'give$ aid to',
  RETREAT: 'pull$ back from',
  REQUEST: 'ask$',
  REJECT: 'turn$ down',
  ACCUSE: 'accuse$',
  THREATEN: 'threaten$',
  PROTEST: 'protest$ against',
  SANCTION: 'impose$ sanctions on',
  MOBILIZE: 'mobilize$ against',
  COERCE: 'coerce$',
  ASSAULT: 'attack$',
};

const modes: Readonly<Record<string, string>> = {
  'CONSULT visit': 'visit$',
  'CONSULT third-party': 'mediate$ with',
  'CONSULT multilateral': 'meet$ with',
  'CONSULT phone': 'speak$ by telephone with',
  'RETREAT withdraw': 'withdraw$ from',
  'RETREAT release': 'release$',
  'RETREAT disarm': 'disarm$ before',
  'RETREAT ceasefire': 'cease$ fire with',
  'RETREAT access': 'grant$ access to',
  'RETREAT resign': 'resign$ from',
  'REQUEST assist': 'ask$ for help from',
  'REQUEST change': 'demand$ change from',
  'REQUEST yield': 'call$ for concessions from',
  'REQUEST meet': 'ask$ for a meeting with',
  'REJECT assist': 'refuse$ to help',
  'REJECT change': 'refuse$ change to',
  'REJECT yield': 'refuse$ to yield to',
  'REJECT meet': 'refuse$ to meet',
  'ACCUSE disapprove': 'criticize$',
  'ACCUSE investigate': 'investigate$',
  'THREATEN restrict': 'threaten$ to restrict',
  'THREATEN arrest': 'threaten$ to arrest',
  'THREATEN relations': 'threaten$ to break with',
  'THREATEN expel': 'threaten$ to expel',
  'THREATEN violence': 'threaten$ force against',
  'PROTEST riot': 'riot$ against',
  'PROTEST strike': 'strike$ against',
  'PROTEST hunger': 'go$ on hunger strike against',
  'PROTEST boycott': 'boycott$',
  'PROTEST obstruct': 'obstruct$',
  'PROTEST vandalize': 'damage$ property of',
  'SANCTION convict': 'convict$',
  'SANCTION expel': 'expel$',
  'SANCTION withdraw': 'pull$ out of relations with',
  'SANCTION discontinue': 'break$ off with',
  'MOBILIZE troops': 'mobilize$ troops against',
  'MOBILIZE weapons': 'deploy$ weapons against',
  'MOBILIZE police': 'mobilize$ police against',
  'MOBILIZE militia': 'mobilize$ militia against',
  'COERCE seize': 'seize$ property of',
  'COERCE restrict': 'restrict$',
  'COERCE censor': 'censor$',
  'COERCE curfew': 'impose$ a curfew on',
  'COERCE martial-law': 'impose$ martial law on',
  'COERCE arrest': 'arrest$',
  'COERCE deport': 'deport$',
  'COERCE withhold': 'withhold$ aid from',
  'COERCE misinformation': 'spread$ false reports about',
  'COERCE cyber': 'attack$ computers of',
  'ASSAULT abduct': 'abduct$',
  'ASSAULT beat': 'beat$',
  'ASSAULT torture': 'torture$',
  'ASSAULT sexual': 'sexually assault$',
  'ASSAULT targeted': 'kill$',
  'ASSAULT destroy': 'destroy$ property of',
  'ASSAULT firearms': 'shoot$ at',
  'ASSAULT explosives': 'bomb$',
  'ASSAULT suicide-attack': 'carry$ out a suicide attack on',
  'ASSAULT aerial': 'bomb$ from the air',
  'ASSAULT drone': 'strike$ with drones',
  'ASSAULT heavy-weapons': 'shell$',
  'ASSAULT crowd-control': 'use$ force against',
  'ASSAULT unconventional': 'attack$ with banned weapons',
};

/** Words that lead to a recipient and hang in the air without one. */
const leading = /\s+(?:with|to|from|against|on|at|before|of|about)$/;
const singular: Readonly<Record<string, string>> = { carry$: 'carries', go$: 'goes' };

const conjugated = (phrase: string, actors: number): string =>
  phrase.replace(/(\w+)\$/, (verb, stem: string) => {
    if (actors !== 1) return stem;
    return singular[verb] ?? (/(?:s|sh|ch|x|z)$/.test(stem) ? `${stem}es` : `${stem}s`);
  });

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;

export interface EventWords {
  readonly type: EventType;
  readonly mode: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  /** The words of the report that tell of it; shown where nobody is named. */
  readonly trigger: string;
}

/** "Russia, Turkey and Iran agree (Astana)". */
export const eventText = ({ type, mode, actors, recipients, place, trigger }: EventWords): string => {
  const where = place === null ? '' : ` (${place})`;
  const phrase = modes[`${type} ${mode ?? ''}`] ?? verbs[type];
  if (actors.length === 0) {
    const what = trigger.replace(/\s+/g, ' ').trim();
    return `${recipients.length === 0 ? what : `${list(recipients)}: ${what}`}${where}`;
  }
  const verb = conjugated(phrase, actors.length);
  if (recipients.length === 0) return `${list(actors)} ${verb.replace(leading, '')}${where}`;
  return `${list(actors)} ${verb} ${list(recipients)}${where}`;
};
