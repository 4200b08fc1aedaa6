import type { EntitySubkind } from '../../model/index.ts';
import { Casing, isCommonWord, isNameShape, Shape, type Head } from '../../knowledge/index.ts';
import { candidate, type Finder, type Reading } from '../candidate.ts';
import { titleAt } from '../names-grammar.ts';

/** Whose organization it is, inside the name: "Women's Union", "Governor's Office". */
const membership =
  /^(?:people|workers?|women|children|men|farmers?|nurses|teachers|students?|mothers|veterans|king|queen|prosecutor|governor|general|attorney|sheriff|mayor|president|patient|nation|soldier|writer|peasant|citizen|journalist|lawyer|employer|doctor)s?$/;
const connectors = new Set(['of', 'for', 'on', 'against']);
const quality = (head: Head): number => (head.strong ? 4 : 2.2);

const isPiece = ({ words }: Reading, i: number): boolean =>
  isNameShape(words.shape[i]!) &&
  (words.plain[i] === 0 || words.lower[i] === 'new' || words.lower[i] === 'first' || words.lower[i] === 'high');

/**
 * Start of the capitals that lead up to the head at `head`: "Sulu Sea Fisherfolk Alliance", "Food and Drug Administration",
 * "Russia's Aerospace Forces".
 */
const startOf = (reading: Reading, head: number): number => {
  const { words, names, institutions } = reading;
  const first = words.first[words.sentence[head]!]!;
  let from = head;
  while (from > first && head - from < 9) {
    const i = from - 1;
    if (isPiece(reading, i) || (words.shape[i] === Shape.number && /(?:st|nd|rd|th)$/.test(words.lower[i]!))) {
      from = i;
      continue;
    }
    if (i - 1 < first) break;
    const joins =
      words.lower[i] === '&' ||
      (words.lower[i] === 'and' && institutions.isPortfolioWord(words.key[i - 1]!) && institutions.isPortfolioWord(words.key[from]!));
    if (joins && isPiece(reading, i - 1)) {
      from = i - 1;
      continue;
    }
    if (
      words.shape[i] === Shape.lower &&
      (names.isParticle(words.lower[i]!) || words.lower[i] === 'of') &&
      isPiece(reading, i - 1) &&
      words.lower[i] !== 'de'
    ) {
      // "Bank of America Foundation", not "Minister of Energy Group": only where the first part is a name of its own.
      if (words.lower[i] === 'of') break;
      from = i - 1;
      continue;
    }
    if (words.shape[i] === Shape.clitic && isPiece(reading, i - 1)) {
      // "People's Protection Units"; but in "Iraq's State Security Service" the country only owns the name.
      if (!membership.test(words.lower[i - 1]!)) break;
      from = i - 1;
      continue;
    }
    if ((words.text[i] === "'" || words.text[i] === '’') && isPiece(reading, i - 1) && words.lower[i - 1]!.endsWith('s')) {
      from = i - 1;
      continue;
    }
    break;
  }
  return from;
};

/** The capitals from `from` on, up to a title or a person: "of the Court of Cassation | Bekir Yılmazer". */
const endOfPieces = (reading: Reading, from: number, stop: number): number => {
  const { words, names, institutions } = reading;
  let to = from;
  while (to < stop && isPiece(reading, to)) {
    const key = words.key[to]!;
    if (to > from && !institutions.isPortfolioWord(key) && !institutions.heads.has(key)) {
      if (titleAt(reading, to) > 0) break;
      if (names.isGiven(key) && !isCommonWord(key) && to + 1 < stop && isPiece(reading, to + 1)) break;
    }
    to++;
  }
  return to;
};

/** End of "of the Prosecutor General", "of Health and Population", "for the Development of the Euphrates Basin" after `to`. */
const endOf = (reading: Reading, to: number): number => {
  const { words, institutions, lexicon } = reading;
  const stop = words.first[words.sentence[to - 1]! + 1]!;
  let end = to;
  for (let guard = 0; guard < 4; guard++) {
    if (end >= stop || !connectors.has(words.lower[end]!)) break;
    let i = end + 1;
    if (i < stop && words.lower[i] === 'the') i++;
    if (i >= stop || !isPiece(reading, i)) break;
    i = endOfPieces(reading, i, stop);
    for (;;) {
      // "Foreign Affairs, African Integration and Tanezrans Abroad"
      const comma = words.text[i] === ',' && i + 1 < stop && institutions.isPortfolioWord(words.key[i + 1]!) && isPiece(reading, i + 1);
      const and = (words.lower[i] === 'and' || words.lower[i] === '&') && i + 1 < stop && isPiece(reading, i + 1);
      if (!comma && !and) break;
      const next = words.key[i + 1]!;
      if (lexicon.get(next).some((name) => name.kind !== 'other')) break;
      if (and && !institutions.isPortfolioWord(next) && !institutions.isPortfolioWord(words.key[i - 1]!)) break;
      if (and && institutions.heads.has(next) && !institutions.isPortfolioWord(next)) break;
      i = endOfPieces(reading, i + 1, stop);
    }
    end = i;
    if (
      words.shape[end] === Shape.clitic &&
      end + 1 < stop &&
      isPiece(reading, end + 1) &&
      /^(?:republic|democratic)$/.test(words.key[end + 1]!)
    ) {
      end++;
      end = endOfPieces(reading, end, stop);
    }
  }
  return end;
};

const subkindOf = (head: Head): EntitySubkind => head.kind;

/** Names made like those of institutions: "Ministry of Health", "Sahel Relief Network", "3rd Mechanized Brigade", "Acme Corp". */
export const institutionNames: Finder = {
  rule: 'institution',
  find(reading, propose) {
    const { words, institutions, people } = reading;
    for (let i = 0; i < words.length; i++) {
      if (!isNameShape(words.shape[i]!)) continue;
      const key = words.key[i]!;
      const longest = institutions.heads.longest(key);
      if (longest === 0) continue;
      const casing = words.casing[words.sentence[i]!]!;
      if (casing === Casing.capitals) continue;
      const stop = words.first[words.sentence[i]! + 1]!;
      let phrase = '';
      let best: { to: number; heads: readonly Head[] } | null = null;
      for (let to = i + 1; to <= Math.min(stop, i + longest + 1); to++) {
        const next = words.key[to - 1]!;
        if (next === '') {
          if (words.text[to - 1] === "'" || words.text[to - 1] === '’') continue;
          break;
        }
        phrase = phrase === '' ? next : `${phrase} ${next}`;
        const heads = institutions.heads.get(phrase);
        // "University of" is told by its first word; what follows "of" is looked for below.
        // "AG" and "SA" are companies, "Ag" and "Sa" are names.
        if (
          heads &&
          to === i + 1 &&
          next.length < 4 &&
          words.shape[i] !== Shape.acronym &&
          heads.every(({ text }) => text === text.toUpperCase())
        )
          continue;
        if (heads) best = { to: / (?:of|for|to|on)$/.test(phrase) ? to - 1 : to, heads };
      }
      if (!best) continue;
      const { to, heads } = best;
      const last = heads.find((head) => head.position !== 'first' && head.strong) ?? heads.find((head) => head.position !== 'first');
      const first = heads.find((head) => head.position !== 'last' && head.strong) ?? heads.find((head) => head.position !== 'last');
      if (last && !(to < stop && isPiece(reading, to) && !last.strong)) {
        const from = startOf(reading, i);
        // "Armed Forces", "General Staff", "Supreme Court": two capitals that need no more.
        if (from === i && to - i > 1 && last.strong && isPiece(reading, to - 1) && last.kind !== 'company' && last.kind !== 'ngo') {
          propose(candidate(i, to, 'institution.bare', { kind: 'organization', subkind: last.kind, weight: 2.4, bonus: 0.4 }));
        }
        // In a headline every noun has a capital: "Velmaria Rebels Blame …" names no rebels.
        const headline = casing === Casing.title && (last.kind === 'armed-group' || last.kind === 'team' || !last.strong);
        if (from < i && !headline && !(i - from === 1 && words.plain[from])) {
          // A title before the head word is its holder's: "President Forum" is none.
          const end = last.kind === 'company' || last.kind === 'media' ? to : endOf(reading, to);
          const dot = words.end[end - 1]!;
          propose(
            candidate(from, end, 'institution.last', {
              kind: 'organization',
              subkind: subkindOf(last),
              weight: quality(last),
              bonus: dot > 0 && i - from >= 1 ? 1.2 : 0,
            }),
          );
        }
      }
      if (first) {
        const end = endOf(reading, to);
        if (end > to) {
          const before = startOf(reading, i);
          const leads = before < i && !people.titles.has(words.key[i - 1]!);
          propose(
            candidate(leads ? before : i, end, 'institution.of', {
              kind: 'organization',
              subkind: subkindOf(first),
              weight: quality(first),
              bonus: 2,
            }),
          );
        } else if (
          to < stop &&
          /^\d{1,4}$/.test(words.text[to]!) &&
          words.shape[to + 1] !== Shape.lower &&
          /^(?:media|military|union|team|agency)$/.test(first.kind)
        ) {
          // "Channel 9", "Brigade 2506", "Local 174"
          propose(candidate(i, to + 1, 'institution.number', { kind: 'organization', subkind: subkindOf(first), weight: 2, bonus: 1 }));
        } else if (first.position === 'first' && to < stop && isPiece(reading, to)) {
          let after = to;
          while (after < stop && isPiece(reading, after)) after++;
          if (!people.titles.has(words.key[to]!)) {
            propose(
              candidate(i, after, 'institution.first', {
                kind: 'organization',
                subkind: subkindOf(first),
                weight: quality(first) - 0.8,
                bonus: 0,
              }),
            );
          }
        }
      }
    }
  },
};
