/**
 * Words that tell whether an event happened, is planned, is only thinkable, is denied, or lies long back.
 * Written for this project.
 */

/** Modals and near-modals of what is to come. */
export const plannedModals = "will shall 'll wo".split(' ');
/** Modals of what might be. */
export const conditionalModals = "would could may might should can must ought ca 'd".split(' ');

/** Governing words of an infinitive or a noun that make it a plan. */
export const plannedWords =
  'set due scheduled expected planned plan plans planning intend intends intended prepare prepares prepared preparing ready poised slated about determined aim aims aiming going seek seeks seeking want wants wanted hope hopes hoped decide decides decided agree agrees agreed promise promises promised pledge pledges pledged vow vows vowed willing committed arrange arranged offer offers offered propose proposes proposed continue announced invited order ordered upcoming forthcoming coming next future planned scheduled'.split(
    ' ',
  );

/** Governing words that make it a mere possibility. */
export const conditionalWords =
  'able unable likely unlikely possible possibly potential perhaps consider considers considered considering mull mulls mulling threaten threatens threatened threatening threat prospect possibility risk danger fear fears feared option chance unless if whether refuse hypothetical eventual possible would-be attempt attempted'.split(
    ' ',
  );

/** Adjectives of events to come. */
export const futureAdjectives = 'upcoming forthcoming coming planned scheduled proposed future next imminent expected pending further'.split(' ');
/** Adjectives of events that may be. */
export const possibleAdjectives = 'possible potential hypothetical likely prospective would-be threatened feared'.split(' ');

/** Nouns whose infinitive is a plan or a wish: "an effort to", "the right to". Other infinitives tell a purpose. */
export const planNouns =
  'ability agreement aim ambition appeal application attempt authority bid call campaign chance commitment consent deadline deal decision demand desire determination effort failure freedom goal hope inability incentive initiative instruction intent intention invitation mandate motion move need obligation offer opportunity option order permission permit plan pledge plot potential power preparation pressure promise proposal push readiness recommendation refusal reluctance request resolution resolve responsibility right step strategy tendency threat time undertaking vow warning way willingness wish'.split(
    ' ',
  );
