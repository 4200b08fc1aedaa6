import type { EntityId, FindingId } from '../model/index.ts';
import { stage } from '../stage/index.ts';
import { lexiconOf, peopleWordsOf, personNamesOf, phraseKey, wordAt, wordsOf } from '../knowledge/index.ts';
import { Clusters, type Item, type Reading } from './cluster.ts';
import { linkPlaceNominals } from './place-nominals.ts';
import { placeOfDateline } from './dateline.ts';
import { entityFrom } from './finish.ts';
import { knowPersons } from './known-persons.ts';
import { governmentOfSeat } from './governments.ts';
import { mergeOtherNames } from './other-names.ts';
import { linkNominals } from './nominal-chains.ts';
import { gatherOrganizations } from './organization-chains.ts';
import { gatherPersons } from './person-chains.ts';
import { gatherPlaces, gatherSeats, isSeat } from './place-chains.ts';
import {
  countStrangers,
  decideWith,
  describeNames,
  gatherFacts,
  resolveDescriptions,
  resolvePronouns,
  Syntax,
  type Decide,
  type Scene,
} from './reference/index.ts';
import { stateRoles } from './roles.ts';
import { linkTitles } from './title-chains.ts';

/** Tells whether an offset stands inside double quotation marks; a paragraph's end closes an open one. */
const quotation = (text: string): ((offset: number) => boolean) => {
  const marks: number[] = [];
  let open = false;
  for (const { index, 0: mark } of text.matchAll(/["“”\n]/g)) {
    const next: boolean = mark === '“' ? true : mark === '”' || mark === '\n' ? false : !open;
    if (next === open) continue;
    marks.push(index);
    open = next;
  }
  return (offset) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low % 2 === 1;
  };
};

/** The stage with another way to decide whom a pronoun or a description means: training watches the questions so. */
export const chainsDeciding = (decide: Decide) =>
  stage({
    name: 'chains',
    version: 2,
    needs: ['raw', 'article', 'header', 'sentences', 'tokens', 'tags', 'parse', 'mentions', 'places'],
    adds: 'chains',
    about: 'gathers the mentions of a report into entities: who is "he", which "minister", what "IS" is',
    run({ raw, article, header, sentences, tokens, tags, parse, mentions, places }, context) {
      const { english } = context;
      const words = wordsOf(tokens, sentences);
      const reading: Reading = {
        words,
        text: article.text,
        english,
        lexicon: lexiconOf(english),
        names: personNamesOf(english),
        people: peopleWordsOf(english),
        report: raw.id,
        date: header.published.value,
      };
      const placeOf = new Map(places.map((place) => [place.mention, place]));
      const items: Item[] = mentions.map((mention) => {
        const from = wordAt(words, mention.span.start);
        return {
          mention,
          from,
          to: Math.max(from + 1, wordAt(words, mention.span.end - 1) + 1),
          key: phraseKey(mention.text),
          subkind: mention.subkind as Item['subkind'],
          place: placeOf.get(mention.id) ?? null,
        };
      });
      const clusters = new Clusters();
      gatherPlaces(clusters, items, reading);
      gatherSeats(clusters, items, items.some(isSeat) ? governmentOfSeat(clusters, reading) : null);
      const home = header.dateline?.place ? placeOfDateline(clusters, reading, header.dateline.place) : null;
      gatherPersons(clusters, items, reading);
      stateRoles(clusters, items, reading);
      knowPersons(clusters, reading);
      gatherOrganizations(clusters, items, reading);
      mergeOtherNames(clusters, items, reading);
      linkTitles(clusters, items, reading);
      const syntax = new Syntax(tokens, tags, parse);
      const added = describeNames(clusters, items, reading, syntax, context);
      const all = [...items, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
      const scene: Scene = {
        items: all,
        facts: gatherFacts(all, syntax, quotation(article.text)),
        syntax,
        reading,
        strangers: countStrangers(items, syntax),
      };
      resolvePronouns(scene, clusters, decide, false);
      linkNominals(clusters, items, reading);
      linkPlaceNominals(clusters, items, reading);
      resolveDescriptions(scene, clusters, decide);
      resolvePronouns(scene, clusters, decide, true);
      const taken = new Set<string>();
      const entities = [];
      const entityOf = new Map<FindingId, EntityId>();
      const first = (items: readonly Item[]): number =>
        items.reduce((least, { mention }) => Math.min(least, mention.span.start), Number.MAX_SAFE_INTEGER);
      for (const cluster of clusters.all
        .filter((other) => other.items.length > 0 || other === home)
        .sort((a, b) => first(a.items) - first(b.items))) {
        const entity = entityFrom(cluster, reading, taken);
        entities.push(entity);
        for (const { mention } of cluster.items) entityOf.set(mention.id, entity.id);
      }
      return { entities, entityOf, mentions: added.filter((item) => clusters.of(item)).map(({ mention }) => mention) };
    },
    empty: () => ({ entities: [], entityOf: new Map(), mentions: [] }),
  });

export const chains = chainsDeciding(decideWith());
