/** Numbers in words. Written for this project from general knowledge of English; Apache-2.0. */

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinalUnits =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** "zero" to "nineteen" and the tens. */
export const cardinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...units.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, at) => [word, 20 + 10 * at] as const),
]);

/** "first" to "nineteenth" and the tens. */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...ordinalUnits.split(' ').map((word, value) => [word, value] as const),
  ...ordinalTens.split(' ').map((word, at) => [word, 20 + 10 * at] as const),
]);

/** What multiplies the number before it. "m" and "k" only stand right after digits. */
export const numberScales: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

/** Short scales that stand right after digits: "$2.3bn", "5m", "300k". */
export const shortScales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
  cr: 1e7,
};

/** Amounts nobody counted, with the least they mean. */
export const vaguePlurals: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  billions: 2e9,
  lakhs: 2e5,
  crores: 2e7,
};

/** Small amounts nobody counted. */
export const fewWords: readonly string[] = ['several', 'few', 'some', 'many', 'various', 'numerous', 'multiple', 'countless'];
