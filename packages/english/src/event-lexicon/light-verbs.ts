/**
 * Verbs that say little beside the event noun they take: the noun names the event, the verb gives its sides.
 * Written for this project.
 */

/** The subject does it: "held talks", "launched an attack", "reached a deal". */
export const lightVerbs =
  'hold have conduct carry-out launch mount stage make give pay begin start open resume continue undertake perform commit perpetrate execute deliver wage lead attend join enter organise organize convene sign reach strike conclude seal clinch declare announce impose order issue lodge file complete finish end wrap-up step-up intensify escalate renew unleash direct plan prepare threaten extend adopt pursue plot run enforce call break violate run intensify repeat express lift accept initiate embark'.split(
    ' ',
  );

/** The subject suffers it: "suffered an attack", "came under fire". */
export const sufferVerbs = 'suffer sustain survive escape endure face'.split(' ');

/** The subject is the event itself: "talks began", "clashes broke out", "a blast hit". */
export const eventVerbs =
  'begin start end open close resume continue conclude take-place occur happen break-out erupt last fail collapse stall go-on get-under-way follow escalate intensify rage flare flare-up kill wound injure leave hit rock strike destroy damage target be come fall focus yield produce involve aim include rip tear shake'.split(
    ' ',
  );
