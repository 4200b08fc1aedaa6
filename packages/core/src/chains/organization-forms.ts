import { Shape } from '../knowledge/index.ts';
import type { Item, Reading } from './cluster.ts';

const spelled = (key: string): string =>
  key
    .replace(/\bdefense\b/g, 'defence')
    .replace(/organization/g, 'organisation')
    .replace(/\bcenter\b/g, 'centre')
    .replace(/\blabor\b/g, 'labour')
    .replace(/\bprogram\b/g, 'programme');

/** "Ministry of Defence", "defense ministry" and "Defence Ministry" are one form; so are army, military and armed forces. */
export const normalForm = (key: string): string => {
  const form = spelled(key).replace(/^(?:army|military|armed forces)$/, 'armed forces');
  const of = /^(?:ministry|department) (?:of|for) (?:the )?(.+)$/.exec(form);
  const last = /^(.+) (?:ministry|department)$/.exec(form);
  const what = of?.[1] ?? last?.[1];
  if (what === undefined) return form;
  const portfolio = what
    .replace(/^foreign affairs$/, 'foreign')
    .replace(/ affairs$/, '')
    .replace(/^national defence$/, 'defence');
  return `ministry:${portfolio}`;
};

/** First letters of the capitalised words: "RCC" for "Redeployment Coordination Committee". */
export const initialsOf = (item: Item, { words }: Reading): string => {
  let initials = '';
  for (let i = item.from; i < item.to; i++) {
    const shape = words.shape[i]!;
    if (shape === Shape.capital || shape === Shape.acronym || shape === Shape.initial) initials += words.text[i]![0];
  }
  return initials;
};

/** The letters of an acronym without its stops. */
export const lettersOf = (item: Item, { words }: Reading): string => words.text[item.from]!.replace(/[^\p{Lu}]/gu, '');
