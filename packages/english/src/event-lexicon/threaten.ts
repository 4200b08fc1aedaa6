/**
 * Predicates of PLOVER THREATEN: threats, warnings, ultimatums. Written for this project with facts from the CAMEO verb
 * dictionary of the Open Event Data Alliance (MIT). The notation is explained in `README.md`.
 *
 * Licence of this file: MIT.
 */
export const threaten = `
THREATEN
v s>o|with|against|x|to: give {deadline}, threaten, threaten +to, threaten +that, threaten @with, warn, warn @of, warn @against, warn +that, vow +to {retake avenge fight attack punish crush destroy retaliate strike respond kill defeat hit hunt eliminate continue eradicate oust expel resist recapture revenge wipe}, vow {revenge retaliation vengeance retribution response}, swear +to {avenge destroy kill fight retaliate punish}, swear {revenge vengeance}, pledge +to {fight retaliate avenge destroy crush punish retake attack}, pledge {revenge retaliation}, promise {revenge retaliation retribution}, promise +to {retaliate punish avenge crush destroy}, issue {ultimatum threat warning}, give {ultimatum warning}, deliver {ultimatum threat warning}, send {warning} @to, make {threat}, set {deadline ultimatum} @for, menace, intimidate, bully, blackmail, ~coerce, reserve {right}, brandish, rattle {sabre saber}, bare {tooth}, raise {spectre specter} , hint @at {retaliation sanction force}, caution, caution @against, caution +that, put @on notice, serve {notice} @on, consider {sanction retaliation reprisal action strike}, plan +to {attack invade strike ban impose expel annex boycott seize bomb retaliate cut}, prepare +to {attack invade strike impose expel annex invade}, mull {sanction strike retaliation}, answer @for {act crime deed action}, reconsider {role membership participation relation tie support position commitment}
n by|p|d|from>to|against|on|of: threat, ultimatum, warning, death threat, bomb threat, threat of force, threat of sanctions, nuclear threat, veiled threat
`;
