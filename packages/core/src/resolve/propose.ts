import type { Bundle } from './bundle.ts';

/** Bundles that share a key are compared; a key that too many share compares neighbours only. */
const largestBlock = 60;

/** Keys under which a bundle meets those it may be one with. */
export const blockingKeys = (bundle: Bundle): readonly string[] => {
  if (bundle.kind === 'person') {
    const name = bundle.person;
    if (name === null) return [];
    // The first letters of a surname's sound also bring together close spellings.
    return [`s|${name.surnameKey}`, `c|${skeleton(name.surnameKey)}|${name.givenKeys[0]?.slice(0, 2) ?? ''}`];
  }
  if (bundle.kind === 'place') {
    return [
      ...(bundle.geonamesId === null ? [] : [`g|${bundle.geonamesId}`]),
      ...bundle.placeKeys.flatMap((key) => [`p|${key}`, `q|${key.slice(0, 5)}`]),
    ];
  }
  const government = bundle.subkind === 'government' && bundle.country !== null ? [`gov|${bundle.country}`] : [];
  return [
    ...government,
    ...bundle.institutions.flatMap((name) => [
      `o|${name.key}`,
      ...(name.acronym ? [`a|${inOrder(name.key)}`] : name.initials.map((initials) => `a|${inOrder(initials)}`)),
    ]),
    ...bundle.institutions.flatMap(({ tokens, generic }) =>
      generic && bundle.country !== null ? [`f|${bundle.country}|${tokens.toSorted().join(' ')}`] : [],
    ),
    ...bundle.institutions.flatMap(({ tokens, generic }) => {
      const own = tokens.filter((token) => !token.startsWith('='));
      return !generic && bundle.country !== null && own.length > 1 && own.length < tokens.length
        ? [`f|${bundle.country}|${own.toSorted().join(' ')}`]
        : [];
    }),
  ];
};

/** The letters of initials in one order: an acronym may come from a language that turns the words round. */
const inOrder = (letters: string): string => [...letters].toSorted().join('');

/** The consonants that close spellings keep. */
const skeleton = (key: string): string => key.replace(/[aeiouh]/g, '').slice(0, 4);

/** Pairs of bundles worth a decision, the smaller index first. Grows with the bundles, not with their square. */
export function* proposePairs(bundles: readonly Bundle[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  for (const bundle of bundles) {
    // A key of the name's sound alone brings together what finders took for different kinds of things.
    const sound = bundle.known === null && bundle.sound.length >= 4 ? [`any|${bundle.sound}`] : [];
    for (const key of new Set([...blockingKeys(bundle).map((own) => `${bundle.kind}|${own}`), ...sound])) {
      const block = blocks.get(key);
      if (block) block.push(bundle.index);
      else blocks.set(key, [bundle.index]);
    }
  }
  const seen = new Set<number>();
  for (const [key, block] of blocks) {
    blocks.delete(key);
    if (block.length < 2) continue;
    // The largest bundles stand for a crowded block: the rest is compared with them and with its neighbours.
    const order =
      block.length > largestBlock ? block.toSorted((a, b) => bundles[b]!.profiles.length - bundles[a]!.profiles.length || a - b) : block;
    for (const [i, a] of order.entries()) {
      const others = block.length > largestBlock ? [...order.slice(0, 12), ...order.slice(i + 1, i + 6)] : order.slice(i + 1);
      for (const b of others) {
        const pair = Math.min(a, b) * bundles.length + Math.max(a, b);
        if (a === b || seen.has(pair)) continue;
        seen.add(pair);
        yield [Math.min(a, b), Math.max(a, b)];
      }
    }
  }
}
