export { isJoinedStop } from './joined-stops.ts';
export { appositionsOf, conjuncts, fullPhrase, nounPhrase, type TokenRange } from './phrases.ts';
export { agentOf, complementOf, indirectObjectOf, isNegated, isPassive, objectOf, obliquesOf, subjectOf } from './predicates.ts';
export { relationNames, uposNames, type Relation, type Upos } from './tag-names.ts';
export { none, Tree } from './tree.ts';
