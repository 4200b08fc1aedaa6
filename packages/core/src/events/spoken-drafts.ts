import type { EventType, Statement } from '../model/index.ts';
import type { Doc } from '../stage/index.ts';
import type { Draft } from './draft.ts';

/** What somebody does by saying it, where the act is plain and no predicate names it. */
const acts: Readonly<Partial<Record<Statement['act'], EventType>>> = { threaten: 'THREATEN', reject: 'REJECT' };
/** An indirect rejection must say what will not be done; one of a claim is a denial. */
const unwilling = /\b(?:not|never|no longer|cannot|refus\w+|impossible|n't)\b/i;
const ifs = /\b(?:if|unless)\b/i;

/**
 * Events told by no predicate but by a statement's act: "those men will see the inside of a courtroom" is a threat. Only
 * where the sentence tells none of that type already.
 */
export const spokenDrafts = (doc: Doc<'article' | 'sentences' | 'statements' | 'dating'>, drafts: readonly Draft[]): Draft[] => {
  const spoken: Draft[] = [];
  const known = new Set(
    drafts.flatMap(({ type, sentence, actors }) => [`${type}|s${sentence}`, ...actors.map((actor) => `${type}|${actor}`)]),
  );
  const triggers = Float64Array.from(drafts, ({ trigger }) => trigger.start).toSorted();
  for (const statement of doc.statements) {
    const type = acts[statement.act];
    const content = statement.content[0];
    if (type === undefined || statement.speaker === null || !content || statement.negated || statement.hedged) continue;
    if (type === 'REJECT' && (statement.kind === 'indirect' || !unwilling.test(doc.article.text.slice(content.start, content.end))))
      continue;
    const inside = statement.content.some(({ start, end }) => startsIn(triggers, start, end));
    const keys = [`${type}|s${statement.sentence}`, `${type}|${statement.speaker}`];
    if (inside || keys.some((key) => known.has(key))) continue;
    for (const key of keys) known.add(key);
    const published = doc.dating.value?.slice(0, 10) ?? null;
    spoken.push({
      type,
      mode: null,
      actors: [statement.speaker],
      recipients: statement.addressee !== null && statement.addressee !== statement.speaker ? [statement.addressee] : [],
      places: [],
      time: statement.saidAt
        ? { value: statement.saidAt, precision: 'day', basis: 'stated', finding: null }
        : published && published.length === 10
          ? { value: published, precision: 'day', basis: 'published', finding: null }
          : null,
      reality:
        type === 'THREATEN' && ifs.test(doc.article.text.slice(statement.span.start, statement.span.end)) ? 'conditional' : 'happened',
      attribution: [],
      figures: [],
      trigger: content,
      span: statement.span,
      sentence: statement.sentence,
      headline: false,
      confidence: 0.6,
      rule: `statement.${statement.act}`,
      definite: false,
      other: false,
      symmetric: false,
      tells: true,
    });
  }
  return spoken;
};

/** True where one of the sorted offsets lies in a span. */
const startsIn = (sorted: Float64Array, start: number, end: number): boolean => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! < end;
};
