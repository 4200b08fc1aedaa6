/** Who held which office when, from all lists of the folder. A date is as exact as it is known: day, month or year. */
import { americas } from './officeholders/americas.ts';
import { europe } from './officeholders/europe.ts';
import { middleEast } from './officeholders/middle-east.ts';
import { asia } from './officeholders/asia.ts';
import { africa } from './officeholders/africa.ts';
import { organizations } from './officeholders/organizations.ts';
import type { Officeholder } from './shapes.ts';

/** The day these lists were last checked; `to: null` means in office then. */
export const asOf: string = '2025-06-15';

export const officeholders: readonly Officeholder[] = [
  ...americas,
  ...europe,
  ...middleEast,
  ...asia,
  ...africa,
  ...organizations,
];
