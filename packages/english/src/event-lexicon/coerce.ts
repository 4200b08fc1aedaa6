/**
 * Predicates of PLOVER COERCE: arrests, seizures, bans, censorship, emergency rule, deportation, cyber attacks. Written
 * for this project with facts from the CAMEO verb dictionary of the Open Event Data Alliance (MIT). See `README.md`.
 *
 * Licence of this file: MIT.
 */
export const coerce = `
COERCE arrest
v s>o|of|from|in: issue {arrest-warrant warrant} @for|against, issue {arrest-warrant}, force out, force @out @of, imprison, jail, arrest, detain, ~capture, capture {$people member assailant attacker boat ship vessel}, apprehend, round up, jail, imprison, incarcerate, intern, hold {$people those eleven crewmate}, hold @in {custody}, hold @in {custody prison jail detention}, keep @in {custody prison jail detention}, take @into custody, take {prisoner} , remand, remand @in, lock up, nab, nail {suspect}, book {suspect}, handcuff, seize {$people suspect}, pick up {suspect dissident}, place @under arrest, put @under arrest, put {under-house-arrest}, confine, take {captive}, swoop @on, raid {home office house newspaper newsroom headquarters school mosque}, search {home office house}, crack down @on, be @behind bars, be @in custody, be @in detention
n by|p|d>of|against|on|in: arrest, detention, mass arrest, house arrest, jailing, imprisonment, roundup, crackdown, clampdown, capture of, police raid, detention of
n d|p|by>h: custody

COERCE seize
v s>o|from|of|in: ~seize, seize {weapon boat ship vessel tanker property asset land farm fish net equipment arms territory cargo passport document phone computer power control}, confiscate, impound, expropriate, nationalise, nationalize, requisition, commandeer, annex, take {power} , take over {company station land}, usurp, take {control} @of, grab {power land}, hijack {election}, freeze {account}, evict, bulldoze, demolish {home house building village camp}, dispossess, intercept {ship boat vessel tanker}, board {ship boat vessel tanker}, blockade, besiege, lay {siege} @to, overthrow, topple {government president leader regime}, oust {president leader government}, stage {coup}, mount {coup}, depose
n by|p|d>of|against|in|on: seizure, confiscation, annexation, coup, coup attempt, military coup, bloodless coup, power grab, takeover of, demolition of, naval blockade, siege of, land grab, blockade of

COERCE restrict
v s>o|from|on|against|in: ban {party group rally demonstration protest newspaper organisation organization opposition candidate import export movement gathering}, ban @from, outlaw, proscribe, prohibit, prohibit @from, ~restrict, ~bar {$people}, bar @from, impose {restriction ban blockade curb} @on, impose {restriction curb blockade}, curb {right freedom protest media}, limit {movement right access}, suppress, repress, disperse {crowd protester demonstrator rally protest}, break up {rally protest demonstration march gathering meeting}, prevent {demonstration rally protest march}, ~prevent @from, stop {convoy ship aid-worker} , block {aid convoy access supply}, dissolve {parliament party assembly}, suspend {constitution parliament law}, disband {party group ngo}, close {border road airport university school crossing airspace port}, close down {party group office ngo}, seal {border}, deny {entry access visa}, revoke {visa passport citizenship licence license permit}, cut {internet}, shut down {internet school university}, quarantine, cancel {election}, annul {election vote result}, postpone {election}, impede {aid access}, withhold {aid food}, tax, rig {election vote}, disenfranchise, force {closure}, harass, persecute, oppress, subjugate, gerrymander, tighten {blockade}
n by|p|d>on|of|against|in: ban, ban on, travel restriction, restrictions on, prohibition of, repression, blockade, naval blockade, suppression of, border closure, closure of, harassment, persecution

COERCE censor
v s>o|in|on: censor, silence {critic press media journalist opposition}, muzzle, gag, shut down {newspaper station channel website outlet broadcaster}, close {newspaper station channel website broadcaster}, close down {newspaper station channel website}, block {website site internet social-media access broadcast}, jam {broadcast signal radio}, ban {book film newspaper broadcaster broadcast song channel}, suspend {newspaper broadcaster channel licence license publication}, raid {newspaper station newsroom}, revoke {licence license accreditation}, impound {newspaper copy}
n by|p|d>of|on|in: censorship, media blackout, news blackout, internet blackout, internet shutdown, gag order, press crackdown, information blackout

COERCE curfew
v s>in|on|o: impose {curfew lockdown} @on|in, impose {curfew lockdown}, declare {curfew}, enforce {curfew}, extend {curfew}, order {curfew}, reimpose {curfew}
n by|p|d>in|on|across: curfew, night-time curfew, overnight curfew

COERCE martial-law
v s>in|on|o: declare {martial-law emergency state-of-emergency siege}, impose {martial-law emergency state-of-emergency}, proclaim {martial-law emergency}, extend {emergency martial-law}, introduce {martial-law emergency}
n by|p|d>in|on|across: martial law, state of emergency, emergency rule, state of siege

COERCE deport
v s>o|from|to: deport, banish, exile, extradite {suspect terrorist}, repatriate {migrant}, expel {migrant refugee people resident worker family population villager asylum-seeker}, drive out {resident people villager population}, drive @from {home village land}, force out, force @from {home village land}, displace {people resident villager family civilian}, turn back {migrant boat refugee ship}, turn away {refugee migrant}, push back {migrant boat refugee}, uproot, relocate {people resident villager}, send back {refugee migrant}, remove @from {home land}, ethnically-cleanse
n by|p|d>of|to|from: deportation, mass deportation, forced eviction, expulsion of migrants, ethnic cleansing, forced displacement, forced relocation

COERCE withhold
v s>o|from|to: withhold {water food salary wage document passport information}, cut off {water electricity food}, starve, deprive @of, hold back {aid salary}
n by|p|d>of|from: withholding of

COERCE misinformation
v s>o|about|in: spread {disinformation misinformation rumour rumor propaganda lie}, publish {disinformation}, fabricate {evidence report}, doctor {image video photo}, disseminate {disinformation propaganda}, plant {story}
n by|p|d|of>against|in|on: disinformation campaign, smear campaign, propaganda campaign, misinformation campaign

COERCE cyber
v s>o|into|against: launch {warfare cyber-warfare cyber-attack}, wage {cyber-war cyber-warfare}, hack, hack @into, deface {site website}, launch {cyberattack cyber-attack}, breach {server network system}, infiltrate {network server}, spy @on, wiretap, bug {phone office embassy}, eavesdrop @on, tap {phone}, steal {data secret}, knock offline, phish
n by|p|d>on|against|of: cyberattack, cyber-attack, cyber attack, hacking of, hack, data breach, espionage, ransomware attack, hacking attack, denial-of-service attack, spying on
`;
