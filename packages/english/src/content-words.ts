/*
 * Which words carry meaning when two sentences are compared, and which forms of news words are one thing.
 * Written for this project; Apache-2.0.
 */

/** Words that say nothing about what a sentence is about. Lower case, no accents; pieces of contractions too. */
export const emptyWords: readonly string[] = (
  'a about above according after again against all almost along already also although always am amid among an and another any are around as asked at ' +
  'away back be became because become been before began being below between both but by came can cannot could did do does doing done down ' +
  'during each either else even ever every few first following for former from further gave get give go going had has have having he ' +
  'her here hers herself him himself his how however i if in including indeed into is it its itself just last late later latest least less let ' +
  'like made make many may me might more most much must my near never no nor not now of off often on once one only onto or other others ' +
  'our out over own part per put quite rather s said same saw say saying says second see seen she should since so some still such take taken ' +
  'than that the their theirs them then there these they this those though through thus till to told too took toward towards two under ' +
  'until up upon us use used using very via was we well went were what when where whether which while who whom whose why will with within without ' +
  'would year years yet you your t d ll re ve m mr mrs ms day days week weeks month months today yesterday tomorrow monday tuesday wednesday ' +
  'thursday friday saturday sunday ' +
  'mile miles nautical kilometer kilometers kilometre kilometres km metre metres meter meters feet foot inch inches tonne tonnes percent cent hour hours minute minutes ' +
  'am pm local time times number some about around least inside outside'
).split(' ');

/** Forms of one thing that no rule about endings brings together: the word they count as, and its forms. */
export const wordFamilies: Readonly<Record<string, string>> = {
  kill: 'killed kills killing dead death deaths died dies die dying slain fatality fatalities toll',
  wound: 'wounded wounds wounding injured injure injures injuring injury injuries hurt',
  strike:
    'hit hits hitting strikes struck striking airstrike airstrikes bombed bombing bombings bombs bomb bombardment raid raids raided sortie sorties shelling shelled shell shells',
  attack: 'attacks attacked attacking attackers ambush ambushed ambushes ambushing assault assaulted assaults',
  civilian: 'civilians noncombatants',
  fighter: 'fighters militant militants gunman gunmen insurgent insurgents rebel rebels combatant combatants',
  ceasefire: 'ceasefires truce truces armistice',
  fight: 'fighting fought fights battle battles clashes clash clashed combat',
  meet: 'meeting met meets meetings talks talk negotiation negotiations negotiate negotiated negotiating summit summits',
  agree: 'agreed agreement agreements agrees agreeing accord accords deal deals pact signed sign signing',
  accuse: 'accused accusation accusations accuses accusing alleged alleges allege allegation allegations blamed blame blames',
  deny: 'denied denies denying denial denials dismissed dismiss dismisses rejected reject rejects rejecting refuted refute refutes',
  coordinate:
    'coordinated coordinates coordinating coordination collaborate collaborated collaborating collaboration cooperate cooperated cooperating cooperation joint jointly together',
  release: 'released releases releasing freed frees freeing free',
  arrest: 'arrested arrests arresting detained detain detains detention detainees detainee held captured capture',
  ship: 'ships boat boats vessel vessels',
  soldier: 'soldiers troops troop servicemen',
  leave: 'left leaves leaving fled flee fleeing displaced',
  withdraw: 'withdrew withdrawn withdraws withdrawing withdrawal pullout',
  sanction: 'sanctions sanctioned sanctioning blacklisted blacklist',
  destroy: 'destroyed destroys destroying destruction',
  defence: 'defense',
  organisation: 'organization organisations organizations',
  collide: 'collision collided collides colliding',
  ram: 'rammed ramming rams',
  harm: 'harmed harms harming',
  victim: 'victims',
  body: 'bodies',
};
