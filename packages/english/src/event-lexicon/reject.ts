/**
 * Predicates of PLOVER REJECT: refusals, vetoes, defiance. Written for this project with facts from the CAMEO verb
 * dictionary of the Open Event Data Alliance (MIT). The notation is explained in `README.md`.
 *
 * Licence of this file: MIT.
 */
export const reject = `
REJECT
v s>o|from|by|to|with|x: ~reject {claim accusation allegation suggestion report idea notion}, ~dismiss {claim accusation allegation suggestion report idea notion charge rumour rumor}, reject, refuse, refuse +to, refuse @to, refuse {admission transit landing}, fail +to {respond}, decline +to, decline {$demand invitation comment}, decline, rebuff, spurn, repudiate, disavow, veto, block {resolution bill list sanction proposal bid deal motion measure statement aid vote candidate appointment merger membership accession}, dismiss {demand request call appeal proposal offer plan bid complaint criticism concern}, rule out, turn down, shoot down {proposal plan bill motion idea}, throw out {case appeal proposal bill lawsuit complaint}, strike down {law ban rule act order}, vote down, vote @against, oppose, ~resist, ~defy, flout, ignore {$demand order ban resolution warning ruling}, disregard {$demand order warning ruling}, disobey, shun {$talks vote election summit}, snub, object @to, disagree @with, dissent @from, deny {request access entry bail visa permission permit asylum recognition}, withhold {consent approval cooperation recognition}, resist {pressure call demand attempt change}, balk @at, baulk @at, renege @on, back out @of, go back @on, break {promise pledge word commitment agreement accord deal}, violate {agreement accord ban deal treaty resolution sanction embargo}, breach {agreement accord deal treaty}, scuttle {deal talks agreement plan}, torpedo {deal talks agreement plan}, derail {talks deal process}, stonewall, obstruct {inquiry investigation inspection justice work}, contest {result claim ruling election verdict}, appeal @against, dispute {claim result account ruling version}, challenge {ruling result decision law ban}, overrule, override {veto}, quash, postpone {$talks visit vote election trip summit demonstration}, delay {$talks visit vote election release ratification}, put off {$talks visit vote election trip}, fail +to {agree reach sign comply ratify}, stay away @from {$talks}, boycott {$talks session hearing meeting inquiry}, disown, discount {report claim possibility}, brush off, brush aside, shrug off {$demand criticism threat warning}, wave away, laugh off, pour {cold-water} @on, say {no} @to, hold out @against, stand firm @against, reject {$demand}
v s>o|by|about|x: deny +ing, deny {involvement responsibility role link wrongdoing}, refute {claim accusation allegation charge report}, contradict {claim account statement}, rebut {claim accusation allegation}
n by|p|d|of>of|by|to: rejection, refusal, veto, denial, rebuff, snub, repudiation, defiance

REJECT meet
v s>o|with|x|to: cancel {visit trip tour $talks}, call off {visit trip tour $talks}, scrap {visit trip $talks}, walk out @of {$talks meeting}, refuse +to {meet talk negotiate sit attend join return host receive}, refuse {$talks}, reject {$talks invitation mediation}, decline +to {meet attend join receive}, decline {invitation $talks}, rule out {$talks meeting}

REJECT yield
v s>o|to|x: refuse +to {withdraw release resign disarm surrender leave lift free step yield end apologise apologize}, reject {ultimatum}, refuse +to {accept recognise recognize concede admit comply}

REJECT assist
v s>o|to|x: refuse +to {help assist send supply provide hand give fund pay cooperate extradite admit accept deploy allow let}, refuse {aid assistance help access entry visa permission}, deny {aid assistance help}
`;
