/**
 * Named sets of nouns that predicate entries refer to as `$name`. Written for this project; part of the synonyms follow
 * the synonym sets of the CAMEO verb dictionary of the Open Event Data Alliance (MIT).
 *
 * Licence of this file: MIT.
 */
export const nounSets: Readonly<Record<string, string>> = {
  deal: 'deal agreement accord pact treaty memorandum mou protocol charter understanding compromise settlement convention compact consensus communique declaration framework contract statement roadmap',
  talks: 'talks talk negotiation meeting summit discussion conversation consultation dialogue conference session round hearing contact interview briefing',
  ceasefire: 'truce armistice ceasefire cease-fire hostility ceasefire-regime',
  ties: 'tie relation link contact relationship',
  attack:
    'attack assault raid strike airstrike air-strike offensive bombardment ambush operation onslaught incursion invasion blitz campaign counteroffensive counterattack sweep crackdown sortie bombing shelling',
  fire: 'fire shot round bullet shell missile rocket mortar grenade bomb salvo barrage volley torpedo gunfire artillery teargas munition projectile drone',
  rule: 'curfew censorship blockade siege blackout lockdown emergency ban restriction quarantine embargo',
  sanction: 'sanction embargo penalty ban restriction boycott tariff blacklist freeze measure fine duty blockade',
  aid: 'aid medical-equipment medicines supplies vehicle material assistance help relief food medicine water shelter fund funding money loan grant supply support credit donation equipment training protection asylum refuge arms weapon intelligence ambulance blanket tent vaccine million billion dollar euro',
  charge: 'charge indictment lawsuit suit complaint case proceeding petition accusation',
  people:
    'people civilian person man woman child soldier officer fighter militant policeman police rebel troop guard driver villager protester demonstrator student journalist reporter worker farmer resident refugee migrant prisoner hostage victim passenger leader commander official minister president member activist terrorist gunman suspect crew sailor fisherman teacher doctor aide politician lawmaker candidate insurgent jihadist extremist bystander worshipper pilgrim tourist aid-worker peacekeeper herder trader family mother father brother son daughter boy girl general colonel captain judge priest bishop cleric imam medic paramedic gunmen citizen national diplomat opponent dissident critic',
  crowd: 'protester demonstrator detainee student reporter journalist man woman child boy girl civilian supporter activist villager worker inmate migrant passenger',
  forces: 'troop force soldier army unit brigade battalion division regiment tank warship ship vessel fleet navy aircraft jet fighter warplane bomber reinforcement peacekeeper reservist marine paratrooper contingent military personnel missile battery militia police guard officer carrier destroyer convoy',
  protest: 'protest demonstration rally march sit-in vigil strike walkout boycott riot picket procession',
  office: 'post office job position presidency premiership seat ministry role leadership chairmanship',
  demand: 'demand request call appeal proposal offer plan bid invitation ultimatum suggestion initiative idea claim resolution amendment compromise deal agreement concession motion talks negotiation dialogue ceasefire truce overture recommendation application petition',
  policy:
    'policy decision plan move step proposal statement remark comment report law bill ruling verdict agreement deal resolution claim allegation idea record budget handling failure role stance position campaign critic criticism media press credibility motive character speech',
  conflict: 'war conflict fighting violence clash hostility crisis unrest siege battle quake earthquake flood storm hurricane cyclone typhoon tsunami virus disease pandemic epidemic outbreak accident crash collision fire blaze landslide avalanche heat heatwave drought famine hunger cold cancer weather lightning tornado wave plague cholera ebola measles malaria mudslide blizzard typhoon eruption volcano tremor aftershock stampede shipwreck derailment',
};
