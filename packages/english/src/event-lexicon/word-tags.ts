/**
 * Word classes of common English words and how classes follow each other: counts from the training parts of Universal
 * Dependencies English-EWT (CC BY-SA 4.0) and English-GUM (its CC BY and public-domain genres), as logarithms.
 *
 * Classes: D determiner or possessive pronoun, J adjective, N noun, P name, U number, O pronoun, W question or relative
 * word, R adverb or particle, I preposition, S subordinator, C coordinator, T "to", M modal, X auxiliary, V past,
 * Z present, B base form, G -ing, E participle, K possessive clitic, F mark. A level n stands for about 2^(n/2) uses,
 * n in base 36.
 *
 * Licence of this file: CC BY-SA 4.0.
 */

/** One signature (class and level, repeated) a line, then the words that have it. */
export const wordTags = `
N5 absence accommodation accommodations accord accounting achievement acupuncture admissions advisor aftermath agreements aircraft airline airports alarm alcohol allegations alternatives amendment ammunition amounts analyses angle anniversary announcement apartments appetite applications appreciation appropriations architect arena arguments artist assault assessment astronauts attorneys auto aviation awards balcony barn barrels basil basketball bedding beers belt beverage billing billions bombing bond boots bread cabin cafe cafes calculation camps cancer capabilities cells centers chain chaos charcoal charm cheek cheers chemicals chest chips chiro choices circularisation civilians civilizations clan clause clay cloth coalition collaboration colleges colonies column columns combination commodity compensation compressor concerts conferences confirms contents contrast contributions convenience conviction corners correlation counsel countryside creativity criticism crops cuisine curse danger daughters debt debut decor dedication deposit derivatives designer dessert destinations developer device diet difficulties dirt discomfort discount discovery diseases district dna doubts dragon dresses drill earthquakes edge efficiency endeavor enemies engagement engineer enovate entrance epc equality equity evaluation evenings evolution existence expertise explanations exploration expression factions factors failures fame fare fault feedback fees fence firms flavor footage football fortune forum founders frame fruit ft galleries gate gels gem gene genes globe greetings grill grip grounds guards guidance gun haircut haven hearts heaven hens hoax hole holidays homosexuality honesty honey hospitality hotline housing ideation immigrants impeachment inch index industries injuries injustice inquiries insurgents integrity interaction interference interviewers jihad jokes journey judges judgment junction justification kaoshikii kidney kitchen km knife lap laptop lbs lease lessons limestone litter loan lobster locals logic loi loop lyrics males manners manufacturer manuscript maps marketers marketing martyrs meantime mediation membership memories mess mezza mice migration milk mindset mining minority mins mistakes misunderstanding modem modification monastery motor murderers musicians mystery neighbourhood nephew newspapers nightmare nominee norms notification novel obligation observation ocean operative operator opinions opposition origin origins overview ownership partner partnerships passcode pastor patients peninsula percentile perception perseverance phenomenon pho photography pie pig pinkies pipe planes platform poems poet policies pools ports pounds prayer prisoner privacy procedures professionalism professionals professors programme promotion pros prosperity protests province provisions publications pursuit qualifications racism realism reception receptionist recommendation recovery reforms registration rejection relationships relatives relativism religions remainder rep researchers reservation residence resolution restoration revenue revenues revision revisions rewards rice roads rocket roof rotation rounds sandwiches sauce scam scene scope scores sections sector seed semantics sender sensor sentiment settlements shame shirts shock sights situations skill slaves snack solving spacecraft speaker spite spores spreadsheet squares ss stadium stages steel studio substances supporter sushi swap symbols sympathy symptoms syntax talent tattoo techniques teeth tensions testament testimony texts theater threats ties tile timing tip tips titles toll topics tournament trips unemployment units updates urine user victim village violation vision volumes volunteers waiter walls warehouse warfare warmth wars wax websites weekends wiki wings wire worker workforce worlds wounds youth
N6 abuse acceptance accident accounts achievements actor actress adjustments advantage adventure advertising aesthetics affair affairs agencies allies analysts appearance arts artwork assassination assets attitude attorney audience availability award balances bank banks bars bedroom beer behaviors beings blanket bombings borders bowl boyfriend boys brass breath bronze brothers bugs bulb buses button cabinet cages campus candidates capability carbon cards categories ceiling centuries ceo chances character characters circumstances citizen civet civilization classes club cognition coincidence colors comedy commitment commitments complaint concentration congratulations consequences consideration contacts conversations coordinator copper copyright correspondence couch courage crate cream crimes crop cruises cyclone cyclones dealership deaths default definition dentist destiny destruction difficulty diplomacy discussions disease dish dishes distinction distortion distribution doctors dollar donations doors drama duel duties editor editors effects emissions employment entities eol equivalence era error essence establishment establishments ethics ethnocentrism examples exception execution explanation factor factory fans farrier females ferry festivals fiction films fishing flakes flooding flowers fries fruits funeral gallon gardens gdp gel glass grain grammar gravity grid guerrillas guest guide guinea gym habitat hall headline headlines headquarters height helicopters homeland horror hospitals hub humanity id imagination immigration incident incitement independence infrastructure inhabitants injury innovation inquiry inspection integration invasion invoice involvement item joke juice jury kid king kittens ladies lady languages lawyer lawyers length lesson levels liberty lifetime lighting lights linguistics lipstick lipsticks liquidation machine machines mailings maintenance managers mathematician mayor meals mechanic mechanics mechanism messages meter methods microscope minister models moisture monk monks mosque motion motivation mountain movements movie muscle muscles nails navy neighbor neighborhoods neighbors neighbours neologism networks newspaper noise nomination noon nose notion objectives occasion occasions orbit outcome p pace package pages palace pants paperwork parent parks participation partners partnership passion passport password pattern penny percentiles performances periods permission personality petroleum philosophy phones photo photos pile plaster plot pocket popularity possibility predators premium preparation priest printing priority producers properties proposal psychology pub publication puppy purposes quantity quartiles radio rail rain rats reaction realists rebels receipt recognition recommendations records recruiting regions relation relief remarks replacement representation representatives requirement resource restrictions resume revolution rock roles routes rubber salad salary salsa samples sand scenario schools scientists seats sentence sentences sex shelf shelter shirt shoe shorts shuttle signature signoff silkie silkies sky slavery slice soil soldier spots steak storage strategies suggestion suite sump surgeon sussex tail tasks taxes tea teams technique technologies tel temples tens tent textile theatre theme theories therapy throat tickets tires toes tons topic toys tracks trader traders traditions transition traveler travelers trees tribe union universe universities university users uvb valley vehicles vendors versions victims victory voters warning wines witnesses worms zone
N4 abundance accessibility acronym administrator advantages airplane ambulances amusement anatomy anemone antibiotics armaments artists assembly asset associates assumptions attitudes attraction autumn axis bags baseball bbq beard belly bicycle biz bladder bonus bookstore boss bottle boxes brains branches bravery bs bucks bulbs burden captain cargo carvings casualties cemetery characteristics chicks childhood ciac cinnamon clients clinic clock cm co-workers commander commissioners composition confirmation confusion conservation consumer container convention corn counseling counties couples coupons cousin crab craft critters crowd cuc darkness declarations decree defence delegates demands departure depression descendants deterioration dictatorship dilemma dimensions dioxide diplomats discourse dispute dissertation distances dividends drafts drivers duck earthquake eei egg elk embarrassment embassy enculturation engineering entree envelopes environments episode etiquette expectation expenses explosives extremists fabric fantasy favour ferries fever fi fingers fixtures flavors fluids friendship fry functions fx ga gang gap gda gentlemen gifts glasses glow grandma grave grocery habits handful harbour hardness hatred heater heating highlights hints holdings household humor identification ignorance immunity impacts inches incubation initiatives innovations insight insurgency interceptor inventory ip iq islets jar jerk journalist killers kilometers landscape laundry league legacy legend lieutenant lifeboats liq lodging luna magazine magician makeup mankind marriages mba megawatt memo metering meters mills minds minerals missions mode modernity mold moments mornings motel motorist murderer negotiations neuroscience nightclubs nights node obedience objections observations offspring outbreak outbreaks outliers oxygen packages pager painter painting pairs paradise paragraph parakeets parliament passage passengers pasta paths patterns pdt perfection peroxide philosopher philosophers phrase pigs pilots pixel plate platter players poa policing politicians populations portions poster posters postulates pot praise preparations preparedness prisoners probability producer prominence pronunciation prosecution protein prototype providers provision pup puppets python rape reform regulation regulations reins reintroduction renovation reptile republic resolutions reviewers revival rgds romance rudeness salt sap satisfaction scenery scenes scent scholars scholarship scientist screws secretary sect semester senses sensitivity sheik shots shrimp slices societies sons sorts soul sovereignty spa specialization specimens spelling spikes spore springs stairs stalls statistics statue stone storms stranger styling substantiation suburbs successor supplier surge surgeons surprises surveillance survival survivors suspicion tanks tariff teachers tears telescope temperatures temple termination therapist ton tools torch trails transmission trauma tribes tricks trustee turbine uncle uniforms ups usage utilities utility vacuum vegetation veggies vets villages visitor voicemail volume votes waitress wang warranty welfare width willingness wives wording workmanship worries writings
J2 absurd accidental accountable acidic acoustic adjacent adventurous aerial afore agreeable alchemical amusing analytical ancestral animated anti-ship aortic applicable apprehensive arakan arctic argumentative aromatic arrogant ascetic atlantic australian austrian automated awkward awol ballistic balochi barren bipartisan bitter bored boring bosnian brazilian bridal broad burnt captive caribbean catastrophic certified charitable choppy circular closest co comforting comfy communicative compact comparable comparative concerted conciliatory conscientious consecutive continental contractual corresponding covert crowleyan cynical darker deadly decisive definite definitive dense descriptive destructive detrimental diligent dirtier discriminatory disgusting dishonest dissatisfied distinct distinguishing divergent drunk dubious eastbound economical edible electoral electrostatic elementary embarrassing energetic enthusiastic epistemological equitable erratic ethical experimental explanatory exquisite famed fanatic faulty favourable fertile fitting flawless forthcoming fortunate fruitless genetic geographic geographical glandular glaring grammatical grecian gubernatorial gullible handsome harmless hectic hegelian hesitant hookless hormonal horrific hospitable hysterical iconic illyrian imperative imperial implicit inaccurate inclined incompetent incomprehensible incorrect indefinite indie indifferent indivisible indoor ineffective ingrown insensitive intelligent interim intermediate interracial intimate invasive investigative ironic irrational juicy justified kinetic kurdish lankan latino lawless lax legitimate lethal lexical libyan limp lone lowest loyal lush luxurious macroscopic magnetic majestic maritime measurable medieval mediocre mesoamerican metaethical midmarket miserable mistaken mountainous multi-national multicultural mysterious naive nasty nepalese newest nineteenth noisy non-approved non-human nondemocratic northbound noticeable obscure obsessed ominous optimistic orderly organised outdated outdoor overbearing overcrowded overdue pachomian parallel parental parisian pashtun permissive personable pertinent phenomenal picky pivotal postal potable powdery pre-killed preferable preventive pro-india probable problematic profitable promotional prospective psycho-spiritual quaint quieter rainy rampant receptive recognizable regrettable reimbursable renegade renewable repulsive reputable residual responsive retarded ripe robust saintly salty scenic secluded sectarian semi-automatic seminal senatorial sensational senseless shia shortest shy sicilian sketchy slanted slick slowest smoother solemn soothing sophisticated southwestern sovereign soviet sporadic sr sri staunch strenuous structural subjective suburban superficial surgical surprising sweeping swiss tactical tall taller tasteful tasteless thankful theatrical themed theological tolerant touristy tragic transatlantic tripartite trivial troubling trusty twentieth ulterior unbeatable unclear uncommon unconnected unconscious uncut underage understandable underway unending unfair unfortunate unfriendly unfunny unheard unimportant unorthodox unpalatable unpredictable unreliable unresolved unstable unthinkable unused urgent vain vaunted vigilant viral waterproof wavy wholesome wordy workable yummy
N7 agenda agent agents agriculture alliance ant architecture arrival articles aspect attachment babies bag ball behalf bike blocks blog bodies bombs breakfast bridge businesses cake cap category cell cent certificate chairman chapters chickens chocolate clothes collection communication communities comparison competition conclusion confidentiality connections consciousness constitution construction context contribution coup courses coverage crew crisis cultures customs cycle dealer decade declaration degrees description detail developments directions disability distance diversity division divisions documentation dreams drinks drugs duty earth emails enemy enforcement engine entertainment entity entry exam expansion experts exposure extent facility failure feathers fee fields fighter files filter flights foods foreigners format founder furniture garage gcp generations gift girlfriend goods governments growth guidelines gulf guns happiness hearings homes hr identity images impact implementation importance income individuals inflation ingredients initiative insects institutions instructor interconnect investigation invitation isda judgments justice kinds kitten lab labor laser legislation legislature license links literature locations mama manner meetings method mile millions missile missiles mistake mosques mountains mouse mouth movies murders neck nest notch occupation officer operation organizations panel papers parakeet participants patience perspective pets phase pipeline planet player pleasure poetry politics pool port positions possibilities practices presentation procedure professor programs property rabbits radiation rays readers recipient reconciliation relations religion reminder reporter reputation requests residents responses responsibilities river route row safety sake santorum scale seconds selection senators server session settlers sides sister skin snakes software solutions somebody song sources speech spokesman sports stability stores strategy structures summary supporters targets teacher television temperature ticket title tonight tool tourism tours towns tradition transactions treatments tree truck unity vehicle videos violence waters wealth wheel wildlife windows wing wood writers
N8 adults agency airport analyst anybody apartment approval argument aspects assistance audit author authorities authority background bathroom beach beaches behavior belief beliefs birds birthday boat brain buildings bunch capacity card cars cases centre chair chapter cheese chess chicken church client clothing coast cocktail code colleagues commission concept concerns conditions confidence conflict conversation cooperation copies corner creation crime dance daughter degree destination differences direction disaster discussion documents domain driver drug electricity element emergency epm equipment everybody expectations experiences eye eyes facilities fan field folks fund gender generation generators goal grit ground guests hamster heart horses hospital hundreds husband ice instance insurance interests investment islamists leadership leash leg legs map markets materials meal medicine miles moon movement nail nations network nobody none oath obsf officers offices operations opportunities orders organization owners pain particles path pieces plane portion poverty production protection purpose quartile rabbit rat reality regime requirements resources responsibility salon science screen ships shops skills spacetime spheres spirit spring star statement statements status steps suggestions sun surface surgery systems table task terrorism terrorists tire tourists trail trial trouble truth vacation variety wall weapon wedding weight window wolf wolves writer yoga
J3 abstract accomodating acrylic adorable agricultural alive annual anonymous antique anxious approximate arid armored astounding asymptotic attentive automatic bangladeshi belgian beloved blank bold breathtaking brutal caucasian cautious colder collaborative colorful communist complicated congressional controversial corrupt cosmic cosmopolitan courteous credible czech damp delicate delighted desirable devastating disabled downstream dual dysfunctional effeminate electronic elegant emotional endless exceptional excessive exotic explosive extracurricular faithful fallujan fascinating fashioned fatal flexible formidable frightening frustrating fullest functional generative generic generous gloomy gracious grim grizzly harder homemade honorary imaginary impeccable impenetrable impressionist inaugural indispensable indo inoperable insecure integral intercompany interplanetary intuitive inuit irrelevant keen lunar magical malaysian mandatory manned mere meteorological meticulous minded modest moldovan momentous monastic municipal neurological nicer nicest norwegian notional occasional ordinary organic over-rated partial payable philippine philosophical picturesque post-war pre-meeting pre-owned precise pricey profound proprietary raw recessive recreational relentless respectful richest royal satanic schizophrenic secretive secular seperate seventh shallow simpler sinhalese skeptical societal sole spacious spinal steady strategic stressful suspicious systematic tasty technological territorial tolerable totalitarian transformational transparent tricky troubled unacceptable unaware undecided uneven unnamed unnecessary untalented unwooded urinary useless virtuous wholesale widespread worthy
G2 abolishing accessing adopting altering announcing appropriating arising arranging ascending battling belonging benefiting blogging blooming calculating canceling chartering chasing chilling collapsing collecting concentrating concluding connecting consuming controlling counting deciding defending delivering dismissing dispersing displaying dividing doubling drafting eliminating evaluating expelling exploding featuring finalizing finishing firing fleshing flipping flunking forgetting fostering founding fulfilling glowing grabbing guiding humming hurling inciting incubating inquiring intending jamming justifying kicking knocking laboring licking lifting listing measuring medicating mentioning merging minimizing mutilating neighbouring noticing obtaining orbiting perceiving pioneering polluting presenting pretending prevailing proclaiming proposing protesting pursuing racking raging rebelling recovering recreating redesigning reinforcing replacing requesting responding retiring risking scaring screaming securing separating skipping skyrocketing sliding specializing splitting starving stating stimulating stopping stringing succeeding swirling targeting throwing towering transferring transforming waning weakening wielding withdrawing xferring
N9 ability activity addition analysis animal appointment arms article atmosphere atoms band bed birth blood books border box brother budget camera candidate cash center channel citizens college committee companies computer concepts connection counterparty currency dad decision decisions defense delivery department desk director dogs economy elements employees environment evening faith families feet fish flight floor games goals governor hotels humans info instructions items letters lines luck majority marriage master mathematics meat memory menu minute mission model mom morality nature neighborhood opinion page parties payment peoples pictures plants plenty police presence projects rates reasons relationship restaurants road rooms sales series sites snake son standards station streets strength student students technology terms territory terror thoughts tourist traffic transaction translation transportation treatment troops tv types unit views visitors web winter
J5 adequate aged albanian anglo apparent architectural armenian asymmetrical attractive authentic buddhist careful civilized colonial compassionate conservative convenient conventional cozy crappy crazy curious danish defensive deliberate dental desperate diplomatic disruptive dumb earliest easiest electrical empty enormous equine evident favorable feasible fifth gentle happier healthier hindu hopeful humane identical illegal impressive indigenous influential informative innocent islamic joint latin latter lazy lebanese legislative lighter literary meaningful memorable mild minimal monumental muslim naked narrow naval nearest neat neoclassical noble northeastern odd painful persistent pregnant prime prompt radical random remarkable residential revolutionary ridiculous rural sad satisfactory scary sensitive shocked silent solar sore spicy strongest subtle suitable sunny superb superior supreme temporary thin thorough timely ugly ultimate uncertain unemployed viable virtual visible visual vulnerable warmer weak worthwhile youngest
R2 abruptly aggressively alot altogether arguably asexually awhile aye beautifully behold bravely briefly calmly categorically cheaply chemically cognitively coincidentally collectively commonly completly consciously customarily def dominantly downhill dramatically eastward electronically environmentally eternally ethnically evidently exponentially faithfully formally fortunately frankly fundamentally furthermore genetically halfway hardly harshly hm hmmmmmm ie immensely imo incorrectly independently indiscriminately interestingly jointly legally ling manually mentally mh militarily namely nowadays objectively ohh omg onshore oops ordinarily outrageously overly overwhelmingly partially periodically permanently politely preferably presently privately promptly proudly purely realy remarkably remotely respectively rhythmically rudely secretly severely sexually sigh socially someplace surely ta' thankfully thereafter thoroughly truely uhh ummmm underneath understandably undoubtedly unexpectedly urgently utterly vigorously warmly whatsoever wonderfully yikes
E2 adorned advertised aerated altered arrayed befuddled betrayed blessed blocked blurred bordered censored chartered chased cherished conferenced confined confiscated confronted contemplated controlled coordinated cracked crushed descended disenfranchised distorted domesticated dressed edited elapsed enacted endured enriched erected evacuated excepted excluded fingered flooded foisted folded forgotten glazed gripped honed illustrated immortalized incurred inhabited instigated interpreted invoiced judged liquefied mailed manufactured monitored motivated nicknamed nurtured omitted outnumbered overlooked overshadowed personalized piled planted platted plotted plunged postponed prearranged prioritised processed prompted recognised reconciled redistributed reflected reintroduced reprinted reproduced restricted rewarded roasted rooted screened shaken smuggled staffed standardized straightened submerged tended thrown toured triggered tuned uncovered unreported withdrawn withheld
J4 abundant administrative affluent aggressive angry annoying artificial bankrupt beneficial biochemical bland brave bright broader catholic civic civilian clearer compatible costly countless crowded dehydrated dependent dire distant dusty ecological eerie eligible extraordinary feathered fewer finest fiscal fundamentalist governmental handy hardest holy homeless honorable hostile humanitarian humble idle ignorant inappropriate inclusive inevitable inexpensive inferior insane intense jamaican judicial korean lengthy lifelong lonely marvelous messy metropolitan microscopic mobile multilateral newer non-commercial nutritional operational paralympic polygamous prestigious primitive productive progressive provincial realistic rediculous regulatory remote reproductive respective rid sacred saudi scottish shi'ite substantive sufficient sustainable syntactic talented tribal unbelievable unexpected unhappy unpopular unsure upcoming upscale wary welcoming
Na actions activities administration advice afternoon anthrax ants application areas army attention beauty bird cage career cats chance child cities climate coffee community cruise decades democracy difference dinner doctor dollars effort efforts eggs event events facts freedom girl girls groups hands image intelligence internet jobs kids laws leader location lunch management manager member men metal moment mother music nation numbers officials opportunity option options owner paper parents parts percent piece pizza policy reviews rules sea season section settlement sheet size society soldiers solution source stories story street stuff success suicide summer thousands threat version vet ways weapons weekend wife wine woman words workers yesterday
B2 accelerate adapt admire allocate appease ascertain assert borrow budge cease centralize chat clarify combine consume coordinate denote depart devote diagnose digest disappear disperse educate emit exploit fend finalize flee flourish foresee forgo frighten fulfil fulfill greet harass hibernate illustrate immigrate impose inspire lace manipulate merge migrate modify originate persue pester postpone preach prescribe preside prevail provoke quit reccommend recieve reciprocate recite reconcile recreate recruit reestablish regenerate regulate render reopen resign resolve restore restrain retake retaliate retrieve revalue revise roam rob rub ruin scan shatter slack smash specify spell tackle testify undermine vanish visualize wander weaken withhold
J6 academic acceptable accessible accurate aesthetic ambitious blind bloody cheapest cognitive collective competitive conscious considerable constitutional creative critical crucial cruel dirty diverse dominant dramatic eager enjoyable entrepreneurial environmental ethnic exciting external fabulous grand grateful greek historic hungry impartial incredible infinite inner innovative interstellar irish knowledgeable liberal linguistic mad magnificent mathematical mutual obvious overpriced overwhelming palestinian permanent polar practical privileged prominent prosperous purple rapid roman safer satisfied scientific semantic shiite slight smallest smart strange strict stupid subsequent substantial technical thai thick tired tough toxic traditional tremendous typical unlikely unlimited unprecedented unusual valuable vietnamese vital wealthy weird
J7 actual affordable afghan ancient artistic asian atomic awful biggest capable cheaper christian classical comprehensive confident confidential contemporary cuban cute decent delicious digital educational efficient extensive false familiar funny greatest halal immediate impossible industrial internal israeli jewish latest lovely lucky mental mid militant minor moslem nervous notable oldest ongoing outer outstanding positive powerful presidential pure racial relevant republican rich romantic severe soft spanish spectacular spiritual sunni syrian tiny tropical universal unknown upper useful valid vast violent yellow younger
Z2 accuses advises amazes assumes await bats beckons blames blinks builds coincides collects compares comprise contemplates contributes crashes demonstrates describes discusses drool embodies encompasses ensures enters erupts expects expires flies generates handles hisses illustrates implies inject insist introduces jumps lacks laughs loses melts migrates occurs opens owes owns pale penalizes pretends progresses proposes reads reduces refuses reinforces seeks sleeps specialize submits surges surrounds swear sympathize verifies warps welcomes
Nb action age animals body bus campaign cat century class comments customers development dog door education elections etc father forces guy hour idea ideas industry island islands leaders level lots market media news ones population position president prices product products program region response restaurant rights role services site situation species store tank tax term tomorrow trip video website women word
G3 abandoning addressing adhering agreeing assessing avoiding awaiting backing blaming bleeding chatting circling contributing covering differing dying enabling experiencing filling flourishing forbidding gaining graduating identifying ignoring indicating investigating needing occurring peeing pouring preserving promoting pulling quoting reducing reflecting releasing renting respecting spreading stepping storing stretching teething touching treating undermining valuing waking
R3 abundantly accurately actively additionally adequately afterward amazingly automatically ba blah consequently definately efficiently explicitly financially freely gently happily indoors inland internationally lately mutually naturally neatly nonetheless nope notably onwards outdoors partly physically pleasantly potentially practically predominantly profoundly quietly seldom smoothly solely subsequently traditionally ugh unanimously versa whoa yay yea
E3 abused aggravated anticipated authorized blacklined boiled broadcast buried canned centered characterized comprised convicted cured damaged detained deteriorated diagnosed displaced dissolved drawn eliminated enclosed enhanced extradited filtered financed flown garnered marginalized narrowed operated repaired reserved rinsed seated sheltered spayed specified structured sunk supplied suppressed thwarted traced trapped wasted weakened
J8 afraid african appropriate basic bigger british busy canadian corporate dear democratic detailed eastern english european famous formal fundamental greater heavy historical honest iranian italian massive medical mexican multiple numerous older peaceful pleasant pleased previous rare responsible russian senior sexual sick southern sweet terrible unable urban usual
G4 absorbing accepting acquiring bending competing completing cooperating crushing departing describing discussing dropping engaging escaping establishing examining executing explaining forming highlighting hurting improving installing inviting judging jumping laying letting looming managing participating pointing practicing preventing producing reaching realizing relating relying removing repeating researching stealing
V2 accelerated arose asserted carved communicated congratulated cried debuted demanded devised disliked drew embarked enlisted envisioned giggled googled grabbed imported indulged knocked marched opted popped pounded preceded protested provoked ranged rejected rented resumed rigged sailed scored stunk summarized surrendered testified underwent wished withdrew woke
E0V0 alerted batted bred cancelled cared challenged commented confided consisted detected dined dipped dispatched dreamed e-mailed emerged enrolled examined favoured flipped hastened induced insured invested invoked learnt loaded melted mobilized nailed nominated outraged preached rendered resisted ruined screwed stemmed sucked tamed verified
Nc agreement children countries couple course culture customer data death energy everyone fact friend friends hair health hotel hours language law letter members message minutes month morning oil peace percentage period phone problems reason security space theory war weeks
B3 amend announce assemble attain burn calculate censor conquer cooperate customize endanger endure enhance evaluate expire explode fork groom impress investigate knock log pour publish ramp skip transform translate transmit trigger undertake vomit warrant weaponize withdraw wrap
G5 affecting answering appearing assisting attempting attending causing choosing comparing complaining conducting confirming containing declaring emerging extending failing flowing focusing hitting involving joining joking laughing lying picking purchasing pushing ranging referring refusing representing requiring resulting suggesting translating
J9 active arab aware biological central cheap civil comfortable dangerous effective egyptian evolutionary executive fair fantastic federal financial foreign french glad healthy horrible independent japanese northern pakistani private regional reliable serious smaller successful unique various
R7 anyways apart approximately asap barely closely deeply entirely essentially everywhere frequently greatly incredibly initially kinda largely mainly merely necessarily newly perfectly previously primarily rapidly relatively reportedly somehow somewhat specifically truly typically ultimately virtually widely
E2V0 abolished acknowledged administered annotated cited coined concentrated contracted decorated evolved fought housed implicated kicked neglected outlined painted pasted portrayed poured questioned reimbursed restored revived sealed stabbed strengthened transferred translated washed witnessed yelled
R4 appropriately btw comfortably consistently culturally desperately dhin differently firmly formerly gradually hereby hmmm indefinitely individually inevitably locally nationally nicely onboard poorly reasonably respectfully routinely secondly separately steadily suddenly sufficiently technically wholly willingly
R5 accidentally ah allegedly anytime badly continually economically effectively exceptionally firstly gosh haha heavily huh importantly increasingly ironically likewise moreover occasionally politically precisely professionally publicly regardless roughly strictly substantially supposedly thereby uniquely yep
R6 accordingly afterwards aka anymore bye carefully correctly deliberately elsewhere equally hence historically honestly nevertheless nowhere officially openly peacefully rarely regularly repeatedly shortly significantly simultaneously sincerely slowly sometime sooner strongly surprisingly uh
Ja additional awesome chinese dead difficult economic expensive hot iraqi larger modern national necessary nuclear particular perfect popular proud ready reasonable religious rude safe significant similar specific western willing
Nd amount anyone anything bit company everything example group guys history information job money months night nothing office person problem questions room school someone staff system times town water
Z3 attracts combines considers cures defeats develops distorts hates incorporates involves lasts leaves maintains operates protects relates remembers removes reside rests speaks symbolizes tastes throws uploads wins
E5 adjusted arrested blown designated desired documented dominated entitled featured guaranteed implemented incorporated licensed linked modified prohibited projected promoted referenced regarded sponsored stored tied titled transported
G6 applying arriving claiming continuing demanding enjoying ensuring expecting flying happening hoping implementing increasing losing maintaining preparing reviewing saving selling speaking staying struggling wanting wearing winning
N2B0 accent ban bang bark beef blend camp collapse exhibit fold foster harm interface leverage lodge massage rally rein seal shine stress trick wit
N0B0 chop convict eclipse embrace encounter hedge hug intrigue labour menace muster partition preview rave recount sms stare steer sweat tie wage witness
B4 accommodate acquire assess beware circulate communicate compare compel dial evacuate exceed insert invent reconsider register sail spawn sustain tighten verify violate
B5 accomplish adopt attract climb collect compensate defend donate eliminate expand hesitate identify initiate interfere notify preserve promote relax satisfy submit warn
E4 assassinated attacked calculated colored coupled derived divided equipped exploited fried geared generated improved lined perceived permitted pronounced ranked sworn touched undertaken
Z5 adds allows belongs carries connects creates enjoys explains focuses identifies indicates pays produces requires sees sends threatens understands uses varies
B0Z0 beg brainstorm brainwash burrow depend dictate employ hirier integrate interact locate officiate qualify refine reproduce revisit scrub utilize
E3V0 attributed defeated dragged effected embedded filmed fired fulfilled gathered influenced invented measured proceeded rated rolled solved stressed struck
V0E0 accomplished compounded debated disclosed displayed dwarfed enabled frequented fueled hauled instructed liberated locked rescheduled rescinded sacrificed swept tossed
B2Z0 concur constitute contradict convert convey detect disrupt formulate generate govern mount pray reassure shake solicit squeeze vary
N3B0 cloud contest curve desert exercise flow guard hassle jam layer mask reserve saddle shadow signal supply volunteer
R8 apparently constantly fairly fyi generally hello hopefully indeed literally lol normally personally possibly properly slightly thus totally
R9 anywhere basically certainly clearly directly easily mostly obviously originally otherwise particularly seriously somewhere super therefore twice unfortunately
G7 achieving adding assuming becoming carrying checking creating depending developing existing expanding facing providing returning supporting wondering
Z0B0 applaud assure complain confront declare distort forbid fuck interpret intersect observe puff realise scroll spill swim
E6 advised arranged chosen crossed directed driven eaten fallen granted grown imprisoned preserved proven situated transmitted
J5N0 dynamic elite endangered fake fancy gay ideal intellectual objective orange plain polish rear secondary vegan
N2G0 campaigning consulting copying editing foraging gaming generating granting manufacturing modeling reconciling schooling shifting smoking swearing
V3 belonged blew commenced flew flowed hated hissed landed phoned recovered replied starred travelled tripped valued
Z0N0 appeal battles bow burrows dances exercises feeds highlight nests reaches releases rot sinks slide tries
Jb amazing certain cultural global helpful huge indian largest natural personal recent social true wonderful
N2Z0 causes debates flesh fuss hugs hunger initials marks promises signals slip spice stamp zoom
N6B0 battle branch calendar chef command expense finger rank shape stage stream struggle taxi wind
Ne area business car city country days family government lot price something thing things week
B0N0 blush buddy cater clog loot mesh overlook plunge scratch sneeze span supplement ward
B6 arrange breathe compete delete discover enable hang implement monitor obtain reduce remind remove
G2N0 articulating denying hauling invoicing marrying matching mounting naming rebuilding spawning unloading viewing yelling
G8 asking bringing considering dealing helping knowing leading paying receiving seeking surrounding telling visiting
J0N0 advisory characteristic comic derivative favourite gold highrise memorial par secessionist semi singular teen
N0G0 breathing dancing docking earning exploring hedging mapping piping scratching snorkeling sporting tracing wrapping
N0Z0 arrests clashes counts drives flicker honour leaks patrol permits punch reign replies trains
N4B0 ally anger bait cc cough heel lobby overthrow photograph pin refund seat tap
N5B0 debate delay ease fungus prize rescue ring root shift shoulder sum trash wink
N8B0 balance bar color design fire foot influence murder pair pilot repair ship storm
Z4 affects agrees applies argues consists depicts deserves enables finds intends lets sucks translates
B2N0 boot chew drag flip hike kick lift picket raid shrink stem veto
J2N0 admin classic editorial grey junior nationalist newborn ninth ole polite streamside undergraduate
Jc available beautiful excellent former friendly happy international large main moral political strong
Rc ago almost definitely especially highly instead maybe nt often oh soon yeah
B6Z0 adjust approve argue demonstrate destroy engage establish fill ignore marry succeed
E2J0 amazed balanced bent blooded classified fed obligated oriented regulated repressed sustained
E5V0 accused combined composed declined deployed engaged greeted initiated notified repeated resolved
G3N0 camping fixing gathering hunting kidding meowing negotiating scanning smelling strengthening washing
N6Z0 attempts benefits chairs checks curves measures rolls tests visits wave winds
N7B0 arrest court dust effect fuel holiday race sample shower strain voice
Ra absolutely anyway completely eventually exactly fully hey immediately nearly perhaps rather
V2E0 accumulated adapted criticized ensured imagined inquired rushed shifted succeeded trusted volunteered
V3E0 approached ate deleted fled participated prevented proved recalled recieved reminded sounded
Z2N0 beats crosses displays exchanges fits flops hint presents rises shelters sticks
Z6 becomes begins cares keeps receives refers reflects represents serves suggests writes
B3Z0 bless conclude congratulate disclose examine install melt owe relate subscribe
E0J0 acclaimed appalled delayed discounted exhausted honored prolonged redlined sized suited
E4V0 accompanied bothered copied enslaved guided messed reviewed shipped spotted targeted
E5V2 contacted dealt denied employed founded handled identified ignored posed submitted
G0N0 chirping cycling dumping harvesting hissing logging scheduling scooping shedding weeping
N0J0 battery homosexual intermediary leafy libertarian miniature populous protestant sub vanilla
N4B2 breed cure excuse honor hurry lock protest resort smoke stretch
Rb currently extremely finally hi quickly recently simply sometimes um usually
Z7 appears brings contains dies exists holds plays supports tells thinks
B5Z0 absorb affect commit dine invite pursue recover settle solve
E3V2 avoided highlighted installed listened maintained predicted saved understood viewed
E4V2 contributed counted demonstrated faxed hosted replaced resulted seized stepped
E6V0 allocated captured connected distributed negotiated populated recorded referred represented
E7 awarded begun cooked funded gotten protected revised spoken suspected
Z8 believes continues depends feels follows happens helps offers stands
G5N0 beating blinking ending falling reporting sharing shooting vomiting
J0G0 alarming bustling damaging discouraging moisturizing probing revealing underlying
J6N0 brown constant dwarf electric essential extreme fourth instant
N3Z0 approaches ruins screw stays stops swing trades treats
N5Z0 caps conflicts desire gains merit pledge rocks sandwich
N8Z0 challenges damage finance forms processes shoes signs stars
B4Z0 attach contribute convince define inform invest strive
B6Z2 extend grab improve manage miss operate raise
B7 afford assist bother cancel execute prepare prove
E2V2 aimed banned commissioned intercepted recruited remembered tracked
E5V4 addressed answered applied collected sought supported warned
E6V4 achieved executed filed increased printed pushed tested
G0J0 booming enduring functioning lingering striking threatening thriving
N3G0 drilling dusting financing mailing proceeding sampling smuggling
N6Z2 addresses bears cuts figures funds notes objects
Nf food life pm service thanks today world
R2J0 bareback eighth nationwide offshore pursuant solo upstairs
V5E2 attempted attracted declared dropped encouraged lasted tasted
B3Z2 admit deserve distinguish gather react survive
B7Z0 deliver grow participate protect strengthen win
G7N0 entering floating handling heading sitting traveling
J0E0 disgruntled reasoned seasoned terrified thrilled vested
J4N0 coastal domestic equivalent gray maximum musical
Jd able big free possible several small
N4J0 cleaner collateral extremist migrant northeast peak
N9B0 answers circle evidence range structure weather
NaB0 base conference contract e-mail interview sense
NbB0 air game gas interest issue party
U3 bn eleven forty twelve vi xiii
V2E2 constructed dismissed forwarded hired murdered proclaimed
V4E0 acted collapsed complained indicated migrated selected
Z2B0 affirm anticipate collaborate condemn reccomend redeem
Z3N0 bites boasts guarantees passes smells wakes
B8 achieve avoid explore fix replace
B8Z2 join listen mention sell throw
E4V3 acquired conducted gained observed revealed
E6V2 assured backed marked reached reduced
E7V5 booked placed purchased quoted recommended
E8V6 accepted added published released requested
G3N2 burning filming fleeing forwarding sailing
G4N0 cutting governing hiring organizing rising
G4N2 breaking cooking healing launching ordering
G9 giving growing sending showing studying
J7R0 absolute highest ill proper stronger
J8N0 dark extra german physical regular
N5B2 combat sale surprise target wai
N6J0 assistant crap fluid retail specialist
N7Z0 circles contracts houses object performance
U5 dozen fifteen iii thirty zero
V4 defended hoped lacked possessed rang
Zb comes goes looks seems takes
B2N2 bomb crack crash poll
B2Z2 differ reveal thrive yield
B3N0 defeat hop scare smile
B5Z2 contain introduce organize perform
B8Z6 begin decide exist suggest
Dj an his our your
E5V3 adopted appointed expressed managed
E6V5 attended caught introduced pulled
E7V4 announced confirmed delivered issued
E8V7 built changed created described
G2J2 imposing promising relaxing rolling
G5N2 hanging hiding tracking turning
G6N0 biting hosting listening searching
Gc coming following gon including
I2 amongst fo unto versus
J3N0 citrus degenerate graphic vegetarian
J5N2 criminal guilty mainstream offensive
J6N2 golden gross native solid
N2B2 disregard retreat shell twist
N2J0 hybrid liquid silk tenth
N3J0 eco islamist max resident
N4Z0 controls dispatch rides risks
N5R0 ad boom ps shit
N6B2 exchange load plant spray
N6J2 expert quarter square vintage
N6Z2B0 bet challenge function pop
N7B5 break decline park update
N7Z2 dates deals supplies talks
N8B4 document judge mail schedule
N9Z0 names plans results stock
Ng day number year years
Rd already away else probably
Rg even here please really
U2 nineteen ninety seventy sixty
V5 drank fell slept survived
V6E0 concluded graduated stood won
V6E4 carried launched missed noted
V7E5 discovered earned noticed stopped
V7E7 agreed discussed included learned
V9E7 brought met moved spent
Z4N0 aims eats travels walks
Z5N0 blows flows leads starts
Z6B2 intend prefer tend wan
Z9 includes knows provides wants
B3N2 cry lope tear
B4N2Z0 conduct download rush
B4Z2 acknowledge proceed tolerate
B5N3Z0 drop hide rent
B5Z3 oppose reflect teach
B6N2Z0 bite jump pull
B6Z5 appear lose refer
B7Z3 describe maintain prevent
B9Z3 apply explain write
BaZ6 enjoy expect learn
E4J0 frozen united worn
E5V5 meant performed traveled
E6V3 cleaned presented recognized
E6V6 expected formed opened
E7V0 defined registered surrounded
E7V2 completed invited removed
E7V6 charged killed passed
Ec born seen taken
G2N2 basking booking ruling
G5N3 performing processing setting
G8N5 drinking fighting reading
I5 alongside thru vs
Ie between during under
J0B0 bare lean manifest
J0R0 contrary kindly lesser
J0V0 relieved slowed varied
J2R0 deeper outward sharp
J3E0 bound frustrated renowned
J5R0 consistent tight yearly
J6E0 armed bearded relaxed
J6R0 monthly rough wise
J7N2 commercial fat primary
J7N6 representative standard terrorist
J8R0 easier prior weekly
J9N0 chemical current normal
J9N6 favorite official total
JaN0 interesting poor white
JbN0 common entire special
JbR0 easy professional short
JdR0 full important least
Jh many new other
N0V0 bore paraded rode
N2G2 batting crossing raising
N3G2 melting recording sleeping
N4G3 breeding testing voting
N4J2 crude plastic silver
N4Z2 drops hosts pride
N5J3 compound mainland routine
N5J4 adult evil rental
N5Z4 breaks ends features
N6B3 host reply strike
N6Z5 claims lists puts
N7B5Z0 comment mark rise
N7J0 core election principle
N7R0 boy god hell
N8B5 bear benefit vlog
N8J2 bottom firm magic
NaJ0 basis choice knowledge
NbZ0 issues points project
NbZ2 lives type values
NdB0 case power process
Ob itself themselves yourself
Rf again never still
U6 eighteen thousand trillion
Ua billion five ten
V3E2 blended feared produced
V3E2J0 disappeared hung preferred
V3E3 ripped suggested towed
V4E2 assumed drafted responded
V5E0 emailed realized urged
V5E4 argued obtained watched
V6 figured sat threw
V6E6 caused checked taught
V7E2 claimed joined waited
V8 drove grew walked
V8E2 appeared arrived ran
V9 refused showed spoke
V9E8 heard served worked
Ve came took went
Wi when which who
Z2B2 assign deny predict
Z3B0 indicate pose suck
Z3N2 dislike faces returns
Z4B0 apologize rely salute
B0Z0N0 browse hiss
B3N2Z0 capture stick
B4N0 cook shed
B4N3 mate paint
B5N2 fool shoot
B6Z3 encourage occur
B7N3Z3 recall share
B7Z5 hire seek
B8N7Z6 play trust
B8Z0 determine forget
B8Z3 happen respond
B8Z5 serve spend
B8Z7 choose remain
B9Z4 allow receive
BaZ0 attend imagine
BbZ2 add bring
BgZb make see
Df another those
E2V0J0 discouraged twisted
E3J0 accustomed stolen
E3J0V0 converted integrated
E4J2 devoted injured
E7V2J0 affected shared
E7V3 forced promised
E7V7 followed offered
E8 assigned shown
E8V0 destroyed listed
E8V2 appreciated filled
E8V3 designed elected
E8V4 compared owned
E8V8 kept provided
E9 located supposed
E9V4 established proposed
E9V5 allowed signed
E9V7 considered held
Ea named written
G2J0 burgeoning conflicting
G6J0 concerning remaining
G6N2 acting offering
G6N6 operating spending
G8N0 holding keeping
G8N2 calling killing
G8N3 buying serving
G8N7 feeling writing
G9N5 driving starting
Ga leaving seeing
GdX7 getting having
I3 amidst beneath
I9S4 despite except
Ic among within
J2E0 annoyed overcooked
J2N2 coral spare
J2V0 offended upset
J3B0 awake pre
J3G0 insulting stunning
J3N0R0 sixth underground
J3N3 metro secret
J4E3 hidden priced
J4N2 crisp stable
J4R0 non wider
J5B0 moderate smooth
J5E3 confused numbered
J6N5 chief medium
J6V0 advanced scared
J7N5 alternative complex
J7R6 fast straight
J8R3 higher worse
JaN7 general key
JcR9 early hard
Je american different
Jf few same
M2 wilt woud
Me might must
Mh could should
Mk can will
N2R0 deed rip
N2R2 o'clock relative
N3B0Z0 aim switch
N3B2 curb permit
N3E0 bid jack
N3J2 audio elder
N4G2 landing resting
N4R0 bce er
N5B3Z0 reward wake
N5B4 suit transport
N5G2 rating tasting
N5G5 cleaning signing
N5J0 fashion sight
N5R2 brand vice
N6J5 manual net
N6Z3 hopes matters
N6Z4 acts charges
N7B2 aid edit
N7G4 dating shopping
N7Z3 heads reserves
N7Z6 calls interviews
N8B2 approach picture
N8B3 quote text
N8B6Z2 act sound
N8J0 material median
N9B0Z0 concern tour
N9B2 progress style
N9Z2 details respect
NaB2 pet sort
NaB3Z0 research risk
NaB5Z2 request step
NaZ5 changes reports
NbB4 file value
NbB5 fax rate
NbB6 matter test
NbB6Z2 head report
NcJ0 horse others
Ni people time
O2 hers yourselves
O4 ours theirs
O6 herself ourselves
Oa himself myself
Oh him she
Ol they we
On it you
R0J0 hourly quicker
R5N0 bc meanwhile
R7N0 abroad forever
R7N7J6 east west
Re actually always
Ri also just
U7 eight twenty
U8 hundred seven
U9 ii nine
V0J0 embarrassed escaped
V4E2J0 expanded faced
V4E4 existed welcomed
V6E2 admitted occurred
V6E3 interviewed studied
V7 forgot voted
V7E0 loved remained
V7E6 reported stayed
V8E4 bought stated
V8E5 explained played
V8E6 believed helped
V9E3 liked looked
V9E5 turned visited
Va knew wrote
VcE8 asked started
W9 whom whose
Z4N2 covers turns
Z6B5 represent suffer
Z6N4 increases runs
Z7B6 appreciate assume
Z7N5 lies sounds
Zc makes says
B0J0 absent
B0N0Z0 manufacture
B0V0N0 bust
B2J0 pretend
B2Z0N0 shout
B2Z2N2 guarantee
B3E2 overcome
B3N3Z0 surrender
B4J0N0 chill
B4J2 tame
B4Z3N2 sink
B5N2Z0 draw
B5N5Z3 smell
B5Z0N0 regret
B5Z2E0 suppose
B5Z2J0 repeat
B5Z3J2 express
B5Z3N0 laugh
B5Z5 arrive
B6J5 secure
B6N2 limit
B6N2R0 gain
B6N2Z2 blow
B6N3Z0 push
B6N3Z3V0 beat
B6N4Z0 print
B6V3J0Z0 lay
B6V4E3 hurt
B7J2 select
B7N0 click
B7N2 worry
B7N2Z0 advise
B7N3 confirm
B7N3Z0 catch
B7N3Z0E0 reach
B7N5 finish
B7N6 purchase
B7N6Z2 vote
B7N6Z5J0 treat
B7N7Z2 cover
B7Z2 enter
B7Z4 carry
B7Z4N0 wear
B7Z6 realize
B7Z7 require
B8N2 escape
B8N2Z2 handle
B8N3Z2J0V0 fit
B8N6J5Z2 lead
B8N6Z4 figure
B8N6Z5 fight
B8N7 sign
B8V6E5N5Z2 hit
B8Z2N2 kill
B8Z4 accept
B8Z4N0 produce
B8Z4N2 fly
B8Z4N4 stand
B8Z5N0 speak
B8Z5N3 follow
B9I2Z0S0V0 save
B9N2Z0 pass
B9N5Z4 hold
B9N5Z4G0 drive
B9N6Z6E0 turn
B9N7Z6 offer
B9N8 contact
B9Z0 ensure
B9Z2 develop
B9Z4N2 watch
B9Z5N0 sit
B9Z6N0 pick
B9Z6N5E0 feed
B9Z8 include
BaE7N7Z6J0 run
BaN5Z5 stop
BaN7Z2 walk
BaN7Z6 move
BaN8Z4 visit
BaZ2 create
BaZ2N0 build
BaZ5 consider
BaZ7 continue
BaZ7E0 hear
Bb discuss
BbN7Z5 wait
BbN8Z7 show
BbN9Z8 start
BbV8E7Z5N0 read
BbZ4 eat
BbZ5 meet
BbZ6N0R0 buy
BbZ7N3 pay
BbZ7N6 talk
BbZ7S0 ask
BbZ8 provide
BbZ9 understand
BbZaJ7R4V0 live
BcN6Z0 check
BcN7Z4 stay
BcZ6N0 send
BcZ7 tell
BcZ8 remember
BcZ8N2 leave
BcZa recommend
BdNdZ7 call
BdVaE9Z7 put
BdZ7N5 try
BdZ8 keep
BdZ9E8 come
BdZbN9 look
BdZcN6 feel
BeNcZ4 help
BeZ8 give
BeZ9 find
BeZaNa use
BeZcR4 say
BgV5 let
BgZaN6 take
BhZbN5 go
BhZdX9 get
BhZf know
C0N0 adn
C2I0 minus
C6R2 n
C7D2R0 neither
C9N2R2 plus
Ca nor
CbR7D7 either
CdDcR7 both
Ck or
CkI8 but
Cq and
D2 teh
D3 thy
D4 ur
D6R0O0 yo
D7 it's
De each
DeR2 every
DfOe her
Dg its
Dh these
DhR7 any
DhRd no
Di their
DiR6 some
DjRd all
Dk my
Dm this
Dp a
Ds the
E0J0V0 occupied
E2N0 amended
E3J2 educated
E3J2V0 isolated
E3J3 heightened
E3N0V0 thawed
E3V0J0 contained
E3V2J0 renewed
E3V3 pledged
E4B2V2N0 split
E4J0V0 shaped
E4J3 wounded
E4J3V2 infected
E4J4V0 alleged
E4J4V3 headed
E4V3J0 separated
E4V4 abandoned
E5J0 exposed
E5J2V0 opposed
E5J2V2 extended
E5J3V2 committed
E5J5 organized
E5N4B2Z0 cast
E5V2J0 dried
E5V5B0 talked
E5V5J3 married
E6J2 updated
E6J6V2 determined
E6V0J0 dated
E6V3J0 focused
E6V3J2 settled
E6V5J2 closed
E6V6J4 experienced
E7J0 covered
E7J2 associated
E7J2V2 mixed
E7J4 broken
E7N6B5V5Z2J0 cut
E7V3J0 informed
E7V3J2 inspired
E7V5J0 planned
E7V6J4 finished
E8J4V2 prepared
E8N0 scheduled
E8V3J0 intended
E8V3J2 trained
E8V5 raised
E8V5J3 posted
E8V6N0 approved
E8V7J0 fixed
E9B9N8J7V3Z2 set
E9J8V0 involved
E9V0 estimated
E9V2 required
E9V5J0 treated
E9V8J0 lost
EaBaZ5 become
EaJ5 gone
EbVa sent
EcJ0 based
EcN0 given
EdJ5Z0 known
EdV2J0 attached
EdVc called
EdVcJ6 used
EeJ8 done
EeVd made
G2N0J0 blowing
G3J0 neighboring
G3N3 sinking
G4J0N0 pending
G4N3 winking
G5J2 defining
G5N5 feeding
G6N3 travelling
G6N3J0 closing
G7J6 missing
G7N2 finding
G7N3 passing
G7N3J0 standing
G7N4 walking
G7N6J0 opening
G8N4 changing
G9N2 watching
G9N3B0 eating
G9N4 waiting
G9N7 planning
GaJ0 putting
GaN0 saying
GaN2 running
GaN3 playing
GaN3J2 moving
GaN4 talking
GaN6 thinking
Gb regarding
GbN7 living
GbR0 according
GcN6 making
Gd using
GdJ0 trying
GdJ2 looking
GdN2 taking
GdN4J0 working
Ge doing
Gg going
I0J0 overt
I0R0 circa
I2S0 til
I4 beside
I4J4 w
I4S0R0 besides
I5R0N0 o
I6 unlike
I7 onto
I7X5 re
I8R8N4J2 inside
I8S3 towards
I9 via
I9R5S0 beyond
I9S0 toward
Ia throughout
IaR8J7N0 above
IbJ5R5Z0 near
IbR3 across
IbR5 behind
IbRa along
IbS7 upon
IcN7 per
IcSa without
IdS2 against
IeRd around
IfR7S3 through
IfReJ7S5 over
IfSeR6 after
IgRgBeSeZbJ7 like
IgS7 into
IgSc than
IhReScJ7 about
IjSiRg as
IkS8 at
IkSb from
IkSd by
IlReSc on
IlSe with
ImSf for
IoRfSe in
IpSf of
J0G0N0 soaking
J2B0 sour
J2B2E2Z0 shut
J2E2 convinced
J2G0 encouraging
J2G2 convincing
J2N2B0 iron
J2R2 sudden
J2V0E0 celebrated
J3E2V0 packed
J3E3V0 laid
J3G2 lasting
J3N2 giant
J3N2R0 e
J3R2 closer
J3R3I0 nearby
J4E3V0 dedicated
J4G0 distracting
J4G2N0 caring
J4N3R2 everyday
J4R3 faster
J4V0E0 specialized
J5B0Z0 mature
J5B2 calm
J5E0 skilled
J5E2V0 qualified
J5E4V0 stuck
J5G5 challenging
J5N3 negative
J5N4 custom
J5Z0 dominate
J6B0 wet
J6E3 worried
J6E3V0 disappointed
J6E5V0 impressed
J6E5V3 surprised
J6G4 loving
J6N2B0 quiet
J6N4 wild
J6R3 longest
J6V2 distinguished
J6Z3 frequent
J7B2N0 equal
J7B3R2 slow
J7E3V0 excited
J7N3B2 brief
J7N7 individual
J7R0N0 flat
J7R2 exact
J7R2B0N0 double
J7R3 wide
J7R6N4 online
J8B4Z2 separate
J8B6N5Z2 present
J8E2 concerned
J8E3V0 expired
J8E7 limited
J8N2 fellow
J8N3 blue
J8N6 potential
J8N7 average
J8N8 middle
J8R2N0 low
J8R8 overall
J9B0 lower
J9B4 direct
J9B6 initial
J9B7Z0 complete
J9M0N0 cold
J9N0B0 warm
J9N3 green
J9N4 original
J9N4B3Z2 dry
J9R0 cool
J9R2 fresh
J9R5 deep
J9R6 quick
J9R6N2 daily
JaB2 correct
JaB5R2 clear
JaE4 related
JaN3R2 red
JaN4 final
JaN4I0 worth
JaN9 fun
JaNaB0 top
JaNaI6R0 past
JaR0 simple
JaR2 worst
JaR4N3 third
JaR6 sorry
JaR7Z5N5B5 close
JaR8 likely
JaRa ok
JaZ0B0N0 single
JbB5N2 clean
JbN2 legal
JbN4 black
JbR0N0 young
JbR5N0 wrong
JbR6N0 fine
JbR8N0 late
JbV2 interested
JcB0 due
JcB8Z5N0 open
JcN2 major
JcN3 human
JcN4R0 whole
JcN7 public
JcNa military
JcR2 local
JcR7N0 second
JdR0N0 nice
JdR5 real
JdR5N0 bad
JdR5N2 high
JdRc long
JeDb such
JeN3 old
JeR8 sure
JeR8I3 next
JeRaB2 better
JeRe much
JeZ6B5 own
JfB6R2 last
JfR6 little
Jg great
JgRa best
JgRd first
JhN8 good
KcXcJ6O5N3Z3 s
KkXjZcOb 's
M4 ll
M5 ought
Mb shall
Mc wo
McX7 'd
MeN4 ca
Mf 'll
Mg may
Mj would
N2B0Z0 arm
N2B2Z0 paste
N2J0B0 void
N2J2 principal
N2U2X0I0 v
N2V0E0 forecast
N2W0 y
N2Z2 sacrifice
N2Z2B0 blame
N3B3 pack
N3G3 posting
N3J2R0 northwest
N3M0 d
N3R0 hill
N3R2J2 southeast
N3U0 iv
N3U2 t
N3U2R2 mm
N3V0B0 burst
N3Z0B0 dream
N3Z2 filters
N3Z3 ranks
N3Z3B3 count
N4B0Z0 match
N4B2Z2 feature
N4I3 f
N4J3 uniform
N4O0 mines
N5B2Z0 grant
N5B3 trot
N5B3Z2 estimate
N5B3Z3 wash
N5B4J0 freeze
N5B4Z0 cross
N5D0 aa
N5G0 filing
N5G3 suffering
N5G4 boarding
N5J0B0 poison
N5J2 proof
N5J4I3 opposite
N5J4R4I2 round
N5J5 concrete
N5Z0B0 block
N6B2Z0 transfer
N6B2Z2 graduate
N6B3Z2 demand
N6B4 venture
N6B4V3E2Z0 spread
N6B5 roll
N6B5Z2 reference
N6B6 launch
N6B6Z0 measure
N6E4 shot
N6G2 funding
N6G3 riding
N6G5 teaching
N6I0 x
N6J3B0 counter
N6J6 minimum
N6U0 c
N6Z3R0 doubt
N7B2J0 advance
N7B3 condition
N7B3Z0 regard
N7B4 associate
N7B4Z0 track
N7B5Z2 release
N7B5Z3 sleep
N7B5Z4 taste
N7B6Z3 drink
N7B7Z3 touch
N7G0 pricing
N7G2 dining
N7G6 hiking
N7G7 hearing
N7J6 patient
N7J7 female
N7V0 loss
N7Z2B2 score
N7Z3B0 favor
N7Z3B3 ride
N7Z5B2 promise
N7Z6B5 claim
N8B2R0J0 spot
N8B2Z0 speed
N8B3Z2 account
N8B5Z0 increase
N8B6 train
N8B6Z0 search
N8B6Z3 travel
N8B7 waste
N8B7J5I2Z0 post
N8B7S6Z0 cause
N8B7Z2 focus
N8B8Z4 notice
N8B8Z5 study
N8G4 trading
N8G5 warming
N8G6 meaning
N8J3R0 downtown
N8J6 mass
N8J7 male
N8R8J4 south
N8Z0B0 dress
N8Z2 bill
N8Z3 studies
N8Z4B2 rule
N8Z4B3 fear
N8Z5 states
N8Z6 costs
N9B2Z0 practice
N9B3 pressure
N9B4Z0 shop
N9B4Z3 view
N9B5Z0 trade
N9B6Z0 copy
N9B6Z2 fall
N9B7Z5 face
N9B8Z3 address
N9B8Z4E0 charge
N9G0 parking
N9G4 training
N9G6 beginning
N9G7 building
N9J0 content
N9J2G2 understanding
N9J4B4Z0 record
N9Z0B0 heat
N9Z2B0 attempt
N9Z3 attacks
N9Z3B3 link
NaB0Z0 result
NaB4 film
NaB4Z2 press
NaB4Z2I2 board
NaB5 access
NaB5J0 rest
NaB5R0 force
NaB5Z0 control
NaB5Z3 attack
NaB6Z3 book
NaB7Z0 answer
NaB9Z0 note
NaB9Z2 review
NaBaZ5 return
NaG7 learning
NaJ3 baby
NaJ4 capital
NaJ7 subject
NaJ8R2 front
NaO3 self
NaR0 visa
NaX0 art
NaZ3 lack
NaZ8B6 plan
NaZ9 works
NbB0J0I0 side
NbB0Z0 land
NbB2 credit
NbB2Z0 draft
NbB7V0 cost
NbB8Z3 support
NbB8Z5 care
NbD7R4J4 half
NbJ0 team
NbJ7 light
NbJ8 future
NbR0Z0 man
NbZ3 regards
NcB0 house
NcB2Z0 list
NcB4Z0 question
NcB5 email
NcB6 mind
NcB6I0 form
NcB8Z2 deal
NcB8Z5 order
NcBbZ3 change
NcG7 meeting
NcJ6 quality
NcR2B0 hand
NcZ0 date
NcZ2 places
NdB2 part
NdB3Z0 point
NdB4Z0 state
NdB5Z3 experience
NdB7Z4 end
NdJ6 kind
NdR3Z2J0 line
NdRb home
NeB6 name
NfBeZ9 work
NgB7 place
NgR8 way
O0R0 ya
O2N0 ye
O5 yours
O6N2 u
O8N2 mine
Og us
Oi them
OiRgD7 there
Oj me
Ok he
Oo i
R0N0 atm
R2G0J0 fucking
R2J0N0 lo
R2J2 backward
R3B3J3Z0 loose
R3J0 incomplete
R3J3 loud
R3N0 damn
R4N0 overnight
R5I0 aboard
R5J2 alike
R5J3 overseas
R5J4 worldwide
R6J0 successfully
R6N0 forth
R7I0 aside
R7J4Z0 welcome
R8J7 alone
R8N0 wow
R8N6J2 north
R9I0N0 ahead
R9J3 alright
R9J7 okay
RaI9J7 outside
RaJ6 longer
RaJ8 earlier
RaJ9B5 further
RaJa less
RbB8J5Z0 forward
RbD9 quite
RbI8J2 below
RbJa enough
RcC9 yet
RcJ7 pretty
RcSa once
RdIbN4J3 off
RdJ0 together
RdJ5 far
RdJ8N0 later
RdJcNa right
RdN0 yes
ReI7N5J3 down
ReW3 ever
ReW4 however
RfJe most
RfT2 too
RgJd only
RgJg more
RgNaJ6B5 back
Rh now
RhI4 then
RhJ6 well
RiIaN8J6 up
RiIeN6 out
RiJ7 very
Rk n't
RkSd so
Rl not
S2 wether
S2I0 becuse
S3 cuz
S5 whilst
S5I4Z0 till
S6R0 whereas
Sa unless
SbIb until
Sc whether
ScRb though
SdR0 although
SeIcR6 since
SeIdRb before
SeN9 while
ShIc because
Sk if
SlWkDj that
T6I2 ta
Td na
ToInSc to
U0N0 mill
U4 sixteen
U6J0 fifty
U8N3 k
U8N7J4 b
Ub six
UbN0 million
UbN9X8 m
Uc four
Ud three
Ug two
UiNeOa one
V0B0 re-read
V3E2N0J0 threatened
V3E2R2J2 handed
V4E3 switched
V5E3 suffered
V5E3J3 retired
V5E4J0 picked
V5E4N0 entered
V5E5 sold
V5J0 pointed
V5N5 rose
V6B0 chose
V6E6J0 failed
V7E5J2 lived
V7J0 broke
V8E0 seemed
V8E3 enjoyed
V8E5J0 continued
V8E7 led
V8E7G0 ordered
V8E7J2 developed
V8E8 paid
V9E4 happened
V9E6 returned
V9E9 needed
V9J3E3 ended
VaE0 began
VaE3 died
VaE6 felt
VaE6J2 mentioned
VaE6N0 decided
VaE9 tried
VaN0 saw
VbE0 became
VbEa received
Vc gave
VcEaJ7R5N4 left
VcEb found
VcN7E6 thought
VdE3 wanted
VdEa told
VeEaX7 got
VgEa said
VhXgEd had
W4 whoever
W5 wherever
W7 whenever
Wa whatever
We why
WfX5 where
WhN6 how
Wj what
X0Z0B0 hav
X2N0 ar
X4 ai
X6 ve
X8 r
Xf 've
XfN5G2 being
XfZ8 does
Xg 're
XgNe am
XhVd did
XhZ4 'm
XiE8 been
XiVa were
XiZg has
XjBhZc do
XjZiBi have
XlBb be
XlZf are
XmVc was
XnZf is
Z0J0 dilute
Z0N0B0 toss
Z2B0N0 blink
Z3B2 recognize
Z3B3 fail
Z3N0B0 urge
Z3N3 poses
Z4B2 refuse
Z4B4 propose
Z4N0B0 divide
Z4N3 sets
Z4N3B3 lie
Z5B0 consist
Z5B3 belong
Z5N2 moves
Z5N3J0 suspect
Z5N4 falls
Z6B4N4 wonder
Z6B6J0 die
Z6N2 likes
Z7B2N0 hate
Z7N0 loves
Z8B5 agree
Z8B5N3 wish
Z8B8 seem
Z8N4 remains
Z8N8 shows
Z8X2 gets
Za gives
ZaB6N2 guess
ZbB9J3N2 mean
ZbN9 needs
ZcBa believe
ZcN8 means
ZcN9B4 hope
ZcNaB8 love
ZdB7 thank
ZfBcN8 need
ZfBd think
ZfBe want
`;

/** Two classes ("^" before the sentence), then each class that follows ("$" ends it) with its level. */
export const tagSequences = `
BB N6D7P3R5F3O4I3
BC BeR8T5D5P5W6O8S2J3N5I2X2Z3V3G2
BD NmJiX3DaIcPeUbFcB5RbEaG8C6
BE N9P3D5F2S2I2
BF FbObRbB9X6N9$iG4S8CcE5DaU4W7I8J6P7Z2M3T2V2
BG P4I9DaS3C5N6O6R7T2F6J4
BI DiOeIaPfNfJdFcUaC7R8W8S3G2E2
BJ NgD7FbP4R6J9IbT8C9S9O8G3W3
BM X4
BN SaIgD6FfRcNdX6B5G6W9JaCcE5Ta$5M5Z3O6
BO XcFgSbNbDeIfRfWaV7TcBgCbG9Z8P3O7M9E9JaU6$5
BP C7KaPcT7D5IaG4N9FbS2R6B5J3U2W2
BR IfCdU7P7DeReNbJcFfSbT7WaX3G6E2O4$8M2
BS DdP9OfS6GaN9R6J7F5I4U4C2W6X2
BT BiXaR6N2F3
BU NbI8U2F8C3J5W2
BW N9DaV3J8OdP6R5T9I3X6Z4U2F7G2M2
BX S4B5E4W2R5N2D3T2
BZ S2
CB OeDfRcP6IcJ9NbFaE2S8W5B3C6T7U6G4
CD NjJgPeXcIaZ5R9E7U8F9D8M6O5G5W5V5
CE IcD7NaO3M2T4R8F8C6J4
CF N9D7O9I8B4S5J7R9CaP7U7F4$3G4E2
CG RaDbNbJ8P5IaU2T6O9S4F8W2C2
CI DfNcW7JaPaU9O5R5G2I6
CJ FfNiR7JcPaT7IcCaZ3X5E5D3U4G3S6$6W3O2
CM RbBcX9P3D5O6
CN XdIhFiNgMaS9WbZbP6RbE8D5CdG9$9U3K3O9J9TaV8B5
CO XiZgVfMfF7ReT3N5I5C5D6O2
CP FfXbM8IcNaPgK8CbU7R7VaT7Z7J4W3S5B4$7G3D3O4
CR ZaEaW5IdXaDcFeM6VbBcGaRdN9JdT6P6OeC8U7S8$2
CS F3J3DaOdG8N8P3R5W3
CT BcR3X4
CU I9J8FbNbP3U5X2C3Z2O2
CV S7W6DdIbF7TaJ7OcP7RaN9G4U3C2
CW N7OaJ8D8F6M6X8Z6T2V3R5
CX N4EcReI6JaG8F2DaOaX6U2
CZ DcOaI9S8TaR9J9N8F7P3C2W4U3E2
DB O3F7I2R7S5D5N2C4
DC O5B2D7N3J2R2
DD NfJcP7R4F7W3G3I2U2D3
DE J6P7NfI6R6F9C4U3
DF $fI6NdJcPcUaR9F8CaS6ObB7G2M2W5X4D8E2
DG F6NeD6R3J7X2P4S2I5
DI U6DgPaJ7OcN8W7F7R3I3
DJ NpX7PfJiW5CeT8K2UdFgIdD7E9RbO6V3S7M2B5Z6G6$4
DM XaR9Bb
DN IoFoNmXlSiRjWiVgOiZhCkJfGfEfMhThPeKg$bUbDeBc
DO Z9V5M7X6
DP IgFhPkNiCeZaVcU8JaXdMaS7RbW8T9KbD5B4E6O7$7
DR JhX5D6Z5FdEbRbM3G5U3P2I8O6N7S5C3
DS G2O6
DT X2B6
DU JaNgFcC5I7X2P9U7R4W2Z2E2
DV I5O6T4D4N3F5P3R2S2
DW X8V2Z8O5M4
DX DfEaJdReF9WbS6U8O4X6I8G6N8T3P5
DZ S7W3D9O8P2I8N6T5R5F7J3G2U2
EB D2
EC X7EcD8R8N4J7W4I6F4O7M3G2Z2
ED JeNgPaR7D6I6F8E5G5U5
EE N2I3
EF $hE8CbW6RaDbI8J9NaV4S7X5P9G5U6OaF9Z3B3M2
EG J2D7F2P3N4I5O4
EI UdDjJfPgNgIaFcOcR8W7E5C5S2G4
EJ NeJ7IbC6F9P2S5T4
EM B4X5R2
EN S9IfNdFfW8T8CbG7R8E6X7J2M7D2K3$4P2Z6O5B2V2
EO R8F8I9X7M8T5O3N3S3D5J2B2
EP FaPaC5K6J3I6R5N7E2U8W3X3
ER U7FeIeD9N7RbJ9T7X4G4B5W3O4C9S6
ES ObP6R4GbF5DaS6E3W4N6I3J4X4U3
ET BfXbR6F2
EU N8J3F7I6P2
EW O5J2G3D5X2M2V2
EX D9O2R5P3E2S3J5
EZ D2
FB DdC5P9RbFbOcNaIcJ7E5U3S4T3G5W3
FC DhXdMaRgOiNfJeFcIeScE9PeVdZbT8GaBdWbUa
FD NkXdJhPgRaF9U8E7IaM8G8V4D8O4Z6W2
FE FbNdM2W3PaT5IeJ8D6R8X2C6$5U6S3
FF $jS9FfPfCcJaIcB9VaRcDdOdG8NdWaZ8XaUgM6E8T2
FG U8DdIcNdP8RaOaJaFaS8T6E2C6W2G2M2
FI DiPeNfJeWaIbR9FbUbO7C7G2E2
FJ NiFfCcIdJbT6E5PbX2U5S5R7
FM F3OaBbP4X9R8D5N4
FN V9IhPaXdWbFkG6CfNiMaS7EaJbRaZb$cD8UaO6T6K5B2
FO XjRdZhD7I2C6MiVhF7N4G4
FP FjNdPjXeZbG5CeIdE5$dB3M8VeD5R8UfKbJ7W3
FR DeFhOfIeXaScRfUbV8EbBeZ8JdGbC7PaT7W9Nc$5
FS OgGbPaS9DdJ9F4I8NaU4W6RaX6E7C3T2
FT BdF2X5N5
FU Ng$dPcFjV2R7O6IdJ8UeCaM2D6Z5X3S3E2T5
FV DcPaF8IaR9T6N4O9S5C3U5W2J4
FW XfZcMbDbRbVcU2P7F7OeI7N9J7W2T4E2
FX EdDdI5RdN7ObW2X8JaP6U6G8S5T6F4B2
FZ I9J8T7DcR7E3P6S5N9C5F8Oa
GB N2
GC GaJ5O6N4R5W2D5B3V3T2
GD NjPcJfI8D7F8R9E6X3G3C2S2U7Z3
GE N4
GF $eC9O8N8G8F8J2D7R8S5P3U5B4W6E3I5
GG N6I3D6J2
GI PeDiNeOaJbFaI8C5U8R7W7
GJ NfF9P4C7J7T4I6R3S2
GM X3B2
GN NcRaS8FgCcW8IfZ5$6G5V2X8E5T8U6D6M4J7O4K2
GO N7IbT7B8RaFbS6W4X8J6M7E4Z4C7D9O2U2V4
GP PaF9I9K7G2C6N7T2S3D3B2X3R2
GR N8RcFdDbIeJaU6S8C8T7G3B3W4Z4$2P4X2O3
GS OaG8D8F4R5N6S3P2I2W3X2
GT BhXbR4F4N3O2
GU J6F6N9C3I3R2
GW N5O5X3R4J2T3
GX E2D2R5J5
IB O3F2D3I3
IC N8P6D8B3J6O7I8G3Z3E2X2
ID NqJnPlDdUfRfGcEdFgIeX8W9S6B7Z3C7M6O7V3
IE NbI5F5R3J4P3C2
IF PcUcJaG3DaS3NcC8R7$eI6F9X5O8W3E2
IG NaJ5P2I5T2D5R2
II DfPcJaNcU9O7F6E2R6I4W2
IJ PeJeNlCcFeR9D7IcUbG3V2T4X5E6S5B5W4O7
IN TdFlIkGcNiSdDbReCiEcKaJbXdPbWe$bZaMaOdV9UbB4
IO XbG6RcCdV7FiIdO7Z7SaJ5N8D9T8M8U2B3W9$2K5E2
IP FlXcPkNeIhVaChD9RcSbG8WcUfJ9TbKfOaZ9M9E6$cB4
IR FdJbUcE5N6DbP5O7S5RaB2IaC5Z4X5W3G2
IS W5G6O6
IT B3
IU NhIeV6FhCcJbG3UaPbZ2D7W6S6X8K3$6R7E4O8T5
IV R2O2
IW OeDaNaR6J7XaU3P8V5Z7M5T6F3
IX R4D2O2N2
IZ D2O2I2
JB O3F5D4R2J2
JC JhU3E9B7P6RcN9M7F7DcV9OcZ9S7X9I7G6W4
JD NcJ7P3X3R2D3
JE I5NbJ5F2D2
JF $kG8ReOeFdNfJgCfIcPaB7X9Z7DcE9SbW8U8M5T3V2
JG N7D5I6R5J2F6O2
JI DjPeRaOeJdI8NgW9UcFaC7G4S2
JJ NjP9FcJcCaU2I9R3S3T2$2
JK N2
JM B5X3O5D2
JN VdFoMeGeNkRgInCjXiOfTgJdPdWhEeZfSg$eDcB7KaU8
JO MaV8XcZaF6R6
JP CaNePeIaFeV6M5X8D2Z8U8J5E3R6W5G3K4$5O3B2T4
JR J8FcS7I9RaD7E6T8B2Z2O8N6C7G4V2
JS GdDcOeE5N9J7X5R7P8I4U2W7S7F5M2
JT BiXaR8F7
JU P5FaNdI6W2C4J7X4U3
JV D4T2
JW P5D5J3OaN5Z2X4R2
JX X2E6J6I3D7R6O3T2N3P2
JZ N4T4I5F3D4O3
KC P6
KD P3
KE N6J2
KF $8J4N5F2P5C3
KG N5
KI P4
KJ NfJ9F7P6U6C3
KN W6NcXbIeT8FfV8CaR7G6P6$6O6S8U3Z9M7E6D3J2
KP FaPbN7C4I6Z2U2
KR J7E2R3F3
KU N6F5P2
MB DiJdIgWaPbOgNeTfFeRfB7ScG8CaU8X5E4$4
MC M5R2
MD P4N8X6R2J2
MF C5B3R6$9F3I2M2S2X2O2
MI N2D2J2
MN F3R4B6I4C2
MO BeRaX9D2F2
MP X2B6
MR BjRcXfF7O5J3C2D3
MS O4
MT B6
MX GcS6EgF9DdJfIcRdXaN8U5C2T4P6O2
NB O8I9F8C3N6DaS3J6T6R8W2P4
NC DiRgXePcOhGdNlJgFbVeBfZdIdMcUbSbEbT9W9$2
ND JdX7NgPbZ4F5U6G2I3D3R4
NE IhFcD8PaJ6RbS9X5T9N9C8O3U2M2W4Z2
NF $qOjWgNkFjPiIiCkDjBeRjSgJhXfUgEeTbMbGgZcVd
NG IeJ9DeT9RcNdS7P8U2O9C6F9G2E3
NI DpPmNnJkUhOgFeReWdG9EbCaIdX3B7S6Z5V4
NJ NfIfP7T9SaFeJ8W5CaX3U3E2$4Z3D3O4M3R8G2V2
NK JcNgU2P4G4R6F3W2
NM XhBhReF3O9C4
NN IkFmXhMeEdVcNiCiRf$dK8WfPcSdJbGcZdTcDaUaOcB7
NO XgVgMfZfF9RaC2D2I2
NP M5PfE2FdU6G2Z6XaI8N9C8V9$8K4R5D2T2O2
NR IgJdFiZdRgCdG8$8DbScVcP5XbE8N8TaU7W9BaM8OcK6
NS GhDfOhE7XaT5PbF7RaNbJaWaI7SaU5C4Z4B3
NT BkXcR8F6N2
NU NcIaFeR4$7C7P7U5W4S2O3J2X5
NV P9SaDeOcTbG6RdIdJaFdU6NaM3X3C6E3W2
NW XhVeOgNbRbPbMeZgDcG7U2I5J8F7T5E2
NX GfRjEjDgXeJiFdScIePbTaNcUbW8OaC7$2B8
NZ RdDfX5SbIeP8TcE5FdOdJdNd$2U9W8C8G5
OB RbDeFdScIcTcOdN8J8C7P7WaU4G6$2Z2
OC OcG6DbB9V7T5R8Z8P7W4X6J5M5F4N5
OD Z9R7NfP7JcU4F8B3I5X3E3T2C2D5V6
OE D7T6I7F7S4R6W2C2N3
OF Cd$jRaDbN8FbOcV6B6IaZ6S8J5G7U7P8M2X6W7
OG N6I8F8D8T8S2J5R6O6C3
OI PbDhNcJaI8OaF7U9W5E5R7
OJ S8I9F9C5NaJ4T8R4O2
OK N4J5
OM XhBlRiT6FbS5C5I4J2O3N3
ON IaC6B5T5FaR8M4N7Z7J2$2W3D5G2S3X6V4
OO Z8F5V7M8X9
OP P6F6I2
OR RdFfVgZgJ9BcIdS9XcD8MaG7N6T7CaE6O8W6$4U4
OS GaOcS3D8X2P3R5W3N3I2F2
OT BfX7R5
OU N7J3$2I4
OV DiFeNdRgSdCaW9OgIgPcTfJcUaGaM3E6X9V5B2Z2
OW J5N5OaT5X5Z4D6V4R3M2
OX EjXfGjRlIfDhJiUcFdBcP9NcS6T8O7C6W4
OZ SfOhG9NgDjRgThJfFgIgXaWbUcCaPbE7Z5M5B6$2
PB O6P4R5J5I5F4D7C2N3T3
PC PiZ8U5DfOdBaM6JbX9IbNbVaF7S5G9RbE6
PD NbP9J8X2F2D2
PE F6P3I9N6D3
PF PkJcDgIf$mRfNfSbUfXdGbChFhOfVcWfZaM9EdT8B8
PG D9P3J5I8F4T4N5U4O2
PI DiPjNdUfJbW5O3I8R7F7
PJ NdI9J5F8P5T2C3V2U3
PK NhPdJeU7FaC6E7Z3G3R7X3$2I5D2
PM XcBdRb
PN RaIfWaXcCdFiS9T8VbPbNfZaM8$aD6G8K4E8J8O7B5U9
PO F6X8M8Z9V8R5
PP PlFmRdSaVfChIiTbXgNgKeZd$gMbUdO8JcG8D9WbB6E8
PR B6R9FbIaVcX8ZbS6D8M2N2J4C6O6T5E3G3P2
PS GaD7P2N5R5O9I5S5X5J4
PT BeF2X4
PU NbFhC8$bIcW7PaX3R3UaJ2M3D2K2V3Z2S5T3
PV SaDfIdPbNbTbFcRbX5U8E3J9G6ObC5W3
PW VaX9I2F2OaZ8P4M8D6N5R6
PX JdIaXbGcRgEgF8B5S4DfP7T5N7U8C3
PZ T9S9DeO9N9PaJaX2RaW2IaFaG2U6E2
RB IfDiJdRfOhNeWdTeSdPaG9FfCaE8U8$4X3M2
RC G7BcReDaVaI9E5T3S6W4M6OcZ8X9N8J6U3
RD M7NiPbJgD9FaXbW4Z4G5E6B3I7RaU7C2
RE TbIgFeNdRcJaCaDdP8S8W4$6OaX2U5G3
RF $lCfIdRgOhNdDfEbWcZaJcUbXaV8FdPdSdGaBcT6M8
RG IdTcOaP8RbS7DdFaJ8NbG4W4B2C6
RI DkPgIaJeRbFaNgOcUdW8G8B2
RJ FiNiJcIhD8TeSeP8RcCf$7Z5ObB2G6W9X6E3U3
RK F2N5
RM BaX7N2RaO6
RN NbFeCaR7IdB2P3X9V5$2W8S7T5M5O7J7Z5U4G5D3
RO MfZfVeRaXgF9B6J3C3N5
RP U3FbI5PaC7V4X5M4K7N5Z5$2W2
RR IgDcFiEdBeRfJgGaXaSeZaP8V8W7NaOdCcT8U9M3$6
RS DcGcP9OgJ9R5I4N9S6U6X6T2F2E3
RT BfX8R3
RU J8P5FbIaNfU8E2C7R5W2
RV P8DeFaRbIcJ8NaC5TaG6OdU8S9W4
RW X9V6OcD9M5B2R5P5J6Z6T3N6G5I3E2
RX ReDdEeO8F8P6S6X7GaJdI9N6U3B7W5
RZ OcIcW6RbDfP8C4NbTcSaFbJaU8G6
SB O2
SC R6W2S2
SD NiPdJeE7F8Z7D8I9G6M7XcR4U6O2
SE I8R5S4F7N3
SF D6S5P5N6G5I6F5O6W2R3
SG PaC8OcIeNeJcW4DhRcU7FbT8S5M2B3G2X2
SI DbP6U5J6N8R3
SJ NdJ5P5X2I8FaS4
SM X2B2
SN XdV8IaF6N9T7ZbM9C8G5P2O5R6B3W3
SO XjMhC5VgB7ZiRcD3F6G6N6T9I3
SP N6XcZ9F6R6PcVaM9T5K8C7G6U3I2
SR E6GbD7S6P2J7R7W3N4X4I5FaO7U2C2B3
SS OcD9P5N6G3T4I2W4
ST B8
SU N9V2X3I6C3
SW P7ObD8X3T5R5V2N4J6E2
SX I5X2J7EaD6P2R6F2
SZ F5
TB FgNhDlUbJfRhIjOhWcCdPdGaSeB9TbZ3X8E7$3
TC B5
TF R3B9$7O3
TI J2
TN B2I6F6
TO X2
TP P2
TR BcX2F4
TX JdDcEeN7IaF8X7GaRaU6
UC X6P7UcV6R8D7M2J7N7O8F4B3Z2I2E2
UD P5R2N8F4J2
UE I5N6
UF $iDcZ7NhIbRaUhG8JbFfW9S9OcCcPeXaV7M5E9B6T5
UG I2J3
UI OaDgPcI6UdNbJ6F4R4
UJ NfP7F6I7J6C2E2
UM B6X3
UN IhNfFiSbRePbWaXcTaCdV7E9JdG9DaK5O9Z7$fM6U9
UO X6M6V8
UP X5FbUbPcI6N9$9V4C3W3J4
UR F8E3J5I6N3O2Z2C2
US G3O4X3D3P3
UT B7
UU NgFeJ5P7U8$7C5I8X3Z4
UV J2T3S2R2D5F2O2
UW P5O6X7Z5V3D2
UX N3R5X2D7E7G2J6
UZ O4J2I2U2F3R4
VB N2D3
VC W3R4VaD6O6B2X5
VD NjJgG6IaPdUaR9F8T2X3B4O2E6D7W2
VE F2I5N3T2J2
VF $fC9G6FaP5O9J2I6D9B3N6U7R8S6M2V2W2
VG F6R5N5D8O4I8J4C2S2T2P2
VI PeDhUbNdJaF6I8ObV4R6E2S2C5W2
VJ NdT2F7S5I9J7P2E3C3
VM X2B3
VN IeJ6T8W3FbC8NaR8S4E2X4D3B3
VO V9P5IdXcDcTbRdB7W8MbG5J9FcC8O9U6N8S9Z6E4
VP PcS6IaT5FbK8C8V2R5U2X2N3B2W2D4
VR RbFdN7T9IeSaJaDbUaP3CaX3W6G8O6$2B2
VS OcN7J6PaF5G9W2S5DbI6R4X2
VT BhR6XaF4
VU J5NcP3F6I8U3
VV D3T2
VW X3D6O8J3N4V3F2T2
VX F2I5D4R5S3J4E2O2
WB O2D2
WC W4
WD JbNfPbR3Z7U2M2D5F2I2V2G2X2
WE R2C2D3F2I5
WF R6I7$9V2P5J2N6U3Z2O6W4X2F2
WG D7I6J3F2C2P2
WI N6D8P7J2U4O2
WJ O9P5J4I6C3NbF6D7X4M6
WM XbBdRaOaD6F3C3I2N2
WN XbP3O9F7N7ZaI8D6C6R5M9V7K2
WO MeZhVgXgRaC2F5N2
WP Z8PaVaX9K6R3F2C6N6M3
WR U5ZaJ6V8F6I5B6R6T2X7M8N4O8E2D5
WT BcN4
WU F3M2N4
WV U4NaF7OaC5DcIcR9T8S6E3J6B2P7
WW O2
WX RfIaGbJdEfXbDeOeN9P7C2T2U6F6W3
WZ ObDeRbJaT8NbIcX3P6F8W7G3S7C6U5E3
XB I7DaO7J5S3T7N7R6P2F4C3
XC O3J5M3D3R3W2V4B2Z2E5
XD JjRdNjO7PcU9F8D8E8G7B7I8W2
XE RgIkU9DgSeFhJeNeCdTfGaOcX8Pb$3B4W8M5E4
XF $dJ7F7OaE6D6RaX3N8P5I8U7C8M3W3S4G5
XG OcDfIgTgSaJbNcP8ReFdX5G6U7C8W6
XI DgJbPdNdIaT2R8U8C2O7F8
XJ IhCfNdFjThSeP5RcW8J8G6D9X6Ob$7B2U3E2
XN N9FcW8IdE6P2J8C9R8T6G5S4U5B5
XO JaF8BfRbEaGbN6C3I4D6X8M4V4Z2
XP R4FaJ3PbG2B4C6K8N6I5E4U5
XR EiBjGgRhJkFdDgNbIfXdP7W9UbS7O9C6T7
XS G6DaJ3P7S4ObW4I6Z3N6R3U2
XT X6BcR3
XU NcFaC5IbR3P5J6D2U3
XW P6OaD8N5Z3X3R4J2F2
XX EfRbGdJbDbF6U5C4IaN4P2
ZB D3W2R2
ZC ZaD5I2N3X3B4R6O3J2
ZD RaNkT3JhPbX9M4I9F9G7UaE7DaV3Z4W2
ZE F2N8I4T2
ZF $fDaC9FaI7RaS5X7ObN9J5Z7P8U7B6W7G5M2T2V2
ZG N6D7I6R5F4O2J2
ZI JbDhPcI7F9NdG2R7U9ObW5E4X5C5
ZJ JbNgR5S6IaFbC7$2O4T5P3G4D2
ZM X3
ZN O6IeK3NbS7FdCbWaT9J8X7D5Ra$3G6E4
ZO RdXdIcJ8G3TaMcZcVaU5FeCaDcS9N9$5B9O5P7W5E3
ZP PbF9I7C6B2V2N6K7X5R6D2
ZR P5IdJdDcC9FdT7RbS9UaE5G4W5N9Z3O6X4
ZS OeDcS7PaI7N8U5J7R7G9W5F5X3
ZT BiXdR5F5I2
ZU F8NdJ8P3I7C3U3
ZW ObV3P3F6R5J7D6T3Z3X3N2
ZX R5D7J6S5E5U2
ZZ D2
^B DeNbOeRcP7S8IcF7J8E4T8G4X2C4$9U5W5
^C IaOfRdP8FaDdJ6SaM5T3N9X9W8B6U2Z2
^D PfJiNlUbXgRaD9F8ZaMaB5V7E8G6IaW4O6C2
^E IbD5N5R7S2X9F6T3J3
^F DdPdOdFeM4B8R8$cI8J8S7W6C6X5NdUcE4Z7
^G IbDbR8N8U3O3T4P7J2C2S4X5
^I PeDiNfUdJcR8IaG3F7W6O6
^J NhC8IbJbP9S5O6FdZ3T6E2$6D2
^M OdR8D6N7X6B7P3
^N V7IeXeO8W7FgE7NfMbK6G7$cS7CbZbRaP9D7UaJ7B3T3
^O ZkRhXlVjD7MiW2N6C6O5F6
^P FhXfNbKc$iCbVeRbZdPjUcJ6G5M8IbD4O4
^R DeW9U9OgFjXcRfIdPbScG8NcBfJcC8$8Z7E9T3V7
^S DdNaOhPaGbRaJ9X2F3I6E5U2
^T Bb
^U IaJ8UfNcFfX3C2M2P9D2$2
^V R5I6U2O7T5D9P2
^W Z7XfMaDbNaP7OdI8F9J8V7R8T6B2E2G4
^X RcOeDbN6J8E5P3
^Z S7D8I6OeF4R5J5T2N6W3
^^ PmFjUiDnOoSjIkNkCiRmJjWiGfXgBiEdZfMeVcTb
`;

/** Uses of each class in the counted text. */
export const tagTotals: Readonly<Record<string, number>> = {"J":19270,"N":52103,"V":5106,"E":5482,"D":30556,"W":4132,"O":17740,"I":26988,"T":4651,"S":5330,"C":10094,"R":18666,"X":13889,"Z":6428,"G":4682,"U":1515,"M":4306,"B":10941,"K":970};
