/**
 * Words that tell, by standing next to a capital, what kind of name it is; and capitals that are no names at all.
 * Written for this project.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.split(';').map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');

/** Capitalised in running text without naming anything: days, months, what a calendar or a clock says. */
export const calendarNames: readonly string[] = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  gmt utc est edt cst cdt mst mdt pst pdt cet cest bst ist am pm ad bc bce ce
  spring summer autumn winter easter christmas`);

/** Words in lower case that begin sentences, headlines and quotations and never begin a name by themselves. */
export const functionWords: readonly string[] = words(`
  a an the this that these those some any all both each every either neither no none not such same other another many much more most
  few fewer several enough less least own i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers
  herself it its itself they them their theirs themselves one ones who whom whose which what whatever whoever when where why how
  in on at by for from to of with without within into onto upon over under above below between among amid amidst against about around across
  after before since until till during while whilst as if unless although though because despite instead than then there here hence thus
  so but and or nor yet also too very just only even still already again ever never always often sometimes perhaps maybe rather quite almost
  now today tonight tomorrow yesterday once twice later earlier recently meanwhile however moreover furthermore therefore nevertheless
  nonetheless otherwise afterwards finally eventually currently previously additionally indeed instead together according along alongside
  beyond behind beside besides near off out up down through throughout toward towards past per via like unlike except including regarding
  is are was were be been being am do does did done have has had having will would shall should can could may might must ought let
  yes no ok okay please thanks thank dear hello well
  first second third fourth fifth last next new old big small good bad former late early high low long short great little
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens scores hundreds
  thousands millions half anyone someone everyone nobody everybody somebody anybody nothing something anything everything whether else elsewhere somewhere
  everywhere nowhere`);

/** Past and present of verbs of saying: their subject is a person, a body or its voice. */
export const sayingVerbs: readonly string[] = words(`
  said says say saying told tells tell telling added adds add adding noted notes note stressed stresses stress announced announces announce
  stated states explained explains explain argued argues claimed claims warned warns warn insisted insists denied denies confirmed confirms
  replied replies asked asks recalled recalls remarked remarks commented wrote writes tweeted tweets posted pointed emphasised emphasized
  emphasises emphasizes underlined underscored acknowledged admits admitted conceded suggested suggests urged urges called calls demanded
  demands vowed vows pledged pledges promised promises threatened threatens hailed praised praises criticised criticized condemned condemns
  accused accuses blamed blames rejected rejects dismissed dismisses welcomed welcomes predicted testified declared declares affirmed affirms
  reiterated reiterates assured assures maintained maintains contended complained cautioned joked lamented believes believed hopes hoped
  thinks thought wants wanted expects expected agreed agrees answered quipped concluded observed reported reports disclosed revealed reveals`);

/** What only a person does or undergoes: a sign of a person after a bare capital. */
export const personVerbs: readonly string[] = words(`
  resigned died married retired arrived travelled traveled flew walked smiled wept laughed shrugged nodded born lives lived studied graduated
  served joined worked replaced succeeded defeated appointed elected sworn arrested convicted sentenced jailed acquitted testified pleaded
  scored won lost kicked headed saved coached played wrote sang starred met visited toured met resign die remembers remembered grew knew knows
  went came left returned sat stood spoke speaks refused faces faced stepped became fled sued voted`);

/** Before a place that is where something is or happens. */
export const placePrepositions: readonly string[] = words(`in at near from outside inside around across throughout within into via towards toward`);
/** Before a place only together with a verb of moving or a compass point; weaker. */
export const weakPlacePrepositions: readonly string[] = words(`to of over between through beyond off along above`);

/** After a name: what only a body has. */
export const bodyNouns: readonly string[] = words(`
  spokesman spokeswoman spokesperson spokespeople officials official chief chairman chairwoman chair president secretary director members member
  lawmakers lawmaker mp mps senators deputies fighters fighter militants militant rebels commanders commander forces troops leader leaders
  leadership board shares stock stake headquarters statement report reports policy resolution mission delegation summit charter treaty
  sanctions observers monitors inspectors envoy representative representatives correspondent reporter journalists staff employees workers
  executives executive shareholders investors subsidiary unit division ally allies affiliate positions stronghold strongholds insurgents
  insurgency gunmen terrorists group candidate candidates supporters voters activists coach players striker midfielder fans squad captain goalkeeper
  defender researchers researcher analyst analysts economist economists strategist professor students ceo spokesmen bureau newspaper website`);

/** After a place: what only a country or a region has. "Issalane residents", "Tanezra's president". */
export const landNouns: readonly string[] = words(`
  province governorate region district county state republic oblast prefecture canton territory city town village suburb neighbourhood
  neighborhood countryside border borders border-crossing airport harbour harbor port coast capital residents resident army government president
  king parliament territory airspace waters soil people population citizens economy currency embassy ambassador capital-based
  governor mayor police hospital hospitals university street market peninsula island islands delta basin valley desert highway road area zone front
  frontline talks conference agreement accord ceasefire truce`);

/** Nouns for places that stand before "of" and a name, or before the name itself: "the town of Khevsha", "the village Osmanyurt". */
export const placeNouns: readonly string[] = phrases(`
  city; town; village; suburb; district; province; region; governorate; county; state; republic; capital; port; port city; island; area; municipality;
  neighbourhood; neighborhood; settlement; hamlet; enclave; exclave; territory; kingdom; emirate; sultanate; oblast; prefecture; canton; department; commune; town and commune;
  stronghold; outskirts; streets; north; south; east; west; centre; center; border; resort; coast; peninsula; country; nation; market town; border town;
  capital city; mountains; valley; river; lake; airport; base; camp; refugee camp; crossing; checkpoint; vicinity; residents; people; siege; battle; liberation;
  countryside; suburbs; township; parish; archipelago; provinces; towns; villages; cities; districts`);

/** People told by kinship: "his brother Maher", "wife of". */
export const kinNouns: readonly string[] = words(`
  father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
  fiance fiancee partner friend twin stepfather stepmother stepson stepdaughter spouse boyfriend girlfriend godfather ex-wife ex-husband`);

/** Women and men by the word used for them. */
export const femaleWords: readonly string[] = words(`
  mrs ms miss mme madame madam mlle lady dame queen princess duchess baroness countess empress sister mother daughter wife widow aunt niece
  granddaughter grandmother girl woman spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman actress señora senora
  doña dona sra frau signora begum sheikha mayoress heiress hostess waitress nun abbess midwife heroine girlfriend fiancee sportswoman
  stateswoman noblewoman housewife headmistress ex-wife stepmother stepdaughter goddess`);
export const maleWords: readonly string[] = words(`
  mr sir lord king prince duke baron emperor brother father son husband widower uncle nephew grandson grandfather boy man spokesman chairman
  congressman councilman assemblyman businessman policeman fireman fisherman serviceman señor senor don sr herr signor monsieur sheikh sheik imam
  mullah ayatollah pope cardinal archbishop bishop monk boyfriend fiance statesman nobleman gunman militiaman headmaster ex-husband stepfather
  stepson maulana mufti rabbi priest sultan emir emperor tsar shah caliph`);

/** Heads of capitalised names that are neither person, organization nor place. */
export const eventHeads: readonly string[] = phrases(`
  War; World War; Civil War; Battle; Games; Olympics; Olympic Games; Cup; World Cup; Festival; Championship; Championships; Revolution; Day; Awards; Award; Prize; Conference; Summit; Forum; Open; Grand Prix;
  Marathon; Tournament; Masters; Derby; Final; Fair; Exhibition; Biennale; Expo; Uprising; Spring; Intifada; Massacre; Holocaust; Genocide; Crisis; Hurricane; Typhoon; Cyclone; Storm; Tropical Storm; Operation; Exercise; Ramadan; Eid; Week; Eve;
  Primary; Election; Referendum; Congress; Convention; Talks; Dialogue; Super Bowl; World Series; Premiership; Premier League; League; Division; Conference; Depression; Recession; Pandemic; Plague`);
export const lawHeads: readonly string[] = phrases(`
  Act; Bill; Law; Code; Constitution; Treaty; Convention; Protocol; Accord; Accords; Agreement; Agreements; Pact; Charter; Declaration; Resolution; Directive; Regulation; Amendment; Communique; Memorandum; Budget; Plan; Doctrine; Covenant; Decree;
  Rules; Standards; Principles; Article; Chapter; Section; Part; Annex; Clause; Schedule; Report; Review; Programme; Program; Initiative; Strategy; Roadmap; Framework; Statute`);

/** Words before a name that tell it is a body: "the newspaper Al-Watan", "the group Ansar Dine". */
export const bodyWords: readonly string[] = words(`
  group movement party militia faction company firm newspaper daily weekly magazine website channel broadcaster station agency bank airline carrier
  organisation organization charity union league club team side rivals network outlet alliance coalition bloc front brigade battalion militant
  rebel separatist jihadist extremist insurgent maker giant operator retailer manufacturer lender insurer developer publisher owner subsidiary parent watchdog
  regulator ministry department institute foundation university`);

/** Words between "the" and what a description names: "the main armed opposition group", "the ruling party". */
export const descriptionAdjectives: readonly string[] = words(`
  main ruling armed local central national federal state regional provincial municipal new former other largest biggest smaller smallest two three four five six
  top chief leading senior key joint same ailing embattled besieged northern southern eastern western north south east west north-eastern north-western
  northeastern northwestern southeastern southwestern coastal central-eastern interim transitional military civilian anti-government pro-government
  anti-regime foreign domestic international rival rebel-held government-held government-controlled rebel-controlled opposition-held separatist breakaway
  self-proclaimed self-styled so-called internationally-recognised internationally-recognized recognised recognized official state-owned state-run private public
  independent jihadist islamist islamic extremist terrorist militant radical moderate right-wing left-wing far-right far-left centre-right centre-left conservative
  liberal nationalist communist socialist popular small big huge wealthy oil-rich nuclear-armed war-torn divided tiny capital host parent ex- exiled
  young elderly old 
  whole entire late outgoing incoming deposed ousted elected newly powerful influential prominent veteran long-time longtime hardline ultra-conservative
  parliamentary presidential royal imperial holy nearby neighbouring neighboring border market port`);

/** Verbs by whose side a capital is a government, not a town: "Moscow announced", "Washington would reconsider". */
export const governmentVerbs: readonly string[] = words(`
  has have had will would could should may might must can is does did remains remained seeks sought supports supported backs backed opposes opposed pledged vowed
  summoned expelled imposed lifted recognised recognized launched signed ratified withdrew suspended severed cut resumed proposed considers considered fears feared wants wanted
  plans planned hopes hoped insists insisted agreed agrees rejects rejected denies denied accuses accused blames blamed demands demanded urges urged warns warned
  announces announced says said believes believed expects expected hosts hosted mediates mediated brokered invited invites sent sends deployed deploys retaliated responded
  responds condemns condemned welcomes welcomed hails hailed calls called views viewed sees saw regards regarded refuses refused declined declines intends intended tries tried
  continues continued began begins stopped stops started starts decided decides approved approves adopted banned bans moves moved steps stepped offered offers provides provided
  threatens threatened promised promises acknowledged admits admitted confirmed confirms maintains maintained claims claimed argues argued faces faced finds found trade traded`);
/** What a government has: "Moscow's ally", "Tehran's nuclear programme". */
export const governmentNouns: readonly string[] = words(`
  move moves role policy policies position ally allies envoy ambassador proposal proposals support interests decision stance concerns relations demand demands offer
  pressure influence intervention involvement campaign sanctions nuclear missile military foreign response reaction claim claims accusation accusations commitment
  willingness refusal plan plans efforts effort diplomacy intentions ambitions relationship ties backing invitation request insistence representative delegation
  negotiators officials rulers leaders leadership government regime mediation proxies strategy alliance approach aggression invasion annexation actions treatment keenness goals aims
  objections opposition rival rivals neighbours neighbors request warning warnings threats threat failure hand patience view views version account narrative`);

/** Acronyms that name a thing or a unit, not a body. */
export const plainAcronyms: readonly string[] = words(`
  SMS RSS TV DVD CD PDF GPS GDP GNP IQ VIP VIPs HIV AIDS DNA RNA CEO CEOs CFO COO PM AM PhD HTML URL ID IDs FAQ FAQs VAT PR IT AI USB LED SUV SUVs UAV UAVs IED IEDs
  PPE NGO NGOs IDP IDPs WWI WWII COVID CAPTCHA HD VR AR PC PCs CV CCTV ATM LGBT LGBTQ LNG LPG CO SOS UFO EV EVs IPO IPOs ETF CPI PMI PPI FX ROI Q1 Q2 Q3 Q4 H1 H2 FY
  MP MPs MEP MEPs QC KC SC JD MD RN DJ MC POW POWs VOA HQ AKA USD EUR GBP JPY CET GMT UTC EST PST ENDS END OK OKs P.S. D.C. A.M. P.M. B.C. A.D. SPF DIY MVP PTSD ADHD MRI ICU BREAKING UPDATE UPDATED EXCLUSIVE WATCH LIVE READ PHOTO PHOTOS VIDEO FILE`);

/** Heads of descriptions of bodies: "the monitoring commission". */
export const bodyHeads: readonly string[] = words(`
  commission committee council office board bureau authority service panel tribunal federation confederation association society directorate inspectorate secretariat
  command headquarters navy brigade squad unit regiment court assembly senate observatory taskforce consortium syndicate cooperative congregation diocese orchestra
  prosecution embassy consulate fund trust corporation committee academy`);

/** Buildings and works told by description: "the district hospital". */
export const buildingNouns: readonly string[] = words(`
  hospital clinic prison jail airport airbase harbour harbor bridge dam tunnel stadium refinery plant factory mine mosque church cathedral temple synagogue school
  university barracks courthouse terminal pipeline reactor museum palace market camp checkpoint shipyard`);
