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
export const sufferVerbs = 'suffer sustain survive escape endure repel repulse foil thwart withstand'.split(' ');

/** The subject is the event itself: "talks began", "clashes broke out", "a blast hit". */
export const eventVerbs =
  'begin start end open close resume continue conclude take-place occur happen break-out erupt last fail collapse stall go-on get-under-way follow escalate intensify rage flare flare-up kill wound injure leave hit rock strike destroy damage target come fall focus yield produce involve aim include rip tear shake'.split(
    ' ',
  );

/** A verb and a preposition that make the subject a party to what follows: "collaborated on airstrikes". */
export const partyPhrases =
  'collaborate-on cooperate-on coordinate-on co-operate-on take-part-in participate-in engage-in join-in involve-in embark-on partner-on unite-in'.split(' ');

/** Verbs that live without an object: a past form after its subject is no passive. */
export const intransitiveVerbs =
  'fire clash protest fight agree march rally walk return retaliate withdraw retreat surrender resign escape demonstrate negotiate collapse erupt arrive depart travel fly go come rise fall break shoot open retreat advance strike gather assemble yield relent apologise apologize appeal plead talk speak confer consult cooperate collaborate work vote campaign complain warn riot rampage explode sail land move pull quit'.split(
    ' ',
  );

/** Complements that make a request or refusal a journalist's formula: "asked not to be named", "declined to comment". */
export const idleComplements = 'name identify comment quote give say disclose elaborate speak discuss be reveal answer confirm specify provide'.split(' ');
