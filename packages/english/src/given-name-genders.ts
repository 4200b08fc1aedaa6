/**
 * Given names that are borne by women, and by men, almost alone; those borne by both are left out. Lower case, without accents,
 * hyphens and apostrophes. Put together from the lists of first names by sex of Faker (MIT; its Cyrillic lists transliterated),
 * the female and male names of the Moby project (public domain, PDDL 1.0, through stdlib's data sets), and names of the Middle
 * East, the Caucasus, Central Asia, Africa and of public life entered by hand for this project. A name stands on one side where
 * at least three in four of its lists do.
 */

export const femaleGivenNames: string = `
aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aaren aarika aarya aasa aasha aashritha aatmaja aba abagael abagail abani abbi
abbondanza abby abbye abdonie abebi abeline abena abendam abeni abhaya abibatou abigael abigaelle abigail abigale abigel abosede abra abril
aby acacie acanthe acela acelya achieng acilay acilia aculina ada adaeze adah adalbaude adalberta adalgisa adaline adalsinde adara adaugo
adda addi addia addolorata adea adebukola adegrine adela adelaida adelaide adelajda adelasia adelayida adele adelheid adelice adelie adelina
adelind adeline adeliya adella adelle adeltrude adelya adena adenike adepeju adesewa adesua adetoke adetoun adey adiana adiba adile adina
adolfa adolfina adolphie adonise adora adore adoree adorne adrastee adrea adrehilde adria adriaens adriana adriane adrianna adrianne adriena
adrienne adrijana adunni adwitiya adwoa aeriel aeriela aeriell afanasiya afaq afarim afat afia afitap afra afruza afton afua afzuna ag agace
agafia agafiya agafya agape agapiya agata agatha agathe agca aggi aggie aggy agilberte aglae aglaia aglaja agna agnane agneflete agnella
agnes agnesa agnese agnesse agneta agnieszka agniya agnola agostina agrata agretha agripina agrippine agrypina agustina ahalya ahenk ahilya
ahlem aicha aida aigneis aigul aila aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aimee aimil aina aindrea aino ainslee
ainsley ainslie ainura aisha aishani aissa aissata aissatou aisyah ajana ajay ajeng ajla ajlin ajna ajoke akifa akinyi akofa akorfa akosua
akshainie akshata akshita akua akula akulina akumaa akunna akvelina ala alaine alais alameda alana alanah alane alanna alara alayne alba
albane albena alberade alberta alberte albertina albertine albertyna albina alcidie alcina alcine alcyone alda aldegonde alea alecia aleda
aleece aleen alejandra alejandrina aleksandra alemka alena alene alenia alenka alesea aleska alessa alessandra alessia aleta aleth alethea
alevtina alexa alexandra alexandrea alexandrina alexandrine alexanne alexi alexia alexina alexine aleya aleyna alfi alfonsa alfreda alia
alica alice alicea alicia alicja alida alidia alie alienor aliette alika alikee alima alina aline aliona alis alisa alisha alison alissa
alissia alisun aliya aliyah aliz aliza alize alka alla alleen allegra allene alli allianora allina allis allison allissa allix allsun allx
ally allyce allys allyson alma almaz almeda almeria almeta almila almira aloise aloisia aloisie alojza alojzije aloyse aloysia alphonsine
alpike alsu alta altea althea althee altin alvera alverta alvina alvine alvinia alvira alya alyce alyda alys alysa alyse alysia alyson alyss
alyssa alyssia alzbeta ama amabel amabela amabelle amadea amahle amaka amalea amalee amaleta amalia amaliane amalie amalija amalita amalle
amalthee amanda amande amandi amandie amandine amandy amante amara amarande amaranthe amargo amaryllis amata amaya ambar amber amberly ambra
ambre ambroisie ambur ame amea amelia ameliane amelie amelina ameline amelita amelya amen amethyste ami amie amii amil amina aminat aminata
aminte aminu amira amitie amity ammamaria amodini amoke amope amra amrita amritambu amy amye ana anabal anabel anabela anabella anabelle
anaelle anahit anahita anaida anais anala analiese analise anallese anallise anamaria anamarija anamika ananda anandamayi ananta anasooya
anastasia anastasie anastasija anastasiya anastassia anastazia anastazie anastazija anastazja anasuya anatazie anatola anatolia anatoliya
anca anceline anci ancica ancilla ancuta anda andac andee andeee andela andelika andelina anderea andjelina andra andrada andrea andreana
andree andreea andreja andria andriana andriette andrijana andrina andromache andromeda andzelika anemona anemone anesa anestassia anet aneta
anett anetta anette anezka anfisa angadreme angela angele angelia angelica angelika angelina angeline angelique angelita angelle anggun
anghelina angie angil angilberte angy ani ania anica anicee anicette anika anila anina anise anisoara anissa anita anitra anja anjali
anjanette anjelica anjushree anjushri anka ann anna annabal annabel annabela annabell annabella annabelle annadiana annadiane annagrazia
annalee annalena annaliese annalise annamaria annamarie annapurna annchristin anne annecorinne annegret anneke anneli annelie anneliese
annelise annemarie annemijn annetta annette anni annice annie annika annikki annis annissa annmaria annmarie annnora annonciade annora
annunziata anny anora anouk ansberte anselma anshula ansley anstice anstrudie antea anthe anthea anthelmette anthia anthiathia antigone
antoaneta antoinette antonela antonella antonetta antonia antonida antonietta antonija antonina antonine antoniya anuja anusuya anuta anwesha
anya anzhela anzhelika aphelie apolena apollina apollinariya apolline apollonia apolloniya appia appolonia april aprilette apsara aquiline
arabel arabela arabele arabella arabelle araceli araksya arame aranka ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia
ardine ardis ardisj ardith ardra ardyce ardys ardyth areta aretha argelia argentina argine aria ariadna ariadne ariana ariane arianna aricie
aridatha ariela ariella arielle arija arike arina arinola arisa aristita arkadiya arlana arlee arleen arlena arlene arleta arlette arleyne
arlie arliene arlina arlinda arline arluene arly arlyn arlyne armance armande armandine armeline armelle armida armide armine arna arnaude
arnolda arnostka artemisa artemiya arthurine aruna arwen arya aryn asake asal asceline ascension asel asella asha ashely ashia ashien ashil
ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly asia asija asila asiya asja aslesha asli aslim asliya asma asolat assomption
assunta asta astarte aster asterie astou astra astree astrid astrida astride astrix asuela asya atalanta atanasia atanazie atena athalie
athanasie athena athenais athene athina atifete atinuke atlanta atlante atreyee atreyi atta auberta aubertine aubine aubree aubrette aubrie
aude audeline audi audie audra audre audrey audrie audry audrye audy augusta augustina augustyna aulia aundrea aung aura aure aurea aurelea
aurelia aureliana aurelie aurelienne aurelija aurelle auria auriane aurie aurilia aurlie auroora aurora aurore ausilia ausiliatrice austina
austine auxane ava avani avantika aveline averyl avie avigaelle avis aviva avivah avoye avreliya avril avrit avrora awa awero awesi axeline
axelle axenia aya ayaan ayana ayanda aydan ayebatari aygul aygun ayinke ayize aykal ayla ayleen aylin aymardine aymonde ayn aynur ayoka ayren
aysar ayse aysha aysil aytan ayu ayushmati aza azalea azalee azaliya azelia azelie azeline aziza azra azzurra baaba baala bab babara babb
babbette babbie babeta babette babila babita babs bade bagdagul bahar baidehi baijayanti balamani balin bambi bambie bambina bamby banna banu
banuta bara barb barbabra barbala barbara barbaraanne barbe barbee barbette barbey barbi barbie barbora barbra barbro barby barchinoy bari
barica barno bartolomea basanti basia basilia basilisse bassilla bathilde bathsheba batilda batsheva bayaz bea beata beate beatrice beatrisa
beatrix beatriz beatrycze becca becka becki beckie becky bediz bedran bedriska bee begoyim begum behrem beilul beitris bekki bel belcim
belemir belia belicia belina belinda belita bell bella bellanca belle bellina belma beltun belva belvia benazir bendite benedetta benedicta
benedicte benedikta benedita benetta beniamina benice benigna benita benli benni benoite bente benthe benvenuta berangere berceste bercin
berenice berenika beret berget berinay berit berna bernadene bernadetta bernadette bernadina bernadine bernarda bernardina bernardine
bernelle bernete bernetta bernette berni bernice bernita berran berre berri berrie berry berta berte bertha berthe bertille bertina bertine
bertolda berva beryl beryle besra bess bessie bessy betania beth bethanne bethany bethena bethina betina betsey betsy betta bette betteann
betteanne betti bettina bettine betty bettye beulah beuve beverie beverlee beverley beverlie beverly bevvy bhaanumati bhadra bhagirathi
bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibbie bibby bibbye bibi bibiana bibianna biborka bice biddie
biddy bidget bigna bili biljana billi billie billura billye biloslava bilva bilwa bilyana binafsha bineta binni binnie binny binta bintou
bird birdie birgit birgita birgitta birgitte bisenija biserka blagica blagovista blahomila blahomira blahoslava blaire blakelee blakeley
blanca blanch blancha blanche blandine blanduzia blanka blazena blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy
blythe bobana bobbe bobbee bobbette bobbi bobbye bobette bobina bobine bobinette bogdana boglarka boguslava bohdana bohumila bohumira bohuna
bohuse bohuslava bojana bojislava bolatito boleslava boluwatife bonita bonnee bonni bonnibelle bonnie bonny borbala borislava borka boroka
bosiljka bozena bozetecha bozhena bozica bozidara brana brandais brande brandea brandi brandice brandie brandise brandusa branimira
branislava branka brankica bratislava breanne brear bree breena brena brenda brenna bretislava bria briana brianna brianne bride bridget
bridgette bridie brier brietta brigid brigida brigit brigita brigitta brigitte brina briney brinn brinna briny brita britney britni britt
britta brittan brittaney brittani brittany britte britteny brittmarie brittne brittney brittni bronislava brooke bruna brunehaut brunehilde
brunhilda brunhilde brunilde bryana brygida bryna brynn brynna brynne buddhana buffy buhle bukola bunmi bunni bunnie bunny busisiwe cacilia
cacilie caetana cagil cagla cahra cairistiona caitlin caitrin calida calina calista calla calley calli callida callie cally calogera
calpurnia calypso camala camel camelia camella camellia cami camila camile camilla camille cammi cammie candace candi candice candida candie
candis candy canel cangul cannur cansel cansin cansu capitolina caprice capucine cara caralie caren carena caresa caressa caresse cari caria
caridad carie caril carilyn carin carina carine cariotta carissa carita caritta carla carlee carleen carlen carlene carley carlijn carlina
carline carlita carlota carlotta carlye carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen
carmencita carmina carminho carmita carmo carmon carna caro carola carolan carolann carole carolee carolin carolina caroline caroljean
carolyn carolyne carolynn caron carree carri carrie carrissa carry caryn casandra casi casiana casie casilda casimira cassandra cassandry
cassaundra cassey cassi cassiopea cassondra cassy cataleya catalina catarina cate catena caterina catha catharina catharine cathe cathee
catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina catinca catlaina
catlee catlin cato catrin catrina catrinel catriona caty caye cayla ceca cecelia cecile ceciley cecilia cecilie cecilla cecily cecylia ceil
cele celene celesta celeste celestia celestina celestine celestyna celia celie celina celinda celine celinia celinka celisse celka celle
cenka cerasela ceren cesminaz cestmira cesya ceyda ceyla ceylan ceylin ceylinaz cezara chakrika chanda chandal chandani chandi chandini
chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati channa chantal chantalle
chapala charil charin charis charissa charisse charita charity charla charlaine charlean charleen charlena charlene charli charline charlot
charlotta charlotte charmain charmaine charmane charmian charmine charmion charo charumati charvi charyl chastity chatura chayenne chelsae
chelsea chelsey chelsie chelsy cher chere cherechi cherey cheri cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherish
cherlyn cherri cherrita cherry chery cherye cheryl cheslie cheyenne chiamaka chiara chiarra chimamanda chinyere chioma chiquia chiquita chira
chitrali chitramala chitrangada chizoba chlo chloe chloette chloris cholpon chranislava christa christabel christabella christal christalle
christan christean christel christelle christen christi christiana christiane christin christina christine christy christye christyna chrysa
chrysler chrystal chryste chrystel ciaobella cicek cicely cici cicily ciel cigil cilay ciler cilka cilvenaz cimen cinda cindee cindelyn
cinderella cindi cindie cindra cindy cinnamon cinta cinthia cinzia cipriana cirilla cise cisem cisil cissiee cissy cistoslava citra claire
clara clarabelle claresta clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarisa clarissa clarisse clarita
clary claudelle claudetta claudette claudia claudie claudina claudine clavdia clea clelia clelie clemence clementia clementina clementine
clemenzia cleo cleofe cleopatra clerissa clio clo cloe clorinda cloris clotilda clotilde coco codee codrina codruta cointa coleen colene
coletta colette coline colleen collen collete collette collie collien colline colly colomba comfort concepcion conception concetta concettina
conchita concordia conni consolata constanca constance constancia constancy constanta constantia constantina consuela consuelo cookie cora
corabel corabella corabelle coral coralia coralie coraline coralyn corazon cordelia cordelie cordey cordi cordula coreen corella corenda
corene corentine coretta corette corie corilla corina corine corinna corinne coriss corissa corliss corly cornela cornelia cornelle correna
corri corrianne corrina corrine corrinne corry cortney cosetta cosette cosima cosmina costanza coumba courtenay crenguta crescenzia crina
crissie crissy crista cristabel cristal cristen cristi cristiana cristie cristina cristine cristionna cristy crocefissa cronida crysta
crystal crystie csenge cthrine ctibora ctirada ctislava cunegonda cuzia cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea
cynthia cynthie cynthy cyntie cyra cyrielle cyrila daantje dacey dacia daciana dacie dacy dada daevi daevika daffi daffie daffy dafina dafne
dagmar dagmara dahlia daiana daile dainuvite daisey daisi daisie daisy dajana daksha dakshayani dalenna daleslava dalia dalibora daliborka
dalida dalie dalila dalima dalimila dalimira daloris damara damaris damayanti damiana damita damjanka damla dana danell danella danette dania
danica danice daniela daniella danielle danijela danika danique danit danita daniz danka danna danni dannye danuse danuta danyelle danyette
daphene daphna daphne dara darbie darcee darcey darci darcie darda dareen darell darelle dari daria dariana darice darie darija darina
darinka darislava darja darla darleen darlene darline darlleen darrelle darsey darshwana darsie darta darya daryn dasha dasi dasie dasya
datha daune daveen daveta davida davina davine davita davriya dawn dawna dayle dayna ddene dea deana deanna deanne debbi debbie debby debee
debera debi debor debora deborah debra dede dedie dedra dee deeann deeanne deedee deeksha deena deepali deeptimayee deeptimoyee deerdre deeyn
defne degna dehlia deidre deina deirdre dejana dela delcina delcine delfina delia delie delila delilah delinda delizia della delly delmira
delora delores deloria deloris delphine delphinia demet demetra demetria demi dena deni denice denisa denise denna denni deny denyse deodata
deonne derin derya desanka desdemona desiderata desirae desiree desiri despina destan deste deva devan devangana devani devasree devi devika
devina devinne devon devondra devonna devonne devora devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri
di diah diahann diamante dian diana diandra diane dianemarie diann dianna dianne diannne dianora diara diarra dicle diclehan dida didem didi
didina dido diede dieke diena dierdre dieudonnee dieynaba dijana diksha dilafruz dilara dilay dilbar dilberay dildora dilek diler diletta
dilfuza dilma dilnoza dilorom dilrabo dilruba dilsoz dimitrina dina dinah dinara dinda dinnie dinny diodata dionis dionisia dionne dior
dipali dita dittemarie ditya diviska divna divya dix dixie diyana diyora djenna dniren dobrava dobrila dobrinka dobromila dobromira
dobromisla dobroslava dochia doda dode dodi dodie dody doe doina doinita doleslava doll dolley dolli dollie dolly dolores dolorita doloritas
dolunay dolyana domenica domeniga dominga domini dominica dominika domnica dona donalda donata donatella dondu donella donelle donetta donia
donica donielle donka donna donnamarie donni dora doralia doralin doralyn doralynn doralynne dorana dorcas doreen dorelia dorella dorelle
dorena dorene doretta dorette dori doria doriana doriane dorica dorice dorina dorine doris dorisa dorise dorit dorita dorka dorli doro
dorolice dorolisa dorota dorotea doroteja doroteya dorothea dorothee dorothy dorottya dorree dorri dorrie dorris dorry dorthe dorthea dorthy
dosi dot doti dotti dottie dotty doubrava doubravka douce doyinsola draga dragana dragica draginja drahomila drahomira drahoslava drahotina
drahuse draupadi dre dreddy dredi drina druci drucie drucill drucy druina drusi drusie drusilla drusy dua dubravka duduzile dulari dulce
dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy dulina dulsea dumitra dumitrana dumitrita dunja dunya durda durdane durdona durga
durgeshwari durica durriye dusana dusanka dusica duska dusty duygu dyah dyan dyana dyane dyann dyanna dyanne dyna dynah dzile dzirkstite ea
eachelle eada eadie eadith ealasaid eartha easter eba ebba ebe ebiere ebonee ebony ebru ecaterina ece ecem eda edda edee edelberga edeline
edie edin edita edite edith editha edithe editta ediva edmee edna eduarda edvarda edvige edwina edy edyta edyth edythe eef eefje eeva effie
efimia efrosinia eftalya eftimia egizia egle egona eileen eilis eimile eirena eka ekaparnika ekaterina ekin ela elaide elaina elaine elakshi
elana elane elanur elayne elberta elbertina elbertine elcin elda elea eleanor eleanora eleanore electra eleen elektra elena elene eleni
elenore eleonora eleonore elettra elfie elfreda elfrida elfrieda elga eliabeth eliana eliane elianora elianore elicia elide elif elimena elin
elina eline elinor elinore eliona elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa eliza elizabet elizabeth
elizaveta elize elka elke ella ellada elladine elle ellen ellene ellenmargrethe ellette elli ellie ellissa elly ellyn ellynn elma elmas
elmira elna elnara elnora elnore eloa elodia elodie eloisa eloise elonore elora elsa elsbeth else elset elsey elsi elsie elsinore elspeth
elsy elva elvera elvia elvina elvira elwira elyanora elyn elynn elyse elysee elysha elysia elyssa elza elzbieta ema emalee emalia emanuela
emanuelly emel emelda emelia emelie emelina emeline emelita emely emelyne emera emerance emerencie emese emilee emili emilia emiliana emilie
emilija emiline emiliya emily emine emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuelle emmelie emmeline emmely emmey
emmi emmie emmy emmye emogene emyle emylee ena enakshi endah engracia enid enie enimia eniola enise enna enrica enrichetta enrika enriqueta
enya eolanda eolande eracla eran erena erica ericha ericka erika erina erinn erinna erma ermelinda ermenegarda ermenegilda ermengarde
ermentrude ermina erminia erminie erna ernaline ernesta ernestina ernestine ersilia ertha ervina eryn esen eser esha eshana eshita esi esin
esma esmaria esmee esmeralda esmeray esmira esperanza essa essie essy esta estefania estel estela estele estell estella estelle ester estera
esterina esther estrella estrellita eszter etela ethel ethelda ethelin ethelind etheline ethelyn ethyl etta etti ettie etty eudochia eudokia
eudoksja eudora eudoxie eufemia eufrasia eufrosina eufrozina eugenia eugenie eugine eula eulalia eulalie eunice eunika euphemia euphrasie
euridice eusebia eusebie eustacia eutalia eva evaleen evangelia evangelin evangelina evangeline evanghelina evania evanne evdochia evdokija
evdokiya eve eveleen evelien eveliina evelin evelina eveline evelyn evelyne evey evfrosiniya evgeniya evghenia evi evie evita evonne
evpraksiya evsen evvie evvy evy evzenie ewa ewatomi ewelina eyde eydie eylul eysan ezmeralda ezoza fabia fabiana fabie fabienne fabiola
fabricia fadekemi faderera fadimata fadime fae fahriye fahrunissa faina faith faizah fallon famke fan fanchette fanchon fancie fancy fanechka
fania fanni fannie fanny fanta fantine fanya fara farah farand farangiz fardau farhunnisa farica farida farqana farra farrah farrand farzana
fathonah fatim fatima fatimata fatma fatos fatou fatoumata faun faunie fausta faustina faustine faustyna fawn fawne fawnia faxriyya fay faya
faydra faye fayen fayenne fayette fayina fayre fayth faythe fazilat fazilet feba febe febi febriana febrina federica fedora fehime fehintola
felecia felicdad felicia felicie felicita felicitas felicity felicle felina feline felipa felisha felita feliza fem femke femm fenelia fenja
fenna fenne feodora feodosia feodosiya ferah feray ferdinanda ferdinande ferdynanda feride feriha fern fernanda fernande fernandina ferne
feruza fevronia fevroniya fey feyza fiammetta fiann fianna fibikemi fidan fidela fidelia fidelie fidelity fieke fien fiene fiep fifi fifine
figen fikayomi fikriye filia filide filipa filippa filiz filofteia filomena filou fily fina fine finia finja finnja fiona fionna fionnula
fiordaliso fiore fiorella fiorenza fiorenze firdevs firuza fitri fitria fitriani flaminia flavia flaviana flavie fleur fleurette flo floare
floarea floor floortje flor flora florance flore florella florence florencia florencja florenta florentia florentina florentine florentyna
florenza florette flori floria floriana florica florida floridia florie florina florinda florine florri florrie florry flossi flossie flossy
flss flurina foca folake folashade fortunata fortunee fosca fotima fowsiya franca france francene frances francesca francette francia
francine francisca franciska franciszka francoise francyne franka franni frantiska franziska frayda freda freddi fredelia frederica
fredericka frederike frederique fredi fredia fredra fredrika freida freja freya frida frieda friederike frusina fruzsina fuldem fulden fulvia
fulya funda funke fureyya furuzan fusun fyokla gabbey gabbi gabey gabriela gabriell gabriella gabrielle gabriellia gabrijela gabrila gadis
gae gaelle gaia gail gaja gajana gala galatea galina gamze ganesha ganna garance garika garland garnet garnette gasti gates gaudenzia gautami
gavra gavrielle gavxar gawati gayane gayatri gaye gayel gayla gayle gayleen gaylene gaynor geanina geeta geetanjali gelena gelila gelsomina
geltrude gelya gema gemine gemini gemma gena generosa genesia geneva genevieve genevra genia genna genni gennie gennifer genny genoveffa
genovera genta gentiana genvieve georgeanna georgeanne georgena georgeta georgetta georgette georgia georgiana georgianna georgianne georgina
georgine geralda geraldina geraldine gerarda gerardina gerberge gerda gerharda gerhardine gerianna gerianne gerladina germana gerrilee gert
gerta gerti gertie gertrud gertruda gertrude gertrudis gerty geta ghada ghaliyati gheorghina gherghina giacinta giada giana gianina gianna
gifty gigi gigliola gilberta gilberte gilbertina gilbertine gilda gilemette giliola gillan gilli gillian gillie gilligan gilly gina ginelle
ginevra ginewra ginni ginnie ginnifer ginny gioacchina gioconda gioia giorgia giorgiana giovanna gipsy giralda girija girja gisela gisele
gisella giselle gita gitanjali gitte giuditta giulia giuliana giulietta giulitta giuseppa giuseppina giusta giustina gizela gizem glad gladi
gladys glafira gleda glenda glenine glenna glennie glennis glori gloria gloriana gloriane glorie glory glynda glynis glynnis gnni godeberta
godiva gokce goknur goksin golda goldarina goldi goldia goldie goldina goldy gonca gonul gorana goranka gordana govhar gozde graca grace
gracia graciana gracie graciela gracja grata gratia gratiana gratiela grayce grazia graziana graziella grazina greer greta gretal gretchen
grete gretel grethel gretna gretta grier griselda grissel grizelda gro grozdana gry guadalupe gudrite gudrun guenda guendalina guendolen
guenevere guenievre guenna guglielma guher guilhemine guillema guillemette guillermina guinevere guinna gul gular gulay gulbahar gulbaxor
gulben gulchexra gulcin guldem gulden guldeste gulen gulgun guljamol guljaxon gulnara gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen
gulshat gulsora gulsum gulzira gulzoda gundelinda gunel gunes gungor gunilla guniz gunnel gunnur gunsel gunseli gurcan gusella gussi gussie
gussy gusta gustava gustavine gusti gustie gusty guusje gvendolina gwen gwenaelle gwendolen gwendolin gwendolyn gweneth gwenette gwenneth
gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy haby hadria hafsa hafshah hailee hailey hala halette hali halie halima
halimatou halimeda halina halla halley halli hallie hally halyna hamida hamima hamsini hana hanan handan hande hanga hanifa hanna hannabel
hannah hanne hannele hanni hannie hannis hanny happy harinakshi harita harlene harli harlie harmonia harmonie harmony harri harrie harriet
harriett harrietta harriette harriot harriott hasmik hasna hata hatti hattie hatty hava havla hawa hayal hayat hayley hazan hazel heather
heda hedda heddi heddie hedi hedvig hedviga hedvige hedvika hedwig hedwiga hedy heema heida heidi heidie heidrun helaina helaine helen helena
helene helenelizabeth helenka helga helge helin helle helli heloisa heloise helsa helyn hendrika henka henrieta henrietta henriette henrike
henryetta henryka hephzibah heracleea herberta hermia hermina hermine herminia hermione herta hertha hester hesther hesti hestia hetti hettie
hetty hibo hidaya hilal hilda hildagard hildagarde hilde hildegaard hildegard hildegarde hildy hilliary hilola himadri himani hind hinda hira
hiranya hiwot hlengiwe hodan holli hollie holly hollyanne honey hong honoria honorine hope horatia hortense hortensia hortensie hortenzia
hortenzie horymira hosiyat hostimila hostimira hostislava hrvojka hua huda huguette hulda hulya humaira humay humeyra huner huriya hurshida
husida husnida husniya husnora hvezdoslava hyacinta hyacinth hyacintha hyacinthe hyacinthia hyacinthie hynda iana ianina ianira ianna ianthe
iaroslava iasmina ibbie ibby ibironke iboja ica icha iclal ida idalia idalina idaline idea idell idelle idette idil ifa ifeoma iffar iffet
ifora ifrah ifunanya iginia ignacie ignata ika ilaria ilayda ilda ildegarda ildegonda ildika ileana ileane ilene ilenia iliana ilinca ilinka
ilise iljana ilka ilkben ilke ilknur ilksen ilkyaz illa ilona ilsa ilse ilva ilysa ilyse ilyssa ilza iman imani imelda imge imke immacolata
imogen imogene imojean ina inara inas inaya inci incoronata indah indira indy ines inesa inesita inessa inez inga ingaberg ingaborg inge
ingeberg ingeborg ingeborga ingrid ingrida inguna ingunna inja inka inkeri inna innesa innocenza intan inyoni ioana ioanina iolanda iolande
iolanthe iole iona ione ionela ionelia ionne iormina iosefina ipek iraida irawati irem irena irene iretioluwa iriana iride iridenta irina
iris irisa irita irma irmeli irmina iroda iryna isabel isabela isabelita isabell isabella isabelle isabelly isadora isahella ise iseabal
iseult iside isidora isik isil isilay isin isioma isis isisa isla ismerie isobel isolda isotta isra issi issie issy ita italia itir iulia
iuliana iustina iva ivana ivancica ivanka ivanna iveta ivett ivetta ivette ivie ivna ivona ivonne ivory ivy iya iyabode iyadunni izabel
izabela izabella ize izel izidora izolda jabulile jacenta jacinda jacinta jacintha jacinthe jackelyn jacki jacklin jacklyn jackquelin
jackqueline jaclin jaclyn jacoba jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth
jada jade jadrana jadranka jadwiga jael jaelynn jagica jailey jaimini jaine jakuba jakubina jakubka jala jale jalou jamalia jami jamila
jamilya jamima jammie jana janaina janaya janaye jandy jane janean janeczka janeen janel janela janella janelle janene janenna janessa janet
janeta janetta janette janeva janey jania janica janice janie janifer janin janina janine janith janka janna jannel jannelle janni janot jany
jaquelin jaquelyn jaquenetta jaquenette jaquith jara jarmila jarolima jaromira jaroslava jasmijn jasmin jasmina jasmine jasna jasnena
jautrite jayda jaylinn jaymee jayne jaynell jazmin jazz jazzlyn jazzlynn jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette
jeannie jeannine jehanna jehanne jela jelena jelene jelica jelisaveta jelita jelka jella jemie jemima jemimah jemmie jemmy jen jena jenda
jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine jenny
jenovefa jente jeralee jeri jerrilee jerrilyn jerrine jerrylee jesa jesika jessa jessalin jessalyn jessamine jessamyn jesselyn jessi jessica
jessika jesslyn jesslynn jessy jet jette jevrosima jewel jewell jewelle jil jill jillana jillane jillayne jilleen jillene jilli jillian
jillie jilly jimena jindriska jinny jinte jinthe jirina jitka jo joan joana joane joanie joann joanna joanne joannes jobey jobi jobie jobina
joby jobye jobyna jocelin joceline jocelyne jodee joeann joela joelie joelina joeline joell joella joelle joellen joelly joellyn joelynn
joete johana johanna johannah johanne johna johnath johnette johnna joice jojo jolana jolanda jolanta jolayemi jolee joleen jolene joletta
joli jolie jolien jolijn jolin jolina joline joly jolyn jolynn jonell joni jonie jonis jonna jordain jordana jordanna jorey jorga jori jorie
jorrie jorry joscelin josee josefa josefien josefin josefina josefine josepha josephin josephina josephine josette josey josi josiane josie
josipa josselyn josy jourdan jovana jovanka joy joya joyan joyann joyce joycelin joye jozefa jozefina jsandye juana juanita judi judie judita
judite judith juditha judy judye judyta juieta jula jule julee juli julia juliana juliane juliann julianna julianne julide julie julienne
juliet julieta julietta juliette julija julijana julika julina juline julissa julita jumagul juna june junette junia junie junina juno jusma
jusra justina justine justinn justyna juta jyoti jyotsana kaarina kaat kacey kacie kacy kader kadiatou kadriye kaela kaia kaila kaile kailey
kaitlin kaitlyn kaitlynn kaja kakalina kalea kaleena kali kalie kalila kalina kalinda kalindi kalli kally kalpana kalyani kama kamala kamaria
kameko kamelya kamila kamilah kamile kamilla kamillah kamla kamola kamuran kanchan kandace kandy kani kania kanishka kanti kanya kanykey kara
karalee karalynn kare karee karena karia karie karil karilynn karima karimah karin karina karine kariotta karisa karissa karita karla karlee
karleen karlen karlene karlie karlijn karlotta karlotte karly karlyn karmela karmen karola karole karoliina karolina karoline karon karrah
karrie karry kartika kary karyl karylin karyn kasey kashyapi kasiyah kass kassandra kassey kassi kassia kassie kat kata katalin katariina
katarina katarzyna kate katee katerina katerine kateryna katey kath katha katharina katharine katharyn kathe katherina katherine katheryn
kathi kathie kathleen kathlin kathrin kathrine kathryn kathryne kathy kathye kati katica katie katija katina katine katinka katja katleen
katlin kato katrin katrina katrine katrinka katryn katti kattie katuscha katusha katy katya kavita kaya kaycee kaye kayla kayle kaylee
kayleigh kayley kaylil kaylyn kayra kazi kazimira keeley keelia keely keet keisha kelcey kelci kelcie kelcy kelila kelli kellia kellie
kellina kellsie kellyann kelsi kelsy kendra kendre kenna kensi kenza keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesley keslie
kessia kessiah ketevan ketti kettie ketty kevina kevser kevyn kezia khadidiatou khadija khadijah khady khanyisile kharitina khatia khethiwe
khoudia khristina khristya khulekani ki kiah kial kiana kiandra kiara kiele kiersten kika kikelia kikelomo kiki kimberlee kimberley kimberli
kimberly kimberlyn kimbra kimmi kimmie kimmy kincso kine kinga kinna kira kirana kiraz kirbee kirbie kiri kirsten kirsteni kirsti kirstin
kirstyn kismet kissee kissiah kissie kitti kittie kitty kiymet kizzee kizzie klara klarika klarrisa klaudia klaudie klavdiya klea klementina
klementyna kleopatra klotylda koleta kolinda kolombina kolumbina komila konstance konstancie konstancja konstanze konsuela konzuela koo kora
koral koralia koralle kordula kore korella koren koressa kori korie korina korinna kornelia kornelie korney korrie korry krasava krasomila
krentta krissie krissy krista kristal kristalina kriste kristel kristen kristi kristiana kristie kristien kristiina kristin kristina kristine
kristy kristyn kristyna krysta krystal krystalle krystle krystyna ksawera ksenia ksenija kseniya kumari kumru kumuda kumush kunhuta kupava
kveta kvetoslava kvetuse kvitka kvitoslava kyara kyla kylen kylila kyllikki kylynn kym kynthia kyra kyrstin la lacee lacey lacie lacramioara
lacy lada ladina ladislava ladonna laetitia laia laila laina lainey lakshmi laksita lala lale lalita lalla laman lamia lamiya lan lana lanae
lanette lani lanita lanna lanni lara laraine laras lari larina larine larisa larissa lark larysa laryssa lasma latashia latia latife latika
latisha latofat latoya latrena latrina laura lauraine laural lauralee laurane laure lauree laureen laurel laureline laurella lauren laurena
laurencie laurencja laurene laurentia laurentyna lauretta laurette lauriane laurianne laurice laurie laurine lauryn lavanya lavena laverna
laverne lavina lavinia lavinie lavize lawrencia laxmi layla laylo layne layney lea leah leana leandra leann leanna leanor leanora lebbie leda
leeann leeanne leela leelah leena leesa leese legra leia leigh leigha leila leilah leisha lejla lela lelah lelia leman lemide lena lene lenee
lenette leni lenia lenja lenka lenna lenne lenora lenore lenya leodora leoine leokadie leola leoline leona leonanie leonelle leoni leonia
leonie leonilda leonne leonor leonora leonore leontina leontine leontyna leontyne leopolda leopoldina leopoldine leopoldyna leora leposava
lerato lerzan lesana leshia lesli lesly lestari lesya leta lethia leticia leticie letisha letitia letizia letta letti lettie letty levke lexi
lexie lexine lexis lexy leya leyla lezlie lia liah liana liane lianna lianne liara lib liba libbey libbi libbie libby libena liberata libora
liboria liboslava libusa libuse licha licia lida lidania lidia lidija lidiya lidmila lidya lieke lien liene liesa lieve lieze liga ligia
liisa likera liksma lil lila lilah lilas lili lilia lilian liliana liliane lilianna lilias lilien lilith liliya lilla lilli lillian lillie
lillis lilllie lilly lilou lily lilyan lina linda linde lindi lindie lindsay lindsy line linea linell linet linett linette ling linn linne
linnea linnell linnet linnie lintang linzy lioara lira lis lisa lisabeth lisann lisanne lisbeth lise liselotte lisetta lisette lisha lishe
lissa lissi lissie lissy lita liuba liubov liudmila liuka liusea liv liva livia liviana livie livija livvie livvy livvyy livy liya liyana liz
liza lizabeth lizbeth lize lizette lizz lizzie lizzy ljiljana ljuba ljubica loa lobar lodovica loella loes lois loise lola loleta lolita
lolly lona lone lonee loni lonna lonni lora lorain loraine loralee loralie loralyn lore loredana loree loreen lorelei lorella lorelle lorena
lorene lorenza loreta loretta lorette lori loria loriana lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna lorraine
lorrayne lorri lorrin lory lot lota lott lotta lotte lotti lottie lotty loua louella louisa louise louisette lourdes loutitia lova lovisa
lovorka lu lua luana lubica lubna lubomira luboslava luci lucia luciana lucica lucie lucienne lucija lucila lucilia lucilla lucille lucina
lucinda lucine lucita lucja lucky lucretia lucrezia lucy ludise ludivine ludka ludmila ludomila ludomira ludoslava ludovica ludovika ludvika
ludwika luella luelle luena luigia luisa luise luiza luize lujza lukhona lukiya lukrecie lula lulita lulu luminita luminosa lumira luna lune
lura lurette lurleen lurlene lurline lusa lusine lutfiya luus luz luzie lya lyda lydia lydie lykke lyn lynda lynde lyndel lyndell lyndsay
lyndsey lyndsie lyndy lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lyssa lyubava
lyubislava lyubomila lyubomira lyuborada lyuboslava lyubov lyudmila lyudmyla lyudomila maaike maan maarit maartje mab mabel mabela mabelle
mable maca macaria macy mada madalena madalina madalyn maddalena maddi maddison madel madelaine madeleine madelena madelene madelief madelin
madelina madeline madella madelle madelon madelyn madge madhuri madina madita madlaina madleen madlen madlin madonna mae maegan maelle maeve
mafalda mag magali magda magdaia magdalen magdalena magdalene maggee maggi maggie maggy maguelone maguette maha mahala mahalia mahaut
mahulena mai maia maible maica maida maiga maighdiln maija maike maila mailin maimouna maimunah mair maira maire maisey maisie maite maitilde
maja majda maka mala malak malala malanie malati malea malena malene malgorzata malia malika malin malina malinda malinde malissa malissia
mallaury mallissa mallorie malorie malory malou maloxat malti malva malvina malvine malwina malynda mame mamie manal manana manda mandaakin
mandakini mandi mandie mandy mangala mangalya mani manisha manjusha manon manona manuela manya mara marabel marah marana marcela marcelia
marcelina marceline marcella marcelle marcellina marcelline marchelle marcheta marci marcia marcie marcile marcille marcy mare mareah mareike
mareme maren marena maressa mareta marfa marga margalit margalo margaret margareta margarete margaretha margarethe margaretta margarette
margarida margarita margaux marge margeaux margery marget margette margherita margi margie margit margita margo margot margret margrit
margrith marguerite margy mari maria mariam mariama mariana mariann marianna marianne maribel maribelle maribeth marica maricarmen marice
marichka maricica maridel marie marieann mariejeanne marieke mariel mariele mariella marielle mariellen marieme marieta marietta mariette
marigold marija marijana marijo marika marilee marilena marilin marillin marilu marilyn marina marine marinela marinella marinetta marinna
marioara mariola mariquilla marisa mariska marisol marissa marit marita marite maritsa mariuca mariya marj marja marjatta marje marji marjie
marjorie marjory marjy marketa markika marla marlane marleah marlee marleen marlen marlena marlene marli marlie marlies marline marlis marly
marlyn marna marne marney marni marnia marnie marquita marrilee marris marrissa marrit marsha marsiella marta marte martelle martguerita
martha marthe marthena marti martica martina martine martita martyna martynne maruta marwa mary marya maryam maryana maryann maryanna
maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryna maryrose marys marysa marzia
masa masha mashxura masinka massima matelda mathilda mathilde matilda matilde mattea matylda maud maude maudie maura maure maureen maureene
maurene mauricette maurine maurita maurizia mavis mavluda mavra mawuena mawusi maxbuba maxellende maxfuza maxi maxima maxine maxsuma may maya
maybelle maye mayla mayra maysa mayte mayya mbalienhle meagan meaghan meara mechelle mechislava mecislava medea medina medine meena meenakshi
meg megan megane megawati megen meggi meggie meggy meghan meghann mehbooba mehetabel mehriban mehtap mei meike meire mela melamie melani
melania melanie melaniya melantha melany melba melda melek melenija melesa melessa melia melicent melike melina melinda melinde melis melisa
melisande melisandra melisenda melisent melissa melissandre melisse melita melitina melitta mella melli mellicent mellie mellisa mellisent
melloney melly melnic melodee melodi melodie melody melonie melony melosa meltem melva menaka menka menodora meral mercede mercedes merci
mercia mercie mercy meredithe merel merete meric meridel meridith meriel merih merilee merilyn meris merissa merjem merl merla merlina
merline merna merola merralee merridie merrie merrielle merrile merrilee merrili merrily mersey merve meryem meseret messalina meta metra
mette meyra mhambi mia mica micaela michaela michaelina michaeline michaella michala michalina michela michele michelina micheline michell
michelle micki midge mieke mignon mignonne miguela miguelita mihaela mihriban mikaela mikayla mikki mil mila milada milagros milana milanka
mildred mildrid milena miley milica milicent milissent militsa miljana milka milla mille milli millicent millie millisent milly milodara
miloslava milou milred miluse milzie mima mimi mimma mina minakshi minda mindy mine minerva minervina minetta minette minna minnaminnie minne
minni minnie minnnie minny minodora minta mioara miof miquela mira mirabel mirabela mirabella mirabelle miranda miray mireielle mireille
mirela mirella mirelle miriam miriama mirilla mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre mirta mirte mirthe miruna
misha misra missie missy misti misty mitzi mladana mnislava moa modesta modestia modestine modesty modrite modupe mofifoluwa mohana mohini
moina moira moisette mojisola mojisoluwa mokrina moll mollee molli mollie molly momira mommy mona monah monalisa monica monika monique
monserrat mora moradeke morayo moreen morena morenike morgana morgane morganica morganne moria morissa morna morolake moselle mosinmileoluwa
mosunmola motrya motunrayo moxidil moxigul moxina moxinur moxira moyna moyosore moyra mozelle mstislava muattar muazzam mubina mudite muesser
mufi mufinella muge muire mujde mujgan mukaddes muna munevver mureil murial muriel muriela murielle mutia muyassar myla mylene myra myrah
myranda myriam myrilla myrle myrlene myrna myrta myrthe myrtia myrtice myrtie myrtle nabila nada nadalina nadean nadeen nadege nadejda
nadezda nadezhda nadia nadine nadiya nadja nady nadya nadzieja naemi nafisa naina naja najla najwa nala nalan nalani nalini nan nananne nance
nancee nancey nanci nancie nancy nandi naneta nanete nanette nani nanice nanine nanna nannette nanni nannie nanny nanon naoma naomi nara
narcisa nargis nargiz nargiza nari nariko narine nasiba nasrin nastja nata natala natalee natalia natalie natalija natalina nataline nataliya
natalya natasa natasha natassia nathalia nathalie natia natividad natka naura nawal naya nayla naz nazan nazli ndondoloza nea neala necla
neda nedda nedi nedjeljka neele neeltje neely nefeli nehir neila neile neilla neille neiva nejla nela nele nelea neli nelia nelie nell nelle
nellea nelli nellie nelly nelya nemira nena nene neonila nera nerea nergis nerissa nerita nert nerta nerte nerti nertie nerty nesa neslisah
nesrin nessa nessi nessie nessy nesta netta netti nettie nettle netty neva nevena nevenka nevra nevsa neyla neysa ngozi nhlakanipho nia
nichol nichole nicholle nicki nicla nicole nicolea nicoleen nicoleta nicoletta nicolette nicoli nicolina nicoline nicolle niculina nida nidia
niene nienke nigar nigora nihal nihan nikaniki nike nikkie nikodema nikoleta nikoletta nikolia nikolina nila nilam nilde nilgun nilufar
nimakoah nimas nina nine ninel nineli ninetta ninette ninfa ninioluwa ninnetta ninnette ninon ninthe nirmala nisa nisan nissa nisse nissie
nissy nita nives nixie njegomirka njeri nkosingiphile nneka noa noami nodira noelani noelia noell noella noelle noellyn noelyn noema noemi
noemie nofoto noila nokuthula nola nolana nolie nolwazi nomi nomsa nomvula nona nonah nonhlanhla noni nonie nonjabulo nonkululeko nonna
nonnah noor noortje nora norah norberta nore norean noreen norene norica norina norine norma norri nosipho nour noura nova novelia novella
novi noviana novita nowi nozima nozipho ntokozo ntombizodwa nubia nuccia nukhet nunziata nur nural nuran nuray nurgul nurgun nuria nursel
nurseli nurul nusa nutsa nyambura nydia nynke nyssa oana obioma oceane octavia octaviana oda odele odelia odelinda odella odelle odessa odeta
odetta odette odile odilia odille ofelia ofelie ofella ofelya ofilia ognjana ognyana ojaswini oksan oksana oktavie oktyabrina ola olajumoke
olasunmbo olcay oldriska oleksandra olena olenka olesea olesya olga olgica olha olia oliga olimpia olimpiada olinda oliva olive olivera
olivette olivia olivie oliviera olivija oliwia oliy ololade olufunke olufunmilayo oluwakemi olva olwen olympe olympia olympie omana omawunmi
ombline ombretta omina omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ondina ondrea ondrejka oneida onesta
oni onida onome onorata onorina oona oormila opal opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle orchidea orel orelee
orelia orelie orella orelle oreofe oresta oriana oriande oriane orietta orina orislava orisya oriyana orlane orly ornella orsa orsola
orsolina ortansa ortensia orvokki orzu osanna otakara otha othelia othella othilia othilie otilia otilie otilija ottilia ottilie otylie
oumayra oumou oxana oya oyenike oyga oyindasola oyku oynur oysha ozana ozanne ozge ozlem ozlen oznur ozoda padma padmi paivi pakize palazhka
palladia palmazio palmira paloma pam pamela pamelina pamella pammi pammie pammy pandora panka panna pansie pansy paola paolina papagena
paramita paraschiva parascovia pari parla parsla parvati parveen paskala patience patrica patricia patricie patricija patrizia patrycja patti
paula paule pauletta paulette pauli paulica paulien pauliina paulin paulina pauline paulita pava pave pavia pavica pavla pavlina pearl pearla
pearle pearline pecine peg pegeen peggi peggie peggy pelageya pelaghia pelagia pelagie pelagiya pelin pelinsu pembe penda penelopa penelope
penni pepi pepita peri peria perihan perl perla perle pernilla perran perri perrine persida persis peruna pervin perzida pet peta petek petra
petrana petrija petrina petronela petronella petronia petronila petronilla petronille petruse petruta petula petunia phaedra phaidra phebe
phedra phelia phileine philine philipa philippa philippine philis phillida phillie phillis philly philomena philomene philou phoebe phylis
phyllida phyllis phyllys phylys pia pien pier piera pierette pierrette pietra pilar pinar piper pippa pippy piraye pirjo pirkko placida pleun
pola polina polissena polly pollyanna polyana polyxena pompilia poornima poppy portia porzia potishana pramila prasanna prascovia praskovya
pratibha pratiwi pravdomila pravomila pravoslava preity prema pribyslava primerose pris prisca priscella priscila priscilla priscille priska
prissie prita priya priyala priyanka profira prokopa proserpina prospera pru prudence prudenzia prudi prudy prue puan puck puji puk pulcherie
puput purnima pushti puspa puspita puti putri qizilgul qori quartilla queen queenie quentine querida quieta quinta quintana quintia quintilla
quintina quinty quiteria rabia rachael rachel rachela rachele rachelle rachida rada radana radeke radha radhika radimira radina radislava
radka radmila radojka radomila radomira radoslava radovana radslava rae raeann rafa rafaela rafaelia rafaelita raffaella rafila rageshwari
rageswari rahal rahayu rahel rahime rahmawati rahsan raina raine rainelda raisa rajana rajinder rajna rajsa rakel rakita ralina raluca ramaa
ramata ramatoulaye ramona ramonda ramziya rana randa randee randene ranee rani rania ranice ranique ranna rano raphaela raphaelle raquel
raquela rasha rasheedah rasia rasifa rasla rastislava rati ratih ratna raven raychel raye rayina rayisa raymonde rayna raynell rayona
rayshell rayxona razia rea reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekka rebekkah ree reeba reem reena reeta reeva reggi
reghina regina regine regitze regula rehorka reiko reina reine rejeanne reka rekha remy rena renae renata renate renee renell renelle renette
rengin renie renja rennie renske restu reta retha retno revkah reyhan reyna rezzan rhea rheba rheta rhetta rhiamon rhianna rhianon rhoda
rhodia rhodie rhody rhona rhonda ria riana riane riannon rianon rica ricca riccarda richarda rici rieke rigoberta riitta rija rika rike riki
rikke rima rimma rina rini risa ristana rita ritva riva rivalee rivi rivkah rivy roana roanna roanne robbi robbin robbyn robena robenia
roberta robertina robina robinett robinetta robinette robinia robiya roby robyn rochell rochella rochelle rochette rocio roda rodi rodica
rodie rodina rohana rois rokhaya roksana roksolana rolande romana romane romanita romee romena romilda romina romola romona romonda romy rona
ronalda ronda ronica ronja ronke ronna ronni ronnica roobbie roos rora rori rorie ros rosa rosabel rosabella rosabelle rosaleen rosalia
rosalie rosalina rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamaria rosamond rosamund rosamunda rosana rosanna rosanne rose
roseann roseanna roseanne roselia roseline rosella roselle roselyn roselyne rosemaria rosemarie rosemary rosemonde rosene roser rosetta
rosette roshelle rosie rosina rosita roslyn rosmunda rossana rossella rostislava rosy rotaru rovena row rowe rowena roxana roxane roxanna
roxanne roxelana roxi roxie roxine roxy roya roz roza rozalia rozalie rozalin rozalinda rozamond rozamunda rozana rozanna rozanne roze rozele
rozella rozelle rozina rozita roziya rozvita rubetta rubi rubia rubie rubina ruby rudite rudolfa rudolfina rufina ruhsar rukhmani rukhsana
rukmin rumena rumiana runa ruperta rupinder ruslana rut ruta ruth ruthann ruthanne ruthe ruthi ruthie ruthy ruxanda ruxandra ruya ruza ruzena
ruzica ryann rycca saar sabina sabine saboxat saboxon sabra sabrina sacha sadella sadie sadina sadoqat sadye safae safiatou safietou safina
safira safiya safta safura sahar sahle sahra saida saidee sakura salaidh salimah salimata salimatou sallee salli sallie sally sallyann
sallyanne salma saloma salome salomea salomena salomey salomi salsabila salwa saly samanta samantha samara samaria samia samiah samina samira
samiya samona samuela samukelisiwe sana sanda sande sandi sandie sandra sandrine sandy sandye sanem sanja sanna sanne sanobar santina sanya
sanziana saodat saphira sapphira sapphire sara saraann sarada sarah sarajane sarala saraswati sare saree sarena sarene sarette sari sarina
sarine sarisha sarita sarka sarla sarlota sarmite saroja sartika sarvinoz sashenka saskia saskie satu saudra saulcerite saule savannah saveta
savina savitri saxida saxona sayyora scarlet scarlett scholastika scolastica seana sebastiana sebnem secil seconda secondina seda sedef seden
sefora segilola segolene seher sehrazat seka sekinat sela selale selam selcan selda selen selena selene selestina selia selie selin selina
selinda seline sella selle selma selvaggia selvi sema semenica semiramide semra sena senay sengul senka sennur senta sephira septi serafima
serafina seraina serap seren serena serene serin sermin serpil sertap seval sevara sevda severa severina severine sevgi sevil sevim sevinc
sevinj sevtap sevval seyda seyma seynabou shabana shaheen shahida shaima shaina shakila shakti shakuntala shalna shalne shana shanda shandee
shandeigh shandie shandra shandy shani shania shanie shanna shannah shannen shanon shanta shantee shanti shara sharai sharda shari sharia
sharity sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shashi shashikala shauna shawna shawnee shayla shaylah
shaylyn shaylynn shayna sheba sheela sheelagh sheelah sheena sheeree sheila sheilah sheilakathryn shel shela shelagh shelba shelbi shelia
shelli shellie shelly shena sheree sheri sherie sherill sherilyn sherline sherly sherri sherrie sherry sherye sheryl shina shir shirin shirl
shirlee shirleen shirlene shirley shirline shivakari shobhana shoshana shoshanna shresth shresthi shreya shreyashi shridevi shrishti shubha
shubhaprada shwet siana sianna siara sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibongile sibyla sibylla sibylle siddhi
sidoney sidonia sidonie sidonnie sidra sien siena sienna signe sigrid siham siir sile sileas silja silje silke silva silvana silvia silviana
silvie silvija simea simeona simge similoluwa simina simisola simona simonetta simonette simonida simonne sina sindee sindisiwe sinem
sinenhlanhla sinikka sinja sinklitikiya sintia siobhan sioux siouxie siphephelo siranush siria sisely sisile siska sissie sissy sita sitara
siti siusan siv sixtine sizakele sizani skaidrite skarlet skarleta skipped skye sladana slava slavena slavica slavka slavomila slavomira
slobodanka sloka smaranda smeralda smiljana smilla smita smiyana smriti snejana snezana snizhana snjezana soave sobeslava soda sofia sofie
sofija sofiya sofronia sofronie sokhna solange soledad soline solomiya solveig solveiga sona sondra songul sonia sonja sonni sonnnie sonya
soof sophey sophi sophia sophie sophronia soraia sorana soraya sorcha sorina sosanna sotira sowande speranta speranza spidola sri srna stace
stacey staci stacia stacie stacy stafani stana stanca stanislava star starla starlene starlin starr stasa staza stefa stefana stefania
stefanie steffane steffi steffie stela steliana stella steluta stepana stepanida stepanka stepha stephana stephani stephanie stephannie
stephenie stephi stephie stephine sterre stesha stevana stevena stina stine stoddard stojanka stormi stormie stormy su suad subhashini
subhasini subomi sucheta suci sude sudeva sue suelen suellen suemarie sujata sukanya sukey suki sula sule sultana suma sumaya sumayyah
sumitra summer sunay suncica sunita sunniva sunshine suryakantam susan susana susanetta susann susanna susannah susanne susette sushma susi
susie susy suu suus suyuna suzan suzana suzann suzanna suzanne suze suzette suzi suzie suzon suzy svatava svatoslava svea svenja svetla
svetlana svetluse sveva svitlana svyatoslava swara swarnalata swassane sweta syahrini sybil sybila sybilla sybille sybyl sydel sydelle sydney
sylva sylvia sylviane sylvie sylwia synne syuzana szofi szofia szonja tabatha tabbatha tabbi tabbitha tabea tabina tabita tabitha tacjana
taffy tahlia tahmina taisia taisiya talea talia talita tallia tallou tallulah talya talyah tamar tamara tamarah tamarra tamera tami tamia
tamiko tamina tamma tammara tammi tammy tamqrah tamra tana tandi tandie tandy tanhya tani tania tanirika tanitansy tanja tansu tansy tantri
tanushree tanushri tanya tanyeli tara tarah tarja tarquinia tarra tarrah tarsilla taryn tasa tasha tasia tatana tatiana tatiania tatjana
tatum tatyana tawnya tawsha tayisiya taziana tea tecla tedda teddi tedra teea teena teirtza teja tekla telica tellervo teodata teodolinda
teodora teodosia teodozie teofila teona tera teresa terese teresina teresita teressa tereza tereze terezia terezie teri teriann terra terrie
terrijo terrye tersina terza tess tessa tessi tessie tessy tetiana tetyana teudosia tezer thabisa thadie thais thalea thalia thandi thandiwe
thea theadora theda thekla thelma theodora theodosia theodosie theofila theresa therese theresina theresita theressa therine thia thirza
thobeka thomasa thomasin thomasina thomasine thulisile tia tiana tiara tiberia tiena tierney tiertza tiff tiffani tiffanie tiffany tiffi
tiffie tiffy tigist tiina tija tijana tilda tildi tildie tildy tilla tillie tilly timea timi timmi timothea tina tinatin tinca tincuta tine
tiphaine tiphani tiphanie tiphany tira tiril tirza tish tisha titi titilayo titin tiziana tobey tobi tobye toinette tolulope toluwani
toluwanimi tomasina tomasine tomaska tomislava tomke tommi toncica tonia tonie tonija tonka tonya tonye tootsie tori torie torrie tory tosca
toska tova tove tracee tracey traci trasea trenna tresa trescha tressa tricia trina trine trish trisha trista trix trixi trixie trixy truda
trude trudey trudi trudie trudy trula tsabita tsetska tuana tuba tudora tudorita tudosia tuesday tugba tugol tulay tulin tullia tunay turkan
turna tutku tuula tuulikki tuva twila twyla tybi tybie tyne uchita ugolina uhra ula ulduz ulfa ulfet uli uliana uliva ulkar ulku ulla ulrica
ulrika ulrikaumeko ulrike ulus uluthando ulva ulviye ulviyya ulwazi ulya ulyana uma umeko umi umida ummiye umran una undine unjani unna unsel
unseli uqbaloy urmila ursa ursala ursola ursula ursule ursulina ursuline usha ustina usyi uta uygu uzbegim vaclava vahide vaidehi vaijayanthi
vaijayanti vaishnavi vaishno vaishvi vala valaree valaria valburga valdemara valeda valencia valene valenka valentia valentina valentyna
valera valeria valeriana valerie valerija valeriya valerye vali valida valina valli vallie vally valma valry vanda vanesa vanessa vania vanna
vanni vannie vanny varalakshmi varvara vasanti vasilina vasilisa vasliddin vasudha vasundhara veda vedanshi vedrana veduna veerle vela velana
veleslava velimira velina velislava velma velvet venceslava vendelina vendula vendulka venera veneranda venere venita venka venus venuse
venusta vera veradis verda verdiana vere verena verene verginia veriana verica veridiana veriee verile verina verine verla verna vernice
verona veronica veronika veronike veronique veroslava veselinka vesile veslava vesma vesna vesper veta vevay vi vibeke vica vicdan vicentia
vicki vickie vicky victoire victoria vida vidya vienna viera vieroslava vieve vijolite viki vikki vikky viktoria viktorie viktoriya vildan
vilde vilema vilemina vilena vilenina vilhelmina vilhelmine viliana vilina vilma vimala vina vincencie vincenza vinciane vinita vinka vinni
viola violante viole violet violeta violetta violette violina viorela viorelia viorica vira virag virgina virginia virginie virginiya visnja
vissia vita vitalia vitalina vitezslava vitia vitoria vittoria viv viva vive vivi vivia vivian viviana viviane vivianna vivianne vivie vivien
viviene vivienne viviyan vivyan vivyanne vizbulite vjosa vlada vladana vladena vladilena vladimira vladislava vladlena vlasta vlastimila
vlastimira vlastislava vlatka voichita vojislava vojmira vojslava vojteska vonni vonnie vonny vorsila vratislava vreni vrinda vrund vseslava
vujica vukica vuslat vyacheslava vyky wafa walentyna waleria walliw wanda wandie wandis wanesa waneta wangari wani wanids wanjiru waqila
wenda wende wendeline wendi wendie wendy wendye wenona wenonah weronika wiara wibke widad widya wiebke wies wiktoria wileen wilhelmina
wilhelmine wilie willa willabella willamina willetta willette willow willyt wilma wilmette wilona wilone wilow winda windy wini winifred
winna winnah winne winni winnie winnifred winona winonah wirda wirginia wren wrennie wulan wulandari wuraola wylma wynne wynnie wynny xalima
xaverie xaviera xaviere xena xenia xenie xiaoling ximena xochitl xylia xylina yaa yacine yael yagmur yalonda yamileth yana yani yaprak yara
yarah yaren yaretzi yarina yaroslava yasemin yasmeen yasmin yasmine yaya yejide yekaterina yelda yelena yeliz yenthe yesim yessi yetta yettie
yetty yetunde yevette yevheniya yewande yfke yibanathi yildiz ying yinthe ylvi ylvie ynes ynez yoko yolanda yolande yolane yolanthe yonca
yoshi yoshiko yosun yovonnda yozida ysabel ysaline yseult yukhima yukhimiya yulia yuliana yulianna yuliya yuna yuni yunita yustina yvette
yvonne zabava zabina zabrina zaenab zahara zahia zahide zahra zaida zainab zaira zakelina zalindra zama zamfira zamira zana zandra zanele
zaneta zanete zanita zanna zara zarah zaraza zaria zarina zarla zaruhi zavida zaynab zbyhneva zbynka zbyska zbyslava zdana zdena zdenka
zdeslava zdislava zea zehra zeinab zejnep zekiye zelaya zelda zeliha zelimira zelinda zelislava zeljka zelma zelmira zeltite zenia zenija
zenobia zenobie zenovia zerrin zeyneb zeynep zhanna zhozefina zia ziedite zigfrida zigrida zile zilola zilvia zina zinaida zinayida zinovia
zita zitella zitomira zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zoia zoja zola
zonda zondra zonnya zora zorah zorana zoreslava zorina zorine zorka zoroslava zoryana zoya zsa zsazsa zselyke zsofia zubaida zubeyde zubite
zuhal zulaikha zulal zulema zuleyha zulfa zulfiya zumrut zuxra zuzana zuzanna zvenislava zvezdana zvonimira`;

export const maleGivenNames: string = `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaron aaryan aatmaj aatreya aayushmaan
aayushman ab abaco abadon abay abayomi abba abbas abbondanzio abbondio abbos abbot abbott abdallah abdel abdelaziz abdelmadjid abdirahman
abdon abdone abdou abdoul abdoulaye abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor
abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob abdulvali abdulvohid abdurrahiym
abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abele abelin abenzio abeu abey abhaidev abhirath abhisyanta
abibo abidin abie abimbola abiodun abiona abisola abisoye abiy abner abondance abou aboubacar abraham abrahan abram abramio abramo abran
absalon absolon abu abyasa acace acacio acar acario acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achil achiles
achille achim achintya achyut acilio acim aciscolo acrisio acun ad adair adalard adalardo adalbald adalberon adalbert adalberto adalfredo
adalgiso adalric adalrico adam adamo adams adan addo adebiyi adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola adekunle
adelardo adelbert adelberto adelchi adeleke adelfo adelgardo adelin adelmo adelphe adem adenet adeniyi adeodat adeodato adeolu adeoti aderopo
adeshina adesoji adetayo adeyi adham adheesh adhemar adhiarja adhiraj adhrit adi adiarja adigun adika adikara adikavi adil adin adinata
adinath aditeya aditya adityanandan adityanandana adjutor adlai adler adnan ado adolf adolfo adolfs adolph adolphe adolpho adolphus adone
adonis adriaan adrian adriano adrien adrione adripathi adriyan advaya afal afanasie afanasiy affan afi afinogen afolarin afonso afro afsin
agabio agafon agah agamennone agap agapet agapito agasti agastya agathange agathon agaton agazio agenore agesilao aggey agilbert agnan agneya
agnimitra agniprava agnivesh agnos agostinho agostino agosto agrippa agrippin aguie aguistin agus aguste agustin aharon ahmad ahmed ahmet
ahror ahsen aiace aidano aiden ailbert aimable aimone ainars ajala ajan ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu
akanni akarsana akbatur ake akif akim akin akiner akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat akshayakeerti aktekin
aktimur akwasi akwesi al alade aladino alain alair alamanno alambana alamu alan aland alano alanson alard alaric alarico alasdair alassane
alastair alasteir alaster alban albano alberic alberico alberik albert alberto albie albin albino alboino albrecht albrico alceo alceste
alcibiade alcide alcime alcino alden aldin aldis aldo aldobrando aldon aldonce aldous aldric aldrich aldridge aldus aldwin aleandro aleardo
aleaume alec alejandro alejoa aleksa aleksandar aleksander aleksandr aleksei aleksej aleksey aleksi aleksy alen aleodor aleramo ales
alessandro alessio alevtin alex alexander alexandr alexandre alexandro alexandros alexandru alexe alexei alexej alexey alexio alf alfio
alfons alfonse alfonso alfonz alford alfred alfredo alfreds algernon algirds algis algiso ali alic alican alick alighiero alin aliou alioune
alisan alisander alisher alisir alistair alistar alister aljosa allan allard allayne allen alley alleyn alliaume allin allister allistir
almazbek almerigo almine almiro aloin alois aloisio aloizs alojz alok alon alonso alonzo aloysius alp alparslan alpay alper alperen alpha
alphan alphard alphee alphonse alphonso alpinien alric altan altemur alton aluin aluino alvan alvar alvaro alverede alvie alviero alvin alvis
alvise alvy alwar alwin alwyn aly alyosha amabile amadeo amadeus amadou amady amalric amand amandin amando amant amanzio amar amaranaath
amaranto amaresh amarnath amat amath amato amatore amauri amble ambrogio ambroise ambros ambrose ambrosi ambrosiano ambrosio ambrosius ambroz
ambrozy amby amdy amedee amedeo amedeu amelien amelio amerigo amery ameth ameyatma amico amid amiel amilcare amin amintore amir amish amit
amleto ammar amogh amon amone among amore amory amos amour ampelio amrit amvrosiy amza anaadi anacleto anael anagh anal anand anang ananiy
anas anastas anastase anastasije anastasiy anastaz anatol anatole anatoli anatolii anatoliy anatollo anatoly ancelin ancell andel andelin
andelko andelo andeol anders anderson andoche andonis andras andre andreas andrei andrej andres andrew andrey andri andrian andrija andrin
andris andriy andro andron andronik andros andrus andrzej andy andzejs andzs anej anele angeli angelico angelo anggabaya anghel angilbe
angilran angoustan angus anicet aniceto aniello anikey anikita anil anilaabh anilabh anish anisim anjaneya anjolaoluwa ankal anko annibal
annibale anom anouar anrijs ansaldo ansbert ansel ansell anselm anselme anselmo ansgar ansgary anslavs anson ansovino ant antal ante antek
antelmo antero anthelme anthony antide antim antimo antin antino antioco antip antoine anton antone antonello antoni antonin antonino antonio
antonis antoniu antonius antoniy antons antony antti antun anuar anunay anuraag anurag anvar anwar any apollinaire apollinare apollinariy
apollinary apollo apollon apuleio aqil aquilin aquilino ara araldo aram aras aratone arcade arcadi arcadii arcadio arch archaimbaud
archambaud archambault archan archer archibald archibaldo archibold archie archimede archippo archy arcibaldo ardito arduino arefiy arel aren
aresio argimiro argo argono ari arialdo arian ariberto arie ariele arif arijs arindam ario arion ariosto aris aristarco aristarkh ariste
aristeo aristid aristide aristione aristo aristofane aristotele aristotle arjun arkad arkadijs arkadiusz arkadiy arkady arkhip arlan arley
arlin arman armand armando armel armen armin arminio armins armstrong arnaldo arnaud arne arnesh arney arni arnie arno arnold arnoldo arnost
arnould arnuad arny arolde aron arona aronne arpad arri arrigo arron arsen arsene arsenije arseniusz arseniy arsipatra arslan arslon art arta
artair artanto artawan arte artem artemas artemiy artemus arthaud artheme arther arthur artie artiom artur arturo arturs artus arty arun
arunthavanathan arv arved arvid arvids arvie arvin arvind arvy aryan arystarch arzen asad asadulloh ascanio ascelin asdrubale ase ash ashbey
ashby asher ashlesh ashlin ashok ashraf ashton asif asil asilbek asim asimodeo asirwada asirwanda askar askin askold aslan aslijan asmadi
asman asmianto asmuni assimi assunto asterio astianatte aswani ata atakan atal atalay ataleo atanas atanasio atanazy ataullah athanase athos
atif atila atilla atlas atma atmanand atmananda attila attilano attilio auberon aubert auberto audace audebert audouin audran augie august
augustin augusto augustus augustyn augy aurel aurele aurelian aureliano aurelio aureliu aurian auro auron aurthur ausilio austen auxence
avadhesh avaz avdey averardo averell averill averkiy avery averyan avgust avgustin avictor avigdor avksentiy avni avram avreliy avrom avsar
avtonom ax axe axel axinte ayaz aydemir ayden aydin ayhan ayinde aykan aykut aylmar aylmer ayman aymard aymer aymeric aymon ayodeji ayodele
ayoub aytac aytekin aytug ayvaz azamat azariy azeglio azelio azer aziz azizhan azmi azubuike baalaaditya baalagopaal baba babacan babacar
babasola babatunji babawale bacco badr bafana bagas bagiya bagus bagya baha bahadir bahodir bahram bahri bahriddin bahrom bahruz bahtiyar
bahula bahuraksa bahuwarna bahuwirya bail bailey bailie baillie baily baird bajragin bakary bakda bakhtiyor baki bakiadi bakianto bakidin
bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula balaaditya balachandra baladitya balagopal balagovind balamantri balangga
balapati balazs bald baldassarre balderico baldo baldomero baldovino balduin baldwin bale balgopal balidin balijan balint baltazar balthazar
bambang ban banara banawa banawi bancar bancroft bandhu bandhul banel bangizwe banji bank bankim bankimchandra bankole banky baptiste bar
barack baran barbabas barbarigo barbu barclay bard barde bardo bardomiano barham barin baris barkin barlas barn barnaba barnabas barnabe
barnaby barnard barnebas barnett barney barnie barny baron barr barret barrett barri barris barron barry barsaba barsimeo bart bartel barth
barthel barthelemy bartholemy bartholomeo bartholomeus bartholomew bartie bartimee bartlet bartlett bartolemo bartolo bartolomej bartolomeo
bartolomeu barton bartram bartu barty bary baryram bas basarab base basem bashar basil basile basileo basilio basilius bassam bassiano
bastiaan bastian bastiano bastien bat batholomew battal battista batu batuhan batur baturalp baudoin baudouin bax baxie baxter baxtiyar baxy
bay bayard baykal bayram bazhen bazil bazyli beale bealle bear bearnard beat beato beatus beaufort beauregard beck bedir bedirhan bedreddin
bedri bedrich behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir bellino belo beltramo beltran ben benadik bence bende
bendeguz bendick bendicty bendix benedek benedetto benedick benedict benedicto benedikt benedykt benett bengt beniamin beniamino benicio
benigne benigno benito benja benjamen benjamim benjamin benji benjie benjy benn bennet bennett bennie benno benny benoit benone benson bent
bentlee bentley benton benvenuto benyamin ber bera beranger berard berardo berat berend berengario berislav berk berkan berkay berke berkeley
berkie berkin berkley berkly berky bern bernard bernardo bernarr bernd berne bernhard beronico bertalan bertold bertoldo bertolfo berton
bertram bertrand bertrando beser besim besir bevan bevin bevon bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat
bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati
bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibiano bidzina bil bilal bilawal bill
billy bilol bilomir biloslav binali bindo bing bink binky bino birane birch birino birjesh birk birol biron bishnu bivoj bjarne bjorn blagoje
blahomil blahomir blahoslav blaine blaise blake blane blayne blazej bless blessing boas boaz bob boban bobby bobur bodhan bodhi bodi boet
bogart bogdan bogey bogoljub bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav boigie bojan bola boldizsar bolemir boleslav
boleslavs bon bonagiunta bonaldo bonaventura bonavita bond bondie bondon bondy bone bonginkosi bonifac boniface bonifacio bonito boone boonie
boony boot boote booth boothe bord borden bordie bordy borek borg borimir borimisl boris borislav borivoj borivoje borjan borko bortolo borys
bosko botir botond bouba boubacar boubou bouchard bourke boutros boy boyan boyce boycey boycie boyd boyko boza bozetech bozhemir bozhen
bozidar bozislav brad bradan brade braden bradford bradley bradly bradney bradut brady brahma brahmaanand brahmabrata brahmanandam brahmdev
brajan brajen brajendra brajesh bram bran brancaleone brand branden brander brando brandon brandtr brandyn branimir branislav branko brannon
brant brantley bratimir bratislav bratomil bratoslav brayan brendan brenden brendin brendis brendon brennan brennen breno brent bret
bretislav brett brew brewer brewster briac brian briano briant brice brien brieuc brig brigg briggs brigham brijesh brion brnaba brnaby brock
brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronislav bronislavs bronnie bronny bronson brose bruce brucie
bruis bruno bruto bryachislav bryan bryant bryanty bryce bryon buchi buck buckie bucky bucur bud budd buddie buddy budhil budi budimir
budislav budivoj bugra buiron bulent bulut bunyamin burak burch burevist burg burgess burhan burhon burk burke burl burlie burnaby burnard
burr burt burtie burton burty butch buytur byram byran byrann byrle byrom byron bystrik cad caddric caesar cafer cagak cagan cagatay cagdas
cager caglar cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala
cakrawangsa calanico calcedonio caldwell cale caleb calebe calhoun calin calixte callean callisto callum calogero calv calvin camelien
cameron camey camil camillien camillo can canalp candar candido candrakanta caner cankan cantemir cantidio canziano capa car caraka carce
care caribert carl carles carleton carling carlo carloman carlos carlton carlyle carmelo carney carny carolus caronte carponio carr carrol
carson cart carter carub carver cas casar case cash casian casimiro caslav caspar casper cassiano cassien cassio cassius casto cataldo
catalin catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi caz cazimir cazzie cchaddie cecco cece cecep cecil cecilio
cecilius cecyliusz ced cedomir cedric cedrik cedrin celal celaleddin celasun celen celestin celien celik celil cello celso cem cemal cemali
cemani cemeti cemil cemplunk cenek cengkal cengkir cenk cesaire cesar cesare cesario cesaro cestmir cetin cetinel cetiner cevahir cevat
ceyhun cezar cezary cezmi chaanakya chaaruchandra chadd chaddie chaddy chadwick chaim chaitan chakor chakradhar chakravartee chakravarti
chalmers chan chanakya chance chancey chandak chandan chandler chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan
chandran chandranath chane chapal charak chariot charl charlemagne charles charley charlie charlton charuchandra charuvrat chas chase chaten
chatur chaturaanan chaturbhuj chaunce chauncey che cheikh cheikhou chekhouna chen cherif cherubino ches cheslav chester cheston chet chetan
chetanaanand chev chevalier chevy chiaffredo chic chick chico chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic
chilton chinedu chinmayanand chinmayananda chip chiranjeev chiranjeeve chiril chirill chisom chitraksh chornota chrabros chraniboj chranibor
chranislav chretien chris chrisse christer christiaan christian christiano christodule christoffer christoforo christoper christoph
christophe christopher christophorus christos chrisy chrotoem chrudos chrysole chrysostome chucho chuck chukwu chval cihad cihan cihangir
cihansah cino ciprian cipriano cirano ciriaco cirillo cirilo cirino ciro cistoslav civan claas claes claiborn claiborne clarance clarence
clarenzio clark clarke claudell claudian claudianus claudien claudio claudiu claudius claus clay clayborn clayborne claybourne clayson
clayton cleandre cleandro cleavland clemens clement clemente clementius cleon cleonico clerc clery cletis cletus cleve cleveland clevey
clevie cliff clifford clifton clim climaco clinio clint clinton clive clodomiro clodoveo clotaire cly clyde clyve clywd cob cobb cobbie cobby
codin codrin codrut cody coen cointon colan colas colby cole coleman colet colin colins collin colman colmanno colmazio colombano colombo
colver come conan conant concetto concordio conn conner conney connor conrad conrade conrado conroy consalve constant constantin constantino
constatin conway coop cooper corbet corbett corbie corbin corbiniano corby cord cordell coreno corentin coriolano cornall cornel cornelio
cornelis corneliu cornelius cornell corney coronato corrado cort cortie corty corvin cory cos cosimo coskun coskuner cosma cosme cosmin cosmo
costa costache costante costantino costanzo costel costin court cozmo craggie craggy craig crawford creigh creight creighton cremenzio
crescente crescenzio crespignano crichton crispino cristaldo cristea cristian cristiano cristobal cristofor cristoforo crocefisso crosby
cross csaba csanad csongor ctibor ctirad ctislav cubeyr cull cullan cullen culley cullie cullin cully culver cumhur cuneyt cuniberto cupido
curcio curr curran currey currie curry curt curtice curtis cvijan cvijetin cy cyprian cyprien cyriaque cyril cyrill cyrille cyrillus cyrus
cyryl daan dabiziv dacian daciano dacin dacio dadap dadi dag dagel daghan dagny dagoberto dags daiwik dal dale dalemir daley dalibor daliman
dalimil dalimin dalimir daliono dalis dall dalli dallis dallon dalmazio dalston dalt dalton damar damaso dame damian damiano damien damife
damil damilare damilola damin damir damjan damocle damodara damon damu dan danang dandak dandapaani dane danie daniel daniele daniil danijel
danil danilo danio daniswara danjuma danko dannel danny dante danu danuja daouda dar darbee darcy dare darek daren darian dariati darijan
darill darimin darin dario daris darius dariusz dariy darko darmaji darman darmana darmanto darn darnall darnell daromir darrel darrell
darren darrick darrin darryl darshan darsirah dartono daru daruna darwin daryani daryl daryle datta dav dave daven daver davey davi david
davidde davide davids davidson davie davin davino davis davit davon davor davorin davron davud davy davyd dawid dax dayaamay dayaananda
dayaanidhi dayamayee dean deby decca decebal decimo deck declan deen deenabandhu deepan deepankar deependra deepesh deeptanshu deeptendu
deeptiman deeptimay deeptimoy deevakar dejan delainey delaney delano delbert delfino delmar delmer delmor delmore delphin demba dementiy
demetre demetri demetrio demetrius demetriusz demid demilade demiralp demirhan democrito demostene demott demyan den dene deneval deng denis
denisz deniz denizalp dennet denney dennis dennison denny denver denys deodato depold der derby derek derick derk dermot derrek derrick
derrik derril derron derry dervis derward derwin des desi desiderato desiderio desimir desire desmond desmund detmar detrich dev devadatt
devagya devajyoti devak devdan deven devesh deveshwar devin devland devlen devlin devran devvrat devy dew dewain dewey dewie dewitt dex
dexter dexx dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar diarmid dick dickie dicky
didier didimo diego dies dieter dietrich dieudonne digambar digambara digdaya dikmen dilaver dildar dill dillie dillon dilly dilmurod dimas
dimaz dimitri dimitrii dimitrij dimitrije dimitry dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede
dion dionigi dionisio dionizy dionysus dionyz dionyzos dipa dipankar dipendra dipesh diptendu direnc dirja dirk divaakar divakar divis divjot
divo diyor djayden djibril dluhos dmitri dmitrii dmitriy dmitro dmitry dmytro dobromil dobromir dobromisl dobromysl dobroslav dodato dodo
dogan doganay doganer dogu dolf dolph dom domagoj domenic domenico domenik domezio domingo dominic dominick dominik domiziano don donal
donald donall donalt donat donatello donato donaugh donavon donn donnell dono donovan dorde dorel dorian doriano dorin dorinel dorofey
doroteo doru doug dougie douglas douglass dougy douwe dov dovud doy doyle dragan dragisa dragoje dragojlo dragoljub dragomir dragos dragoslav
dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza drazen dren drew dries dron drud drugi drzimir
drzislav duane duanne duarte dubravko duccio duco ducu dud dudley duff duffie duffy dugald duilio duje dujo duke dukey dukie duky dumisani
dumitru dun dunc duncan dundar dunn dunstan dur dura durad durand durant durante durmus durodola durward dusan dusko dustin duuk dwain
dwaipayan dwaipayana dwayne dwight dylan dylano eadmund eal eamon earl earle earlie early earnest earvin eb eben ebeneser ebenezer eberardo
eberhard eberto ebiowei ebuzer ecclesio ecehan ecevit ecmel ecvet ed edan edd eddi eddie eddy edgar edgard edgardo edgars edhem edi edik
edilberto edison ediz edlin edmon edmond edmondo edmund edoardo edouard edsel eduard eduardo eduards eduino edvard edvin edvins edward edwin
edzus eekalabya eero efe efim efisio efken eflah efraim efrem efren efsun eftimie ega egan egbert ege egemen egeo egidio egils eginardo
egisto egmont egon egor einars eirik eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo el elbek elbert
elchin elden eldin eldon eldor eldredge eldridge eleazar eleuterio eleuthere elgin elia eliah elian eliano elias eliasz elifio eligio elihu
elija elijah elio eliodoro elion eliot elisee eliseo elisey elisio elizar elizej elizeus ellary ellerey ellery elliot elliott ellswerth
ellsworth ellwood elmar elmars elmer elmo elmore elmurod elnar elnur elogio elon elpidio elroy elston elsworth elton eluh elvezio elvin
elvino elvis elvyn elwin elwood elwyn ely elyas elyor elzear eman emanoil emanuel emanuele emanuil emas embuh emced emeka emelen emelyan
emeric emerich emerson emery emidio emiel emil emile emilian emiliano emilijan emilio emils emin emir emirhan emlen emmanuel emmanuil
emmerich emmerico emmerson emmery emmet emmett emmit emmott emomali emong emory empirio empluk emrah emre emrullah enda ender enderun endra
endrigo enea enecone enes engelbert engin englebert enguerrand enio enis ennio ennis enno enoch enos enrico enrique ensar ensio enteng enver
enyo enzo ephraim ephrayim ephrem epifan epiphane eraclide eraldo eralp erardo erasmo erasmus erast erastus eray erazim erazmus erberk
erberto ercan ercin ercolano ercole ercument erdal erdem erdinc erek erel eremey eremia eren erenia ergin ergun erguner erhan erhard erhart
eriberto eric erich erick erico erie erik eriks erkam erkan erkki erl erman ermanno ermenegildo ermes ermete ermil ermilo ermin erminio
ermins ermolay ernest ernesto ernestus ernie ernst erny erofey erol eron eros errick errol erroll ersan ersin erskine ertan ertugrul erv
ervin ervins erwin esat esau esben esdras esref esse esteban estevan estiawan estiono esuperio esupofo etan eterie ethan ethe ethelbert
ethelred ethem etienne ettore eubert euclide eudes eudoxe euell eufebio eufemio eufronio eugen eugene eugenio eugeniu eugenius eugeniusz
eusebe eusebio eusebiu eusebius euseo eustace eustache eustatiu eustorgio eustosio eustracjusz eutalio ev evald evaldo evalds evan evandro
evarist evariste evaristo evasio evdokim even everard everardo evered everett evgeniy evgheni evghenii evgraf evidio evin evlampiy evo evodio
evran evrard evremondo evren evsey evstafiy evstigney evyn evzen ewan eward ewart ewell ewen eymen eyup ezechiel ezechiele ezekiel ezequiel
eziechiele ezio ezra ezrak ezri faas fabe faber fabian fabiano fabien fabijan fabio fabrice fabricio fabrizio fadey fadil fahd fahrettin
fahri fahriddin faik faiq fair fairfax fairleigh fairlie faisal falba falih falito falk falkner famiano fantin fanyana far faris farlay
farlee farleigh farley farlie farly farmaajo farr farrel farrell farris farruh faruk fasih fatih fatin faulkner faust faustin fausto faustyn
fax faysal fayzbek fazil fazio fazli fazliddin fazullah feda fedai fedde fedele federico fedor fedosiy fedot fedro fee fehmi felic felician
feliciano felicio felicite felike feliks felipe felix felizio fender feodor feofan feoktist feramus feramuz ferapont ferd ferdi ferdie
ferdinand ferdinando ferdy ferenc fergus ferguson ferhan ferhat feridun ferit ferman fermiano fermo fernando ferre ferrel ferrell ferris
ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidele fidelio fidelius fidenziano fidenzio fidole field fielding fields fiete
fiifi fikret fikri filaret filbert filberte filberto filemon filibert filiberto filimon filip filipe filipp filippo filmer filmore filomen
filomeno filotije fin findlay findley finlay finley finn finnley fiodor fionn fiorenziano fiorenzo firdavs firmin firs fitrat fitz fitzgerald
flavian flaviano flavien flavio flaviu flavius fleano flem fleming flemming fletch fletcher flin flinn flint flip flodoard florea florent
florentin florentyn florestan florian floriano florin floyd flurin flynn foka folco folu foma fons fonsie fonz fonzie forbes ford forest
forester forrest forrester forster fortunat fortunato fortune fos fosco foss foster fotih fotiy fouad foulques fowler frana franc francesco
franchot francis francisc francisco franciskus francisque franciszek francklin francklyn franco francois franjo frank frankie franklin
franklyn frans fransisco frantisek frants franz franzen frasco fraser frasier frasquito fraze frazer frazier fred freddie fredek frederic
frederich frederick frederico frederigo frederik fredric fredrick fredrik fredy free freedman freek freeland freeman freemon fremont frenkie
frido fridolin fridrich friedrich friedrick fritz frol frontiniano fryderyk fuad fuat fulbert fulberto fulcran fulgence fulgenzio fulton
fulvio fumio funani funmilade funmilayo furio furkan furseo fuscolo fuzuli fynn gabby gabe gabin gabino gabor gabriel gabriele gabriello gada
gadang gading gaduh gael gaelan gaetano gaffar gaffor gafur gage gagik gaglioffo gaile gaiman gaio gaj gajaadhar gajabahu gajadhar gajbaahu
gal galak galaktion galang galar galdino galeazzo galen galfryd galih galileo galiono gallagher gallard gallicano galuh galur galvan galven
galvin gamal gamaliel gaman gamani gamanto gambira gamblang gan ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep
ganesh gangesh gangsa gangsar ganjaran gannie gannon ganny gantar gar gara garald garan garang gard garda gardener gardie gardiner gardner
gardy gare garek gareth garey garfield garik garimberto garner garnier garnoslav garold garrard garrek garret garreth garrett garrick garrik
garrot garrott garry garth garud garuda garv garvey garvin garvy garwin garwood gary gaspar gaspard gaspare gasparo gasper gaston gastone
gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gaultiero gauraang gaurang gauranga gautam gautama gauthier gautier gautiero gav
gavan gaven gavin gavino gavril gavrila gavrilo gawain gawen gayelord gayler gaylor gaylord gazanfer gazi gbadebo gbeminiyi gbemisola
gbolahan gbowoade gearalt gearard gedeon gedeone gederts gejza gellert gelu geminiano genadij gencer generoso genesio gennadiy gennady
gennaro geno gentile genziano geoff geoffrey geoffroy geoffry georas geordie georg george georgel georges georgi georgian georgije georgiy
georgy gerald gerard gerardo gerasim gerasimo geraud gerazim gerazym gerbert gerek geremia gergely gergo gerhard gerhardt gerick gerik gerino
german germano germayne gerolamo gerome geronimo geronzio gerrard gerrit gervais gervasio gery gesualdo gevheri geza ghanaanand ghanashyam
ghani ghanshyam ghassan ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gherardo gherman ghislain giacinto giacobbe giacobo
giacomo giacopo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario
gianni gianpaolo gianpiero gianpietro gianuario giasone giavani gib gibb gibbie gibby gibran gica gicu gideon giel giff giffard giffer giffie
gifford giffy gijs gil gilang gilbert gilberto gilburt gildo giles gilles gillo gineto gino gioacchino giobbe gioberto giocondo gioele gion
giona gionata giordano giorgi giorgian giorgio giosue giosuele giotto giovanni giove gioventino giovenzio giraldo girardo girart giraud giray
giri girik girika girindra giriraaj giriraj girish girolamo girts giselbert gislebert giuda giuliano giulio giuseppe giustiniano giustino
giusto giyas giyos glauco gleb glen glenden glendon glenn glib gligorije glynn gnat gobinda godard godart goddard goddart godfree godfrey
godfry godwin goffredo goh gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier
gontran gonzaga gonzague gonzales gonzalo goober goodluck gopaal gopal gopee gopi gorakhanatha gorakhnath goran goraud gorazd gordan gorden
gordey gordiano gordie gordiy gordon gordy gorimir gorislav gorkem gosto gostomysl goswamee goswami gotabaya gothard gothart gottardo
gottfried gotum gouranga goutam govinda gracian graciliano gradeigh gradey gradimir grady graehme graeme graham graig gram gran grange
granger grannie granny grant grantham granthem grantley granville gratian grato graziano greg gregg greggory gregoire gregoor gregor
gregorian gregorio gregorius gregory gremislav grenville grga grgo grgur griff griffie griffin griffith griffy grigore grigori grigorije
grigoriy grimaldo gris griswold griz grove grover grzegorz gualberto gualterio gualtiero gubio gudakesa gudakesha guelfo guerin guerrino
guglielmo guiberto guido guilbert guilherme guillaume guillermo guiscardo gulbuddin gulhan gulom gultekin gumesindo gunar gunars gunnar
gunner guntar gunter gunther gurbanguly gurbuz gurdal gurdev gurhan guriy gurkan gurol gursel guru guss gust gustaf gustav gustave gustavo
gustavus guthrey guthrie guthry guus guvenalp guy guyot gvozden gwido gyorgy habbab habib habiba habil hacib had hadi hadlee hadleigh hadley
hadrian hafi hafid hafiz hagan hagen haidar haider hailemariam hairyanto hakan hakeem hakem haki hakim hakki hakon hal haldun halil halim
halis halit hall hallsy halsey halsy haluk ham hamad hamdi hamdullah hamed hamel hami hamid hamidou hamidullah hamil hamilton hamish hamit
hamlen hamlin hammad hamnet hamza hamzah hanefi hank hannes hanno hannu hans hansiain hansjorg hanson hanspeter hansrudolf hansruedi hansueli
hansulrich hanus haralamb haralambie harald harbert harcourt hardana hardi hardouin hardy hari harimurti harinarayan harit harja harjasa
harjaya harjo harlan harland harlen harlin harman harmon harold haroun harp harper harris harrison harry harsana harsanto harsaya hart
hartaka hartana hartley harto hartwell harun harv harvey harwell harwilll hasan haseki hasheem hashim hasibi hasim hasin haskel haskell
haslett hasmet hassan hasta hastal hastie hastings hasty hatem hatip hattab hauke havel haven hayali hayati haydar hayden haydon hayes hayk
hayward haywood hayyim hazar haze hazim hazlett heall hebert hector hedelin heikki hein heindrick heinrich heinrick heinrik heinz heitor
helier helio helmut hemeti henderson hendra hendri hendrick hendrik hennes henning henri henrich henrick henrik henrique henry henryk herb
herbert herbie herby herc hercule hercules herculie heriberto herluin herman hermann hermenegildo hermie hermon hermy hernan hernando herold
herrick hersch herschel hersh hershel heru herve hervey heryanto hew hewe hewet hewett hewie hewitt heydar heywood hi hicabi hidde hieronim
hieronymus hifzi hikmat hikmet hilaire hilar hilario hilarion hilarius hildebert hill hillard hillel hillery hilliard hillie hillier hilly
hillyer hilmi hilton himawan himmet hincmar hinze hipolit hiram hiranmay hiranmaya hirsch hisam hisham hizir hjalmar hobard hobart hobey
hobie hodge hoebart hogan hojimurod holden hollis holmes holt homer homere homero homerus honore honorius horac horace horacio horacy horatio
horatiu horatius horea horia horst hort horten horton horymir hostimil hostimir hostislav hostivit hovard howard howey howie hoyt hrvoj
hrvoje hube hubert huberto hubey hubie huccet hud hudavendigar hudayi huey hugh hughie hugibert hugo hugues hulki hulusi huma humayun humbert
humberto humfrey humfrid humfried humphrey hun hunfredo hunor hunt hunter huntington huntlee huntley hurkan hurlee hurleigh hurley hurram
hursit husain husameddin husamettin husayn husein huseyin husnu husrev hussain hussein huub huzeyfe hvalimir hvezdoslav hy hyacint hyatt
hyman hymie hynek hypolit iacob iacopo iacopone iacov iago iain ian iancu ianis ianos iaroslav ib ibidapo ibodulloh ibou ibra ibrahim
ibrahima ibrani ibrohim ibun icaro ichabod icilio ico ido idris idriss idrissa idy ieremia ifeanyichukwu ige iggie iggy iginio igino ignac
ignace ignacio ignacius ignacy ignat ignatius ignatiy ignaz ignazio ignjat igor igori ihor ihsan ihtiyor ihvan ike ikenna ikeoluwa iker ikey
ikhidie ikhsan ikin ikrime ikrom ilai ilaire ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilgmars ilham ilhami ilhan ilian ilias
ilie ilija ilja ilkay ilker ilko illidio illuminato illya ilmari ilmars ilqar ilya ilyas ilyos imam immacolato immanuel imran imre imrich
imron inars inder indra indrikis indro ingamar ingar ingelbert ingemar inglebert inglis ingmar ingmars ingra ingram ingrim inigo inioluwa
inness innis innocent innocente innocenty innocenzo innokentiy ino inocenc inocentiu insa ioan ion ionel ionica ionut iorgo iorgos iorio
iosep iosif ipat ipatiy ippocrate ippolit ippolito irakli irakliy irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irv irvin
irvine irving irwan irwin irwinn isaac isaak isac isacco isador isadore isaia isaiah isaias isak isay ischirione iseoluwa ishaq ishola isiahi
isidor isidore isidoro isidro isiner islam islom ismael ismaele ismail ismaila ismet ismoil israel issa issiah issoufou istvan italo itch
itri iulian iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven iver ives ivo ivone ivor iwan ixtiyar iyad izaak
izaias izajasz izak izidor izmael izmail izot izyaslav izydor izzat izzet izzettin jaakko jabal jaber jabez jabir jace jacek jachym jack
jackson jaco jacob jacobo jacobus jacques jaden jadesola jadran jadranko jadro jae jaeman jagadish jagadisha jagapati jagaraga jagathi
jagdeep jagdish jagmeet jahnu jai jail jaiman jair jairo jais jaivey jaka jakaya jake jakie jakob jakov jakub jalal jalol jamaal jamal james
jameson jamesy jamey jamil jamill jamiro jamison jammal jamol jamshid jan janek janko jannek jannes jannik jannis jano janos janosch janusz
japhet jarad jard jareb jared jari jarib jarid jarmil jarne jarno jaro jarolim jaromil jaromir jaron jaroslav jaroslaw jarrad jarred jarret
jarrett jarrid jarrod jarvis jarwa jarwadi jarwi jase jasen jasenko jasin jasmani jason jasper jasun jasur jaswadi jati jatmiko javas javi
javier javlon javohir jawaharlal jax jaxon jaxx jay jayadi jayce jayden jaye jayeng jaylano jaylen jaymie jayson jayvano jazeps jdavie jean
jeanclaude jeandaniel jeanfrancois jeanjacques jeanlouis jeanluc jeanmarc jeanmarie jeannel jeannot jeanpaul jeanpierre jecho jed jedd jeddy
jedediah jedidiah jef jeff jefferey jefferson jeffery jeffie jeffrey jeffry jeffy jefri jefta jehu jekabs jelle jelmer jelte jenel jeno jens
jephthah jeppe jerad jerald jeramey jeramie jereme jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermayne jerome
jeromy jeronimo jeronym jerri jerrold jerrome jerry jervis jerzy jesper jesse jessee jessey jesus jeth jethro jett jevgenijs jezdimir jidde
jilji jim jimi jimmie jimmy jimram jinawi jindrich jinping jintao jiri jitender jitendra joachim joah joakim joanny joao joaquim joaquin joas
job jock jocko joe joel joep joes joey johan johann johannes john johnathan johnathon johnny johnson johny joko jon jona jonah jonas jonatan
jonathan jonathon jone jono jonte joojo joost jop jordan jordi jordon jordy jorg jorgan jorge jorgen jorin joris jorn jorrit jort jory joscha
joschka joschua jose josef joseito josep joseph josh joshia joshua joshuah josiah josias josip josko joso josse josselin jost josua josue
jourdain jovan jovin joza joze jozef jozsef jozue juan jud juda judah judas judd jude judicael judon jugoslav juha juhani juho jukka julan
jules julian julien julijs julio julius juliusz jumadi jumari junayd junichiro jur juraj jurg jurgis juri jurre juste justen justin justinian
justino justis justus justyn jusuf juwon jyotis kaan kabil kabore kacper kacung kadem kadi kadir kadrican kagan kagiso kahaleel kahlil kai
kailash kain kaine kairav kaiser kaj kajen kajetan kale kaleb kalender kalervo kalevi kalidou kalil kalim kalinik kalistrat kalle kallistrat
kalvin kamal kamalesh kambali kamber kamidin kamil kamlesh kamol kamoliddin kamran kanak kanaka kanda kane kannan kannen kapiton karahan
karam karan kardi kareem karim kariman karja karl karlan karlemil karlens karlik karlis karljohan karlo karma karman karney karol karp karsa
karsana karta karthik kartik karunanidhi karya kashyap kasian kasim kasiran kaspar kasper kassym kassymjomart kastor kasusra kasyan kawaca
kawaya kayaalp kayden kayne kayode kayun kazim kazimierz kazimir kean keane keano keanu kearney keary keba keefe keefer keelby keen keenan
keene keerti kees keir keith keji kelbee kelby kele keles kellby kelvin kelwin kemal kemalettin kemba kemi ken kenan kenari kendal kendall
kende kendell kendrick kendricks kenes kenji kenn kennan kennedy kenneth kennett kennie kennith kenny keno kenon kent kenton kenyon kenzie
kenzo keqiang ker keramet kerami kerby kerem keremsah kerim kerk kermie kermit kermy kerr kerwin kerwinn kessaf kev kevan keven kevin kevon
keyan kgabu khadim khaled khalid khalifa khalil khariton kharlampiy khoriv khristofor khvalimir kian kiano kick kiel kienan kile kilian
killian killie killy kimball kimbell kimble kimi kimo kin kincaid king kingsley kingsly kingston kinnie kinny kinsley kippar kipper kir kiran
kirill kirilo kirk kirti kiy kiyan kjeld kjell klaas klarencjusz klaudian klaudius klaudiusz klaus klavdiy klavs kleber klemens klement kleon
kliment knox knut kobe koen koenraad kofi kojo koko koksal kolawole koloman kolombin kolos kolumban kolumbin komil komron kondrat kondratiy
konon konrad konrads konstantin konstantine konstantins konstanty konstantyn koray korbinian korede korey korkut kornel korneli kornelius
korneliusz korneliy kornil korniliy kornilo korniy kort kory kosma kosmas kosta kostyantin krasomil krasoslav kresimir kresomysl krijn krisha
krishna krishnadas krishnadasa krishnah krisjanis krispin kriss kristian kristians kristijan kristo kristof kristofer kristoffer kristofor
kristoforo kristopher kristos krisztian krisztofer krsto kruno krunoslav kryspin krystian krystof krzysztof ksawery ksenofont kubad kubat
kubilay kubura kuddusi kujoe kumar kuncara kunthara kupriyan kurmanbek kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzma kuzman kveton
kvetos kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn ky kyan kyano kyle kyriakos laal labuh lachlan lad
ladimir ladislao ladislau ladislav lado ladomir lai laird lajos lakhdar laksana lakshman lakshmidhar lakshminath lal lalo lamar lambert
lamberto lamih lamine lammond lamond lamont lanang lance lancelot lancilotto land lander landolfo landry lanfranco langa langgeng langsdon
langston lanjar lannie lantar lapo larry lars lascar lasmanto lasmono lassana lasse laswi laszlo latif laughton launce laurenc laurencjusz
laurens laurent laurentino laurentiu laurenty laurenz lauri laurian lauriano laurin lauritz lautone lavinio lavr lavrentiy lavrin law
lawrence lawry lawton laxman lay layton lazar lazare lazaro lazarus lazarz laziz lazzaro lean leander leandr leandre leandro leano leart lech
ledion leeland leendert lefty lega legawa leicester leif leighton lek leke lem lemar lembah lemmie lemmy lemuel len lenard lenci lenin lenn
lennard lennart lennert lenni lennie lennon lennox lenny leo leodegar leon leonard leonardo leonel leonerd leonhard leonid leonidas leonids
leonio leonis leontin leontiy leontyn leonzio leopardo leopold leopoldo leos lere leroi leroy les lesek lester letterio leu leufroy leupold
lev levan levent levente levey levi levin levio levko levon levoslav levy lew lewes lewie lewin lewis lewiss lex leyan lezley li liam lian
lias liberato liberatore libere liberio libero liberto libor liborio liboslav lica lidio lief lietald lieto lieuwe liman limar linc lincoln
lindon link lino linoel linus lio lion lionel lionello lior liron lisandro lisle listvich livino livio liviu livius liyam liyan ljubisa
ljubomir ljudevit llewellyn lloyd llywellyn lock locke lockwood lodovico loek loet logan loic lolade lombard lon longin lonnard lonny lorant
lorenc loreno lorens lorenz lorenzo lorian lorik lorin loris lorrain lotar lothaire lothar lothario louan louay louie louis loup lourenco
lovell lowe lowell lowie lowrance loy loydie luan luay lubomir lubor lubos luboslav luc luca lucais lucas lucca lucentiu luchezar lucho
lucian luciano lucias lucien lucijan lucio lucius lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir ludoslav ludovic ludovico
ludovit ludvig ludvik ludwig ludwik luhung lui luigi luis luiz luk luka lukas lukasz luke lukita lukman lukrecius lukyan luluh lulut lumir
lungelo lungu lurhur lutero lutfan lutfi lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes lux lwandle ly lyam lyan
lydon lyell lyle lyman lyon lyubim lyubodar lyubomir lyubosmysl lyubozar maad maarten maas mabruk mac macaire macario maccabeo mace mack
macky mactar madalin maddox madid mads mael maes maffeo maggiorino magno magnum magnus mahamadou mahan mahathir mahdi mahendra maher mahesa
mahesh maheswar mahfud mahinda mahir mahmoud mahmud mahmut mahrus mahzan mahzun maik mailo maiorico maison maithripala maje majid major makar
makara makary makhtar makinwa maksim maksimilyan maksud maksym maksymilian makuta mal malachi malchy malco malcolm malick malik malisa malo
malte malthe malvin mama mamadou mamady maman mamante mamert mamour mamuka mamur man manah manasse mancio mandel mandla manel manetto manfred
manfredo manik manikya manilio manlio manmohan mannie manny mano manoah manoj manole manolo mansour mansueto mansur mansvet manu manuel
manuele maphikelela maqsud mar maras marat marc marceau marcel marceli marcelin marcell marcello marcellus marcelo marchall marciano marcin
marcis marco marcos marcu marcus mardon marek margana margers mariadi mariano marijn marin marinko marino marinus mario marius marjan mark
markiyan markku marko markos markus marlin marlo marlon marlow marlowe marmaduke marolo maros marsh marshal marshall marsito marsudi mart
martainn martaka martana martani marten martial martim martin martino martins marton martti martyan martyn maruf marut marv marve marven
marvin marwan marwata marwin maryadi maryan maryanto marzio mas mason masoud masrour massamba massimiliano massimo masud mata matan matar
mate matei matej mateja mateo mateus mateusz mathe matheo matheus mathew mathian mathias mathijs mathis mathurin mathuys matias matija matis
matiss matko mato matous matroniano mats matt matteo mattes matthaeus mattheus matthew matthias matthieu matthiew matthijs matthis matthus
matti mattia mattias mattis matus matvey matviy matyas matz maugis maurice mauricio maurie maurilio maurits maurizio mauro maury maurycy
mavdud mavlon max maxence maxim maximilian maximiliano maximilianus maximilien maximo maxmilian maxwell mayer mayeul maynard mayne maynord
mayoor mayor mayson mazbut mazen mazhar mbaye mechislav mecislav medard medardo mederic medoro medoune mees mefodiy meghnad meghnath mehmet
meier meik meir meissa melanio melchiade melchior melchiorre meles melezio melichar melih meliksah melle mels melvin melvyn memduh menard
menardo mence mendel mendie mendy menelao meneo menno mennone mercurio meredeth merell merijn merill merlin merovee merrel merrick mert merv
mervin merwin merwyn mestan mesut mete metello metin metod metodej metrofane mevlut mex meyer mic micael micah micha michael michail michal
michale micheal micheil michel michelangelo mick mickey midas miel miguel mihael mihai mihail mihailo mihajlo mihaly mihnea mija mijat mik
mika mikael mikail mike mikel mikelis mikey mikhail mikhaylo mikheil mikhey mikita mikkel mikko miklos mikol mikola mikolaj mikolas mikulas
miladin milan milanko milano mile milen miles mileta milic milik milisav milivoj miliy miljan miljenko mill millard miller milo milojica
milomir milon milorad milos miloslav milous milovan milovin milt miltie milton milty milutin mimo min miner minervino mink minor mio miodrag
miomir mir mirac miran miraziz mircea mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav mirtil mirza mirziyo misa misaele
misbah mischa misko mislav mitar mitch mitchael mitchel mitchell mithat mitica mitofan mitrut mlad mladen mnata mnislav moctar modest modesto
modou moe mohamad mohamadou mohamed mohammad mohammed mohan mohandas mohandis mohinder mohir moise moises moisey moishe mojmir mojzesz mojzis
mokey mokhtar momin momir monaldo moncef monitore monro monroe montague monte montgomery monti monty monvids moon moore moos moqtada mord
mordecai mordy moreno morey morgan morgun moric morie moris moritz morlee morley morly morne morrie morris morry morse mort morten mortie
mortimer morton morty mose moses moshe moss mostafa mouhamadou mouhamed mouhameth mouhammadou moussa moustapha mozes mpilo mpumelelo msizi
mstislav muammer muaviye muaz mufid mufiz mugur mugurel muhammad muhammadu muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin
mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munif munir munmro munroe
muqtada murat murdoch murdock muren murilo murod murray murry mursinin mursita murti murvyn musa musawenkosi musir musiy muslih mustafa
mustafo mustika mustofa musulmon mutahhar mutasim muteber mutemed muttalib muyiwa muzaffar muzaffer muzdad muziano mwai my myca mycah mychal
myer mykhailo mykola mylan myles mylo myron myrtil myrvyn myrwyn nabi nabil naci nadi nadir nae nael nafiz nagabhushanam nahid nahil nahum
nail naim najam najib najmiddin nalar namazio namik nand nanda nando nandor naoufal naoufel nap napoleon napoleone nappie nappy naradi
narayan narcis narciso narcisse nardi narendra narimon narinder narji narkis narseo narsete nasab nasim nasriddin nasrullah nasser natal
natale natan natanael nataniel nate nathan nathanael nathanial nathaniel nathanil natiq naud naudet naum naval naveen navin nawaz nazar
nazario nazariusz nazariy nazary nazif nazim nazmi nazrulloh nazzareno nazzaro ndleleni ne neal neale neall nealon nealson nealy nebojsa
necat necati necdet nechifor nechirvan necib necmettin ned neddie neddy nedeljko nedim nedjeljko neel nefen nehemiah nehemie nehoslav neil
neill neils nejat neklan nelio nels nelson nelu nemanja nematulloh nemir nenad neo neopolo neoterio nepomuk nereo neri nero neron neset nesim
nester nestor nestore nev neven nevil nevile neville nevins nevio nevzat newton nezamysl nguyen nial niall nicanor nicarete niccolo nicea
niceforo nicephore niceto nicezio nichifor nicholas nichols nick nickey nicklas nicko nickola nickolai nickolas nickolaus niclas nico nicoara
nicodemo nicodim nicolae nicolai nicolaie nicolais nicolas nicolis nicolo nicon nicu niculita nicusor nicuta niek niel niels nielschristian
nifont nigel nihad nihat nikandr nikanor nikifor nikita niklas niklaus niklavs niko nikodem nikodim nikol nikolai nikolaos nikolas nikolasz
nikolaus nikolay nikolos nikon nikos niksa niles nils nilson nimit nimrod niniano nio niranjan nirbhay niro niven niyaga niyazi niyilolawa
nizamettin nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noach noah noak noam noan noar nobe nobie noble noby noe noel nolan
noland nolen noll nolly norbert norberto norbie norby norman normand normie normy norris north northrop northrup norton nosir nosirjon
nostriano noud nouri nout novak novan nowell nox nrima nugraha numan nuno nunzio nurbek nurettin nuri nuriddin nurlan nursultan nurullah
nusrat nusratulloh nusret nyana nye nyoman oates oba obadiah obadias obanijesu obed obediah oberon obid obidiah obie obrad obren oby octav
octave octavian octavio octaviu octavius oddone ode odell oderico odey odidone odie odil odilon odin odo odolen odon odorico ody ogdan ogden
ogdon oger ognjen ogooluwa oguz oguzhan ojars okan oke okhrim okta oktam oktavian oktavius oktay okto oladare oladimeji olaf olag olaide
olakunle olanrewaju olansile olav olavi olbram oldrich ole oleg olegs oleh oleksandr oleksiy olelko olenolin oles olgerts olim olimpian
olimpio olimpiu olimpiy olin olindo oliver olivero olivier oliviero oliviu oliwier olle olof olufunmi olumide olumorotimi olusegun oluwafemi
oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi olvan omad oman omar omelyan omer omero omobobola omotayo onder
ondrej onesto onfre onfroi onofredo onofrio onorino onorio onoriode onufriy onufry onur opan opung oqil oran orazio orbadiah orell oren
orenzio orest oreste orestes orfeo orhan orif orin orio orion orkhip orlan orland orlando oronzo orran orren orrin orsino orso orson ortensio
orton orv orville osbert osborn osborne osbourn osbourne oscar osgood osip oskar oskari osman osmond osmondo osmund ossie ostap ostoja
ostromir osunleke osvald osvaldo oswald oswell ota otabek otakar otar otello otes othello othman otho otis otkir otmar oto otokar otomar
ottaviano ottavio otto ottone oumar oury ousmane ovidio ovidiu ovidius owen oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy
ozzie ozzy pablo pace paciano pacifico packston paco pacome pacomio pacorro paddie paddy padget padgett padraic padraig padriac pail paiman
paja pakhom palatino palemon pall palladio palm palmer palmiro pamfil pammachio panagachie panait panas panca pancario panchito pancho
pancrazio pandu panfil panfilo pangeran pangestu panji pankrac pankracy pankrat pankratiy pantaleo pantaleon pantaleone panteleymon paolo
papageno paquito param paramartha paramon pardi pardo parfait parfen paride park parke parker parman parmenio parnell parrnell parry parsifal
parsival pascal paskal pasquale pate paten paterne paterniano pathe patin paton patric patrice patricio patrick patrik patrizio patrizius
patroclo patru patrycjusz patrycy patryk patten pattin patton paul paulo pauside pavel pavils pavle pavlin pavlo pavlov pavol pawel paxon
paxton payidar payton peadar pearce pebrook peder pedro peer peirce pekka peleo pelhrim pelle pellegrino pembroke penn penrod pentti pepe
pepijn pepillo pepin pepito pepo per pera perceval percival percy perica perice pericle perikles perkasa perkin pernell pero perren perseo
pertev perver pervez petar pete peter peteris peterus petey petko petr petre petri petrica petrisor petro petronio petronius petru petrut
petteri peyami peyter peyton phil phila philani philbert philemon philibert philip philipp philippe phillip phillipe phillipp phineas phip
phiwokwakhe phoenix pie pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrealain pierreandre pierrick piersilvio pierson
piet pieter pietrek pietro piggy pilip pim pimen pincas pinchas pincus pio piotr pippo pit pius placido platon platone plinio plutarco
podolyan polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiriy porfiry
port porter portie porty porziano postumio potap poul powell praba prabawa prabowo prabu prakosa pran pranata pranawa pranay prasad prasetya
prasetyo prassede prathamesh pravdan pravdomil pravomil prayag prayitna prayoga prayogo prayut predrag prem premysl pren prent prentice
prentiss prescott preston priamo pribyslav price prima primo prince prinz prisco privato procopio prokhor prokl prokles prokofiy prokop
prokul promise prosper prospero protasio proteo prov prudenzio prvoslav pryce publio puff puneet pupolo purcell purushottam purwa purwadi
purwanto pusicio putnam putnem putu pyotr qobil qosim quarto quasimodo qudrat quent quentin querano quill quillan quin quincey quincy quinlan
quint quinten quintiliano quintilio quintin quintino quinton quintus quinziano quinzio quirin quirino rab rabbi rabi rached rachid raci rad
radan radcliffe raddie raddy radegast radek raden radenko radhost radika radim radimir radion radisa radislav radit raditya radivoj radivoje
radko radmil radmilo radolfo radomil radomir rados radosav radoslav radovan radu raducu radul raduz radvan rafael rafaellle rafaello rafal
rafe rafet raff raffaele raffaello raffarty rafferty rafi rafid rafiq ragnar raharja rahim rahman rahmat rahul raide raif raihan raik raila
raimondo raimund raimundo rainald rainaldo rainer rainhard rainold raj rajab rajan rajendra rajiv rajko rajmund rajnath rajnold rakesh rakip
raleigh ralf ralph ram ramazan ramesh rameshwar rami ramiro ramiz ramon ramsay ramsey ramush ramzan ramziddin rance rancell rand randal
randall randell randolf randolph ranek rangga raniero ranil ranjeet ranjit ranko ranolfo ransell ransom raoul raphael rares rasad rashad
rashid rasid rasim rasit rasko rasmus rastislav ratibor ratimir ratmir rauf raul ravi ravid raviv ravshan rawley raxmatulloh rayan rayen
raymond raymund raynard rayner raynor rayyan razvan read reade reagan reagen reamonn recai recep red redd redford redmond reece reed rees
reese refah refet refik reg regen reggis reggy reginald reginaldo reginauld regis regnars regolo reha rehor reid reidar reider reilly rein
reinald reinaldo reinaldos reinhard reinhold reinold reinwald reis rejan rejean reksa relja relu rem remi remig remigio remilekun remington
remo remondo remus remzi renado renaldo renard renars renat renato renaud renault rendy rene rens renzo resat respati respicio resul reto
reube reuben reuven revi rex reybaud reynard reynold reynolds reza rhett rhys riaan riad rian ric ricard ricardo ricards ricario riccardo
rice rich richard richardo richart richelmo richie richmond richmound richy rick rickard rickert rickey rico ricoriki ridha ridvan ridwan
riek rifat riff rifki rigard rik rinaldo ring ringo rino rio riobard riordan rip ripley rishi ritchie ritesh riv riyad riza rizki rizvon roan
roarke rob robaldo robb robbe robbert robers robert roberto robi robinson rocco roch rochester rock rockey rockie rockwell rocky rod rodan
rodd roddie roddy roderic roderich roderick roderigo roderik roderyk rodge rodger rodiano rodion rodney rodolfo rodoljub rodolph rodolphe
rodoslav rodrick rodrigo rodrigue rodrique rog rogelio roger rogerio rogers rohan rohit roi roko roksolan roland rolando roldan roley rolf
rolfe rolfo rolland rollie rollin rollins rollo rolph roma romain roman romano romans romeo romero romeu romoaldo romolo romuald romualdo
romul romulus ron ronald ronan ronnie rooney roosevelt rorke rosco roscoe rosman ross rossie rossy rostislav roth rotimi rourke rouvin rover
rowan rowen rowland rowney roy royal royall royce rriocard rube ruben rubiano rubin ruchan rudd ruddie ruddy rudi rudie rudiger rudis rudolf
rudolfo rudolfs rudolph rudra rudy rudyard ruedi rufe rufino rufo rufus ruggero ruggiero rui rukneddin rune rupert ruperto ruprecht rurik
rusins ruslan rusman russ russell rustam rustie rustin rustu rusty rutger rutherford rutilo rutledge rutter ruttger ruy ryan ryley ryon
ryszard ryun ryurik saad saadat saadi saban sabar sabato sabazio sabele sabin sabino sabir sabri sachin sacid sadan sadar sadberk saddam
sadettin sadi sadik sadio sadri sadriddin sadullah sadulloh sadyr saeed saer saffet saffiro saffo safi safir safo safouan safouane sagar
sahap sahin sahinalp sahriyar sahsuvar said saif saiful saim saiq saka sakari sakip sakir sakti saladino salamoun saleem saleh salem salif
salih salim saliou salman salmon saloh salomo salomon salomone salomoun salustio salva salvador salvatore salvidor salvo salwator sam
samandar samba samed sameer sami samih samil samim samir sammy samo sampson samson samsul samu samuel samuele samuil sancho sander sanders
sanderson sandor sandro sandu sanele sanford sani sanjay sanjin sanka sanson sansone sante santiago santino santo santos sapiente sarani
sarbello sardor sarge sargent sarvar sarvin sasa sascha satish saturniano saturnin saturnino satya satyen saul sauncho saunder saunders
saunderson sauveur sava savas savel saveliy saverio savi savin savinien savino savva savvatiy saw sawyer sawyere sax saxe saxon say sayan
sayed sayer sayers sayres scarface schuyler scot scott scotti scotty seamus sean seb sebas sebastiaan sebastian sebastiano sebastiao
sebastien sebestian secaeddin seckin seckou secondiano secondo sedat sedrik see sef sefer seff sefik seghei sehlevent sekou selahattin selami
selby selcuk selig selim selivan seliverst sem semen semibor semih semion semplicio sempronio semsi sener senesio senn senne senofonte senol
sep sepp seppe seppo serafettin serafim serafin serafino seraphin serapione serban serbulent serdar seref serenus serge sergeant sergei
sergej sergen sergent sergey serghei sergi sergio sergiu sergiusz sergiy serhat serhiy serif sermet sertac servac server servidio serviliano
serzh sesto seth settar settimio settimo setya seumas sev sevastyan sever severiano severin severino severo sevket sevki seward seweryn
seyban seydou seye seyfettin seyfi seyfullah seymour seyyit sfiso shade shadow shahboz shahobiddin shahriyor shahzod shaka shalewa shalom
shalva shamsiddin shamus shanan shane shankar shannan shantanu shaughn shaun shavkat shaw shawn shchastislav shchek sheff sheffie sheffield
sheffy shehbaz sheikh shekoni shelden sheldon shelton shem shep shepard shepherd sheppard shepperd sheridan sherlock sherlocke sherm sherman
shermie shermy sherwin sherwood sherwynd sherzod shinzo shiv shodiyor sholom shukrulloh shurlock shurlocke shurwood si siad sibusiso sico
sicuro sid siddarth siddhran sidiq sidki sidnee sidoine sidon sidonio sidor sidy siebe siegfried siem siep siffre sifiso sig sigebert sigfrid
sigfrido sigfried sigismond sigismondo sigismund sigismundo sigizmund sigmund sigurd sigvard sihab sihabeddin sijuade sil silantiy silas
silvain silvan silvano silvanus silvere silverio silvester silvestr silvestro silvian silvio silviu silvius sim simao simen simeon simeone
simi simion simmonds simo simon sinan sinasi sinclair sinclare sindre sinesio sinfronio sinica sinisa sinkler sinook siphiwe sipho sir sire
sireno siriano siricio sirineu sirio siro sirojiddin sirri sisto sithembiso siward sixt sixte sixtus siyanda sjoerd sjors skell skelly skip
skipp skipper skippie skippy skipton sky skylar skyler slade slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub
slavolyub slavomil slavomir slavuta sloan sloane slobodan sly smil smith smitty sname snizhan sobeslav sobit soccorso socrate sodiq sofon
sofron sohib sokrat sol soleh sollie solly solocone sologub solomon som somerset somnath somu son sondre sonke sooronbay soren sorin sostene
sosteneo sostrato soter souleymane spano spartaco spartak spence spencer spense spenser speranzio spike spiridon spirydion spytihnev srboljub
srecko sredoje staffard stafford staford stan stancu standford stanfield stanford stanimir stanislao stanislas stanislaus stanislav stanislaw
stanko stanleigh stanley stanly stanton stanwood stasta stavro stavros stearn stearne steen stef stefan stefaniy stefano steffen stelian sten
stepan stephaans stephan stephane stephanus stephen sterling stern sterne stevan steve steven stevie stevy steward stewart stig stijn
stiliano stillman stillmann stinky stipan stipe stiriaco stirling stjepan stojan stojmir stoyan stozhar strahinja stribor stu stuart suat
subhash subhi subodh subrahmanyam sudi suharto suheyl suhrob sukru sulaymon suleyman sullivan sully sultan sulton suman sumner sune surano
suresh sururi surya suryakant suryakanta susheel sushil susilo sutherlan sutherland sutton svatoboj svatobor svatomir svatopluk svatoslav
sveatoslav svebor sven svend sverre svetislav svetolik svetomir svetoslav svetozar sviturno svyatopolk svyatoslav swami swapnil swen syd
sylas sylvain sylvan sylvester sylvestre sylwester syman symon szabolcs szczepan szymon tab tabb taber tabor tabris taceddin tad tadd taddeo
taddeusz tade tadeas tadeo tades tadija tadio taha tahir tahsin taib taide tailor tait taite talal talat talay talbert talbot talha talip
talis talivaldis talrits tam tamas tamer tamim tamino tammaro tammo tan tancrede tancredi taner tanguy tanju tankred tann tanner tanney
tannie tanny tapan tapani tapio taras tarcisio tarek tarik tariq tarkan tarlan taro tarrance tarso tarun tasdik taskin tasnim taswir taufan
taufik taurin tayfun tayler taylor tayyar tayyip taziano tazio teador ted tedd tedie tedman tedmund teguh teije tej tejas tekin tekinalp
telchide telemaco temel temidayo temistocle temitope temp temple templeton teo teobald teobaldo teodoor teodor teodorico teodorik teodoro
teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terence terencio terencius terencjusz terentiy terenzio terrance terrel
terrell terrence terrill tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tezcan tezel thabo thacher thaddeus thaddus thadeus
thain thaine thaksin thamsanqa thando thane thatch thatcher thaxter thayne thebault thedric thedrick themba theo theobald theodor theodore
theodoric theodorik theodose theofan theofil theophile theophraste theunis theuns thiago thibaud thibault thibaut thibert thibo thierno
thierry thies thije thijmen thijn thijs thilo thom thoma thomas thor thorben thore thorge thorin thorn thorndike thornie thornton thorny
thorpe thorstein thorsten thorvald thulani thurstan thurston tiago tian tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibold tibor
tiburcius tiburzio tichomil tichomir tichon ticone tidiane tiebold tiebout tieme ties tigran tihomir tijmen tijn tijs tikhon til tiler till
tillmann tim timbul timish timm timo timofei timofey timofiy timoleon timon timotei timotej timoteo timoteus timothee timotheus timothy timur
tinas tino tirone tirrell tirta tirtayasa tit titien titilope tito titos titus tizian tiziano tizio tjark tobia tobiah tobias tobiasz tobie
tobiloba tobin tobit toby tod todd toddie toddy todor tohir toiboid toke toki tokunbo tolga tolomeo tolqin tolunay tom toma tomas tomaso
tomasz tome tomiloba tomislav tomkin tomlin tommaso tommie tommy tomo tomori tonci tone tonko tonnie tonnin tony toon tope tor torben
torbjorn tore torin torkvat torquato torr torrance torre torrence torrey torrin torry torsten tosco toussaint town towney townie townsend
towny toyip trace traian trajan tranquillo traver travers travis travus trefor tremain tremaine tremayne trent trenton trev trevar trever
trevor trey trifon trilochan trilochana trilok trilokanath trilokesh triloki trip tripp tris tristam tristan tristano troels trofim troy
trpimir trpko trstram trueman trumaine truman trumann tuck tucker tuckie tucky tudor tufan tugay tugiman tugrul tugtekin tuhfe tull tulley
tulliano tullio tully tumer tunahan tunar tunc tuncer tuomas tur turan turgay turgut turi turibio turkay turker turkes turki turner turold
tushar tussio tuur tverdislav tvorimir tvrtko twan ty tybalt tycho tye tygo tyler tymon tymoteusz tymothy tynan tyron tyrone tyrus tyson
ubaldo ubaydulloh ubertino uberto uchqun uda udai udale udall udell udit udo ueli uffe ufuk ugis ugo ugolino uguccione ugur uhuru ujjawal
ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulick ulises ulisse ulpiano ulric ulrich ulrick ulrico ulrik ulstano ultimo ulugbek ulvi ulyan
ulysse ulysses umang umar umaru umay umaya umberto umid umidulloh umile umit umur umuralp umut unal unggul upendra upik upton uranio urbain
urban urbano urbanus urdino urfon uri uriah uriel uriele urs ursicio ursino ursmaro urson usame usman usmon ustim ustin utama uthman uttam
uve uzayr uzeyir uzodimma vachel vaclav vadim vafo vagn vaha vahan vahdet vahid vail vakhtang valdemar valdemars valente valentijn valentim
valentin valentino valentins valentyn valer valere valeri valerian valeriano valerico valerii valerijs valerio valeriy valery valeryan
valfredo valfrido valid valle valtena valter valtr valtteri vance vanja vardan varfolomey varlaam varo vasco vasil vasile vasili vasilie
vasilis vasiliy vasily vasko vassili vassily vasudev vasudeva vasyl vatroslav vatslav vaughan vaughn vavrinec vecdi veceaslav veceslav vedang
vedanga vedasto vedat vedran vefa vefik vega vehbi veikko veit velaphi velemir veleslav veli velibor velimir velio velislav venance venanzio
vencel venceslao venceslas venceslav vendel vendelin venedikt venek venerando venerio veniamin ventura venustiano venusto verano verecondo
verenzio verge vergil vergiliu vern vernen verner verney vernon vernor vero veroslav verulo vespasiano veysel veysi vezio vianney vic vicente
vicentiu vick victoir victor victorien victorin vidak vidhur vidhya vidiano vidone vidor vidovic vidovik vidur viggo vigile vigo vijay vijeko
vik vikentiy viktor viktorin vilem vilfredo vilhelm viliam vilibald viliberto ville villy vilmar vilmars vilmos vimal viman vin vinay vince
vincenc vincent vincentiu vincents vincenty vincenz vincenzo vindonio vinebaldo vinfrido vinicio vino vinsen vinson vinz viorel virge virgil
virgilio virgiliu virgin virginio virman virone visarion viscardo vishnu vishwamitra vissarion vit vital vitale vitali vitalico vitalie
vitalii vitalijs vitaliy vitaly vitazoslav vite vitezslav vito vitold vitor vitoslav vittore vittoriano vittorio vitus vivaldo viviano
vjekoslav vjenceslav vlad vladamir vladan vladek vladilen vladimer vladimir vladimiro vladislav vladivoj vladlen vlado vlaicu vlas vlastimil
vlastimir vlastislav vlatko vlk vodingo voicu vojen vojin vojmil vojmir vojslav vojtech vok voldemars volfango volfgang volkan volodimir
volodislav volodymyr von vosil vratislav vratko vseboj vsebor vsemil vserad vseslav vsevlad vsevolod vujadin vuk vukan vukasin vukota vulmaro
vulpiano vusumuzi vyacheslav vyas vysheslav waclaw wade wadi wadsworth wage wahyu wain wainwright wait waite waiter wake wakefield wakiman
wald waldemar walden waldo waldon wale waleed walenty walentyn waleran walerian walery walgierz walid walker wallace wallache wallas walsh
walt walter walther walton waluyo wandrille wang wannes ward wardaya warde warden wardi ware waring warji warley warner warre warren warsa
warsita warta wash washington wasis wat waverley waverly wawan wawrzyniec way waylan wayland waylen waylin waylon wayne web webb weber
webster weidar weider welbie welby welch wells welsh wendall wendel wendell werner wernher wes wesley wessel west westbrook westbrooke
westleigh westley weston weylin wheeler whit whitaker whitby whitman whittaker wiatt widodo wiktor wilbert wilbur wilburt wilden wildon wilek
wiley wilfred wilfrid wilfryd wilhelm will willard willdon willem willey willi william willis willy wilmar wilmer wilson wilt wilton win
wincenty windham winfield winfred winifield winn winslow winston winthrop wira wisnu wit witalis witt wittie witty wladyslaw wlodzimierz wm
wolf wolfgang wolfie wolfy wood woodie woodman woodrow woody worden worth worthington worthy wout wouter wright wyatan wyatt wye wylie wyn
wyndham xanana xander xaver xaverius xavi xavier xem xenophon xenos xerxes xever xi ximenes ximenez xymenes yagiz yago yahya yahyo yakov
yakub yakubu yalcin yale yalgin yaman yanaton yancey yancy yango yanis yank yankee yann yannic yannick yannik yannis yanuariy yard yardley
yarema yaro yaromil yaromir yaron yaropolk yaroslav yarovid yasar yasin yasser yassin yassine yassir yavuz yaw yehudi yehudit yekta yener
yeremiy yetkin yevgen yevgeny yigit yildirim yilmaz yoann yoga yogendra yogesh yoginder yono yoqub yorbek yorgo yorgos york yorke yorker yoro
yorqin yosef yoshihide younes younis youp yousaf yousef youssef youssou youssouph youssoupha yoweri yoznur yuce yucel yukhim yuksel yul yule
yulian yuliy yulma yuma yumni yunus yuri yurik yuriy yury yusuf yuvenaliy yven yves yvon yvor zabedeo zabir zaboj zac zaccaria zaccheo zach
zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zacherie zachery zack zackariah zafar zafer zafir zahar zahir zahit
zaid zain zak zakaria zakhar zakhariy zaki zakir zalan zamfir zamir zane zanis zanobi zared zarije zarko zaur zavis zayd zayed zayn zayniddin
zbislav zborislav zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zeb zebadiah zebedee zebulen
zebulon zechariah zed zedekiah zef zefiro zekai zeke zekeriyya zelibor zelig zelimir zelislav zeljko zelmir zemislav zenaide zenebio zeno
zenobio zenon zenone zenoviy zente zenzele zephirin zerk zeteny zetico zev zeyd zeynel zhao ziad ziaur zigfrids zigmars zigmund zihni zikmund
zinoviy zion zithulele zitomir zitoslav zivan ziver ziya ziyad ziyo zlat zlatan zlatko zlatomir zohid zohir zoilo zokir zollie zolly zoltan
zoran zoremir zoreslav zoroslav zoryan zosim zosimo zoyir zrinislav zrinko zsolt zsombor zubayr zubeyr zulfikar zurab zvenigor zvenimir
zvenislav zviad zvonimir zvonko zygmunt`;
