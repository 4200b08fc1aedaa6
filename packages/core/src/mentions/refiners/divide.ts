import { isNameShape, Shape } from '../../knowledge/index.ts';
import type { NameSpan } from '../../names/index.ts';
import type { Reading } from '../candidate.ts';

const leadsOn = new Set(['of', 'for', 'and', 'in', 'on', 'to', 'against', '&', 'at', 'with', 'by', 'de']);

/** Two names that were read as one: "Agharous / Dakar", "Radio Tamesna the Coordination", "Foreign Ministry and the Defense Ministry". */
export const divided = ({ words, institutions, names }: Reading, spans: readonly NameSpan[]): NameSpan[] =>
  spans.flatMap((span) => {
    const { from, to, kind } = span;
    // "de facto": a particle alone names nobody.
    if (to - from === 1 && names.isParticle(words.lower[from]!) && words.shape[from] === Shape.lower) return [];
    for (let i = from + 1; i + 1 < to; i++) {
      const slash = words.text[i] === '/';
      const article =
        words.lower[i] === 'the' &&
        kind === 'organization' &&
        (!leadsOn.has(words.lower[i - 1]!) ||
          (words.lower[i - 1] === 'and' && institutions.heads.has(words.key[i - 2]!) && institutions.heads.has(words.key[to - 1]!)));
      if (!slash && !article) continue;
      const first = { from, to: words.lower[i - 1] === 'and' ? i - 1 : i, kind };
      const second = { from: i + 1, to, kind };
      if (!isNameShape(words.shape[i + 1]!)) continue;
      return [first, second];
    }
    return [span];
  });
