import { accuse } from './accuse.ts';
import { agree } from './agree.ts';
import { aid } from './aid.ts';
import { assault } from './assault.ts';
import { cameoVerbs } from './cameo-verbs.ts';
import { coerce } from './coerce.ts';
import { concede } from './concede.ts';
import { consult } from './consult.ts';
import { cooperate } from './cooperate.ts';
import { mobilize } from './mobilize.ts';
import { protest } from './protest.ts';
import { reject } from './reject.ts';
import { request } from './request.ts';
import { retreat } from './retreat.ts';
import { sanction } from './sanction.ts';
import { support } from './support.ts';
import { threaten } from './threaten.ts';

export * from './domains.ts';
export * from './instruments.ts';
export * from './irregular-verbs.ts';
export * from './light-verbs.ts';
export * from './participants.ts';
export * from './reality-cues.ts';
export * from './sets.ts';

/** The project's own predicates of all types, in the notation of `README.md`. */
export const ownPredicates: readonly string[] = [
  agree, consult, support, concede, cooperate, aid, retreat, request, reject, accuse, threaten, protest, sanction, mobilize, coerce, assault,
];

/** All predicates. */
export const eventPredicates: readonly string[] = [...ownPredicates, cameoVerbs];
