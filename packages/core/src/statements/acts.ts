import type { Act } from '../model/index.ts';
import type { Draft } from './drafts.ts';
import type { Reading } from './reading.ts';

/** What is done by words whose cue does not tell: read from the words themselves. First rule that fits wins. */
const signals: readonly [Act, RegExp][] = [
  ['apologise', /^(?:i|we) (?:am|are) (?:deeply |very |truly )?sorry\b|\b(?:i|we) (?:sincerely |deeply )?(?:apologi[sz]e|regret)\b/],
  [
    'welcome',
    /\b(?:we|i) (?:warmly |strongly )?(?:welcome|applaud|commend|congratulate|thank)\b|^(?:it |he |she |they )?(?:warmly )?welcom(?:ed|es|ing)\b/,
  ],
  [
    'threaten',
    /\b(?:will|would|shall) (?:hang|crush|destroy|punish|expel|hunt|pay|regret|answer for|face (?:the )?(?:consequences|justice)|see the inside of|be (?:punished|made to pay|held (?:to account|accountable))|respond (?:with|in kind)|retaliate|strike back|have to reconsider|walk out|consider (?:itself|himself|herself|themselves|ourselves) free)\b|\b(?:red line|consequences|retaliat\w+)\b|\bcould (?:freeze|suspend|expel|cut off|withdraw from|halt)\b|\breserves? (?:its|the|his|their) right\b|\bwe (?:will|know) (?:have|where|who) (?:your|you|they)\b/,
  ],
  [
    'demand',
    /\b(?:must(?: not)?|ought to|has to|needs? to (?:be|stop|know)|have to (?:stop|end|leave|go|act)|should (?:now (?:be|stop|end)|be (?:handed|released|tried|stopped|punished|freed|investigated|held|lifted)|stop|end|leave|join|withdraw|release|respect|refrain|resign)|(?:has|have) an? (?:obligation|responsibility|duty) to|(?:we|i) (?:call (?:up)?on|urge|demand|appeal|ask(?: that)?|want (?:the|those|them|him|her|answers|justice))|it is (?:vital|vitally important|imperative|essential|necessary|time) (?:that|for|to))\b|\bit is (?:vitally )?important for\b/,
  ],
  [
    'reject',
    /\b(?:we|i) (?:do|will|would|shall|can) ?(?:not|never) (?:accept|sit|go|negotiate|recogni[sz]e|talk|allow|tolerate|yield|surrender|sign|bow|give|be|agree|support|take part)\b|\b(?:we|i) (?:won't|can't|cannot|don't) (?:accept|sit|negotiate|recogni[sz]e|talk|allow|tolerate|sign|agree|support)\b|\b(?:did|does|would|will) not (?:accept|sit|negotiate|take part|recogni[sz]e|return to)\b|\b(?:is|are) (?:unacceptable|out of the question|impossible (?:while|until|as long as|so long as))\b|\bpulling out of\b|\bno (?:negotiations|talks|deal)\b/,
  ],
  [
    'propose',
    /\b(?:we|i|he|she|it|they|country|states) (?:would|will|is|are|am) (?:propose|prepared to (?:explore|discuss|consider)|ready to (?:explore|discuss|consider|offer)|willing to (?:explore|discuss|consider|work))\b|\b(?:is|are) (?:prepared|willing|ready) to (?:explore|discuss|consider|work|mediate|host|talk|negotiate|cooperate)\b|\bwould propose\b|\bpropos(?:es?|ed|ing|al)\b|\boffers? to\b|\blet us\b|^form an?\b|\bwithin (?:days|weeks), not\b/,
  ],
  [
    'deny',
    /^(?:there (?:was|were|is|are|has been|have been) (?:no|not)\b|no(?:t a single| such| one|body| \w+ (?:was|were|had|has|have|is|are|fired|took))?\b|(?:it|that|this|he|she|they|we|i|the [\w' ]{1,40}?|[\w' ]{1,30}?) (?:was|were|is|are|has|have|had|did|does|do) (?:not|never|n't)\b|(?:it|that|this) (?:is|was) (?:a lie|false|untrue|fake|fabricated|nonsense)|(?:it|he|she|they|we|i) (?:didn't|wasn't|isn't|aren't|weren't|never)\b)|\b(?:pure |complete |total )?(?:fabrication|fabricated|baseless|groundless|staged|forgery|nonsense|fake)\b|\bonly (?:returned fire|militants|answered)\b|\bnot (?:a single|one) (?:shot|civilian|soldier|person)\b/,
  ],
  [
    'expect',
    /\b(?:we|i|he|she|it|they) (?:expects?|hopes?|anticipates?|looks? forward)\b|\b(?:will|would|should|going to) (?:likely|probably|soon|now|not survive|be|have|become|take|cause|lead|make|come|continue|resume|remain|rise|fall|start|begin|close|prevent|last|happen|grow|need|face|go|reach)\b/,
  ],
  [
    'promise',
    /\b(?:we|i) (?:will|shall|'ll)\b|\b(?:i|we) (?:promise|pledge|vow|guarantee|commit)\b|\b(?:he|she|it|they) (?:would|will)\b|\bremain(?:s|ed)? committed\b|\b(?:would|will) (?:keep|open|return|help|protect|publish|hand over|release|free|respect|stand by|honou?r|defend|support|continue|go on)\b|\bstays? (?:ready|extended)\b|\bcomes? home\b/,
  ],
  [
    'accuse',
    /\b(?:ambush(?:ed)?|rammed|bombed(?! |-out)|shelled|massacred?|murder(?:ed)?|lying|liars?|provocation|aggression|violat(?:ed|es|ing|ion)|planned attack|war crimes?|opened fire|fired (?:on|at)|attacked|poaching|occupiers|refused to|is to blame|are to blame|is responsible|betray(?:ed|al)|broke the|buried the|shot at|hosed|handcuffed|illegal(?:ly)?|drones of|barbaric|crime|barrel bombs?|caused by (?:him|them|her))\b/,
  ],
  ['expect', /\b(?:will|would)\b(?! not)/],
  ['confirm', /^(?:yes|indeed)\b|\bwas (?:its|our|their) work\b|\bwe are the ones who\b/],
];

/** Words that do what they say, wherever they stand. */
const performatives: readonly [Act, RegExp][] = [
  ['demand', /\b(?:we|i) (?:call (?:up)?on|urge|demand|appeal to|insist that|ask that|want (?:the name|those who|justice|answers))\b/],
  ['apologise', /\b(?:we|i) apologi[sz]e\b/],
];

const lowerPlain = (text: string): string => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();

/** The act of a statement: its cue's, or what its words do where the cue is neutral. */
export const actOf = (reading: Reading, draft: Draft): Act => {
  const words = lowerPlain(draft.content.map(({ start, end }) => reading.text.slice(start, Math.min(end, start + 1200))).join(' '));
  if (draft.negated && draft.act === 'deny') return 'confirm';
  if (draft.negated && draft.act === 'confirm') return draft.lemma === 'accept' || draft.lemma === 'agree' ? 'reject' : 'assert';
  if (draft.negated && draft.act === 'reject' && draft.lemma === 'exclude') return 'propose';
  if (draft.lemma === 'warn')
    return /\b(?:will|would|could|may|might|risk)\b/.test(words)
      ? signals[2]![1].test(words)
        ? 'threaten'
        : 'expect'
      : draft.act === 'demand'
        ? 'demand'
        : 'assert';
  if (draft.actFixed && draft.act !== 'expect') return draft.act;
  // The first sentence tells what is done; a later one only where the first is neutral.
  const performative = performatives.find(([, signal]) => signal.test(words));
  if (performative) return performative[0];
  const stop = /[.?!]["'”’]?\s/.exec(words);
  for (const part of stop ? [words.slice(0, stop.index + 1), words] : [words]) {
    for (const [act, signal] of signals) if (signal.test(part)) return act;
    if (part.length > 60) break;
  }
  return draft.act;
};
