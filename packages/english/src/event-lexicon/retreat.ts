/**
 * Predicates of PLOVER RETREAT: withdrawals, releases, disarmament, ceasefires, access, resignations. Written for this
 * project with facts from the CAMEO verb dictionary of the Open Event Data Alliance (MIT). The notation is explained in
 * `README.md`.
 *
 * Licence of this file: MIT.
 */
export const retreat = `
RETREAT withdraw
v s>from|of|o: leave {country} , complete {withdrawal pullout evacuation}, begin {withdrawal pullout evacuation}, start {withdrawal pullout evacuation}, announce {withdrawal pullout evacuation}, speed up {withdrawal pullout}, dismantle {settlement outpost checkpoint barrier roadblock}, suspend {attack offensive operation bombing raid airstrike shelling campaign}, cancel {attack operation raid strike}, call off {attack operation raid offensive}, return @to {barracks}, retreat, retreat @from, withdraw @from, withdraw {$forces equipment weapon artillery}, withdraw, pull out @of|from, pull out {$forces equipment weapon artillery}, pull out, pull back, pull back {$forces equipment weapon artillery}, pull {$forces} out @of, pull {$forces} @from, pull {$forces} @out, move out @of, move back, redeploy @from, evacuate {position base settlement town city village territory post outpost $forces}, abandon {position base town city village post outpost checkpoint}, leave {position town area city region village alliance base coalition bloc union commission talks joint-commission}, quit {commission joint-commission position town area city region village alliance base coalition bloc union commission talks}, walk out @of|from, walk out, walk away @from, exit {position town city coalition union}, vacate, cede {territory town position village}, relinquish {control}, give up {territory town position village}, bring home {$forces}, recall {$forces}, remove {$forces checkpoint}, reduce {$forces}, scale back {$forces operation}, disengage, disengage @from, stand down, fall back, fall back @to|from, flee {town city village position front battlefield}, return {territory land}, hand back {territory land}, end {occupation offensive siege operation}, halt {offensive operation advance attack}, stop {offensive operation attack bombardment shelling}, lift {siege}, demobilise {$forces}, demobilize {$forces}
n by|p|d|of>from: withdrawal, troop withdrawal, pullout, pull-out, pullback, retreat, troop pullout, disengagement, evacuation of troops, drawdown, end of occupation, walkout

RETREAT release
v s>o|to: let free, let loose {prisoner detainee hostage}, ~return +o @to, order {release}, order +to {release free}, swap {prisoner captive}, exchange {prisoner captive}, ~release, release {$people hostage detainee dissident}, free {$people hostage detainee dissident}, ~free, set free, let go, let {$people} go, liberate {hostage prisoner detainee}, parole, hand over {hostage prisoner captive body remains}, turn over {hostage prisoner captive}, repatriate {prisoner soldier}, return {hostage prisoner captive body remains}, acquit, exonerate, grant {bail parole}, bail, drop @off {hostage}, send home {prisoner detainee fisherman crew sailor}
n by|p|d|from>of: release, prisoner release, hostage release, freeing, liberation of hostages, parole

RETREAT disarm
v s>o|to: return {weapon arm equipment body remains artefact artifact land property asset}, give back {weapon land property asset}, hand back {weapon land property asset artefact}, disarm, lay down {arm weapon}, hand in {arm weapon gun}, hand over {arm weapon gun rifle}, surrender, surrender {arm weapon}, surrender @to, decommission {weapon arm}, dismantle {weapon missile arsenal base programme program reactor}, destroy {stockpile}, scrap {missile weapon warhead}, give up {arm weapon arsenal missile programme program}, demilitarise, demilitarize, demobilise, demobilize, disband {militia army wing force}, turn in {weapon arm gun}
n by|p|d|of>to: surrender, disarmament, demobilisation, demobilization, demilitarisation, demilitarization, decommissioning of weapons

RETREAT ceasefire
v s+with: establish {$ceasefire}, reach {$ceasefire}, broker {$ceasefire}, negotiate {$ceasefire}, conclude {$ceasefire}, declare {$ceasefire}, announce {$ceasefire}, sign {$ceasefire}, call {$ceasefire}, observe {ceasefire}, agree @to {$ceasefire}, agree @on {$ceasefire}, agree {$ceasefire}, halt {fighting hostility fire}, cease {fire hostility operation}, stop {fighting fire hostility shooting}, end {fighting hostility war fire insurgency rebellion}, suspend {hostility fighting}, hold {fire}, proclaim {$ceasefire}, accept {$ceasefire}, extend {$ceasefire}, renew {$ceasefire}
n p|d|of|between|with|in|by+: ceasefire, cease-fire, truce, armistice, cessation of hostilities, lull in fighting, humanitarian pause, de-escalation

RETREAT access
v s>to|for|o: allow {peacekeeper observer inspector refugee}, let {refugee inspector observer} @into|in, reopen {airspace embassy}, open {border crossing corridor bridge airport road checkpoint route port}, reopen {border crossing corridor bridge airport road checkpoint route port}, re-open {border crossing corridor bridge airport road checkpoint route port}, allow {access entry passage convoy ambulance inspector aid-worker journalist}, allow @into|in, let in {inspector aid convoy observer journalist}, let {convoy ambulance} through, grant {access entry passage visa}, give {access passage} @to, permit {access entry passage}, admit {inspector observer monitor}, receive {inspector peacekeeper observer}, accept {inspector peacekeeper observer}
n by|p|d|to>for: humanitarian access, humanitarian corridor, safe passage, consular access, reopening of the border

RETREAT resign
v s>: resign, resign @as|from|over, step down, step down @as|from, stand down @as, step aside, quit {$office}, quit @as, leave {$office}, relinquish {power $office}, abdicate, tender {resignation}, submit {resignation}, offer {resignation}, hand in {resignation}, announce {resignation}, bow out, give up {power throne $office}, vacate {$office}, retire @as {president leader king}
n p|d|of|by>: resignation, abdication, stepping down
`;
