import type { English } from '@sitrep/english';

export interface PersonNames {
  isGiven(key: string): boolean;
  isSurname(key: string): boolean;
  /** A small word inside a name: "bin", "van der" word by word, "ould". By its lower-case form. */
  isParticle(lower: string): boolean;
}

/** The lists have every name without accents too: lower case and no hyphens is all a phrase key needs. */
const setOf = (names: string): ReadonlySet<string> => new Set(names.toLowerCase().replace(/-/g, ' ').replace(/['’]/g, '').split('\n'));

const build = (english: English): PersonNames => {
  const given = setOf(english.givenNames);
  const surnames = setOf(english.surnames);
  const particles = new Set(
    english.surnameParticles
      .flatMap((particle) => particle.toLowerCase().split(' '))
      .filter((word) => /^[a-zà-ÿ]{1,6}$/.test(word))
      .concat('ag', 'wellet', 'walet', 'wa'),
  );
  for (const word of ['u', 'ma', 'e', 'i', 'la', 'ap', 'ab', 'st', 'san', 'saint', 'santa', 'bar', 'pour', 'ten', 'do', 'das'])
    particles.delete(word);
  return { isGiven: (key) => given.has(key), isSurname: (key) => surnames.has(key), isParticle: (lower) => particles.has(lower) };
};

const built = new WeakMap<English, PersonNames>();

/** Index of given names, surnames and particles, built when first asked for. */
export const personNamesOf = (english: English): PersonNames => {
  const ready = built.get(english);
  if (ready) return ready;
  const names = build(english);
  built.set(english, names);
  return names;
};
