import { decodeWords, type English } from '@sitrep/english';
import { phraseKey } from './phrase-key.ts';

export interface PersonNames {
  isGiven(key: string): boolean;
  isSurname(key: string): boolean;
  /** A small word inside a name: "bin", "van der" word by word, "ould". By its lower-case form. */
  isParticle(lower: string): boolean;
}

const build = (english: English): PersonNames => {
  const given = new Set(decodeWords(english.givenNames).map(phraseKey));
  const surnames = new Set(decodeWords(english.surnames).map(phraseKey));
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
