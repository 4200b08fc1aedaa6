/** Organizations with names of their own, from all lists of the folder. */
import type { Organization } from './shapes.ts';

export const organizations: readonly Organization[] = [];
