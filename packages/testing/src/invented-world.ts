/** A small source of numbers that are the same for the same seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 (included) to 1 (excluded). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}

const starts = 'Bel Dor Var Kes Mir Tal Oru Zan Hel Pra Sul Nov Rad Gar Lem Fen Ist Jor Ald Ved'.split(' ');
const middles = 'a e i o u an er il or us'.split(' ');
const ends = 'mir dova kan let rin sky vost gard lund heim bek tar nia sto ples'.split(' ');
const given = [
  ['Sergei', 'Sergey'],
  ['Mikhail', 'Mikhayl'],
  ['Yusuf', 'Yousuf'],
  ['Davit', 'David'],
  ['Marina', 'Maryna'],
  ['Anna', 'Anna'],
  ['Oskar', 'Oscar'],
  ['Leyla', 'Leila'],
  ['Tomas', 'Thomas'],
  ['Halima', 'Halimah'],
] as const;

/** A place or a people's name that exists nowhere; some hundred thousand different ones. */
export const inventName = (dice: Dice): string =>
  `${dice.pick(starts)}${dice.pick(middles)}${dice.chance(0.6) ? dice.pick(links) : ''}${dice.pick(ends)}`;

const links = 'ga bo de fi lu ma ne pi ro sa ti vu ze cho dra'.split(' ');
const who =
  'farmers teachers bakers porters widows students drivers clerks fishermen nurses miners shepherds masons tailors pensioners traders'.split(
    ' ',
  );
const did =
  'mended counted carried watched painted questioned gathered repaired measured photographed guarded swept described sorted unloaded remembered'.split(
    ' ',
  );
const what =
  'nets ladders windows sacks lanterns carts ledgers benches barrels shutters crates ropes kettles bicycles blankets tools maps radios sheep timbers'.split(
    ' ',
  );
const where = 'beside under behind above along around outside near'.split(' ');
const landmark =
  'mill depot chapel quay orchard well station tannery bakery cemetery viaduct granary stable reservoir lighthouse kiln'.split(' ');
const mood = 'quietly slowly carefully together alone wearily patiently hurriedly silently openly'.split(' ');

/** A sentence about nothing in particular, so that no two reports read alike by chance. */
export const inventSentence = (dice: Dice): string => {
  const [first, second] = [dice.pick(landmark), dice.pick(landmark)];
  const number = dice.between(2, 90);
  const shapes = [
    `${number} ${dice.pick(who)} ${dice.pick(mood)} ${dice.pick(did)} ${dice.pick(what)} ${dice.pick(where)} the ${first} of ${inventName(dice)}.`,
    `In ${inventName(dice)}, ${dice.pick(who)} ${dice.pick(did)} ${number} ${dice.pick(what)} and ${dice.pick(did)} ${dice.pick(what)} ${dice.pick(where)} the ${second}.`,
    `The ${first} ${dice.pick(where)} ${inventName(dice)} lost ${number} ${dice.pick(what)}, which ${dice.pick(who)} ${dice.pick(did)} ${dice.pick(mood)}.`,
    `${inventName(dice)} ${dice.pick(who)} ${dice.pick(did)} the ${second} ${dice.pick(mood)}, with ${number} ${dice.pick(what)} ${dice.pick(where)} it.`,
  ];
  return dice.pick(shapes);
};

/** A person with the spellings two outlets use. */
export const inventPerson = (dice: Dice): readonly [string, string] => {
  const [one, other] = dice.pick(given);
  const surname = inventName(dice);
  return [`${one} ${surname}`, `${other} ${surname}`];
};

/** A matter that reports tell of: two sides, a place, a day and what is said to have happened. */
export interface Matter {
  /** For what only this matter's wire says. */
  readonly seed: number;
  readonly country: string;
  readonly town: string;
  readonly lat: number;
  readonly lon: number;
  readonly ministry: string;
  readonly group: string;
  readonly minister: readonly [string, string];
  readonly spokeswoman: readonly [string, string];
  readonly witness: string;
  /** ISO day of the incident. */
  readonly day: string;
  readonly killed: number;
  readonly target: string;
  /** Words of a witness that several reports carry. */
  readonly detail: string;
}

const targets = [
  'a market',
  'a bus station',
  'a grain depot',
  'a bridge',
  'a school yard',
  'a ferry landing',
  'a radio mast',
  'a customs post',
];
const whoSaw = ['The bakers', 'The ferrymen', 'My neighbours', 'Two teachers', 'The night watchmen', 'Our drivers'];
const whatSeen = [
  'were loading flour',
  'had just opened their doors',
  'were mending nets',
  'had hung out the washing',
  'were waiting for the early bus',
];
const whatCame = [
  'when the first blast tore the roof away',
  'when the windows fell into the street',
  'when everything went white and quiet',
  'when the wall came down on the carts',
];

export const inventMatter = (dice: Dice): Matter => {
  const country = inventName(dice);
  return {
    seed: dice.between(0, 2 ** 31),
    country,
    town: inventName(dice),
    lat: Math.round((dice.next() * 120 - 60) * 100) / 100,
    lon: Math.round((dice.next() * 300 - 150) * 100) / 100,
    ministry: `${country} Ministry of Defence`,
    group: `${inventName(dice)} Liberation Front`,
    minister: inventPerson(dice),
    spokeswoman: inventPerson(dice),
    witness: inventPerson(dice)[0],
    day: new Date(Date.UTC(2031, 0, dice.between(1, 360))).toISOString().slice(0, 10),
    killed: dice.between(3, 60),
    target: `the ${inventName(dice)} ${dice.pick(targets)}`,
    detail: `${dice.pick(whoSaw)} of ${inventName(dice)} ${dice.pick(whatSeen)} near the ${inventName(dice)} gate, ${dice.between(2, 60)} of them, ${dice.pick(whatCame)} towards ${inventName(dice)}`,
  };
};

export const outletsOf = (dice: Dice, count: number): readonly string[] =>
  Array.from(
    { length: count },
    () => `The ${inventName(dice)} ${dice.pick(['Courier', 'Herald', 'Post', 'Mirror', 'Observer', 'Gazette'])}`,
  );
