import type { Officeholder } from './shapes.ts';

/** The day these lists were last checked; `to: null` means in office then. */
export const asOf: string = '2025-06-30';

export const officeholders: readonly Officeholder[] = [];
