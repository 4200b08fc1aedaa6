import { Casing, isNameShape, Shape } from '../../knowledge/index.ts';
import { candidate, type Finder, type Reading } from '../candidate.ts';
import { endsNames } from '../names-grammar.ts';

const isPiece = ({ words }: Reading, i: number): boolean =>
  isNameShape(words.shape[i]!) &&
  (words.plain[i] === 0 ||
    words.lower[i] === 'new' ||
    words.lower[i] === 'great' ||
    words.lower[i] === 'old' ||
    words.lower[i] === 'upper');

/** "Lake Chad", "Gotvand Dam", "Gulf of Aden", "Poltava region": a name and the word for the kind of place. */
export const placesByHead: Finder = {
  rule: 'place-head',
  find(reading, propose) {
    const { words, institutions, lexicon, people, names } = reading;
    for (let i = 0; i < words.length; i++) {
      const shape = words.shape[i]!;
      if (shape > Shape.particled) continue;
      const longest = institutions.placeHeads.longest(words.key[i]!);
      if (longest === 0) continue;
      const casing = words.casing[words.sentence[i]!]!;
      if (casing === Casing.capitals) continue;
      const begin = words.first[words.sentence[i]!]!;
      const stop = words.first[words.sentence[i]! + 1]!;
      let phrase = '';
      for (let to = i + 1; to <= Math.min(stop, i + longest); to++) {
        phrase = phrase === '' ? words.key[to - 1]! : `${phrase} ${words.key[to - 1]}`;
        const capital = isNameShape(words.shape[to - 1]!);
        for (const head of institutions.placeHeads.get(phrase) ?? []) {
          if (!capital && !head.lower) continue;
          if (head.position === 'last') {
            let from = i;
            while (
              from > begin &&
              i - from < 4 &&
              !endsNames(people.titles.get(words.key[from - 1]!)) &&
              (isPiece(reading, from - 1) || (from < i && words.shape[from - 1] === Shape.number && i - from === 1))
            )
              from--;
            if (from === i) continue;
            // "Marina Adleiba" is no marina.
            if (capital && to < stop && names.isGiven(words.key[i]!) && isPiece(reading, to)) continue;
            const before = words.key[i - 1]!;
            const lone = i - from === 1;
            // "Russian city", "Israeli border": a nationality is no name of the place.
            if (lone && lexicon.get(before).some((name) => name.by !== 'name' && name.by !== 'capital')) continue;
            if (
              !capital &&
              (head.kind === 'city' || head.kind === 'facility') &&
              lone &&
              lexicon.get(before).some((name) => name.subkind === 'country' || name.subkind === 'region' || name.kind === 'organization')
            )
              continue;
            // "Gaza strip" in small letters names the place; "Oslo airport" the building; a company's "plant" neither.
            const weight = capital ? 3.6 : head.kind === 'region' || head.kind === 'water' || head.kind === 'mountain' ? 3 : 2.2;
            propose(candidate(from, to, `place-head.${head.kind}`, { kind: 'location', subkind: head.kind, weight, bonus: 1 }));
          } else if (head.position === 'first' && capital) {
            let end = to;
            while (end < stop && end - to < 3 && isPiece(reading, end)) end++;
            if (end === to || lexicon.get(words.key[to]!).some((name) => name.by === 'adjective')) continue;
            propose(
              candidate(i, end, `place-head.first.${head.kind}`, {
                kind: 'location',
                subkind: head.kind,
                weight: end - to === 1 ? 2.8 : 2.2,
                bonus: 0.5,
              }),
            );
          } else if (head.position === 'of' && capital) {
            let name = to;
            if (!phrase.endsWith(' of')) {
              if (words.lower[to] !== 'of') continue;
              name = to + 1;
            }
            if (name < stop && words.lower[name] === 'the') name++;
            let end = name;
            while (end < stop && end - name < 4 && isPiece(reading, end)) end++;
            if (end === name) continue;
            propose(candidate(i, end, `place-head.of.${head.kind}`, { kind: 'location', subkind: head.kind, weight: 3.8, bonus: 1 }));
          }
        }
      }
    }
  },
};
