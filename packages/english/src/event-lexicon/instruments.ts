/**
 * Means of violence: a word of the clause that gives an assault its mode where the predicate gives none; and what an
 * event does to the mode of a request, refusal or threat about it. Written for this project.
 */
export const assaultInstruments: Readonly<Record<string, string>> = {
  drone: 'drone', drones: 'drone', uav: 'drone', uavs: 'drone', quadcopter: 'drone',
  jet: 'aerial', jets: 'aerial', warplane: 'aerial', warplanes: 'aerial', aircraft: 'aerial', bomber: 'aerial', bombers: 'aerial', helicopter: 'aerial', helicopters: 'aerial', airstrike: 'aerial', airstrikes: 'aerial', 'air': 'aerial', gunship: 'aerial', gunships: 'aerial', sortie: 'aerial', sorties: 'aerial',
  artillery: 'heavy-weapons', mortar: 'heavy-weapons', mortars: 'heavy-weapons', tank: 'heavy-weapons', tanks: 'heavy-weapons', rocket: 'heavy-weapons', rockets: 'heavy-weapons', howitzer: 'heavy-weapons', howitzers: 'heavy-weapons', shell: 'heavy-weapons', shells: 'heavy-weapons', shelling: 'heavy-weapons', missile: 'heavy-weapons', missiles: 'heavy-weapons',
  gunmen: 'firearms', gunman: 'firearms', rifle: 'firearms', rifles: 'firearms', shots: 'firearms', bullets: 'firearms', gunfire: 'firearms', kalashnikov: 'firearms', sniper: 'firearms', snipers: 'firearms', pistol: 'firearms', firearm: 'firearms',
  bomb: 'explosives', bombs: 'explosives', explosives: 'explosives', grenade: 'explosives', grenades: 'explosives', mine: 'explosives', landmine: 'explosives', ied: 'explosives', dynamite: 'explosives', explosion: 'explosives', explosions: 'explosives', blast: 'explosives',
  suicide: 'suicide-attack', knife: 'primitive', knives: 'primitive', machete: 'primitive', machetes: 'primitive', stones: 'primitive', axe: 'primitive', sword: 'primitive', swords: 'primitive',
  teargas: 'crowd-control', cannon: 'crowd-control', baton: 'crowd-control', batons: 'crowd-control', chlorine: 'unconventional', sarin: 'unconventional', chemical: 'unconventional',
};
