import { futureWords, irregularPasts, notPasts, plannersBeforeTo, scheduleVerbs } from '@sitrep/english';
import type { Reader } from './reader.ts';

let lists: { future: Set<string>; planners: Set<string>; schedule: Set<string>; pasts: Set<string>; not: Set<string> } | undefined;
const words = (): NonNullable<typeof lists> =>
  (lists ??= {
    future: new Set(futureWords),
    planners: new Set(plannersBeforeTo),
    schedule: new Set(scheduleVerbs),
    pasts: new Set(irregularPasts),
    not: new Set(notPasts),
  });

const reach = 24;

/** Whether the word at i speaks of the past (-1) or of what is ahead (1); null where it is no verb or cue. */
const cueAt = (r: Reader, i: number): -1 | 0 | 1 | null => {
  const { future, planners, schedule, pasts, not } = words();
  const word = r.lower(i);
  const code = word.charCodeAt(0);
  if (word.length < 2 || (code !== 39 && (code < 97 || code > 122))) return null;
  if (r.capital(i) && i > r.from) return null;
  if (future.has(word)) return 1;
  // "set for Monday", "due on Monday" lie ahead; "set a record on Monday" and "due to rain" do not.
  if ((word === 'set' && /^(?:to|for)$/.test(r.lower(i + 1))) || (word === 'due' && /^(?:in|on|for|at|by|next)$/.test(r.lower(i + 1))))
    return 1;
  if (word === 'to') {
    // "to host", but not "to the capital", "to Moscow"
    if (r.capital(i + 1) || !r.small(i + 1) || /^(?:the|a|an|his|her|its|their|this|that|some|all|any|our|be)$/.test(r.lower(i + 1))) {
      if (r.lower(i + 1) !== 'be') return null;
    }
    for (let k = i - 1; k >= Math.max(r.from, i - 4); k--) if (planners.has(r.lower(k))) return 1;
    return null;
  }
  const past = pasts.has(word) || (word.length > 3 && word.endsWith('ed') && !not.has(word));
  if (past) {
    // "would be charged", "is to have arrived", "will have said": what stands before decides.
    for (let k = i - 1; k >= Math.max(r.from, i - 4); k--) {
      const before = r.lower(k);
      if (future.has(before) && !before.endsWith('ed')) return 1;
      if (before === 'to' && (r.lower(k + 1) === 'be' || r.lower(k + 1) === 'have')) return 1;
      if (before === ',' || before === 'who' || before === 'that') break;
    }
    // "is held on Mondays", "are told": a standing state.
    return /^(?:is|are|being)$/.test(r.lower(i - 1)) ? 0 : -1;
  }
  if (word === 'may' || word === 'might' || word === 'must' || word === 'should') return 1;
  if (schedule.has(word)) {
    for (let k = i - 1; k >= Math.max(r.from, i - 3); k--)
      if (/^(?:will|would|shall|'ll|to|may|must|should|might)$/.test(r.lower(k))) return 1;
    return 0;
  }
  return null;
};

/** What may follow a month that is no adjunct. */
const notNouns =
  /^(?:to|of|in|on|at|by|for|with|and|or|but|as|after|before|when|while|that|will|would|was|is|has|had|were|are|from|until|since)$/;

/**
 * Whether the clause around tokens [from, to) tells of the past (-1), the future (1), a standing plan (0), or does not
 * say (null). The nearest verb or cue to the left decides; where there is none, the nearest to the right.
 */
export const leaning = (r: Reader, from: number, to: number): -1 | 0 | 1 | null => {
  const told = clauseLeaning(r, from, to);
  // "until June" lies ahead unless the clause is over.
  return told === -1 || !/^(?:until|till)$/.test(r.lower(from - 1)) ? told : 1;
};

const clauseLeaning = (r: Reader, from: number, to: number): -1 | 0 | 1 | null => {
  if (r.lower(from - 1) === 'of' && r.lower(from - 2) === 'ahead') return 1;
  // "as early as Tuesday"
  if (r.lower(from - 1) === 'as' && /^(?:early|soon)$/.test(r.lower(from - 2))) return 1;
  // "Friday's ruling" is over unless something is told to come before it.
  const asOf = r.lower(from - 1) === 'of' && r.lower(from - 2) === 'as';
  if (r.lower(to) === "'s" && (asOf || !/^(?:of|before|until|for|next|to)$/.test(r.lower(from - 1)))) return -1;
  // "under a June agreement": a month before a noun takes no tense from its clause, only from the words at it.
  if (
    to - from === 1 &&
    r.word(from).month !== undefined &&
    /^(?:a|an|the|its|their|his|her|'s|this)$/.test(r.lower(from - 1)) &&
    r.small(to) &&
    !notNouns.test(r.lower(to))
  )
    return null;
  let quotes = 0;
  for (let i = from - 1; i >= Math.max(r.from, from - reach); i--) {
    const word = r.lower(i);
    if (word === ';' || word === ':') break;
    if (word === '"') quotes++;
    const cue = quotes > 0 ? null : cueAt(r, i);
    if (cue !== null) return cue;
  }
  for (let i = to; i < Math.min(r.to, to + reach); i++) {
    const word = r.lower(i);
    if (word === ';' || word === ':') break;
    if (word === '"') break;
    const cue = cueAt(r, i);
    if (cue !== null) return cue;
  }
  return null;
};
