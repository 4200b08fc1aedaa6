import type { Officeholder } from '@sitrep/english';
import { phraseKey } from '../knowledge/index.ts';

/** Offices that are told in many words and held by one. */
export type Office = Officeholder['office'];

const patterns: readonly (readonly [Office, RegExp])[] = [
  [
    'foreign-minister',
    /\b(?:foreign (?:affairs )?(?:minister|secretary)|(?:minister|secretary) (?:of|for) foreign affairs|external affairs minister|minister of external affairs|top diplomat|chief diplomat|secretary of state|foreign policy chief)\b/,
  ],
  ['defence-minister', /\b(?:defen[cs]e (?:minister|secretary|chief)|(?:minister|secretary) (?:of|for) (?:national )?defen[cs]e)\b/],
  ['head-of-government', /\b(?:prime minister|premier|chancellor|taoiseach|head of government)\b/],
  ['head-of-state', /\b(?:president|king|queen|emir|emperor|sultan|head of state|supreme leader)\b/],
  ['head-of-organization', /\b(?:secretary[- ]general|director[- ]general|general secretary)\b/],
];
const lower =
  /\b(?:deputy|vice|assistant|former|ex|under|undersecretary|state for|spokes\w+|aide|adviser|advisor|wife|son|daughter|envoy)\b/;

/** Which office a title names, null where it is none of these, or only next to one. */
export const officeOf = (title: string): Office | null => {
  const key = phraseKey(title);
  if (lower.test(key)) return null;
  return patterns.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
};

/** The words of a title that say what it is: without articles, countries and ranks of "former" and "acting". */
export const headWords = (title: string): string[] =>
  phraseKey(title)
    .split(' ')
    .filter((word) => !/^(?:the|a|an|of|for|and|his|her|its|their|this|that|former|acting|new|then|s|to)$/.test(word));

/** Who held an office of a country or organization on a day, null where the list does not tell. */
export const holderOn = (holders: readonly Officeholder[], of: string, office: Office, date: string): Officeholder | null =>
  holders.find(
    (holder) => holder.of === of && holder.office === office && holder.from <= date && (holder.to === null || date <= holder.to),
  ) ?? null;
