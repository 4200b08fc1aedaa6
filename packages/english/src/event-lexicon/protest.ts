/**
 * Predicates of PLOVER PROTEST: demonstrations, strikes, riots, boycotts. Written for this project with facts from the
 * CAMEO verb dictionary of the Open Event Data Alliance (MIT). The notation is explained in `README.md`.
 *
 * Licence of this file: MIT.
 */
export const protest = `
PROTEST demo
v s>against|o|at|over|to|for: protest, protest @against|at|over|outside|in|for, demonstrate, demonstrate @against|for|outside|over, rally, rally @against|in|outside|for, march @on|against|in|through|to, take @to street, pour @into street, picket, hold {protest rally demonstration march vigil sit-in}, stage {protest rally demonstration march vigil sit-in}, organise {protest rally demonstration march}, organize {protest rally demonstration march}, join {protest rally demonstration march}, lead {protest rally demonstration march}, chant {slogan}, shout {slogan}, wave {banner placard}, carry {banner placard}, parade, light {candle}, burn {flag effigy}, gather @outside {embassy parliament ministry court palace}, assemble @outside {embassy parliament ministry court palace}, mass @outside, camp @outside, call -o @for {strike}, heckle, boo, jeer, pelt @with {egg tomato shoe}, rise up @against, revolt @against, revolt, mobilise @against, crowd @into {square street}
n by|p|d|of>against|at|over|in: demonstration, protest, rally, protest rally, protest march, street protest, mass protest, anti-government protest, student protest, march, vigil, candlelight vigil, sit-in, uprising, civil disobedience, picket, unrest, mass demonstration

PROTEST riot
v s>against|o|at|in: riot, rampage, go @on {rampage}, loot, hurl {stone rock petrol-bomb firebomb molotov brick}, throw {stone rock petrol-bomb firebomb molotov brick bottle}, clash @with {police riot-police}, overturn {car vehicle}, rebel, mutiny, storm {parliament palace embassy consulate ministry}, trash, vandalise, vandalize, set {tyre tire} , burn {tyre tire bus}, run @amok
n by|p|d|of>against|in: riot, rioting, rampage, looting, mutiny, insurrection, prison riot, bread riot, food riot, revolt, street violence

PROTEST strike
v s>against|over|at|for|o: strike @for|over|against, go @on strike, be @on strike, walk out @over, down {tool}, stop {work}, hold {strike}, stage {strike walkout}, call {strike}, begin {strike}, launch {strike}, join {strike}, extend {strike}, threaten {strike}
n by|p|d|of>against|over|at|in: general strike, strike by, hunger march, walkout, work stoppage, wildcat strike, nationwide strike, rail strike, teachers' strike, doctors' strike, transport strike, dock strike, industrial action, stoppage, warning strike, sympathy strike, labour strike, labor strike, bus strike, miners' strike, 24-hour strike

PROTEST hunger
v s>against|in|over: go @on hunger-strike, begin {hunger-strike}, stage {hunger-strike}, refuse {food}, fast @against|for
n by|p|d|of>against|in: hunger strike, hunger-strike, fast unto death

PROTEST boycott
v s>o|against: boycott, shun {election vote poll product}, call -o @for {boycott}
n by|p|d>of|against: boycott

PROTEST obstruct
v s>o|against|at|in: blockade {road street motorway highway port border}, block {road street motorway highway bridge square traffic railway port entrance airport border runway rail crossing}, barricade, erect {barricade roadblock}, occupy {building square university school campus office parliament factory embassy ministry}, chain {themselves himself herself} @to, paralyse {city traffic}, paralyze {city traffic}, besiege {embassy parliament ministry court office}, form {chain}, set up {roadblock barricade}, sit down @in, sail {boat} @to
n by|p|d|of>in|at|against|on: road blockade, blockade of roads, barricade, occupation of the building, sit-down protest

PROTEST vandalize
v s>o: deface {statue monument wall mosque church synagogue grave embassy}, topple {statue monument}, spray {wall statue}, daub, desecrate, vandalise, vandalize, tear down {flag statue fence}
n by|p|d>of|against: vandalism, desecration of
`;
