/** News agencies and outlets, from all lists of the folder. */
import { agencies } from './outlets/agencies.ts';
import { broadcasters } from './outlets/broadcasters.ts';
import { newspapers } from './outlets/newspapers.ts';
import { sites } from './outlets/sites.ts';
import { stateAgencies } from './outlets/state-agencies.ts';
import type { Outlet } from './shapes.ts';

export const outlets: readonly Outlet[] = [
  ...agencies,
  ...broadcasters,
  ...newspapers,
  ...sites,
  ...stateAgencies,
];
