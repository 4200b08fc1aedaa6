/**
 * Common English words in lower case, without regular forms in -s, -ed, -ing, -ly, -ness and -er of words in the list.
 * From SCOWL (sizes 10 to 50, American and British spelling), copyright 2000-2016 by Kevin Atkinson, which may be used,
 * copied, modified, distributed and sold without fee as long as its copyright notice stands; see NOTICE.
 */
export const commonWords: string = `
aardvark aback abacus abaft abalone abandon abandonment abase abasement abash abate abatement abattoir abbess abbey abbot abbreviate
abbreviation abdicate abdication abdomen abdominal abduct abductee abduction abductor abeam abed aberrant aberration abet abetted abetter
abetting abettor abeyance abhor abhorred abhorrence abhorrent abhorring abide ability abject abjuration abjure ablative ablaze able ablest
abloom ablution ably abnegate abnegation abnormal abnormality aboard abode abolish abolition abolitionist abominable abominably abominate
abomination aboriginal aborigine abort abortion abortionist abortive abound about above aboveboard abracadabra abrade abrasion abrasive
abreast abridge abridgement abridgment abroad abrogate abrogation abrupt abruptest abscess abscissa abscond absence absent absentee
absenteeism absinth absinthe absolute absolutest absolution absolutism absolve absorb absorbency absorbent absorption abstain abstemious
abstention abstinence abstinent abstract abstraction abstruse absurd absurdest absurdity abundance abundant abuse abusive abut abutment
abutted abutting abuzz abysmal abyss acacia academia academic academical academician academy acanthus accede accelerate acceleration
accelerator accent accentuate accentuation accept acceptability acceptable acceptably acceptance access accessibility accessible accessibly
accession accessory accident accidental acclaim acclamation acclimate acclimation acclimatisation acclimatise acclimatization acclimatize
accolade accommodate accommodation accompaniment accompanist accompany accomplice accomplish accomplishment accord accordance accordion
accost account accountability accountable accountancy accountant accouterments accoutrements accredit accreditation accretion accrual
accrue acculturation accumulate accumulation accumulative accumulator accuracy accurate accursed accusation accusative accusatory accuse
accustom ace acerbic acerbity acetaminophen acetate acetic acetone acetylene ache achier achiest achievable achieve achievement achoo
achromatic achy acid acidic acidify acidity acidulous acknowledge acknowledgement acknowledgment acme acne acolyte aconite acorn acoustic
acoustical acquaint acquaintance acquiesce acquiescence acquiescent acquirable acquire acquirement acquisition acquisitive acquit acquittal
acquitted acquitting acre acreage acrid acridest acrimonious acrimony acrobat acrobatic acronym across acrostic acrylic act actinium action
actionable activate activation active activism activist activity actor actress actual actualisation actualise actuality actualization
actualize actuarial actuary actuate actuator acuity acumen acupuncture acupuncturist acute acutest ad adage adagio adamant adapt
adaptability adaptable adaptation adaptive adaptor add addend addenda addendum addict addiction addictive addition additional additive
addle address addressable addressee adduce adenoid adenoidal adept adequacy adequate adhere adherence adherent adhesion adhesive adiabatic
adieu adipose adjacent adjectival adjective adjoin adjourn adjournment adjudge adjudicate adjudication adjudicator adjunct adjuration
adjure adjust adjustable adjustment adjutant adman admen administer administrate administration administrative administrator admirable
admirably admiral admiralty admiration admire admissibility admissible admission admit admittance admitted admitting admixture admonish
admonishment admonition admonitory ado adobe adolescence adolescent adopt adoption adoptive adorable adorably adoration adore adorn
adornment adrenal adrenaline adrift adroit ads adulate adulation adult adulterant adulterate adulteration adulterer adulteress adulterous
adultery adulthood adumbrate adumbration advance advancement advantage advantageous advent adventitious adventure adventuresome adventuress
adventurous adverb adverbial adversarial adversary adverse adversest adversity advert advertise advertisement advice advisability advisable
advise advisement advisory advocacy advocate adware adze aegis aeon aerate aeration aerator aerial aerialist aerie aerobatics aerobic
aerodynamic aerodynamically aerofoil aeronautical aeronautics aeroplane aerosol aerospace aesthete aesthetic aesthetically aetiology afar
affability affable affably affair affect affectation affection affectionate affidavit affiliate affiliation affinity affirm affirmation
affirmative affix afflict affliction affluence affluent afford affordable afforest afforestation affray affront afghan aficionado afield
afire aflame afloat aflutter afoot aforementioned aforesaid aforethought afoul afraid afresh aft afterbirth afterburner aftercare
aftereffect afterglow afterlife afterlives aftermath afternoon aftershave aftershock aftertaste afterthought afterward afterword again
against agape agar agate agave age ageism ageless agency agenda agent agglomerate agglomeration agglutinate agglutination aggrandise
aggrandisement aggrandize aggrandizement aggravate aggravation aggregate aggregation aggression aggressive aggressor aggrieve aghast agile
agility agitate agitation agitator agleam aglitter aglow agnostic agnosticism ago agog agonise agonize agony agrarian agree agreeable
agreeably agreement agribusiness agricultural agriculturalist agriculture agronomist agronomy aground ague ah aha ahead ahem ahoy aid aide
ail aileron ailment aim aimless air airborne airbrush aircraft airdrop airdropped airdropping airfare airfield airfoil airhead airier
airiest airily airiness airless airlift airline airmail airman airmen airplane airport airship airsick airspace airstrip airtight airwaves
airway airworthy airy aisle ajar akimbo akin alabaster alacrity alarm alarmist alas alb albacore albatross albeit albino album albumen
albumin alchemist alchemy alcohol alcoholic alcoholism alcove alder alderman aldermen alderwoman alderwomen ale alert alfalfa alfresco alga
algae algebra algebraic algebraically algorithm algorithmic alias alibi alien alienable alienate alienation alight align alignment alike
alimentary alimony alive alkali alkaline alkalinity alkaloid all allay allegation allege allegiance allegorical allegory allegro alleluia
allergen allergenic allergic allergist allergy alleviate alleviation alley alleyway alliance alligator alliteration alliterative allocate
allocation allot allotment allotted allotting allover allow allowable allowance alloy allspice allude allure allusion allusive alluvial
alluvium ally almanac almighty almond almost alms aloe aloft aloha alone along alongside aloof aloud alpaca alpha alphabet alphabetic
alphabetical alphabetise alphabetize alphanumeric alpine already alright also altar alter alterable alteration altercation alternate
alternation alternative alternator although altimeter altitude alto altogether altruism altruist altruistic altruistically alum aluminium
aluminum alumna alumnae alumni alumnus always am amalgam amalgamate amalgamation amanuenses amanuensis amaranth amaryllis amass amateur
amateurish amateurism amatory amaze amazement amazon ambassador ambassadorial ambassadorship amber ambergris ambiance ambidextrous ambience
ambient ambiguity ambiguous ambition ambitious ambivalence ambivalent amble ambrosia ambulance ambulatory ambush ameliorate amelioration
amen amenable amend amendable amendment amenity amethyst amiability amiable amiably amicability amicable amicably amid amidships amidst
amigo amino amiss amity ammeter ammo ammonia ammunition amnesia amnesiac amnesty amniocenteses amniocentesis amoeba amoebae amoebic amok
among amongst amoral amorality amorous amorphous amortisation amortise amortization amortize amount amour amp amperage ampere ampersand
amphetamine amphibian amphibious amphitheater amphitheatre ample amplest amplification amplifier amplify amplitude ampule amputate
amputation amputee amulet amuse amusement an anachronism anachronistic anaconda anaemia anaemic anaerobic anaesthesia anaesthesiologist
anaesthesiology anaesthetic anaesthetise anaesthetist anagram anal analgesia analgesic analog analogous analogue analogy analyse analysis
analyst analytic analytical analyze anapest anarchic anarchically anarchism anarchist anarchistic anarchy anathema anatomic anatomical
anatomist anatomy ancestor ancestral ancestress ancestry anchor anchorage anchorite anchorman anchormen anchorpeople anchorperson
anchorwoman anchorwomen anchovy ancient ancientest ancillary and andante andiron androgen androgynous android anecdotal anecdote anemia
anemic anemometer anemone anesthesia anesthesiologist anesthesiology anesthetic anesthetist anesthetize aneurysm anew angel angelic
angelically anger angina angioplasty angiosperm angle angleworm angora angrier angriest angrily angry angst angstrom anguish angular
angularity animal animate animation animator anime animism animist animistic animosity animus anion anise ankh ankle anklet annals anneal
annex annexation annihilate annihilation annihilator anniversary annotate annotation announce announcement annoy annoyance annual annuity
annul annular annulled annulling annulment anode anodyne anoint anointment anomalous anomaly anon anonymity anonymous anopheles anorak
anorexia anorexic another answer answerable ant antacid antagonise antagonism antagonist antagonistic antagonistically antagonize antarctic
ante anteater antebellum antecedent antechamber antedate antediluvian antelope antenna antennae anterior anteroom anthem anther anthill
anthologise anthologist anthologize anthology anthracite anthrax anthropocentric anthropoid anthropological anthropologist anthropology
anthropomorphic anthropomorphism anti antiabortion antiaircraft antibiotic antibody antic anticipate anticipation anticipatory anticked
anticking anticlimactic anticlimax anticlockwise anticyclone antidepressant antidote antifreeze antigen antihero antihistamine antiknock
antimatter antimony antiparticle antipasti antipasto antipathetic antipathy antipersonnel antiperspirant antiphonal antipodes antiquarian
antiquary antiquate antique antiquity antiseptic antiseptically antislavery antisocial antitheses antithesis antithetical antitoxin
antitrust antiviral antivirus antiwar antler antonym anus anvil anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime
anyway anywhere aorta apace apart apartheid apartment apathetic apathetically apathy ape aperitif aperture apex aphasia aphasic aphelia
aphelion aphid aphorism aphoristic aphrodisiac apiary apiece aplenty aplomb apocalypse apocalyptic apocryphal apogee apolitical apologetic
apologetically apologia apologise apologist apologize apology apoplectic apoplexy apostasy apostate apostle apostolic apostrophe apothecary
apotheoses apotheosis appal appall apparatus apparel apparelled apparelling apparent apparition appeal appear appearance appease
appeasement appellant appellate appellation append appendage appendectomy appendices appendicitis appendix appertain appetiser appetising
appetite appetizer appetizing applaud applause apple applejack applesauce appliance applicability applicable applicant application
applicator apply appoint appointee appointive appointment apportion apportionment apposite apposition appositive appraisal appraise
appreciable appreciably appreciate appreciation appreciative apprehend apprehension apprehensive apprentice apprenticeship apprise approach
approachable approbation appropriate appropriation approval approve approximate approximation apps appurtenance apricot apron apropos apse
apt aptest aptitude aqua aquaculture aquamarine aquanaut aquaplane aquarium aquatic aquavit aqueduct aqueous aquifer aquiline arabesque
arable arachnid arbiter arbitrarily arbitrariness arbitrary arbitrate arbitration arbitrator arbor arboreal arboretum arborvitae arbour
arbutus arc arcade arcane arch archaeological archaeologist archaeology archaic archaically archaism archangel archbishop archbishopric
archdeacon archdiocese archduke archenemy archery archest archetypal archetype archipelago architect architectural architecture archive
archivist archway arctic ardent ardor ardour arduous are area arena argon argosy argot arguable arguably argue argument argumentation
argumentative argyle aria arid aridity aright arise arisen aristocracy aristocrat aristocratic aristocratically arithmetic arithmetical ark
arm armada armadillo armament armature armband armchair armful armhole armistice armlet armor armory armour armoury armpit armrest army
aroma aromatherapy aromatic arose around arousal arouse arpeggio arraign arraignment arrange arrangement arrant array arrears arrest
arrival arrive arrogance arrogant arrogate arrow arrowhead arrowroot arroyo arse arsehole arsenal arsenic arson arsonist art artefact
arterial arteriosclerosis artery artful arthritic arthritis arthropod artichoke article articulate articulation artier artiest artifact
artifice artificial artificiality artillery artisan artist artiste artistic artistically artistry artless artsier artsiest artsy artwork
arty as asbestos ascend ascendancy ascendant ascension ascent ascertain ascertainable ascetic asceticism ascot ascribable ascribe
ascription aseptic asexual ash ashamed ashcan ashen ashier ashiest ashore ashram ashtray ashy aside asinine asininity ask askance askew
aslant asleep asocial asp asparagus aspartame aspect aspen asperity aspersion asphalt asphyxia asphyxiate asphyxiation aspic aspirant
aspirate aspiration aspire aspirin ass assail assailable assailant assassin assassinate assassination assault assay assemblage assemble
assembly assemblyman assemblymen assemblywoman assemblywomen assent assert assertion assertive assess assessment assessor asset asseverate
asshole assiduous assign assignable assignation assignment assimilate assimilation assist assistance assistant assize associate association
associative assonance assort assortment assuage assume assumption assurance assure aster asterisk astern asteroid asthma asthmatic
astigmatic astigmatism astir astonish astonishment astound astrakhan astral astray astride astringency astringent astrologer astrological
astrology astronaut astronautics astronomer astronomic astronomical astronomy astrophysicist astrophysics astute astutest asunder asylum
asymmetric asymmetrical asymmetry asymptotic asymptotically asynchronous at atavism atavistic ate atelier atheism atheist atheistic
atherosclerosis athlete athletic athletically atlas atmosphere atmospheric atmospherically atoll atom atomic atomiser atomizer atonal
atonality atone atonement atop atria atrium atrocious atrocity atrophy attach attachment attack attain attainable attainment attar attempt
attend attendance attendant attention attentive attenuate attenuation attest attestation attic attire attitude attitudinise attitudinize
attorney attract attraction attractive attributable attribute attribution attributive attrition attune atwitter atypical auburn auction
auctioneer audacious audacity audibility audible audibly audience audio audiophile audiovisual audit audition auditor auditorium auditory
auger aught augment augmentation augur augury august augustest auk aunt aura aural aureole auricle auspice auspicious austere austerest
austerity authentic authentically authenticate authentication authenticity author authorisation authorise authoritarian authoritarianism
authoritative authority authorization authorize authorship autism autistic auto autobiographical autobiography autocracy autocrat
autocratic autocratically autograph autoimmune automate automatic automatically automation automaton automobile automotive autonomous
autonomy autopilot autopsy autoworker autumn autumnal auxiliary avail availability available avalanche avarice avaricious avast avatar
avenge avenue aver average averred averring averse aversion avert avian aviary aviation aviator aviatrices aviatrix avid avidity avionics
avocado avocation avoid avoidable avoidably avoidance avoirdupois avow avowal avuncular await awake awaken award aware awash away awe
aweigh awesome awestruck awful awfuller awfullest awhile awkward awkwardest awl awning awoke awoken awry ax axe axial axiom axiomatic
axiomatically axis axle axon ayatollah aye azalea azimuth azure baa babble babe babel babier babiest baboon babushka baby babyhood babyish
babysat babysit babysitter babysitting baccalaureate bacchanal bacchanalian bachelor bacilli bacillus back backache backbit backbite
backbitten backboard backbone backbreaking backdate backdrop backfield backfire backgammon background backhand backhoe backlash backless
backlog backlogged backlogging backpack backpedal backpedalled backpedalling backrest backside backslapper backslash backslid backslide
backspace backspin backstabbing backstage backstairs backstop backstopped backstopping backstory backstretch backstroke backtrack backup
backward backwash backwater backwoods backyard bacon bacteria bacterial bacteriological bacteriologist bacteriology bacterium bad badder
baddest bade badge badinage badlands badminton badmouth baffle bafflement bag bagatelle bagel baggage bagged baggier baggiest bagginess
bagging baggy bagpipe bah bail bailiff bailiwick bailout bait baize bake bakery balalaika balance balcony bald balderdash baldest bale
baleen baleful balk balkier balkiest balky ball ballad balladeer ballast ballerina ballet ballistic balloon balloonist ballot ballpark
ballplayer ballpoint ballroom ballsier ballsiest ballsy ballyhoo balm balmier balmiest balminess balmy baloney balsa balsam baluster
balustrade bamboo bamboozle ban banal banality banana band bandage bandanna bandier bandiest bandit banditry bandoleer bandstand bandwagon
bandwidth bandy bane baneful bang bangle bani banish banishment banister banjo banjoist bank bankbook banknote bankroll bankrupt bankruptcy
banned banner banning banns banquet banshee bantam bantamweight banter banyan baobab baptise baptism baptismal baptist baptistery baptize
bar barb barbacoa barbarian barbaric barbarism barbarity barbarous barbecue barbell barberry barbershop barbiturate bard bare bareback
barefaced barefoot barehanded bareheaded barest barf bargain barge barista baritone barium bark barley barmaid barman barn barnacle
barnstorm barnyard barometer barometric baron baroness baronet baronial baroque barrack barracuda barrage barred barrel barrelled
barrelling barren barrenest barrette barricade barrier barring barrio barrister barroom barrow bartender barter basal basalt base baseball
baseboard baseless baseline baseman basemen basement basest bash bashful basic basically basil basilica basin basis bask basket basketball
bass bassinet bassist basso bassoon bassoonist bast bastard bastardise bastardize baste bastion bat batch bate bath bathe bathhouse bathmat
bathos bathrobe bathroom bathtub batik baton batsman batsmen battalion batted batten batter battery battier battiest batting battle
battlefield battleground battlement battleship batty bauble baud baulk bauxite bawdier bawdiest bawdily bawdiness bawdy bawl bay bayberry
bayonet bayou bazaar bazillion bazooka be beach beachcomber beachhead beacon bead beadier beadiest beady beagle beak beam bean beanbag bear
bearable beard bearish bearskin beast beastlier beastliest beastliness beat beaten beatific beatification beatify beatitude beatnik beau
beauteous beautician beautification beautifier beautiful beautify beauty beaver bebop becalm became because beck beckon become bed bedazzle
bedbug bedclothes bedded bedder bedding bedeck bedevil bedevilled bedevilling bedevilment bedfellow bedlam bedpan bedraggle bedridden
bedrock bedroll bedroom bedside bedsore bedspread bedstead bedtime bee beech beechnut beef beefburger beefier beefiest beefsteak beefy
beehive beekeeper beekeeping beeline been beep beeswax beet beetle beeves befall befallen befell befit befitted befitting befog befogged
befogging before beforehand befoul befriend befuddle beg began begat beget begetting beggar begged begging begin beginner beginning begone
begonia begot begotten begrudge beguile begun behalf behalves behave behavior behavioral behaviour behavioural behead beheld behemoth
behest behind behold beholden behoove behove beige belabor belabour belated belay belch beleaguer belfry belie belief believable believe
belittle bell belladonna bellboy belle bellhop bellicose bellicosity belligerence belligerency belligerent bellow bellwether belly
bellyache bellybutton bellyful belong beloved below belt beltway belying bemoan bemuse bench benchmark bend beneath benediction benefaction
benefactor benefactress benefice beneficence beneficent beneficial beneficiary benefit benevolence benevolent benighted benign bent benumb
benzene bequeath bequest berate bereave bereavement bereft beret berg beriberi berm berry berserk berth beryl beryllium beseech beset
besetting beside besiege besmirch besom besot besotted besotting besought bespeak bespoke bespoken best bestial bestiality bestiary bestir
bestirred bestirring bestow bestowal bestridden bestride bestrode bestseller bet beta betake betaken betcha bethink bethought betide
betoken betook betray betrayal betroth betrothal better betterment betting bettor between betwixt bevel bevelled bevelling beverage bevy
bewail beware bewilder bewilderment bewitch beyond biannual bias biathlon bib bible biblical bibliographer bibliographic bibliographical
bibliography bibliophile bibulous bicameral bicentennial bicep bicker bicuspid bicycle bicyclist bid bidden bidder bidding biddy bide bidet
bidirectional biennial bier bifocal bifurcate bifurcation big bigamist bigamous bigamy bigger biggest biggie bighearted bighorn bight
bigmouth bigot bigotry bigwig bike bikini bilateral bile bilge bilingual bilious bilk bill billboard billet billfold billiards billion
billionaire billionth billow billowy billy bimbo bimonthly bin binary bind bindery binge bingo binnacle binned binning binocular binomial
biochemical biochemist biochemistry biodegradable biodiversity biofeedback biographer biographical biography biological biologist biology
biomedical bionic biophysicist biophysics biopsy biorhythm biosphere biotechnology bipartisan bipartite biped bipedal biplane bipolar
biracial birch bird birdbath birdbrained birdcage birdhouse birdie birdseed birdwatcher biretta birth birthday birthmark birthplace
birthrate birthright birthstone biscuit bisect bisection bisector bisexual bisexuality bishop bishopric bismuth bison bisque bistro bit
bitch bitchier bitchiest bitchy bitcoin bite bitmap bitten bitter bitterest bittern bittersweet bitumen bituminous bivalve bivouac
bivouacked bivouacking biweekly bizarre blab blabbed blabbermouth blabbing black blackball blackberry blackbird blackboard blackcurrant
blacken blackest blackguard blackhead blackish blackjack blacklist blackmail blackout blacksmith blackthorn blacktop blacktopped
blacktopping bladder blade blah blame blameless blameworthy blanch blancmange bland blandest blandishment blank blankest blanket blare
blarney blaspheme blasphemous blasphemy blast blastoff blatant blaze blazon bleach bleak bleakest blearier bleariest blearily bleary bleat
bled bleed bleep blemish blench blend bless blew blight blimp blind blindest blindfold blindside bling blink blintz blintze blip bliss
blissful blister blithe blithest blitz blizzard bloat blob blobbed blobbing bloc block blockade blockage blockbuster blockhead blockhouse
blog blogged blogger blogging blond blonde blondest blood bloodbath bloodcurdling bloodhound bloodier bloodiest bloodless bloodmobile
bloodshed bloodshot bloodstain bloodstream bloodsucker bloodthirstier bloodthirstiest bloodthirstiness bloodthirsty bloody bloom blooper
blossom blot blotch blotchier blotchiest blotchy blotted blotter blotting blouse blow blowgun blown blowout blowsier blowsiest blowsy
blowtorch blowup blowzier blowziest blowzy blubber bludgeon blue bluebell blueberry bluebird bluebottle bluefish bluegrass bluejacket
bluenose blueprint bluest bluestocking bluff bluffest bluish blunder blunderbuss blunt bluntest blur blurb blurred blurrier blurriest
blurring blurry blurt blush bluster blustery boa boar board boardinghouse boardroom boardwalk boast boastful boat boatman boatmen boatswain
bob bobbed bobbin bobbing bobble bobby bobcat bobolink bobsled bobsledded bobsledding bobtail bobwhite bode bodega bodice bodily bodkin
body bodybuilding bodyguard bodywork bog bogey bogeyman bogeymen bogged boggier boggiest bogging boggle boggy bogie bogus bohemian boil
boilerplate boisterous bola bold boldest boldface bole bolero boll bologna bolster bolt bomb bombard bombardier bombardment bombast
bombastic bombshell bonanza bonbon bond bondage bondsman bondsmen bone bonehead boneless bonfire bong bongo bonier boniest bonito bonkers
bonnet bonnier bonniest bonny bonsai bonus bony boo boob booby boodle boogie book bookcase bookend bookie bookish bookkeeper bookkeeping
booklet bookmaker bookmaking bookmark bookmobile bookseller bookshelf bookshelves bookshop bookstore bookworm boom boomerang boon boondocks
boondoggle boor boorish boost boot bootblack bootee booth bootleg bootlegged bootlegger bootlegging bootless bootstrap booty booze boozier
booziest boozy bop bopped bopping borax bordello border borderland borderline bore boredom born borne boron borough borrow borscht bosh
bosom boss bossier bossiest bossily bossiness bossy botanical botanist botany botch both bothersome botnet bottle bottleneck bottom
bottomless botulism boudoir bouffant bough bought bouillabaisse bouillon boulder boulevard bounce bouncier bounciest bouncy bound boundary
bounden boundless bounteous bountiful bounty bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowdlerise bowdlerize bowel
bowl bowlegged bowman bowmen bowsprit bowstring box boxcar boxwood boy boycott boyfriend boyhood boyish boysenberry bozo bra brace bracelet
bracken bracket brackish bract brad brag braggart bragged bragger bragging braid braille brain brainchild brainchildren brainier brainiest
brainless brainstorm brainteaser brainwash brainy braise brake brakeman brakemen bramble bran branch brand brandish brandy brash brashest
brass brassier brassiere brassiest brassy brat brattier brattiest bratty bravado brave bravery bravest bravo bravura brawl brawn brawnier
brawniest brawniness brawny bray brazen brazier breach bread breadbasket breadfruit breadth breadwinner break breakable breakage breakdown
breakfast breakneck breakpoints breakthrough breakup breakwater breast breastbone breastplate breaststroke breastwork breath breathable
breathe breathier breathiest breathless breathtaking breathy bred breech breed breeze breezier breeziest breezily breeziness breezy
brethren breviary brevity brew brewery briar bribe bribery brick brickbat bricklayer bricklaying bridal bride bridegroom bridesmaid bridge
bridgehead bridgework bridle brief briefcase briefest brier brig brigade brigand brigandage brigantine bright brighten brightest brilliance
brilliancy brilliant brim brimful brimmed brimming brimstone brindled brine bring brinier briniest brink brinkmanship briny briquette brisk
briskest brisket bristle bristlier bristliest bristly britches brittle brittlest broach broad broadband broadcast broadcloth broaden
broadest broadloom broadside broadsword brocade broccoli brochure brogan brogue broil broke broken brokenhearted brokerage bromide bromine
bronchi bronchial bronchitis bronchus bronco brontosaur brontosaurus bronze brooch brood brook broom broomstick broth brothel brotherhood
brotherliness brought brouhaha brow browbeat browbeaten brown brownest brownie brownish brownout brownstone browse brr bruin bruise brunch
brunet brunette brunt brush brushwood brusque brusquest brutal brutalise brutality brutalize brute brutish bubble bubblier bubbliest bubbly
buccaneer buck buckboard bucket bucketful buckeye buckle buckram bucksaw buckshot buckskin buckteeth bucktooth buckwheat buckyball bucolic
bud budded budding buddy budge budgerigar budget budgetary budgie buff buffalo buffet buffoon buffoonery bug bugaboo bugbear bugged bugger
buggier buggiest bugging buggy bugle build buildup built builtin bulb bulbous bulge bulgier bulgiest bulgy bulimia bulimic bulk bulkhead
bulkier bulkiest bulkiness bulky bull bulldog bulldogged bulldogging bulldoze bullet bulletin bulletproof bullfight bullfinch bullfrog
bullheaded bullhorn bullion bullish bullock bullpen bullring bullshit bullshitted bullshitting bully bulrush bulwark bum bumble bumblebee
bummed bummer bummest bumming bump bumpier bumpiest bumpkin bumptious bumpy bun bunch bundle bung bungalow bunghole bungle bunion bunk
bunkhouse bunkum bunny bunt buoy buoyancy buoyant bur burble burden burdensome burdock bureau bureaucracy bureaucrat bureaucratic
bureaucratically burg burgeon burgher burglar burglarise burglarize burglary burgle burial burka burlap burlesque burlier burliest
burliness burn burnish burnoose burnout burnt burp burqa burr burrito burro burrow bursar bursitis burst bury bus busboy busby bush bushel
bushelled bushelling bushier bushiest bushiness bushman bushmen bushwhack bushy busier busiest busily business businesslike businessman
businessmen businesswoman businesswomen buss bust bustle busy busybody busywork but butane butch butchery butler butt butte buttercup
butterfat butterfingers butterfly butterier butteriest buttermilk butternut butterscotch buttery buttock button buttonhole buttress buxom
buy buyout buzz buzzard buzzkill buzzword by bye bygone bylaw byline bypass byplay byproduct bystander byte byway byword cab cabal cabana
cabaret cabbage cabbed cabbing cabby cabin cabinet cabinetmaker cable cablecast cablegram caboodle caboose cacao cache cachet cackle
cacophonous cacophony cacti cactus cad cadaver cadaverous caddie caddish caddying cadence cadenza cadet cadge cadmium cadre caducei
caduceus caesium caesura cafeteria caffeinated caffeine caftan cage cagey cagier cagiest cagily caginess cahoot cairn caisson cajole
cajolery cake calabash calamine calamitous calamity calcify calcine calcite calcium calculable calculate calculation calculator calculi
calculus calendar calf calfskin caliber calibrate calibration calibrator calibre calico caliper caliph caliphate calisthenic calk call
callable calligrapher calligraphy calliope callisthenics callous callow callowest callus calm calmest caloric calorie calorific calumniate
calumny calve calypso calyx cam camaraderie camber cambium cambric camcorder came camel camellia cameo camera cameraman cameramen
camerawoman camerawomen camisole camouflage camp campaign campanile campfire campground camphor campier campiest campsite campus campy
camshaft can canal canard canary canasta cancan cancel cancellation cancelled cancelling cancer cancerous candelabra candelabrum candid
candidacy candidate candle candlelight candlestick candor candour candy cane canine canister canker cankerous cannabis canned cannery
cannibal cannibalise cannibalism cannibalistic cannibalize cannier canniest cannily canniness canning cannon cannonade cannonball cannot
canny canoe canoeist canon canonical canonisation canonise canonization canonize canopy cant cantaloupe cantankerous cantata canteen
canticle cantilever canto canton cantor canvas canvasback canvass canyon cap capability capable capably capacious capacitance capacitor
capacity caparison cape capillary capital capitalisation capitalise capitalism capitalist capitalistic capitalization capitalize capitol
capitulate capitulation caplet capon capped capping cappuccino caprice capricious capsize capstan capsule captain captaincy caption
captious captivate captivation captive captivity captor capture car carafe caramel carapace carat caravan caraway carbide carbine
carbohydrate carbon carbonate carbonation carboy carbs carbuncle carburetor carburettor carcass carcinogen carcinogenic carcinoma card
cardboard cardiac cardigan cardinal cardio cardiogram cardiologist cardiology cardiopulmonary cardiovascular cardsharp care careen carefree
careful carefuller carefullest caregiver careless caress caret caretaker careworn carfare cargo caribou caricature caricaturist caries
carillon carjack carmine carnage carnal carnation carnelian carnival carnivore carnivorous carol carolled caroller carolling carom carotid
carousal carouse carousel carp carpal carpel carpenter carpentry carpet carpetbag carpetbagged carpetbagger carpetbagging carpi carport
carpus carrel carriage carriageway carrier carrion carrot carry carryall carryout carsick cart cartel cartilage cartilaginous cartographer
cartography carton cartoon cartoonist cartridge cartwheel carve caryatid cascade case casein caseload casement casework cash cashback
cashew cashier cashmere casino cask casket cassava casserole cassette cassia cassock cast castanet castaway caste castigate castigation
castigator castle castoff castor castrate castration casual casualty casuist casuistry cat cataclysm cataclysmic catacomb catafalque
catalepsy cataleptic catalog catalogue catalpa catalyse catalysis catalyst catalytic catalyze catamaran catapult cataract catarrh
catastrophe catastrophic catastrophically catatonic catbird catboat catcall catch catchall catchier catchiest catchment catchphrase
catchword catchy catechise catechism catechize categorical categorisation categorise categorization categorize category caterpillar
caterwaul catfish catgut catharses catharsis cathartic cathedral catheter cathode catholic catholicity cation catkin catnap catnapped
catnapping catnip cattail cattier cattiest cattily cattiness cattle cattleman cattlemen catty catwalk caucus caudal caught cauldron
cauliflower caulk causal causality causation causative cause causeless causeway caustic caustically cauterise cauterize caution cautionary
cautious cavalcade cavalier cavalry cavalryman cavalrymen cave caveat caveman cavemen cavern cavernous caviar cavil cavilled cavilling
cavity cavort caw cayenne cease ceasefire ceaseless cedar cede cedilla ceiling celebrant celebrate celebration celebratory celebrity
celerity celery celesta celestial celibacy celibate cell cellar cellist cello cellophane cellular cellulite celluloid cellulose cement
cemetery cenotaph censer censor censorious censorship censure census cent centaur centenarian centenary centennial centerfold centerpiece
centigrade centigram centiliter centilitre centime centimeter centimetre centipede central centralisation centralise centralization
centralize centre centrefold centrepiece centrifugal centrifuge centripetal centrist centurion century cephalic ceramic cereal cerebellum
cerebra cerebral cerebrum ceremonial ceremonious ceremony cerise certain certainty certifiable certificate certification certify certitude
cerulean cervical cervices cervix cesarean cesium cessation cession cesspool cetacean chafe chaff chaffinch chagrin chain chainsaw chair
chairlift chairman chairmanship chairmen chairperson chairwoman chairwomen chaise chalet chalice chalk chalkboard chalkier chalkiest chalky
challenge chamber chamberlain chambermaid chambray chameleon chamois chamomile champ champagne champion championship chance chancel
chancellery chancellor chancery chancier chanciest chancy chandelier chandler change changeable changeling changeover channel channelled
channelling chant chantey chanticleer chaos chaotic chaotically chap chaparral chapel chaperon chaperone chaplain chaplaincy chaplet
chapped chapping chapter char character characterisation characterise characteristic characteristically characterization characterize
charade charbroil charcoal charge chargeable charier chariest charily chariot charioteer charisma charismatic charitable charitably charity
charlatan charm charred charring chart chartreuse charwoman charwomen chary chase chasm chassis chaste chasten chastest chastise
chastisement chastity chasuble chat chateaus chatted chattel chatter chatterbox chattier chattiest chattily chattiness chatting chatty
chauffeur chauvinism chauvinist chauvinistic cheap cheapen cheapest cheapskate cheat check checkbook checkerboard checklist checkmate
checkout checkpoint checkroom checkup cheddar cheek cheekbone cheekier cheekiest cheekily cheekiness cheeky cheep cheer cheerful
cheerfuller cheerfullest cheerier cheeriest cheerily cheeriness cheerleader cheerless cheery cheese cheeseburger cheesecake cheesecloth
cheesier cheesiest cheesy cheetah chef chemical chemise chemist chemistry chemotherapy chenille cheque chequebook chequerboard cherish
cheroot cherry cherub cherubic cherubim chervil chess chessboard chessman chessmen chest chestnut chevron chew chewier chewiest chewy chi
chiaroscuro chic chicanery chicest chichi chick chickadee chicken chickenpox chickpea chickweed chicle chicory chide chief chiefest
chieftain chiffon chigger chignon chilblain child childbearing childbirth childcare childhood childish childless childlike childproof
children chili chill chillest chilli chilliest chilly chime chimera chimerical chimney chimp chimpanzee chin china chinchilla chink chinned
chinning chino chinstrap chintz chintzier chintziest chintzy chip chipmunk chipped chipper chipping chiropodist chiropody chiropractic
chiropractor chirp chirrup chisel chiselled chiseller chiselling chit chitchat chitchatted chitchatting chitin chitterlings chivalrous
chivalry chive chloride chlorinate chlorination chlorine chlorofluorocarbon chloroform chlorophyll chock chocolate choice choicest choir
choke choler cholera choleric cholesterol chomp choose choosier choosiest choosy chop chopped chopper choppier choppiest choppily
choppiness chopping choppy chopstick choral chorale chord chore choreograph choreographic choreography chorister chortle chorus chose
chosen chow chowder christen chromatic chrome chromium chromosome chronic chronically chronicle chronological chronology chronometer
chrysalis chrysanthemum chubbier chubbiest chubbiness chubby chuck chuckhole chuckle chug chugged chugging chum chummed chummier chummiest
chumminess chumming chummy chump chunk chunkier chunkiest chunkiness chunky church churchgoer churchman churchmen churchyard churl churlish
churn chute chutney chutzpah ciabatta cicada cicatrices cicatrix cider cigar cigarette cigarillo cilantro cilia cilium cinch cinchona
cincture cinder cinema cinematic cinematographer cinematography cinnabar cinnamon cipher circa circadian circle circlet circuit circuitous
circuitry circular circularise circularity circularize circulate circulation circulatory circumcise circumcision circumference circumflex
circumlocution circumnavigate circumnavigation circumscribe circumscription circumspect circumspection circumstance circumstantial
circumvent circumvention circus cirrhosis cirrus cistern citadel citation cite citizen citizenry citizenship citric citron citronella
citrus city civet civic civil civilian civilisation civilise civility civilization civilize civvies clack clad claim claimant clairvoyance
clairvoyant clam clambake clamber clammed clammier clammiest clamminess clamming clammy clamor clamorous clamour clamp clampdown clan
clandestine clang clangor clangour clank clannish clap clapboard clapped clapper clapping claptrap claret clarification clarify clarinet
clarinetist clarinettist clarion clarity clash clasp class classic classical classicism classicist classier classiest classifiable
classification classify classiness classless classmate classroom classy clatter clause claustrophobia claustrophobic clavichord clavicle
claw clay clayey clayier clayiest clean cleanest cleanlier cleanliest cleanliness cleanse cleanup clear clearance clearest clearinghouse
cleat cleavage cleave clef cleft clematis clemency clement clench clerestory clergy clergyman clergymen clergywoman clergywomen cleric
clerical clerk clever cleverest clew click clickable client cliff cliffhanger climactic climate climatic climax climb clime clinch cling
clingier clingiest clingy clinic clinical clinician clink clip clipboard clipped clipper clipping clique cliquish clit clitoral clitoris
cloak cloakroom clobber cloche clock clockwise clockwork clod clodhopper clog clogged clogging cloister clomp clone clop clopped clopping
close closefisted closemouthed closeout closest closet closure clot cloth clothe clothesline clothespin clothier clotted clotting cloture
cloud cloudburst cloudier cloudiest cloudiness cloudless cloudy clout clove cloven cloverleaf cloverleaves clown clownish cloy club clubbed
clubbing clubfeet clubfoot clubhouse cluck clue clueless clump clumsier clumsiest clumsily clumsiness clumsy clung clunk clunkier clunkiest
clunky cluster clutch clutter coach coachman coachmen coagulant coagulate coagulation coal coalesce coalescence coalition coarse coarsen
coarsest coast coastal coastline coat coauthor coax cob cobalt cobble cobblestone cobra cobweb cocaine cocci coccus coccyges coccyx cochlea
cochleae cock cockade cockamamie cockatoo cockerel cockeyed cockfight cockier cockiest cockily cockiness cockle cockleshell cockney cockpit
cockroach cockscomb cocksucker cocksure cocktail cocky cocoa coconut cocoon cod coda codded codding coddle code codeine codependency
codependent codex codfish codger codices codicil codification codify coed coeducation coeducational coefficient coequal coerce coercion
coercive coeval coexist coexistence coffee coffeecake coffeehouse coffeepot coffer coffin cog cogency cogent cogitate cogitation cognac
cognate cognisance cognisant cognition cognitive cognizance cognizant cognomen cogwheel cohabit cohabitation cohere coherence coherent
cohesion cohesive cohort coif coiffed coiffing coiffure coil coin coinage coincide coincidence coincident coincidental coital coitus coke
cola colander cold coldest coleslaw colic colicky coliseum colitis collaborate collaboration collaborative collaborator collage collapse
collapsible collar collarbone collate collateral collation colleague collect collectable collectible collection collective collectivise
collectivism collectivist collectivize collector colleen college collegian collegiate collide collie colliery collision collocate
collocation colloid colloquial colloquialism colloquium colloquy collude collusion collusive cologne colon colonel colonial colonialism
colonialist colonisation colonise colonist colonization colonize colonnade colonoscopy colony color coloration coloratura colorblind
colorfast colorful colorless colossal colossi colossus colour colouration colourblind colourfast colourful colourless cols colt coltish
columbine column columnist coma comatose comb combat combatant combative combination combine combo combustibility combustible combustion
come comeback comedian comedic comedienne comedown comedy comelier comeliest comeliness comestible comet comeuppance comfier comfiest
comfort comfortable comfortably comfy comic comical comity comma command commandant commandeer commandment commando commemorate
commemoration commemorative commence commencement commend commendable commendably commendation commensurable commensurate comment
commentary commentate commentator commerce commercial commercialisation commercialise commercialism commercialization commercialize
commingle commiserate commiseration commissar commissariat commissary commission commit commitment committal committed committee committing
commode commodious commodity commodore common commonest commonplace commonwealth commotion communal commune communicable communicant
communicate communication communicative communicator communion communique communism communist communistic community commutation commutative
commute compact compactest compaction compactor companion companionable companionship companionway company comparability comparable
comparably comparative compare comparison compartment compartmentalise compartmentalize compass compassion compassionate compatibility
compatible compatibly compatriot compel compelled compelling compendium compensate compensation compensatory compete competence competency
competent competition competitive competitor compilation compile complacence complacency complacent complain complainant complaint
complaisance complaisant complected complement complementary complete completest completion complex complexion complexity compliance
compliant complicate complication complicity compliment complimentary comply component comport comportment compose composite composition
compositor compost composure compote compound comprehend comprehensibility comprehensible comprehension comprehensive compress compression
compressor comprise compromise comptroller compulsion compulsive compulsorily compulsory compunction computation computational compute
computerisation computerise computerization computerize comrade comradeship con concatenate concatenation concave concavity conceal
concealment concede conceit conceivable conceivably conceive concentrate concentration concentric concentrically concept conception
conceptual conceptualisation conceptualise conceptualization conceptualize concern concert concertina concertmaster concerto concession
concessionaire conch concierge conciliate conciliation conciliator conciliatory concise concisest conclave conclude conclusion conclusive
concoct concoction concomitant concord concordance concordant concourse concrete concubine concur concurred concurrence concurrency
concurrent concurring concussion condemn condemnation condemnatory condensation condense condescend condescension condiment condition
conditional condo condole condolence condom condominium condone condor conduce conducive conduct conduction conductive conductivity
conductor conduit cone confab confabbed confabbing confection confectionery confederacy confederate confederation confer conference
conferment conferred conferrer conferring confess confession confessional confessor confetti confidant confidante confide confidence
confident confidential confidentiality configurable configuration configure confine confinement confirm confirmation confirmatory
confiscate confiscation conflagration conflict confluence confluent conform conformance conformation conformist conformity confound
confront confrontation confrontational confuse confusion confute conga congeal congenial congeniality congenital congest congestion
congestive conglomerate conglomeration congratulate congratulation congratulatory congregate congregation congregational congress
congressional congressman congressmen congresswoman congresswomen congruence congruent congruity congruous conic conical conifer coniferous
conjectural conjecture conjoin conjoint conjugal conjugate conjugation conjunction conjunctive conjunctivitis conjuncture conjure conk
connect connection connective connectivity connector conned conning connivance connive connoisseur connotation connotative connote
connubial conquer conqueror conquest conquistador consanguinity conscience conscientious conscious conscript conscription consecrate
consecration consecutive consensual consensus consent consequence consequent consequential conservation conservationist conservatism
conservative conservator conservatory conserve consider considerable considerably considerate consideration consign consignment consist
consistency consistent consolation console consolidate consolidation consonance consonant consort consortia consortium conspicuous
conspiracy conspirator conspiratorial conspire constable constabulary constancy constant constellation consternation constipate
constipation constituency constituent constitute constitution constitutional constitutionality constrain constraint constrict constriction
constrictive constrictor construct construction constructive constructor construe consul consular consulate consult consultancy consultant
consultation consultative consumable consume consumerism consummate consummation consumption consumptive contact contactable contagion
contagious contain containment contaminant contaminate contamination contemplate contemplation contemplative contemporaneous contemporary
contempt contemptible contemptibly contemptuous contend content contention contentious contentment contest contestant context contextual
contiguity contiguous continence continent continental contingency contingent continua continual continuance continuation continue
continuity continuous continuum contort contortion contortionist contour contraband contraception contraceptive contract contractile
contraction contractor contractual contradict contradiction contradictory contradistinction contrail contralto contraption contrapuntal
contrarily contrariness contrariwise contrary contrast contravene contravention contretemps contribute contribution contributor
contributory contrite contrition contrivance contrive control controllable controlled controller controlling controversial controversy
controvert contumacious contumely contuse contusion conundrum conurbation convalesce convalescence convalescent convection convene
convenience convenient convent convention conventional conventionality converge convergence convergent conversant conversation
conversational conversationalist converse conversion convert convertible convex convexity convey conveyance conveyor convict conviction
convince convivial conviviality convocation convoke convoluted convolution convoy convulse convulsion convulsive coo cook cookbook cookery
cookie cookout cool coolant coolest coolie coon coop cooperate cooperation cooperative coordinate coordination coordinator coot cootie cop
cope copier copilot copious copped copper copperhead coppery copping copra copse copter copula copulate copulation copy copycat copycatted
copycatting copyright copywriter coquette coquettish coral cord cordial cordiality cordite cordless cordon corduroy core corespondent
coriander cork corkscrew corm cormorant corn cornball cornbread corncob cornea corneal cornerstone cornet cornflakes cornflower cornice
cornier corniest cornmeal cornrow cornstalk cornstarch cornucopia corny corolla corollary corona coronary coronation coroner coronet
corpora corporal corporate corporation corporeal corps corpse corpulence corpulent corpus corpuscle corral corralled corralling correct
correctable correctest correction correctional corrective corrector correlate correlation correlative correspond correspondence
correspondent corridor corroborate corroboration corroborative corrode corrosion corrosive corrugate corrugation corrupt corruptest
corruptible corruption corsage corsair corset cortex cortical cortices cortisone coruscate cosier cosiest cosign cosignatory cosily cosine
cosiness cosmetic cosmetically cosmetologist cosmetology cosmic cosmically cosmogony cosmological cosmologist cosmology cosmonaut
cosmopolitan cosmos cosplay cosponsor cost costar costarred costarring costlier costliest costliness costume cosy cot cote coterie
cotillion cottage cotter cotton cottonmouth cottonseed cottontail cottonwood cotyledon couch cougar cough could council councillor
councilman councilmen councilor councilwoman councilwomen counsel counselled counselling counsellor counselor count countable countably
countdown countenance counteract counteraction counterattack counterbalance counterclaim counterclockwise counterculture counterespionage
counterexample counterfeit counterintelligence countermand counteroffer counterpane counterpart counterpoint counterproductive
counterrevolution counterrevolutionary countersign countersink countersunk countertenor counterweight countess countless countrified
country countryman countrymen countryside countrywoman countrywomen county coup coupe couple couplet coupon courage courageous courier
course court courteous courtesan courtesy courthouse courtier courtlier courtliest courtliness courtroom courtship courtyard cousin cove
coven covenant coverage coverall coverlet covert covet covetous covey cow coward cowardice cowardliness cowbird cowboy cowgirl cowhand
cowhide cowl cowlick coworker cowpoke cowpox cowpuncher cowslip cox coxcomb coxswain coy coyest coyote cozen cozier coziest cozily coziness
cozy crab crabbed crabbier crabbiest crabbily crabbiness crabbing crabby crack crackdown crackerjack crackle crackpot crackup cradle craft
craftier craftiest craftily craftiness craftsman craftsmanship craftsmen crafty crag craggier craggiest craggy cram crammed cramming cramp
cranberry crane cranial cranium crank crankcase crankier crankiest crankiness crankshaft cranky cranny crap crape crapped crappier
crappiest crapping crappy crash crass crassest crate cravat crave craven craw crawl crawlspace crayfish crayon craze crazier craziest
crazily craziness crazy creak creakier creakiest creaky cream creamery creamier creamiest creaminess creamy crease create creation
creationism creative creativity creator creature credence credential credenza credibility credible credibly credit creditable creditably
creditor credo credulity credulous creed creek creel creep creepier creepiest creepily creepiness creepy cremate cremation crematoria
crematorium crematory creole creosote crepe crept crescendo crescent cress crest crestfallen cretin cretinous crevasse crevice crew crewman
crewmen crib cribbage cribbed cribbing crick cricket crier crime criminal criminologist criminology crimp crimson cringe crinkle crinklier
crinkliest crinkly crinoline cripple crises crisis crisp crispest crispier crispiest crispy crisscross criteria criterion critic critical
criticise criticism criticize critique critter croak crochet crock crockery crocodile crocus crofts croissant crone crony crook crookedest
croon crop cropped cropper cropping croquet croquette crosier cross crossbar crossbeam crossbones crossbow crossbred crossbreed crosscheck
crossest crossfire crossover crosspiece crossroad crosstown crosswalk crosswise crossword crotch crotchet crotchety crouch croup croupier
croupiest croupy crow crowbar crowd crowdfund crown crozier crucial crucible crucifix crucifixion cruciform crucify crud cruddier cruddiest
cruddy crude crudest crudity cruel cruelest crueller cruellest cruelty cruet cruise cruller crumb crumbier crumbiest crumble crumblier
crumbliest crumby crummier crummiest crummy crumpet crumple crunch crunchier crunchiest crunchy crusade crush crust crustacean crustier
crustiest crusty crutch crux cry crybaby cryogenics crypt cryptic cryptically cryptogram cryptographer cryptography crystal crystalline
crystallisation crystallise crystallization crystallize crystallographic crystallography cs cub cubbyhole cube cubic cubical cubicle cubism
cubist cubit cuckold cuckoo cucumber cud cuddle cuddlier cuddliest cuddly cudgel cudgelled cudgelling cue cuff cuisine culinary cull
culminate culmination culotte culpability culpable culprit cult cultivate cultivation cultivator cultural culture culvert cumbersome cumin
cummerbund cumming cums cumulative cumuli cumulus cuneiform cunnilingus cunning cunningest cunt cup cupboard cupcake cupful cupid cupidity
cupola cupped cupping cur curable curacy curate curative curator curb curd curdle cure curfew curie curio curiosity curious curl curlew
curlicue curlier curliest curliness curmudgeon currant currency current curricula curriculum curry currycomb curse cursive cursor cursorily
cursory curt curtail curtailment curtain curtest curtsy curvaceous curvature curve curvier curviest curvy cushier cushiest cushion cushy
cusp cuspid cuss custard custodial custodian custody custom customarily customary customisation customise customization customize cut
cutback cute cutesier cutesiest cutest cutesy cuticle cutlass cutlery cutlet cutoff cutout cutter cutthroat cutting cuttlefish cutup
cyanide cyberbully cybernetic cyberpunk cybersex cyberspace cyclamen cycle cyclic cyclical cyclist cyclone cyclonic cyclotron cygnet
cylinder cylindrical cymbal cynic cynical cynicism cynosure cypress cyst cystic cytology cytoplasm czar czarina dab dabbed dabbing dabble
dacha dachshund dactyl dactylic dad daddy dado daemon daffier daffiest daffodil daffy daft daftest dagger daguerreotype dahlia daily
daintier daintiest daintily daintiness dainty daiquiri dairy dairymaid dairyman dairymen dais daisy dale dalliance dally dalmatian dam
damage damask dame dammed damming damn damnable damnably damnation damnedest damp dampen dampest damsel damson dance dandelion dander
dandier dandiest dandle dandruff dandy danger dangerous dangle dank dankest dapper dapperest dapple dare daredevil dark darken darkest
darkroom darling darn darnedest dart dartboard dash dashboard dashiki dastardly data database datatype date dateline dative datum daub
daughter daunt dauntless dauphin davenport davit dawdle dawn day daybed daybreak daydream daylight daytime daze dazzle deacon deaconess
deactivate dead deadbeat deadbolt deaden deadest deadlier deadliest deadline deadliness deadlock deadpan deadpanned deadpanning deadwood
deaf deafen deafest deal dealership dealt dean dear dearest dearth death deathbed deathblow deathless deathlike deathtrap deaves deb
debacle debar debark debarkation debarment debarred debarring debase debasement debatable debate debauch debauchery debenture debilitate
debilitation debility debit debonair debrief debris debt debtor debug debugged debugger debugging debunk debut decade decadence decadent
decaf decaffeinate decal decamp decant decapitate decapitation decathlon decay decease decedent deceit deceitful deceive decelerate
deceleration decency decent decentralisation decentralise decentralization decentralize deception deceptive decibel decide deciduous
decimal decimate decimation decipher decipherable decision decisive deck deckhand declaim declamation declamatory declaration declarative
declare declassify declension declination decline declivity decode decolonisation decolonise decolonization decolonize decommission
decompose decomposition decompress decompression decongestant deconstruction decontaminate decontamination decor decorate decoration
decorative decorator decorous decorum decoy decrease decree decremented decrements decrepit decrepitude decrescendo decriminalisation
decriminalise decriminalization decriminalize decry decryption dedicate dedication deduce deducible deduct deductible deduction deductive
deed deejay deem deep deepen deepest deer deerskin deescalate deface defacement defamation defamatory defame default defeat defeatism
defeatist defecate defecation defect defection defective defector defence defenceless defend defendant defense defenseless defensible
defensive defer deference deferential deferment deferred deferring defiance defiant deficiency deficient deficit defile defilement
definable define definite definition definitive deflate deflation deflect deflection deflector defogger defoliant defoliate defoliation
deforest deforestation deform deformation deformity defraud defray defrayal defrost deft deftest defunct defuse defy degeneracy degenerate
degeneration degenerative degradation degrade degree dehumanisation dehumanise dehumanization dehumanize dehumidifier dehumidify dehydrate
dehydration deice deification deify deign deism deity deject dejection delay delectable delectation delegate delegation delete deleterious
deletion deleverage deli deliberate deliberation delicacy delicate delicatessen delicious delight delightful delimit delineate delineation
delinquency delinquent deliquescent delirious delirium deliver deliverance delivery dell delphinium delta delude deluge delusion delusive
deluxe delve demagnetisation demagnetise demagnetization demagnetize demagogic demagogue demagoguery demagogy demand demarcate demarcation
demean demeanor demeanour demented dementia demerit demesne demigod demijohn demilitarisation demilitarise demilitarization demilitarize
demise demitasse demo demobilisation demobilise demobilization demobilize democracy democrat democratic democratically democratisation
democratise democratization democratize demographer demographic demographically demography demolish demolition demon demoniac demoniacal
demonic demonstrable demonstrably demonstrate demonstration demonstrative demonstrator demoralisation demoralise demoralization demoralize
demote demotion demount demur demure demurest demurred demurring den denature dendrite deniability denial denier denigrate denigration
denim denizen denominate denomination denominational denominator denotation denote denouement denounce denouncement dense densest density
dent dental dentifrice dentin dentine dentist dentistry denture denude denunciation deny deodorant deodorise deodorize depart department
departmental departmentalise departmentalize departure depend dependability dependable dependably dependant dependence dependency dependent
depict depiction depilatory deplane deplete depletion deplorable deplorably deplore deploy deployment depoliticise depoliticize depopulate
depopulation deport deportation deportment depose deposit deposition depositor depository depot deprave depravity deprecate deprecation
deprecatory depreciate depreciation depredation depress depressant depression depressive deprivation deprive deprogram deprogrammed
deprogramming depth deputation depute deputise deputize deputy derail derailment derange derangement derby deregulate deregulation derelict
dereliction deride derision derisive derisory derivable derivation derivative derive dermatitis dermatologist dermatology dermis derogate
derogation derogatory derrick derringer dervish desalinate desalination descant descend descendant descendent descent describable describe
description descriptive descriptor descry desecrate desecration desegregate desegregation desensitisation desensitise desensitization
desensitize desert desertion deserve desiccate desiccation desiderata desideratum design designate designation desirability desirable
desirably desire desirous desist desk desktop desolate desolation despair desperado desperate desperation despicable despicably despise
despite despoil despondency despondent despot despotic despotism dessert destabilise destabilize destination destine destiny destitute
destitution destroy destruct destructible destruction destructive desultory detach detachable detachment detail detain detainee detainment
detect detectable detection detective detector detentes detention deter detergent deteriorate deterioration determinable determinant
determinate determination determine determinism deterministic deterred deterrence deterrent deterring detest detestable detestation
dethrone dethronement detonate detonation detonator detour detox detoxification detoxify detract detraction detractor detriment detrimental
detritus deuce deuterium devaluation devalue devastate devastation develop development developmental deviance deviant deviate deviation
device devil devilish devilled devilling devilment devilry deviltry devious devise devoid devolution devolve devote devotee devotion
devotional devour devout devoutest dew dewberry dewdrop dewier dewiest dewlap dewy dexterity dexterous dextrose dharma dhoti diabetes
diabetic diabolic diabolical diacritic diacritical diadem diagnose diagnosis diagnostic diagnostician diagonal diagram diagrammatic
diagrammed diagramming dial dialect dialectal dialectic dialled dialling dialog dialogue dialyses dialysis dialyzes diameter diametrical
diamond diaper diaphanous diaphragm diarist diarrhea diarrhoea diary diastolic diatom diatribe dibble dice dicey dichotomy dicier diciest
dick dickey dicta dictate dictation dictator dictatorial dictatorship diction dictionary dictum did didactic diddle die diereses dieresis
diesel diet dietary dietetic dietitian differ difference different differential differentiate differentiation difficult difficulty
diffidence diffident diffraction diffuse diffusion dig digest digestible digestion digestive digger digging digit digital digitalis
digitisation digitise digitization digitize dignify dignitary dignity digraph digress digression digressive dike dilapidated dilapidation
dilate dilation dilatory dilemma dilettante dilettantism diligence diligent dill dilly dillydally dilute dilution dim dime dimension
dimensional dimensionless diminish diminuendo diminution diminutive dimmed dimmer dimmest dimming dimple dimwit dimwitted din dine dinette
ding dinghy dingier dingiest dinginess dingo dingy dinkier dinkiest dinky dinned dinner dinning dinosaur dint diocesan diocese diode
diorama dioxide dioxin dip diphtheria diphthong diploma diplomacy diplomat diplomata diplomatic diplomatically dipole dipped dipper dipping
dipsomania dipsomaniac dipstick dire direct directest direction directional directive director directorate directorial directorship
directory direst dirge dirigible dirk dirt dirtier dirtiest dirtiness dirty dis disability disable disablement disabuse disadvantage
disadvantageous disaffect disaffection disagree disagreeable disagreeably disagreement disallow disambiguate disambiguation disappear
disappearance disappoint disappointment disapprobation disapproval disapprove disarm disarmament disarrange disarrangement disarray
disassemble disassociate disaster disastrous disavow disavowal disband disbar disbarment disbarred disbarring disbelief disbelieve disburse
disbursement disc discard discern discernible discernment discharge disciple disciplinarian disciplinary discipline disclaim disclose
disclosure disco discolor discoloration discolour discolouration discombobulate discomfit discomfiture discomfort discommode discompose
discomposure disconcert disconnect disconnection disconsolate discontent discontentment discontinuance discontinuation discontinue
discontinuity discontinuous discord discordant discotheque discount discountenance discourage discouragement discourse discourteous
discourtesy discover discovery discredit discreditable discreet discreetest discrepancy discrete discretion discretionary discriminant
discriminate discrimination discriminatory discursive discus discuss discussant discussion disdain disdainful disease disembark
disembarkation disembody disembowel disembowelled disembowelling disenchant disenchantment disencumber disenfranchise disenfranchisement
disengage disengagement disentangle disentanglement disestablish disfavor disfavour disfigure disfigurement disfranchise disfranchisement
disgorge disgrace disgraceful disgruntle disguise disgust dish disharmonious disharmony dishcloth dishearten dishevel dishevelled
dishevelling dishonest dishonesty dishonor dishonorable dishonorably dishonour dishonourable dishonourably dishpan dishrag dishtowel
dishwasher dishwater disillusion disillusionment disincentive disinclination disincline disinfect disinfectant disinformation disingenuous
disinherit disintegrate disintegration disinter disinterest disinterment disinterred disinterring disjoint disk diskette dislike dislocate
dislocation dislodge disloyal disloyalty dismal dismantle dismay dismember dismemberment dismiss dismissal dismissive dismount disobedience
disobedient disobey disoblige disorder disorderliness disorganisation disorganise disorganization disorganize disorient disorientation
disown disparage disparagement disparate disparity dispassionate dispatch dispel dispelled dispelling dispensable dispensary dispensation
dispense dispersal disperse dispersion dispirit displace displacement display displayable displease displeasure disport disposable disposal
dispose disposition dispossess dispossession disproof disproportion disproportionate disprove disputable disputant disputation disputatious
dispute disqualification disqualify disquiet disquisition disregard disrepair disreputable disreputably disrepute disrespect disrespectful
disrobe disrupt disruption disruptive dissatisfaction dissatisfy dissect dissection dissed dissemble disseminate dissemination dissension
dissent dissertation disservice dissidence dissident dissimilar dissimilarity dissimulate dissimulation dissing dissipate dissipation
dissociate dissociation dissolute dissolution dissolve dissonance dissonant dissuade dissuasion distaff distance distant distaste
distasteful distemper distend distension distention distil distill distillate distillation distillery distinct distinctest distinction
distinctive distinguish distinguishable distort distortion distract distraction distrait distraught distress distressful distribute
distribution distributive distributor district distrust distrustful disturb disturbance disunite disunity disuse ditch dither ditto ditty
diuretic diurnal diva divan dive diverge divergence divergent diverse diversification diversify diversion diversionary diversity divert
divest divide dividend divination divine divinest divinity divisibility divisible division divisional divisive divisor divorce divot
divulge divvy dizzier dizziest dizzily dizziness dizzy do doable doc docent docile docility dock docket dockyard doctor doctoral doctorate
doctrinaire doctrinal doctrine docudrama document documentary documentation dodder dodge dodo doe doff dog dogcatcher dogfight dogfish
dogged doggerel doggier doggiest dogging doggone doggonest doggy doghouse dogie dogma dogmatic dogmatically dogmatism dogmatist dogtrot
dogtrotted dogtrotting dogwood doily doldrums dole doleful doll dollar dollhouse dollop dolly dolmen dolorous dolphin dolt doltish domain
dome domestic domestically domesticate domestication domesticity domicile dominance dominant dominate domination domineer dominion domino
don donate donation done donkey donned donning donor doodad doodle doohickey doom doomsday door doorbell doorknob doorman doormat doormen
doorstep doorway dope dopey dopier dopiest dork dorkier dorkiest dorky dorm dormancy dormant dormice dormitory dormouse dorsal dory dos
dosage dose dossier dot dotage dotcom dote doth dotted dotting dotty double doublet doubloon doubly doubt doubtful doubtless douche dough
doughier doughiest doughnut doughtier doughtiest doughty doughy dour dourest douse dove dovetail dowager dowdier dowdiest dowdily dowdiness
dowdy dowel dowelled dowelling down downbeat downcast downfall downgrade downhearted downhill downier downiest download downloadable
downplay downpour downright downscale downsize downstage downstairs downstate downstream downswing downtime downtown downtrodden downturn
downward downwind downy dowry dowse doxology doyen doze dozen drab drabber drabbest drachma draconian draft draftee draftier draftiest
draftiness draftsman draftsmanship draftsmen drafty drag dragged dragging dragnet dragon dragonfly dragoon drain drainage drainpipe drake
dram drama dramatic dramatically dramatisation dramatise dramatist dramatization dramatize drank drape drapery drastic drastically draught
draughtier draughtiest draughtiness draughtsman draughtsmanship draughtsmen draughty draw drawback drawbridge drawl drawn drawstring dray
dread dreadful dreadlocks dreadnought dream dreamier dreamiest dreamily dreamland dreamless dreamlike dreamt dreamy drearier dreariest
drearily dreariness dreary dredge dregs drench dress dressage dressier dressiest dressiness dressmaker dressmaking dressy drew dribble
driblet drier driest drift driftwood drill drily drink drinkable drip dripped dripping drive drivel drivelled drivelling driven driveway
drizzle drizzly droll drollery drollest drolly dromedary drone drool droop droopier droopiest droopy drop droplet dropout dropped dropper
dropping dropsy dross drought drove drown drowse drowsier drowsiest drowsily drowsiness drowsy drub drubbed drubbing drudge drudgery drug
drugged drugging druggist drugstore druid drum drummed drummer drumming drumstick drunk drunkard drunken drunkest dry dryad drywall dual
dualism duality dub dubbed dubbing dubiety dubious ducal ducat duchess duchy duck duckbill duckling duct ductile ductility ductless dud
dude dudgeon due duel duelist duelled duelling duellist duet duff dug dugout duh duke dukedom dulcet dulcimer dull dullard dullest dully
duly dumb dumbbell dumbest dumbfound dumbwaiter dummy dump dumpier dumpiest dumpling dumpster dumpy dun dunce dune dung dungaree dungeon
dunk dunned dunner dunnest dunning dunno duo duodena duodenal duodenum dupe duplex duplicate duplication duplicator duplicity durability
durable durably duration duress during dusk duskier duskiest dusky dust dustbin dustier dustiest dustiness dustless dustman dustmen dustpan
dusty duteous dutiable dutiful duty duvet dwarf dwarfish dwarfism dweeb dwell dwelt dwindle dyadic dye dyestuff dyke dynamic dynamical
dynamism dynamite dynamo dynastic dynasty dysentery dysfunction dysfunctional dyslexia dyslexic dyspepsia dyspeptic each eager eagerest
eagle eaglet ear earache earbud eardrum earful earl earldom earlier earliest earliness earlobe earmark earmuff earn earnest earphone
earplug earring earshot earsplitting earth earthen earthenware earthier earthiest earthiness earthlier earthliest earthling earthquake
earthshaking earthward earthwork earthworm earthy earwax earwig ease easel easier easiest easily easiness east eastbound easterly eastern
easternmost eastward easy easygoing eat eatable eaten eatery eave eavesdrop eavesdropped eavesdropper eavesdropping ebb ebony ebullience
ebullient eccentric eccentrically eccentricity ecclesiastic ecclesiastical echelon echo eclectic eclectically eclecticism eclipse ecliptic
ecological ecologist ecology econometric economic economical economise economist economize economy ecosystem ecotourism ecru ecstasy
ecstatic ecstatically ecumenical eczema edamame eddy edelweiss edema edge edgewise edgier edgiest edginess edgy edibility edible edict
edification edifice edify edit editable edition editor editorial editorialise editorialize editorship educable educate education
educational educator eel eerie eeriest eerily eeriness efface effacement effect effective effectual effectuate effeminacy effeminate
effervesce effervescence effervescent effete efficacious efficacy efficiency efficient effigy effluent effort effortless effrontery
effulgence effulgent effusion effusive egalitarian egalitarianism egg eggbeater egghead eggnog eggplant eggshell eglantine ego egocentric
egoism egoist egoistic egotism egotist egotistic egotistical egregious egress egret eh eider eiderdown eigenvalue eight eighteen eighteenth
eighth eightieth eighty either ejaculate ejaculation eject ejection eke elaborate elaboration elapse elastic elasticity elate elation elbow
elbowroom elder elderberry eldercare eldest elect election electioneer elective elector electoral electorate electric electrical
electrician electricity electrification electrify electrocardiogram electrocardiograph electrocute electrocution electrode electrodynamics
electroencephalogram electroencephalograph electrolysis electrolyte electrolytic electromagnet electromagnetic electromagnetism electron
electronic electronica electronically electroplate electrostatic elegance elegant elegiac elegy element elemental elementary elephant
elephantine elevate elevation elevator eleven eleventh elf elfin elfish elicit elide eligibility eligible eliminate elimination elision
elite elitism elitist elixir elk ell ellipse ellipsis elliptic elliptical elm elocution elocutionist elongate elongation elope elopement
eloquence eloquent else elsewhere elucidate elucidation elude elusive elves em emaciate emaciation email emanate emanation emancipate
emancipation emancipator emasculate emasculation embalm embankment embargo embark embarkation embarrass embarrassment embassy embattled
embed embedded embedding embellish embellishment ember embezzle embezzlement embitter emblazon emblem emblematic embodiment embody embolden
embolism emboss embrace embroider embroidery embroil embryo embryologist embryology embryonic emcee emend emendation emerald emerge
emergence emergency emergent emeritus emery emetic emigrant emigrate emigration eminence eminent emir emirate emissary emission emit
emitted emitting emo emoji emollient emolument emote emotion emotional emotionalism emotive empathetic empathise empathize empathy emperor
emphases emphasis emphasise emphasize emphatic emphatically emphysema empire empirical empiricism emplacement employ employable employee
employment emporium empower empowerment empress emptier emptiest emptily emptiness empty ems emu emulate emulation emulator emulsification
emulsify emulsion enable enact enactment enamel enamelled enamelling enamor enamour encamp encampment encapsulate encapsulation encase
encephalitis enchant enchantment enchantress enchilada encircle encirclement enclave enclose enclosure encode encompass encore encounter
encourage encouragement encroach encroachment encrust encrustation encrypt encryption encumber encumbrance encyclical encyclopaedia
encyclopaedic encyclopedia encyclopedic end endanger endear endearment endeavor endeavour endemic endive endless endocrine endorse
endorsement endow endowment endue endurable endurance endure endways enema enemy energetic energetically energise energize energy enervate
enervation enfeeble enfold enforce enforceable enforcement enfranchise enfranchisement engage engagement engender engine engorge engrave
engross engulf enhance enhancement enigma enigmatic enigmatically enjoin enjoy enjoyable enjoyment enlarge enlargement enlighten
enlightenment enlist enlistee enlistment enliven enmesh enmity ennoble ennoblement ennui enormity enormous enough enquire enquiry enrage
enrapture enrich enrichment enrol enroll enrollment enrolment ensconce ensemble enshrine enshroud ensign enslave enslavement ensnare ensue
ensure entail entangle entanglement entente enter enterprise entertain entertainment enthral enthrall enthrone enthronement enthuse
enthusiasm enthusiast enthusiastic enthusiastically entice enticement entire entirety entitle entitlement entity entomb entombment
entomological entomologist entomology entourage entrails entrance entrant entrap entrapment entrapped entrapping entreat entreaty entrench
entrenchment entrepreneur entrepreneurial entropy entrust entry entryway entwine enumerable enumerate enumeration enunciate enunciation
envelop envelope envelopment enviable enviably envious environment environmental environmentalism environmentalist environs envisage
envision envoy envy enzyme eon epaulet epaulette ephemeral epic epicenter epicentre epicure epicurean epidemic epidemiology epidermal
epidermis epiglottis epigram epigrammatic epilepsy epileptic epilogue episcopacy episcopal episcopate episode episodic epistemology epistle
epistolary epitaph epithet epitome epitomise epitomize epoch epochal epoxy epsilon equability equable equably equal equalisation equalise
equality equalization equalize equalled equalling equanimity equate equation equator equatorial equestrian equestrienne equidistant
equilateral equilibrium equine equinoctial equinox equip equipage equipment equipoise equipped equipping equitable equitably equity
equivalence equivalent equivocal equivocate equivocation era eradicate eradication erase erasure ere erect erectile erection erg ergo
ergonomic ermine erode erogenous erosion erosive erotic erotica erotically eroticism err errand errant errata erratic erratically erratum
erroneous error ersatz erstwhile erudite erudition erupt eruption erythrocyte es escalate escalation escalator escapade escape escapee
escapism escapist escarole escarpment eschatology eschew escort escrow escutcheon esophagi esophagus esoteric esoterically espadrille
especial espionage esplanade espousal espouse espresso espy esquire essay essayist essence essential establish establishment estate esteem
ester estimable estimate estimation estimator estrange estrangement estrogen estuary eta etch eternal eternity ether ethereal ethic ethical
ethnic ethnically ethnicity ethnological ethnologist ethnology ethos etiology etiquette etymological etymologist etymology eucalypti
eucalyptus eugenics eulogise eulogistic eulogize eulogy eunuch euphemism euphemistic euphemistically euphony euphoria euphoric eureka euro
eutectic euthanasia evacuate evacuation evacuee evade evaluate evaluation evanescent evangelical evangelise evangelism evangelist
evangelistic evangelize evaporate evaporation evasion evasive eve even evenest evenhanded event eventful eventide eventual eventuality
eventuate everglade evergreen everlasting evermore every everybody everyday everyone everyplace everything everywhere evict eviction
evidence evident evil evildoer evilest eviller evillest evince eviscerate evisceration evocation evocative evoke evolution evolutionary
evolve ewe ex exacerbate exacerbation exact exactest exactitude exaggerate exaggeration exalt exaltation exam examination examine example
exasperate exasperation excavate excavation excavator exceed excel excelled excellence excellent excelling except exception exceptionable
exceptional excerpt excess excessive exchange exchangeable exchequer excise excision excitability excitable excitation excite excitement
exclaim exclamation exclamatory exclude exclusion exclusive exclusivity excommunicate excommunication excoriate excoriation excrement
excrescence excreta excrete excretion excretory excruciating exculpate excursion excusable excuse exec execrable execrate executable
execute execution executive executor executrices executrix exegeses exegesis exemplar exemplary exemplification exemplify exempt exemption
exercise exert exertion exes exhalation exhale exhaust exhaustible exhaustion exhaustive exhibit exhibition exhibitionism exhibitionist
exhibitor exhilarate exhilaration exhort exhortation exhumation exhume exigency exigent exiguous exile exist existence existent existential
existentialism existentialist exit exodus exonerate exoneration exoplanet exorbitance exorbitant exorcise exorcism exorcist exotic
exotically expand expandable expanse expansion expansionist expansive expatiate expatriate expatriation expect expectancy expectant
expectation expectorant expectorate expectoration expedience expediency expedient expedite expedition expeditionary expeditious expel
expelled expelling expend expendable expenditure expense expensive experience experiment experimental experimentation expert expertise
expiate expiation expiration expire expiry explain explanation explanatory expletive explicable explicate explication explicit explode
exploit exploitation exploitative exploration exploratory explore explosion explosive expo exponent exponential exponentiation export
exportation expose exposition expository expostulate expostulation exposure expound express expressible expression expressionism
expressionist expressionless expressive expressway expropriate expropriation expulsion expunge expurgate expurgation exquisite extant
extemporaneous extempore extemporise extemporize extend extendable extension extensional extensive extent extenuate extenuation exterior
exterminate extermination exterminator external extinct extinction extinguish extinguishable extirpate extirpation extol extolled extolling
extort extortion extortionate extortionist extra extract extraction extractor extracurricular extradite extradition extramarital extraneous
extraordinarily extraordinary extrapolate extrapolation extrasensory extraterrestrial extravagance extravagant extravaganza extreme
extremest extremism extremist extremity extricate extrication extrinsic extrinsically extroversion extrovert extrude extrusion exuberance
exuberant exude exult exultant exultation eye eyeball eyebrow eyeful eyeglass eyelash eyelet eyelid eyeliner eyepiece eyesight eyesore
eyestrain eyeteeth eyetooth eyewitness fa fable fabric fabricate fabrication fabulous facade face faceless facet facetious facial facile
facilitate facilitation facility facsimile fact faction factional factionalism factitious factor factorial factorisation factorise
factorization factorize factory factotum factual faculty fad faddish fade faecal faeces fag fagged fagging faggot fagot fail failure fain
fainest faint faintest fainthearted fair fairest fairground fairway fairy fairyland faith faithful faithless fake fakir falcon falconry
fall fallacious fallacy fallen fallibility fallible fallibly falloff fallout fallow false falsehood falsest falsetto falsifiable
falsification falsify falsity falter fame familial familiar familiarisation familiarise familiarity familiarization familiarize family
famine famish famous fan fanatic fanatical fanaticism fanboy fancier fanciest fanciful fancily fanciness fancy fandom fanfare fang fanned
fanning fanny fantasise fantasize fantastic fantastically fantasy fanzine far faraway farce farcical fare farewell farina farinaceous farm
farmhand farmhouse farmland farmyard farrow farsighted fart farther farthest farthing fascinate fascination fascism fascist fashion
fashionable fashionably fashionista fast fasten fastest fastidious fat fatal fatalism fatalist fatalistic fatality fate fateful fathead
father fatherhood fatherland fatherless fathom fathomable fathomless fatigue fatten fatter fattest fattier fattiest fatty fatuous faucet
fault faultfinding faultier faultiest faultily faultiness faultless faulty faun fauna favor favorable favorably favorite favoritism favour
favourable favourably favourite favouritism fawn fax faze fealty fear fearful fearless fearsome feasibility feasible feasibly feast feat
feather featherbedding featherier featheriest featherweight feathery feature featureless febrile fecal feces feckless fecund fecundity fed
federal federalism federalist federate federation fedora fee feeble feeblest feebly feedback feedbag feel feet feign feint feistier
feistiest feisty feldspar felicitous felicity feline fell fellatio fellest fellow fellowship felon felonious felony felt female feminine
femininity feminism feminist femoral femur fen fence fend fennel fer feral ferment fermentation fern ferocious ferocity ferret ferric
ferrous ferrule ferry ferryboat fertile fertilisation fertilise fertility fertilization fertilize fervency fervent fervid fervor fervour
fest festal festival festive festivity festoon feta fetal fetch feted fetid feting fetish fetishism fetishist fetishistic fetlock fetter
fettle fetus feud feudal feudalism feudalistic fever feverish few fewest fey fez fezzes fiasco fiat fib fibbed fibber fibbing fiberboard
fiberglass fibre fibreboard fibreglass fibroid fibrous fibula fibulae fiche fickle ficklest fiction fictional fictionalise fictionalize
fictitious fiddle fiddlesticks fiddly fidelity fidget fidgety fiduciary fie fief field fieldwork fiend fiendish fierce fiercest fierier
fieriest fieriness fiery fiesta fife fifteen fifteenth fifth fiftieth fifty fig fight figment figurative figure figurehead figurine
filament filamentous filbert filch file filet filial filibuster filigree fill fillet fillip filly film filmier filmiest filmmaker filmstrip
filmy filter filterable filth filthier filthiest filthiness filthy filtrate filtration fin finagle final finale finalise finalist finality
finalize finance financial financier finch find fine finery finesse finest finger fingerboard fingernail fingerprint fingertip finickier
finickiest finicky finis finish finite fink finny fir fire firearm fireball firebomb firebrand firebreak firebug firecracker firefight
firefly firehouse fireman firemen fireplace fireplug firepower fireproof fireside firestorm firetrap firewall firewater firewood firework
firm firmament firmest firmware first firstborn firsthand firth fiscal fish fishbowl fisherman fishermen fishery fishhook fishier fishiest
fishnet fishtail fishwife fishwives fishy fission fissure fist fistful fisticuffs fit fitful fitted fitter fittest fitting five fix fixable
fixate fixation fixative fixity fixture fizz fizzier fizziest fizzle fizzy fjord flab flabbergast flabbier flabbiest flabbiness flabby
flaccid flack flag flagella flagellate flagellation flagellum flagged flagging flagon flagpole flagrant flagship flagstaff flagstone flail
flair flak flake flakier flakiest flakiness flaky flambeing flambes flamboyance flamboyant flame flamenco flamethrower flamingo
flammability flammable flan flange flank flannel flannelette flannelled flannelling flap flapjack flapped flapper flapping flare flash
flashback flashbulb flashest flashgun flashier flashiest flashily flashiness flashlight flashy flask flat flatbed flatboat flatcar flatfeet
flatfish flatfoot flatiron flatted flatten flatter flattery flattest flatting flattop flatulence flatulent flatware flaunt flautist flavor
flavorful flavorless flavour flavourful flavourless flaw flawless flax flaxen flay flea fleck fled fledged fledgling flee fleece fleecier
fleeciest fleecy fleet fleetest flesh fleshier fleshiest fleshlier fleshliest fleshy flew flex flexibility flexible flexibly flextime
flibbertigibbet flick flier fliest flight flightier flightiest flightiness flightless flighty flimflam flimflammed flimflamming flimsier
flimsiest flimsily flimsiness flimsy flinch fling flint flintier flintiest flintlock flinty flip flippancy flippant flipped flipper
flippest flipping flirt flirtation flirtatious flit flitted flitting float flock floe flog flogged flogging flood floodgate floodlight
floodlit floor floorboard floozy flop flophouse flopped floppier floppiest floppiness flopping floppy flora floral florid florin florist
floss flotation flotilla flotsam flounce flounder flour flourish floury flout flow flowerbed flowerier floweriest floweriness flowerpot
flowery flown flu flub flubbed flubbing fluctuate fluctuation flue fluency fluent fluff fluffier fluffiest fluffiness fluffy fluid fluidity
fluke flukier flukiest fluky flume flummox flung flunk flunky fluoresce fluorescence fluorescent fluoridate fluoridation fluoride fluorine
fluorite fluorocarbon fluoroscope flurry flush flushest fluster flute flutist flutter fluttery flux fly flyby flycatcher flyleaf flyleaves
flyover flypaper flysheet flyspeck flyswatter flyweight flywheel foal foam foamier foamiest foamy fob fobbed fobbing focal focus fodder foe
fog fogbound fogey fogged foggier foggiest fogginess fogging foggy foghorn fogy foible foil foist fold foldaway foliage folio folk folklore
folksier folksiest folksy follicle follow folly foment fomentation fond fondant fondest fondle fondue font food foodstuff fool foolery
foolhardier foolhardiest foolhardiness foolhardy foolish foolproof foolscap foot footage football footbridge footfall foothill foothold
footlights footlocker footloose footman footmen footnote footpath footprint footrest footsie footsore footstep footstool footwear footwork
fop foppish for forage foray forbade forbear forbearance forbid forbidden forbidding forbore forborne force forceful forceps forcible
forcibly ford fore forearm forebear forebode forecast forecastle foreclose foreclosure forefather forefeet forefinger forefoot forefront
foregather forego foregone foreground forehand forehead foreign foreknowledge foreleg forelock foreman foremast foremen foremost forename
forenoon forensic foreordain foreplay forerunner foresail foresaw foresee foreseeable foreseen foreshadow foreshorten foresight foreskin
forest forestall forestation forestry foretaste foretell forethought foretold forever forevermore forewarn forewent forewoman forewomen
foreword forfeit forfeiture forgather forgave forge forgery forget forgetful forgettable forgetting forgivable forgive forgiven forgo
forgone forgot forgotten fork forklift forlorn form formal formaldehyde formalisation formalise formalism formality formalization formalize
format formation formative formatted formatting formidable formidably formless formula formulae formulaic formulate formulation fornicate
fornication forsake forsaken forsook forsooth forswear forswore forsworn forsythia fort forte forth forthcoming forthright forthwith
fortieth fortification fortify fortissimo fortitude fortnight fortress fortuitous fortunate fortune forty forum forward forwardest forwent
fossil fossilisation fossilise fossilization fossilize foster fought foul foulest found foundation foundling foundry fount fountain
fountainhead four fourfold fourscore foursome foursquare fourteen fourteenth fourth fowl fox foxglove foxhole foxhound foxier foxiest
foxtrot foxtrotted foxtrotting foxy foyer fracas frack fractal fraction fractional fractious fracture fragile fragility fragment
fragmentary fragmentation fragrance fragrant frail frailest frailty frame framework franc franchise franchisee frank frankest frankfurter
frankincense frantic frantically frappes frat fraternal fraternisation fraternise fraternity fraternization fraternize fratricide fraud
fraudulence fraudulent fraught fray frazzle freak freakier freakiest freakish freaky freckle free freebase freebie freebooter freedman
freedmen freedom freehand freehold freelance freeload freeman freemen freest freestanding freestyle freethinker freethinking freeway
freewheel freewill freeze freight french frenetic frenetically frenzy frequency frequent frequentest fresco fresh freshen freshest freshet
freshman freshmen freshwater fret fretful fretted fretting fretwork friable friar fricassee friction fridge friend friendless friendlier
friendliest friendliness friendship frieze frigate fright frighten frightful frigid frigidity frill frillier frilliest frilly fringe
frippery frisk friskier friskiest friskily friskiness frisky fritter frivolity frivolous frizz frizzier frizziest frizzle frizzy fro frock
frog frogman frogmen frolic frolicked frolicking frolicsome from frond front frontage frontal frontier frontiersman frontiersmen
frontispiece frost frostbit frostbite frostbitten frostier frostiest frostily frostiness frosty froth frothier frothiest frothy frown
frowzier frowziest frowzy froze frozen fructify fructose frugal frugality fruit fruitcake fruitful fruitier fruitiest fruition fruitless
fruity frump frumpier frumpiest frumpy frustrate frustration fry fuchsia fuck fuddle fudge fuel fuelled fuelling fugitive fugue fulcrum
fulfil fulfill fulfillment fulfilment full fullback fullest fully fulminate fulmination fulsome fumble fume fumigate fumigation fumigator
fun function functional functionality functionary fund fundamental fundamentalism fundamentalist funeral funereal fungal fungi fungicidal
fungicide fungous fungus funicular funk funkier funkiest funky funnel funnelled funnelling funner funnest funnier funniest funnily
funniness funny fur furbelow furbish furious furl furlong furlough furnace furnish furniture furor furore furred furrier furriest furring
furrow furry further furtherance furthermore furthermost furthest furtive fury furze fuse fuselage fusible fusillade fusion fuss fussbudget
fussier fussiest fussily fussiness fussy fustian fustier fustiest fusty futile futility futon future futuristic futurity futz fuzz fuzzier
fuzziest fuzzily fuzziness fuzzy gab gabardine gabbed gabbier gabbiest gabbing gabble gabby gaberdine gable gad gadabout gadded gadding
gadfly gadget gadgetry gaff gaffe gag gagged gagging gaggle gaiety gaily gain gainful gainsaid gainsay gait gal gala galactic galaxy gale
galena gall gallant gallantry gallbladder galleon gallery galley gallium gallivant gallon gallop gallows gallstone galore galosh galvanic
galvanise galvanize galvanometer gambit gamble gambol gambolled gambolling game gamecock gamekeeper gamesmanship gamest gamete gamier
gamiest gamin gamine gamma gamut gamy gander gang gangland ganglia gangling ganglion gangplank gangrene gangrenous gangster gangway gannet
gantlet gantry gap gape garage garb garbage garbageman garbanzo garble garden gardenia gargantuan gargle gargoyle garish garland garlic
garlicky garment garner garnet garnish garnishee garret garrison garrote garrulity garrulous garter gas gaseous gash gasket gaslight
gasohol gasoline gasp gassed gassier gassiest gassing gassy gastric gastritis gastrointestinal gastronomic gastronomical gastronomy
gasworks gate gatecrasher gatepost gateway gather gauche gauchest gaucho gaudier gaudiest gaudily gaudiness gaudy gauge gaunt gauntest
gauntlet gauze gauzier gauziest gauzy gave gavel gavotte gawk gawkier gawkiest gawkily gawkiness gawky gay gayest gaze gazebo gazelle
gazette gazillion gazpacho gear gearbox gearshift gearwheel gecko gee geek geekier geekiest geeky geese geezer geisha gel gelatin
gelatinous geld gelid gelled gelling gem gemstone gendarme gender gene genealogical genealogist genealogy genera general generalisation
generalise generalissimo generality generalization generalize generate generation generative generator generic generically generosity
generous genesis genetic genetically geneticist genial geniality genie genii genital genitalia genitive genius genocide genome genre gent
genteel gentian gentile gentility gentle gentlefolk gentleman gentlemen gentlest gentlewoman gentlewomen gentrification gentrify gentry
genuflect genuflection genuine genus geocache geocentric geode geodesic geoengineering geographer geographic geographical geography
geologic geological geologist geology geometer geometric geometrical geometry geophysical geophysics geopolitical geopolitics geostationary
geothermal geranium gerbil geriatric germ germane germanium germicidal germicide germinal germinate germination gerontologist gerontology
gerrymander gerund gestate gestation gesticulate gesticulation gesture gesundheit get getaway getting getup gewgaw geyser ghastlier
ghastliest ghastliness ghastly gherkin ghetto ghost ghostlier ghostliest ghostliness ghostwrite ghostwritten ghostwrote ghoul ghoulish
giant giantess gibber gibberish gibbet gibbon gibe giblet giddier giddiest giddily giddiness giddy gift gig gigabit gigabyte gigahertz
gigantic gigapixel gigged gigging giggle gigglier giggliest giggly gigolo gild gill gilt gimcrack gimlet gimme gimmick gimmickry gimmicky
gimpy gin ginger gingerbread gingersnap gingham gingivitis ginkgo ginned ginning ginseng giraffe gird girdle girl girlfriend girlhood
girlish girt girth gist give giveaway given gizmo gizzard glacial glacier glad gladden gladder gladdest glade gladiator gladiatorial
gladiola gladioli gladiolus glamorise glamorize glamorous glamour glance gland glandular glare glass glassful glassier glassiest glassware
glassy glaucoma glaze glazier gleam glean glee gleeful glen glib glibber glibbest glide glimmer glimpse glint glissandi glissando glisten
glitch glitter glittery glitz glitzier glitziest glitzy gloaming gloat glob global globalisation globalization globe globetrotter globular
globule glockenspiel gloom gloomier gloomiest gloomily gloominess gloomy glop glorification glorify glorious glory gloss glossary glossier
glossiest glossiness glossy glottis glove glow glowworm glucose glue gluey gluier gluiest glum glummer glummest glut gluten glutinous
glutted glutting glutton gluttonous gluttony glycerin glycerine glycerol glycogen glyph gnarl gnarlier gnarliest gnarly gnash gnat gnaw
gneiss gnome gnomish gnu go goad goal goalie goalkeeper goalpost goaltender goat goatee goatherd goatskin gob gobbed gobbing gobble
gobbledegook gobbledygook goblet goblin god godchild godchildren goddamn goddaughter goddess godfather godforsaken godhood godless godlier
godliest godlike godliness godmother godparent godsend godson goes gofer goggle going goiter goitre gold goldbrick golden goldenest
goldenrod goldfinch goldfish goldsmith golf golly gonad gondola gondolier gone gong gonna gonorrhea gonorrhoea goo goober good goodbye
goodlier goodliest goodnight goodwill goody gooey goof goofier goofiest goofy google gooier gooiest gook goon goop goose gooseberry gopher
gore gorge gorgeous gorier goriest gorilla goriness gorse gory gosh gosling gospel gossamer gossip gossipy got gotta gotten gouge goulash
gourd gourmand gourmet gout goutier goutiest gouty govern governable governance governess government governmental governor governorship
gown grab grabbed grabber grabbing grace graceful graceless gracious grackle grad gradation grade gradient gradual graduate graduation
graffiti graffito graft grail grain grainier grainiest grainy gram grammar grammarian grammatical gramophone granary grand grandchild
grandchildren granddad granddaughter grandee grandest grandeur grandfather grandiloquence grandiloquent grandiose grandma grandmother
grandpa grandparent grandson grandstand grange granite granny granola grant granular granularity granulate granulation granule grape
grapefruit grapevine graph graphic graphical graphite graphologist graphology grapnel grapple grasp grass grasshopper grassier grassiest
grassland grassy grate grateful gratification gratify gratis gratitude gratuitous gratuity grave gravel gravelled gravelling graven gravest
gravestone graveyard gravitate gravitation gravitational gravity gravy gray graybeard grayest grayish graze grease greasepaint greasier
greasiest greasiness greasy great greatest grebe greed greedier greediest greedily greediness greedy green greenback greenery greenest
greengrocer greenhorn greenhouse greenish greensward greet gregarious gremlin grenade grenadier grew grey greyest greyhound greyish grid
griddle griddlecake gridiron gridlock grief grievance grieve grievous griffin grill grille grim grimace grime grimier grimiest grimmer
grimmest grimy grin grind grindstone gringo grinned grinning grip gripe grippe grislier grisliest grisly grist gristle grit gritted
grittier grittiest gritting gritty grizzled grizzlier grizzliest grizzly groan grocer grocery grog groggier groggiest groggily grogginess
groggy groin grommet groom groove groovier grooviest groovy grope grosbeak gross grossest grotesque grotto grouch grouchier grouchiest
grouchiness grouchy ground groundbreaking groundhog groundless groundswell groundwork group groupie grouse grout grove grovel grovelled
groveller grovelling grow growl grown grownup growth groyne grub grubbed grubbier grubbiest grubbiness grubbing grubby grubstake grudge
gruel gruelling gruesome gruesomest gruff gruffest grumble grumpier grumpiest grumpily grumpiness grumpy grunge grungier grungiest grungy
grunt gs guacamole guano guarantee guarantor guaranty guard guardhouse guardian guardianship guardrail guardroom guardsman guardsmen guava
gubernatorial guerrilla guess guessable guesstimate guesswork guest guff guffaw guidance guide guidebook guideline guild guile guileful
guileless guillotine guilt guiltier guiltiest guiltily guiltiness guiltless guilty guinea guise guitar guitarist gulag gulch gulf gull
gullet gullibility gullible gully gulp gum gumbo gumdrop gummed gummier gummiest gumming gummy gumption gun gunboat gunfight gunfire gunk
gunman gunmen gunned gunner gunnery gunning gunny gunnysack gunpoint gunpowder gunrunner gunrunning gunshot gunslinger gunsmith gunwale
guppy gurgle gurney guru gush gushier gushiest gushy gusset gust gustatory gustier gustiest gusto gusty gut gutless gutsier gutsiest gutsy
gutted gutter guttersnipe gutting guttural guy guzzle gybe gym gymnasium gymnast gymnastic gymnosperm gynaecological gynaecologist
gynaecology gynecological gynecologist gynecology gyp gypped gypping gypsum gypsy gyrate gyration gyro gyroscope ha haberdasher
haberdashery habit habitability habitable habitat habitation habitual habituate habituation hacienda hack hackle hackney hacksaw hacktivist
had haddock haematologist haematology haemoglobin haemophilia haemophiliac haemorrhage haemorrhoid hafnium haft hag haggard haggle haiku
hail hailstone hailstorm hair hairbreadth hairbrush haircut hairdo hairdresser hairdressing hairier hairiest hairiness hairless hairline
hairnet hairpiece hairpin hairsbreadth hairsplitting hairspring hairstyle hairstylist hairy hake halberd halcyon hale halest half halfback
halfhearted halfpence halfpenny halftime halfway halibut halitosis hall hallelujah hallmark hallow hallucinate hallucination hallucinatory
hallucinogen hallucinogenic hallway halo halogen halon halt halve halyard ham hamburger hamlet hammed hammer hammerhead hamming hammock
hamper hamster hamstring hamstrung hand handbag handball handbill handbook handcar handcart handcraft handcuff handful handgun handheld
handicap handicapped handicapper handicapping handicraft handier handiest handily handiness handiwork handkerchief handle handlebar
handmade handmaid handmaiden handout handpick handrail handset handshake handsome handsomest handspring handstand handwork handwriting
handwritten handy handyman handymen hang hangar hangdog hangman hangmen hangnail hangout hangover hank hankie hanky hansom haphazard
hapless happen happenstance happier happiest happily happiness happy harangue harass harassment harbinger harbor harbour hard hardback
hardball hardcover harden hardest hardheaded hardhearted hardier hardiest hardily hardiness hardliner hardship hardtack hardtop hardware
hardwood hardy hare harebrained harelip harem hark harlequin harlot harm harmful harmless harmonic harmonica harmonically harmonious
harmonisation harmonise harmonization harmonize harmony harness harp harpist harpoon harpsichord harpy harridan harrow harry harsh harshest
hart harvest has hash hashish hashtag hasp hassle hassock haste hasten hastier hastiest hastily hastiness hasty hat hatch hatchback
hatchery hatchet hatchway hate hateful hath hatred hatted hatter hatting haughtier haughtiest haughtily haughtiness haughty haul haunch
haunt hauteur have haven haversack havoc haw hawk hawkish hawthorn hay haycock hayloft haymow hayseed haystack haywire hazard hazardous
haze hazel hazelnut hazier haziest hazily haziness hazmat hazy he head headache headband headboard headdress headfirst headgear headhunter
headier headiest headland headless headlight headline headlock headlong headmaster headmistress headphone headquarter headrest headroom
headset headstone headstrong headwaiter headwaters headway headwind headword heady heal health healthcare healthful healthier healthiest
healthily healthiness healthy heap hear heard hearken hearsay hearse heart heartache heartbeat heartbreak heartbroken heartburn hearten
heartfelt hearth heartier heartiest heartily heartiness heartland heartless heartrending heartsick heartstrings heartthrob heartwarming
hearty heat heath heathen heathenish heatstroke heave heaven heavenlier heavenliest heavenward heavier heaviest heavily heaviness heavy
heavyset heavyweight heck heckle hectare hectic hectically hector hedge hedgehog hedgerow hedonism hedonist hedonistic heed heedful
heedless heehaw heel heft heftier heftiest hefty hegemony heifer height heighten heinous heir heiress heirloom heist held helical helices
helicopter heliotrope heliport helium helix hell hellebore hellhole hellion hellish hello helm helmet helmsman helmsmen helot help helpful
helpless helpline helpmate hem hematologist hematology hemisphere hemispheric hemispherical hemline hemlock hemmed hemming hemoglobin
hemophilia hemophiliac hemorrhage hemorrhoid hemp hempen hemstitch hen hence henceforth henceforward henchman henchmen henna henpeck hep
hepatic hepatitis hepper heppest heptagon her herald heraldic heraldry herb herbaceous herbage herbal herbalist herbicide herbivore
herbivorous herculean herd herdsman herdsmen here hereabout hereafter hereby hereditary heredity herein hereof heresy heretic heretical
hereto heretofore hereupon herewith heritage hermaphrodite hermaphroditic hermetic hermetically hermit hermitage hernia hero heroic
heroically heroin heroine heroism heron herpes herring herringbone herself hertz hes hesitancy hesitant hesitate hesitation heterodox
heterodoxy heterogeneity heterogeneous heterosexual heterosexuality heuristic hew hex hexadecimal hexagon hexagonal hexameter hey heyday hi
hiatus hibachi hibernate hibernation hibiscus hiccough hiccup hick hickey hickory hid hidden hide hideaway hidebound hideous hideout hie
hierarchical hierarchy hieroglyphic high highball highborn highboy highbrow highchair highest highfalutin highland highlight hightail
highway highwayman highwaymen hijack hike hilarious hilarity hill hillbilly hillier hilliest hillock hillside hilltop hilly hilt him
himself hind hindmost hindquarter hindrance hindsight hinge hint hinterland hip hipped hipper hippest hippie hipping hippo hippopotamus
hippy hire hireling hirsute his hiss histamine histogram historian historic historical history histrionic hit hitch hitchhike hither
hitherto hitter hitting hive ho hoagie hoard hoarfrost hoarier hoariest hoariness hoarse hoarsest hoary hoax hob hobbit hobble hobby
hobbyhorse hobbyist hobgoblin hobnail hobnob hobnobbed hobnobbing hobo hock hockey hockshop hod hodgepodge hoe hoedown hog hogan hogged
hogging hoggish hogshead hogwash hoist hokey hokier hokiest hokum hold holdout holdover holdup hole holiday holier holiest holiness
holistic holler hollow hollowest holly hollyhock holocaust hologram holograph holographic holography holster holy homage homburg home
homebody homeboy homecoming homegrown homeland homeless homelier homeliest homeliness homemade homemaker homeopathic homeopathy homeowner
homepage homeroom homesick homespun homestead homestretch hometown homeward homework homewrecker homey homicidal homicide homier homiest
homily hominy homogeneity homogeneous homogenisation homogenise homogenization homogenize homograph homonym homophobia homophobic homophone
homosexual homosexuality honcho hone honest honestest honesty honey honeybee honeycomb honeydew honeymoon honeysuckle honk honor honorable
honorably honorarium honorary honorific honour honourable honourably hooch hood hoodie hoodlum hoodoo hoodwink hooey hoof hook hookah
hookup hookworm hooky hooligan hooliganism hoop hoopla hooray hoot hooves hop hope hopeful hopeless hopped hopper hopping hopscotch horde
horizon horizontal hormonal hormone horn hornet hornier horniest hornless hornpipe horny horology horoscope horrendous horrible horribly
horrid horrific horrify horror horse horseback horsefly horsehair horsehide horseman horsemanship horsemen horseplay horsepower horseradish
horseshoe horsetail horsewhip horsewhipped horsewhipping horsewoman horsewomen horsey horsier horsiest horticultural horticulture
horticulturist hos hosanna hose hosiery hospice hospitable hospitably hospital hospitalisation hospitalise hospitality hospitalization
hospitalize host hostage hostel hostelry hostess hostile hostility hostler hot hotbed hotcake hotel hotelier hothead hothouse hotkey
hotshot hotter hottest hound hour hourglass house houseboat housebound housebreak housebroke housebroken houseclean housecoat housefly
household househusband housekeeper housekeeping housemaid housemother houseplant housetop housewares housewarming housewife housewives
housework hove hovel hovercraft how howdah howdy however howitzer howl howsoever hub hubbub hubby hubcap hubris huckleberry huckster huddle
hue huff huffier huffiest huffily huffy hug huge hugest hugged hugging huh hula hulk hull hullabaloo hum human humane humanest humanisation
humanise humanism humanist humanistic humanitarian humanitarianism humanity humanization humanize humankind humanoid humble humblest humbly
humbug humbugged humbugging humdinger humdrum humeri humerus humid humidifier humidify humidity humidor humiliate humiliation humility
hummed humming hummingbird hummock hummus humongous humor humorist humorless humorous humour humourless hump humpback humus hunch hunchback
hundred hundredfold hundredth hundredweight hung hungover hungrier hungriest hungrily hungry hunk hunt huntress huntsman huntsmen hurdle
hurl hurrah hurricane hurry hurt hurtful hurtle husband husbandry hush husk huskier huskiest huskily huskiness husky hussar hussy hustings
hustle hut hutch hyacinth hybrid hybridise hybridize hydra hydrangea hydrant hydrate hydraulic hydraulically hydrocarbon hydroelectric
hydroelectricity hydrofoil hydrogen hydrogenate hydrology hydrolysis hydrometer hydrophobia hydroplane hydroponic hydrosphere hydrotherapy
hyena hygiene hygienic hygienically hygienist hygrometer hying hymen hymn hymnal hype hyperactive hyperactivity hyperbola hyperbole
hyperbolic hypercritical hyperlink hypermarket hypersensitive hypersensitivity hyperspace hypertension hypertext hyperventilate
hyperventilation hyphen hyphenate hyphenation hypnoses hypnosis hypnotic hypnotically hypnotise hypnotism hypnotist hypnotize hypo
hypoallergenic hypochondria hypochondriac hypocrisy hypocrite hypocritical hypodermic hypoglycemia hypoglycemic hypotenuse hypothalami
hypothalamus hypothermia hypotheses hypothesis hypothesise hypothesize hypothetical hysterectomy hysteresis hysteria hysteric hysterical
iamb iambic ibex ibis ibuprofen ice iceberg icebound icebox icebreaker icecap icicle icier iciest icily iciness ickier ickiest icky icon
iconoclast iconoclastic icy id idea ideal idealisation idealise idealism idealist idealistic idealistically idealization idealize identical
identifiable identification identifier identify identity ideogram ideograph ideological ideologist ideology ides idiocy idiom idiomatic
idiomatically idiosyncrasy idiosyncratic idiot idiotic idiotically idle idlest idly idol idolater idolatrous idolatry idolise idolize ids
idyll idyllic if iffier iffiest iffy ifs igloo igneous ignite ignition ignoble ignobly ignominious ignominy ignoramus ignorance ignorant
ignore iguana ilk ill illegal illegality illegibility illegible illegibly illegitimacy illegitimate illiberal illicit illiteracy illiterate
illogical illuminate illumination illumine illusion illusive illusory illustrate illustration illustrative illustrator illustrious image
imagery imaginable imaginably imaginary imagination imaginative imagine imam imbalance imbecile imbecilic imbecility imbibe imbroglio imbue
imitate imitation imitative imitator immaculate immanence immanent immaterial immature immaturity immeasurable immeasurably immediacy
immediate immemorial immense immensity immerse immersion immersive immigrant immigrate immigration imminence imminent immobile
immobilisation immobilise immobility immobilization immobilize immoderate immodest immodesty immolate immolation immoral immorality
immortal immortalise immortality immortalize immovable immovably immune immunisation immunise immunity immunization immunize immunology
immure immutability immutable immutably imp impact impair impairment impala impale impalement impalpable impanel impanelled impanelling
impart impartial impartiality impassable impasse impassioned impassive impassivity impatience impatient impeach impeachment impeccability
impeccable impeccably impecunious impedance impede impediment impedimenta impel impelled impelling impend impenetrability impenetrable
impenetrably impenitence impenitent imperative imperceptible imperceptibly imperfect imperfection imperial imperialism imperialist
imperialistic imperil imperilled imperilling imperious imperishable impermanence impermanent impermeable impermissible impersonal
impersonate impersonation impersonator impertinence impertinent imperturbability imperturbable imperturbably impervious impetigo
impetuosity impetuous impetus impiety impinge impingement impious impish implacability implacable implacably implant implantation
implausibility implausible implausibly implement implementable implementation implicate implication implicit implode implore implosion
impolite impolitic imponderable import importance important importation importunate importune importunity impose imposition impossibility
impossible impossibly impostor imposture impotence impotent impound impoverish impoverishment impracticable impracticably impractical
impracticality imprecation imprecise imprecision impregnability impregnable impregnably impregnate impregnation impresario impress
impression impressionable impressionism impressionist impressionistic impressive imprimatur imprint imprison imprisonment improbability
improbable improbably impromptu improper impropriety improvable improve improvement improvidence improvident improvisation improvise
imprudence imprudent impudence impudent impugn impulse impulsion impulsive impunity impure impurest impurity imputation impute in inability
inaccessibility inaccessible inaccuracy inaccurate inaction inactive inactivity inadequacy inadequate inadmissible inadvertence inadvertent
inadvisable inalienable inamorata inane inanest inanimate inanity inapplicable inappropriate inapt inarticulate inasmuch inattention
inattentive inaudible inaudibly inaugural inaugurate inauguration inauspicious inboard inborn inbound inbox inbred inbreed inbuilt
incalculable incalculably incandescence incandescent incantation incapability incapable incapacitate incapacity incarcerate incarceration
incarnate incarnation incautious incendiary incense incentive inception incessant incest incestuous inch inchoate incidence incident
incidental incinerate incineration incinerator incipient incise incision incisive incisor incite incitement incivility inclemency inclement
inclination incline include inclusion inclusive incognito incoherence incoherent incombustible income incommensurate incommunicado
incomparable incomparably incompatibility incompatible incompatibly incompetence incompetent incomplete incomprehensible incomprehensibly
inconceivable inconceivably inconclusive incongruity incongruous inconsequential inconsiderable inconsiderate inconsistency inconsistent
inconsolable inconspicuous inconstancy inconstant incontestable incontestably incontinence incontinent incontrovertible incontrovertibly
inconvenience inconvenient incorporate incorporation incorporeal incorrect incorrigibility incorrigible incorrigibly incorruptibility
incorruptible increase incredibility incredible incredibly incredulity incredulous increment incremental incriminate incrimination
incriminatory incrustation incubate incubation incubator incubus inculcate inculcation inculpate incumbency incumbent incur incurable
incurably incurious incurred incurring incursion indebted indecency indecent indecipherable indecision indecisive indecorous indeed
indefatigable indefatigably indefensible indefensibly indefinable indefinably indefinite indelible indelibly indelicacy indelicate
indemnification indemnify indemnity indent indentation indenture independence independent indescribable indescribably indestructible
indestructibly indeterminable indeterminacy indeterminate index indicate indication indicative indicator indices indict indictable
indictment indifference indifferent indigence indigenous indigent indigestible indigestion indignant indignation indignity indigo indirect
indirection indiscernible indiscreet indiscretion indiscriminate indispensable indispensably indisposed indisposition indisputable
indisputably indissoluble indistinct indistinguishable individual individualise individualism individualist individualistic individuality
individualize indivisibility indivisible indivisibly indoctrinate indoctrination indolence indolent indomitable indomitably indoor
indubitable indubitably induce inducement induct inductance inductee induction inductive indulge indulgence indulgent industrial
industrialisation industrialise industrialism industrialist industrialization industrialize industrious industry inebriate inebriation
inedible ineducable ineffable ineffably ineffective ineffectual inefficiency inefficient inelastic inelegance inelegant ineligibility
ineligible ineluctable ineluctably inept ineptitude inequality inequitable inequity inert inertia inertial inescapable inescapably
inessential inestimable inestimably inevitability inevitable inevitably inexact inexcusable inexcusably inexhaustible inexhaustibly
inexorable inexorably inexpedient inexpensive inexperience inexpert inexplicable inexplicably inexpressible inextinguishable inextricable
inextricably infallibility infallible infallibly infamous infamy infancy infant infanticide infantile infantry infantryman infantrymen
infarction infatuate infatuation infeasible infect infection infectious infelicitous infelicity infer inference inferential inferior
inferiority infernal inferno inferred inferring infertile infertility infest infestation infidel infidelity infield infighting infiltrate
infiltration infiltrator infinite infinitesimal infinitive infinitude infinity infirm infirmary infirmity infix inflame inflammable
inflammation inflammatory inflatable inflate inflation inflationary inflect inflection inflectional inflexibility inflexible inflexibly
inflexion inflict infliction inflorescence inflow influence influential influenza influx info infomercial inform informal informality
informant information informational informative infotainment infraction infrared infrastructure infrequency infrequent infringe
infringement infuriate infuse infusion ingenious ingenuity ingenuous ingest ingestion inglorious ingot ingrain ingrate ingratiate
ingratitude ingredient ingress ingrown inhabit inhabitable inhabitant inhalant inhalation inhalator inhale inhere inherent inherit
inheritance inheritor inhibit inhibition inhospitable inhuman inhumane inhumanity inimical inimitable inimitably iniquitous iniquity
initial initialisation initialise initialization initialize initialled initialling initiate initiation initiative initiator inject
injection injector injudicious injunction injure injurious injury injustice ink inkblot inkier inkiest inkiness inkling inkwell inky inlaid
inland inlay inlet inline inmate inmost inn innards innate innermost innkeeper innocence innocent innocuous innovate innovation innovative
innovator innuendo innumerable inoculate inoculation inoffensive inoperable inoperative inopportune inordinate inorganic inpatient input
inputted inputting inquest inquietude inquire inquiry inquisition inquisitive inquisitor inroad ins insane insanest insanity insatiable
insatiably inscribe inscription inscrutable inscrutably inseam insect insecticide insectivore insectivorous insecure insecurity inseminate
insemination insensate insensibility insensible insensibly insensitive insensitivity insentience insentient inseparability inseparable
inseparably insert insertion inset insetting inshore inside insidious insight insightful insignia insignificance insignificant insincere
insincerity insinuate insinuation insipid insist insistence insistent insofar insole insolence insolent insolubility insoluble insolvable
insolvency insolvent insomnia insomniac insouciance insouciant inspect inspection inspector inspiration inspirational inspire instability
install installation installment instalment instance instant instantaneous instead instep instigate instigation instigator instil instill
instinct instinctive institute institution institutional institutionalise institutionalize instruct instruction instructional instructive
instructor instrument instrumental instrumentalist instrumentality instrumentation insubordinate insubordination insubstantial insufferable
insufferably insufficiency insufficient insular insularity insulate insulation insulator insulin insult insuperable insupportable insurance
insure insurgence insurgency insurgent insurmountable insurrection insurrectionist intact intaglio intake intangible intangibly integer
integral integrate integration integrator integrity integument intellect intellectual intellectualise intellectualism intellectualize
intelligence intelligent intelligentsia intelligibility intelligible intelligibly intemperance intemperate intend intense intensest
intensification intensifier intensify intensity intensive intent intention intentional inter interact interaction interactive interbred
interbreed intercede intercept interception interceptor intercession intercessor interchange interchangeable interchangeably
intercollegiate intercom interconnect interconnection intercontinental intercourse interdenominational interdepartmental interdependence
interdependent interdict interdiction interdisciplinary interest interface interfaith interfere interference interferon intergalactic
interim interior interject interjection interlace interlard interleave interleukin interlink interlock interlocutory interloper interlude
intermarriage intermarry intermediary intermediate interment intermezzi intermezzo interminable interminably intermingle intermission
intermittent intern internal internalise internalize international internationalise internationalism internationalize internecine internee
internet internist internment internship interoffice interpersonal interplanetary interplay interpolate interpolation interpose
interposition interpret interpretation interpretative interpretive interracial interred interrelate interrelation interrelationship
interring interrogate interrogation interrogative interrogator interrogatory interrupt interruption interscholastic intersect intersection
intersperse interstate interstellar interstice intertwine interurban interval intervene intervention interview interviewee interweave
interwove interwoven intestate intestinal intestine intimacy intimate intimation intimidate intimidation into intolerable intolerably
intolerance intolerant intonation intone intoxicant intoxicate intoxication intractability intractable intramural intranet intransigence
intransigent intransitive intravenous intrepid intricacy intricate intrigue intrinsic intrinsically introduce introduction introductory
intros introspection introspective introversion introvert intrude intrusion intrusive intuit intuition intuitive inundate inundation inure
invade invalid invalidate invalidation invalidity invaluable invariable invariably invariant invasion invasive invective inveigh inveigle
invent invention inventive inventor inventory inverse inversion invert invertebrate invest investigate investigation investigative
investigator investiture investment investor inveterate invidious invigorate invigoration invincibility invincible invincibly inviolability
inviolable inviolate invisibility invisible invisibly invitation invitational invite invocation invoice invoke involuntarily involuntary
involve involvement invulnerability invulnerable invulnerably inward iodine iodise iodize ion ionisation ionise ionization ionize
ionosphere iota ipecac irascibility irascible irate ire iridescence iridescent iridium iris irk irksome iron ironclad ironic ironical
ironware ironwork irony irradiate irradiation irrational irrationality irreconcilable irrecoverable irredeemable irrefutable irregardless
irregular irregularity irrelevance irrelevancy irrelevant irreligious irremediable irremediably irreparable irreparably irreplaceable
irrepressible irreproachable irresistible irresistibly irresolute irresolution irrespective irresponsibility irresponsible irresponsibly
irretrievable irretrievably irreverence irreverent irreversible irreversibly irrevocable irrevocably irrigate irrigation irritability
irritable irritably irritant irritate irritation irruption is isinglass island isle islet ism isobar isolate isolation isolationism
isolationist isometric isomorphic isosceles isotope isotopic isotropic issuance issue isthmus it italic italicise italicize itch itchier
itchiest itchiness itchy item itemisation itemise itemization itemize iterate iteration iterative iterator itinerant itinerary its itself
ivory ivy jab jabbed jabber jabbing jabot jack jackal jackass jackboot jackdaw jacket jackhammer jackknife jackknives jackpot jackrabbit
jade jag jagged jaggedest jaguar jail jailbreak jalopy jalousie jam jamb jamboree jammed jamming jangle janitor janitorial japan japanned
japanning jape jar jargon jarred jarring jasmine jasper jaundice jaunt jauntier jauntiest jauntily jauntiness jaunty javelin jaw jawbone
jawbreaker jay jaywalk jazz jazzier jazziest jazzy jealous jealousy jeans jeep jeer jeez jejune jell jelly jellybean jellyfish jeopardise
jeopardize jeopardy jeremiad jerk jerkier jerkiest jerkily jerkin jerkwater jerky jersey jest jet jetsam jetted jetting jettison jetty
jewel jewelled jeweller jewellery jewelling jewelry jib jibbed jibbing jibe jiffy jig jigged jigger jigging jiggle jigsaw jihad jihadist
jilt jimmy jingle jingoism jingoist jingoistic jinn jinni jinrikisha jinx jitney jitterbug jitterbugged jitterbugging jitterier jitteriest
jitters jittery jive job jobbed jobber jobbing jobless jock jockey jockstrap jocose jocosity jocular jocularity jocund jocundity jodhpurs
jog jogged jogger jogging joggle john join joint joist joke jollier jolliest jolliness jollity jolly jolt jonquil josh jostle jot jotted
jotting joule jounce journal journalese journalism journalist journalistic journey journeyman journeymen joust jovial joviality jowl joy
joyful joyfuller joyfullest joyless joyous joyridden joyride joyrode joystick jubilant jubilation jubilee judge judgement judgemental
judgeship judgment judgmental judicature judicial judiciary judicious judo jug jugged juggernaut jugging juggle jugular juice juicier
juiciest juicily juiciness juicy jujitsu jujube jukebox julep julienne jumble jumbo jump jumpier jumpiest jumpiness jumpsuit jumpy junco
junction juncture jungle junior juniper junk junket junkie junkiest junkyard junta juridical jurisdiction jurisdictional jurisprudence
jurist juror jury just justest justice justifiable justifiably justification justify jut jute jutted jutting juvenile juxtapose
juxtaposition kaboom kaftan kale kaleidoscope kaleidoscopic kamikaze kangaroo kaolin kapok kaput karakul karaoke karat karate karma katydid
kayak kazoo kebab keel keen keenest keep keepsake keg kelp ken kenned kennel kennelled kennelling kenning kept keratin kerb kerchief kernel
kerosene kestrel ketch ketchup kettle kettledrum key keybinding keyboard keyhole keynote keypunch keystone keystroke keyword khaki khan
kibbutz kibbutzim kibitz kibosh kick kickback kickier kickiest kickoff kickstand kicky kid kidded kidder kiddie kidding kiddo kidnap
kidnapped kidnapper kidnapping kidney kielbasa kill killdeer killjoy kiln kilo kilobyte kilocycle kilogram kilohertz kilometer kilometre
kiloton kilowatt kilt kimono kin kind kinda kindergarten kindest kindhearted kindle kindlier kindliest kindliness kindred kinematic kinetic
kinfolk king kingdom kingfisher kinglier kingliest kingpin kingship kink kinkier kinkiest kinky kinship kinsman kinsmen kinswoman kinswomen
kiosk kipper kismet kiss kit kitchen kitchenette kitchenware kite kith kitsch kitschy kitten kittenish kitty kiwi kleptomania kleptomaniac
klutz klutzier klutziest klutzy knack knapsack knave knavery knavish knead knee kneecap kneecapped kneecapping kneel knell knelt knew
knickers knickknack knife knight knighthood knit knitted knitter knitting knitwear knives knob knobbier knobbiest knobby knock knockout
knockwurst knoll knot knothole knotted knottier knottiest knotting knotty know knowable knowledge knowledgeable knowledgeably known knuckle
knucklehead koala kohlrabi kook kookaburra kookier kookiest kookiness kooky kopeck kosher kowtow krone kronor krypton ks kudos kudzu
kumquat la lab label labelled labelling labia labial labium labor laboratory laborious labour laburnum labyrinth labyrinthine lace lacerate
laceration lachrymal lachrymose lacier laciest lack lackadaisical lackey lackluster lacklustre laconic laconically lacquer lacrosse lactate
lactation lactic lactose lacuna lacunae lacy lad ladder laddie lade laden ladle lady ladybird ladybug ladyfinger ladylike ladyship lag
laggard lagged lagging lagniappe lagoon laid lain lair laity lake lam lama lamasery lamb lambaste lambda lambent lambkin lambskin lame
lamebrain lament lamentable lamentably lamentation lamest laminate lamination lammed lamming lamp lampblack lampoon lamppost lamprey
lampshade lance lancet land landfall landfill landholder landlady landline landlocked landlord landlubber landmark landmass landowner
landscape landslid landslide landward lane language languid languish languor languorous lank lankest lankier lankiest lankiness lanky
lanolin lantern lanyard lap lapel lapidary lapped lapping lapse laptop lapwing larboard larcenous larceny larch lard large largess largest
largo lariat lark larkspur larva larvae larval larynges laryngitis larynx lasagna lasagne lascivious laser lash lass lassie lassitude lasso
last latch late latecomer latency latent lateral latest latex lath lathe latitude latitudinal latrine lats latte lattice latticework laud
laudable laudably laudanum laudatory laugh laughable laughably laughingstock laughter launch launder laundress laundry laundryman
laundrymen laureate laurel lava lavatory lavender lavish lavishest law lawbreaker lawful lawgiver lawless lawmaker lawn lawrencium lawsuit
lawyer lax laxative laxest laxity lay layaway layette layman laymen layoff layout layover laypeople layperson laywoman laywomen laze lazier
laziest lazily laziness lazy lazybones lea leach lead leaden leadership leaf leafier leafiest leafless leaflet leafy league leak leakage
leakier leakiest leaky lean leanest leap leapfrog leapfrogged leapfrogging leapt learn learnt lease leasehold leash least leastwise leather
leatherneck leathery leave leaven lecher lecherous lechery lecithin lectern lecture led ledge lee leech leek leerier leeriest leery leeward
leeway left leftest leftism leftist leftmost leftover leftwards lefty leg legacy legal legalese legalisation legalise legalism legalistic
legality legalization legalize legate legatee legation legato legend legendary legerdemain legged leggier leggiest legging leggy legibility
legible legibly legion legionnaire legislate legislation legislative legislator legislature legit legitimacy legitimate legitimise
legitimize legless legman legmen legroom legume leguminous legwork lei leisure leitmotif lemma lemme lemon lemonade lemony lemur lend
length lengthen lengthier lengthiest lengthily lengthwise lengthy leniency lenient lens lent lentil leonine leopard leotard leper
leprechaun leprosy leprous lesbian lesbianism lesion less lessee lessen lesson lessor lest let letdown lethal lethargic lethargically
lethargy letter letterbox letterhead letting lettuce letup leukaemia leukemia leukocyte levee level levelheaded levelled leveller levelling
lever leverage leviathan levitate levitation levity levy lewd lewdest lexical lexicographer lexicography lexicon liability liable liaise
liaison liar lib libation libel libelled libeller libelling libellous libelous liberal liberalisation liberalise liberalism liberality
liberalization liberalize liberate liberation liberator libertarian libertine liberty libidinous libido librarian library librettist
libretto lice licence license licensee licentiate licentious lichen licit lick licorice lid lidded lie lief liefest liege lien lieu
lieutenancy lieutenant life lifeblood lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong lifesaver lifesaving lifespan
lifestyle lifetime lifework lift liftoff ligament ligature light lighten lightest lightheaded lighthearted lighthouse lightning lightweight
lignite likable like likeable likelier likeliest likelihood liken likest likewise lilac lilt lily limb limbless limbo lime limeade
limelight limerick limestone limier limiest limit limitation limitless limn limo limousine limp limpest limpet limpid limpidity limy linage
linchpin linden line lineage lineal lineament linear linebacker linefeed lineman linemen linen linesman linesmen lineup linger lingerie
lingo lingual linguist linguistic liniment link linkage linkup linnet linoleum linseed lint lintel lion lioness lionhearted lionise lionize
lip lipid liposuction lipread lipstick liquefaction liquefy liqueur liquid liquidate liquidation liquidator liquidise liquidity liquidize
liquor liquorice lira lire lisle lisp lissom lissome list listen listless lit litany litchi lite literacy literal literary literate
literati literature lithe lithest lithium lithograph lithographic lithography lithosphere litigant litigate litigation litigious litmus
litre litter litterbug little littlest littoral liturgical liturgy livability livable live liveable livelier liveliest livelihood
liveliness livelong liven liverwurst livery livest livestock livid lizard llama llano lo load loadable loaf loam loamier loamiest loamy
loan loanword loath loathe loathsome loaves lob lobbed lobbing lobby lobbyist lobe lobotomy lobster local locale localisation localise
locality localization localize locate location locavore loci lock lockable locket lockjaw lockout locksmith lockstep lockup loco locomotion
locomotive locoweed locus locust locution lode lodestar lodestone lodge loft loftier loftiest loftily loftiness lofty log loganberry
logarithm logarithmic logbook loge logged logger loggerhead logging logic logical logician login logistic logistical logjam logo logoff
logon logotype logout logrolling loin loincloth loiter lolcat loll lollipop lollygag lollygagged lollygagging lone lonelier loneliest
loneliness lonesome long longboat longest longevity longhair longhand longhorn longish longitude longitudinal longshoreman longshoremen
longtime loofah look lookalike lookout lookup loom loon loonie looniest loony loop loophole loopier loopiest loopy loose loosen loosest
loot lop lope lopped lopping lopsided loquacious loquacity lord lordlier lordliest lordship lore lorgnette lorn lorry lose loss lost lot
lotion lottery lotto lotus loud loudest loudmouth loudspeaker lounge louse lousier lousiest lousiness lousy lout loutish louver louvre
lovable love lovebird loveless lovelier loveliest loveliness lovelorn lovemaking lovesick low lowbrow lowdown lowercase lowest lowish
lowland lowlier lowliest lowliness lox loyal loyalest loyalist loyalty lozenge ls luau lubber lube lubricant lubricate lubrication
lubricator lucid lucidity luck luckier luckiest luckily luckiness luckless lucky lucrative lucre ludicrous lug luggage lugged lugging
lugubrious lukewarm lull lullaby lumbago lumbar lumber lumberjack lumberman lumbermen lumberyard luminary luminescence luminescent
luminosity luminous lummox lump lumpier lumpiest lumpiness lumpish lumpy lunacy lunar lunatic lunch lunchbox luncheon luncheonette
lunchroom lunchtime lung lunge lupin lupine lupus lurch lure lurid lurk luscious lush lushest lust lustful lustier lustiest lustily
lustiness lustre lustrous lusty lute luxuriance luxuriant luxuriate luxurious luxury lyceum lye lymph lymphatic lymphoma lynch lynx lyre
lyric lyrical lyricist ma macabre macadam macaroni macaroon macaw mace macerate maceration machete machination machine machinery machinist
machismo macho mackerel mackinaw mackintosh macro macrobiotic macrocosm macron macroscopic mad madam madame madcap madden madder maddest
made mademoiselle madhouse madman madmen madras madrasa madrasah madrassa madrigal madwoman madwomen maelstrom maestro magazine magenta
maggot magic magical magician magisterial magistrate magma magnanimity magnanimous magnate magnesia magnesium magnet magnetic magnetically
magnetisation magnetise magnetism magnetization magnetize magneto magnetosphere magnification magnificence magnificent magnifier magnify
magnitude magnolia magnum magpie maharajah maharani maharishi mahatma mahogany maid maiden maidenhair maidenhead maidenhood maidservant
mail mailbox mailman mailmen maim main mainframe mainland mainline mainmast mainsail mainspring mainstay mainstream maintain
maintainability maintainable maintenance maize majestic majestically majesty major majorette majority make makeshift makeup maladjusted
maladjustment maladroit malady malaise malapropism malaria malarial malarkey malcontent male malediction malefactor malevolence malevolent
malfeasance malformation malformed malfunction malice malicious malign malignancy malignant malignity malinger mall mallard malleability
malleable mallet mallow malnourished malnutrition malodorous malpractice malt maltreat maltreatment malware mama mambo mamma mammal
mammalian mammary mammogram mammography mammon mammoth man manacle manage manageability manageable management managerial manatee mandarin
mandate mandatory mandible mandolin mandrake mandrill mane maneuver maneuverability maneuverable manful manga manganese mange mangier
mangiest mangle mango mangrove mangy manhandle manhole manhood manhunt mania maniac maniacal manic manicure manicurist manifest
manifestation manifesto manifold manikin manipulate manipulation manipulative manipulator mankind manlier manliest manliness manna manned
mannequin manner mannerism manning mannish manoeuvrability manoeuvrable manoeuvre manor manorial manpower mansard manse manservant mansion
manslaughter mantel mantelpiece mantes mantilla mantis mantissa mantle mantoes mantra manual manufacture manumit manumitted manumitting
manure manuscript many map maple mapped mapper mapping mar marabou maraca marathon maraud marble march marchioness mare margarine margarita
margin marginal marginalia maria mariachi marigold marijuana marimba marina marinade marinate marine marionette marital maritime marjoram
mark markdown market marketability marketable marketplace marksman marksmanship marksmen markup marlin marmalade marmoset marmot maroon
marquee marquess marquetry marquis marquise marred marriage marriageable marring marrow marry marsh marshal marshalled marshalling marshier
marshiest marshmallow marshy marsupial mart marten martial martin martinet martini martyr martyrdom marvel marvelled marvelling marvellous
marvelous marzipan mas mascara mascot masculine masculinity mash mashup mask masochism masochist masochistic mason masonic masonry masque
masquerade mass massacre massage masseur masseuse massive mast mastectomy masterful mastermind masterpiece masterstroke masterwork mastery
masthead masticate mastication mastiff mastodon mastoid masturbate masturbation mat matador match matchbook matchbox matchless matchmaker
matchmaking matchstick mate material materialisation materialise materialism materialist materialistic materialistically materialization
materialize maternal maternity math mathematical mathematician mathematics matins matriarch matriarchal matriarchy matrices matricide
matriculate matriculation matrimonial matrimony matrix matron matt matte mattock mattress maturation mature maturest maturity matzo matzoh
matzot matzoth maudlin maul maunder mausoleum mauve maven maverick maw mawkish maxed maxes maxilla maxillae maxillary maxim maxima maximal
maximisation maximise maximization maximize maximum maxing may maybe mayday mayflower mayfly mayhem mayo mayonnaise mayor mayoral mayoralty
maypole maze mazurka me mead meadow meadowlark meager meagre meal mealier mealiest mealtime mealy mean meander meanest meaningful
meaningless meant meantime meanwhile measles measlier measliest measly measurable measurably measure measureless measurement meat meatball
meatier meatiest meatloaf meatloaves meaty mecca mechanic mechanical mechanisation mechanise mechanism mechanistic mechanization mechanize
medal medalist medallion medallist meddle meddlesome media medial median mediate mediation mediator medic medical medicate medication
medicinal medicine medieval mediocre mediocrity meditate meditation meditative medium medley medulla meek meekest meet meetinghouse meg
megabyte megachurch megacycle megahertz megalith megalomania megalomaniac megalopolis megaphone megapixel megaton meh melancholia
melancholic melancholy melange melanin melanoma meld mellifluous mellow mellowest melodic melodically melodious melodrama melodramatic
melodramatically melody melon melt meltdown member membership membrane membranous meme memento memo memoir memorabilia memorable memorably
memorandum memorial memorialise memorialize memorisation memorise memorization memorize memory men menace menage menagerie mend mendacious
mendacity mendicant menfolk menhaden menial meningitis menopausal menopause menorah menservants menses menstrual menstruate menstruation
menswear mental mentality menthol mentholated mention mentor menu meow mercantile mercenary mercerise mercerize merchandise merchant
merchantman merchantmen merciful merciless mercurial mercuric mercury mercy mere merest meretricious merganser merge meridian meringue
merino merit meritocracy meritorious mermaid merman mermen merrier merriest merrily merriment merriness merry merrymaker merrymaking mes
mesa mescal mescaline mesdames mesdemoiselles mesh mesmerise mesmerism mesmerize mesquite mess message messenger messiah messier messiest
messieurs messily messiness messy mestizo met metabolic metabolise metabolism metabolize metacarpal metacarpi metacarpus metal metallic
metallurgical metallurgist metallurgy metamorphic metamorphism metamorphose metamorphosis metaphor metaphorical metaphysical metaphysics
metastases metastasis metastasise metastasize metatarsal mete meteor meteoric meteorite meteoroid meteorological meteorologist meteorology
methadone methane methanol methinks method methodical methodological methodology methought meticulous metre metric metrical metrication
metro metronome metropolis metropolitan mettle mettlesome mew mewl mezzanine mi miaow miasma mica mice microaggression microbe
microbiologist microbiology microchip microcode microcomputer microcosm microeconomics microfiche microfilm microloan micrometer micrometre
micron microorganism microphone microprocessor microscope microscopic microscopically microscopy microsecond microsurgery microwave mid
midair midday middle middlebrow middleman middlemen middleweight middy midge midget midland midmost midnight midpoint midriff midshipman
midshipmen midst midstream midsummer midterm midtown midway midweek midwife midwifery midwinter midwives midyear mien miff might mightier
mightiest mightily mightiness mighty migraine migrant migrate migration migratory mike mil milch mild mildest mildew mile mileage milepost
milestone milf milieu militancy militant militarily militarisation militarise militarism militarist militaristic militarization militarize
military militate militia militiaman militiamen milk milkier milkiest milkiness milkmaid milkman milkmen milkshake milksop milkweed milky
mill millage millennia millennial millennium millet milligram milliliter millilitre millimeter millimetre milliner millinery million
millionaire millionth millipede millisecond millrace millstone milquetoast mime mimeograph mimetic mimic mimicked mimicking mimicry mimosa
minaret minatory mince mincemeat mind mindbogglingly mindful mindless mine minefield mineral mineralogist mineralogy minestrone minesweeper
mingle mini miniature miniaturisation miniaturise miniaturist miniaturization miniaturize minibike minibus minicam minicomputer minim
minima minimal minimalism minimalist minimisation minimise minimization minimize minimum minion miniseries miniskirt minister ministerial
ministrant ministration ministry minivan mink minnow minor minority minster minstrel mint mintier mintiest minty minuend minuet minus
minuscule minute minuteman minutemen minutest minutia minutiae minx miracle miraculous mirage mire mirror mirth mirthful mirthless
misadventure misalignment misalliance misanthrope misanthropic misanthropist misanthropy misapplication misapply misapprehend
misapprehension misappropriate misappropriation misbegotten misbehave misbehavior misbehaviour miscalculate miscalculation miscall
miscarriage miscarry miscast miscegenation miscellaneous miscellany mischance mischief mischievous miscommunication misconceive
misconception misconduct misconstruction misconstrue miscount miscreant miscue misdeal misdealt misdeed misdemeanor misdemeanour
misdiagnose misdiagnosis misdid misdirect misdirection misdo misdone miser miserable miserably miserliness misery misfeasance misfire
misfit misfitted misfitting misfortune misgiving misgovern misguide mishandle mishap mishmash misidentify misinform misinformation
misinterpret misinterpretation misjudge misjudgement misjudgment mislaid mislay mislead misled mismanage mismanagement mismatch misnomer
misogynist misogynistic misogyny misplace misplay misprint mispronounce mispronunciation misquotation misquote misread misrepresent
misrepresentation misrule miss missal misshapen missile missilery mission missionary missive misspell misspend misspent misstate
misstatement misstep mist mistake mistaken mistier mistiest mistily mistime mistiness mistletoe mistook mistranslated mistreat mistreatment
mistress mistrial mistrust mistrustful misty mistype misunderstand misunderstood misuse mite mitigate mitigation mitosis mitre mitt mitten
mix mixture mizzen mizzenmast mkay mnemonic moan moat mob mobbed mobbing mobile mobilisation mobilise mobility mobilization mobilize
mobster moccasin mocha mock mockery mockingbird mod modal mode model modelled modelling modem moderate moderation moderator modern
modernisation modernise modernism modernist modernistic modernity modernization modernize modest modesty modicum modifiable modification
modifier modify modish modular modulate modulation modulator module modulus mogul mohair moiety moire moist moisten moistest moisture
moisturise moisturize molar molasses mold moldier moldiest moldiness moldy mole molecular molecule molehill moleskin molest molestation
moll mollification mollify mollusc mollusk mollycoddle molt molten molybdenum mom moment momentarily momentary momentous momentum mommy
monarch monarchic monarchical monarchism monarchist monarchy monastery monastic monasticism monaural monetarily monetarism monetary
monetise monetize money moneybag moneymaker moneymaking monger mongolism mongoose mongrel monies moniker monitor monk monkey monkeyshine
mono monochromatic monochrome monocle monocotyledon monogamous monogamy monogram monogrammed monogramming monograph monolingual monolith
monolithic monologue monomania monomaniac mononucleosis monophonic monopolisation monopolise monopolist monopolistic monopolization
monopolize monopoly monorail monosyllabic monosyllable monotheism monotheist monotheistic monotone monotonic monotonically monotonous
monotony monoxide monsieur monsignor monsoon monster monstrance monstrosity monstrous montage month monument monumental moo mooch mood
moodier moodiest moodily moodiness moody moon moonbeam moonlight moonlit moonscape moonshine moonshot moonstone moonstruck moor moorland
moose moot mop mope mopped moppet mopping moraine moral morale moralise moralist moralistic morality moralize morass moratorium moray
morbid morbidity mordant more moreover morgue moribund morn morocco moron moronic morose morpheme morphine morphological morphology morrow
morsel mortal mortality mortar mortarboard mortgage mortgagee mortgagor mortician mortification mortify mortise mortuary mosaic mosey
mosque mosquito moss mossier mossiest mossy most mote motel moth mothball motherboard motherfucker motherfucking motherhood motherland
motherless motherliness motif motile motility motion motionless motivate motivation motivational motivator motive motley motlier motliest
motocross motor motorbike motorboat motorcade motorcar motorcycle motorcyclist motorise motorist motorize motorman motormen motormouth
motorway mottle motto mould mouldier mouldiest mouldy moult mound mount mountain mountaineer mountainous mountainside mountaintop
mountebank mourn mournful mouse mousetrap mousetrapped mousetrapping mousier mousiest mousiness mousse moustache mousy mouth mouthful
mouthpiece mouthwash mouthwatering movable move movement movie mow mozzarella ms mu much mucilage muck muckier muckiest muckrake mucky
mucous mucus mud muddier muddiest muddiness muddle muddy mudguard mudslide mudslinger mudslinging muesli muezzin muff muffin muffle mufti
mug mugged mugger muggier muggiest mugginess mugging muggle muggy mukluk mulatto mulberry mulch mule muleteer mulish mull mullah mullet
mulligatawny mullion multi multicolored multicoloured multicultural multiculturalism multidimensional multifaceted multifarious
multilateral multilingual multimedia multimillionaire multinational multiplayer multiple multiplex multiplicand multiplication
multiplicative multiplicity multiplier multiply multiprocessing multipurpose multiracial multitasking multitude multitudinous multivariate
multiverse multivitamin mum mumble mummer mummery mummification mummify mummy mumps munch munchies mundane municipal municipality
munificence munificent munition mural muralist murder murderess murderous murk murkier murkiest murkily murkiness murky murmur muscat
muscatel muscle muscular muscularity musculature muse museum mush mushier mushiest mushiness mushroom mushy music musical musicale musician
musicianship musicologist musicology musk muskellunge musket musketeer musketry muskier muskiest muskiness muskmelon muskrat musky muslin
muss mussel mussier mussiest mussy must mustache mustang mustard mustier mustiest mustiness musty mutability mutable mutant mutate mutation
mute mutest mutilate mutilation mutineer mutinous mutiny mutt mutton mutual mutuality muumuu muzzle my myna mynah myopia myopic myriad
myrrh myrtle mys myself mysterious mystery mystic mystical mysticism mystification mystify mystique myth mythic mythical mythological
mythologist mythology nab nabbed nabbing nabob nacho nacre nadir nag nagged nagging naiad nail nailbrush naive naivest naivety naked name
nameless namesake nanny nanosecond nanotechnology nap napalm nape naphtha naphthalene napkin napped nappier nappiest napping nappy narc
narcissism narcissist narcissistic narcissus narcosis narcotic nark narrate narration narrative narrator narrow narrowest narwhal nary
nasal nasalise nasalize nascent nastier nastiest nastily nastiness nasturtium nasty natal nation national nationalisation nationalise
nationalism nationalist nationalistic nationality nationalization nationalize nationwide native nativity nattier nattiest nattily natty
natural naturalisation naturalise naturalism naturalist naturalistic naturalization naturalize nature naught naughtier naughtiest naughtily
naughtiness naughty nausea nauseate nauseous nautical nautilus naval nave navel navigability navigable navigate navigation navigational
navigator navy nay naysayer near nearby nearest nearsighted neat neatest neath nebula nebulae nebular nebulous necessarily necessary
necessitate necessity neck neckerchief necklace neckline necktie necromancer necromancy necrophilia necrosis nectar nectarine need needful
needier neediest neediness needle needlepoint needless needlework needy nefarious negate negation negative negativity neglect neglectful
negligee negligence negligent negligible negligibly negotiable negotiate negotiation negotiator neigh neighbor neighborhood neighborliness
neighbour neighbourhood neighbourliness neither nematode nemeses nemesis neoclassic neoclassical neoclassicism neocolonialism neocon
neoconservative neodymium neologism neon neonatal neonate neophyte neoprene nephew nephritis nepotism neptunium nerd nerdier nerdiest nerdy
nerve nerveless nervier nerviest nervous nervy nest nestle net netbook nether nethermost netted netting nettle nettlesome network neural
neuralgia neuralgic neuritis neurological neurologist neurology neuron neuroses neurosis neurosurgery neurotic neurotically
neurotransmitter neuter neutral neutralisation neutralise neutrality neutralization neutralize neutrino neutron never nevermore
nevertheless new newbie newborn newcomer newel newest newfangled newlywed newsagents newsboy newscast newsflash newsier newsiest newsletter
newsman newsmen newspaper newspaperman newspapermen newspaperwoman newspaperwomen newsprint newsreel newsstand newsworthy newsy newt newton
next nexus niacin nib nibble nice nicest nicety niche nick nickel nickelodeon nickname nicotine niece niftier niftiest nifty nigga niggard
niggardliness niggaz nigger niggle nigh nighest night nightcap nightclothes nightclub nightclubbed nightclubbing nightfall nightgown
nighthawk nightie nightingale nightlife nightmare nightmarish nightshade nightshirt nightstick nighttime nihilism nihilist nihilistic nil
nimbi nimble nimblest nimbly nimbus nincompoop nine ninepin nineteen nineteenth ninetieth ninety ninja ninny ninth nip nipped nipper
nippier nippiest nipping nipple nippy nirvana nit nitpick nitrate nitre nitrogen nitrogenous nitroglycerin nitroglycerine nitwit nix no
nobility noble nobleman noblemen noblest noblewoman noblewomen nobly nobody nocturnal nocturne nod nodal nodded nodding noddy node nodular
nodule noel noes noggin noise noiseless noisemaker noisier noisiest noisily noisiness noisome noisy nomad nomadic nomenclature nominal
nominate nomination nominative nominee non nonabrasive nonabsorbent nonagenarian nonalcoholic nonaligned nonbeliever nonbreakable nonce
nonchalance nonchalant noncom noncombatant noncommercial noncommittal noncompetitive noncompliance nonconductor nonconformist nonconformity
noncontagious noncooperation nondairy nondeductible nondenominational nondescript nondrinker none nonempty nonentity nonessential nonesuch
nonetheless nonevent nonexempt nonexistence nonexistent nonfat nonfatal nonfiction nonflammable nongovernmental nonhazardous nonhuman
nonindustrial noninterference nonintervention nonjudgmental nonliving nonmalignant nonmember nonnegotiable nonobjective nonpareil
nonpartisan nonpayment nonphysical nonplus nonplussed nonplussing nonpoisonous nonpolitical nonpolluting nonprescription nonproductive
nonprofessional nonprofit nonproliferation nonrefillable nonrefundable nonrenewable nonrepresentational nonresident nonrestrictive
nonreturnable nonrigid nonscheduled nonseasonal nonsectarian nonsense nonsensical nonsexist nonskid nonsmoker nonsmoking nonstandard
nonstick nonstop nonsupport nontaxable nontechnical nontoxic nontransferable nontrivial nonunion nonuser nonverbal nonviolence nonviolent
nonvoting nonwhite nonzero noodle nook noon noonday noontime noose nope nor norm normal normalcy normalisation normalise normality
normalization normalize normative north northbound northeast northeastern northeastward northerly northern northernmost northward northwest
northwesterly northwestern northwestward nose nosebleed nosedive nosegay nosh nosier nosiest nosiness nostalgia nostalgic nostalgically
nostril nostrum nosy not notable notably notarise notarize notary notation notch note notebook notepad notepaper noteworthy nothing notice
noticeable noticeably noticeboard notification notify notion notional notoriety notorious notwithstanding nougat nought noun nourish
nourishment nous nova novae novel novelette novelist novella novelty novice novitiate now nowadays noway nowhere nowise noxious nozzle nth
nu nuance nub nubile nuclear nuclei nucleic nucleus nude nudest nudge nudism nudist nudity nugget nuisance nuke null nullification nullify
nullity numb numberless numbest numbskull numeracy numeral numerate numeration numerator numeric numerical numerology numerous numismatic
numismatist numskull nun nuncio nunnery nuptial nurse nursemaid nursery nurseryman nurserymen nurture nut nutcracker nuthatch nutmeat
nutmeg nutria nutrient nutriment nutrition nutritional nutritionist nutritious nutritive nutshell nutted nuttier nuttiest nuttiness nutting
nutty nuzzle nylon nymph nymphomania nymphomaniac oaf oafish oak oaken oakum oar oarlock oarsman oarsmen oases oasis oat oaten oath oatmeal
obduracy obdurate obedience obedient obeisance obeisant obelisk obese obesity obey obfuscate obfuscation obit obituary object objection
objectionable objectionably objective objectivity objector oblate oblation obligate obligation obligatory oblige oblique obliterate
obliteration oblivion oblivious oblong obloquy obnoxious oboe oboist obscene obscenest obscenity obscure obscurest obscurity obsequious
obsequy observable observably observance observant observation observational observatory observe obsess obsession obsessive obsidian
obsolescence obsolescent obsolete obstacle obstetric obstetrical obstetrician obstinacy obstinate obstreperous obstruct obstruction
obstructionist obstructive obtain obtainable obtrude obtrusive obtuse obtusest obverse obviate obvious ocarina occasion occasional
occidental occlude occlusion occlusive occult occupancy occupant occupation occupational occupy occur occurred occurrence occurring ocean
oceangoing oceanic oceanographer oceanographic oceanography ocelot ocher ochre octagon octagonal octal octane octave octet octogenarian
octopus ocular oculist odd oddball oddest oddity ode odious odium odometer odor odoriferous odorless odorous odour odourless odyssey oedema
oesophagi oesophagus oestrogen of off offal offbeat offence offend offense offensive offertory offhand offhandedly office officeholder
official officialdom officiate officious offload offset offsetting offshoot offshore offside offspring offstage oft often oftenest
oftentimes ogle ogre oh ohm oho ohs oil oilcloth oilfield oilier oiliest oiliness oilskin oily oink ointment okay okra old olden oldest
oldie oleaginous oleander oleo oleomargarine olfactory oligarch oligarchic oligarchy olive ombudsman ombudsmen omega omelet omelette omen
ominous omission omit omitted omitting omnibus omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore omnivorous
on once oncology oncoming one onerous oneself onetime ongoing onion onionskin online onlooker only onomatopoeia onomatopoeic onrush onset
onshore onslaught onto onus onward onyx oodles oops ooze opacity opal opalescence opalescent opaque opaquest open openest openhanded
openwork opera operable operand operate operatic operation operational operative operator operetta ophthalmic ophthalmologist ophthalmology
opiate opine opinion opinionated opium opossum opponent opportune opportunism opportunist opportunistic opportunity oppose opposite
opposition oppress oppression oppressive oppressor opprobrious opprobrium opt optic optical optician optima optimal optimisation optimise
optimism optimist optimistic optimistically optimization optimize optimum option optional optometrist optometry opulence opulent opus or
oracle oracular oral orange orangeade orangutan orate oration orator oratorical oratorio oratory orb orbit orbital orc orchard orchestra
orchestral orchestrate orchestration orchid ordain ordeal order orderliness ordinal ordinance ordinarily ordinariness ordinary ordination
ordnance ordure ore oregano organ organdie organdy organelle organic organically organisation organisational organise organism organist
organization organizational organize orgasm orgasmic orgiastic orgy orient oriental orientate orientation orifice origami origin original
originality originate origination originator oriole ormolu ornament ornamental ornamentation ornate ornerier orneriest ornery ornithologist
ornithology orotund orphan orphanage orthodontia orthodontic orthodontist orthodox orthodoxy orthogonal orthogonality orthographic
orthography orthopaedic orthopaedist orthopedic orthopedist oscillate oscillation oscillator oscilloscope osier osmosis osmotic osprey
ossification ossify ostensible ostensibly ostentation ostentatious osteopath osteopathy osteoporosis ostracise ostracism ostracize ostrich
other otherwise otherworldly otiose otter ottoman ouch ought ounce our ourselves oust out outage outback outbalance outbid outbidding
outbound outbreak outbuilding outburst outcast outclass outcome outcrop outcropped outcropping outcry outdated outdid outdistance outdo
outdone outdoor outermost outfield outfit outfitted outfitter outfitting outflank outfox outgo outgrew outgrow outgrown outgrowth outhouse
outlaid outlandish outlast outlaw outlay outlet outline outlive outlook outlying outmaneuver outmanoeuvre outmoded outnumber outpatient
outperform outplacement outplay outpost outpouring output outputted outputting outrage outrageous outran outrank outreach outrider
outrigger outright outrun outrunning outsell outset outshine outshone outside outsize outskirt outsmart outsold outsource outspoken
outspread outstanding outstation outstay outstretch outstrip outstripped outstripping outtake outvote outward outwear outweigh outwit
outwitted outwitting outwore outworn ova oval ovarian ovary ovation oven over overabundance overabundant overachieve overact overactive
overage overall overambitious overanxious overate overawe overbalance overbear overbite overblown overboard overbook overbore overborne
overburden overcame overcast overcautious overcharge overcoat overcome overcompensate overcompensation overconfident overcook overcrowd
overdid overdo overdone overdose overdraft overdraw overdrawn overdress overdrew overdrive overdue overeager overeat overeaten
overemphasise overemphasize overenthusiastic overestimate overexpose overexposure overextend overflow overfull overgenerous overgrew
overgrow overgrown overgrowth overhand overhang overhaul overhead overhear overheard overheat overhung overindulge overindulgence overjoy
overkill overlaid overlain overland overlap overlapped overlapping overlay overlie overload overlong overlook overlord overmuch overnight
overpaid overpass overpay overplay overpopulate overpopulation overpower overprice overprint overproduce overproduction overprotective
overqualified overran overrate overreach overreact overreaction overridden override overripe overrode overrule overrun overrunning
oversampling oversaw overseas oversee overseen oversell oversensitive oversexed overshadow overshare overshoe overshoot overshot oversight
oversimplification oversimplify oversize oversleep overslept oversold overspecialise overspecialize overspend overspent overspread
overstate overstatement overstay overstep overstepped overstepping overstock overstuffed oversupply overt overtake overtaken overtax
overthink overthought overthrew overthrow overthrown overtime overtone overtook overture overturn overuse overview overweening overweight
overwhelm overwork overwrite overwritten overwrought overzealous oviduct oviparous ovoid ovulate ovulation ovule ovum ow owe owl owlet
owlish own ownership ox oxbow oxen oxford oxidation oxide oxidise oxidize oxyacetylene oxygen oxygenate oxygenation oxymora oxymoron oyster
ozone pa pace pacemaker pacesetter pachyderm pacific pacifically pacification pacifier pacifism pacifist pacify pack package packet pact
pad padded padding paddle paddock paddy padlock padre paean paediatric paediatrician pagan paganism page pageant pageantry paginate
pagination pagoda paid pail pailful pain painful painfuller painfullest painkiller painless painstaking paint paintbrush paintwork pair
pairwise paisley pajamas pal palace palaeontologist palaeontology palatable palatal palate palatial palaver palazzi palazzo pale paleface
paleontologist paleontology palest palette palimony palimpsest palindrome palindromic palisade pall palladium pallbearer pallet palliate
palliation palliative pallid pallor palm palmetto palmier palmiest palmist palmistry palmy palomino palpable palpably palpate palpation
palpitate palpitation palsy paltrier paltriest paltriness paltry pampas pamper pamphlet pamphleteer pan panacea panache pancake
panchromatic pancreas pancreatic panda pandemic pandemonium pander pane panegyric panel panelist panelled panelling panellist pang
panhandle panic panicked panicking panicky panned pannier panning panoply panorama panoramic pansy pant pantaloons pantheism pantheist
pantheistic pantheon panther pantie pantomime pantry pantsuit pantyhose pap papa papacy papal papaya paperback paperboy papergirl
paperhanger paperweight paperwork papery papilla papillae papoose paprika papyri papyrus par parable parabola parabolic parachute
parachutist parade paradigm paradigmatic paradise paradox paradoxical paraffin paragliding paragon paragraph parakeet paralegal parallax
parallel parallelism parallelogram paralyse paralysis paralytic paralyze paramecia paramecium paramedic paramedical parameter paramilitary
paramount paramour paranoia paranoid paranormal parapet paraphernalia paraphrase paraplegia paraplegic paraprofessional parapsychology
parasailing parasite parasitic parasol paratrooper paratroops parboil parcel parcelled parcelling parch parchment pardon pardonable pare
parent parentage parental parentheses parenthesis parenthesise parenthesize parenthetic parenthetical parenthood parfait pariah parish
parishioner parity park parka parkour parkway parlance parlay parley parliament parliamentarian parliamentary parlor parlour parochial
parochialism parody parole parolee paroxysm parquet parquetry parred parricide parring parrot parry parse parsec parsimonious parsimony
parsley parsnip parson parsonage part partake partaken parterre parthenogenesis partial partiality participant participate participation
participator participatory participial participle particle particular particularisation particularise particularity particularization
particularize particulate partisan partisanship partition partner partnership partook partridge parturition partway party parvenu pas
paschal pasha pass passable passably passage passageway passbook passel passenger passerby passersby passion passionate passionless passive
passivity passkey passport password past pasta paste pasteboard pastel pastern pasteurisation pasteurise pasteurization pasteurize pastiche
pastier pastiest pastime pastor pastoral pastorate pastrami pastry pasturage pasture pasty pat patch patchier patchiest patchiness
patchwork patchy pate patella patellae patent paternal paternalism paternalistic paternity path pathetic pathetically pathogen pathogenic
pathological pathologist pathology pathos pathway patience patient patientest patina patinae patine patio patois patriarch patriarchal
patriarchy patrician patricide patrimonial patrimony patriot patriotic patriotically patriotism patrol patrolled patrolling patrolman
patrolmen patrolwoman patrolwomen patron patronage patronise patronize patronymic patsy patted patter pattern patting patty paucity paunch
paunchier paunchiest paunchy pauper pauperise pauperism pauperize pause pave pavement pavilion paw pawl pawn pawnbroker pawnshop pawpaw pay
payable paycheck payday payee payload paymaster payment payoff payroll paywall pea peace peaceable peaceably peaceful peacekeeping
peacemaker peacetime peach peacock peafowl peahen peak peal peanut pear pearl pearlier pearliest peasant peasantry peat pebble pebbly pecan
peccadillo peccary peck pecs pectin pectoral peculiar peculiarity pecuniary pedagogic pedagogical pedagogue pedagogy pedal pedalled
pedalling pedant pedantic pedantically pedantry peddle pederast pederasty pedestal pedestrian pedestrianise pedestrianize pediatric
pediatrician pedicure pedigree pediment pedlar pedometer pee peek peekaboo peel peep peephole peerage peerless peeve peevish peewee peg
pegged pegging pejorative pekoe pelagic pelican pellagra pellet pellucid pelt pelvic pelvis pen penal penalise penalize penalty penance
pence penchant pencil pencilled pencilling pendant pended pendent pending pends pendulous pendulum penetrable penetrate penetration
penetrative penguin penicillin penile peninsula peninsular penis penitence penitent penitential penitentiary penknife penknives penlight
penmanship pennant penned penniless penning pennon penny pennyweight penologist penology pension pensive pent pentagon pentagonal
pentameter pentathlon penthouse penultimate penurious penury peon peonage peony people pep pepped pepper peppercorn peppermint pepperoni
peppery peppier peppiest pepping peppy pepsin peptic per perambulate perambulator percale perceivable perceive percent percentage
percentile perceptible perceptibly perception perceptive perceptual perch perchance percolate percolation percolator percussion
percussionist perdition peregrination peremptorily peremptory perennial perfect perfectest perfectible perfection perfectionism
perfectionist perfidious perfidy perforate perforation perforce perform performance perfume perfumery perfunctorily perfunctory perhaps
pericardia pericardium perigee perihelia perihelion peril perilled perilling perilous perimeter period periodic periodical periodicity
periodontal peripatetic peripheral periphery periphrases periphrasis periscope perish perishable peritoneum peritonitis periwig periwinkle
perjure perjury perk perkier perkiest perkiness perky perm permafrost permanence permanent permeability permeable permeate permissible
permissibly permission permissive permit permitted permitting permutation permute pernicious peroration peroxide perpendicular perpetrate
perpetration perpetrator perpetual perpetuate perpetuation perpetuity perplex perplexity perquisite persecute persecution persecutor
perseverance persevere persiflage persimmon persist persistence persistent persnickety person persona personable personae personage
personal personalise personality personalize personification personify personnel perspective perspicacious perspicacity perspicuity
perspicuous perspiration perspire persuade persuasion persuasive pert pertain pertest pertinacious pertinacity pertinence pertinent perturb
perturbation perusal peruse pervade pervasive perverse perversion perversity pervert peseta peskier peskiest pesky peso pessimism pessimist
pessimistic pessimistically pest pesticide pestilence pestilent pestle pet petal petard petiole petite petition petrel petrifaction petrify
petrochemical petrol petrolatum petroleum petted petticoat pettier pettiest pettifog pettifogged pettifogger pettifogging pettily pettiness
petting petty petulance petulant petunia pew pewee pewter peyote phalanges phalanx phalli phallic phallus phantasm phantasmagoria phantom
pharaoh pharmaceutical pharmacist pharmacologist pharmacology pharmacopoeia pharmacy pharyngeal pharynges pharynx phase pheasant
phenobarbital phenomena phenomenal phenomenon phenotype pheromone phial philander philanthropic philanthropically philanthropist
philanthropy philatelic philatelist philately philharmonic philippic philistine philodendron philological philologist philology philosopher
philosophic philosophical philosophise philosophize philosophy philter philtre phish phlebitis phlegm phlegmatic phlegmatically phloem
phlox phobia phobic phoebe phoenix phone phoneme phonemic phonetic phonetically phonetician phoney phonic phonically phonier phoniest
phoniness phonograph phonological phonologist phonology phony phooey phosphate phosphor phosphorescence phosphorescent phosphoric
phosphorus photo photocopier photocopy photoelectric photogenic photograph photographic photographically photography photojournalism
photojournalist photon photosensitive photosynthesis phototypesetter phototypesetting phrasal phrase phraseology phrenology phyla phylum
physic physical physician physicist physicked physicking physiognomy physiological physiologist physiology physiotherapist physiotherapy
physique pi pianissimo pianist piano pianoforte piazza pica picante picaresque picayune piccalilli piccolo pick pickax pickerel picket
pickier pickiest pickle pickpocket pickup picky picnic picnicked picnicker picnicking pictograph pictorial picture picturesque piddle
pidgin pie piebald piece piecemeal piecework pierce piety piffle pig pigeon pigeonhole pigged piggier piggiest pigging piggish piggy
piggyback pigheaded piglet pigment pigmentation pigpen pigskin pigsty pigtail pike pilaf pilaster pilchard pile pileup pilfer pilgrim
pilgrimage pill pillage pillar pillbox pillion pillory pillow pillowcase pilot pilothouse pimento pimiento pimp pimpernel pimple pimplier
pimpliest pin pinafore pinball pincer pinch pincushion pine pineapple pinfeather ping pinhead pinhole pinion pink pinkest pinkeye pinkie
pinkish pinnacle pinnate pinned pinning pinochle pinpoint pinprick pinstripe pint pinto pinup pinwheel pioneer pious pip pipe pipeline
pipit pipped pippin pipping pipsqueak piquancy piquant pique piracy piranha pirate piratical pirouette pis piscatorial piss pistachio
pistil pistillate pistol piston pit pita pitch pitchblende pitchfork pitchman pitchmen piteous pitfall pith pithier pithiest pithily pithy
pitiable pitiably pitiful pitiless piton pittance pitted pitting pituitary pity pivot pivotal pixel pixie pizza pizzazz pizzeria pizzicati
pizzicato placard placate placation place placebo placeholder placement placenta placental placid placidity placket plagiarise plagiarism
plagiarist plagiarize plague plaice plaid plain plainclothes plainclothesman plainclothesmen plainest plaint plaintiff plaintive plait plan
planar plane planet planetarium planetary plangent plank plankton planned planner planning plant plantain plantation plaque plasma plaster
plasterboard plastic plasticity plastique plate plateau plateful platelet platen platform platinum platitude platitudinous platonic platoon
platter platypus plaudit plausibility plausible plausibly play playable playact playback playbill playboy playful playgoer playground
playhouse playlist playmate playoff playpen playroom plaything playwright plaza plea plead pleasant pleasantest pleasantry please
pleasurable pleasurably pleasure pleat plebeian plebiscite plectra plectrum pledge plenary plenipotentiary plenitude plenteous plentiful
plenty plethora pleurisy plexus pliability pliable pliancy pliant pliers plight plinth plod plodded plodder plodding plop plopped plopping
plot plotted plotter plotting plough ploughman ploughmen ploughshare plover plow plowman plowmen plowshare ploy pluck pluckier pluckiest
pluckiness plucky plug plugged plugging plugin plum plumage plumb plume plummet plump plumpest plunder plunge plunk pluperfect plural
pluralise pluralism pluralistic plurality pluralize plus plush plushest plushier plushiest plushy plutocracy plutocrat plutocratic
plutonium ply plywood pneumatic pneumatically pneumonia poach pock pocket pocketbook pocketful pocketknife pocketknives pockmark pod
podcast podded podding podiatrist podiatry podium poem poesy poet poetess poetic poetical poetry pogrom poi poignancy poignant poinsettia
point pointier pointiest pointillism pointillist pointless pointy poise poison poisonous poke pokey pokier pokiest poky pol polar
polarisation polarise polarity polarization polarize pole polecat polemic polemical polestar police policeman policemen policewoman
policewomen policy policyholder polio poliomyelitis polish polite politesse politest politic political politician politicise politicize
politico polity polka poll pollen pollinate pollination polliwog pollster pollutant pollute pollution polo polonaise polonium poltergeist
poltroon polyamory polyester polyethylene polygamist polygamous polygamy polyglot polygon polygonal polygraph polyhedron polymath polymer
polymeric polymerisation polymerization polymorphic polynomial polyp polyphonic polyphony polystyrene polysyllabic polysyllable polytechnic
polytheism polytheist polytheistic polythene polyunsaturated pomade pomegranate pommel pommelled pommelling pomp pompadour pompom pomposity
pompous poncho pond ponderous pone poniard pontiff pontifical pontificate pontoon pony ponytail pooch poodle pooh pool poop poor poorest
poorhouse pop popcorn pope popgun popinjay poplar poplin popover poppa popped popping poppy poppycock populace popular popularisation
popularise popularity popularization popularize populate population populism populist populous porcelain porch porcine porcupine pore pork
porn porno pornographer pornographic pornography porosity porous porphyry porpoise porridge porringer port portability portable portage
portal portcullis portend portent portentous porterhouse portfolio porthole portico portion portlier portliest portliness portmanteau
portrait portraitist portraiture portray portrayal pose poseur posh poshest posit position positional positive positivism positron posse
possess possession possessive possessor possibility possible possibly possum post postage postal postbox postcard postcode postdate postdoc
postdoctoral posterior posterity postgraduate posthaste posthumous postlude postman postmark postmaster postmen postmistress postmodern
postmortem postnatal postoperative postpaid postpartum postpone postponement postscript postulate posture postwar posy pot potable potash
potassium potato potbelly potboiler potency potent potentate potential potentiality potful potholder pothole pothook potion potluck potpie
potpourri potsherd potshot pottage potted potter pottery pottier pottiest potting potty pouch poultice poultry pounce pound pour pout
poverty powder powdery power powerboat powerful powerhouse powerless powwow pox practicability practicable practicably practical
practicality practice practise practitioner pragmatic pragmatically pragmatism pragmatist prairie praise praiseworthiness praiseworthy
praline pram prance prank prankster prate pratfall prattle prawn pray preach preachier preachiest preachy preamble prearrange
prearrangement precarious precaution precautionary precede precedence precedent precept preceptor precinct preciosity precious precipice
precipitant precipitate precipitation precipitous precise precisest precision preclude preclusion precocious precocity precognition
preconceive preconception precondition precursor predate predator predatory predecease predecessor predefined predestination predestine
predetermination predetermine predicament predicate predication predicative predict predictability predictable predictably prediction
predictive predictor predilection predispose predisposition predominance predominant predominate preeminence preeminent preempt preemption
preemptive preen preexist prefab prefabbed prefabbing prefabricate prefabrication preface prefatory prefect prefecture prefer preferable
preferably preference preferential preferment preferred preferring prefigure prefix pregnancy pregnant preheat prehensile prehistoric
prehistory prejudge prejudgement prejudgment prejudice prejudicial prelate preliminary prelude premarital premature premeditate
premeditation premenstrual premier premiere premise premium premonition premonitory prenatal prenup preoccupation preoccupy preordain prep
prepackage prepaid preparation preparatory prepare prepay prepayment preponderance preponderant preponderate preposition prepositional
prepossess preposterous prepped preppier preppiest prepping preppy prequel prerecord preregister preregistration prerequisite prerogative
presage preschool prescience prescient prescribe prescription prescriptive presence present presentable presentation presentiment
preservation preservative preserve preset presetting preshrank preshrink preshrunk preside presidency president presidential press pressman
pressmen pressure pressurisation pressurise pressurization pressurize prestige prestigious presto presumable presumably presume presumption
presumptive presumptuous presuppose presupposition preteen pretence pretend pretense pretension pretentious preterit preterite
preternatural pretext prettier prettiest prettify prettily prettiness pretty pretzel prevail prevalence prevalent prevaricate prevarication
prevaricator prevent preventable preventative prevention preventive preview previous prewar prey price priceless pricey pricier priciest
prick prickle pricklier prickliest pride priest priestess priesthood priestlier priestliest prig priggish prim primacy primal primarily
primary primate prime primeval primitive primmer primmest primogeniture primordial primp primrose prince princelier princeliest princess
principal principality principle print printable printout prior prioress prioritise prioritize priority priory prise prism prismatic prison
prissier prissiest prissiness prissy pristine prithee privacy private privatest privation privatisation privatise privatization privatize
privet privier priviest privilege privy prize prizefight pro proactive probabilistic probability probable probably probate probation
probationary probe probity problem problematic problematical proboscis procedural procedure proceed process procession processional
processor proclaim proclamation proclivity procrastinate procrastination procrastinator procreate procreation procreative proctor
procurator procure procurement prod prodded prodding prodigal prodigality prodigious prodigy produce product production productive
productivity prof profanation profane profanity profess profession professional professionalism professor professorial professorship
proffer proficiency proficient profile profit profitability profitable profitably profiteer profligacy profligate proforma profound
profoundest profundity profuse profusion progenitor progeny progesterone prognoses prognosis prognostic prognosticate prognostication
prognosticator program programmable programme progress progression progressive prohibit prohibition prohibitionist prohibitive prohibitory
project projectile projection projectionist projector proletarian proletariat proliferate proliferation prolific prolifically prolix
prolixity prologue prolong prolongation prom promenade prominence prominent promiscuity promiscuous promise promissory promo promontory
promote promotion promotional prompt promptest promulgate promulgation prone prong pronghorn pronoun pronounce pronounceable pronouncement
pronto pronunciation proof proofread prop propaganda propagandise propagandist propagandize propagate propagation propane propel propellant
propelled propeller propelling propensity properest property prophecy prophesy prophet prophetess prophetic prophetically prophylactic
prophylaxis propinquity propitiate propitiation propitiatory propitious proponent proportion proportional proportionality proportionate
proposal propose proposition propositional propound propped propping proprietary proprietor proprietorship proprietress propriety
propulsion propulsive prorate prosaic prosaically proscenium proscribe proscription prose prosecute prosecution prosecutor proselyte
proselytise proselytize prosier prosiest prosody prospect prospective prospector prospectus prosper prosperity prosperous prostate
prostheses prosthesis prosthetic prostitute prostitution prostrate prostration prosy protagonist protean protect protection protective
protector protectorate protein protest protestant protestation protocol proton protoplasm protoplasmic prototype protozoa protozoan
protract protraction protractor protrude protrusion protuberance protuberant proud proudest provable provably prove proven provenance
provender proverb proverbial provide providence provident providential province provincial provincialism provision provisional proviso
provocation provocative provoke provost prow prowess prowl proximity proxy prude prudence prudent prudential prudery prudish prune
prurience prurient pry psalm psalmist pseudo pseudonym pshaw psoriasis psst psych psyche psychedelic psychiatric psychiatrist psychiatry
psychic psychical psycho psychoanalyse psychoanalysis psychoanalyst psychoanalyze psychobabble psychogenic psychokinesis psychological
psychologist psychology psychopath psychopathic psychosis psychosomatic psychotherapist psychotherapy psychotic ptarmigan pterodactyl
ptomaine pub puberty pubescence pubescent pubic public publican publication publicise publicist publicity publicize publish publishable
puck puckish pudding puddle pudgier pudgiest pudgy pueblo puerile puerility puff puffball puffier puffiest puffin puffiness puffy pug
pugilism pugilist pugilistic pugnacious pugnacity puke pulchritude pull pullback pullet pulley pullout pullover pulmonary pulp pulpier
pulpiest pulpit pulpy pulsar pulsate pulsation pulse pulverisation pulverise pulverization pulverize puma pumice pummel pummelled
pummelling pump pumpernickel pumpkin pun punch punchier punchiest punchline punchy punctilious punctual punctuality punctuate punctuation
puncture pundit pungency pungent punier puniest punish punishable punishment punitive punk punkest punned punning punster punt puny pup
pupa pupae pupal pupil pupped puppet puppeteer puppetry pupping puppy purblind purchasable purchase pure purebred puree purest purgative
purgatorial purgatory purge purification purifier purify purism purist puritan puritanical puritanism purity purl purloin purple purplest
purplish purport purpose purposeful purposeless purr purse pursuance pursuant pursue pursuit purulence purulent purvey purveyor purview pus
push pushcart pushier pushiest pushiness pushover pushy pusillanimity pusillanimous puss pussier pussiest pussy pussycat pussyfoot pustule
put putative putrefaction putrefy putrescence putrescent putrid putsch putt putty puzzle puzzlement pwn pygmy pyjamas pylon pyorrhea
pyorrhoea pyramid pyramidal pyre pyrite pyromania pyromaniac pyrotechnic python pyx qua quack quackery quad quadrangle quadrangular
quadrant quadraphonic quadratic quadrature quadrennial quadriceps quadrilateral quadrille quadriplegia quadriplegic quadruped quadruple
quadruplet quadruplicate quaff quagmire quahog quail quaint quaintest quake qualification qualifier qualify qualitative quality qualm
quandary quanta quantifier quantify quantitative quantity quantum quarantine quark quarrel quarrelled quarrelling quarrelsome quarry quart
quarterback quarterdeck quarterfinal quartermaster quartet quarto quartz quasar quash quasi quatrain quaver quavery quay queasier queasiest
queasily queasiness queasy queen queenlier queenliest queer queerest quell quench querulous query quesadilla quest question questionable
questionably questionnaire queue quibble quiche quick quicken quickest quickie quicklime quicksand quicksilver quid quiescence quiescent
quiet quietest quietude quietus quill quilt quince quinine quintessence quintessential quintet quintuple quintuplet quip quipped quipping
quire quirk quirkier quirkiest quirky quisling quit quite quitter quitting quiver quixotic quiz quizzed quizzes quizzical quizzing quoit
quondam quorum quota quotable quotation quote quoth quotidian quotient rabbi rabbinate rabbinical rabbit rabble rabid rabies raccoon race
racecourse racehorse raceme racetrack raceway racial racier raciest racily raciness racism racist rack racket racketeer raconteur
racquetball racy radar radial radiance radiant radiate radiation radiator radical radicalism radii radio radioactive radioactivity
radiogram radioisotope radiologist radiology radiotelephone radiotherapist radiotherapy radish radium radius radon raffia raffish raffle
raft rag raga ragamuffin rage ragged raggedest raggedier raggediest raggedy ragging raglan ragout ragtag ragtime ragweed raid rail raillery
railroad railway raiment rain rainbow raincoat raindrop rainfall rainier rainiest rainmaker rainstorm rainwater rainy raise raisin rajah
rake rakish rally ram ramble rambunctious ramification ramify rammed ramming ramp rampage rampant rampart ramrod ramrodded ramrodding
ramshackle ran ranch rancid rancidity rancor rancorous rancour randier randiest random randomise randomize randy rang range rangier
rangiest ranginess rangy rank rankest rankle ransack ransom rant rap rapacious rapacity rape rapid rapidest rapidity rapier rapine rapist
rapped rapper rapping rapport rapprochement rapscallion rapt rapture rapturous rare rarefy rarest rarity rascal rash rashest rasp raspberry
raspier raspiest raspy raster rat ratchet rate rather rathskeller ratification ratify ratio ration rational rationale rationalisation
rationalise rationalism rationalist rationalistic rationality rationalization rationalize rattan ratted rattier rattiest ratting rattle
rattlesnake rattletrap rattrap ratty raucous raunchier raunchiest raunchiness raunchy ravage rave ravel ravelled ravelling raven ravenous
ravine ravioli ravish ravishment raw rawboned rawest rawhide ray rayon raze razor razz re reach reachable react reaction reactionary
reactivate reactivation reactive reactor read readability readable readership readier readiest readily readiness readjust readjustment
readmit readmitted readmitting readout ready reaffirm reagent real realest realign realisable realisation realise realism realist realistic
realistically reality realizable realization realize reallocate reallocation realm realty ream reanimate reap reappear reappearance reapply
reappoint reappointment reapportion reapportionment reappraisal reappraise rear rearm rearmament rearmost rearrange rearrangement rearward
reason reasonable reasonably reassemble reassert reassess reassessment reassign reassurance reassure reawaken rebate rebel rebelled
rebelling rebellion rebellious rebind rebirth reborn rebound rebroadcast rebuff rebuild rebuilt rebuke rebus rebut rebuttal rebutted
rebutting recalcitrance recalcitrant recall recant recantation recap recapitulate recapitulation recapped recapping recapture recast recede
receipt receivable receive receivership recent recentest receptacle reception receptionist receptive receptivity receptor recess recession
recessional recessive recharge rechargeable recheck recidivism recidivist recipe recipient reciprocal reciprocate reciprocation reciprocity
recital recitation recitative recite reckless reckon reclaim reclamation reclassify recline recluse reclusive recognisable recognisably
recognisance recognise recognition recognizable recognizably recognizance recognize recoil recollect recollection recombination recombine
recommence recommend recommendation recompense recompilation recompile reconcilable reconcile reconciliation recondite recondition
reconfiguration reconfigure reconnaissance reconnect reconnoiter reconnoitre reconquer reconsider reconsideration reconstitute reconstruct
reconstruction reconvene recopy record recount recoup recourse recover recoverable recovery recreant recreate recreation recreational
recriminate recrimination recrudescence recruit recruitment rectal rectangle rectangular rectifiable rectification rectifier rectify
rectilinear rectitude rector rectory rectum recumbent recuperate recuperation recuperative recur recurred recurrence recurrent recurring
recursion recursive recyclable recycle red redbreast redcap redcoat redden redder reddest reddish redecorate rededicate redeem redeemable
redefine redefinition redemption redeploy redeployment redesign redevelop redevelopment redhead redid redirect redirection rediscover
rediscovery redistribute redistribution redistributor redistrict redneck redo redolence redolent redone redouble redoubt redoubtable
redound redraft redraw redrawn redress redrew redskin reduce reduction redundancy redundant redwood reed reedier reediest reeducate
reeducation reedy reef reek reel reelect reelection reemerge reemphasise reemphasize reenact reenactment reenlist reenter reentry
reestablish reevaluate reeve reexamine ref refashion refectory referee reference referendum referent referential referral referred
referring reffed reffing refile refill refillable refinance refine refinement refinery refinish refit refitted refitting reflect reflection
reflective reflector reflex reflexive refocus reforest reforestation reform reformat reformation reformatory reformatted reformatting
reformulate refract refraction refractory refrain refresh refreshment refrigerant refrigerate refrigeration refrigerator refuel refuelled
refuelling refuge refugee refulgence refulgent refund refundable refurbish refurbishment refurnish refusal refuse refutation refute regain
regal regale regalia regard regardless regatta regency regenerate regeneration regenerative regent reggae regicide regime regimen regiment
regimental regimentation region regional regionalism register registrant registrar registration registry regress regression regressive
regret regretful regrettable regrettably regretted regretting regroup regular regularise regularity regularize regulate regulation
regulator regulatory regurgitate regurgitation rehab rehabbed rehabbing rehabilitate rehabilitation rehash rehearsal rehearse reheat rehire
reign reimburse reimbursement reimpose rein reincarnate reincarnation reindeer reinforce reinforcement reinitialise reinitialize reinsert
reinstall reinstate reinstatement reinterpret reinterpretation reinvent reinvest reissue reiterate reiteration reject rejection rejoice
rejoin rejoinder rejuvenate rejuvenation rekindle relabel relabelled relabelling relaid relapse relate relation relational relationship
relative relativistic relativity relax relaxant relaxation relay relearn releasable release relegate relegation relent relentless relevance
relevancy relevant reliability reliable reliably reliance reliant relic relief relieve religion religious relinquish relinquishment relish
relive reload relocatable relocate relocation reluctance reluctant rely remade remain remainder remake remand remark remarkable remarkably
remarriage remarry rematch remediable remedial remedy remember remembrance remind reminisce reminiscence reminiscent remiss remission remit
remittance remitted remitting remnant remodel remodelled remodelling remonstrance remonstrate remorse remorseful remorseless remortgage
remote remotest remount removable removal remove remunerate remuneration remunerative renaissance renal rename renascence renascent rend
rendezvous rendition renegade renege renegotiate renew renewable renewal rennet renounce renovate renovation renovator renown rent rental
renumber renunciation reoccupy reoccur reoccurred reoccurring reopen reorder reorg reorganisation reorganise reorganization reorganize rep
repackage repaid repaint repair repairable repairman repairmen reparation repartee repast repatriate repatriation repay repayable repayment
repeal repeat repeatable repeatably repel repelled repellent repelling repent repentance repentant repercussion repertoire repertory
repetition repetitious repetitive rephrase replace replaceable replacement replay replenish replenishment replete repletion replica
replicate replication report reportage repose reposeful repository repossess repossession reprehend reprehensible reprehensibly represent
representation representational representative repress repression repressive reprieve reprimand reprint reprisal reprise reprized reproach
reproachful reprobate reprocess reproduce reproducible reproduction reproductive reprogram reprogrammed reprogramming reproof reprove
reptile reptilian republic republican republicanism republish repudiate repudiation repugnance repugnant repulse repulsion repulsive
reputable reputably reputation repute request requiem require requirement requisite requisition requital requite reran reread reroute rerun
rerunning resale reschedule rescind rescission rescue research resell resemblance resemble resend resent resentful resentment reservation
reserve reservist reservoir reset resetting resettle reshuffle reside residence residency resident residential residual residue resign
resignation resilience resiliency resilient resin resinous resist resistance resistant resistor resold resolute resolution resolve
resonance resonant resonate resonator resort resound resource resourceful respect respectability respectable respectably respectful
respective respell respiration respirator respiratory respire respite resplendence resplendent respond respondent response responsibility
responsible responsibly responsive rest restart restate restatement restaurant restaurateur restful restfuller restfullest restitution
restive restless restock restoration restorative restore restrain restraint restrict restriction restrictive restroom restructure restudy
resubmit resubmitted resubmitting result resultant resume resumption resupply resurface resurgence resurgent resurrect resurrection
resuscitate resuscitation resuscitator retail retain retake retaken retaliate retaliation retaliatory retard retardant retardation retch
retell retention retentive rethink rethought reticence reticent retina retinal retinue retire retiree retirement retold retook retool
retort retouch retrace retract retractable retraction retrain retread retreat retrench retrenchment retrial retribution retributive
retrievable retrieval retrieve retroactive retrod retrodden retrofit retrofitted retrofitting retrograde retrogress retrogression
retrogressive retrorocket retrospect retrospection retrospective retry return returnable returnee retweet retype reunification reunify
reunion reunite reupholster reusable reuse rev revaluation revalue revamp reveal reveille revel revelation revelled reveller revelling
revelry revenge revengeful revenue reverberate reverberation revere reverence reverend reverent reverential reverie reversal reverse
reversible reversion revert review revile revilement revise revision revisit revitalisation revitalise revitalization revitalize revival
revivalist revive revivification revivify revocable revocation revoke revolt revolution revolutionary revolutionise revolutionist
revolutionize revolve revue revulsion revved revving reward rewind rewindable rewire reword rework rewound rewrite rewritten rewrote
rhapsodic rhapsodise rhapsodize rhapsody rhea rheostat rhetoric rhetorical rhetorician rheum rheumatic rheumatism rheumy rhinestone rhino
rhinoceros rhizome rho rhodium rhododendron rhomboid rhombus rhubarb rhyme rhythm rhythmic rhythmical rib ribald ribaldry ribbed ribbing
ribbon riboflavin rice rich richest rick ricketier ricketiest rickets rickety rickshaw ricochet ricotta rid riddance ridden ridding riddle
ride ridge ridgepole ridicule ridiculous rife rifest riff riffle riffraff rifle rifleman riflemen rift rig rigged rigging right righteous
rightest rightful rightist rightmost rigid rigidity rigmarole rigor rigorous rigour rile rill rim rime rimmed rimming rind ring ringleader
ringlet ringmaster ringside ringtone ringworm rink rinse riot riotous rip ripe ripen ripest riposte ripped ripper ripping ripple ripsaw
rise risen risible risk riskier riskiest riskiness risky rite ritual ritualism ritualistic ritzier ritziest ritzy rival rivalled rivalling
rivalry riven river riverbed riverfront riverside rivet rivulet roach road roadbed roadblock roadhouse roadkill roadrunner roadshow
roadside roadster roadway roadwork roadworthy roam roan roar roast rob robbed robber robbery robbing robe robin robocall robot robotic
robust robustest rock rocket rocketry rockier rockiest rockiness rocky rococo rod rode rodent rodeo roe roebuck roentgen roger rogue
roguery roguish roil roister role roll rollback rollerskating rollick romaine roman romance romantic romantically romanticise romanticism
romanticist romanticize romp rood roof rooftop rook rookery rookie room roomful roomier roomiest roominess roommate roomy roost root
rootless rope rosary rose roseate rosebud rosebush rosemary rosette rosewood rosier rosiest rosily rosin rosiness roster rostrum rosy rot
rotary rotate rotation rotational rote rotisserie rotogravure rotor rotted rotten rottenest rotting rotund rotunda rotundity rouble rouge
rough roughage roughen roughest roughhouse roughneck roughshod roulette round roundabout roundelay roundest roundhouse roundish roundup
roundworm rouse roustabout rout route routine routinise routinize rove row rowboat rowdier rowdiest rowdiness rowdy rowdyism rowel rowelled
rowelling royal royalist royalty rs rub rubbed rubber rubberise rubberize rubberneck rubbery rubbing rubbish rubbishy rubble rubdown rube
rubella rubicund rubier rubiest ruble rubric ruby rucksack ruckus rudder ruddier ruddiest ruddiness ruddy rude rudest rudiment rudimentary
rue rueful ruff ruffian ruffle rug rugby rugged ruggedest rugrat ruin ruination ruinous rule rum rumba rumble ruminant ruminate rumination
rummage rummer rummest rummy rumor rumour rump rumple rumpus run runabout runaround runaway rundown rune rung runnel runner runnier
runniest running runny runoff runt runway rupee rupture rural ruse rush rusk russet rust rustic rustically rusticity rustier rustiest
rustiness rustle rustproof rusty rut rutabaga ruthless rutted rutting rye sabbatical saber sable sabotage saboteur sabre sac saccharin
saccharine sacerdotal sachem sachet sack sackcloth sackful sacrament sacramental sacred sacrifice sacrificial sacrilege sacrilegious
sacristan sacristy sacrosanct sad sadden sadder saddest saddle saddlebag sadism sadist sadistic sadistically safari safe safeguard
safekeeping safest safety safflower saffron sag saga sagacious sagacity sage sagebrush sagest sagged sagging sago saguaro sahib said sail
sailboard sailboat sailcloth sailfish sailor saint sainthood saintlier saintliest saintliness saith sake saki salaam salable salacious
salad salamander salami salary sale saleable salesclerk salesgirl salesman salesmanship salesmen salespeople salesperson saleswoman
saleswomen salience salient saline salinity saliva salivary salivate salivation sallow sallowest sally salmon salmonella salmonellae salon
saloon salsa salt saltcellar saltest saltier saltiest saltine saltiness saltpeter saltpetre saltshaker saltwater salty salubrious salutary
salutation salute salvage salvageable salvation salve salvo samba same samovar sampan sample samurai sanatorium sanctification sanctify
sanctimonious sanction sanctity sanctuary sanctum sand sandal sandalwood sandbag sandbagged sandbagging sandbank sandbar sandblast sandbox
sandcastle sandhog sandier sandiest sandiness sandlot sandman sandmen sandpaper sandpiper sandstone sandstorm sandwich sandy sane sanest
sang sangfroid sanguinary sanguine sanitarium sanitary sanitation sanitise sanitize sanity sank sans sanserif sap sapience sapient sapling
sapped sapphire sappier sappiest sapping sappy saprophyte sapsucker sarcasm sarcastic sarcastically sarcoma sarcophagi sarcophagus sardine
sardonic sardonically sari sarong sarsaparilla sartorial sash sashay sass sassafras sassier sassiest sassy sat satanic satanically satanism
satay satchel sate sateen satellite satiate satiety satin satinwood satiny satire satirical satirise satirist satirize satisfaction
satisfactorily satisfactory satisfy satrap saturate saturation saturnine satyr sauce saucepan saucier sauciest saucily sauciness saucy
sauerkraut sauna saunter sausage savage savagery savagest savanna savant save savior saviour savor savorier savoriest savory savour
savourier savouriest savoury savvier savviest savvy saw sawdust sawhorse sawmill sawyer sax saxophone saxophonist say scab scabbard scabbed
scabbier scabbiest scabbing scabby scabies scabrous scad scaffold scalar scalawag scald scale scalene scalier scaliest scallion scallop
scalp scalpel scaly scam scammed scammer scamming scamp scampi scan scandal scandalise scandalize scandalmonger scandalous scanned scanner
scanning scansion scant scantest scantier scantiest scantily scantiness scanty scapegoat scapula scapulae scar scarab scarce scarcest
scarcity scare scarecrow scarf scarier scariest scarify scarlet scarred scarring scarves scary scat scathing scatological scatted scatter
scatterbrain scatting scavenge scenario scene scenery scenic scenically scent scepter sceptic sceptical scepticism sceptre schedule schema
schematic schematically scheme scherzo schism schismatic schist schizoid schizophrenia schizophrenic schlemiel schlep schlepped schlepping
schlock schmaltz schmaltzier schmaltziest schmaltzy schmooze schmuck schnapps schnauzer scholar scholarship scholastic scholastically
school schoolbook schoolboy schoolchild schoolchildren schooldays schoolgirl schoolhouse schoolmarm schoolmaster schoolmate schoolmistress
schoolroom schoolteacher schoolwork schoolyard schooner schuss schwa sciatic sciatica science scientific scientifically scientist scimitar
scintilla scintillate scintillation scion scissor sclerosis sclerotic scoff scofflaw scold scoliosis sconce scone scoop scoot scope scorch
score scoreboard scorecard scoreless scorn scornful scorpion scotch scoundrel scour scourge scout scoutmaster scow scowl scrabble
scragglier scraggliest scraggly scram scramble scrammed scramming scrap scrapbook scrape scrapped scrappier scrappiest scrapping scrappy
scratch scratchier scratchiest scratchiness scratchy scrawl scrawnier scrawniest scrawny scream screech screechier screechiest screechy
screen screenplay screenshot screenwriter screw screwball screwdriver screwier screwiest screwy scribble scribe scrimmage scrimp scrimshaw
scrip script scriptural scripture scriptwriter scrod scrofula scroll scrooge scrota scrotum scrounge scrub scrubbed scrubber scrubbier
scrubbiest scrubbing scrubby scruff scruffier scruffiest scruffy scrumptious scrunch scrunchy scruple scrupulous scrutinise scrutinize
scrutiny scuba scud scudded scudding scuff scuffle scull scullery scullion sculpt sculptor sculptural sculpture scum scumbag scummed
scummier scummiest scumming scummy scupper scurf scurfy scurrilous scurry scurvier scurviest scurvy scuttle scuttlebutt scuzzier scuzziest
scuzzy scythe sea seabed seabird seaboard seacoast seafarer seafaring seafood seagoing seal sealant sealskin seam seaman seamanship seamen
seamier seamiest seamless seamstress seamy seaplane seaport sear search searchlight seascape seashell seashore seasick seaside season
seasonable seasonal seat seaward seaway seaweed seaworthy sebaceous secede secession secessionist seclude seclusion seclusive second
secondarily secondary secondhand secrecy secret secretarial secretariat secretary secrete secretion secretive secs sect sectarian
sectarianism section sectional sectionalism sector secular secularisation secularise secularism secularization secularize secure securest
security sedan sedate sedatest sedation sedative sedentary sedge sediment sedimentary sedimentation sedition seditious seduce seduction
seductive sedulous see seedier seediest seediness seedless seedling seedy seek seem seemlier seemliest seemliness seen seep seepage
seersucker seesaw seethe segment segmentation segregate segregation segregationist segue seismic seismically seismograph seismographic
seismologist seismology seize seizure seldom select selection selective selectivity selectman selectmen selector selenium self selfie
selfish selfless selfsame sell selloff sellout seltzer selvage selves semantic semantically semaphore semblance semen semester semi
semiannual semiautomatic semicircle semicircular semicolon semiconductor semiconscious semifinal semifinalist semimonthly seminal seminar
seminarian seminary semiotics semipermeable semiprecious semiprivate semiprofessional semiretired semiskilled semitone semitrailer
semitropical semiweekly senate senator senatorial send senile senility senior seniority senna sensation sensational sensationalism
sensationalist sense senseless sensibility sensible sensibly sensitisation sensitise sensitive sensitivity sensitization sensitize sensor
sensory sensual sensuality sensuous sent sentence sententious sentience sentient sentiment sentimental sentimentalise sentimentalism
sentimentalist sentimentality sentimentalize sentinel sentry sepal separable separate separation separatism separatist separator sepia
sepsis septa septet septic septicaemia septicemia septuagenarian septum sepulcher sepulchral sepulchre sequel sequence sequential sequester
sequestration sequin sequitur sequoia seraglio serape seraph seraphic sere serenade serendipitous serendipity serene serenest serenity
serest serf serfdom serge sergeant serial serialisation serialise serialization serialize series serious sermon sermonise sermonize serous
serpent serpentine serrated serried serum servant serve service serviceable serviceman servicemen servicewoman servicewomen serviette
servile servility servitude servo servomechanism sesame session set setback settable settee setter setting settle settlement setup seven
seventeen seventeenth seventh seventieth seventy sever several severance severe severest severity sew sewage sewerage sewn sex sexagenarian
sexier sexiest sexily sexiness sexism sexist sexless sexpot sextant sextet sexting sexton sexual sexuality sexy sh shabbier shabbiest
shabbily shabbiness shabby shack shackle shad shade shadier shadiest shadiness shadow shadowbox shadowier shadowiest shadowy shady shaft
shag shagged shaggier shaggiest shagginess shagging shaggy shah shake shakedown shaken shakeup shakier shakiest shakily shakiness shaky
shale shall shallot shallow shallowest shalt sham shaman shamble shame shamefaced shameful shameless shammed shamming shampoo shamrock
shandy shanghai shank shantung shanty shantytown shape shapeless shapelier shapeliest shapeliness shard share shareable sharecropper
shareholder sharia shariah shark sharkskin sharp sharpen sharpest sharpshooter shatter shatterproof shave shaven shawl she sheaf shear
sheath sheathe sheave shebang shedding sheen sheep sheepdog sheepfold sheepish sheepskin sheerest sheet sheikdom sheikh shekel shelf shell
shellac shellacked shellacking shellfish shelter shelve shenanigan shepherd shepherdess sherbet sheriff sherry shibboleth shield shift
shiftier shiftiest shiftily shiftiness shiftless shifty shiitake shill shillelagh shim shimmed shimmer shimmery shimming shimmy shin
shinbone shindig shine shingle shinier shiniest shininess shinned shinning shinny shiny ship shipboard shipbuilder shipbuilding shipload
shipmate shipment shipped shipper shipping shipshape shipwreck shipwright shipyard shire shirk shirr shirt shirtsleeve shirttail shirtwaist
shit shittier shittiest shitting shitty shiver shivery shoal shock shockproof shod shoddier shoddiest shoddily shoddiness shoddy shoe
shoehorn shoelace shoemaker shoeshine shoestring shogun shone shoo shook shoot shootout shop shopaholic shopkeeper shoplift shopped shopper
shopping shoptalk shopworn shore shoreline short shortage shortbread shortcake shortchange shortcoming shortcut shorten shortest shortfall
shorthand shorthorn shortish shortlist shortsighted shortstop shortwave shot shotgun shotgunned shotgunning should shout shove shovel
shovelful shovelled shovelling show showbiz showboat showcase showdown showery showgirl showier showiest showily showiness showman
showmanship showmen shown showoff showpiece showplace showroom showy shrank shrapnel shred shredded shredder shredding shrew shrewd
shrewdest shrewish shriek shrift shrike shrill shrillest shrilly shrimp shrine shrink shrinkable shrinkage shrive shrivel shrivelled
shrivelling shriven shroud shrub shrubbery shrubbier shrubbiest shrubby shrug shrugged shrugging shrunk shrunken shtick shuck shudder
shuffle shuffleboard shun shunned shunning shunt shush shut shutdown shuteye shutout shutter shutterbug shutting shuttle shuttlecock shy
shyest shyster sibilant sibling sibyl sic sick sickbed sicken sickest sickle sicklier sickliest side sidearm sidebar sideboard sideburns
sidecar sidekick sidelight sideline sidelong sidereal sidesaddle sideshow sidesplitting sidestep sidestepped sidestepping sidestroke
sideswipe sidetrack sidewalk sidewall sideways sidle siege sierra siesta sieve sift sigh sight sightless sightread sightseeing sightseer
sigma sign signal signalise signalize signalled signalling signatory signature signboard signet significance significant signification
signify signpost silage silence silent silentest silhouette silica silicate siliceous silicon silicone silicosis silk silken silkier
silkiest silkworm silky sill sillier silliest silliness silly silo silt silver silverfish silversmith silverware silvery sim simian similar
similarity simile simmer simpatico simper simple simplest simpleton simplex simplicity simplification simplify simplistic simply simulate
simulation simulator simulcast simultaneous sin since sincere sincerest sincerity sine sinecure sinew sinewy sinful sing singe single
singleton singsong singular singularity sinister sink sinkable sinkhole sinned sinner sinning sinuous sinus sinusitis sinusoidal sip siphon
sipped sipping sir sire siren sirloin sirocco sis sisal sissier sissiest sissy sister sisterhood sit sitar sitcom site sitter sitting
situate situation six sixpence sixteen sixteenth sixth sixtieth sixty sizable size sizeable sizzle skate skateboard skedaddle skeet skein
skeletal skeleton skeptic skeptical skepticism sketch sketchier sketchiest sketchy skew ski skid skidded skidding skiff skilful skill
skillet skillful skim skimmed skimming skimp skimpier skimpiest skimpiness skimpy skin skinflint skinhead skinless skinned skinnier
skinniest skinniness skinning skinny skintight skip skipped skipper skipping skirmish skirt skit skitter skittish skivvy skulduggery skulk
skull skullcap skunk sky skycap skydive skyjack skylark skylight skyline skyrocket skyscraper skyward skywriter skywriting slab slabbed
slabbing slack slacken slackest slag slain slake slalom slam slammed slammer slamming slander slanderous slang slangier slangiest slangy
slant slantwise slap slapdash slaphappy slapped slapping slapstick slash slat slate slather slattern slaughter slaughterhouse slave slavery
slavish slaw slay sleaze sleazier sleaziest sleazily sleaziness sleazy sled sledded sledding sledge sledgehammer sleek sleekest sleep
sleepier sleepiest sleepily sleepiness sleepless sleepwalk sleepwear sleepy sleepyhead sleet sleety sleeve sleeveless sleigh slender
slenderest slenderise slenderize slept sleuth slew slice slick slickest slid slide slideshow slier sliest slight slightest slim slime
slimier slimiest slimmed slimmer slimmest slimming slimy sling slingshot slink slinkier slinkiest slinky slip slipcover slipknot slippage
slipped slipper slipperier slipperiest slipperiness slippery slipping slipshod slit slither slithery slitter slitting sliver slob slobber
sloe slog slogan slogged slogging sloop slop slope slopped sloppier sloppiest sloppily sloppiness slopping sloppy slosh slot sloth slothful
slotted slotting slouch slouchier slouchiest slouchy slough sloven slovenlier slovenliest slovenliness slow slowdown slowest slowpoke
sludge slue slug sluggard slugged slugger slugging sluggish sluice slum slumber slumberous slumdog slumlord slummed slummer slumming slump
slung slunk slur slurp slurred slurring slush slushier slushiest slushy slut sluttish sly slyest smack small smallest smallish smallpox
smarmier smarmiest smarmy smart smarten smartest smartphone smartwatch smash smattering smear smell smellier smelliest smelly smelt smidgen
smile smirch smirk smite smith smithereens smithy smitten smock smog smoggier smoggiest smoggy smoke smokehouse smokeless smokestack
smokier smokiest smokiness smoky smolder smooch smooth smoothest smoothie smote smother smoulder smudge smudgier smudgiest smudgy smug
smugger smuggest smuggle smut smuttier smuttiest smutty snack snaffle snafu snag snagged snagging snail snake snakebite snakier snakiest
snaky snap snapdragon snapped snapper snappier snappiest snapping snappish snappy snapshot snare snarkier snarkiest snarky snarl snatch
snazzier snazziest snazzy sneak sneakier sneakiest sneaky sneer sneeze snicker snide snidest sniff sniffle snifter snip snipe snipped
snippet snippier snippiest snipping snippy snit snitch snivel snivelled snivelling snob snobbery snobbier snobbiest snobbish snobby snooker
snoop snoopier snoopiest snoopy snoot snootier snootiest snootiness snooty snooze snore snorkel snorkelled snorkelling snort snot snottier
snottiest snotty snout snow snowball snowblower snowboard snowbound snowdrift snowdrop snowfall snowflake snowier snowiest snowman snowmen
snowmobile snowplough snowplow snowshed snowshoe snowstorm snowsuit snowy snub snubbed snubbing snuff snuffbox snuffle snug snugged snugger
snuggest snugging snuggle so soak soap soapbox soapier soapiest soapiness soapstone soapsuds soapy soar sob sobbed sobbing soberest
sobriety sobriquet soccer sociability sociable sociably social socialisation socialise socialism socialist socialistic socialite
socialization socialize societal society socioeconomic sociological sociologist sociology sociopath sock socket sod soda sodded sodden
sodding sodium sodomite sodomy sofa soft softball soften softest softhearted software softwood softy soggier soggiest soggily sogginess
soggy soil sojourn sol solace solar solaria solarium sold soldier sole solecism solemn solemnest solemnise solemnity solemnize solenoid
solicit solicitation solicitor solicitous solicitude solid solidarity solidest solidification solidify solidity soliloquise soliloquize
soliloquy solitaire solitary solitude solo soloist solstice solubility soluble solution solvable solve solvency solvent somber sombre
sombrero some somebody someday somehow someone someplace somersault something sometime someway somewhat somewhere somnambulism somnambulist
somnolence somnolent son sonar sonata song songbird songster songwriter sonic sonnet sonny sonority sonorous soon soonest soot sooth soothe
soothsayer sootier sootiest sooty sop sophism sophist sophisticate sophistication sophistry sophomore sophomoric soporific sopped soppier
soppiest sopping soppy soprano sorbet sorcerer sorceress sorcery sordid sore sorehead sorest sorghum sorority sorrel sorrier sorriest
sorrow sorrowful sorry sort sorta sortie sot sottish sough sought soul soulful soulless soulmate sound soundest soundless soundproof
soundtrack soup soupier soupiest soupy sour source sourdough sourest sourpuss souse south southbound southeast southeasterly southeastern
southeastward southerly southern southernmost southpaw southward southwest southwestern southwestward souvenir sovereign sovereignty soviet
sow sown soy soybean spa space spacecraft spaceflight spaceman spacemen spaceship spacesuit spacewalk spacey spacial spacier spaciest
spacious spade spadeful spadework spaghetti spake spam spammed spammer spamming span spandex spangle spaniel spank spanned spanner spanning
spar spare spareribs sparest spark sparkle sparred sparring sparrow sparse sparsest sparsity spartan spasm spasmodic spasmodically spastic
spat spate spatial spatted spatter spatting spatula spawn spay speak speakeasy spear spearhead spearmint spec special specialisation
specialise specialist speciality specialization specialize specialty specie specifiable specific specifically specification specifier
specify specimen specious speck speckle spectacle spectacular spectator specter spectra spectral spectre spectroscope spectroscopic
spectroscopy spectrum speculate speculation speculative speculator sped speech speechless speed speedboat speedier speediest speedily
speedometer speedster speedup speedway speedy spell spellbind spellbound spellcheck spelt spelunker spend spendthrift spent sperm
spermatozoa spermatozoon spermicide spew sphere spherical spheroid spheroidal sphincter sphinx spice spicier spiciest spiciness spicy
spider spidery spiel spiffier spiffiest spiffy spigot spike spikier spikiest spiky spill spillage spillway spilt spin spinach spinal
spindle spindlier spindliest spindly spine spineless spinet spinier spiniest spinnaker spinner spinning spinster spinsterhood spiny spiraea
spiral spiralled spiralling spire spirea spirit spiritless spiritual spiritualism spiritualist spiritualistic spirituality spirituous spit
spitball spite spiteful spitefuller spitefullest spitfire spitted spitting spittle spittoon splash splashdown splashier splashiest splashy
splat splatted splatter splatting splay spleen splendid splendidest splendor splendour splenetic splice spline splint split splitting
splodge splotch splotchier splotchiest splotchy splurge splutter spoil spoilage spoilsport spoilt spoke spoken spokesman spokesmen
spokespeople spokesperson spokeswoman spokeswomen spoliation sponge spongier spongiest spongy sponsor sponsorship spontaneity spontaneous
spoof spook spookier spookiest spooky spool spoon spoonbill spoonerism spoonful spoor sporadic sporadically spore sporran sport sportier
sportiest sportive sportscast sportsman sportsmanlike sportsmanship sportsmen sportswear sportswoman sportswomen sporty spot spotless
spotlight spotted spotter spottier spottiest spottiness spotting spotty spouse spout sprain sprang sprat sprawl spray spread spreadsheet
spree sprier spriest sprig sprightlier sprightliest sprightliness sprightly spring springboard springier springiest springiness springtime
springy sprinkle sprint sprite spritz sprocket sprout spruce sprucest sprung spry spud spume spumoni spun spunk spunkier spunkiest spunky
spur spurious spurn spurred spurring spurt sputter sputum spy spyglass spyware squab squabble squad squadron squalid squalidest squall
squalor squander square squarest squash squashier squashiest squashy squat squatted squatter squattest squatting squaw squawk squeak
squeakier squeakiest squeaky squeal squeamish squeegee squeeze squelch squid squiggle squiggly squint squintest squire squirm squirmier
squirmiest squirmy squirrel squirrelled squirrelling squirt squish squishier squishiest squishy sriracha stab stabbed stabbing
stabilisation stabilise stability stabilization stabilize stable stablest staccato stack stadium staff stag stage stagecoach stagehand
stagflation stagger stagnant stagnate stagnation staid staidest stain stainless stair staircase stairway stairwell stake stakeout
stalactite stalagmite stale stalemate stalest stalk stall stallion stalwart stamen stamina stammer stamp stampede stance stanch stanchest
stanchion stand standard standardisation standardise standardization standardize standby standoff standoffish standout standpoint
standstill stank stanza staph staphylococci staphylococcus staple star starboard starch starchier starchiest starchy stardom stare starfish
stargazer stark starkest starless starlet starlight starling starlit starred starrier starriest starring starry start startle startup
starvation starve stash state statehood statehouse stateless statelier stateliest stateliness statement stateroom stateside statesman
statesmanlike statesmanship statesmen statewide static statically station stationary stationery statistic statistical statistician stats
statuary statue statuesque statuette stature status statute statutory staunch staunchest stave stay stead steadfast steadier steadiest
steadily steadiness steady steak steakhouse steal stealth stealthier stealthiest stealthily stealthy steam steamboat steamier steamiest
steamroll steamship steamy steed steel steelier steeliest steely steep steepest steeple steeplechase steeplejack steer steerage stein
stellar stem stemmed stemming stench stencil stencilled stencilling stenographer stenographic stenography stent stentorian step stepbrother
stepchild stepchildren stepdad stepdaughter stepfather stepladder stepmom stepmother stepparent steppe steppingstone stepsister stepson
stereo stereophonic stereoscope stereotype stereotypical sterile sterilisation sterilise sterility sterilization sterilize sterling stern
sternest sternum steroid stethoscope stevedore stew steward stewardess stewardship stick stickier stickiest stickiness stickleback stickler
stickpin stickup sticky stiff stiffen stiffest stifle stigma stigmata stigmatise stigmatize stile stiletto still stillbirth stillborn
stillest stilt stimulant stimulate stimulation stimuli stimulus sting stingier stingiest stingily stinginess stingray stingy stink stint
stipend stipple stipulate stipulation stir stirred stirrer stirring stirrup stitch stoat stochastic stock stockade stockbroker stockholder
stockier stockiest stockiness stockpile stockroom stocky stockyard stodgier stodgiest stodginess stodgy stoic stoical stoicism stoke stole
stolen stolid stolidest stolidity stomach stomachache stomp stone stonewall stoneware stonework stonier stoniest stonily stony stood stooge
stool stoop stop stopcock stopgap stoplight stopover stoppable stoppage stopped stopper stopping stopwatch storage store storefront
storehouse storekeeper storeroom storey stork storm stormier stormiest stormily storminess stormy story storybook storyteller stout
stoutest stove stovepipe stow stowaway straddle strafe straggle stragglier straggliest straggly straight straightaway straightedge
straighten straightest straightforward strain strait straiten straitjacket strand strange strangest strangle stranglehold strangulate
strangulation strap strapless strapped strapping strata stratagem strategic strategically strategist strategy stratification stratify
stratosphere stratum straw strawberry stray streak streakier streakiest streaky stream streamline street streetcar streetlight streetwalker
streetwise strength strengthen strenuous strep streptococcal streptococci streptococcus streptomycin stress stressful stretch stretchier
stretchiest stretchy strew strewn striated stricken strict strictest stricture stridden stride strident strife strike strikeout string
stringency stringent stringier stringiest stringy strip stripe stripling stripped stripper stripping striptease strive striven strobe
strode stroke stroll strong strongbox strongest stronghold strontium strop strophe stropped stropping strove struck structural
structuralist structure strudel struggle strum strummed strumming strumpet strung strut strutted strutting strychnine stub stubbed stubbier
stubbiest stubbing stubble stubbly stubborn stubbornest stubby stucco stuck stud studded studding student studentship studio studious study
stuff stuffier stuffiest stuffily stuffiness stuffy stultification stultify stumble stump stumpier stumpiest stumpy stun stung stunk
stunned stunning stunt stupefaction stupefy stupendous stupid stupidest stupidity stupor sturdier sturdiest sturdily sturdiness sturdy
sturgeon stutter sty style styli stylise stylish stylist stylistic stylistically stylize stylus stymie styptic suave suavest suavity sub
subatomic subbasement subbed subbing subclass subcommittee subcompact subconscious subcontinent subcontract subcontractor subculture
subcutaneous subdivide subdivision subdue subgroup subhead subhuman subject subjection subjective subjectivity subjoin subjugate
subjugation subjunctive sublease sublet subletting sublimate sublimation sublime sublimest subliminal sublimity submarine submerge
submergence submerse submersible submersion submission submissive submit submitted submitter submitting subnormal suborbital subordinate
subordination suborn subornation subplot subpoena subprime subprogram subroutine subscribe subscript subscription subsection subsequent
subservience subservient subset subside subsidence subsidiary subsidisation subsidise subsidization subsidize subsidy subsist subsistence
subsoil subsonic subspace substance substandard substantial substantiate substantiation substantive substation substitute substitution
substrata substrate substratum substructure subsume subsystem subteen subterfuge subterranean subtitle subtle subtlest subtlety subtly
subtotal subtotalled subtotalling subtract subtraction subtrahend subtropical suburb suburban suburbanite suburbia subversion subversive
subvert subway succeed success successful succession successive successor succinct succinctest succor succotash succour succulence
succulent succumb such suchlike suck suckle sucrose suction sudden suds sudsier sudsiest sudsy sue suede suet suffer sufferance suffice
sufficiency sufficient suffix suffocate suffocation suffragan suffrage suffragette suffragist suffuse suffusion sugar sugarcane sugarcoat
sugarier sugariest sugarless sugary suggest suggestible suggestion suggestive suicidal suicide suit suitability suitable suitably suitcase
suite suitor sukiyaki sulfate sulfide sulfur sulfuric sulfurous sulk sulkier sulkiest sulkily sulkiness sulky sullen sullenest sully
sulphate sulphide sulphur sulphuric sulphurous sultan sultana sultanate sultrier sultriest sultry sum sumac summarily summarise summarize
summary summation summed summer summerhouse summertime summery summing summit summitry summon sumo sump sumptuous sun sunbathe sunbeam
sunblock sunbonnet sunburn sundae sunder sundial sundown sundry sunfish sunflower sung sunglasses sunk sunken sunlamp sunless sunlight
sunlit sunned sunnier sunniest sunning sunny sunrise sunroof sunscreen sunset sunshine sunspot sunstroke suntan suntanned suntanning sunup
sup superabundance superabundant superannuate superb superbest supercharge supercilious supercomputer superconductivity superconductor
superego superficial superficiality superfluity superfluous superhighway superhuman superimpose superintend superintendence superintendency
superintendent superior superiority superlative superman supermarket supermen supermodel supernatural supernova supernovae supernumerary
superpower superscript supersede supersize supersonic superstar superstition superstitious superstructure supertanker supervene supervise
supervision supervisor supervisory supine supped supper supping supplant supple supplement supplemental supplementary supplest suppliant
supplicant supplicate supplication supplier supply support supportable supportive suppose supposition suppository suppress suppression
suppurate suppuration supranational supremacist supremacy supreme surcease surcharge sure surefire surefooted surest surety surf surface
surfboard surfeit surge surgeon surgery surgical surlier surliest surliness surly surmise surmount surmountable surname surpass surplice
surplus surplussed surplussing surprise surreal surrealism surrealist surrealistic surrender surreptitious surrey surrogate surround surtax
surveillance survey surveyor survival survive survivor susceptibility susceptible sushi suspect suspend suspense suspenseful suspension
suspicion suspicious sustain sustainable sustenance suture svelte sveltest swab swabbed swabbing swaddle swag swagged swagger swagging
swain swallow swallowtail swam swami swamp swampier swampiest swampy swan swank swankest swankier swankiest swanky swap swapped swapping
sward swarm swarthier swarthiest swarthy swash swashbuckler swashbuckling swastika swat swatch swath swathe swatted swatter swatting sway
swaybacked swear swearword sweat sweatier sweatiest sweatpants sweatshirt sweatshop sweaty sweep sweepstake sweet sweetbread sweetbrier
sweeten sweetest sweetheart sweetie sweetish sweetmeat swell swellest swellhead swelter swept swerve swift swiftest swig swigged swigging
swill swim swimmer swimming swimsuit swindle swine swing swinish swipe swirl swirly swish swishest switch switchable switchback switchblade
switchboard swivel swivelled swivelling swollen swoon swoop sword swordfish swordplay swordsman swordsmen swore sworn swum swung sybarite
sybaritic sycamore sycophant sycophantic syllabic syllabication syllabification syllabify syllable syllabus syllogism syllogistic sylph
sylvan symbioses symbiosis symbiotic symbol symbolic symbolically symbolisation symbolise symbolism symbolization symbolize symmetric
symmetrical symmetry sympathetic sympathetically sympathise sympathize sympathy symphonic symphony symposium symptom symptomatic synagogue
synapse sync synchronisation synchronise synchronization synchronize synchronous syncopate syncopation syndicate syndication syndrome
synergism synergistic synergy synod synonym synonymous synopses synopsis syntactic syntactical syntax syntheses synthesis synthesise
synthesize synthetic synthetically syphilis syphilitic syringe syrup syrupy system systematic systematically systematise systematize
systemic systolic tab tabbed tabbing tabby tabernacle table tableau tableaux tablecloth tableland tablespoon tablespoonful tablet tableware
tabloid taboo tabular tabulate tabulation tabulator tachometer tacit taciturn taciturnity tack tackier tackiest tackiness tackle tacky taco
tact tactful tactic tactical tactician tactile tactless tad tadpole taffeta taffy tag tagged tagging tail tailcoat tailgate tailless
taillight tailor tailpipe tailspin tailwind taint take takeaways taken takeoff takeout takeover talc tale talent talisman talk talkative
tall tallest tallow tally tallyho talon tam tamable tamale tamarind tambourine tame tamest tamp tampon tan tanager tandem tang tangelo
tangent tangential tangerine tangibility tangible tangibly tangier tangiest tangle tango tangy tank tankard tankful tanned tanner tannery
tannest tannin tanning tansy tantalise tantalize tantamount tantrum tap tape tapestry tapeworm tapioca tapir tapped tapping taproom taproot
tar tarantula tardier tardiest tardily tardiness tardy tare target tariff tarmac tarmacked tarmacking tarnish taro tarot tarp tarpaulin
tarpon tarragon tarred tarrier tarriest tarring tarry tart tartan tartar tartest taser task taskmaster tassel tasselled tasselling taste
tasteful tasteless tastier tastiest tastiness tasty tat tatted tatter tatting tattle tattletale tattoo tattooist tatty taught taunt taupe
taut tautest tautological tautology tavern tawdrier tawdriest tawdriness tawdry tawnier tawniest tawny tax taxable taxation taxi taxicab
taxidermist taxidermy taxonomic taxonomy taxpayer tea teabag teach teachable teacup teak teakettle teal tealight team teammate teamster
teamwork teapot tear teardrop tearful teargas teargassed teargassing tearier teariest tearjerker tearoom teary tease teasel teaspoon
teaspoonful teat teatime technical technicality technician technique techno technocracy technocrat technological technologist technology
techs tectonics tedious tedium tee teem teen teenage teenier teeniest teeny teeter teeth teethe teetotal teetotaller telecast
telecommunication telecommute teleconference telegram telegraph telegraphic telegraphy telekinesis telemarketing telemeter telemetry
telepathic telepathically telepathy telephone telephonic telephony telephoto telescope telescopic telethon teletype teletypewriter
televangelist televise television telex tell telltale temblor temerity temp tempera temperament temperamental temperance temperate
temperature tempest tempestuous template temple tempo temporal temporarily temporary temporise temporize tempt temptation temptress tempura
ten tenability tenable tenacious tenacity tenancy tenant tend tendency tendentious tenderest tenderfoot tenderhearted tenderise tenderize
tenderloin tendinitis tendon tendril tenement tenet tenfold tennis tenon tenor tenpin tense tensest tensile tension tensor tent tentacle
tentative tenth tenuous tenure tepee tepid tequila terabit terabyte tercentenary term termagant terminable terminal terminate termination
terminator termini terminological terminology terminus termite tern terrace terrain terrapin terrarium terrestrial terrible terribly
terrier terrific terrifically terrify territorial territory terror terrorise terrorism terrorist terrorize terry terse tersest tertiary
test testable testament testamentary testate testicle testier testiest testify testily testimonial testimony testiness testis testosterone
testy tetanus tether tetrahedron text textbook textile textual textural texture thalami thalamus thallium than thank thankful thankless
thanksgiving that thatch thaw the theater theatre theatrical thee theft their theism theist theistic them thematic thematically theme
themselves then thence thenceforth thenceforward theocracy theocratic theologian theological theology theorem theoretic theoretical
theoretician theorise theorist theorize theory theosophy therapeutic therapeutically therapist therapy there thereabout thereafter thereby
therefore therefrom therein thereof thereon thereto thereupon therewith thermal thermionic thermodynamic thermometer thermonuclear
thermoplastic thermos thermostat thermostatic thesauri thesaurus these thesis thespian theta they thiamine thick thicken thickest thicket
thickset thief thieve thievery thievish thigh thighbone thimble thimbleful thin thine thingamajig think thinned thinner thinnest thinning
third thirst thirstier thirstiest thirstily thirsty thirteen thirteenth thirtieth thirty this thistle thistledown thither tho thong
thoracic thorax thorium thorn thornier thorniest thorny thorough thoroughbred thoroughest thoroughfare thoroughgoing those thou though
thought thoughtful thoughtless thousand thousandth thraldom thrall thralldom thrash thread threadbare threat threaten three threefold
threescore threesome threnody thresh threshold threw thrice thrift thriftier thriftiest thriftily thriftiness thrifty thrill thrive throat
throatier throatiest throatily throatiness throaty throb throbbed throbbing throe thromboses thrombosis throne throng throttle through
throughout throughput throughway throw throwaway throwback thrown thru thrum thrummed thrumming thrush thrust thruway thud thudded thudding
thug thumb thumbnail thumbscrew thumbtack thump thunder thunderbolt thunderclap thundercloud thunderhead thunderous thundershower
thunderstorm thunderstruck thus thwack thwart thy thyme thymus thyroid thyself ti tiara tibia tibiae tic tick ticket tickle ticklish tidal
tidbit tiddlywinks tide tidewater tidier tidiest tidily tidiness tidy tie tiebreaker tiff tiger tight tighten tightest tightfisted
tightrope tightwad tigress tilde tile till tillable tillage tilt timber timberland timberline timbre time timekeeper timeless timelier
timeliest timeline timeliness timepiece timescale timestamp timetable timeworn timezone timid timidest timidity timorous timpani timpanist
tin tincture tinder tinderbox tine tinfoil ting tinge tingle tinier tiniest tinker tinkle tinned tinnier tinniest tinning tinny tinsel
tinselled tinselling tinsmith tint tintinnabulation tiny tip tipped tipper tipping tipple tipsier tipsiest tipsily tipster tipsy tiptoe
tiptop tirade tire tiredest tireless tiresome tissue tit titan titanic titanium titbit tithe titillate titillation title titmice titmouse
titter tittle titular tizzy to toad toadstool toady toast toastier toastiest toastmaster toasty tobacco tobacconist toboggan tocsin today
toddle toddy toe toehold toenail toffee tofu tog toga together toggle toil toilet toiletry toilette toilsome toke token tokenism told
tolerable tolerably tolerance tolerant tolerate toleration toll tollbooth tollgate tom tomahawk tomato tomb tomboy tombstone tomcat tome
tomfoolery tomorrow ton tonal tonality tone toneless tong tongue tonic tonier toniest tonight tonnage tonne tonsil tonsillectomy
tonsillitis tonsorial tonsure tony too took tool toolbar toolbox toolkit toot tooth toothache toothbrush toothier toothiest toothless
toothpaste toothpick toothsome toothy top topaz topcoat topic topical topknot topless topmast topmost topographer topographic topographical
topography topological topology topped topping topple topsail topside topsoil toque tor torch torchlight tore toreador torment tormentor
torn tornado torpedo torpid torpidity torpor torque torrent torrential torrid torsion torso tort torte tortilla tortoise tortoiseshell
tortuous torture torus toss tossup tot total totalitarian totalitarianism totality totalled totalling tote totem totemic totted totter
totting toucan touch touchdown touchier touchiest touchstone touchy tough toughen toughest toupee tour tourism tourist tourmaline
tournament tourney tourniquet tousle tout tow toward towel towelled towelling towhead town townhouse townsfolk township townsman townsmen
townspeople towpath toxaemia toxemia toxic toxicity toxicologist toxicology toxin toy trace traceable tracery trachea tracheae tracheotomy
track tract tractable traction tractor trade trademark tradesman tradesmen tradition traditional traditionalist traduce traffic trafficked
trafficker trafficking tragedian tragedy tragic tragically tragicomedy trail trailblazer train trainee traipse trait traitor traitorous
trajectory tram trammed trammel trammelled trammelling tramming tramp trample trampoline trance tranquil tranquilest tranquility
tranquilize tranquillise tranquillity transact transaction transatlantic transceiver transcend transcendence transcendent transcendental
transcendentalism transcendentalist transcontinental transcribe transcript transcription transducer transept transfer transferable
transferal transference transferred transferring transfiguration transfigure transfinite transfix transform transformation transfuse
transfusion transgress transgression transgressor transience transiency transient transistor transit transition transitional transitive
transitory translate translation translator transliterate transliteration translucence translucent transmigrate transmigration
transmissible transmission transmit transmittable transmittal transmitted transmitter transmitting transmutation transmute transnational
transoceanic transom transparency transparent transpiration transpire transplant transplantation transponder transport transportable
transportation transpose transposition transsexual transship transshipment transshipped transshipping transubstantiation transverse
transvestism transvestite trap trapdoor trapeze trapezoid trapezoidal trappable trapped trapper trapping trapshooting trash trashcan
trashier trashiest trashy trauma traumatic traumatise traumatize travail travel travelled traveller travelling travelogue traverse travesty
trawl tray treacherous treachery treacle tread treadle treadmill treason treasonable treasonous treasure treasury treat treatable treatise
treatment treaty treble tree treeless treetop trefoil trek trekked trekking trellis tremble tremendous tremolo tremor tremulous trench
trenchant trend trendier trendiest trendy trepidation trespass tress trestle triad triage trial trialled trialling triangle triangular
triangulation triathlon tribal tribalism tribe tribesman tribesmen tribulation tribunal tribune tributary tribute trice triceps triceratops
trick trickery trickier trickiest trickiness trickle trickster tricky tricolor tricolour tricycle trident triennial trifecta trifle
trifocals trig trigger triglyceride trigonometric trigonometry trike trilateral trill trillion trillionth trilogy trim trimaran trimester
trimmed trimmer trimmest trimming trinity trinket trio trip tripartite tripe triple triplet triplicate tripod tripos tripped tripping
triptych trisect trite tritest triumph triumphal triumphant triumvirate trivet trivia trivial trivialise triviality trivialize trochee trod
trodden troglodyte troika troll trolley trollop trombone trombonist tromp troop troopship trope trophy tropic tropical tropism troposphere
trot troth trotted trotter trotting troubadour trouble troublemaker troubleshoot troubleshot troublesome trough trounce troupe trouser
trousseau trousseaux trout trowel trowelled trowelling troy truancy truant truce truck truckle truckload truculence truculent trudge true
truest truffle truism truly trump trumpery trumpet truncate truncation truncheon trundle trunk truss trust trustee trusteeship trustful
trustier trustiest trustworthier trustworthiest trustworthiness trustworthy trusty truth truthful truthiness try tryout tryst ts tsar
tsunami tub tuba tubbier tubbiest tubby tube tubeless tubercle tubercular tuberculosis tuberculous tuberous tubular tuck tuft tug tugboat
tugged tugging tuition tulip tulle tumble tumbledown tumbleweed tumbrel tumbril tumid tummy tumor tumour tumult tumultuous tun tuna tundra
tune tuneful tuneless tungsten tunic tunnel tunnelled tunnelling tunny turban turbid turbine turbojet turboprop turbot turbulence turbulent
turd turducken tureen turf turgid turgidity turkey turmeric turmoil turn turnabout turnaround turncoat turnip turnkey turnoff turnout
turnover turnpike turnstile turntable turpentine turpitude turquoise turret turtle turtledove turtleneck tush tusk tussle tussock tutelage
tutor tutorial tutu tux tuxedo twaddle twain twang tweak twee tweedier tweediest tweedy tweet tweezers twelfth twelve twentieth twenty
twerk twerp twice twiddle twig twigged twiggier twiggiest twigging twiggy twilight twill twin twine twinge twinkle twinned twinning twirl
twist twit twitch twitted twitter twitting two twofer twofold twosome tycoon tying tyke tympanum type typecast typeface typescript typeset
typesetter typesetting typewrite typewritten typewrote typhoid typhoon typhus typical typify typist typo typographer typographic
typographical typography tyrannical tyrannise tyrannize tyrannosaur tyrannosaurus tyrannous tyranny tyrant tyre tyro ubiquitous ubiquity
udder ugh uglier ugliest ugliness ugly uh ukulele ulcer ulcerate ulceration ulcerous ulna ulnae ulterior ultimate ultimatum ultra
ultraconservative ultramarine ultrasonic ultrasonically ultrasound ultraviolet ululate um umbel umber umbilical umbilici umbilicus umbrage
umbrella umiak umlaut ump umpire umpteen umpteenth unabashed unabated unable unabridged unaccented unacceptability unacceptable
unacceptably unaccepted unaccompanied unaccountable unaccountably unaccustomed unacknowledged unacquainted unadorned unadulterated
unadvised unaffected unafraid unaided unalterable unalterably unaltered unambiguous unanimity unanimous unannounced unanswerable unanswered
unanticipated unappealing unappetising unappetizing unappreciated unappreciative unapproachable unarmed unashamed unasked unassailable
unassigned unassisted unassuming unattached unattainable unattended unattractive unattributed unauthenticated unauthorised unauthorized
unavailable unavailing unavoidable unavoidably unaware unbalanced unbar unbarred unbarring unbearable unbearably unbeatable unbeaten
unbecoming unbeknown unbeknownst unbelief unbelievable unbelievably unbeliever unbend unbent unbiased unbidden unbind unblock unblushing
unbolt unborn unbosom unbound unbranded unbreakable unbridled unbroken unbuckle unburden unbutton uncalled uncannier uncanniest uncannily
uncanny uncaring uncased uncatalogued unceasing uncensored unceremonious uncertain uncertainty unchallenged unchanged unchanging
uncharacteristic uncharacteristically uncharitable uncharitably uncharted unchecked unchristian uncivil uncivilised uncivilized unclaimed
unclasp unclassified uncle unclean uncleanest uncleanlier uncleanliest unclear unclearest unclothe uncluttered uncoil uncollected
uncomfortable uncomfortably uncommitted uncommon uncommonest uncommunicative uncomplaining uncompleted uncomplicated uncomplimentary
uncomprehending uncompressed uncompromising unconcern unconditional unconfirmed unconnected unconquerable unconscionable unconscionably
unconscious unconsidered unconstitutional uncontaminated uncontested uncontrollable uncontrollably uncontrolled uncontroversial
unconventional unconvinced unconvincing uncooked uncooperative uncoordinated uncork uncorrelated uncorroborated uncountable uncounted
uncouple uncouth uncover uncritical unction unctuous uncultivated uncultured uncut undamaged undated undaunted undeceive undecidable
undecided undecipherable undeclared undefeated undefended undefinable undefined undelivered undemanding undemocratic undemonstrative
undeniable undeniably undependable under underachieve underact underage underarm underbelly underbid underbidding underbrush undercarriage
undercharge underclass underclassman underclassmen underclothes underclothing undercoat undercover undercurrent undercut undercutting
underdeveloped underdog underdone underemployed underestimate underexpose underfed underfeed underflow underfoot underfunded undergarment
undergo undergone undergrad undergraduate underground undergrowth underhand underlain underlay underlie underline underling underlying
undermine undermost underneath undernourished underpaid underpants underpass underpay underpin underpinned underpinning underplay
underprivileged underrate underscore undersea undersecretary undersell undershirt undershoot undershorts undershot underside undersign
undersized underskirt undersold understaffed understand understandable understandably understate understatement understood understudy
undertake undertaken undertone undertook undertow underused undervalue underwater underwear underweight underwent underworld underwrite
underwritten underwrote undeserved undeserving undesirability undesirable undetectable undetected undetermined undeterred undeveloped undid
undies undignified undiluted undiminished undisciplined undisclosed undiscovered undiscriminating undisguised undisputed undistinguished
undisturbed undivided undo undocumented undone undoubted undress undue undulant undulate undulation unduly undying unearned unearth unease
uneasier uneasiest uneasily uneasiness uneasy uneaten uneconomic uneconomical unedited uneducated unembarrassed unemotional unemployable
unemployed unemployment unending unendurable unenforceable unenlightened unenthusiastic unenviable unequal unequalled unequivocal unerring
unethical uneven uneventful unexampled unexceptionable unexceptional unexciting unexpected unexplained unexplored unexpurgated unfailing
unfair unfairest unfaithful unfamiliar unfamiliarity unfashionable unfasten unfathomable unfavorable unfavorably unfavourable unfavourably
unfeasible unfeeling unfeigned unfetter unfilled unfinished unfit unfitted unfitting unflagging unflappable unflattering unflinching unfold
unforeseeable unforeseen unforgettable unforgettably unforgivable unforgiving unformed unfortunate unfounded unfrequented unfriend
unfriendlier unfriendliest unfriendliness unfrock unfulfilled unfunny unfurl unfurnished ungainlier ungainliest ungainliness ungainly
ungentlemanly ungodlier ungodliest ungodly ungovernable ungracious ungrammatical ungrateful ungrudging unguarded unguent ungulate unhand
unhappier unhappiest unhappily unhappiness unhappy unharmed unhealthful unhealthier unhealthiest unhealthy unheard unheeded unhelpful
unhesitating unhindered unhinge unhitch unholier unholiest unholy unhook unhorse unhurried unhurt unicameral unicorn unicycle
unidentifiable unidentified unidirectional unification uniform uniformity unify unilateral unimaginable unimaginative unimpaired
unimpeachable unimplementable unimplemented unimportant unimpressed unimpressive uninformative uninformed uninhabitable uninhabited
uninhibited uninitialised uninitialized uninitiated uninjured uninspired uninspiring uninstall uninstallable uninsured unintelligent
unintelligible unintelligibly unintended unintentional uninterested uninteresting uninterpreted uninterrupted uninvited uninviting union
unionisation unionise unionization unionize unique uniquest unisex unison unit unitary unite unity universal universality universe
university unjust unjustifiable unjustified unkempt unkind unkindest unkindlier unkindliest unknowable unknowing unknown unlabeled
unlabelled unlace unlatch unlawful unleaded unlearn unlearnt unleash unleavened unless unlettered unlicensed unlike unlikelier unlikeliest
unlikelihood unlimited unlisted unload unlock unloose unloved unluckier unluckiest unluckily unlucky unmade unmake unman unmanageable
unmanlier unmanliest unmanned unmannerly unmanning unmarked unmarried unmask unmatched unmemorable unmentionable unmerciful unmindful
unmissed unmistakable unmistakably unmitigated unmodified unmoral unmoved unnamed unnatural unnecessarily unnecessary unneeded unnerve
unnoticeable unnoticed unnumbered unobjectionable unobservant unobserved unobstructed unobtainable unobtrusive unoccupied unoffensive
unofficial unopened unopposed unorganised unorganized unoriginal unorthodox unpack unpaid unpainted unpalatable unparalleled unpardonable
unpatriotic unpaved unperturbed unpick unpin unpinned unpinning unplanned unpleasant unplug unplugged unplugging unplumbed unpolluted
unpopular unpopularity unprecedented unpredictability unpredictable unprejudiced unpremeditated unprepared unpretentious unpreventable
unprincipled unprintable unprivileged unproductive unprofessional unprofitable unpromising unprompted unpronounceable unprotected unproved
unproven unprovoked unpublished unpunished unqualified unquenchable unquestionable unquestionably unquestioned unquestioning unquote
unravel unravelled unravelling unreachable unread unreadable unready unreal unrealised unrealistic unrealistically unrealized unreasonable
unreasonably unreasoning unrecognisable unrecognised unrecognizable unrecognized unreconstructed unrecorded unrefined unregenerate
unregistered unregulated unrehearsed unrelated unreleased unrelenting unreliability unreliable unrelieved unremarkable unremitting
unrepeatable unrepentant unrepresentative unrequited unreserved unresolved unresponsive unrest unrestrained unrestricted unrewarding unripe
unripest unrivaled unrivalled unroll unromantic unruffled unrulier unruliest unruliness unruly unsaddle unsafe unsafest unsaid unsalted
unsanctioned unsanitary unsatisfactory unsatisfied unsatisfying unsaturated unsavory unsavoury unsay unscathed unscheduled unschooled
unscientific unscramble unscrew unscrupulous unseal unseasonable unseasonably unseasoned unseat unseeing unseemlier unseemliest
unseemliness unseemly unseen unselfish unsent unsentimental unset unsettle unshakable unshakeable unshaven unsheathe unsightlier
unsightliest unsightliness unsightly unsigned unskilled unskillful unsmiling unsnap unsnapped unsnapping unsnarl unsociable unsold
unsolicited unsolved unsophisticated unsound unsoundest unsparing unspeakable unspeakably unspecific unspecified unspoiled unspoken
unsportsmanlike unstable unstated unsteadier unsteadiest unsteadily unsteadiness unsteady unstop unstoppable unstopped unstopping
unstressed unstructured unstrung unstuck unstudied unsubscribe unsubstantial unsubstantiated unsubtle unsuccessful unsuitable unsuitably
unsuited unsung unsupervised unsupportable unsupported unsure unsurpassed unsurprising unsuspected unsuspecting unsweetened unswerving
unsympathetic untainted untamed untangle untapped untaught untenable untested unthinkable unthinking untidier untidiest untidiness untidy
untie until untimelier untimeliest untimeliness untimely untiring untitled unto untold untouchable untouched untoward untrained untreated
untried untroubled untrue untruest untrustworthy untruth untruthful untutored untwist untying unusable unused unusual unutterable
unutterably unvarnished unvarying unveil unverified unvoiced unwanted unwarier unwariest unwariness unwarranted unwary unwashed unwavering
unwed unwelcome unwell unwholesome unwieldier unwieldiest unwieldiness unwieldy unwilling unwind unwise unwisest unwitting unwonted
unworkable unworldly unworthier unworthiest unworthiness unworthy unwound unwrap unwrapped unwrapping unwritten unyielding unzip unzipped
unzipping up upbeat upbraid upbringing upchuck upcoming upcountry update updraft updraught upend upfront upgrade upheaval upheld uphill
uphold upholster upholstery upkeep upland uplift upload upmarket upon upped upper uppercase upperclassman upperclassmen uppercut
uppercutting uppermost upping uppity upraise upright uprising uproar uproarious uproot ups upscale upset upsetting upshot upside upstage
upstairs upstanding upstart upstate upstream upsurge upswing uptake uptight uptown upturn upward uranium urban urbane urbanest urbanisation
urbanise urbanity urbanization urbanize urchin urea urethra urethrae urge urgency urgent uric urinal urinalyses urinalysis urinary urinate
urination urine urn urologist urology us usability usable usage use useful useless username usher usherette usual usurer usurious usurp
usurpation usury utensil uteri uterine uterus utilisation utilise utilitarian utilitarianism utility utilization utilize utmost utopia
utter utterance uttermost uvula uvular vacancy vacant vacate vacation vaccinate vaccination vaccine vacillate vacillation vacuity vacuous
vacuum vagabond vagary vagina vaginae vaginal vagrancy vagrant vague vaguest vain vainest vainglorious vainglory valance vale valedictorian
valedictory valence valentine valet valiant valid validate validation validity valise valley valor valorous valour valuable valuation value
valueless valve vamoose vamp vampire van vanadium vandal vandalise vandalism vandalize vane vanguard vanilla vanish vanity vanned vanning
vanquish vantage vape vapid vapidity vapor vaporisation vaporise vaporization vaporize vaporous vapour variability variable variably
variance variant variate variation varicolored varicoloured varicose variegate variety various varlet varmint varnish varsity vary vascular
vase vasectomy vassal vassalage vast vastest vat vatted vatting vaudeville vault vaunt veal vector veep veer vegan vegetable vegetarian
vegetarianism vegetate vegetation vegetative veggie vehemence vehement vehicle vehicular veil vein veld vellum velocity velour velvet
velveteen velvety venal venality vend vendetta vendor veneer venerable venerate veneration venereal vengeance vengeful venial venison venom
venomous venous vent ventilate ventilation ventilator ventral ventricle ventricular ventriloquism ventriloquist venture venturesome
venturous venue veracious veracity veranda verb verbal verbalise verbalize verbatim verbena verbiage verbose verbosity verdant verdict
verdigris verdure verge verier veriest verifiable verification verify verily verisimilitude veritable veritably verity vermicelli vermilion
vermin verminous vermouth vernacular vernal versatile versatility verse versification versify version versus vertebra vertebrae vertebral
vertebrate vertex vertical vertices vertiginous vertigo verve very vesicle vesper vessel vest vestibule vestige vestigial vestment vestry
vet vetch veteran veterinarian veterinary veto vetted vetting vex vexation vexatious via viability viable viaduct vial viand vibe vibrancy
vibrant vibraphone vibrate vibration vibrato vibrator viburnum vicar vicarage vicarious vice viceroy vichyssoise vicinity vicious
vicissitude victim victimisation victimise victimization victimize victor victorious victory victual victualled victualling video
videocassette videodisc videotape vie view viewfinder viewpoint vigil vigilance vigilant vigilante vigilantism vignette vigor vigorous
vigour vile vilest vilification vilify villa village villain villainous villainy villein vim vinaigrette vindicate vindication vindicator
vindictive vine vinegar vinegary vineyard vintage vintner vinyl viol viola violable violate violation violator violence violent violet
violin violinist violist violoncello viper virago viral vireo virgin virginal virginity virgule virile virility virology virtual virtue
virtuosity virtuoso virtuous virulence virulent virus visa visage viscera visceral viscid viscosity viscount viscountess viscous viscus
vise visibility visible visibly vision visionary visit visitation visitor visor vista visual visualisation visualise visualization
visualize vital vitalise vitality vitalize vitamin vitiate vitiation viticulture vitreous vitriol vitriolic vituperate vituperation
vituperative viva vivace vivacious vivacity vivid vividest vivify viviparous vivisection vixen vixenish vizier vocabulary vocal vocalic
vocalisation vocalise vocalist vocalization vocalize vocation vocational vocative vociferate vociferation vociferous vodka vogue voguish
voice voiceless voicemail void voile volatile volatility volcanic volcano vole volition volley volleyball volt voltage voltaic voltmeter
volubility voluble volubly volume voluminous voluntarily voluntary volunteer voluptuary voluptuous vomit voodoo voodooism voracious
voracity vortex votary vote votive vouch vouchsafe vow vowel voyage voyeur voyeurism voyeuristic vulcanisation vulcanise vulcanization
vulcanize vulgar vulgarest vulgarisation vulgarise vulgarism vulgarity vulgarization vulgarize vulnerability vulnerable vulnerably vulture
vulva vulvae vuvuzela vying wack wackest wackier wackiest wackiness wacko wacky wad wadded wadding waddle wade wadi wafer waffle waft wag
wage wagged wagging waggish waggle wagon waif wail wainscot waist waistband waistcoat waistline wait waitress waive wake wakeful waken wale
walk walkout walkway wall wallaby wallboard wallet walleye wallflower wallop wallow wallpaper walnut walrus waltz wampum wan wand
wanderlust wane wangle wanna wannabe wanner wannest want wanton wapiti war warble ward warden wardrobe wardroom ware warehouse warfare
warhead warhorse warier wariest warily wariness warlike warlock warlord warm warmest warmhearted warmonger warmth warn warp warpath warrant
warranty warred warren warring warrior warship wart warthog wartier wartiest wartime warty wary was wash washable washbasin washboard
washbowl washcloth washerwoman washerwomen washout washroom washstand washtub wasp waspish wassail wastage waste wastebasket wasteful
wasteland wastepaper wastewater wastrel watch watchband watchdog watchful watchmaker watchman watchmen watchtower watchword water waterbed
waterboard watercolor watercolour watercourse watercraft watercress waterfall waterfowl waterfront waterier wateriest waterline waterlogged
watermark watermelon waterproof watershed waterside waterspout watertight waterway waterworks watery watt wattage wattle wave waveform
wavelength wavelet wavier waviest waviness wavy wax waxen waxier waxiest waxiness waxwing waxwork waxy way wayfarer wayfaring waylaid
waylay wayside wayward we weak weaken weakest weakfish weakling weal wealth wealthier wealthiest wealthiness wealthy wean weapon weaponless
weaponry wear wearable wearier weariest wearily weariness wearisome weary weasel weaselled weaselling weather weathercock weatherise
weatherize weatherman weathermen weatherproof weave web webbed webbing webcam webcast webinar webisode webmaster webmistress website wed
wedded wedder wedding wedge wedlock wee weedier weediest weedy week weekday weekend weeknight weep weepier weepiest weepy weest weevil weft
weigh weight weightier weightiest weightiness weightless weightlifter weightlifting weighty weir weird weirdest weirdo welcome weld welfare
welkin well wellington wellspring welsh welt welterweight wen wench wend went wept were werewolf werewolves west westbound westerly western
westernise westernize westernmost westward wet wetback wetland wetter wettest wetting whack whale whalebone wham whammed whamming whammy
wharf wharves what whatchamacallit whatever whatnot whatsoever wheal wheat wheaten wheedle wheel wheelbarrow wheelbase wheelchair
wheelwright wheeze wheezier wheeziest wheezy whelk whelp when whence whenever where whereabouts whereas whereat whereby wherefore wherein
whereof whereon wheresoever whereupon wherever wherewithal whet whether whetstone whetted whetting whew whey which whichever whiff while
whilst whim whimper whimsical whimsicality whimsy whine whinier whiniest whinny whiny whip whipcord whiplash whipped whippersnapper whippet
whipping whippoorwill whir whirl whirligig whirlpool whirlwind whirr whisk whiskey whisky whisper whist whistle whit white whitecap
whitefish whiten whitest whitewall whitewash whither whitish whittle whiz whizz who whoa whodunit whoever whole wholehearted wholesale
wholesome wholly whom whomever whomsoever whoop whoopee whoosh whopper whopping whore whorehouse whorl whose whosoever why wick wickedest
wickerwork wicket wide widen widescreen widespread widest widow widowhood width wield wiener wife wig wigeon wigged wigging wiggle wigglier
wiggliest wiggly wight wigwag wigwagged wigwagging wigwam wiki wild wildcat wildcatted wildcatting wildebeest wildest wildfire wildflower
wildfowl wildlife wile wilful wilier wiliest wiliness will willful willies willow willowy willpower wilt wily wimp wimpier wimpiest wimple
wimpy win wince winch wind windbag windbreak windburn windfall windier windiest windiness windjammer windlass windmill window windowpane
windowsill windpipe windscreen windshield windsock windstorm windsurf windswept windup windward windy wine wineglass winery wing wingless
wingnut wingspan wingspread wingtip wink winner winning winnow wino winsome winsomest winter wintergreen winterise winterize wintertime
wintrier wintriest wintry wipe wire wireless wiretap wiretapped wiretapping wirier wiriest wiriness wiry wisdom wise wiseacre wisecrack
wisest wish wishbone wishful wisp wispier wispiest wispy wist wisteria wistful wit witch witchcraft witchery with withal withdraw
withdrawal withdrawn withdrew withheld withhold within without withstand withstood witless witticism wittier wittiest wittily wittiness
witting witty wive wiz wizard wizardry wizened wobble wobblier wobbliest wobbly woe woebegone woeful woefuller woefullest wok woke woken
wolf wolfhound wolfish wolfram wolverine wolves woman womanhood womanise womanish womanize womankind womanlier womanliest womanlike
womanliness womb wombat women womenfolk won wonder wonderful wonderland wonderment wondrous wont woo wood woodbine woodcarving woodchuck
woodcock woodcraft woodcut woodcutter woodcutting wooden woodenest woodier woodiest woodiness woodland woodman woodmen woodpecker woodpile
woodshed woodsier woodsiest woodsman woodsmen woodsy woodwind woodwork woodworm woody woof wool woolen woolgathering woollen woollier
woolliest woolliness woozier wooziest wooziness woozy word wordier wordiest wordiness wordplay wordy wore work workable workaday workaholic
workbench workbook workday workfare workflow workforce workhorse workhouse workingman workingmen workload workman workmanlike workmanship
workmen workout workplace worksheet workshop workstation workweek world worldlier worldliest worldliness worldwide worm wormhole wormier
wormiest wormwood wormy worn worrier worrisome worry worrywart worse worsen worship worshipful worshipped worshipper worshipping worst
worth worthier worthiest worthily worthiness worthless worthwhile worthy wot would wound wove woven wow wrack wraith wrangle wrap
wraparound wrapped wrapper wrapping wrath wrathful wreak wreath wreathe wreck wreckage wren wrench wrest wrestle wretch wretchedest wriggle
wriggly wright wring wrinkle wrinklier wrinkliest wrinkly wrist wristband wristwatch writ writable write writhe written wrong wrongdoer
wrongdoing wrongest wrongful wrongheaded wrote wroth wrought wrung wry wryest wuss xenon xenophobia xenophobic xerographic xerography xylem
xylophone xylophonist yacht yachtsman yachtsmen yahoo yak yakked yakking yam yammer yank yap yapped yapping yard yardage yardarm yardstick
yarmulke yarn yaw yawl yawn ye yea yeah year yearbook yearling yearn yeast yeastier yeastiest yeasty yell yellow yellowest yellowish yelp
yen yeoman yeomen yep yes yeshiva yessed yessing yest yesterday yesteryear yet yeti yew yield yip yipped yippee yipping yo yodel yodelled
yodeller yodelling yoga yogi yogurt yoke yokel yolk yon yonder yore you young youngest youngish youngster your yourself yourselves youth
youthful yowl yttrium yucca yuck yuckier yuckiest yucky yuk yukked yukking yule yuletide yum yummier yummiest yummy yup yuppie zanier
zaniest zaniness zany zap zapped zapper zapping zeal zealot zealous zebra zebu zed zenith zephyr zeppelin zero zest zestful zeta zigzag
zigzagged zigzagging zilch zillion zinc zincked zincking zing zinnia zip zipped zipper zippier zippiest zipping zippy zircon zirconium zit
zither zodiac zodiacal zombie zonal zone zonked zoo zoological zoologist zoology zoom zucchini zwieback zygote
`;
