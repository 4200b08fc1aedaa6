import { english } from '@sitrep/english';
import { words } from '../text/index.ts';

/** A name of an organization taken apart, so that two ways to write it compare equal. */
export interface InstitutionName {
  /** Words that count, one spelling each, sorted: "Kartavia's Defense Ministry" = "Kartavian Ministry of Defence". */
  readonly key: string;
  readonly tokens: readonly string[];
  /** True where no word tells it from others of its kind: "Defence Ministry", "the army". */
  readonly generic: boolean;
  /** True for a name in capitals that may stand for initials: "CMN", "OSCE". */
  readonly acronym: boolean;
  /** First letters of the words, without and with the small ones; empty for a single word. */
  readonly initials: readonly string[];
}

const small = new Set('the of for and in on to de la du des del el al da do der die das und et y s'.split(' '));
const spellings: Readonly<Record<string, string>> = {
  defense: 'defence',
  organization: 'organisation',
  center: 'centre',
  labor: 'labour',
  program: 'programme',
  affair: 'affairs',
  force: 'forces',
  co: 'company',
  corp: 'corporation',
  dept: 'department',
  govt: 'government',
  cooperation: 'cooperation',
  operation: 'operation',
};

let countryWords: ReadonlyMap<string, string> | null = null;
let genericWords: ReadonlySet<string> | null = null;

const countryOf = (phrase: string): string | undefined => {
  countryWords ??= new Map(
    english.countries.flatMap(({ code, name, aliases, adjectives, demonyms }) =>
      [name, ...aliases, ...adjectives, ...demonyms].map((form) => [words(form).join(' '), code.toLowerCase()] as const),
    ),
  );
  return countryWords.get(phrase);
};

const isGeneric = (token: string): boolean => {
  genericWords ??= new Set(
    [
      ...english.institutionHeads.map(({ text }) => text),
      ...english.institutionPhrases.map(({ text }) => text),
      ...english.portfolios.flatMap(({ name, synonyms }) => [name, ...synonyms]),
      'national state federal armed high general central main',
    ].flatMap((text) => words(text).map(spell)),
  );
  return genericWords.has(token);
};

/** One spelling: British, plural `s` kept, the `n` of a country's adjective off ("Kartavian", "Kartavia"). */
const spell = (token: string): string => spellings[token] ?? (token.length > 5 && token.endsWith('an') ? token.slice(0, -1) : token);

/** Takes the name of an organization apart. */
export const parseInstitutionName = (text: string): InstitutionName => {
  const plain = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(\p{Lu})\.(?=\s?\p{Lu}\.)/gu, '$1')
    .replace(/\b(\p{Lu})\.(?!\p{L})/gu, '$1');
  const all = words(plain.replace(/['’]s\b/g, '').replace(/-/g, ''));
  const tokens: string[] = [];
  for (let at = 0; at < all.length; at++) {
    let taken = 0;
    for (let length = Math.min(4, all.length - at); length > 0; length--) {
      const code = countryOf(all.slice(at, at + length).join(' '));
      if (code === undefined) continue;
      tokens.push(`=${code}`);
      taken = length;
      break;
    }
    if (taken > 0) at += taken - 1;
    else if (!small.has(all[at]!)) tokens.push(spell(all[at]!));
  }
  const joined = asArmy(tokens);
  const first = (list: readonly string[]): string => list.map((word) => word[0]).join('');
  const written = words(plain.replace(/['’]s\b/g, ''));
  const initials = written.length > 1 ? [...new Set([first(written.filter((word) => !small.has(word))), first(written)])] : [];
  return {
    key: [...new Set(joined)].toSorted().join(' '),
    tokens: joined,
    generic: joined.every((token) => isGeneric(token)),
    acronym: /^(?:\p{Lu}[.\d-]?){2,8}s?$/u.test(plain.trim().replace(/^the\s+/i, '')),
    initials,
  };
};

/** An army goes by several names: "Tanezra's army", "the Tanezran Armed Forces", "the Tanezran military". */
const asArmy = (tokens: readonly string[]): readonly string[] => {
  const text = tokens.join(' ').replace(/\b(?:armed forces|military|troops)\b/, 'army');
  return text === '' ? [] : text.split(' ');
};

/** True where the token of a parsed name stands for a country. */
export const isCountryToken = (token: string): boolean => token.startsWith('=');
