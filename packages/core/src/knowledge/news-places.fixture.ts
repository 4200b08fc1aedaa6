/** Places as English newspapers spell them, by country: each must be found in the gazetteer or among the aliases. */
export const newsPlaces: string = `
UA: Kyiv; Kharkiv; Odesa; Lviv; Dnipro; Donetsk; Luhansk; Mariupol; Zaporizhzhia; Mykolaiv; Kherson; Bakhmut; Avdiivka; Debaltseve; Sloviansk; Kramatorsk; Horlivka; Makiivka; Ilovaisk; Severodonetsk; Lysychansk; Pokrovsk; Toretsk; Chasiv Yar; Vuhledar; Marinka; Soledar; Popasna; Rubizhne; Izium; Kupiansk; Lyman; Balakliia; Vovchansk; Chuhuiv; Melitopol; Berdiansk; Enerhodar; Tokmak; Orikhiv; Huliaipole; Nova Kakhovka; Skadovsk; Henichesk; Kryvyi Rih; Nikopol; Bucha; Irpin; Hostomel; Borodyanka; Brovary; Boryspil; Chernihiv; Sumy; Poltava; Kremenchuk; Cherkasy; Zhytomyr; Vinnytsia; Rivne; Lutsk; Ternopil; Ivano-Frankivsk; Uzhhorod; Chernivtsi; Khmelnytskyi; Kropyvnytskyi; Sevastopol; Simferopol; Kerch; Yalta; Feodosia; Yevpatoria; Pripyat; Chernobyl; Slavutych; Konotop; Alchevsk; Yenakiieve; Starobilsk; Izmail; Mukachevo; Pavlohrad; Kamianske; Uman; Bila Tserkva; Shyrokyne; Robotyne; Krynky; Volnovakha; Dokuchaievsk; Yasynuvata; Novoazovsk; Amvrosiivka; Snizhne; Torez; Hrabove; Shchastia; Stanytsia Luhanska; Zolote; Selydove; Kurakhove; Velyka Novosilka
RU: Moscow; Saint Petersburg; Grozny; Nizhny Novgorod; Yekaterinburg; Rostov-on-Don; Volgograd; Vladivostok; Novosibirsk; Makhachkala; Beslan; Vladikavkaz; Nazran; Magas; Nalchik; Stavropol; Krasnodar; Sochi; Pyatigorsk; Budyonnovsk; Kizlyar; Buynaksk; Derbent; Khasavyurt; Belgorod; Kursk; Bryansk; Voronezh; Taganrog; Novorossiysk; Kaliningrad; Murmansk; Arkhangelsk; Severodvinsk; Severomorsk; Kazan; Ufa; Samara; Perm; Chelyabinsk; Omsk; Tomsk; Tyumen; Krasnoyarsk; Irkutsk; Khabarovsk; Yakutsk; Magadan; Yuzhno-Sakhalinsk; Petropavlovsk-Kamchatsky; Ulan-Ude; Chita; Norilsk; Vorkuta; Saratov; Engels; Penza; Tambov; Tula; Ryazan; Tver; Smolensk; Pskov; Veliky Novgorod; Astrakhan; Orenburg; Sudzha; Shebekino; Gatchina; Khimki; Korolyov; Dubna; Sarov; Solikamsk; Togliatti; Naberezhnye Chelny; Mozdok; Kubinka; Rzhev; Oryol
SY: Damascus; Aleppo; Homs; Hama; Latakia; Tartus; Idlib; Raqqa; Deir ez-Zor; Daraa; Hasakah; Qamishli; Kobani; Manbij; Al-Bab; Afrin; Azaz; Jarablus; Palmyra; Suwayda; Quneitra; Douma; Darayya; Moadamiyah; Zabadani; Madaya; Al-Fu'ah; Kefraya; Ghouta; Al-Qusayr; Rastan; Talbiseh; Al-Hula; Ma'arrat al-Numan; Saraqib; Jisr al-Shughour; Khan Sheikhoun; Ariha; Binnish; Sarmin; Atarib; Kafr Nabl; Khan al-Assal; Nubl; Al-Zahraa; Tabqa; Tal Abyad; Ras al-Ain; Tal Rifaat; Dabiq; Mayadin; Abu Kamal; Baghuz; Qalamoun; Yabroud; Maaloula; Salamiyah; Masyaf; Jableh; Baniyas; Khmeimim; Shayrat; Tanf; Wadi Barada; Ain al-Fijeh; Sayyida Zeinab; Yarmouk; Harasta; Arbin; Jobar; Al-Tall; Qudsaya; Mezzeh; Kafr Zita; Hayyan; Morek; Latamna; Dumayr; Tall Kalakh; Inkhil; Dael; Shaddadi; Amuda; Malikiyah; Rmelan; Tell Tamer; Bab al-Hawa; Atmeh; Sarmada; Harim; Salqin; Dana; Kesab
IQ: Baghdad; Mosul; Basra; Erbil; Kirkuk; Sulaymaniyah; Najaf; Karbala; Fallujah; Ramadi; Tikrit; Samarra; Baiji; Baqubah; Tal Afar; Sinjar; Haditha; Hit; Rutba; Al-Qaim; Abu Ghraib; Amarah; Nasiriyah; Diwaniyah; Hillah; Kut; Kufa; Samawah; Duhok; Zakho; Halabja; Umm Qasr; Tuz Khurmatu; Hawija; Qayyarah; Balad; Taji; Bartella; Qaraqosh; Makhmour; Khanaqin; Muqdadiyah; Mahmudiyah; Zubair; Faw; Dujail; Bashiqa; Amerli; Jalawla; Speicher; Ain al-Asad
IR: Tehran; Isfahan; Mashhad; Tabriz; Shiraz; Qom; Ahvaz; Kermanshah; Bandar Abbas; Bushehr; Natanz; Arak; Fordow; Parchin; Abadan; Khorramshahr; Zahedan; Kerman; Bam; Rasht; Hamadan; Karaj; Urmia; Sanandaj; Mahabad; Saravan; Chabahar; Yazd; Zanjan; Qazvin; Gorgan; Semnan; Ilam; Khorramabad; Dezful; Asaluyeh; Saqqez
IL: Jerusalem; Tel Aviv; Haifa; Beersheba; Ashkelon; Ashdod; Sderot; Eilat; Nazareth; Acre; Netanya; Tiberias; Safed; Kiryat Shmona; Dimona; Herzliya; Hadera; Petah Tikva; Metula; Nahariya; Lod; Ramla; Jaffa; Beit Shemesh; Rehovot; Holon; Kfar Saba; Majdal Shams; Ofakim; Netivot; Be'eri; Kfar Aza; Nir Oz; Kerem Shalom
PS: Gaza; Ramallah; Hebron; Nablus; Jenin; Bethlehem; Jericho; Tulkarm; Qalqilya; Khan Younis; Rafah; Deir al-Balah; Jabalia; Beit Hanoun; Beit Lahia; Nuseirat; Bureij; Maghazi; Shujaiya; Huwara; Abu Dis; East Jerusalem; Tubas; Salfit; Qabatiya; Ariel; Maale Adumim; Kiryat Arba; Beitar Illit; Al-Mawasi
LB: Beirut; Tripoli; Sidon; Tyre; Baalbek; Nabatieh; Zahle; Arsal; Qana; Bint Jbeil; Jounieh; Byblos; Marjayoun; Khiam; Naqoura; Hermel; Ain al-Hilweh; Sabra; Dahiyeh; Nahr al-Bared; Masnaa
JO: Amman; Aqaba; Zarqa; Irbid; Mafraq; Zaatari; Maan; Ramtha; Azraq; Karak; Petra; Rukban
SA: Riyadh; Jeddah; Mecca; Medina; Dammam; Dhahran; Khobar; Abqaiq; Qatif; Hofuf; Taif; Najran; Jizan; Abha; Khamis Mushait; Tabuk; Yanbu; Jubail; Buraydah; Ras Tanura; Awamiya; Diriyah; Hail; Neom
YE: Sanaa; Aden; Hodeidah; Taiz; Mukalla; Marib; Saada; Ibb; Dhamar; Zinjibar; Mocha; Amran; Hajjah; Lahij; Ataq; Bayda; Seiyun; Al-Anad; Midi; Dhale; Salif; Ras Isa
EG: Cairo; Alexandria; Giza; Suez; Port Said; Ismailia; Luxor; Aswan; Sharm el-Sheikh; Hurghada; El-Arish; Sheikh Zuweid; Tanta; Mansoura; Minya; Asyut; Sohag; Damietta; Dahab; Taba; El Alamein; Ain Sokhna; Nasr City; Tahrir Square; Qena; Fayoum; Beni Suef; Zagazig; Marsa Matruh
LY: Tripoli; Benghazi; Misrata; Sirte; Tobruk; Derna; Sabha; Zawiya; Zintan; Bani Walid; Ajdabiya; Brega; Ras Lanuf; Es Sider; Sabratha; Zuwara; Gharyan; Tarhuna; Al-Bayda; Kufra; Ubari; Ghat; Murzuq; Hun; Jufra; Garabulli; Khoms; Zliten; Nalut; Shahat; Marj
DZ: Algiers; Oran; Constantine; Tizi Ouzou; Blida; Tamanrasset; Tindouf; In Amenas; Bejaia; Annaba; Ghardaia; Setif; Hassi Messaoud
MA: Rabat; Casablanca; Marrakesh; Fez; Tangier; Agadir; Meknes; Al Hoceima; Ouarzazate; Tetouan; Essaouira; Skhirat
TN: Tunis; Sousse; Sfax; Kairouan; Sidi Bouzid; Kasserine; Ben Gardane; Bizerte; Gafsa; Gabes; Monastir; Djerba
TR: Ankara; Istanbul; Izmir; Diyarbakir; Gaziantep; Sanliurfa; Adana; Antakya; Iskenderun; Kilis; Mardin; Nusaybin; Cizre; Sirnak; Silopi; Hakkari; Van; Batman; Bingol; Tunceli; Erzurum; Trabzon; Bodrum; Antalya; Konya; Bursa; Edirne; Izmit; Reyhanli; Suruc; Akcakale; Kahramanmaras; Malatya; Elazig; Incirlik; Ceyhan; Soma; Canakkale; Sivas; Mersin; Yuksekova; Kars; Agri; Osmaniye; Adiyaman
AF: Kabul; Kandahar; Herat; Mazar-i-Sharif; Jalalabad; Kunduz; Lashkar Gah; Ghazni; Khost; Gardez; Bagram; Bamyan; Farah; Faizabad; Taloqan; Sangin; Musa Qala; Marjah; Pul-i-Khumri; Maymana; Sheberghan; Zaranj; Charikar; Asadabad; Tarin Kowt; Tora Bora; Spin Boldak; Qala-i-Naw; Chaghcharan; Mehtarlam; Baghlan; Imam Sahib
PK: Islamabad; Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Multan; Faisalabad; Hyderabad; Abbottabad; Mingora; Swat; Miranshah; Wana; Parachinar; Bannu; Kohat; Dera Ismail Khan; Mardan; Charsadda; Nowshera; Muzaffarabad; Gilgit; Chaman; Gwadar; Turbat; Sialkot; Gujranwala; Sukkur; Larkana; Sargodha; Bahawalpur; Balakot; Torkham; Wagah; Muridke; Khuzdar; Mirpur; Landi Kotal; Sehwan; Attock; Taxila
IN: New Delhi; Delhi; Mumbai; Kolkata; Chennai; Bengaluru; Hyderabad; Pune; Ahmedabad; Srinagar; Jammu; Amritsar; Ayodhya; Varanasi; Lucknow; Kanpur; Thiruvananthapuram; Kochi; Kozhikode; Visakhapatnam; Bhubaneswar; Guwahati; Imphal; Kohima; Shimla; Dehradun; Chandigarh; Patna; Bhopal; Indore; Nagpur; Jaipur; Jodhpur; Udaipur; Agra; Surat; Vadodara; Rajkot; Godhra; Puducherry; Mysuru; Mangaluru; Madurai; Coimbatore; Gurugram; Noida; Muzaffarnagar; Pulwama; Anantnag; Baramulla
BD: Dhaka; Chittagong; Cox's Bazar; Khulna; Rajshahi; Sylhet; Savar; Rangpur; Barisal; Teknaf; Kutupalong; Narayanganj
LK: Colombo; Jaffna; Kandy; Trincomalee; Batticaloa; Kilinochchi; Mullaitivu; Negombo; Galle; Vavuniya; Hambantota
NP: Kathmandu; Pokhara; Biratnagar; Lalitpur; Birgunj; Janakpur
MM: Yangon; Naypyidaw; Mandalay; Sittwe; Myitkyina; Lashio; Myawaddy; Mawlamyine; Maungdaw; Taunggyi; Pathein; Bago; Loikaw; Monywa; Sagaing; Laukkai; Buthidaung; Kyaukphyu; Falam; Hakha; Thantlang; Dawei
TH: Bangkok; Chiang Mai; Phuket; Pattani; Yala; Narathiwat; Pattaya; Hat Yai; Chiang Rai; Mae Sot; Khon Kaen; Udon Thani; Nakhon Ratchasima; Surin; Ayutthaya; Koh Samui
KH: Phnom Penh; Siem Reap; Sihanoukville; Battambang; Poipet; Anlong Veng; Preah Vihear
VN: Hanoi; Ho Chi Minh City; Da Nang; Hue; Haiphong; Can Tho; Nha Trang; Dien Bien Phu; Da Lat; Cam Ranh; Vung Tau; Vinh
LA: Vientiane; Luang Prabang; Pakse
PH: Manila; Quezon City; Davao; Cebu; Zamboanga; Marawi; Cotabato; Iligan; Cagayan de Oro; Tacloban; Baguio; General Santos; Iloilo; Puerto Princesa; Angeles; Olongapo; Makati; Pasay; Bacolod; Isabela
ID: Jakarta; Surabaya; Bandung; Medan; Makassar; Denpasar; Kuta; Banda Aceh; Palu; Poso; Ambon; Jayapura; Yogyakarta; Semarang; Padang; Palembang; Pontianak; Balikpapan; Manado; Mataram
MY: Kuala Lumpur; Putrajaya; George Town; Johor Bahru; Kota Kinabalu; Kuching; Ipoh; Malacca; Kota Bharu; Kuantan; Lahad Datu; Sandakan; Alor Setar; Shah Alam; Petaling Jaya
CN: Beijing; Shanghai; Guangzhou; Shenzhen; Chongqing; Chengdu; Tianjin; Wuhan; Nanjing; Hangzhou; Xi'an; Shenyang; Harbin; Dalian; Qingdao; Xiamen; Fuzhou; Jinan; Zhengzhou; Changsha; Kunming; Urumqi; Kashgar; Hotan; Yarkand; Aksu; Yining; Lhasa; Shigatse; Hohhot; Lanzhou; Xining; Yinchuan; Guiyang; Nanning; Haikou; Sanya; Macheng; Wenzhou; Ningbo; Suzhou; Wuxi; Dongguan; Foshan; Zhuhai; Tangshan; Shijiazhuang; Taiyuan; Hefei; Nanchang
HK: Hong Kong; Kowloon; Mong Kok
MO: Macau
TW: Taipei; Kaohsiung; Taichung; Tainan; Hualien; Keelung; Hsinchu; Kinmen
KP: Pyongyang; Yongbyon; Kaesong; Sinuiju; Wonsan; Hamhung; Chongjin; Rason; Nampo; Punggye-ri; Sohae; Panmunjom; Haeju
KR: Seoul; Busan; Incheon; Daegu; Gwangju; Daejeon; Ulsan; Jeju; Pyeongchang; Pohang; Suwon; Yeonpyeong; Sejong; Gyeongju; Pyeongtaek; Ansan; Seongju; Osan
JP: Tokyo; Osaka; Kyoto; Hiroshima; Nagasaki; Fukushima; Sendai; Sapporo; Yokohama; Kobe; Nagoya; Fukuoka; Naha; Kumamoto; Niigata; Kagoshima; Kawasaki; Okinawa; Nara; Hakodate
MN: Ulaanbaatar
KZ: Astana; Almaty; Shymkent; Karaganda; Aktau; Aktobe; Atyrau; Zhanaozen; Semey; Baikonur; Pavlodar; Oskemen; Kostanay; Oral; Taraz
KG: Bishkek; Osh; Jalal-Abad; Batken; Karakol; Manas
UZ: Tashkent; Samarkand; Bukhara; Andijan; Namangan; Fergana; Nukus; Termez; Khiva; Karshi
TJ: Dushanbe; Khujand; Khorog; Kulob; Isfara; Qurghonteppa
TM: Ashgabat; Turkmenabat; Mary; Turkmenbashi
AZ: Baku; Ganja; Sumgait; Nakhchivan; Stepanakert; Shusha; Agdam; Lachin; Kelbajar; Fuzuli; Tovuz; Lankaran; Barda; Terter; Hadrut; Khojaly; Jabrayil
AM: Yerevan; Gyumri; Vanadzor; Goris; Kapan; Vagharshapat; Jermuk; Meghri; Vardenis
GE: Tbilisi; Gori; Sukhumi; Tskhinvali; Batumi; Kutaisi; Poti; Zugdidi; Rustavi; Senaki; Akhalgori; Gali; Telavi
BY: Minsk; Brest; Grodno; Gomel; Vitebsk; Mogilev; Baranovichi; Barysaw; Mazyr
MD: Chisinau; Tiraspol; Bender; Balti; Comrat
PL: Warsaw; Krakow; Gdansk; Wroclaw; Lodz; Poznan; Szczecin; Katowice; Lublin; Bialystok; Rzeszow; Przemysl; Oswiecim; Gdynia; Sopot; Torun; Czestochowa; Przewodow; Jedwabne
CZ: Prague; Brno; Ostrava; Plzen; Karlovy Vary; Terezin
SK: Bratislava; Kosice; Handlova
HU: Budapest; Debrecen; Szeged; Pecs; Gyor; Miskolc; Roszke
RO: Bucharest; Timisoara; Cluj-Napoca; Constanta; Iasi; Brasov; Deveselu; Sibiu
BG: Sofia; Plovdiv; Varna; Burgas; Ruse
RS: Belgrade; Novi Sad; Nis; Presevo; Kragujevac; Subotica; Bujanovac; Novi Pazar
XK: Pristina; Mitrovica; Prizren; Pec; Gjakova; Racak; Zvecan; Banjska
BA: Sarajevo; Mostar; Srebrenica; Banja Luka; Tuzla; Zenica; Bihac; Gorazde; Prijedor; Visegrad; Pale; Brcko
HR: Zagreb; Split; Dubrovnik; Rijeka; Vukovar; Knin; Zadar; Osijek; Pula
SI: Ljubljana; Maribor; Koper
MK: Skopje; Tetovo; Kumanovo; Ohrid; Gevgelija; Bitola
AL: Tirana; Durres; Shkoder; Vlore; Gjirokaster; Kukes; Elbasan
ME: Podgorica; Cetinje; Budva; Kotor; Bar
GR: Athens; Thessaloniki; Piraeus; Patras; Heraklion; Mytilene; Idomeni; Chania; Kos; Rhodes; Alexandroupoli; Kalamata; Pylos; Volos; Larissa; Samos; Olympia
CY: Nicosia; Limassol; Larnaca; Paphos; Famagusta; Kyrenia; Varosha; Akrotiri
IT: Rome; Milan; Naples; Turin; Venice; Florence; Genoa; Palermo; Bologna; Catania; Bari; Trieste; Verona; Lampedusa; L'Aquila; Padua; Pisa; Siena; Messina; Syracuse; Brindisi; Taranto; Amatrice; Sigonella; Aviano
VA: Vatican City
FR: Paris; Marseille; Lyon; Nice; Toulouse; Bordeaux; Strasbourg; Lille; Nantes; Calais; Cannes; Rennes; Grenoble; Montpellier; Le Havre; Rouen; Reims; Dunkirk; Versailles; Saint-Denis; Ajaccio; Bastia; Lourdes; Biarritz; Orleans
DE: Berlin; Munich; Hamburg; Frankfurt; Cologne; Bonn; Stuttgart; Düsseldorf; Dresden; Leipzig; Hanover; Nuremberg; Bremen; Karlsruhe; Potsdam; Ramstein; Halle; Chemnitz; Solingen; Mannheim; Kiel; Rostock; Lübeck; Magdeburg; Aachen; Wiesbaden; Mainz; Heidelberg; Würzburg; Ansbach
AT: Vienna; Salzburg; Graz; Innsbruck; Linz; Nickelsdorf
CH: Bern; Zurich; Geneva; Basel; Lausanne; Davos; Lugano; Montreux; Lucerne; Bürgenstock; Zug; St. Gallen; Winterthur
BE: Brussels; Antwerp; Liege; Ghent; Bruges; Molenbeek; Zaventem; Leuven; Charleroi; Mons
NL: Amsterdam; The Hague; Rotterdam; Utrecht; Eindhoven; Maastricht; Groningen; Delft
LU: Luxembourg; Schengen
GB: London; Manchester; Birmingham; Glasgow; Edinburgh; Belfast; Cardiff; Liverpool; Leeds; Bristol; Sheffield; Londonderry; Salisbury; Dover; Brighton; Cambridge; Oxford; Aberdeen; Omagh; Lockerbie; Newcastle; Southampton; Portsmouth; Plymouth; Nottingham; Leicester; Coventry; Hull; York; Bradford
IE: Dublin; Cork; Galway; Limerick; Shannon; Dundalk; Waterford; Tuam
ES: Madrid; Barcelona; Seville; Valencia; Bilbao; San Sebastian; Malaga; Granada; Ceuta; Melilla; Zaragoza; Pamplona; Guernica; Las Palmas; Palma; Santiago de Compostela; Algeciras; Cadiz; Cordoba; Toledo
PT: Lisbon; Porto; Faro; Coimbra; Braga; Funchal; Fatima; Ponta Delgada; Sintra; Cascais
GI: Gibraltar
MT: Valletta; Sliema
SE: Stockholm; Gothenburg; Malmo; Uppsala; Kiruna; Örebro; Lund; Visby; Luleå
NO: Oslo; Bergen; Trondheim; Tromso; Stavanger; Kirkenes; Bodø; Kongsberg; Utoya; Narvik
DK: Copenhagen; Aarhus; Odense; Aalborg; Billund
FI: Helsinki; Tampere; Turku; Oulu; Rovaniemi; Espoo; Lappeenranta; Vaalimaa
IS: Reykjavik; Grindavik
EE: Tallinn; Tartu; Narva; Pärnu
LV: Riga; Daugavpils; Ventspils; Jurmala; Liepaja
LT: Vilnius; Kaunas; Klaipeda; Siauliai; Ignalina
US: Washington; New York City; Los Angeles; San Francisco; Chicago; Houston; Dallas; Miami; Boston; Philadelphia; Atlanta; Seattle; Detroit; New Orleans; Las Vegas; San Diego; Denver; Phoenix; Minneapolis; St. Louis; St. Paul; Baltimore; Pittsburgh; Cleveland; Cincinnati; Charlotte; Charlottesville; Ferguson; Oklahoma City; Orlando; Tampa; Newtown; Uvalde; El Paso; San Antonio; Austin; Waco; Columbine; Littleton; San Bernardino; Camp David; Mar-a-Lago; Langley; Fort Bragg; Fort Hood; Quantico; Los Alamos; Cape Canaveral; Salt Lake City; Sacramento; San Jose; Oakland; Honolulu; Anchorage; Juneau; Nashville; Memphis; Louisville; Milwaukee; Kansas City
CA: Ottawa; Toronto; Montreal; Vancouver; Quebec City; Calgary; Edmonton; Winnipeg; Halifax; Regina; Saskatoon; St. John's; Charlevoix; Kananaskis; Fort McMurray; Lac-Megantic; Iqaluit; Yellowknife; Whitehorse; Fredericton
MX: Mexico City; Ciudad Juarez; Tijuana; Guadalajara; Monterrey; Acapulco; Cancun; Culiacan; Iguala; Ayotzinapa; Nuevo Laredo; Reynosa; Matamoros; Oaxaca; Veracruz; Puebla; Chilpancingo; San Cristobal de las Casas; Tapachula; Mexicali; Hermosillo; Morelia; Toluca; Leon; Merida
CU: Havana; Santiago de Cuba; Guantanamo; Guantanamo Bay; Santa Clara; Cienfuegos; Matanzas; Varadero; Holguin; Camaguey
HT: Port-au-Prince; Cap-Haitien; Gonaives; Les Cayes; Jacmel; Cite Soleil; Petion-Ville; Leogane
DO: Santo Domingo; Santiago; Punta Cana
PR: San Juan; Ponce
JM: Kingston; Montego Bay
GT: Guatemala City
HN: Tegucigalpa; San Pedro Sula
SV: San Salvador; Santa Tecla
NI: Managua; Masaya; Leon; Granada
CR: San Jose
PA: Panama City; Colon
CO: Bogota; Medellin; Cali; Cartagena; Barranquilla; Cucuta; Buenaventura; Bucaramanga; Popayan; Tumaco; Arauca; San Vicente del Caguan; Neiva; Pasto; Villavicencio; Mocoa; Apartado; Quibdo
VE: Caracas; Maracaibo; Valencia; San Cristobal; Barquisimeto; Ciudad Bolivar; Ciudad Guayana; Maracay; Merida; Puerto Cabello; Barinas
EC: Quito; Guayaquil; Cuenca; Manta; Esmeraldas; Machala
PE: Lima; Cusco; Arequipa; Ayacucho; Trujillo; Iquitos; Puno; Juliaca; Callao; Piura; Bagua; Tacna
BO: La Paz; Sucre; Santa Cruz; Cochabamba; El Alto; Oruro; Potosi; Tarija; Vallegrande
BR: Brasilia; Sao Paulo; Rio de Janeiro; Salvador; Belo Horizonte; Porto Alegre; Recife; Fortaleza; Manaus; Belem; Curitiba; Brumadinho; Mariana; Goiania; Florianopolis; Natal; Santos; Campinas; Porto Velho; Rio Branco
AR: Buenos Aires; Cordoba; Rosario; Mendoza; Mar del Plata; Ushuaia; La Plata; Salta; Tucuman; Bariloche; Bahia Blanca
CL: Santiago; Valparaiso; Concepcion; Antofagasta; Punta Arenas; Copiapo; Temuco; Iquique; Vina del Mar; Arica
UY: Montevideo; Punta del Este
PY: Asuncion; Ciudad del Este
GY: Georgetown
SR: Paramaribo
TT: Port of Spain
NG: Abuja; Lagos; Kano; Maiduguri; Port Harcourt; Kaduna; Jos; Chibok; Damaturu; Yola; Bama; Baga; Zamfara; Benin City; Ibadan; Enugu; Onitsha; Makurdi; Bauchi; Gombe; Sokoto; Katsina; Kankara; Dapchi; Warri
GH: Accra; Kumasi; Tamale; Takoradi; Cape Coast
CI: Abidjan; Yamoussoukro; Bouake; Grand-Bassam; Man; Duekoue; Korhogo
SN: Dakar; Ziguinchor; Saint-Louis; Thies; Touba
GM: Banjul; Serekunda
GN: Conakry; Nzerekore; Gueckedou; Kankan
GW: Bissau
SL: Freetown; Kenema; Bo; Makeni; Kailahun
LR: Monrovia; Gbarnga; Buchanan; Ganta
ML: Bamako; Timbuktu; Gao; Kidal; Mopti; Segou; Konna; Menaka; Sevare; Sikasso; Kayes; Tessalit; Djenne; Kati
BF: Ouagadougou; Bobo-Dioulasso; Djibo; Dori; Kaya; Fada N'Gourma; Solhan; Barsalogho
NE: Niamey; Agadez; Diffa; Zinder; Maradi; Tillaberi; Arlit; Tahoua; Dosso
TD: N'Djamena; Abeche; Faya-Largeau; Moundou; Adre; Goz Beida; Mongo; Zouar
CM: Yaounde; Douala; Maroua; Bamenda; Buea; Kolofata; Garoua; Kumbo; Kumba; Limbe
CF: Bangui; Bambari; Bossangoa; Bria; Bangassou; Birao; Bouar; Kaga-Bandoro
CD: Kinshasa; Goma; Bukavu; Lubumbashi; Kisangani; Beni; Bunia; Uvira; Kolwezi; Mbandaka; Butembo; Kananga; Mbuji-Mayi; Rutshuru; Bunagana; Sake; Masisi; Walikale; Minova; Kalemie; Kindu; Tshikapa; Matadi; Boma; Gbadolite; Kasindi; Rubaya; Nyiragongo
CG: Brazzaville; Pointe-Noire
GA: Libreville; Port-Gentil
GQ: Malabo; Bata
RW: Kigali; Gisenyi; Butare; Cyangugu; Kibeho
BI: Bujumbura; Gitega; Cibitoke
UG: Kampala; Entebbe; Gulu; Kasese; Jinja; Mbarara; Arua; Mpondwe; Lira; Kitgum
KE: Nairobi; Mombasa; Garissa; Kisumu; Mandera; Lamu; Eldoret; Nakuru; Naivasha; Wajir; Dadaab; Kakuma; Mpeketoni; Malindi; Westgate; Turkana; Shakahola
TZ: Dodoma; Dar es Salaam; Zanzibar; Arusha; Mwanza; Mbeya; Moshi; Kigoma; Mtwara
SO: Mogadishu; Kismayo; Baidoa; Beledweyne; Garowe; Galkayo; Bosaso; Hargeisa; Berbera; Marka; Barawe; Las Anod; Afgoye; Jowhar; Dhusamareb; Eyl; Bulo Burde; Burao; Erigavo; Dolow
DJ: Djibouti
ER: Asmara; Massawa; Assab; Badme; Keren
ET: Addis Ababa; Mekelle; Axum; Gondar; Lalibela; Dire Dawa; Bahir Dar; Adigrat; Shire; Humera; Dessie; Kombolcha; Jijiga; Hawassa; Jimma; Gambela; Alamata; Adwa; Woldiya; Harar; Adama; Ambo; Bishoftu; Metema; Kemise
SD: Khartoum; Omdurman; Port Sudan; El Fasher; Nyala; El Geneina; Kadugli; El Obeid; Wad Madani; Kassala; Gedaref; Khartoum North; Zalingei; Merowe; Sennar; Dongola; Atbara; Ed Damazin; Kosti; Zamzam; Babanusa; El Daein; Kutum; Heglig; Abyei
SS: Juba; Malakal; Bentiu; Bor; Wau; Yei; Aweil; Torit; Renk; Leer; Yambio; Nasir; Akobo; Pibor; Kodok; Nimule; Rumbek
MG: Antananarivo; Toamasina
MZ: Maputo; Beira; Pemba; Palma; Nampula; Mocimboa da Praia; Quelimane; Tete; Nacala; Macomia; Chimoio
MW: Lilongwe; Blantyre; Zomba; Mzuzu
ZM: Lusaka; Ndola; Kitwe; Livingstone
ZW: Harare; Bulawayo; Mutare; Gweru; Masvingo; Victoria Falls; Hwange
BW: Gaborone; Francistown; Maun
NA: Windhoek; Walvis Bay; Swakopmund
AO: Luanda; Cabinda; Huambo; Benguela; Cuito Cuanavale; Lobito; Lubango; Kuito
ZA: Johannesburg; Cape Town; Pretoria; Durban; Soweto; Bloemfontein; Port Elizabeth; Marikana; East London; Polokwane; Nelspruit; Rustenburg; Pietermaritzburg; Kimberley; Sharpeville; Stellenbosch; Diepsloot; Phoenix; Qunu; Nkandla
LS: Maseru
SZ: Mbabane; Manzini
AU: Sydney; Melbourne; Canberra; Brisbane; Perth; Adelaide; Darwin; Hobart; Alice Springs; Cairns; Townsville; Gold Coast; Newcastle; Wollongong; Port Arthur
NZ: Wellington; Auckland; Christchurch; Dunedin; Hamilton
FJ: Suva; Nadi
PG: Port Moresby; Lae; Bougainville; Madang; Wewak; Mount Hagen; Wabag; Rabaul; Goroka
NC: Noumea
SB: Honiara
VU: Port Vila
AE: Abu Dhabi; Dubai; Sharjah; Fujairah; Ras al-Khaimah; Al Ain; Ajman; Jebel Ali; Umm Al Quwain
QA: Doha; Al Udeid; Al Rayyan; Lusail; Ras Laffan; Al Khor
BH: Manama; Muharraq; Sitra; Diraz
KW: Kuwait City; Jahra; Ahmadi
OM: Muscat; Salalah; Duqm; Sohar; Nizwa
EH: Laayoune; Dakhla; Smara; Guerguerat
MR: Nouakchott; Nouadhibou
CV: Praia
MV: Male
KM: Moroni
MU: Port Louis
SC: Victoria
RE: Saint-Denis
YT: Mamoudzou
ST: Sao Tome
TL: Dili
BN: Bandar Seri Begawan
SG: Singapore
BT: Thimphu
GL: Nuuk
FO: Torshavn
KI: Tarawa
WS: Apia
TO: Nuku'alofa
BS: Nassau; Freeport
BB: Bridgetown
BM: Hamilton
BZ: Belmopan; Belize City
GD: Saint George's
AG: Saint John's
LC: Castries
FK: Stanley
GU: Hagatna
FM: Palikir
MH: Majuro
LI: Vaduz
MC: Monaco
SM: San Marino
AD: Andorra la Vella
BJ: Cotonou; Porto-Novo; Parakou; Natitingou
TG: Lome; Dapaong; Kara
`;
