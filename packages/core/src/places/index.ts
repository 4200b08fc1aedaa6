import { stage } from '../stage/index.ts';
import type { Mention, Place } from '../model/index.ts';
import { gazetteerOf, wordsOf, type Where } from '../knowledge/index.ts';
import { candidatesOf } from './candidates.ts';
import { leanOf, silentToponyms } from './lean.ts';
import { roleOf } from './place-role.ts';
import { pointedTo, settle, type Open } from './settle.ts';
import { toponymKey, toponymReader, type Toponym } from './toponyms.ts';

const isNamed = ({ form, kind }: Mention): boolean => form === 'name' && kind === 'location';

/** A small town nobody points to is no answer: an unknown name must not become a town far away that shares it. */
const leastShare = 0.35;

export const places = stage({
  name: 'places',
  version: 2,
  needs: ['article', 'header', 'sentences', 'tokens', 'mentions'],
  adds: 'places',
  about: 'resolves place names to where they are',
  run({ header, sentences, tokens, mentions }, context): Place[] {
    const { english } = context;
    const gazetteer = gazetteerOf(english);
    const words = wordsOf(tokens, sentences);
    const reader = toponymReader(english, gazetteer, words);
    const located = reader.locate(mentions.filter((mention) => isNamed(mention) && !mention.demonym));
    const toponyms = [...reader.gather(located).values()];
    const openOf = (toponym: Toponym, silent: boolean): Open => ({
      candidates: candidatesOf(toponym, english, gazetteer),
      weight: silent ? 1 : Math.min(2, Math.sqrt(toponym.count)),
      silent,
    });
    const opens = [
      ...toponyms.map((toponym) => openOf(toponym, false)),
      ...silentToponyms(header, reader, gazetteer).map((toponym) => openOf(toponym, true)),
    ];
    const settled = settle(opens, leanOf(words, mentions, header, reader, english));
    const whereOf = new Map<string, Where | null>();
    toponyms.forEach((toponym, index) => {
      const key = toponymKey(toponym);
      const answer = settled[index];
      if (!answer) return void whereOf.set(key, null);
      const { candidate, share, support } = answer;
      const expected = support > pointedTo;
      const sure = candidate.prominent || candidate.stated || (expected && share > leastShare);
      const rule = candidate.stated && candidate.where.rule === 'gazetteer' ? 'gazetteer.stated' : candidate.where.rule;
      const confidence =
        rule === 'gazetteer' ? 0.5 + 0.45 * share * (expected ? 1 : 0.5) : Math.max(candidate.where.confidence, 0.95 * share);
      whereOf.set(key, sure ? { ...candidate.where, rule, confidence: Math.round(confidence * 100) / 100 } : null);
    });
    return located
      .map(({ mention, key, from, to, behindTown }): Place => {
        const where = whereOf.get(toponymKey({ key, behindTown })) ?? null;
        const facility = mention.subkind === 'facility' || (mention.subkind === 'water' && where?.rule !== 'region');
        return {
          ...context.find(where?.rule ?? 'unknown', mention.span, where?.confidence ?? 0.4),
          text: mention.text,
          mention: mention.id,
          entity: null,
          use: 'name',
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
        };
      })
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  },
  empty: () => [],
});

export { allusions } from './allusions.ts';
