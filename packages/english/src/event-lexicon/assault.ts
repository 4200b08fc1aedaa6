/**
 * Predicates of PLOVER ASSAULT: violence by or against people and things. Written for this project with facts from the
 * CAMEO verb dictionary of the Open Event Data Alliance (MIT). The notation is explained in `README.md`.
 *
 * Licence of this file: MIT.
 */
export const assault = `
ASSAULT
v s>o|with|against: ~battle @with|against, battle @with, clash @with, clash, fight @with|against, exchange {fire gunfire shot}, trade {fire gunfire}
v s>o|on|against|at|in: strike {group militia-group militia cell gang organisation organization camp convoy compound depot facility airport}, use @as {shield human-shield}, hold @as {shield human-shield}, launch {assault offensive war}, commence {$attack}, begin {$attack}, start {$attack war}, attack !{$policy}, assault, hit {$people $forces position base target building village town city market hospital convoy school camp house home depot airport port vehicle car truck bus checkpoint ship boat bridge headquarters arsenal}, strike {$people $forces position base target building village town city market hospital convoy school camp house home depot airport port vehicle car truck bus checkpoint ship boat bridge headquarters}, raid {base camp village town position hideout compound settlement}, ambush, storm {town city base position building prison hotel compound camp village border headquarters barrack school}, invade, overrun {base town city position village camp outpost}, kill, kill @in, slay, murder, massacre, slaughter, butcher, lynch, execute, behead, decapitate, hang {man woman people prisoner activist}, wound, injure, maim, mutilate, wipe out {village unit family platoon}, exterminate, annihilate, liquidate, battle, fight, ~engage {force troop rebel fighter enemy}, retaliate @against, retaliate, counterattack, open {fire} @on|at, push back {force rebel fighter troop}, drive @out, drive out {rebel force fighter militant troop}, retake {town city village area territory airport region position base}, recapture {town city village area territory airport region position base}, capture {town city village area territory airport region position base bridge}, take {town city village} , seize {town city village bridge border-post airport}, liberate {town city village area territory}, conquer, occupy {territory town city village country region land}, advance @into, push @into, fight {way}, launch {$attack}, carry out {$attack}, mount {$attack}, stage {$attack}, conduct {$attack}, undertake {$attack strike}, wage {war jihad campaign insurgency} @on|against, make {war} @on, declare {war} @on, unleash {$attack violence}, step up {$attack}, resume {$attack}, use {force violence} @against, target {$people $forces convoy hospital base civilian village}, inflict {casualty loss}, leave {dead wounded} , claim {life}, violate {ceasefire cease-fire truce airspace ceasefire-agreement}, break {ceasefire cease-fire truce}, breach {ceasefire cease-fire truce}, ram {boat ship vessel ferry trawler bus car}, sink {ship boat vessel}, torpedo {ship}, massacre, rout, vanquish, crush {rebellion revolt uprising rebel}, put down {rebellion revolt uprising}, quell {rebellion riot uprising}, take up arms @against, die @in {attack strike bombing raid shelling fighting clash shooting ambush explosion}
v >s: come @under {attack fire shelling bombardment}, die @in {attack strike bombing raid shelling clash shooting ambush}, lose {fighter soldier} @in, suffer {casualty}, sustain {casualty}
v >: erupt
n by|p|d|between|from>on|against|at|in|of: attack, assault, armed attack, terrorist attack, terror attack, militant attack, rebel attack, deadly attack, ambush, raid, cross-border raid, incursion, invasion, offensive, ground offensive, military offensive, counteroffensive, counter-offensive, counterattack, counter-attack, onslaught, military operation, special military operation, military campaign, hostilities, massacre, killing, mass killing, murder, slaughter, mass murder, bloodbath, execution, beheading, genocide, war crime, battle, battle for, battle to retake, liberation of, capture of, recapture of, fighting, heavy fighting, fierce fighting, intense fighting, street fighting, infighting, clash, armed clash, border clash, skirmish, firefight, confrontation, violence, bloodshed, insurgency, rebellion, hostage crisis, reprisal attack, retaliatory strike, reprisal, atrocity, mob violence, lynching, ramming of, precision operation, pogrom, arson attack, robbery

ASSAULT abduct
v s>o|from|of: kidnap, abduct, take {hostage} , hold {hostage}, take hostage, hold hostage, seize {hostage}, snatch {child girl schoolgirl hostage}, hijack {plane bus aircraft airliner ship tanker truck}, commandeer {plane bus}
n by|p|d>of|in: kidnapping, abduction, hostage-taking, hijacking, mass kidnapping, hostage taking

ASSAULT beat
v s>o: beat {$crowd}, beat up, beat @with, beat @to death, club {$crowd}, whip {$crowd}, flog, cane, rough up, manhandle, punch, kick {$crowd}, bludgeon, trample, thrash {protester prisoner}, baton, mob {$people}, scuffle @with, brawl @with
n by|p|d>of: beating, flogging, lashing, brawl, scuffle

ASSAULT torture
v s>o: torture, waterboard, electrocute, brutalise, brutalize, mistreat {prisoner detainee}, abuse {prisoner detainee}
n by|p|d>of: torture, abuse of prisoners, ill-treatment of

ASSAULT sexual
v s>o: rape, gang-rape, molest, sexually-assault, sexually-abuse
n by|p|d>of|against: rape, gang rape, sexual assault, sexual violence, sexual abuse

ASSAULT targeted
v s>o: assassinate, try +to {assassinate}, attempt +to {assassinate}, poison {$people}, gun down, execute {leader commander}, plot +to {kill assassinate}
n by|p|d>of|on|against: assassination, assassination attempt, targeted killing, extrajudicial killing, poisoning of, contract killing

ASSAULT destroy
v s>o|in: destroy {$forces base depot arsenal village house home building bridge town school hospital church mosque market warehouse position camp tunnel target plant pipeline dam crop village boat convoy vehicle drone equipment airport}, burn {house home village town car lorry truck church mosque school building embassy field farm convoy}, burn down, set fire @to, set {fire} @to, torch, raze, level {building village neighbourhood neighborhood town}, flatten {building village neighbourhood neighborhood town}, demolish {church mosque bridge}, sabotage, wreck {embassy shop office}, ransack, pillage, plunder, loot {shop warehouse village convoy aid}, firebomb, arson, smash {window shop}, uproot {tree}, trash {embassy office shop}, set ablaze, set alight
n by|p|d>of|on|in|against: destruction of, arson, arson attack, sabotage, looting of, torching of, pillage, razing of

ASSAULT primitive
v s>o|with: stab, knife, hack @to, hack {death}, machete, slash {$people}, stone {$people car}, spear, strangle, axe, pelt @with stone, throw {stone rock} @at, hurl {stone rock} @at
n by|p|d>of|on|in|at: stabbing, knife attack, machete attack, stoning, knifing, knife rampage, axe attack, acid attack

ASSAULT firearms
v s>o|at|on|in: shoot, shoot @at, shoot dead, shoot {$people} dead, gun down, machine-gun, snipe @at, fire @on|at|into, fire {shot round bullet gun live-round warning-shot}, spray @with {bullet}, open {fire}, riddle @with, ambush
n by|p|d|from>of|on|at|in|against: shooting, mass shooting, drive-by shooting, gun attack, gunfire, sniper fire, small-arms fire, shootout, shoot-out, gun battle, gunfight, exchange of fire, shots at, warning shots, sniper attack

ASSAULT explosives
v s>o|at|in|near: bomb, blow up !{jam ice rock balloon photo picture avalanche snow}, car-bomb, detonate {bomb device explosive grenade mine}, detonate, plant {bomb mine device explosive}, set off {bomb explosion explosive}, explode {bomb}, dynamite, mine {road}, throw {grenade bomb} @at|into, hurl {grenade bomb} @at|into, lob {grenade bomb} @at|into, booby-trap, blast {building convoy vehicle}
v >o|in|near|at: go off @in|near|at|outside, explode @in|near|at|outside, tear @through, rip @through, rock
n by|p|d>of|on|in|at|near|against: bombing, bomb attack, bomb blast, car bomb, car bombing, truck bomb, truck bombing, roadside bomb, roadside bombing, bomb explosion, blast, explosion, grenade attack, letter bomb, parcel bomb, landmine explosion, mine blast, IED attack, ied attack, ied explosion, booby trap, pipe bomb, twin bombing, market bombing

ASSAULT suicide-attack
v s>o|in|at|near: blow {himself herself themselves itself} up, blow up {himself herself themselves}, detonate {vest belt}
n by|p|d>on|in|at|near|against|of: suicide bombing, suicide attack, suicide car bombing, suicide blast, suicide truck bombing, suicide bomb attack, kamikaze attack, suicide bomb

ASSAULT aerial
v s>o|on|at|in: bomb @from {air}, shoot down {plane aircraft jet helicopter drone fighter warplane missile su-22 airliner bomber balloon}, shoot down, down {plane aircraft jet helicopter drone warplane missile}, bring down {plane aircraft jet helicopter drone warplane}, strafe, carpet-bomb, bombard @from {air}, drop {bomb} @on, drop {bomb}, fly {sortie bombing-run}, launch {airstrike air-strike sortie}, carry out {airstrike air-strike sortie air-raid}, conduct {airstrike sortie}, intercept {plane aircraft jet helicopter drone missile}, pound @from {air}, napalm, bomb {position village town city target base convoy}
n by|p|d|from>on|against|in|at|of: airstrike, air strike, air-strike, air raid, air attack, airraid, aerial bombardment, aerial bombing, bombing raid, bombing campaign, bombing run, aerial attack, air campaign, air assault, helicopter attack, helicopter raid, missile strike, strike on, strike against, strikes, precision strike, retaliatory strike, sortie, barbaric bombardment, bombing of, air bombardment, bombardment of

ASSAULT drone
v s>o|on|at: launch {drone} @at|on|against, send {drone} @at|against|over
n by|p|d|from>on|against|in|at|of: drone strike, drone attack, drone raid, uav strike, kamikaze drone attack

ASSAULT heavy-weapons
v s>o|on|at|into: shell, bombard, mortar, pound {position town city area village neighbourhood neighborhood target suburb}, fire {shell missile rocket mortar artillery torpedo grenade salvo projectile} @at|on|into, fire {shell missile rocket mortar artillery torpedo projectile}, launch {missile rocket} @at|on|into|against, launch {missile rocket}, lob {shell mortar rocket} @at|into, rain {shell rocket missile} @on, hit @with {shell missile rocket mortar}, rocket
n by|p|d|from>on|against|in|at|of: shelling, artillery fire, artillery attack, artillery strike, mortar attack, mortar fire, rocket attack, rocket fire, missile attack, bombardment, artillery bombardment, artillery barrage, tank fire, rocket barrage, missile barrage, mortar shelling, artillery duel, grad attack, naval bombardment

ASSAULT crowd-control
v s>o|on|at: teargas, tear-gas, fire {teargas tear-gas canister rubber-bullet water-cannon} @at|on, fire {teargas tear-gas rubber-bullet}, use {teargas tear-gas water-cannon rubber-bullet baton pepper-spray} , turn {water-cannon} @on, hose, pepper-spray, baton-charge, charge {crowd protester demonstrator}
n by|p|d>on|against|of|at: baton charge, tear gas attack, water cannon attack

ASSAULT unconventional
v s>o|on|against: gas {civilian village people}, nuke, use {chemical-weapon gas nerve-agent sarin chlorine} @against|on, use {chemical-weapon}, drop {barrel-bomb}
n by|p|d>on|against|in|of: chemical attack, chemical weapons attack, gas attack, poison gas attack, sarin attack, nerve agent attack, biological attack, nuclear attack, chlorine attack, use of chemical weapons
`;
