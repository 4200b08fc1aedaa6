/**
 * Words that make a place of the name they stand with: "Lake Chad", "Gotvand Dam", "Gulf of Aden". Written for this project.
 */
export type PlaceHeadKind = 'region' | 'city' | 'water' | 'mountain' | 'facility';

export interface PlaceHead {
  readonly text: string;
  readonly kind: PlaceHeadKind;
  /** Where the head stands: "Lake Chad" first, "Red Sea" last, "Gulf of Aden" of. */
  readonly position: 'first' | 'last' | 'of';
  /** True where the head counts in lower case too: "Poltava region", "Kavkaz highway". */
  readonly lower: boolean;
}

const heads = (kind: PlaceHeadKind, position: PlaceHead['position'], lower: boolean, text: string): PlaceHead[] =>
  text.split(';').map((word) => word.trim()).filter((word) => word !== '').map((word) => ({ text: word, kind, position, lower }));

export const placeHeads: readonly PlaceHead[] = [
  ...heads('water', 'first', false, 'Lake; River; Wadi; Oued; Lac; Loch; Rio; Río; Khor'),
  ...heads('water', 'last', true, 'river; lake; sea; ocean; strait; canal; reservoir; bay; gulf; channel; reef; shoal; lagoon; creek; falls; waterfall; fjord; delta; straits; lakes; sound'),
  ...heads('water', 'of', true, 'Gulf; Sea; Bay; Strait; Straits; Sea of; Gulf of; Bay of'),
  ...heads('mountain', 'first', false, 'Mount; Mt; Mont; Monte; Jebel; Jabal; Djebel; Cerro; Pico; Gunung; Volcán; Volcan'),
  ...heads('mountain', 'last', true, 'mountains; mountain; hills; heights; volcano; glacier; peak; range; plateau; ridge; pass'),
  ...heads('region', 'first', false, 'Cape; Isle; Val; Greater; Upper; Lower; Isla; Ile; Île; Pulau'),
  ...heads('region', 'last', true, `province; region; governorate; district; county; oblast; prefecture; canton; territory; peninsula; island; islands; valley; desert; delta; basin;
    archipelago; krai; raion; wilaya; woreda; department; municipality; subdistrict; sub-county; voivodeship; autonomous region; autonomous republic; economic zone; highlands; lowlands;
    coast; corridor; strip; plain; plains; steppe; forest; isles; atoll; cantons; provinces; regency; parish; constituency; borough; county borough; state; enclave; republic; countryside; division; barangay; township; tehsil; taluk; upazila`),
  ...heads('region', 'of', true, 'Province; Region; State; Isle; Republic; Kingdom; Governorate; District; County; Emirate; Duchy; Horn; Territory; Commonwealth; Principality; Cape; Coast; Oblast; Department; Prefecture; Island'),
  ...heads('city', 'first', false, 'San; Santa; Santo; São; Saint; Sankt; Fort; Port; Puerto; Porto; Tel; Tall; Beit; Bayt; Deir; Kafr; Kfar; Ayn; Bir; Ras; Kuala; Kota; Ciudad; Nizhny; Stary; Bandar; Nueva; Nuevo; Kampung; Colonia'),
  ...heads('city', 'last', true, 'city; town; village; township; settlement; neighbourhood; neighborhood; suburb; quarter; camp; refugee camp; favela; kibbutz; ward; hamlet'),
  ...heads('city', 'of', false, 'City; Town; Village; Borough; Township'),
  ...heads('facility', 'first', false, 'Camp; Fort; Palais; Piazza; Plaza; Place; Rue; Avenue; Avenida; Via; Calle; Masjid; Pier; Gate; Stade; Estadio; Highway; Route; Terminal; Hotel; Villa; Kibbutz; Château; Castle; HMP'),
  ...heads('facility', 'last', true, `airport; international airport; air base; airbase; airfield; naval base; military base; base; port; harbour; harbor; seaport; terminal; station; railway station; metro station; bus station;
    hospital; general hospital; medical center; medical centre; clinic; prison; jail; detention center; detention centre; penitentiary; stadium; arena; ground; bridge; tunnel; dam; highway; motorway; expressway; freeway;
    road; street; avenue; boulevard; lane; square; plaza; park; garden; gardens; palace; castle; tower; towers; hotel; theatre; theater; museum; library; cathedral; mosque; temple; church; shrine; monastery;
    power station; power plant; nuclear power plant; plant; refinery; oilfield; oil field; gas field; field; mine; quarry; factory; mill; market; mall; zoo; pier; wharf; dock; docks; shipyard; border crossing; crossing; checkpoint; roundabout; junction;
    gate; wall; memorial; monument; cemetery; crematorium; barracks; embassy compound; pipeline; railway; line; greenhouse; lighthouse; hall; city hall; town hall; opera house; courthouse; building; house; farm; estate; campus; complex; compound; center; centre; university hospital; district hospital; interchange; cave; caves; trail; racecourse; circuit; speedway; velodrome; beach; marina; spaceport; cosmodrome; launch site; testing ground; test site; depot; wells; well; silo; silos; lock; weir; aqueduct; viaduct; ferry terminal`),
  ...heads('facility', 'first', false, 'Interstate; Exit; Loop; State Road; State Route; County Road; Boulevard; Autostrada; Autobahn; Junction'),
  ...heads('facility', 'last', false, `Route; Interstate; Exit; Loop; St; Ave; Rd; Blvd; Drive; Parkway; Turnpike; Court; School; High School; Elementary School; Middle School; Nursing Home; Resort; Dome; Speedway; Golf Course; Golf Club;
    Country Club; Racetrack; Raceway; Ballpark; Coliseum; Colosseum; Auditorium; Centre Court; Campground; Prospekt; Straße; Strasse; Platz; Ground; Cricket Ground; Oval; Playhouse; Inn; Casino; Mansion; Residence; Villas; Heliport`),
  ...heads('facility', 'of', false, 'Port; University Hospital; Bridge; Tower; Church; Cathedral; Temple; Mosque; Palace; Gate; Hall; Tomb; Castle; Dome; Shrine; Museum; Airport'),
];
