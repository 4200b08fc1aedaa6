export { isJoinedStop } from './joined-stops.ts';
export { relationNames, uposNames, type Relation, type Upos } from './tag-names.ts';
