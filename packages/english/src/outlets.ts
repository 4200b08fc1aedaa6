import type { Outlet } from './shapes.ts';

export const outlets: readonly Outlet[] = [];
