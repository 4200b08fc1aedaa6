import { stage } from '../stage/index.ts';
import type { Time } from '../model/index.ts';
import { findTimes } from './find-times.ts';
import { directionOf, isoValue, precisionOf } from './iso.ts';
import { reportAnchor } from './report-anchor.ts';
import type { Value } from './value.ts';

export { predictTimes, type PredictedTime } from './predict.ts';

const kindOf = (value: Value): Time['kind'] => {
  if (value.kind === 'duration' || value.kind === 'set') return value.kind;
  if (value.kind === 'period' && value.period.clock) return 'time';
  return value.kind === 'unplaced' && value.clock ? 'time' : 'date';
};

export const times = stage({
  name: 'times',
  version: 1,
  needs: ['raw', 'article', 'header', 'tokens'],
  adds: 'times',
  about: "finds time expressions and resolves them against the report's own date",
  run({ raw, article, header, tokens }, context) {
    const anchor = reportAnchor(header, raw.given);
    const report = anchor?.grain === 'day' ? anchor.day : null;
    const found: Time[] = [];
    for (const { value, anchor: by, candidate, from, to } of findTimes(article.text, tokens, anchor)) {
      // "now" and "recently" place nothing.
      if (value.kind === 'reference') continue;
      const span = { start: tokens.start[from]!, end: tokens.end[to - 1]! };
      found.push({
        ...context.find(candidate.rule, span, value.kind === 'unplaced' ? 0.6 : 0.9),
        text: article.text.slice(span.start, span.end),
        kind: kindOf(value),
        value: isoValue(value, report),
        precision: precisionOf(value),
        anchor: by,
        direction: directionOf(value, report),
      });
    }
    return found;
  },
  empty: () => [],
});
