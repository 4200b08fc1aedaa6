import { eventLexicon } from '@sitrep/english';

/** The forms of a verb by what they can be. */
export interface VerbForms {
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly ing: string;
}

interface Irregulars {
  readonly forms: ReadonlyMap<string, readonly [readonly string[], readonly string[]]>;
  readonly doubling: ReadonlySet<string>;
}
let irregulars: Irregulars | undefined;

const readIrregulars = (): Irregulars => {
  const forms = new Map<string, readonly [readonly string[], readonly string[]]>();
  for (const line of eventLexicon.irregularVerbs.trim().split('\n')) {
    const [base, past, participle] = line.split(' ');
    if (base !== undefined && past !== undefined) forms.set(base, [past.split(','), (participle ?? past).split(',')]);
  }
  return { forms, doubling: new Set(eventLexicon.doublingVerbs.split(' ')) };
};

/** One short syllable: "ram", "stab", "plot". */
const closedSyllable = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const vowel = /[aeiou]/;

/** All forms of a verb given by its base form, lower case. */
export const verbForms = (base: string): VerbForms => {
  irregulars ??= readIrregulars();
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const stem = irregulars.doubling.has(base) || closedSyllable.test(base) ? base + base.at(-1) : base;
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && base !== 'be'
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const ed = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const known = irregulars.forms.get(base);
  return { third: base === 'have' ? 'has' : base === 'be' ? 'is' : third, past: known?.[0] ?? [ed], participle: known?.[1] ?? [ed], ing };
};

/** Regular plural of a noun with the irregular ones news needs. */
export const pluralOf = (noun: string): string => {
  if (/(?:man)$/.test(noun) && !/(?:human|german|talisman)$/.test(noun)) return `${noun.slice(0, -3)}men`;
  if (noun === 'crisis' || noun.endsWith('osis')) return `${noun.slice(0, -2)}es`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
};

const irregularSingulars: Readonly<Record<string, string>> = {
  people: 'people',
  children: 'child',
  women: 'woman',
  wives: 'wife',
  lives: 'life',
  thieves: 'thief',
  crises: 'crisis',
  police: 'police',
};

/** Singular of a lower-case noun; words that only look plural stay. */
export const singularOf = (noun: string): string => {
  const known = irregularSingulars[noun];
  if (known !== undefined) return known;
  if (noun.endsWith('men') && noun.length > 3) return `${noun.slice(0, -3)}man`;
  if (noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return noun.length > 4 ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
  if (/(?:sses|xes|zzes|ches|shes)$/.test(noun)) return noun.slice(0, -2);
  return vowel.test(noun) ? noun.slice(0, -1) : noun;
};
