export { relationNames, uposNames, type Relation, type Upos } from './tag-names.ts';
