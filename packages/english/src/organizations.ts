/** Organizations with names of their own, from all lists of the folder. */
import { agencies } from './organizations/agencies.ts';
import { armedGroups1 } from './organizations/armed-groups-1.ts';
import { armedGroups2 } from './organizations/armed-groups-2.ts';
import { companies1 } from './organizations/companies-1.ts';
import { companies2 } from './organizations/companies-2.ts';
import { companies3 } from './organizations/companies-3.ts';
import { courts } from './organizations/courts.ts';
import { governments } from './organizations/governments.ts';
import { international } from './organizations/international.ts';
import { militaries } from './organizations/militaries.ts';
import { ministries } from './organizations/ministries.ts';
import { ngos } from './organizations/ngos.ts';
import { other } from './organizations/other.ts';
import { parliaments } from './organizations/parliaments.ts';
import { parties1 } from './organizations/parties-1.ts';
import { parties2 } from './organizations/parties-2.ts';
import { police } from './organizations/police.ts';
import { religious } from './organizations/religious.ts';
import { teams } from './organizations/teams.ts';
import { unions } from './organizations/unions.ts';
import { universities } from './organizations/universities.ts';
import type { Organization } from './shapes.ts';

export const organizations: readonly Organization[] = [
  ...agencies,
  ...armedGroups1,
  ...armedGroups2,
  ...companies1,
  ...companies2,
  ...companies3,
  ...courts,
  ...governments,
  ...international,
  ...militaries,
  ...ministries,
  ...ngos,
  ...other,
  ...parliaments,
  ...parties1,
  ...parties2,
  ...police,
  ...religious,
  ...teams,
  ...unions,
  ...universities,
];
