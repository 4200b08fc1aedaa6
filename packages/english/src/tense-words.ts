/**
 * Words that tell whether a clause speaks of what was or of what will be. Written for this project; Apache-2.0.
 */

/** Auxiliaries and adjectives of the future. */
export const futureWords: readonly string[] = (
  "will shall 'll would wo upcoming forthcoming planned scheduled slated expected poised intends intend expects expect"
).split(' ');

/** Verbs that a "to" follows when what comes after it is still ahead. */
export const plannersBeforeTo: readonly string[] = (
  'is are was were be have has had due set scheduled planned expected slated plans plan planning agreed agree agrees vowed vow vows pledged promised ' +
  'offered offers offer ordered want wants wanted aims aim intends intend intended likely about going ready prepared hopes hope hoped ' +
  'decided decides threatened threatens invited urged asked told called preparing supposed bound deadline until need needs'
).split(' ');

/** Verbs whose present form tells of a fixed plan: "the run ends on 24 February". */
export const scheduleVerbs: readonly string[] = (
  'begins begin starts start opens open closes close ends end expires expire takes take falls comes arrives arrive leaves leave departs ' +
  'depart returns return resumes resume runs meets meet visits visit travels travel goes go faces face is are'
).split(' ');

/** Past forms that do not end in -ed. */
export const irregularPasts: readonly string[] = (
  'was were had did been said told went came took gave made got found thought knew saw heard felt left held kept brought bought ' +
  'caught taught sought fought led met paid sent spent built lost won shot hit cut put set shut broke spoke wrote rose fell grew drew ' +
  'flew threw began ran sat stood understood became chose drove struck swore tore wore wound withdrew overthrew fled shook laid sold ' +
  'read bore bound hung lay lent slept swept woke rang sank sprang stole strove burst cost hurt spread split quit bid dealt dug fed ' +
  'slid stuck stung swung wept'
).split(' ');

/** Words in -ed that are no verbs. */
export const notPasts: readonly string[] = 'need speed hundred indeed feed seed breed greed exceed proceed succeed red bed shed united armed unarmed so-called'.split(
  ' ',
);
