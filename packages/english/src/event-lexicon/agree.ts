/**
 * Predicates of PLOVER AGREE: consent, promises to cooperate, deals. Written for this project with facts from the CAMEO
 * verb dictionary of the Open Event Data Alliance (MIT). The notation is explained in `README.md` beside this file.
 *
 * Licence of this file: MIT.
 */
export const agree = `
AGREE
v s+with|o|x: agree, agree +to, agree +that, agree @on|upon|about|over, concur @with, come {agreement} @to, come {terms} @to, come @to {agreement}
v s+with|between|on: reach {$deal}, strike {$deal bargain balance}, sign {$deal letter of-intent}, ink {$deal}, conclude {$deal}, clinch {$deal}, seal {$deal}, hammer out {$deal}, broker {$deal}, negotiate {$deal}, finalise {$deal}, finalize {$deal}, initial {$deal}, ratify {$deal}, approve {$deal}, adopt {$deal document}, cut {deal}, make {deal peace}, enter @into {$deal}, thrash out {$deal}, work out {$deal}, forge {$deal alliance}, secure {$deal}, endorse {$deal}, renew {$deal}, extend {$deal}, establish {$ceasefire}, settle {dispute difference row}, resolve {dispute difference row}, accede @to {$deal}, shake {hand} @on|with, exchange {instrument ratification}
v s>o|to|with|x: offer +to, promise {support help aid cooperation action reform investigation assistance money billion million troop weapon protection backing election dialogue concession change restraint}, promise +to, promise +that, pledge {help aid cooperation action reform assistance troop weapon protection backing}, pledge +to, pledge +that, vow {support cooperation help aid}, undertake +to, commit +to, commit @to, volunteer +to, guarantee {safety security right access}, assure +that, consent @to, consent +to, assent @to
n p|d|of|between|with|among|by+: agreement, peace agreement, ceasefire agreement, trade agreement, accord, peace accord, pact, peace pact, trade pact, security pact, defence pact, defense pact, treaty, peace treaty, border treaty, deal, peace deal, trade deal, arms deal, prisoner swap deal, ceasefire deal, truce deal, power-sharing deal, memorandum of understanding, joint statement, joint communique, joint declaration, framework agreement, consensus, compromise, settlement, protocol, free-trade pact, free trade agreement, nuclear deal, grain deal, gas deal, hostage deal, coalition agreement, outline deal
n p|d|by|of>to|for: promise, pledge, commitment, vow, undertaking, assurance, guarantee
`;
