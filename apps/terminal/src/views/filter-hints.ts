import { queryKeys } from '@sitrep/newsroom';
import type { Draft } from '../state/draft.ts';

/** The part of a query the cursor stands in: where it begins, and its key where it has one. */
const partAt = ({ text, at }: Draft): { readonly start: number; readonly key: string | null; readonly word: string } => {
  const before = text.slice(0, at);
  const part = /(?:^|\s)-?((?:([A-Za-z-]+):)?(?:[^\s"]|"[^"]*"?)*)$/.exec(before);
  const word = part?.[1] ?? '';
  return { start: at - word.length, key: part?.[2] ?? null, word };
};

/** Values of the key that begin with what is typed so far of the last of them. */
const valuesFor = (key: string, word: string): readonly string[] => {
  const begun = word
    .slice(key.length + 1)
    .split(',')
    .at(-1)!
    .toLowerCase();
  return (queryKeys.find((one) => one.key === key)?.values ?? []).filter((value) => value.toLowerCase().startsWith(begun));
};

/** The line with the key or value at the cursor written out, as far as there is one choice. */
export const completed = (draft: Draft): Draft => {
  const { start, key, word } = partAt(draft);
  const rest = draft.text.slice(draft.at);
  const ended = (text: string): Draft => ({ text: text + rest, at: text.length });
  if (key === null) {
    const keys = word === '' ? [] : queryKeys.filter((one) => one.key.startsWith(word.toLowerCase()));
    return keys.length === 1 ? ended(`${draft.text.slice(0, start)}${keys[0]!.key}:`) : draft;
  }
  const values = valuesFor(key, word);
  const begun = word
    .slice(key.length + 1)
    .split(',')
    .at(-1)!;
  return values.length === 1 ? ended(`${draft.text.slice(0, draft.at - begun.length)}${values[0]!}`) : draft;
};

/** What may be typed at the cursor: keys that begin so, or what the key means and its values. */
export const hintFor = (draft: Draft): string => {
  const { key, word } = partAt(draft);
  if (key === null) {
    const keys = queryKeys.filter((one) => one.key.startsWith(word.toLowerCase()));
    if (keys.length === 1 && word !== '') return `${keys[0]!.key}: ${keys[0]!.about}; Tab writes it out`;
    return (keys.length === 0 || word === '' ? queryKeys : keys).map((one) => `${one.key}:`).join(' ');
  }
  const known = queryKeys.find((one) => one.key === key.toLowerCase());
  if (known === undefined) return 'words, "words in this order", key:value, -not';
  const values = valuesFor(known.key, word);
  return `${known.key}: ${known.about} – ${values.length > 0 ? values.join(' ') : known.example}`;
};
