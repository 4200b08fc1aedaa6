export * from './newsroom.ts';
export * from './views.ts';
