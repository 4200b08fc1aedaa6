/**
 * What numbers count, and the words that say so. Written for this project from general knowledge of English; Apache-2.0.
 * All forms are lower case; a list stands in one string, divided by spaces; several words of one form are joined by "_".
 */

/** Words before a number that bound it or leave it open. */
export const qualifierPhrases: Readonly<Record<'at least' | 'up to' | 'about' | 'more than' | 'less than', string>> = {
  'at least': 'at_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of minimum_of minimum',
  'up to': 'up_to as_many_as as_much_as a_maximum_of maximum_of no_more_than not_more_than at_most at_the_most',
  about:
    'about around some roughly approximately nearly almost close_to an_estimated estimated circa ca ca. ~ in_the_region_of in_the_order_of in_the_neighbourhood_of near somewhere_around reportedly_some virtually',
  'more than':
    'more_than over above in_excess_of upward_of upwards_of exceeding greater_than well_over just_over surpassing topping well_above north_of',
  'less than': 'less_than fewer_than under below just_under short_of lower_than well_under',
};

/** Words after a number that do the same. */
export const trailingQualifiers: Readonly<Record<string, 'at least' | 'about' | 'more than' | 'up to' | 'less than'>> = {
  'or more': 'at least',
  'or so': 'about',
  'or fewer': 'up to',
  'or less': 'up to',
  plus: 'more than',
};

/** Nouns for people, by what a count of them measures when nothing else is said. */
export const personNouns: Readonly<Record<string, string>> = {
  people:
    'people person persons men man women woman children child kids boys boy girls girl babies baby infants infant toddlers teenagers teens ' +
    'youths youth adults civilians civilian noncombatants non-combatants residents resident villagers villager inhabitants citizens citizen ' +
    'nationals locals farmers farmer herders herder shepherds fishermen fisherman fisherfolk sailors sailor seafarers seamen crew crewmen ' +
    'crewmembers crewmates crewmate members member workers worker labourers laborers miners miner employees employee staff staffers ' +
    'engineers contractors drivers driver pilots pilot passengers passenger pilgrims worshippers worshipper mourners shoppers bystanders ' +
    'onlookers pedestrians commuters tourists tourist holidaymakers hikers climbers skiers students student pupils pupil schoolchildren ' +
    'schoolgirls schoolboys teachers teacher professors doctors doctor nurses nurse medics medic paramedics patients patient journalists ' +
    'journalist reporters reporter photographers activists activist campaigners lawyers lawyer judges judge officials official politicians ' +
    'lawmakers deputies mps ministers mayors councillors diplomats diplomat envoys delegates observers monitors inspectors experts ' +
    'volunteers volunteer aid-workers firefighters firefighter rescuers rescuer policemen policeman police police_officers officers officer ' +
    'guards guard wardens migrants migrant asylum-seekers foreigners brothers sisters relatives mothers fathers sons daughters wives widows ' +
    'orphans elders elder priests priest imams monks nuns clerics bishops athletes players fans spectators survivors survivor victims victim ' +
    'suspects suspect defendants individuals others somebody voters souls personnel dissidents peacekeepers peacekeeper humanitarians ' +
    'households families family americans britons russians ukrainians syrians palestinians israelis iraqis iranians afghans turks kurds ' +
    'scientists traders merchants customers clients users supporters followers bloggers opponents monitors oppositionists',
  troops:
    'soldiers soldier troops troopers servicemen serviceman servicewomen marines marine paratroopers conscripts reservists legionnaires ' +
    'cadets recruits airmen infantrymen commandos officers_and_men service_members gendarmes rangers',
  fighters:
    'fighters fighter militants militant rebels rebel insurgents insurgent gunmen gunman terrorists terrorist jihadists jihadist extremists ' +
    'extremist assailants assailant attackers attacker guerrillas guerillas militiamen militiaman combatants combatant mercenaries ' +
    'separatists bombers bomber pirates bandits snipers saboteurs',
  protesters: 'protesters protester protestors demonstrators demonstrator rioters marchers strikers',
  displaced: 'refugees refugee idps evictees escapees displaced_people displaced_persons',
  detained: 'detainees detainee captives captive',
  prisoners: 'prisoners prisoner inmates inmate pows prisoners_of_war convicts',
  kidnapped: 'hostages hostage abductees kidnap_victims',
  evacuated: 'evacuees evacuee',
  infected: 'infections',
  cases: 'cases',
};

/** Endings of nouns that are nearly always people. */
export const personEndings: readonly string[] = ['men', 'women', 'ists', 'ians', 'eers', 'ees', 'folk'];

/** Counts that are a measure by their noun alone: "41 dead", "22 bodies", "12 arrests". */
export const outcomeNouns: Readonly<Record<string, string>> = {
  killed: 'dead deaths death fatalities fatality bodies body corpses corpse martyrs martyr graves grave killings murders executions drownings',
  wounded: 'wounded injured injuries wounds',
  missing: 'missing disappearances disappeared',
  displaced: 'displaced homeless uprooted',
  detained: 'arrests arrest detentions arrested detained captured',
  kidnapped: 'abductions kidnappings abducted kidnapped',
  casualties: 'casualties casualty',
};

/** What is done to people: past participles behind them ("31 were killed") and, in other forms, verbs before them. */
export const outcomeVerbs: Readonly<Record<string, string>> = {
  killed:
    'kill slay murder massacre execute behead assassinate eliminate neutralise neutralize liquidate slaughter lynch hang martyr exterminate',
  wounded: 'wound injure hurt maim hospitalise hospitalize',
  detained: 'detain arrest capture imprison jail apprehend intern incarcerate',
  displaced: 'displace uproot',
  kidnapped: 'kidnap abduct',
  evacuated: 'evacuate',
  rescued: 'rescue save',
  released: 'release free liberate',
  sanctioned: 'sanction blacklist',
  deported: 'deport expel',
  convicted: 'sentence convict charge',
  infected: 'infect',
  affected: 'affect',
  deployed: 'deploy send dispatch mobilise mobilize',
  trained: 'train recruit',
  evicted: 'evict',
};

/** Irregular forms of those verbs: participle first, then other past forms and the -ing form where it is not regular. */
export const outcomeIrregulars: Readonly<Record<string, string>> = {
  slay: 'slain slew slaying',
  behead: 'beheaded beheading',
  free: 'freed freeing',
  kidnap: 'kidnapped kidnapping kidnaped',
  hurt: 'hurt hurting',
  hang: 'hanged hanging',
  send: 'sent sending',
  expel: 'expelled expelling',
  deport: 'deported deporting',
};

/** What people do or are, behind them: "14 died", "30,000 fled", "two remain missing". */
export const outcomePredicates: Readonly<Record<string, string>> = {
  killed: 'died die dies dying perished perish drowned succumbed dead lost_their_lives lost_his_life lost_her_life shot_dead burned_to_death put_to_death',
  wounded: 'sustained_injuries suffered_injuries suffered_burns suffered_wounds had_bruises had_injuries treated_for in_hospital with_wounds with_injuries',
  missing: 'missing unaccounted_for unaccounted disappeared vanished',
  displaced:
    'fled flee fleeing homeless left_their_homes forced_to_flee forced_from driven_from left_the_town left_the_city left_the_village left_the_area ' +
    'left_the_region left_the_country left_town left_their_villages left_their_houses into_refugees left_the_camp abandoned_their_homes out_of_their_homes from_their_homes',
  detained: 'in_custody in_detention in_captivity behind_bars taken_prisoner taken_into_custody in_prison in_jail rounded_up',
  kidnapped: 'taken_hostage held_hostage',
  people: 'aboard on_board',
  rescued: 'brought_ashore pulled_from pulled_out',
};

/** Words that head a count told behind them: "a death toll of 31", "the number of wounded reached 84". */
export const tollWords: Readonly<Record<string, string>> = {
  killed: 'toll death_toll deaths fatalities killed dead body_count',
  wounded: 'wounded injured injuries',
  missing: 'missing',
  displaced: 'displaced refugees arrivals',
  detained: 'detainees arrests detained arrested prisoners',
  casualties: 'casualties',
};

/** Animals die too, but are counted apart. */
export const animals: string =
  'animals sheep goats cattle cows cow horses camels donkeys dogs dog cats pigs birds chickens poultry fish elephants rhinos whales livestock';

/** Currencies: what is written before the number, and the words and codes after it. */
export const currencies: readonly { readonly code: string; readonly before: string; readonly after: string }[] = [
  { code: 'USD', before: '$ us$ usd', after: 'dollars dollar usd bucks' },
  { code: 'EUR', before: '€ eur', after: 'euros euro eur' },
  { code: 'GBP', before: '£ gbp', after: 'pounds_sterling sterling gbp' },
  { code: 'JPY', before: '¥ jpy', after: 'yen jpy' },
  { code: 'CNY', before: 'cny rmb', after: 'yuan renminbi cny rmb' },
  { code: 'INR', before: '₹ rs rs. inr', after: 'rupees rupee inr' },
  { code: 'PKR', before: 'pkr', after: 'pkr' },
  { code: 'RUB', before: '₽ rub', after: 'rubles roubles ruble rouble rub' },
  { code: 'UAH', before: '₴ uah', after: 'hryvnia hryvnias uah' },
  { code: 'TRY', before: '₺ try', after: 'lira liras' },
  { code: 'KRW', before: '₩ krw', after: 'won krw' },
  { code: 'ILS', before: '₪ nis ils', after: 'shekels shekel nis ils' },
  { code: 'NGN', before: '₦ ngn', after: 'naira ngn' },
  { code: 'PHP', before: '₱ php p', after: 'pesos peso php' },
  { code: 'VND', before: '₫ vnd', after: 'dong vnd' },
  { code: 'THB', before: '฿ thb', after: 'baht thb' },
  { code: 'MYR', before: 'rm myr', after: 'ringgit myr' },
  { code: 'IDR', before: 'rp idr', after: 'rupiah rupiahs idr' },
  { code: 'SGD', before: 's$ sgd', after: 'sgd' },
  { code: 'HKD', before: 'hk$ hkd', after: 'hkd' },
  { code: 'TWD', before: 'nt$ twd', after: 'twd' },
  { code: 'AUD', before: 'a$ au$ aud', after: 'aud' },
  { code: 'NZD', before: 'nz$ nzd', after: 'nzd' },
  { code: 'CAD', before: 'c$ ca$ cad', after: 'cad' },
  { code: 'BRL', before: 'r$ brl', after: 'reais real brl' },
  { code: 'BND', before: 'bnd', after: 'bnd' },
  { code: 'CHF', before: 'chf', after: 'francs franc chf' },
  { code: 'XOF', before: 'cfa xof fcfa', after: 'cfa_francs cfa xof fcfa' },
  { code: 'SEK', before: 'sek', after: 'kronor krona sek' },
  { code: 'NOK', before: 'nok', after: 'kroner krone nok' },
  { code: 'DKK', before: 'dkk', after: 'dkk' },
  { code: 'PLN', before: 'pln', after: 'zloty zlotys pln' },
  { code: 'HUF', before: 'huf', after: 'forints forint huf' },
  { code: 'CZK', before: 'czk', after: 'koruna korunas czk' },
  { code: 'RON', before: 'ron', after: 'lei leu ron' },
  { code: 'BGN', before: 'bgn', after: 'leva lev bgn' },
  { code: 'RSD', before: 'rsd', after: 'dinars dinar rsd' },
  { code: 'GEL', before: '₾ gel', after: 'lari laris gel' },
  { code: 'AMD', before: '֏ amd', after: 'drams dram amd' },
  { code: 'AZN', before: '₼ azn', after: 'manats manat azn' },
  { code: 'KZT', before: '₸ kzt', after: 'tenge kzt' },
  { code: 'UZS', before: 'uzs', after: 'sum soums uzs' },
  { code: 'AED', before: 'dh dhs aed', after: 'dirhams dirham aed' },
  { code: 'SAR', before: 'sar sr', after: 'riyals riyal sar' },
  { code: 'IRR', before: 'irr', after: 'rials rial irr toman tomans' },
  { code: 'IQD', before: 'iqd', after: 'iqd' },
  { code: 'EGP', before: 'egp le', after: 'egp' },
  { code: 'KES', before: 'ksh kes', after: 'shillings shilling kes' },
  { code: 'UGX', before: 'ugx ush', after: 'ugx' },
  { code: 'TZS', before: 'tzs tsh', after: 'tzs' },
  { code: 'ZAR', before: 'r zar', after: 'rand rands zar' },
  { code: 'GHS', before: 'gh¢ ghs', after: 'cedis cedi ghs' },
  { code: 'ETB', before: 'etb', after: 'birr etb' },
  { code: 'BDT', before: 'tk bdt', after: 'taka bdt' },
  { code: 'LKR', before: 'lkr', after: 'lkr' },
  { code: 'NPR', before: 'npr', after: 'npr' },
  { code: 'MMK', before: 'mmk', after: 'kyats kyat mmk' },
  { code: 'AFN', before: 'afn', after: 'afghanis afghani afn' },
  { code: 'MXN', before: 'mxn', after: 'mxn' },
  { code: 'ARS', before: 'ars', after: 'ars' },
  { code: 'COP', before: 'cop', after: 'cop' },
  { code: 'CLP', before: 'clp', after: 'clp' },
  { code: 'BTC', before: '₿ btc', after: 'bitcoin bitcoins btc' },
];

/** Names that several countries give their money: without a nationality before it the unit is the word itself. */
export const sharedCurrencies: string =
  'dinars dinar rials rial riyals riyal pesos peso rupees rupee shillings shilling francs franc kroner krone kronor krona lira liras pounds pound dirhams dirham leu lei';

/** Pounds, cents and the like are money only where nothing says weight. */
export const looseMoney: Readonly<Record<string, string>> = { pounds: 'GBP', pound: 'GBP', cents: 'USD', cent: 'USD' };

/** Nationalities before a currency's name: "2 million Canadian dollars". */
export const currencyAdjectives: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s.': 'USD',
  american: 'USD',
  canadian: 'CAD',
  australian: 'AUD',
  singapore: 'SGD',
  'hong-kong': 'HKD',
  taiwan: 'TWD',
  egyptian: 'EGP',
  syrian: 'SYP',
  lebanese: 'LBP',
  sudanese: 'SDG',
  sterling: 'GBP',
  british: 'GBP',
  indian: 'INR',
  pakistani: 'PKR',
  'sri-lankan': 'LKR',
  mexican: 'MXN',
  swiss: 'CHF',
  turkish: 'TRY',
  iraqi: 'IQD',
  kuwaiti: 'KWD',
  saudi: 'SAR',
  qatari: 'QAR',
  chinese: 'CNY',
  philippine: 'PHP',
  jordanian: 'JOD',
  serbian: 'RSD',
  algerian: 'DZD',
  tunisian: 'TND',
  libyan: 'LYD',
  bahraini: 'BHD',
  omani: 'OMR',
  yemeni: 'YER',
  iranian: 'IRR',
  moroccan: 'MAD',
  emirati: 'AED',
  nepalese: 'NPR',
  argentine: 'ARS',
  chilean: 'CLP',
  colombian: 'COP',
  cuban: 'CUP',
  uruguayan: 'UYU',
  dominican: 'DOP',
  kenyan: 'KES',
  ugandan: 'UGX',
  tanzanian: 'TZS',
  somali: 'SOS',
  congolese: 'CDF',
  rwandan: 'RWF',
  burundian: 'BIF',
  norwegian: 'NOK',
  swedish: 'SEK',
  danish: 'DKK',
  icelandic: 'ISK',
  belarusian: 'BYN',
  russian: 'RUB',
  jamaican: 'JMD',
  fijian: 'FJD',
};

/** Units of measure with what they measure. Several words of one unit are joined by "_". */
export const measureUnits: readonly { readonly measure: string; readonly unit: string; readonly words: string }[] = [
  { measure: 'percent', unit: '%', words: '% percent per_cent pct percentage_points percentage_point pc' },
  { measure: 'area', unit: 'square km', words: 'square_kilometers square_kilometres sq_km square_km km2 km²' },
  { measure: 'area', unit: 'square miles', words: 'square_miles sq_miles' },
  { measure: 'area', unit: 'square nautical miles', words: 'square_nautical_miles' },
  { measure: 'area', unit: 'square m', words: 'square_meters square_metres sq_m m2 m²' },
  { measure: 'area', unit: 'square feet', words: 'square_feet sq_ft' },
  { measure: 'area', unit: 'ha', words: 'hectares hectare ha' },
  { measure: 'area', unit: 'acres', words: 'acres acre' },
  { measure: 'speed', unit: 'km/h', words: 'km/h kph kmh kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour' },
  { measure: 'speed', unit: 'mph', words: 'mph miles_per_hour miles_an_hour' },
  { measure: 'speed', unit: 'knots', words: 'knots' },
  { measure: 'distance', unit: 'nautical miles', words: 'nautical_miles nautical_mile nm nmi' },
  { measure: 'distance', unit: 'km', words: 'kilometers kilometres kilometer kilometre km kms' },
  { measure: 'distance', unit: 'miles', words: 'miles mile' },
  { measure: 'distance', unit: 'm', words: 'meters metres meter metre m' },
  { measure: 'distance', unit: 'cm', words: 'centimeters centimetres cm' },
  { measure: 'distance', unit: 'mm', words: 'millimeters millimetres mm' },
  { measure: 'distance', unit: 'feet', words: 'feet foot ft' },
  { measure: 'distance', unit: 'inches', words: 'inches inch' },
  { measure: 'distance', unit: 'yards', words: 'yards yard' },
  { measure: 'weight', unit: 'kg', words: 'kilograms kilogrammes kilogram kilos kilo kg kgs' },
  { measure: 'weight', unit: 'g', words: 'grams grammes gram' },
  { measure: 'weight', unit: 't', words: 'tonnes tonne tons ton metric_tons metric_tonnes' },
  { measure: 'weight', unit: 'lb', words: 'lbs lb' },
  { measure: 'volume', unit: 'l', words: 'liters litres liter litre' },
  { measure: 'volume', unit: 'barrels', words: 'barrels barrel bpd barrels_per_day barrels_a_day' },
  { measure: 'volume', unit: 'cubic m', words: 'cubic_meters cubic_metres bcm m3 m³' },
  { measure: 'volume', unit: 'gallons', words: 'gallons gallon' },
  { measure: 'temperature', unit: '°C', words: 'degrees_celsius celsius °c degrees_centigrade' },
  { measure: 'temperature', unit: '°F', words: 'degrees_fahrenheit fahrenheit °f' },
  { measure: 'temperature', unit: '°', words: 'degrees °' },
  { measure: 'power', unit: 'MW', words: 'megawatts mw' },
  { measure: 'power', unit: 'GW', words: 'gigawatts gw' },
  { measure: 'magnitude', unit: 'magnitude', words: '-magnitude' },
];

/** Labels before a number: what follows them is a name, not a count. */
export const numberLabels: string =
  'no no. nos number article articles section sections chapter paragraph para resolution resolutions flight flights room channel route highway ' +
  'motorway road bus line train track platform gate pier block unit units brigade battalion regiment division army fleet squadron group type model mark ' +
  'phase level category stage step grade class page pages psalm verse volume issue episode season part act bill law order decree directive ' +
  'regulation rule protocol annex appendix item point case docket form box apartment apt suite building house street avenue zone sector ' +
  'district ward precinct area region camp base post station checkpoint well hill point version windows formula covid communique communiqué ' +
  'statement dial call phone tel fax ext extension century grade under-';

/** Nouns that a small number before them does not make a figure of. */
export const idleNouns: string =
  'sides ways things ones days weeks months years hours minutes seconds decades centuries quarters halves weekends nights mornings evenings ' +
  'reasons steps thirds fourths fifths options parts ends eyes hands cents degrees scenarios respects levels aspects choices rounds occasions points ' +
  'generations series thousands hundreds millions billions';
