import { descriptionAdjectives } from '@sitrep/english';
import { Casing, isNameShape, Shape } from '../../knowledge/index.ts';
import type { Reading } from '../candidate.ts';
import { fullHead, rebels, type Head } from '../description-heads.ts';
import { draft, type Draft } from '../mention.ts';

const determiners = new Set(['the', 'this', 'that', 'its', 'his', 'her', 'their', 'both']);
const adjectives = new Set(descriptionAdjectives);
const governs = /^(?:government|regime|administration|cabinet|junta|authorities|presidency|council)$/;
const owned = new Set(['government', 'regime', 'administration', 'cabinet', 'forces', 'army', 'troops', 'junta', 'rule']);

/** Offices, bodies and places told by description: "the Russian foreign minister", "the alliance", "Assad's government", "rebel groups". */
export const findDescriptions = (reading: Reading, names: readonly Draft[], isRole: (from: number, to: number) => boolean): Draft[] => {
  const { words } = reading;
  const at = new Map<number, Draft>();
  for (const name of names) {
    const before = at.get(name.from);
    if (!before || before.to < name.to) at.set(name.from, name);
  }
  const inside = new Uint8Array(words.length + 1);
  for (const name of names) for (let i = name.from; i < name.to; i++) if (name.to - name.from > 1 || i === name.from) inside[i] = 1;
  /** End of the longest name over each word. */
  const covered = new Uint32Array(words.length + 1);
  for (const name of names) for (let i = name.from; i < name.to; i++) covered[i] = Math.max(covered[i]!, name.to);
  const found: Draft[] = [];
  const taken = new Set<string>();
  const put = (made: Draft): void => {
    const place = `${made.from}.${made.to}`;
    if (taken.has(place) || (covered[made.from] ?? 0) >= made.to || (covered[made.to - 1] ?? 0) > made.to) return;
    taken.add(place);
    found.push(made);
  };
  for (let s = 0; s + 1 < words.first.length; s++) {
    if (words.casing[s] === Casing.capitals) continue;
    const begin = words.first[s]!;
    const end = words.first[s + 1]!;
    for (let i = begin; i < end; i++) {
      const owner = at.get(i);
      if (owner && owner.kind !== 'other') {
        describeOwned(reading, owner, at, end, isRole, put);
        continue;
      }
      if (words.shape[i]! > Shape.particled) continue;
      if (determiners.has(words.lower[i]!)) {
        const seat = seatOf(reading, words.lower[i + 1] === 'de' ? i + 3 : i + 1, at);
        if (seat) {
          put(seat);
          continue;
        }
        const made = describeDefinite(reading, i, end, at, isRole);
        if (made) put(made);
        continue;
      }
      const seat = inside[i] ? null : seatOf(reading, i, at);
      if (seat) {
        put(seat);
        continue;
      }
      if ((!inside[i] && words.shape[i] === Shape.lower) || (words.opening[i] && !inside[i])) {
        const head = fullHead(reading, i);
        if (
          head &&
          head.sector !== null &&
          rebels.has(head.sector) &&
          head.form === 'nominal' &&
          /s$|opposition$|militia$/.test(words.lower[head.to - 1]!) &&
          !(i > begin && (at.has(i - 1) || determiners.has(words.lower[i - 1]!)))
        ) {
          let from = i;
          while (
            from > begin &&
            adjectives.has(words.lower[from - 1]!) &&
            !/^(?:two|three|four|five|six|other|same)$/.test(words.lower[from - 1]!)
          )
            from--;
          if (
            from === begin ||
            (!determiners.has(words.lower[from - 1]!) &&
              !/^(?:alliance|coalition|umbrella|group|grouping|network|bloc)$/.test(words.lower[from - 2] ?? ''))
          )
            put(draft(from, head.to, 'nominal', 'nominal.group', 'organization', { subkind: 'armed-group', confidence: 0.6 }));
          i = head.to - 1;
        }
      }
    }
  }
  // "the Syrian government" adds nothing to "Syrian government".
  const phrases = new Set(found.filter((made) => made.form === 'name').map(({ from, to }) => `${from}.${to}`));
  return found.filter((made) => !(made.form === 'nominal' && phrases.has(`${made.from + 1}.${made.to}`)));
};

/** "authorities in Lakhami", "junta of Issalane": who governs from a place. */
const seatOf = ({ words }: Reading, i: number, at: ReadonlyMap<number, Draft>): Draft | null => {
  if (!/^(?:authorities|government|junta|regime|administration)$/.test(words.lower[i]!) || !/^(?:in|of)$/.test(words.lower[i + 1] ?? ''))
    return null;
  const place = at.get(words.lower[i + 2] === 'the' ? i + 3 : i + 2);
  if (place?.kind !== 'location' || place.demonym || words.sentence[place.from] !== words.sentence[i]) return null;
  const from = words.lower[i - 1] === 'facto' && words.lower[i - 2] === 'de' ? i - 2 : i;
  return draft(from, place.to, 'name', 'institution.seat', 'organization', { subkind: 'government', confidence: 0.7 });
};

/** "Syrian government", "Russia's air force", "Assad regime", "Russia's top diplomat": a name and what is its own. */
const describeOwned = (
  reading: Reading,
  owner: Draft,
  at: ReadonlyMap<number, Draft>,
  end: number,
  isRole: (from: number, to: number) => boolean,
  put: (made: Draft) => void,
): void => {
  const { words } = reading;
  let i = owner.to;
  const clitic =
    i < end &&
    words.shape[i] === Shape.clitic &&
    (words.lower[i] === "'s" || words.lower[i] === '’s' || words.lower[i] === '’S'.toLowerCase());
  const plural = !clitic && i < end && (words.text[i] === '’' || words.text[i] === "'") && words.lower[i - 1]!.endsWith('s');
  if (clitic || plural) i++;
  let head: Head | null = null;
  for (let guard = 0; guard < 4 && i < end; guard++, i++) {
    head = fullHead(reading, i);
    if (head) break;
    if (!adjectives.has(words.lower[i]!) || words.shape[i] !== Shape.lower) return;
  }
  // "Russia's Defense Ministry": the ministry is a name already.
  if (!head || at.get(i)?.to === head.to) return;
  const country = owner.demonym || owner.kind === 'location';
  if (head.kind === 'organization') {
    const last = words.lower[head.to - 1]!;
    if (owner.kind === 'person' && !owned.has(last)) return;
    if (owner.kind === 'organization' && !clitic) return;
    if (!country && owner.kind !== 'person' && !clitic) return;
    const plural = last.endsWith('s') && last !== 'armed forces' && !last.endsWith('forces');
    const bodily = head.subkind !== 'government' || governs.test(last);
    const name = country && head.body && bodily && !plural ? 'name' : 'nominal';
    // "the Damascus government": the town stands for the state.
    if (head.subkind === 'government' && owner.subkind === 'city' && !clitic) owner.metonym = true;
    const government = owner.kind === 'person' && /^(?:government|regime|administration|cabinet|junta)$/.test(last);
    put(
      draft(
        owner.from,
        head.to,
        government ? 'name' : name,
        name === 'name' || government ? 'institution.phrase' : 'nominal.owned',
        'organization',
        { subkind: head.subkind, confidence: 0.8 },
      ),
    );
    return;
  }
  if (head.kind === 'person' && (clitic || plural) && !isRole(owner.from, head.to)) {
    if (isNameShape(words.shape[head.to] ?? Shape.mark) && head.to < end) return;
    put(draft(owner.from, head.to, head.form, `${head.form}.owned`, 'person', { confidence: 0.7 }));
  }
};

/** "the Russian foreign minister", "the armed opposition", "his regime", "the district hospital". */
const describeDefinite = (
  reading: Reading,
  at: number,
  end: number,
  names: ReadonlyMap<number, Draft>,
  isRole: (from: number, to: number) => boolean,
): Draft | null => {
  const { words, people } = reading;
  let i = at + 1;
  let head: Head | null = null;
  let plainWords = 0;
  for (let guard = 0; guard < 7 && i < end; guard++) {
    const name = names.get(i);
    if (name && name.kind !== 'person' && name.to < end && words.shape[name.to] !== Shape.mark) {
      i = name.to;
      if (i < end && words.shape[i] === Shape.clitic) i++;
      continue;
    }
    if (name) return null;
    head = fullHead(reading, i);
    if (head) break;
    if (
      words.shape[i] !== Shape.lower ||
      !(adjectives.has(words.lower[i]!) || people.modifiers.has(words.key[i]!) || (words.plain[i] === 0 && ++plainWords < 2))
    )
      return null;
    i++;
  }
  if (!head) return null;
  if (plainWords > 0 && !head.body) {
    // "the district hospital" and "the monitoring commission" are bodies; "the killed soldier" is nobody.
    return null;
  }
  if (head.to < end && isNameShape(words.shape[head.to]!) && words.plain[head.to] === 0 && head.kind === 'person') return null;
  if (head.kind === 'person' && isRole(i, head.to)) return null;
  if (head.to < end && words.text[head.to] === '-') return null;
  const owner = words.lower[at]!;
  const specific =
    (plainWords > 0 ||
      (head.body && at + 1 < i && head.subkind === 'facility') ||
      (head.body && head.to - i > 1 && names.get(i) === undefined && head.kind !== 'person')) &&
    owner !== 'its' &&
    owner !== 'his' &&
    owner !== 'her' &&
    owner !== 'their';
  const rule = specific
    ? 'nominal.specific'
    : `${head.form}.${owner === 'the' || owner === 'this' || owner === 'that' || owner === 'both' ? 'definite' : 'possessed'}`;
  return draft(at, head.to, head.form, rule, head.kind, { subkind: head.subkind, confidence: 0.6 });
};
