import type { Mention, Place } from '../model/index.ts';
import { stage } from '../stage/index.ts';
import {
  gazetteerOf,
  keyOf,
  lexiconOf,
  phraseKey,
  wordAt,
  wordsOf,
  whereOfKnown,
  whereOfTown,
  type KnownName,
  type PlaceHints,
  type Where,
} from '../knowledge/index.ts';
import { roleOf } from './place-role.ts';

const regional = / (?:province|region|governorate|oblast|district|county|state|prefecture|canton|territory|krai)$/;
const generic = / (?:city|town|village|township|port|airport|international airport|hospital|air base|stadium|university)$/;

export const places = stage({
  name: 'places',
  version: 1,
  needs: ['article', 'header', 'sentences', 'tokens', 'mentions'],
  adds: 'places',
  about: 'resolves place names to where they are',
  run({ sentences, tokens, mentions }, context): Place[] {
    const { english } = context;
    const [lexicon, gazetteer] = [lexiconOf(english), gazetteerOf(english)];
    const words = wordsOf(tokens, sentences);
    const located = (name: KnownName): boolean => name.kind === 'location';
    const knownOf = (key: string, demonym: boolean): KnownName | undefined =>
      lexicon.get(key).find((name) => located(name) && demonym === (name.by === 'adjective' || name.by === 'people'));
    const countries = new Map<string, number>();
    for (const { text, kind, demonym, form } of mentions) {
      if (form !== 'name' || kind !== 'location') continue;
      const known = knownOf(phraseKey(text), demonym);
      if (known?.country) countries.set(known.country, (countries.get(known.country) ?? 0) + (known.by === 'capital' ? 0.7 : 1));
    }
    const divisions = new Set<string>();
    for (const { text, kind, subkind, form } of mentions) {
      if (form !== 'name' || kind !== 'location' || subkind !== 'region') continue;
      for (const entry of gazetteer.get(phraseKey(text).replace(regional, '')))
        if (entry.kind === 'region') divisions.add(`${entry.country}.${entry.admin1}`);
    }
    const sure: { lat: number; lon: number }[] = [];
    const found: Place[] = [];
    const cache = new Map<string, Where | null>();

    const hintsAt = (from: number, to: number, key: string): PlaceHints => {
      let country: string | null = null;
      let division: string | null = null;
      const end = words.first[words.sentence[from]! + 1]!;
      if ((words.text[to] === ',' || words.text[to] === '(') && to + 1 < end) {
        for (let stop = Math.min(end, to + 4); stop > to + 1; stop--) {
          const next = keyOf(words, to + 1, stop);
          const known = next === '' ? undefined : knownOf(next, false);
          if (known && known.by === 'name' && known.subkind === 'country') {
            country = known.country;
            break;
          }
          if (next !== '' && gazetteer.get(next).some((entry) => entry.kind === 'region')) {
            division = next;
            break;
          }
        }
      }
      return { country, division, asRegion: regional.test(key) };
    };

    const locate = (mention: Mention, from: number, to: number): Where | null => {
      const key = phraseKey(mention.text);
      const known = knownOf(key, mention.demonym);
      const hints = hintsAt(from, to, key);
      if (known && !(known.by === 'capital' && (hints.country !== null || hints.division !== null) && hints.country !== known.country)) {
        return whereOfKnown(known, english, gazetteer);
      }
      const place = `${key}|${hints.country}|${hints.division}`;
      const before = cache.get(place);
      if (before !== undefined) return before;
      const where =
        whereOfTown(key, hints, { countries, divisions, sure }, gazetteer) ??
        (regional.test(key) ? whereOfTown(key.replace(regional, ''), hints, { countries, divisions, sure }, gazetteer) : null) ??
        (generic.test(key) ? whereOfTown(key.replace(generic, ''), hints, { countries, divisions, sure }, gazetteer) : null) ??
        (known ? whereOfKnown(known, english, gazetteer) : null);
      cache.set(place, where);
      if (hints.country !== null || hints.division !== null) cache.set(`${key}|null|null`, where);
      if (where && where.lat !== null && where.lon !== null && where.confidence > 0.8) sure.push({ lat: where.lat, lon: where.lon });
      return where;
    };

    // Stated places first: what they settle helps the others.
    const order = mentions
      .filter((mention) => mention.kind === 'location' && mention.form === 'name' && !mention.demonym)
      .map((mention) => {
        const from = wordAt(words, mention.span.start);
        const to = wordAt(words, mention.span.end - 1) + 1;
        return { mention, from, to, stated: words.text[to] === ',' ? 0 : 1 };
      });
    for (const { mention, from, to } of order.toSorted((a, b) => a.stated - b.stated || a.from - b.from)) {
      const where = locate(mention, from, to);
      const facility = mention.subkind === 'facility' || (mention.subkind === 'water' && where?.rule !== 'region');
      found.push({
        ...context.find(where?.rule ?? 'unknown', mention.span, where?.confidence ?? 0.4),
        text: mention.text,
        mention: mention.id,
        entity: null,
        role: roleOf(words, mention, from, to),
        precision:
          mention.subkind === 'facility'
            ? 5
            : (where?.precision ?? (mention.subkind === 'country' ? 1 : mention.subkind === 'region' ? 2 : 4)),
        name: where && !facility ? where.name : mention.text,
        country: where?.country ?? null,
        geonamesId: where && !facility ? where.geonamesId : null,
        lat: where?.lat ?? null,
        lon: where?.lon ?? null,
      });
    }
    return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  },
  empty: () => [],
});
