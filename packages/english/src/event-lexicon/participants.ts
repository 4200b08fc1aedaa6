/**
 * Nouns for people and bodies that can act or be acted upon in an event, where no name stands. Part of the list follows
 * the agents file of the Open Event Data Alliance (MIT); the rest was written for this project.
 *
 * Licence of this file: MIT.
 */
export const agentNouns = `
activist adviser advisor aide airline airman administration agency agent alliance ally ambassador analyst army assailant assembly association attacker attorney authority
bank band bishop board bloc body bomber border-guard brigade brother
cabinet camp candidate captain captor cell chairman chairwoman chancellor charity chief chieftain citizen city civilian clan clergy cleric coalition coastguard college colonel column command commander commando commission commissioner committee community company confederation congress congressman conscript consortium consul contingent contractor convoy corps corporation council counterpart country court crew criminal crowd
daughter defector defence defender delegate delegation demonstrator department deputy detachment detainee dictator diplomat director dissident division doctor driver
economy-no embassy emir emissary employee employer enemy envoy establishment executive exile expert extremist
faction family farmer father federation fighter firm fisherman flotilla force foreigner front
gang garrison general girl government governor group guard guerrilla guerilla gunman gunmen gunner gunship
head herder hijacker hooligan hostage household
imam immigrant inmate inspector institution insurgent intellectual interior-ministry investigator islamist
jet jihadi jihadist journalist judge judiciary junta jury
king kidnapper kingdom kremlin
labourer laborer landowner lawmaker lawyer leader leadership league legislator legislature lieutenant locals lord
major man mayor mayor mediator medic member men mercenary merchant migrant militant militia militiaman military minister ministry minority mission mob monarch monk mother movement mp mujahideen
nation nationalist navy negotiator neighbour neighbor network newspaper nun nurse
observer occupier office officer official operative opponent opposition organisation organization
paramilitary paratrooper parent parliament parliamentarian partner party passenger pastor patriarch patrol patriot peacekeeper peasant people permanent-member person pilgrim pilot pirate plane police policeman policemen policewoman politician pope populace population power premier presidency president pressure-group priest prime-minister prince princess prison-guard prisoner professor prosecutor protester protestor provider
queen
radical ranger rebel recruit refugee regime regiment regulator relative reporter representative republic rescuer resident reservist resistance responder rioter ruler
sailor secessionist secretary sect senate senator separatist sergeant service serviceman settler shareholder sheikh shepherd side smuggler sniper soldier son speaker spokesman spokesperson spokeswoman spy squad squadron staff state statesman steelworker student successor suicide-bomber superpower supporter survivor suspect sympathiser sympathizer
taxi-driver teacher team tenant terrorist thief tourist trader trade-union tribe tribesman tribunal troop troops truck-driver trustee
union unionist unit
vessel veteran vice-president victim vigilante village villager visitor volunteer voter
warlord warplane warship watchdog white-house widow wife wing witness woman women worker workforce worshipper
youth youngster hacker landowner watchdog forum institute investigator motorist negotiator ngo
aircraft airforce bloc both boat bystander cartel child children chopper crewman customs drone ferry fleet guerrillas helicopter hospital marine monitor panel patient plotter reader refugees rival senior-official shooter student-leader tanker they tribespeople warlords wounded injured elderly poor sick those crewmate
`;

/** Things that act for their owner: "two Iranian drones", "Russian jets", "a Malaysian patrol vessel". */
export const ownedThings = `
barracks building bridge camp car checkpoint church compound crossing depot district facility headquarters hideout hospital installation land loyalist market mosque neighbourhood neighborhood office outpost people plant point post property region school settlement site stronghold supply temple tower town troop trench university village wounded injured fisherman fighter national citizen
aircraft airline airliner arm arsenal artillery airbase airplane bank base battery boat bomb bomber border capital city commando companies company consulate convoy crew cutter destroyer drone embassy ferry fighter fighter-jet fleet flag frigate gunboat gunship helicopter home house jet launcher military-base missile mission navy oil outpost parliament patrol-boat pilot plane port position proposal rocket shell ship side soil sovereignty submarine su-22 su-25 tank tanker target territory trawler truck vehicle vessel village warplane warship weapon state
`;

/** Heads that stand for those in their of-phrase or possessor: "members of the alliance", "gunmen of the front". */
export const partitiveNouns = `
army authority backer chief commander contingent crew delegate delegation element faction fighter force government gunman head leader leadership leaders majority member militant ministry number official officer people president prime-minister minister remnant representative resident soldier spokesman spokeswoman spokesperson side supporter troop wing envoy citizen hundred thousand dozen score group part city region town state million ten score republic party movement kingdom side statement coalition alliance ambassador position target
`;

/** Bodies a report speaks of by one bare word: where only one of the kind is named, the word means it ("army drones"). */
export const bareBodies = 'army navy police government military militia junta regime rebels rebel coastguard alliance coalition';
