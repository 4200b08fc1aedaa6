import { english, monthNames, pageWords as words, weekdayNames } from '@sitrep/english';
import { gazetteerOf, phraseKey } from '../../knowledge/index.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const whole = (alternatives: string, flags = 'i'): RegExp => new RegExp(`^(?:${alternatives})$`, flags);

/** Word lists of news pages, compiled for use once, when the first report is read. */
const compile = () => {
  const nounsLikeVerbs = set(words.nounsLikeVerbs);
  const bases = words.newsVerbs.split(' ');
  const thirdPersons = bases.map(thirdPerson).filter((form) => !nounsLikeVerbs.has(form));
  const agencies = new Set(Object.keys(words.agencySigns));
  for (const { kind, name, aliases } of english.outlets)
    if (kind.endsWith('agency')) for (const surface of [name, ...aliases]) agencies.add(surface);
  const outlets = new Set(english.outlets.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()));
  const capitals = new Set(english.countries.flatMap((country) => country.capitals));
  const pasts = [...bases.map(past), ...words.irregularPasts.split(' ')];
  return {
    functionWords: set(words.functionWords),
    presents: new Set(thirdPersons),
    pasts: new Set(pasts),
    auxiliaries: set('is are was were be been has have had will would can could may might must shall should does did do is not'),
    imperatives: set(words.imperatives),
    webWords: set(words.webWords),
    networks: set(words.networks),
    sectionWords: set(words.sectionWords),
    outletWords: set(words.outletWords),
    pictureWords: set(words.pictureWords),
    // An agency's sign before a colon is no place.
    notPlaces: new Set([...words.notPlaces.split(' '), ...[...agencies].map((name) => name.toLowerCase())]),
    months: new Set(Object.keys(monthNames)),
    weekdays: new Set(Object.keys(weekdayNames)),
    relatedHead: whole(`[-–—•*»>\\s]*(?:${words.relatedHeads})\\s*(?:[:…»>]|\\.{3})?`),
    relatedLead: new RegExp(`^[-–—•*»>\\s]*(?:${words.relatedHeads}|${'read|related|more|see|also'})\\s*(?::|\\||»|>|–|—)\\s*(?=\\S)`, 'i'),
    topicHead: whole(`(?:${words.topicHeads})\\s*:?`),
    topicLead: new RegExp(`^(?:${words.topicHeads})\\s*:\\s*(?=\\S)`, 'i'),
    commentHead: whole(`[-–—•*»>\\s]*(?:${words.commentHeads})\\s*(?:\\(\\d+\\)|\\[\\d+\\]|:\\s*\\d*)?(?: closed)?[.:…]?`),
    creditLead: new RegExp(`^[([{*_\\s–—-]*(?:${words.creditHeads})(?![\\p{L}])`, 'iu'),
    serviceLine: whole(`[-–—•*»>\\s]*(?:${words.serviceLines})\\s*[.:!…»>]*`),
    namelessByline: whole(`(?:by |from )?(?:${words.namelessBylines})(?: (?:and|with|,|&) (?:${words.namelessBylines}))*`),
    agencies,
    outlets,
    /** A capital, or a town as the gazetteer writes it. */
    isPlace: (name: string): boolean =>
      capitals.has(name) ||
      gazetteerOf(english)
        .get(phraseKey(name))
        .some((entry) => entry.kind === 'city' && entry.name === name),
  };
};

export type Lexicon = ReturnType<typeof compile>;
let compiled: Lexicon | null = null;
export const lexicon = (): Lexicon => (compiled ??= compile());

const thirdPerson = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
const past = (base: string): string =>
  base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : /^[^aeiou]*[aeiou][bdgmnpt]$/.test(base)
        ? `${base}${base.at(-1)}ed`
        : `${base}ed`;
