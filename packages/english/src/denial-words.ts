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
