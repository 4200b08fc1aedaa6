import { Manner, readWords } from '@sitrep/core/reading';
import type { MarkedReport } from '../corpora/marked-text.ts';
import type { Tagged } from './train-tags.ts';

const isNameKind = (kind: string): boolean => kind === 'person' || /^place\.(?:country|city|region)$/.test(kind);

/**
 * Sentences of reports whose names are marked, tagged by `tag`, with the tag of a proper noun on the words of persons
 * and places: the treebanks' names are few and of one part of the world.
 */
export const namedSentences = (
  reports: readonly MarkedReport[],
  tag: (forms: readonly string[]) => Pick<Tagged, 'upos' | 'xpos'>,
): Tagged[] =>
  reports.flatMap(({ text, spans }) => {
    const tokens = readWords(text);
    const names = spans.filter(({ kind }) => isNameKind(kind));
    const out: Tagged[] = [];
    for (let s = 0; s + 1 < tokens.first.length; s++) {
      const [from, to] = [tokens.first[s]!, tokens.first[s + 1]!];
      const forms = tokens.text.slice(from, to);
      if (!forms.some((form) => /\p{Ll}/u.test(form))) continue;
      const { upos, xpos } = tag(forms);
      const named = forms.map(
        (form, i) =>
          /^\p{Lu}\p{L}/u.test(form) && names.some(({ start, end }) => start <= tokens.start[from + i]! && tokens.end[from + i]! <= end),
      );
      out.push({
        forms,
        upos: upos.map((one, i) => (named[i] ? 'PROPN' : one)),
        xpos: xpos.map((one, i) => (named[i] && one !== 'NNPS' ? 'NNP' : one)),
        manner: Manner.edited,
      });
    }
    return out;
  });
