/*
 * How news says that something is denied, doubted or only reported. Written for this project; Apache-2.0.
 */

/** Words that turn what a clause says into its opposite. */
export const negatingWords: readonly string[] =
  'no not never none nobody nothing neither nor without cannot denied denies denying false untrue fabrication fabricated fake forgery staged baseless unfounded groundless rejects rejected refuted'.split(' ');

/** Verbs that deny; folded forms. */
export const denyingVerbs: readonly string[] =
  'deny denied denies denying reject rejected rejects rejecting dismiss dismissed dismisses dismissing refute refuted refutes refuting rebut rebutted rebuts dispute disputed disputes contradict contradicted contradicts'.split(' ');

/** Nouns for what somebody said: they stand for the words, and say nothing of what these are about. */
export const wordNouns: readonly string[] = (
  'account accounts accusation accusations allegation allegations assertion assertions charge charges claim claims reports report rumour rumours rumor rumors ' +
  'statement statements suggestion suggestions version versions story stories words word notion idea figure figures finding findings insinuation insinuations speculation comment comments remark remarks'
).split(' ');

/** Words that weaken what they stand with. */
export const doubtingWords: readonly string[] =
  'may might could possibly perhaps reportedly allegedly apparently unclear unconfirmed unverified verify verified independently'.split(' ');

/** Verb forms that make a stretch of words a clause: auxiliaries, and pasts that do not end in "-ed". */
export const clauseVerbs: readonly string[] = (
  'is are was were be been am has have had do does did will would shall should can could may might must cannot ' +
  'became began bit blew bought broke brought built burnt burst came caught chose cost cut dealt drew drove fell fed felt fled flew forbade forgot fought found ' +
  'gave got grew heard held hid hit hurt kept knew laid lay led left lent let lost made meant met paid put quit ran read rose said sank sat saw sent set shook ' +
  'shot shut slew sold spent split spoke spread stood stole struck swept swore taught threw told took tore understood went withdrew woke won wrote says say ' +
  'wants want needs need remains remain seems seem holds hold says keeps keep makes make takes take gives give continues continue plans plan supports support ' +
  'controls control threatens threaten refuses refuse shows show knows know thinks think believes believe expects expect hopes hope denies deny depends depend'
).split(' ');

/** Words for harm to people: whoever denies that anybody was harmed denies that anybody was killed. */
export const harmWords: readonly string[] = 'kill wound harm casualty victim body grave civilian injure'.split(' ');
