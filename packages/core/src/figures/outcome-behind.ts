import type { SentenceTokens } from '../stage/index.ts';
import { phraseAt, type FigureLexicon } from './lexicon.ts';

/** What is told of counted people, and the token behind the words that tell it. */
export interface Outcome {
  readonly measure: string;
  readonly to: number;
}

const reach = 16;
const be = new Set([
  'was',
  'were',
  'are',
  'is',
  'be',
  'been',
  'being',
  "'re",
  'got',
  'get',
  'getting',
  'remain',
  'remains',
  'remained',
  'stay',
  'stays',
  'stayed',
  'lay',
  'lie',
  'left',
  'go',
  'went',
  'gone',
]);
const have = new Set(['has', 'have', 'had', "'ve", 'will', 'would', 'could', 'may', 'might', 'must', 'can', 'did', 'do']);
/** Participles that report what follows them: "feared dead", "reported missing". */
const reporting = new Set(
  'reported feared believed presumed considered listed known thought confirmed declared said officially registered recorded found counted also already still all both since later now then so far reportedly allegedly apparently severely seriously badly critically gravely slightly lightly fatally mortally subsequently immediately briefly again currently initially themselves either even never newly forcibly internally unlawfully arbitrarily illegally as'.split(
    ' ',
  ),
);
/** What may follow a participle that is no active verb: "12 killed in a raid", but not "12 rebels killed a soldier". */
const afterPassive =
  /^(?:$|[.,;:)"'!?-]|and|or|in|on|at|by|near|when|as|after|before|during|since|while|but|this|last|yesterday|today|overnight|across|inside|outside|from|so|to|for|with|of|because|if|amid|among|including|per|each|until|under|over|under|within|throughout|there|here|dead)$/;
/** A parenthesis that may stand between people and what happened to them. */
const opensAside =
  /^(?:including|among|most|mostly|mainly|many|some|all|both|half|at|of|the|who|aged|two|three|four|five|six|seven|eight|nine|ten|\d+|one|several|including|with|from|a|an)$/;
const strength: Readonly<Record<string, number>> = { killed: 6, missing: 5, kidnapped: 4, detained: 4, wounded: 4, displaced: 4 };

/** What is told behind the people counted: "… were killed", "… dead", "… who fled", "… in custody". */
export const outcomeBehind = (r: SentenceTokens, lexicon: FigureLexicon, from: number): Outcome | null => {
  let passive = false;
  let active = false;
  const lower = (k: number): string => r.lower(k);
  const end = Math.min(r.to, from + reach);
  for (let i = from; i < end; i++) {
    const word = r.lower(i);
    if (/^[;:.?!)]$/.test(word) || word === '...') return null;
    if (
      word === '"' ||
      word === "'" ||
      word === '(' ||
      reporting.has(word) ||
      (word.endsWith('ly') && word.length > 4 && word !== 'family')
    )
      continue;
    if (word === ',') {
      const close = aside(r, i);
      // "four soldiers, and three civilians were killed": a list shares its predicate.
      if (
        close === -1 &&
        i === from &&
        /^(?:and|a|an|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(r.lower(i + 1))
      )
        continue;
      if (close === -1) return null;
      i = close;
      continue;
    }
    if (be.has(word)) {
      // "40 people left" and "left the town": the second is an outcome of its own.
      const phrase = phraseAt(lexicon.predicates.get(word), lower, i);
      if (phrase) return { measure: phrase.meant, to: i + phrase.words.length };
      if (word === 'left' && !passive) {
        const place = leftPlace(r, i);
        if (place > 0) return { measure: 'displaced', to: place };
        return null;
      }
      passive = true;
      continue;
    }
    if (have.has(word)) {
      const phrase = phraseAt(lexicon.predicates.get(word), lower, i);
      if (phrase) return { measure: phrase.meant, to: i + phrase.words.length };
      active = true;
      continue;
    }
    if (word === 'who' || word === 'that' || word === 'which') {
      [passive, active] = [false, false];
      continue;
    }
    const phrase = phraseAt(lexicon.predicates.get(word), lower, i);
    if (phrase && !(word === 'in' && !passive && i > from + 6)) return { measure: phrase.meant, to: i + phrase.words.length };
    // "in Malaysian custody", "among the dead", "in the hospital with injuries"
    const place = prepositional(r, i);
    if (place) return place;
    if (
      word === 'fell' &&
      /^(?:on|in)$/.test(r.lower(i + 1)) &&
      /\b(?:field|battle|action|combat|duty)\b/.test([2, 3, 4, 5].map((k) => r.lower(i + k)).join(' '))
    )
      return { measure: 'killed', to: i + 2 };
    const outcome =
      lexicon.participles.get(word) ?? (/^(?:wounded|injured|missing|displaced)$/.test(word) ? lexicon.outcomes.get(word) : undefined);
    if (outcome !== undefined) {
      if (active && !passive) return null;
      if (!passive && !afterPassive.test(r.lower(i + 1))) return null;
      return strongest(r, lexicon, { measure: outcome, to: i + 1 });
    }
    if (passive && (word === 'shot' || word === 'gunned' || word === 'burned' || word === 'burnt')) {
      if (r.lower(i + 1) === 'dead' || r.lower(i + 1) === 'down' || r.lower(i + 1) === 'alive') return { measure: 'killed', to: i + 2 };
      return null;
    }
    // Another verb: the people did something else.
    if (passive || active) {
      if (/^(?:to|not|no|the|a|an)$/.test(word)) return null;
      if (word.endsWith('ed') || word.endsWith('ing')) return word === 'being' ? null : coordinate(r, lexicon, i + 1);
    } else if (
      word === 'to' ||
      (word.length > 3 &&
        word.endsWith('ed') &&
        r.small(i) &&
        i > from + 0 &&
        !/^(?:armed|unarmed|alleged|suspected|united|so-called|masked)$/.test(word))
    )
      return null;
    else if (/^(?:said|says|told|took|went|came|made|saw|set|gave|called|but|because|while|when|if|whether|where|than|against)$/.test(word))
      return null;
  }
  return null;
};

/** "Eleven fishermen were rescued and detained": of two outcomes the graver is the measure. */
const strongest = (r: SentenceTokens, lexicon: FigureLexicon, first: Outcome): Outcome => {
  if (r.lower(first.to) !== 'and' && r.lower(first.to) !== 'or') return first;
  const second = lexicon.participles.get(r.lower(first.to + 1));
  if (second === undefined) return first;
  return (strength[second] ?? 0) > (strength[first.measure] ?? 0)
    ? { measure: second, to: first.to + 2 }
    : { measure: first.measure, to: first.to + 2 };
};

/** "were taken aboard and detained": the verb was another, the one joined to it may tell. */
const coordinate = (r: SentenceTokens, lexicon: FigureLexicon, i: number): Outcome | null => {
  for (let k = i; k < Math.min(r.to, i + 4); k++) {
    if (/^[,;:.]$/.test(r.lower(k))) return null;
    if (r.lower(k) !== 'and') continue;
    const measure = lexicon.participles.get(r.lower(k + 1));
    return measure === undefined || !afterPassive.test(r.lower(k + 2)) ? null : { measure, to: k + 2 };
  }
  return null;
};

/** Past the comma that closes an aside opened at token i; -1 where the comma ends the matter. */
const aside = (r: SentenceTokens, i: number): number => {
  if (!opensAside.test(r.lower(i + 1))) return -1;
  for (let k = i + 1; k < Math.min(r.to, i + 15); k++) {
    const word = r.lower(k);
    if (/^[;:.?!]$/.test(word)) return -1;
    if (word === ',') return k;
  }
  return -1;
};

const homes =
  /^(?:homes?|houses?|town|towns|city|cities|village|villages|area|areas|region|country|camp|camps|district|neighbourhoods?|neighborhoods?|province|island)$/;

/** "left the town", "have left their homes": past the place, or 0. */
const leftPlace = (r: SentenceTokens, i: number): number => {
  if (!/^(?:the|their|his|her|its|this|that)$/.test(r.lower(i + 1))) return 0;
  for (let k = i + 2; k < i + 5; k++) if (homes.test(r.lower(k))) return k + 1;
  return 0;
};

const prepositional = (r: SentenceTokens, i: number): Outcome | null => {
  const word = r.lower(i);
  if (word === 'in' || word === 'into') {
    for (let k = i + 1; k < i + 4; k++) {
      const noun = r.lower(k);
      if (/^(?:custody|detention|captivity)$/.test(noun)) return { measure: 'detained', to: k + 1 };
      if (noun === 'refugees') return { measure: 'displaced', to: k + 1 };
      if (/^[,.;]$/.test(noun)) return null;
    }
  }
  if (word === 'among' && r.lower(i + 1) === 'the') {
    const noun = r.lower(i + 2);
    if (/^(?:dead|killed|victims)$/.test(noun)) return { measure: 'killed', to: i + 3 };
    if (/^(?:wounded|injured)$/.test(noun)) return { measure: 'wounded', to: i + 3 };
    if (/^(?:missing|detained)$/.test(noun)) return { measure: noun, to: i + 3 };
  }
  if (word === 'with' && /^(?:wounds|injuries|burns|fractures|bruises)$/.test(r.lower(i + 1))) return { measure: 'wounded', to: i + 2 };
  if (
    /^(?:had|suffered|sustained|have|has)$/.test(word) &&
    /^(?:bruises|injuries|wounds|burns|fractures|minor|severe|serious|slight)$/.test(r.lower(i + 1))
  )
    return { measure: 'wounded', to: i + 2 };
  return null;
};
