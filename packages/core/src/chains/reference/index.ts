export { describeNames } from './descriptions.ts';
export { countStrangers, gatherFacts, type Facts, type Scene } from './facts.ts';
export { beliefs, decideWith, referenceModelOf, type ReferenceModel } from './model.ts';
export { Pointer, type Candidate, type Decide, type Question } from './question.ts';
export { resolveDescriptions, resolvePronouns } from './resolve.ts';
export { Syntax } from './syntax.ts';
