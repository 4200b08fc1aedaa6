import type { SentenceTokens } from '../stage/index.ts';
import type { FigureLexicon } from './lexicon.ts';

/** What is told before the number; `from` is the first token of the words that tell it. */
export interface OutcomeBefore {
  readonly measure: string;
  readonly from: number;
  readonly rule: 'verb' | 'deed' | 'toll' | 'list';
}

/** Nouns of what was done, before "of": "the lives of 12 people". */
const deeds: Readonly<Record<string, string>> = {
  lives: 'killed',
  life: 'killed',
  death: 'killed',
  deaths: 'killed',
  killing: 'killed',
  killings: 'killed',
  murder: 'killed',
  murders: 'killed',
  massacre: 'killed',
  execution: 'killed',
  executions: 'killed',
  slaying: 'killed',
  arrest: 'detained',
  arrests: 'detained',
  detention: 'detained',
  capture: 'detained',
  imprisonment: 'detained',
  jailing: 'detained',
  displacement: 'displaced',
  exodus: 'displaced',
  flight: 'displaced',
  abduction: 'kidnapped',
  kidnapping: 'kidnapped',
  release: 'released',
  freeing: 'released',
  injury: 'wounded',
  injuries: 'wounded',
  wounding: 'wounded',
  disappearance: 'missing',
  disappearances: 'missing',
};

const skipped = /^(?:"|'|also|about|another|reportedly|allegedly|the|all|some|only|just|even|its|his|their|further|additional)$/;
const linkers =
  /^(?:of|at|to|reached|reaches|reach|is|was|stands|stood|hit|hits|passed|passes|topped|tops|exceeded|exceeds|exceed|:|are|were|surpassed|surpasses|has|by|now|nears|neared|-)$/;

/** "killed 14 soldiers", "claimed the lives of 12 people", "a death toll of 31", "the number of wounded reached 84". */
export const outcomeBefore = (r: SentenceTokens, lexicon: FigureLexicon, from: number): OutcomeBefore | null => {
  let i = from - 1;
  for (let skips = 0; skips < 3 && skipped.test(r.lower(i)); skips++) i--;
  const word = r.lower(i);
  const verb = lexicon.actives.get(word);
  if (verb !== undefined && !isPassive(r, i)) {
    const aux = /^(?:has|have|had|to|will|would|could)$/.test(r.lower(i - 1)) ? i - 1 : i;
    return { measure: verb, from: aux, rule: 'verb' };
  }
  // "the lives of 12 people", "the deaths of 12 people", "the arrest of five men"
  if (word === 'of') {
    const measure = deeds[r.lower(i - 1)];
    if (measure !== undefined) return { measure, from: i - 1, rule: 'deed' };
  }
  // "killed the commander and two of his guards": the verb reaches over what it names first.
  if (word === 'and') {
    for (let k = i - 1; k >= Math.max(r.from, i - 7); k--) {
      const other = r.lower(k);
      const reached = lexicon.actives.get(other);
      if (reached !== undefined && k < i - 1) return isPassive(r, k) ? null : { measure: reached, from, rule: 'verb' };
      if (
        !/^\p{L}/u.test(other) ||
        /^(?:and|in|on|at|by|to|with|for|was|were|is|are|has|have|had|who|that|which|when|as|after)$/.test(other)
      )
        return null;
    }
    return null;
  }
  if (word === 'dead' && r.lower(i - 1) === 'shot') return { measure: 'killed', from: i - 1, rule: 'verb' };
  if (/^(?:drove|forced|driving|forcing|turned|turning)$/.test(word)) return null;
  return linkers.test(word) ? toll(r, lexicon, i) : null;
};

/** "were killed 12": the verb belongs to what stands before it. "killed or wounded 12" takes its number, though. */
const isPassive = (r: SentenceTokens, i: number): boolean =>
  /^(?:was|were|been|being|be|are|is|got)$/.test(r.lower(i - 1)) && !r.lower(i).endsWith('ing');

/** A head like "death toll" or "number of wounded" that a linking word carries to the number. */
const toll = (r: SentenceTokens, lexicon: FigureLexicon, at: number): OutcomeBefore | null => {
  const near = r.lower(at) === 'of' || r.lower(at) === 'at';
  for (let i = at; i >= Math.max(r.from, at - (near ? 6 : 24)); i--) {
    const word = r.lower(i);
    if (word === ';' || word === '.') return null;
    if (word === 'toll' || (word === 'count' && r.lower(i - 1) === 'body')) {
      // A toll has its own measure where one is named: "the toll of wounded".
      const named = /^(?:killed|wounded|injured|dead|missing)$/.test(r.lower(i + 2)) ? lexicon.tolls.get(r.lower(i + 2)) : undefined;
      if (/^(?:heavy|road|highway|economic|emotional|a)$/.test(r.lower(i - 1)) && r.lower(i - 1) !== 'a') return null;
      return {
        measure: named ?? (/^(?:injury|casualty)$/.test(r.lower(i - 1)) ? 'casualties' : 'killed'),
        from: r.lower(i - 1) === 'death' || r.lower(i - 1) === 'body' ? i - 1 : i,
        rule: 'toll',
      };
    }
    if (word === 'number' || word === 'total' || word === 'tally') {
      for (let k = i + 1; k <= Math.min(at, i + 5); k++) {
        const measure = lexicon.tolls.get(r.lower(k));
        if (measure !== undefined) return { measure, from: i, rule: 'toll' };
      }
    }
    // "Dead: 12", "fatalities reached 31", "casualties stood at 40"
    const measure = i < at || r.lower(at) === ':' ? lexicon.tolls.get(word) : undefined;
    if (
      measure !== undefined &&
      at - i <= 3 &&
      /^(?:deaths|fatalities|casualties|dead|killed|wounded|injured|missing)$/.test(word) &&
      (r.lower(at) === ':' ? r.numberBefore(i) === null : word.endsWith('s')) &&
      r.lower(at) !== 'of'
    )
      return { measure, from: i, rule: 'toll' };
  }
  return null;
};

const nameStart = (r: SentenceTokens, i: number): number => {
  let from = i;
  while (r.capital(from - 1) && from - 1 > r.from) from--;
  return from;
};

/** "Arrivals: Harran, 6,200; Port Sel, 3,150": a list of places with numbers under one head, divided by semicolons. */
export const listHead = (r: SentenceTokens, lexicon: FigureLexicon, at: number): OutcomeBefore | null => {
  if (!/^[,:-]$/.test(r.lower(at - 1)) || !r.capital(at - 2)) return null;
  let i = at - 2;
  while (i > r.from && at - i < 9 && r.lower(i) !== ';' && r.lower(i) !== ':') {
    if (r.lower(i) === ',' || r.lower(i) === 'and') return null;
    i--;
  }
  if (r.lower(i) !== ';' && r.lower(i) !== ':') return null;
  while (i > r.from && r.lower(i) !== ':') i--;
  for (let k = i - 1; k >= Math.max(r.from, i - 8); k--) {
    const measure = lexicon.tolls.get(r.lower(k));
    if (measure !== undefined) return { measure, from: nameStart(r, at - 2), rule: 'list' };
  }
  return null;
};
