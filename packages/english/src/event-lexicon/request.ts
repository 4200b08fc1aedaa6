/**
 * Predicates of PLOVER REQUEST: appeals, demands, orders, invitations, proposals. Written for this project with facts
 * from the CAMEO verb dictionary of the Open Event Data Alliance (MIT). The notation is explained in `README.md`.
 *
 * Licence of this file: MIT.
 */
export const request = `
REQUEST change
v s>on|o|to|from|x: urge, call -o @on|upon, call -o @on|upon +to, call +to, call -o @for, ask +o +to, ~ask @for, demand, demand +that, demand +to, demand @from|of, request, request +that, request @from, request +to, appeal @to, appeal @for, appeal +to, beseech, implore, plead @with, plead @for, beg @for, beg +to, exhort, entreat, petition, lobby, press @for, press +to, press {demand claim case}, ~press, push @for, pressure, pressurise, pressurize, put {pressure} @on, exert {pressure} @on, insist @on, tell +o +to, order +o +to, instruct +to, direct +to, command +to, advise +to, ask +that, recommend +that, recommend {measure step reform sanction ceasefire investigation inquiry}, ~want +o +to, seek {clarification explanation answer return change extradition release meeting apology redress ceasefire}, apply @for, call -o @for {investigation inquiry probe}, propose, propose +that, propose @to, suggest +that, put forward {$demand}, present {$demand petition}, submit {$demand petition}, table {motion resolution proposal draft}, float {proposal idea}, make {appeal plea request demand offer proposal}, issue {appeal plea demand call}, launch {appeal petition}, send {request}, reiterate {call demand appeal}, repeat {call demand appeal}, renew {call demand appeal}, encourage +to, prod +to, nudge +to, remind +to, challenge +to, dare +to, sue @for {peace}, bid @for, campaign @against, urge {restraint calm action dialogue talks unity ceasefire}, summon {parliament assembly}, subpoena, poll
n by|p|d|from>to|for|on: appeal, plea, demand, call for, request, petition, proposal, ultimatum request, urgent appeal

REQUEST assist
v s>on|o|to|from|x: ask @for {$aid}, request {$aid}, call -o @for {$aid intervention deployment}, appeal @for {$aid intervention}, seek {$aid}, demand {deployment intervention protection}, plead @for {$aid}, beg @for {$aid}, need {help aid assistance}, call in {troop help}, solicit, solicit {$aid}, request {observer peacekeeper intervention deployment}, propose {team mission patrol inquiry commission body joint-team fact-finding}, ask +to {help assist mediate intervene send open use}, call +to {help assist mediate intervene send use}, turn @to @for
n by|p|d|from>to|for: appeal for help, request for assistance, appeal for aid, call for help, request for aid

REQUEST yield
v s>on|o|to|from|x: call -o @for {withdrawal release resignation ceasefire truce disarmament pullout surrender lifting end halt cessation}, demand {withdrawal release resignation ceasefire disarmament pullout surrender lifting end halt cessation return}, urge +to {withdraw release resign disarm halt stop lift end surrender free leave ease step cease}, call @on +to {withdraw release resign disarm halt stop lift end surrender free leave ease step cease}, tell +to {withdraw release resign disarm halt stop lift end surrender free leave ease step cease}, order +to {withdraw release resign disarm halt stop lift end surrender free leave ease step cease}

REQUEST meet
v s>o|to|x: invite, invite +to, invite @to, propose {$talks}, call -o @for {$talks}, request {$talks}, seek {$talks audience}, ask @for {$talks}, suggest {$talks}, offer {$talks mediation}, demand {$talks}, urge {$talks dialogue}, extend {invitation} @to, issue {invitation} @to, send {invitation} @to
n by|p|d|from>to: invitation, offer of talks, offer of mediation, call for talks, offer to mediate, call for dialogue
`;
