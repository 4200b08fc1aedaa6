import { adverbialsAfter } from './adverbials.ts';
import { draft, pieces, type Context, type Ground } from './attribution.ts';
import { cueLexicon, takes } from './cue-lexicon.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './drafts.ts';
import { phraseBefore } from './noun-phrases.ts';
import { has, lower } from './reading.ts';
import { phraseAfter, type Source } from './sources.ts';
import { rightOf } from './words-after.ts';
import { is } from './word-classes.ts';

/** "The report was denied by the State Department"; "He was quoted by Y as saying that …". */
export const passive = (ground: Ground, index: number, cue: Cue, source: Source | null): Draft[] => {
  const { reading, unit } = ground;
  if (!source || cue.modal) return [];
  const end = cue.participle ? cue.at : cue.groupStart;
  let first = unit.first;
  for (let at = end - 1; at >= unit.first && end - at < 60; at--) {
    if (reading.quoteAt[at]! >= 0) continue;
    if (
      has(reading, at, is.semicolon | is.colon) ||
      (has(reading, at, is.comma) && has(reading, at + 1, is.coordinator | is.subordinator))
    ) {
      first = at + 1;
      break;
    }
  }
  if (end - first < 2 || !takes(cue.verb, 'ntg') || takes(cue.verb, 'mr')) return [];
  if (cue.verb.act === 'assert' && !/^(?:report|announce|state|claim|describe|reveal|disclose|say)$/.test(cue.verb.lemma)) return [];
  if (cue.participle) {
    // "an attack claimed by the group": only the phrase the participle hangs on.
    const phrase = phraseBefore(reading, unit, end, ground.verbs);
    if (!phrase || phrase.end !== end) return [];
    first = phrase.first;
  }
  const context: Context = { ground, index, cue, source, adverbials: { end, time: null, occasion: null }, addressee: null };
  const { spans, quotations } = pieces(ground, { first, end });
  if (spans.length === 0) return [];
  for (const q of quotations) ground.claimed.add(q);
  return [draft(context, 'passive by', 0.75, quotations.length > 0 ? 'mixed' : 'indirect', spans, quotations)];
};

/** "Y quoted X as saying that …", "X was quoted by Y as saying …", "Y transmits words of X: …": X speaks, Y passes it on. */
export const quotedAsSaying = (ground: Ground, index: number, cue: Cue): Draft[] | null => {
  if (!/^(?:quote|cite|transmit|relay|report)$/.test(cue.verb.lemma) || cue.participle) return null;
  const { reading, unit, verbs } = ground;
  for (let at = cue.groupEnd; at < Math.min(unit.end, cue.groupEnd + 28); at++) {
    if (reading.quoteAt[at]! >= 0) return null;
    const saying =
      lower(reading, at) === 'as' && /^(?:saying|telling|stating|warning|adding|declaring|calling)$/.test(lower(reading, at + 1));
    const words =
      has(reading, at, is.colon) &&
      /^(?:the |)(?:words?|statement|comments?|remarks?) (?:of|by|from)/.test(
        `${lower(reading, cue.groupEnd)} ${lower(reading, cue.groupEnd + 1)} ${lower(reading, cue.groupEnd + 2)}`,
      );
    if (!saying && !words) continue;
    const before = phraseBefore(reading, unit, cue.groupStart, verbs);
    const skip = words ? (lower(reading, cue.groupEnd) === 'the' ? 3 : 2) : 0;
    const object = cue.passive ? before : phraseAfter(reading, unit, cue.groupEnd + skip, verbs);
    if (!object) return null;
    const by = cue.passive && lower(reading, cue.groupEnd) === 'by' ? phraseAfter(reading, unit, cue.groupEnd + 1, verbs) : null;
    const passer = cue.passive ? by : before;
    const end = saying ? at + 2 : at;
    const addressed = adverbialsAfter(reading, unit, end);
    const context: Context = {
      ground,
      index,
      cue: { ...cue, verb: sayingVerb(), passive: false },
      source: { phrase: { ...object, inserted: cue.passive ? object.inserted : null }, where: 'before' },
      adverbials: addressed,
      addressee: null,
    };
    const relays = passer ? [{ range: { first: passer.first, end: passer.end }, cue: { first: cue.at, end: cue.groupEnd } }] : [];
    return rightOf(context).map((made) => ({ ...made, relays, rule: 'quoted as saying' }));
  }
  return null;
};

const sayingVerb = (): Cue['verb'] =>
  cueLexicon()
    .verbs.get('say')!
    .find(({ verb }) => verb.rest.length === 0)!.verb;
