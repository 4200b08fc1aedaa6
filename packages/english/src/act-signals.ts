/**
 * What words do when the verb of saying is neutral. Origin: written for this project; licence: as the project.
 *
 * Sources of regular expressions over lower-case text with plain apostrophes and single spaces. The first act with a
 * pattern that fits wins. `{self}` stands for "we" and "I", `{reported}` for the pronouns that mean
 * the speaker in reported speech and others in a quotation.
 */
export const actSignals: readonly { readonly act: string; readonly patterns: readonly string[] }[] = [
  {
    act: 'apologise',
    patterns: ['^{self} (?:am|are) (?:deeply |very |truly |so )?sorry\\b', '\\b{self} (?:sincerely |deeply )?(?:apologi[sz]e|regret)\\b', '^(?:our|my) (?:sincere |deepest )?(?:apologies|condolences)\\b'],
  },
  {
    act: 'welcome',
    patterns: ['\\b{self} (?:warmly |strongly |fully )?(?:welcome|applaud|commend|congratulate|salute|thank)\\b', '^(?:it |he |she |they )?(?:warmly )?welcom(?:ed|es|ing)\\b', '^(?:this|that|it) is (?:very |extremely )?(?:good|great|welcome) news\\b'],
  },
  {
    act: 'threaten',
    patterns: [
      '\\b(?:will|would|shall) (?:hang|crush|destroy|punish|expel|hunt|bomb|annihilate|wipe out|pay|regret|retaliate|strike back|walk out)\\b',
      '\\b(?:will|would|shall) (?:answer for|see the inside of|have to reconsider|respond (?:with|in kind|to any))\\b',
      '\\b(?:will|would|shall) face (?:the |grave |serious |severe )?(?:consequences|justice|retaliation)\\b',
      '\\b(?:will|would|shall) be (?:punished|made to pay|held (?:to account|accountable|responsible)|met with)\\b',
      '\\b(?:will|would|shall) consider (?:itself|himself|herself|themselves|ourselves) free\\b',
      '\\b(?:red line|grave consequences|serious consequences|retaliat\\w+)\\b',
      '\\bcould (?:freeze|suspend|expel|cut off|withdraw from|halt)\\b',
      '\\breserves? (?:its|the|his|their) right\\b',
      "\\b{self} (?:will |shall |'ll )?(?:have|know|find) (?:where |who )?(?:you|your|their)\\b",
    ],
  },
  {
    act: 'demand',
    patterns: [
      '\\bmust(?: not| now| also| immediately)?\\b',
      '\\bought to\\b',
      '\\b(?:has|have) an? (?:obligation|responsibility|duty) to\\b',
      '\\b{self} (?:call (?:up)?on|urge|demand|appeal|ask that|want (?:the|those|them|him|her|answers|justice))\\b',
      '\\b{self} need (?:to know|answers|help|the)\\b',
      '\\bneeds? to (?:be|stop|end|know|do|act)\\b',
      '\\bhave to (?:stop|end|leave|go|act)\\b',
      '\\bshould (?:now |immediately )?(?:be (?:handed|released|tried|stopped|punished|freed|investigated|held|lifted)|stop|end|leave|join|withdraw|release|respect|refrain|resign)\\b',
      '\\bit is (?:vital|vitally important|imperative|essential|necessary|time|high time) (?:that|for|to)\\b',
      "\\bit's (?:vital|imperative|essential|time) (?:that|for|to)\\b",
    ],
  },
  {
    act: 'reject',
    patterns: [
      "\\b{self} (?:do not|don't|will not|won't|would not|shall not|can not|cannot|can't|will never|can never) (?:accept|sit|go|negotiate|recogni[sz]e|talk|allow|tolerate|yield|surrender|sign|bow|give|agree|support|take part|return|compromise)\\b",
      '\\b(?:did|does|would|will) not (?:accept|sit|negotiate|take part|recogni[sz]e|return to|be (?:bullied|intimidated|blackmailed))\\b',
      '\\b(?:is|are|was|were) (?:unacceptable|out of the question|impossible (?:while|until|as long as|so long as))\\b',
      '\\bpulling out of\\b',
      '\\bno (?:negotiations|talks|deal|compromise) (?:with|until|while|can)\\b',
    ],
  },
  {
    act: 'propose',
    patterns: [
      '\\b(?:is|are|am|was|were|stands?) (?:prepared|willing|ready|open) to (?:explore|discuss|consider|work|mediate|host|talk|negotiate|cooperate|share|offer|meet|talks)\\b',
      '\\b(?:would|will) (?:propose|offer|suggest)\\b',
      '\\bpropos(?:es?|ed|ing)\\b',
      '\\b(?:offers?|offered) to\\b',
      '^(?:let us|let\'s|why not)\\b',
      '^form an?\\b',
      '\\bwithin (?:days|weeks|hours), not\\b',
    ],
  },
  {
    act: 'deny',
    patterns: [
      '^there (?:was|were|is|are|has been|have been|had been) (?:no|not|never)\\b',
      '^no (?:such|evidence|one|\\w+ (?:was|were|had|has|have|is|are|fired|took))\\b',
      '^(?:not (?:a|an|one)|nobody|nothing|none)\\b',
      '^no [\\w\' ]{1,60}? (?:was|were|had|has|have|is|are|fired|took|entered|crossed|left|died)\\b',
      "^(?:it|that|this|he|she|they|{self}|the [\\w' ]{1,40}?|[\\w' ]{1,30}?) (?:was|were|is|are|has|have|had|did|does|do) (?:not|never)\\b",
      "^(?:it|that|this|he|she|they|{self}) (?:didn't|wasn't|isn't|aren't|weren't|don't|doesn't|haven't|hasn't|hadn't|never)\\b",
      '\\b(?:it|that|this|allegations|claims|reports|accusations) (?:is|was|are|were) (?:a lie|lies|false|untrue|fake|fabricated|nonsense|baseless|groundless|unfounded|staged)\\b',
      '\\b(?:fabrications?|baseless|groundless|unfounded|forgery|nonsense|slander|staged)\\b',
      '\\bonly (?:returned fire|militants|fighters|military targets)\\b',
      '\\bnot (?:a single|one) \\w+ (?:was|were|had|has)\\b',
      '\\bno (?:such|civilians?) \\w+ (?:was|were|had|has)\\b',
    ],
  },
  {
    act: 'promise',
    patterns: [
      "\\b{self}(?: will| shall|'ll)\\b",
      '\\b{self} (?:promise|pledge|vow|guarantee|commit)\\b',
      '\\b{reported} (?:would|will)\\b(?! (?:not|be|have|need|likely|probably|soon))',
      '\\bremain(?:s|ed)? committed\\b',
      '\\b(?:would|will) (?:keep|open|return|help|protect|publish|hand over|release|free|respect|stand by|honou?r|defend|support|continue|go on)\\b',
      '\\bstays? (?:ready|extended)\\b',
      '\\bcomes? home\\b',
    ],
  },
  {
    act: 'expect',
    patterns: ['\\b(?:{self}|he|she|it|they) (?:expects?|hopes?|anticipates?|looks? forward)\\b', '\\b(?:will|would|going to)\\b(?! not)', '\\b(?:will|would) not (?:survive|last|hold|work|end|be enough)\\b', '\\bshould (?:be|have|begin|start|arrive|reach|come|last|take)\\b'],
  },
  {
    act: 'accuse',
    patterns: [
      '\\b(?:ambush(?:ed)?|rammed|bombed(?! |-out)|shelled|massacred?|murder(?:ed)?|tortured|kidnapped|abducted|looted|lying|liars?)\\b',
      '\\b(?:provocation|aggression|atrocit(?:y|ies)|genocide|war crimes?|barbaric|crimes?|barrel bombs?|occupiers|invaders)\\b',
      '\\b(?:violat(?:ed|es|ing|ions?)|betray(?:ed|al)|broke the|breached|buried the|refused to|failed to)\\b',
      '\\b(?:planned attack|opened fire|fired (?:on|at)|attacked|poaching|shot at|hosed|handcuffed|illegal(?:ly)?|drones of)\\b',
      '\\b(?:is|are|was|were) (?:to blame|responsible for|behind (?:the|this))\\b',
      '\\bcaused by (?:him|them|her|the)\\b',
    ],
  },
  { act: 'confirm', patterns: ['^(?:yes|indeed|correct)\\b', '\\bwas (?:its|our|their) work\\b', '\\bwe are the ones who\\b', '^(?:that|this|it) is (?:correct|true)\\b'] },
];

/** Words that do what they say wherever they stand, and so outweigh the order above. */
export const performatives: readonly { readonly act: string; readonly pattern: string }[] = [
  { act: 'demand', pattern: '\\b{self} (?:call (?:up)?on|urge|demand|appeal to|insist that|ask that|want (?:the name|those who|justice|answers))\\b' },
  { act: 'apologise', pattern: '\\b{self} apologi[sz]e\\b' },
];
