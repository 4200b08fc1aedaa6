export { relationsOf } from './relations-of.ts';
