/**
 * Nouns by which news reports who says what, and what statements stand in. Origin: written for this project;
 * licence: as the project.
 *
 * `noun frames act`: `t` that-clause ("the minister's claim that"), `i` infinitive ("its pledge to withdraw"),
 * `f` of- or for-phrase ("calls for restraint"). Plurals are made by rule.
 */
export const reportingNouns: readonly string[] = (
  'claim t assert;statement t assert;assertion t assert;contention t assert;argument t assert;view t assert;belief t assert;' +
  'opinion t assert;remark t assert;comment t assert;observation t assert;explanation t assert;announcement t assert;' +
  'declaration t assert;suggestion t assert;insistence t assert;assessment t assert;estimate t assert;conclusion t assert;' +
  'finding t assert;testimony t assert;reminder t assert;revelation t assert;assumption t assert;conviction t assert;' +
  'confirmation t confirm;admission t confirm;acknowledgement t confirm;acknowledgment t confirm;concession t confirm;' +
  'confession t confirm;denial tf deny;refutation tf deny;rejection f reject;refusal i reject;condemnation f reject;' +
  'criticism tf reject;objection t reject;opposition f reject;denunciation f reject;accusation tf accuse;allegation tf accuse;' +
  'charge t accuse;complaint tf accuse;insinuation t accuse;demand tif demand;call if demand;appeal if demand;request tif demand;' +
  'plea if demand;insistence t demand;order i demand;instruction i demand;ultimatum t demand;exhortation i demand;' +
  'promise ti promise;pledge ti promise;vow ti promise;assurance t promise;commitment i promise;guarantee t promise;oath i promise;' +
  'threat tif threaten;warning tf threaten;proposal tif propose;offer i propose;recommendation t propose;invitation i propose;' +
  'expectation t expect;hope t expect;fear t expect;prediction tf expect;forecast tf expect;prognosis t expect;' +
  'apology f apologise;regret t apologise;praise f welcome;endorsement f welcome;support f welcome'
).split(';');

/** Texts that speak in somebody's name: "a State Department statement said". */
export const documentNouns: readonly string[] = (
  'statement communiqué communique report letter memo memorandum note document declaration release bulletin dispatch tweet post ' +
  'message announcement notice study survey poll paper article editorial column filing indictment lawsuit complaint affidavit ' +
  'resolution ruling verdict judgment judgement order text transcript email e-mail telegram cable book blog website site video ' +
  'clip recording footage audio manifesto review audit analysis account newsletter factsheet brief briefing readout press-release ' +
  'ad advertisement commentary petition summary draft'
).split(' ');

/** Those who speak for others: "a spokesman for the alliance". */
export const spokesNouns: readonly string[] = (
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen official officials source sources representative ' +
  'representatives aide aides adviser advisers advisor advisors officer officers diplomat diplomats envoy envoys delegate delegates ' +
  'delegation minister ministers commander commanders lawyer lawyers attorney attorneys insider insiders'
).split(' ');

/** Where and how something is said: "at a joint news conference", "in a statement", "by telephone". */
export const occasionNouns: readonly string[] = (
  'conference conferences briefing briefings interview interviews statement statements speech speeches address addresses remarks comments ' +
  'communiqué communique letter letters memo memorandum tweet tweets post posts message messages telegram email e-mail video broadcast ' +
  'report reports release meeting meetings summit talks session sessions hearing hearings testimony debate debates rally rallies ' +
  'event events ceremony forum panel lecture sermon article op-ed column essay editorial blog book podcast programme program show ' +
  'newscast television tv radio twitter facebook telegram instagram youtube telephone phone skype text note call conversation ' +
  'parliament court press journal ad advertisement filing announcement declaration appearance dinner lunch breakfast luncheon ' +
  'visit gathering convention congress assembly funeral memorial cabinet exchange chat livestream stream webcast tape recording ' +
  'resolution bulletin survey poll study paper analysis document website site newsletter readout note transcript'
).split(' ');

/** Common nouns for those who pass words on: "told state radio", "quoted by a local newspaper". */
export const outletNouns: readonly string[] = (
  'agency agencies newspaper newspapers daily weekly radio television tv broadcaster channel network station website site portal ' +
  'magazine outlet outlets media press paper journal tabloid newswire wire'
).split(' ');

/** Common nouns for those whom statements are told to. */
export const audienceNouns: readonly string[] = (
  'reporters journalists lawmakers parliamentarians legislators deputies senators mps parliament congress council assembly press media ' +
  'correspondents delegates supporters crowd audience viewers listeners readers colleagues investigators prosecutors police judges ' +
  'jurors court elders troops soldiers officers diplomats ambassadors ministers officials residents voters donors investors analysts ' +
  'students pupils members committee panel commission duma senate house newspaper agency radio television people everyone us me him ' +
  'her them you'
).split(' ');
