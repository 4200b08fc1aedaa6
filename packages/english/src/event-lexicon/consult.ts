/**
 * Predicates of PLOVER CONSULT: meetings, visits, talks, calls, mediation. Written for this project with facts from the
 * CAMEO verb dictionary of the Open Event Data Alliance (MIT). The notation is explained in `README.md` beside this file.
 *
 * Licence of this file: MIT.
 */
export const consult = `
CONSULT
v s+o|with: meet !{demand target deadline need requirement standard criteria goal condition challenge expectation end resistance opposition commitment obligation test cost bill quota match fate death}, meet @with, meet up @with, meet -o
v s+with|between|o: hold {$talks}, have {$talks word lunch dinner breakfast}, conduct {$talks}, begin {$talks}, start {$talks}, open {$talks}, resume {$talks}, reopen {$talks}, continue {$talks}, attend {$talks}, return @to {$talks table commission negotiating-table}, go back @to {$talks table}, sit @at {table}, come @to {table}, join {$talks}, convene {$talks}, enter {$talks}, enter @into {$talks}, conclude {$talks}, end {$talks}, lead {$talks}, complete {$talks}, finish {$talks}, sit down @with, sit @with, confer @with, confer, consult, consult @with, negotiate, negotiate @with, talk @to|with, speak @with, hold @with, discuss, discuss @with, exchange {view message letter note idea}, dine @with, lunch @with, huddle @with, parley @with, deliberate @with, brainstorm @with, engage @in {$talks}, take part @in {$talks}, participate @in {$talks}, gather @for {$talks}, arrive @for {$talks}, come @for {$talks}, discuss {situation issue conflict crisis cooperation relation tie war prospect way plan measure peace ceasefire trade security energy dispute}, debate @with, bargain @with, haggle @with, sound out, ~brief, debrief
v s>o|to: receive {ambassador envoy delegation minister president leader diplomat official corps counterpart guest chancellor premier emissary}, greet, host, host {$talks delegation}, welcome {ambassador envoy delegation president leader guest minister counterpart}, entertain, see off, call in {ambassador envoy}
v s+with|between|to: address {summit parliament assembly conference}, write @to, send {letter cable}, reply @to, respond @to {letter message}

CONSULT visit
v s>o|to|in|with: visit, tour, pay {visit} @to, make {visit trip} @to, ~travel @to, ~fly @to, ~arrive @in|at, ~go @to, go @on {visit tour}, ~head @to|for, ~leave @for, ~depart @for, ~journey @to, drop in @on, call @on {president minister leader king premier chancellor emir pope sultan governor}, set out @for, begin {visit tour trip}, start {visit tour trip}, end {visit tour trip}, conclude {visit tour trip}, wrap up {visit tour trip}, embark @on {visit tour trip}
n by|p|d|of>to|in|with|on: visit, state visit, official visit, working visit, surprise visit, trip, tour, stopover, return visit

CONSULT third-party
v s>between|with: mediate, mediate @between, mediate @in, arbitrate, intercede, intermediate, broker {$talks peace}, facilitate {$talks}, shuttle @between, sponsor {$talks}, host {$talks} @between, referee, act @as {mediator go-between intermediary}, offer +to {mediate}
n by|p|d|of>between|in|with: mediation, mediation effort, arbitration, good offices, shuttle diplomacy

CONSULT multilateral
n p|d|of|between|with|among|by+: summit, summit meeting, conference, peace conference, round table, multilateral talks, six-party talks, general assembly, donor conference, ministerial meeting

CONSULT phone
v s+o|with: phone, telephone, ring up, call up, speak @by {phone telephone}, talk @by {phone telephone}, videoconference @with
n p|d|of|between|with|to|from+: phone call, telephone call, phone conversation, telephone conversation, phone talks, video call, videoconference, call with

CONSULT
n p|d|of|between|with|among|by+: meeting, talks, peace talks, direct talks, ceasefire talks, truce talks, trade talks, nuclear talks, disarmament talks, border talks, unity talks, reconciliation talks, crisis talks, emergency talks, bilateral talks, face-to-face talks, proximity talks, indirect talks, coalition talks, negotiation, peace negotiation, consultation, discussion, round of talks, round of negotiations, direct contacts, contacts, dialogue, national dialogue, strategic dialogue, emergency meeting, bilateral meeting, emergency session, audience with, joint news conference, joint press conference, joint conference, working dinner, encounter, tete-a-tete, exchange of views, luncheon, parley, get-together
`;
