import type { Draft } from './drafts.ts';
import { has, type Range, type Reading } from './reading.ts';
import { is } from './word-classes.ts';

const neighbours = 16;

/**
 * Statements inside statements: "he said he expected …" is one, and what it does is expect; "he said Moscow agreed
 * that …" is two, and he passes the inner one on. An -ing or "to" inside what somebody says is part of it.
 */
export const settleNesting = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const dropped = new Set<Draft>();
  const changed = new Map<Draft, Draft>();
  drafts.forEach((inner, position) => {
    if (!inner.cue) return;
    const at = reading.tokens.start[inner.cue.first]!;
    // Only neighbours can hold one another: a sentence may have thousands of cues.
    const near = drafts.slice(Math.max(0, position - neighbours), position + neighbours);
    const outer = near.find(
      (draft) =>
        draft !== inner &&
        draft.cue !== null &&
        draft.source !== null &&
        inContent(draft, at) &&
        !inContent(inner, reading.tokens.start[draft.cue.first]!),
    );
    if (!outer) return;
    const own = inner.source !== null && inner.source.where !== 'shared' && !pronoun(reading, inner.source.phrase);
    if (own && !inner.verb?.participle && !inner.verb?.infinitive) {
      const phrase = outer.source!.phrase;
      changed.set(inner, { ...inner, relays: [...inner.relays, { range: { first: phrase.first, end: phrase.end }, cue: outer.cue }] });
      return;
    }
    dropped.add(inner);
    const leads = outer.content.some(({ start }) => start <= at && at - start < 28);
    const current = changed.get(outer) ?? outer;
    if (
      leads &&
      !outer.actFixed &&
      inner.actFixed &&
      !inner.verb?.participle &&
      !(inner.verb?.verb.frames.includes('m') && inner.act !== 'expect')
    ) {
      changed.set(outer, { ...current, act: inner.act, actFixed: true });
    }
  });
  return drafts.filter((draft) => !dropped.has(draft)).map((draft) => changed.get(draft) ?? draft);
};

const inContent = ({ content }: Draft, offset: number): boolean => content[0]!.start <= offset && offset < content.at(-1)!.end;

const pronoun = (reading: Reading, { first, end }: Range): boolean =>
  end - first === 1 && has(reading, first, is.personal | is.subjectPronoun);
