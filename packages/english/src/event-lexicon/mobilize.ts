/**
 * Predicates of PLOVER MOBILIZE: deployments, alerts, shows of force. Written for this project with facts from the CAMEO
 * verb dictionary of the Open Event Data Alliance (MIT). The notation is explained in `README.md`.
 *
 * Licence of this file: MIT.
 */
export const mobilize = `
MOBILIZE troops
v s>to|in|on|near|against|along|o: remain @on alert, stay @on alert, stand @on alert, go @on alert, intensify {force troop patrol presence}, boost {force troop presence}, increase {force troop}, mobilise, mobilize, deploy {$forces}, deploy, redeploy {$forces}, mass {$forces}, send {$forces}, dispatch {$forces}, move {$forces}, rush {$forces}, station {$forces}, reinforce {border garrison position troop presence}, call up {reservist reserve conscript troop}, conscript, put @on alert, place @on alert, be @on alert, raise {alert readiness}, hold {drill exercise manoeuvre maneuver war-game}, conduct {drill exercise manoeuvre maneuver war-game}, stage {drill exercise manoeuvre maneuver war-game}, begin {drill exercise manoeuvre maneuver}, start {drill exercise manoeuvre maneuver}, launch {drill exercise manoeuvre maneuver}, build up {$forces}, step up {patrol}, increase {patrol $forces presence}, concentrate {$forces}, amass, gather {$forces}, assemble {$forces}, airlift {$forces}, land {$forces}, scramble {jet fighter warplane}, sail {warship fleet}, fortify, dig in, take up {position}, encircle {town city position}, advance @on|towards|toward, surround {town city village base compound}, flex {muscle}, parade {tank missile troop}, patrol, militarise, militarize, occupy {position}, march {troop}, beef up {security presence border}, bolster {defence defense presence}, strengthen {defence defense presence force}, tighten {security}
n by|p|d|of>to|in|on|near|along|against: deployment, troop deployment, mobilisation, mobilization, general mobilisation, partial mobilisation, general mobilization, partial mobilization, troop buildup, troop build-up, military buildup, military build-up, build-up of forces, military exercise, military exercises, naval exercise, naval exercises, war games, military drills, naval drills, live-fire exercise, live-fire drills, military manoeuvres, military maneuvers, troop movements, show of force, reinforcement of, call-up, state of alert, high alert, military parade

MOBILIZE weapons
v s>in|to|near|at|against|o: test {missile weapon rocket bomb warhead}, test-fire, launch {satellite}, deploy {missile weapon artillery battery tank system}, install {missile system}, stockpile, enrich {uranium}, develop {weapon missile bomb}, import {arms weapon}, smuggle {arms weapon}, send {missile tank artillery weapon} @to, mine {border road harbour harbor}, unveil {missile weapon}, position {missile artillery tank}
n by|p|d|of>in|near|over|at: missile test, nuclear test, weapons test, ballistic missile test, test launch, missile launch, arms buildup, test firing, rocket test

MOBILIZE police
v s>in|to|around|at|o: deploy {police officer policeman}, send {police} , seal off, cordon off, put up {roadblock checkpoint}, set up {checkpoint}, patrol {street}, raise {threat-level}, step up {security}, surround {building house embassy}
n by|p|d|of>in|at|around: police deployment, security clampdown, security lockdown

MOBILIZE militia
v s>in|to|against|o: mobilise {militia fighter supporter tribesman}, mobilize {militia fighter supporter tribesman}, send {fighter militia militant}, recruit {fighter militant child soldier}, arm {militia tribesman villager}, gather {fighter}, call {fighter}, take up {arms}, set up {militia}, form {militia brigade}
n by|p|d|of>in|against: call to arms, militia mobilisation, militia mobilization
`;
