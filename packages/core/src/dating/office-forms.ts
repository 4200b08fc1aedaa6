import type { Officeholder } from '@sitrep/english';
import { fold } from '../text/index.ts';

/** One way a text may name an officeholder. */
export interface HolderForm {
  readonly holder: Officeholder;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** True for the family name alone, which needs the title before it. */
  readonly short: boolean;
}

/** Titles under which news speaks of an office, beside the one the list gives. */
const officeTitles: Readonly<Partial<Record<Officeholder['office'], readonly string[]>>> = {
  'head-of-government': ['prime minister', 'premier'],
  'foreign-minister': [
    'foreign minister',
    'minister of foreign affairs',
    'minister for foreign affairs',
    'external affairs minister',
    'foreign affairs minister',
  ],
  'defence-minister': [
    'defence minister',
    'defense minister',
    'minister of defence',
    'minister of defense',
    'defense secretary',
    'defence secretary',
  ],
};

/** Folded titles of an office, longest first. */
export const titlesOf = ({ office, title }: Officeholder): readonly string[] => {
  const own = fold(title);
  const spelled = [
    own,
    own.replace('defence', 'defense'),
    own.replace('defense', 'defence'),
    own.replace('spokesperson', 'spokesman'),
    own.replace('spokesperson', 'spokeswoman'),
  ];
  const common = office === 'head-of-government' && !/minister|premier/.test(own) ? [] : (officeTitles[office] ?? []);
  return [...new Set([...spelled, ...(office === 'foreign-minister' && /^secretary of state$/.test(own) ? [] : common)])].sort(
    (a, b) => b.length - a.length,
  );
};

let index: ReadonlyMap<string, readonly HolderForm[]> | null = null;

/** Forms by their last word, built when the first undated report asks. */
export const formsByLastWord = (holders: readonly Officeholder[]): ReadonlyMap<string, readonly HolderForm[]> => {
  if (index !== null) return index;
  const forms = new Map<string, HolderForm[]>();
  const add = (form: HolderForm): void => {
    const last = form.words.at(-1);
    if (last === undefined || last.length < 2) return;
    const list = forms.get(last);
    if (list === undefined) forms.set(last, [form]);
    else list.push(form);
  };
  for (const holder of holders) {
    for (const name of [holder.name, ...holder.aliases]) {
      const words = nameWords(name);
      add({ holder, words, short: words.length === 1 });
    }
    const words = nameWords(holder.name);
    const family = familyName(words);
    if (words.length > 1) add({ holder, words: family, short: true });
  }
  return (index = forms);
};

/** Folded words of a name, hyphens and points gone. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .replace(/[.,]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);

const particles = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'van', 'von', 'de', 'del', 'da', 'di', 'der', 'le', 'la', 'ould', 'abu']);
const familyName = (words: readonly string[]): readonly string[] => {
  let at = words.length - 1;
  while (at > 1 && particles.has(words[at - 1]!)) at--;
  return words.slice(at);
};
