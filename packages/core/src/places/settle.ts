import type { Where } from '../knowledge/index.ts';
import type { Candidate } from './candidates.ts';

/** A name with all it may mean; `weight` is how much it says about where the report plays. */
export interface Open {
  readonly candidates: readonly Candidate[];
  readonly weight: number;
  /** Named outside the running text (dateline, publisher): counts, and is not answered. */
  readonly silent: boolean;
}

/** What is known before any name is settled: countries by code with a weight each. */
export type Lean = ReadonlyMap<string, number>;

interface Anchor {
  readonly at: number;
  readonly lat: number;
  readonly lon: number;
  readonly weight: number;
}

const rounds = 4;
const anchorsKept = 40;
/** Scores are logarithms to the base of ten: one more means ten times likelier. */
const sharpness = 2.3;
/** What counts how much: the place by itself, agreement in country and division, nearness; measured on news far and near. */
const weights = { alone: 0.8, country: 2.2, division: 2.2, near: 2.8 };
/** Evidence that nearness needs to count half, and distance in kilometres at which it counts a third. */
const [halfNear, reach] = [0.7, 80];
/** Doubt kept even where all evidence agrees. */
const doubt = 0.4;
const whatIsStated = 6;

/** Support from which on the report points to the place. */
export const pointedTo = 1;

const kilometres = (aLat: number, aLon: number, bLat: number, bLon: number): number => {
  const dx = (aLon - bLon) * Math.cos(((aLat + bLat) * Math.PI) / 360);
  const dy = aLat - bLat;
  return 111 * Math.sqrt(dx * dx + dy * dy);
};

const closeness = (distance: number): number => (distance > 400 ? 0 : Math.exp(-distance / reach));

/** How much of the evidence of all names but one's own points to a country or division. */
const shareOf = (
  all: ReadonlyMap<string, number>,
  total: number,
  own: ReadonlyMap<string, number>,
  ownTotal: number,
  key: string,
): number => {
  const rest = total - ownTotal;
  return rest < 0.05 ? 0 : Math.max(0, ((all.get(key) ?? 0) - (own.get(key) ?? 0)) / (rest + doubt));
};

const increase = (map: Map<string, number>, key: string, by: number): void => {
  map.set(key, (map.get(key) ?? 0) + by);
};

/**
 * Settles what each name means so that the names agree with each other: a place is likelier in a country and division
 * that the others point to, and near the towns they mean. Starts from what each says alone and goes round a few times.
 * Returns for each name its best candidate with its share of the likelihood and how much the rest of the report supports
 * it; null where there is none.
 */
export const settle = (
  opens: readonly Open[],
  lean: Lean,
): readonly ({ candidate: Candidate; share: number; support: number } | null)[] => {
  const scores = opens.map(({ candidates }) =>
    Float64Array.from(candidates, ({ prior, stated }) => weights.alone * prior + (stated ? whatIsStated : 0)),
  );
  const shares = opens.map(({ candidates }) => new Float64Array(candidates.length));
  const support = opens.map(({ candidates }) => new Float64Array(candidates.length));
  for (let round = 0; round <= rounds; round++) {
    opens.forEach((_, i) => soften(scores[i]!, shares[i]!));
    if (round === rounds) break;
    const countries = new Map<string, number>(lean);
    const divisions = new Map<string, number>();
    const anchors: Anchor[] = [];
    opens.forEach(({ candidates, weight }, i) => {
      candidates.forEach(({ where, division }, c) => {
        const share = shares[i]![c]! * weight;
        if (share < 0.02) return;
        if (where.country) increase(countries, where.country, share * (where.precision === 1 ? 0.5 : 1));
        const inside = division ?? divisionOf(where);
        if (inside) increase(divisions, inside, share);
        if (where.precision >= 3 && where.lat !== null && where.lon !== null)
          anchors.push({ at: i, lat: where.lat, lon: where.lon, weight: share });
      });
    });
    const total = sum(countries);
    const totalDivisions = sum(divisions);
    anchors.sort((a, b) => b.weight - a.weight);
    anchors.length = Math.min(anchors.length, anchorsKept);
    opens.forEach(({ candidates, weight }, i) => {
      if (candidates.length === 0) return;
      const ownCountries = new Map<string, number>();
      const ownDivisions = new Map<string, number>();
      let [ownTotal, ownDivisionTotal] = [0, 0];
      candidates.forEach(({ where, division }, c) => {
        const share = shares[i]![c]! * weight;
        if (share < 0.02) return;
        if (where.country) {
          const by = share * (where.precision === 1 ? 0.5 : 1);
          increase(ownCountries, where.country, by);
          ownTotal += by;
        }
        const inside = division ?? divisionOf(where);
        if (inside) {
          increase(ownDivisions, inside, share);
          ownDivisionTotal += share;
        }
      });
      candidates.forEach(({ where, division, prior, stated }, c) => {
        const country = where.country === null ? 0 : shareOf(countries, total, ownCountries, ownTotal, where.country);
        const inside = division ?? divisionOf(where);
        const inDivision = inside === null ? 0 : shareOf(divisions, totalDivisions, ownDivisions, ownDivisionTotal, inside);
        let near = 0;
        if (where.precision >= 3 && where.lat !== null && where.lon !== null)
          for (const anchor of anchors)
            if (anchor.at !== i) near += anchor.weight * closeness(kilometres(where.lat, where.lon, anchor.lat, anchor.lon));
        const gain = weights.country * country + weights.division * inDivision + weights.near * (near / (near + halfNear));
        support[i]![c] = gain;
        scores[i]![c] = weights.alone * prior + (stated ? whatIsStated : 0) + gain;
      });
    });
  }
  return opens.map(({ candidates }, i) => {
    let best = -1;
    candidates.forEach((_, c) => {
      if (best === -1 || scores[i]![c]! > scores[i]![best]!) best = c;
    });
    const candidate = candidates[best];
    return candidate ? { candidate, share: shares[i]![best]!, support: candidate.stated ? whatIsStated : support[i]![best]! } : null;
  });
};

const divisionOf = ({ country, precision, division }: Where): string | null =>
  precision === 2 && country !== null && division ? `${country}.${division}` : null;

const sum = (map: ReadonlyMap<string, number>): number => {
  let total = 0;
  for (const value of map.values()) total += value;
  return total;
};

/** Shares of the likelihood, from scores. */
const soften = (scores: Float64Array, into: Float64Array): void => {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let total = 0;
  scores.forEach((score, c) => {
    into[c] = Math.exp(sharpness * (score - top));
    total += into[c]!;
  });
  for (let c = 0; c < into.length; c++) into[c] = into[c]! / total;
};
