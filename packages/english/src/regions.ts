/** Stretches of the world that are no country, from all lists of the folder. */
import { areas } from './regions/areas.ts';
import { continents } from './regions/continents.ts';
import { divisions } from './regions/divisions.ts';
import { mountains } from './regions/mountains.ts';
import { waters } from './regions/waters.ts';
import type { Region } from './shapes.ts';

export const regions: readonly Region[] = [
  ...areas,
  ...continents,
  ...divisions,
  ...mountains,
  ...waters,
];
