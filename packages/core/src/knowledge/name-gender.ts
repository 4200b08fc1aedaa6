import { femaleGivenNames, maleGivenNames } from '@sitrep/english';
import type { Gender } from './people-words.ts';

let given: ReadonlyMap<string, Gender> | undefined;

const names = (): ReadonlyMap<string, Gender> =>
  (given ??= new Map([
    ...femaleGivenNames
      .trim()
      .split(/\s+/)
      .map((name): [string, Gender] => [name, 'female']),
    ...maleGivenNames
      .trim()
      .split(/\s+/)
      .map((name): [string, Gender] => [name, 'male']),
  ]));

/** Words inside a name that only men's or only women's names have: "ould", "bint". */
const particles: Readonly<Record<string, Gender>> = {
  ould: 'male',
  ag: 'male',
  ibn: 'male',
  bin: 'male',
  bint: 'female',
  binti: 'female',
  binte: 'female',
  mint: 'female',
  walet: 'female',
  wellet: 'female',
  begum: 'female',
  khatun: 'female',
  oglu: 'male',
  qizi: 'female',
};
const female = /(?:[oe]vna|(?:ov|ev|in)a|[sc]kaya|[sc]ka|dottir)$/;
const male = /(?:[oe]vich|(?:[oe]v|in|iy|sky|skiy|skyi|ski|sson))$/;

/**
 * Whether a name is a woman's or a man's as a rule, null where it does not tell: by its first name, then by particles, then by
 * how patronymics and surnames end. `key`: phrase key of the whole name.
 */
export const genderOfName = (key: string): Gender | null => {
  const parts = key.split(' ');
  if (parts.length < 2) return null;
  const first = names().get(parts[0]!.replace(/-/g, ''));
  if (first) return first;
  for (const part of parts) if (Object.hasOwn(particles, part)) return particles[part]!;
  const last = parts.at(-1)!;
  if (parts.some((part, i) => i > 0 && /[oe]vna$/.test(part)) || (last.length > 4 && female.test(last))) return 'female';
  if (parts.some((part, i) => i > 0 && /[oe]vich$/.test(part)) || (last.length > 4 && male.test(last) && parts.length === 2)) return 'male';
  return names().get(parts[1]!) && parts.length > 2 ? names().get(parts[1]!)! : null;
};
