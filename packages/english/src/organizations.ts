/** Organizations with names of their own, from all lists of the folder. */
import { agencies } from './organizations/agencies.ts';
import { armedGroups1 } from './organizations/armed-groups-1.ts';
import { armedGroups2 } from './organizations/armed-groups-2.ts';
import { courts } from './organizations/courts.ts';
import { governments } from './organizations/governments.ts';
import { international } from './organizations/international.ts';
import { militaries } from './organizations/militaries.ts';
import { ministries } from './organizations/ministries.ts';
import { parliaments } from './organizations/parliaments.ts';
import { police } from './organizations/police.ts';
import type { Organization } from './shapes.ts';

export const organizations: readonly Organization[] = [
  ...agencies,
  ...armedGroups1,
  ...armedGroups2,
  ...courts,
  ...governments,
  ...international,
  ...militaries,
  ...ministries,
  ...parliaments,
  ...police,
];
