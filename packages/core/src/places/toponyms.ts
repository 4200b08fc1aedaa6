import { divisionAbbreviations } from '@sitrep/english';
import type { Mention } from '../model/index.ts';
import { isNameShape, keyOf, lexiconOf, phraseKey, wordAt, type Gazetteer, type KnownName, type Words } from '../knowledge/index.ts';
import type { English } from '@sitrep/english';

/** What stands right behind a name and says where the place is: "Astana, Kazakhstan", "Paris, Texas", "Austin, Tex.". */
export interface Stated {
  readonly country: string | null;
  /** Divisions it may lie in, as "US.TX". */
  readonly divisions: ReadonlySet<string>;
}

/** All mentions of one name in a report, which mean one place. */
export interface Toponym {
  readonly key: string;
  readonly known: KnownName | undefined;
  stated: Stated | null;
  count: number;
  /** Division that it is short for, as "US.MI". */
  readonly short: string | undefined;
  /** "Poltava region": the name says that it is a division. */
  readonly division: boolean;
  /** A building or site, which may bear the name of its place. */
  readonly building: boolean;
  /** "Albany, New York": it says where the town before it lies, so it is the division of that name. */
  readonly behindTown: boolean;
}

/** A mention with its words. */
export interface Located {
  readonly mention: Mention;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** As Toponym.behindTown. */
  readonly behindTown: boolean;
}

/** Key under which the mentions of one place are gathered. */
export const toponymKey = ({ key, behindTown }: Pick<Located, 'key' | 'behindTown'>): string => (behindTown ? `${key}|division` : key);

export const divisionWord = / (?:province|region|governorate|oblast|district|county|state|prefecture|canton|territory|krai|parish|raion)$/;

const abbreviated: ReadonlyMap<string, string> = new Map(
  Object.entries(divisionAbbreviations).flatMap(([code, forms]) =>
    forms.split(' ').map((form) => [form.replace(/\.$/, ''), code] as const),
  ),
);

/** The division that a postal or newspaper abbreviation means, as it is written: "Mich.", "MI", and not "Mi.". */
export const divisionOf = (surface: string): string | undefined =>
  surface.includes('.') || surface === surface.toUpperCase() ? abbreviated.get(surface.replace(/\.$/, '')) : undefined;

/** Reads names of places and what is stated at them. */
export const toponymReader = (english: English, gazetteer: Gazetteer, words: Words) => {
  const lexicon = lexiconOf(english);
  const knownOf = (key: string, demonym: boolean): KnownName | undefined =>
    lexicon.get(key).find((name) => name.kind === 'location' && demonym === (name.by === 'adjective' || name.by === 'people'));

  const divisionsNamed = (key: string): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const entry of gazetteer.get(key)) if (entry.level === 2) found.add(`${entry.country}.${entry.admin1}`);
    return found;
  };

  const statedAt = (own: KnownName | undefined, to: number): Stated | null => {
    const sentence = words.sentence[to - 1]!;
    const end = words.first[sentence + 1]!;
    const mark = words.text[to];
    const inside = words.lower[to] === 'in';
    if ((mark !== ',' && mark !== '(' && !inside) || to + 1 >= end) return null;
    for (let stop = Math.min(end, to + 4); stop > to + 1; stop--) {
      const next = keyOf(words, to + 1, stop);
      if (next === '') continue;
      const known = knownOf(next, false);
      // "China, Japan and Korea" is a list.
      if (known?.by === 'name' && known.subkind === 'country' && own?.subkind === 'country') return null;
      if (known?.by === 'name' && known.subkind === 'country') return { country: known.country, divisions: divisionsNamed(next) };
      const short = inside || stop > to + 2 ? undefined : abbreviated.get(words.text[to + 1]!);
      if (short) return { country: null, divisions: new Set([short]) };
      const divisions = divisionsNamed(next);
      if (divisions.size > 0) return { country: null, divisions };
    }
    return null;
  };

  /** "Douglas" in "Douglas County Public Works" is the county. */
  const countyOf = (key: string, to: number): string => {
    const next = words.lower[to];
    if ((next !== 'county' && next !== 'parish') || !isNameShape(words.shape[to]!)) return key;
    const county = `${key} ${next}`;
    return gazetteer.all(county).length > 0 ? county : key;
  };

  return {
    knownOf,
    locate(found: readonly Mention[]): readonly Located[] {
      const ends = new Set<number>();
      return found.map((mention) => {
        const [from, to] = [wordAt(words, mention.span.start), wordAt(words, mention.span.end - 1) + 1];
        const key = countyOf(phraseKey(mention.text), to);
        const behindTown =
          words.text[from - 1] === ',' && ends.has(from - 1) && (divisionOf(mention.text) !== undefined || divisionsNamed(key).size > 0);
        ends.add(to);
        return { mention, key, from, to, behindTown };
      });
    },
    /** One toponym a name, with whatever any mention of it states. */
    gather(located: readonly Located[]): Map<string, Toponym> {
      const byKey = new Map<string, Toponym>();
      for (const { mention, key, to, behindTown } of located) {
        const name = toponymKey({ key, behindTown });
        let toponym = byKey.get(name);
        if (!toponym) {
          toponym = {
            key,
            known: knownOf(key, mention.demonym),
            short: divisionOf(mention.text),
            stated: null,
            count: 0,
            division: divisionWord.test(key),
            building: mention.subkind === 'facility',
            behindTown,
          };
          byKey.set(name, toponym);
        }
        toponym.count++;
        toponym.stated ??= statedAt(toponym.known, to);
      }
      return byKey;
    },
  };
};
export type ToponymReader = ReturnType<typeof toponymReader>;
