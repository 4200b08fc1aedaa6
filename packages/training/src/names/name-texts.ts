import { lexiconOf, nameKinds, phraseKey, type NameKind } from '@sitrep/core/reading';
import { english } from '@sitrep/english';
import { isHeldOut, readTexts } from '../corpora/texts.ts';
import type { MarkedReport } from '../corpora/marked-text.ts';
import { readTrainingSet, trainingSets } from '../gold-folder.ts';

/** A stretch that names something: half-open UTF-16 offsets. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** A text with its names, none inside another. */
export interface NameText {
  readonly id: string;
  readonly corpus: 'own' | 'gum' | 'wikigold' | 'ewt';
  readonly text: string;
  readonly names: readonly MarkedName[];
}

const kindOfMark = (kind: string): NameKind | null => {
  const family = kind.split('.')[0];
  if (family === 'place') return 'location';
  if (family === 'person' || family === 'organization' || family === 'demonym') return family;
  return family === 'other' ? 'other' : null;
};

/** A body or place whose name ends in a small word ("the Yemeni government") is a description: what stands in it counts. */
const isDescription = (surface: string, kind: NameKind): boolean =>
  (kind === 'organization' || kind === 'location') &&
  /[\s’'-][a-zß-ÿ][^\s]*$/u.test(surface) &&
  /^[^\s]+\s/u.test(surface) &&
  /\p{Lu}/u.test(surface);
const isSmall = (surface: string): boolean => /^\p{Ll}/u.test(surface) && !/\p{Lu}/u.test(surface);

/** "U.S. officials": the name of a country, used as an adjective. */
const isCountry = (surface: string): boolean =>
  lexiconOf(english)
    .get(phraseKey(surface))
    .some(({ subkind, by, acronym }) => subkind === 'country' && by === 'name' && (!acronym || /^[\p{Lu}.]+$/u.test(surface)));

/** The outermost names of one of the project's own reports. */
export const namesOfReport = ({ text, spans }: Pick<MarkedReport, 'text' | 'spans'>): MarkedName[] => {
  const found: MarkedName[] = [];
  let until = 0;
  const cased = /\p{Lu}/u.test(text);
  for (const { start, end, kind: mark } of spans) {
    const kind = kindOfMark(mark);
    if (kind === null || start < until) continue;
    const surface = text.slice(start, end);
    const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end) === -1 ? undefined : text.indexOf('\n', end));
    if (cased && /\p{Lu}/u.test(line) && (isDescription(surface, kind) || (kind === 'organization' && isSmall(surface)))) continue;
    found.push({ start, end, kind: kind === 'demonym' && isCountry(surface) ? 'location' : kind });
    until = end;
  }
  return found;
};

const isKind = (kind: string): kind is NameKind => (nameKinds as readonly string[]).includes(kind);

/** Other sets call the adjectives of countries "other" or leave them out, and a country that acts an organization. */
const asOurs = (text: string, names: readonly MarkedName[]): MarkedName[] => {
  const lexicon = lexiconOf(english);
  return names.map((name) => {
    const known = lexicon.get(phraseKey(text.slice(name.start, name.end)));
    if (known.some(({ by, kind }) => (by === 'adjective' || by === 'people') && kind === 'location') && name.kind !== 'person')
      return { ...name, kind: 'demonym' as const };
    if (known.some(({ subkind, by }) => subkind === 'country' && by === 'name') && name.kind === 'organization')
      return { ...name, kind: 'location' as const };
    return name;
  });
};

/** Capitalised adjectives of countries that a set leaves unmarked. */
const withDemonyms = (text: string, names: readonly MarkedName[]): MarkedName[] => {
  const lexicon = lexiconOf(english);
  const all = [...names];
  for (const { index, 0: word } of text.matchAll(/\p{Lu}\p{L}+/gu)) {
    if (names.some(({ start, end }) => start < index + word.length && end > index)) continue;
    if (lexicon.get(phraseKey(word)).some(({ by, kind }) => (by === 'adjective' || by === 'people') && kind === 'location'))
      all.push({ start: index, end: index + word.length, kind: 'demonym' });
  }
  return all.sort((a, b) => a.start - b.start);
};

const readSet = (corpus: NameText['corpus'], source: string): NameText[] =>
  source
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as {
        id: string;
        text: string;
        entities: { start: number; end: number; kind: string }[];
      };
      const names = entities
        .map(({ start, end, kind }) => ({ start, end, kind }))
        .filter((name): name is MarkedName => isKind(name.kind))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const outer = names.filter(
        ({ start, end }, i) =>
          !names.some(
            (other, k) => k !== i && other.start <= start && other.end >= end && (k < i || other.end - other.start > end - start),
          ),
      );
      const ours = asOurs(text, outer);
      return { id, corpus, text, names: withDemonyms(text, ours) };
    });

/** Everything the model may learn from. */
export const trainingTexts = (gold?: string): NameText[] => {
  const [gum, wikigold, ewt] = trainingSets.names.map((set) => readTrainingSet(set, gold));
  return [
    ...readTexts()
      .filter(({ id }) => !isHeldOut(id))
      .map((report): NameText => ({ id: report.id, corpus: 'own', text: report.text, names: namesOfReport(report) })),
    ...readSet('gum', gum!),
    ...readSet('wikigold', wikigold!),
    ...readSet('ewt', ewt!),
  ];
};

/** The own reports that are only measured on. */
export const heldOutTexts = (): NameText[] =>
  readTexts()
    .filter(({ id }) => isHeldOut(id))
    .map((report) => ({ id: report.id, corpus: 'own', text: report.text, names: namesOfReport(report) }));
