import type { Region } from './shapes.ts';

export const regions: readonly Region[] = [];
