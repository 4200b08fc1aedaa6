/** Titles, ranks and the nouns that describe people: what stands before or after a name, and what stands for it. */

export type TitleKind =
  | 'political' | 'military' | 'police' | 'religious' | 'royal' | 'academic' | 'courtesy' | 'corporate' | 'legal'
  | 'diplomatic' | 'sport' | 'other';

export interface PersonTitle {
  readonly text: string;
  readonly kind: TitleKind;
}

/** A coarse part of society that a group noun belongs to. */
export type Sector =
  | 'government' | 'military' | 'police' | 'armed-group' | 'opposition' | 'protest' | 'civilian' | 'media' | 'legal'
  | 'business' | 'labour' | 'religious' | 'medical' | 'aid' | 'diplomatic' | 'migrant' | 'criminal' | 'education'
  | 'sport' | 'science' | 'political';

export interface GroupNoun {
  readonly text: string;
  readonly sector: Sector;
}

const words = (text: string): string[] => text.split(';').map((word) => word.trim()).filter((word) => word !== '');
const titles = (kind: TitleKind, text: string): PersonTitle[] => words(text).map((word) => ({ text: word, kind }));
const group = (sector: Sector, text: string): GroupNoun[] => words(text).map((word) => ({ text: word, sector }));

/** Written as before a name in a newspaper; matching may ignore case for the long forms, never for the abbreviations with a dot. */
export const personTitles: readonly PersonTitle[] = [
  ...titles('political', `President; Vice President; Vice-President; President-elect; Prime Minister; Premier; Vice Premier; Vice-Premier; Deputy Prime Minister; First Deputy Prime Minister;
    Chancellor; Vice Chancellor; Federal Chancellor; Taoiseach; Tanaiste; Tánaiste; Chairman; Chairwoman; Chair; Vice Chairman; Vice-Chairman; Party Chairman; General Secretary;
    Secretary-General; Secretary General; Secretary; First Secretary; Under Secretary; Undersecretary; Under-Secretary-General; Assistant Secretary-General; Assistant Secretary;
    Assistant Secretary of State; Deputy Secretary of State; Undersecretary of State; Under Secretary of State; Secretary of State; Secretary of Defense; Defense Secretary;
    Defence Secretary; Foreign Secretary; Home Secretary; Treasury Secretary; Health Secretary; Energy Secretary; Interior Secretary; Commerce Secretary; Education Secretary;
    Transport Secretary; Transportation Secretary; Justice Secretary; Business Secretary; Environment Secretary; Culture Secretary; Homeland Security Secretary;
    Agriculture Secretary; Labor Secretary; Labour Secretary; Finance Secretary; Cabinet Secretary; Chief Secretary; Press Secretary; White House Press Secretary;
    State Secretary; National Security Adviser; National Security Advisor; Foreign Minister; Minister of Foreign Affairs; Foreign Affairs Minister; External Affairs Minister;
    Minister of External Affairs; Defence Minister; Defense Minister; Minister of Defence; Minister of Defense; Interior Minister; Minister of the Interior; Home Minister;
    Home Affairs Minister; Finance Minister; Minister of Finance; Economy Minister; Economics Minister; Justice Minister; Minister of Justice; Health Minister;
    Minister of Health; Education Minister; Oil Minister; Petroleum Minister; Energy Minister; Trade Minister; Transport Minister; Transportation Minister; Environment Minister;
    Agriculture Minister; Labour Minister; Labor Minister; Culture Minister; Information Minister; Communications Minister; Industry Minister; Tourism Minister; Sports Minister;
    Immigration Minister; Housing Minister; Planning Minister; Security Minister; Public Security Minister; National Security Minister; Intelligence Minister; Water Minister;
    Electricity Minister; Railway Minister; Railways Minister; Reconciliation Minister; Emergencies Minister; Emergency Situations Minister; Development Minister;
    Social Affairs Minister; Religious Affairs Minister; Science Minister; Chief Minister; Cabinet Minister; Minister of State; Minister without Portfolio; Minister;
    Attorney General; Solicitor General; Governor; Governor General; Governor-General; Lieutenant Governor; Lt. Gov.; Gov.; Mayor; Lord Mayor; Deputy Mayor; Councillor;
    Councilor; Councilman; Councilwoman; Alderman; Commissioner; High Commissioner; EU Commissioner; Commission President; Speaker; House Speaker; Parliament Speaker;
    Parliamentary Speaker; Majority Leader; Minority Leader; Senate Majority Leader; Senate Minority Leader; House Majority Leader; House Minority Leader; Majority Whip;
    Minority Whip; Chief Whip; Opposition Leader; Leader; Supreme Leader; Party Leader; Senator; Sen.; Sens.; Congressman; Congresswoman; Rep.; Reps.; Representative; Delegate;
    Assemblyman; Assemblywoman; State Sen.; State Rep.; Deputy; Member of Parliament; MP; MPs; MEP; MSP; MLA; TD; Lawmaker; Legislator; Parliamentarian; Head of State;
    Head of Government; First Lady; First Gentleman; Chief of Staff; White House Chief of Staff; Interim President; Transitional President; Acting President;
    Caretaker Prime Minister; Prime Minister-designate; Prime Minister-elect; Comrade; Captain Regent; Presidential candidate; Candidate; Dictator; Strongman;
    Director of National Intelligence; CIA Director; FBI Director; Intelligence Chief; Spy Chief; Army Chief; Police Chief; Defence Chief; Defense Chief; Security Chief;
    Foreign Policy Chief; EU foreign policy chief; UN chief; NATO chief; Press Officer; Presidential Spokesman; Government Spokesman; Kremlin Spokesman; Presidential Aide;
    Presidential Adviser; Presidential Advisor; Kremlin Aide; Whip; Minister-President; State Premier; Regional Governor; Prefect; Sheriff`),
  ...titles('military', `General; Gen.; Gens.; Lieutenant General; Lieutenant-General; Lt. Gen.; Lt Gen; Lt-Gen; Lt.-Gen.; Major General; Major-General; Maj. Gen.; Maj Gen; Maj-Gen; Maj.-Gen.;
    Brigadier General; Brigadier-General; Brig. Gen.; Brig Gen; Brig.-Gen.; Brig-Gen; Brigadier; Brig.; Colonel General; Colonel-General; Col. Gen.; Col Gen; Col.-Gen.;
    Army General; Colonel; Col.; Col; Cols.; Lieutenant Colonel; Lieutenant-Colonel; Lt. Col.; Lt Col; Lt-Col; Lt.-Col.; Major; Maj.; Maj; Captain; Capt.; Capt; Lieutenant; Lt.;
    Lt; 1st Lt.; 2nd Lt.; First Lieutenant; Second Lieutenant; Sub-Lieutenant; Lieutenant Commander; Lt. Cmdr.; Commander; Cmdr.; Cmdr; Cdr.; Commodore; Cdre;
    Commander-in-Chief; Commander in Chief; Supreme Commander; Deputy Commander; Wing Commander; Squadron Leader; Group Captain; Flight Lieutenant; Air Commodore; Air Marshal;
    Air Vice-Marshal; Air Chief Marshal; Field Marshal; Marshal; Generalissimo; Admiral; Adm.; Vice Admiral; Vice-Admiral; Vice Adm.; Rear Admiral; Rear-Admiral; Rear Adm.;
    Ensign; Warrant Officer; Chief Warrant Officer; Petty Officer; Chief Petty Officer; Sergeant Major; Sergeant-Major; Sgt. Maj.; Master Sergeant; Master Sgt.; Staff Sergeant;
    Staff Sgt.; Staff-Sgt.; Sgt. 1st Class; Sergeant; Sgt.; Sgt; Technical Sgt.; Tech. Sgt.; Gunnery Sgt.; First Sergeant; 1st Sgt.; Corporal; Cpl.; Cpl; Lance Corporal;
    Lance Cpl.; Lance-Corporal; Private; Pvt.; Pfc.; Pte.; Spc.; Spec.; Specialist; Airman; Seaman; Gunner; Sapper; Trooper; Bombardier; Midshipman; Cadet;
    Chief of General Staff; Chief of the General Staff; Chief of Defence Staff; Chief of the Defence Staff; Army Chief of Staff; Chairman of the Joint Chiefs of Staff;
    Joint Chiefs Chairman; Military Spokesman; Army Spokesman; Warlord; Militia Leader; Rebel Leader; Rebel Commander; Militia Commander; Guerrilla Leader; Subcomandante;
    Comandante; Caudillo; Military Attache; Defence Attache; Defense Attache`),
  ...titles('police', `Police Chief; Chief of Police; Police Commissioner; Assistant Commissioner; Deputy Commissioner; Chief Constable; Deputy Chief Constable; Assistant Chief Constable;
    Constable; Det.; Detective; Detective Sergeant; Detective Constable; Detective Inspector; Detective Chief Inspector; Det. Supt.; Detective Superintendent;
    Detective Chief Superintendent; Det. Insp.; Inspector; Insp.; Chief Inspector; Inspector General; Inspector-General; Superintendent; Supt.; Senior Superintendent;
    Chief Superintendent; Sub-Inspector; Assistant Superintendent; Deputy Superintendent; Police Superintendent; Director General of Police; Officer; Police Officer; Patrolman;
    Trooper; Sheriff's Deputy; Special Agent; Agent; Marshal; Fire Chief; Warden; Police Spokesman; Police Spokeswoman; PC; WPC; DCI; DI; DSP; ASP; SP; DIG; IG`),
  ...titles('religious', `Pope; Pope Emeritus; Antipope; Cardinal; Archbishop; Bishop; Auxiliary Bishop; Monsignor; Msgr.; Father; Fr.; Rev.; Reverend; the Rev.; Right Rev.; Most Rev.; Very Rev.;
    Pastor; Deacon; Archdeacon; Vicar; Canon; Dean; Abbot; Abbess; Prior; Brother; Sister; Mother; Mother Superior; Mother Teresa; Saint; St.; Patriarch; Catholicos;
    Metropolitan; Archimandrite; Ecumenical Patriarch; Rabbi; Chief Rabbi; Grand Rabbi; Rebbe; Imam; Grand Imam; Sheikh; Sheik; Shaikh; Shaykh; Mufti; Grand Mufti; Mullah;
    Maulana; Moulana; Maulvi; Maulavi; Mawlawi; Moulvi; Ayatollah; Grand Ayatollah; Hojatoleslam; Hojjat al-Islam; Hojatolislam; Hujjat al-Islam; Allamah; Allama; Sayyid;
    Sayyed; Syed; Seyyed; Hajj; Haji; Hajji; Ustad; Ustaz; Pir; Caliph; Marja; Khatib; Swami; Sri; Sri Sri; Guru; Baba; Yogi; Acharya; Mahatma; Lama; Dalai Lama; Panchen Lama;
    Karmapa; Rinpoche; Venerable; Ven.; Ajahn; Sant; Granthi; Jathedar; Elder; Prophet; Apostle; Evangelist; Preacher; Cleric; Chaplain`),
  ...titles('royal', `King; Queen; Queen Mother; Prince; Princess; Crown Prince; Crown Princess; Deputy Crown Prince; Prince Regent; Regent; Emperor; Empress; Sultan; Emir; Amir; Sheikha; Tsar;
    Czar; Tsarina; Kaiser; Shah; Shahbanu; Maharaja; Maharani; Nawab; Nizam; Rajah; Raja; Rani; Duke; Duchess; Grand Duke; Grand Duchess; Archduke; Marquess; Marquis; Marquise;
    Earl; Count; Countess; Viscount; Viscountess; Baron; Baroness; Lord; Lady; Dame; Sir; Laird; Infanta; Infante; Oba; Ooni; Alaafin; Kabaka; Asantehene; Emir of Kano;
    Yang di-Pertuan Agong; Paramount Chief; Chief; Tuanku; Tunku; Tengku; Datuk; Dato; Dato'; Datuk Seri; Dato' Seri; Tan Sri; Tun; Aga Khan; Tribal Chief; HRH; His Majesty;
    Her Majesty; His Royal Highness; Her Royal Highness; His Highness; Her Highness; His Holiness; His Excellency; Her Excellency; His Eminence; H.E.; HE; Hon.; the Honourable;
    Right Honourable; Rt. Hon.; the Hon.`),
  ...titles('academic', `Professor; Prof.; Prof; Associate Professor; Assistant Professor; Emeritus Professor; Professor Emeritus; Dr.; Dr; Drs.; Doctor; PhD; Rector; Vice-Chancellor; Provost; Dean;
    Lecturer; Senior Lecturer; Reader; Research Fellow; Senior Fellow; Fellow; Headmaster; Headmistress; Principal; Academician; Senior Research Fellow; Visiting Fellow; Docent;
    Surgeon General; Surgeon; Chief Scientist; Chief Economist`),
  ...titles('courtesy', `Mr.; Mr; Mrs.; Mrs; Ms.; Ms; Miss; Messrs.; Messrs; Mme; Mme.; Madame; Madam; Mlle; Monsieur; M.; Herr; Frau; Fraulein; Fräulein; Señor; Senor; Señora; Senora; Sr.; Sra.;
    Señorita; Don; Dona; Doña; Dom; Signor; Signora; Signore; Pan; Pani; Mx.; Master; Shri; Smt.; Smt; Shrimati; Kumari; Thiru; Bapak; Pak; Ibu; U; Daw; Ko; Ma; Saya; Khun;
    Ustadh; Effendi; Bey; Pasha; Pacha; Agha; Khan; Begum; Hajja; Alhaji; Alhaja; Mallam; Malam; Chief; Engr.; Eng.; Arch.; Ing.; Barrister; Mzee; Mwalimu; Citizen; Abu; Umm;
    Um; Comrade`),
  ...titles('corporate', `Chief Executive; Chief Executive Officer; CEO; Co-CEO; Group Chief Executive; Chief Operating Officer; COO; Chief Financial Officer; CFO; Chief Technology Officer; CTO;
    Chief Information Officer; CIO; Chief Marketing Officer; Chief Investment Officer; Managing Director; MD; Executive Director; Deputy Director; Director; Director General;
    Director-General; Deputy Director-General; General Manager; Manager; Executive Chairman; Non-Executive Chairman; Board Chairman; Executive Vice President;
    Senior Vice President; Founder; Co-founder; Cofounder; Owner; Co-owner; Partner; Managing Partner; Editor; Editor-in-Chief; Editor in Chief; Executive Editor;
    Managing Editor; Publisher; Producer; Executive Producer; Trustee; Treasurer; Controller; Comptroller; Auditor; Auditor General; Economist; Analyst; Senior Analyst;
    Strategist; Fund Manager; Trader; Broker; Country Director; Regional Director; Programme Director; Program Director; Project Manager; Administrator; Head; Deputy Head;
    President and CEO; Governor of the central bank; Central Bank Governor; Fed Chair; Fed Chairman; Federal Reserve Chair; Federal Reserve Chairman`),
  ...titles('legal', `Judge; Justice; Chief Justice; Associate Justice; Chief Judge; Presiding Judge; Supreme Court Justice; Lord Justice; Mr Justice; Mrs Justice; Magistrate;
    Investigating Judge; Prosecutor; Chief Prosecutor; General Prosecutor; Prosecutor General; Public Prosecutor; State Prosecutor; Federal Prosecutor; Special Prosecutor;
    Special Counsel; Independent Counsel; District Attorney; Assistant District Attorney; DA; U.S. Attorney; US Attorney; Assistant U.S. Attorney; Attorney; Defence Lawyer;
    Defense Lawyer; Defense Attorney; Lawyer; Advocate; Advocate General; Barrister; Solicitor; Counsel; General Counsel; QC; KC; SC; Coroner; Registrar; Ombudsman; Notary;
    Esq.; Esquire; Justice of the Peace; Jurist; Procurator`),
  ...titles('diplomatic', `Ambassador; Amb.; Ambassador to the United Nations; UN Ambassador; U.N. Ambassador; U.S. Ambassador; US Ambassador; Permanent Representative;
    Deputy Permanent Representative; Special Envoy; Envoy; U.N. envoy; UN envoy; UN Special Envoy; U.N. Special Envoy; Peace Envoy; Special Representative; Special Adviser;
    Special Advisor; Special Rapporteur; Personal Envoy; Presidential Envoy; Consul; Consul General; Consul-General; Vice Consul; Honorary Consul; Charge d'affaires;
    Charge d'Affaires; Chargé d'affaires; Chargé d'Affaires; Attache; Attaché; Counsellor; Counselor; Minister Counsellor; Nuncio; Apostolic Nuncio; Papal Nuncio;
    Plenipotentiary; Mediator; Chief Negotiator; Lead Negotiator; Negotiator; Nuclear Negotiator; Chief Nuclear Negotiator; High Representative; Resident Coordinator;
    Humanitarian Coordinator; Resident Representative; Observer; Diplomat; Senior Diplomat; Emissary; Facilitator; Head of Delegation; Chief Delegate; Mission Chief; Spokesman;
    Spokeswoman; Spokesperson; Chief Spokesman; Chief Spokesperson; Deputy Spokesperson; Deputy Spokesman; Foreign Ministry Spokesman; Foreign Ministry Spokeswoman;
    Foreign Ministry Spokesperson; Defence Ministry Spokesman; Defense Ministry Spokesman; Defense Ministry Spokesperson; State Department Spokesman;
    State Department Spokeswoman; State Department Spokesperson; Pentagon Spokesman; Pentagon Press Secretary; White House Spokesman; White House Spokeswoman; UN Spokesman;
    U.N. Spokesman; EU Spokesman; Interior Ministry Spokesman; Human Rights Chief; Humanitarian Chief; Aid Chief; Relief Coordinator; Refugee Chief`),
  ...titles('sport', `Coach; Head Coach; Assistant Coach; Manager; Player-Manager; Captain; Skipper; Striker; Goalkeeper; Defender; Midfielder; Winger; Forward; Quarterback; Linebacker;
    Wide Receiver; Running Back; Pitcher; Catcher; Shortstop; Outfielder; First Baseman; Point Guard; Guard; Center; Batsman; Bowler; All-rounder; Wicketkeeper; Scrum-half;
    Fly-half; Hooker; Prop; Flanker; Jockey; Trainer; Referee; Umpire; Linesman; Golfer; Boxer; Sprinter; Swimmer; Cyclist; Team Principal; Driver; World Champion;
    Olympic Champion; Defending Champion; Top Seed; Goalie; Left Wing; Right Wing; Grandmaster`),
  ...titles('other', `Astronaut; Cosmonaut; Pilot; First Officer; Skipper; Author; Writer; Poet; Novelist; Actor; Actress; Singer; Rapper; Comedian; Director; Film Director; Composer; Conductor;
    Artist; Painter; Architect; Designer; Chef; Journalist; Reporter; Correspondent; Columnist; Presenter; Anchor; Host; Broadcaster; Photographer; Historian; Philosopher;
    Scientist; Physicist; Activist; Campaigner; Dissident; Blogger; YouTuber; Nobel laureate; Nobel Peace Prize winner; Tycoon; Billionaire; Businessman; Businesswoman;
    Oligarch; Banker; Drug Lord; Kingpin; Whistleblower; Survivor; Witness; Nurse; Midwife; Paramedic; Firefighter; Teacher; Engineer; Expert; Commentator; Pundit; Resident;
    Farmer; Fisherman; Shopkeeper; Student; Volunteer; Tribal Leader; Village Chief; Community Leader; Union Leader; Student Leader; Protest Leader; Separatist Leader;
    Gang Leader; Taliban leader; Secretary to the President; Foreign Policy Adviser; Adviser; Advisor; Aide; Top Aide; Senior Adviser; Senior Advisor; Senior Official`),
];

/** Stand before a title and change what it says about the time or the rank. */
export const titleModifiers: readonly string[] = words(`deputy; acting; former; ex-; ex; vice; vice-; assistant; then-; then; late; the late; interim; outgoing; incoming; senior; chief; first; second; junior; associate; honorary;
  emeritus; designate; elect; -elect; -designate; caretaker; transitional; provisional; ousted; deposed; exiled; self-declared; self-proclaimed; self-styled; one-time;
  onetime; erstwhile; long-time; longtime; veteran; retired; current; newly elected; newly appointed; new; next; future; would-be; presumptive; principal; principal deputy;
  executive; managing; general; permanent; special; joint; co-; under; sub-; lead; leading; top; high-ranking; top-ranking; prominent; influential; disgraced; embattled;
  jailed; imprisoned; detained; slain; assassinated; fugitive; incumbent; sitting; two-time; three-time; three-term; two-term; ruling; opposition; federal; national; regional;
  provincial; state; local; presidential; royal; shadow; rotating; de facto; long-serving; firebrand; hardline; hard-line; reformist; moderate; conservative; liberal; leftist;
  right-wing; left-wing; far-right; populist; nationalist; military; army; police; civilian; Islamist; Shi'ite; Shiite; Shia; Sunni; Christian; Jewish; Kurdish; Arab`);

/** Nouns for one person by work, part or state; the plurals are regular unless listed. */
export const occupations: readonly string[] = words(`academic; accountant; activist; actor; actress; addict; administrator; adviser; advisor; advocate; agent; agronomist; aide; aid worker; airman; ally; ambassador; analyst;
  anchor; anthropologist; apologist; archaeologist; architect; army chief; arsonist; artist; assailant; assassin; associate; astronaut; astronomer; athlete; attacker;
  attorney; author; baker; banker; barber; bartender; biographer; biologist; bishop; blogger; bodyguard; bomber; boss; boxer; boy; broadcaster; broker; builder; bureaucrat;
  bus driver; businessman; businessperson; businesswoman; businessmen; butcher; buyer; cameraman; campaigner; candidate; captive; cardiologist; caretaker; carpenter; cashier;
  celebrity; chairman; chairwoman; champion; chancellor; chef; chemist; chief; chief of staff; child; citizen; civil servant; civilian; cleaner; clergyman; cleric; clerk;
  climate scientist; climber; coach; collaborator; colleague; columnist; comedian; commander; commando; commentator; commissioner; commuter; composer; comrade; congressman;
  congresswoman; consultant; contractor; convict; cook; co-author; co-founder; coroner; correspondent; councillor; counsellor; counselor; courier; cousin; craftsman; creditor;
  cricketer; criminal; criminologist; critic; customer; cyclist; dancer; daughter; dealer; decorator; defector; defendant; defender; delegate; demographer; demonstrator;
  dentist; deportee; deputy; dermatologist; deserter; designer; detainee; detective; developer; dictator; diplomat; director; director-general; disciple; dissident; diver;
  doctor; donor; driver; drug dealer; ecologist; economist; editor; educator; elder; electrician; employee; employer; engineer; entrepreneur; envoy; epidemiologist; escapee;
  evacuee; ex-convict; ex-husband; ex-soldier; ex-wife; executive; exile; expert; explorer; extremist; eyewitness; factory worker; fan; farmer; father; fellow; fighter;
  figure; film-maker; filmmaker; financier; firefighter; fireman; first lady; fisherman; follower; footballer; foreigner; founder; friend; fugitive; gamer; gangster; gardener;
  geologist; geographer; girl; goalkeeper; governor; graduate; grandfather; grandmother; guard; guerrilla; guide; gunman; hacker; hairdresser; head; head of state; headmaster;
  headteacher; herder; hero; hijacker; historian; homeowner; hostage; housewife; human rights activist; human rights lawyer; hunter; husband; imam; immigrant; immunologist;
  informant; informer; inmate; innkeeper; insider; inspector; instructor; insurgent; intellectual; interpreter; intern; inventor; investigator; investor; janitor; jihadist;
  jihadi; journalist; judge; juror; kidnapper; killer; king; labourer; laborer; landlord; landowner; lawmaker; lawyer; leader; lecturer; legislator; librarian; lieutenant;
  linguist; lobbyist; maid; mayor; man; manager; manufacturer; marine; mastermind; mathematician; mechanic; mediator; medic; member; mentor; mercenary; merchant;
  meteorologist; middleman; midwife; migrant; militant; militiaman; millionaire; miner; minister; missionary; monarch; monitor; monk; mother; motorist; mufti; murderer;
  musician; national; negotiator; neighbour; neighbor; neurologist; newcomer; newsreader; novelist; nun; nurse; observer; offender; officer; official; oligarch; ombudsman;
  oncologist; operative; operator; opponent; opposition leader; organiser; organizer; orphan; owner; painter; paramedic; parent; parishioner; parliamentarian; participant;
  partner; passenger; passer-by; pastor; patient; patriarch; peacekeeper; peasant; pediatrician; paediatrician; pensioner; perpetrator; pharmacist; philanthropist;
  philosopher; photographer; photojournalist; physician; physicist; pilgrim; pilot; pirate; player; plumber; poet; police chief; police officer; policeman; policewoman;
  policymaker; politician; pollster; pope; porter; postman; preacher; premier; presenter; president; press secretary; priest; prime minister; prince; princess; principal;
  prisoner; producer; professor; programmer; promoter; propagandist; prosecutor; prostitute; protester; protestor; psychiatrist; psychologist; publicist; publisher; pundit;
  pupil; queen; rabbi; radical; rapper; rapporteur; reader; rebel; receptionist; recruit; recruiter; referee; reformer; refugee; relative; reporter; representative;
  rescue worker; rescuer; researcher; resident; retiree; returnee; reverend; rider; rioter; rival; robber; sailor; salesman; salesperson; schoolboy; schoolgirl; schoolteacher;
  scholar; scientist; screenwriter; sculptor; secretary; secretary-general; security guard; seismologist; seller; senator; separatist; sergeant; servant; settler; shareholder;
  sheikh; shepherd; sheriff; shooter; shop owner; shopkeeper; shopper; sibling; singer; sister; smuggler; sniper; social worker; sociologist; soldier; solicitor; son;
  spectator; spokesman; spokesperson; spokeswoman; spokesmen; spy; staffer; stateswoman; statesman; statistician; stepfather; strategist; street vendor; striker; student;
  suicide bomber; supervisor; supporter; surgeon; survivor; suspect; swimmer; sympathiser; sympathizer; tailor; taxi driver; teacher; technician; teenager; tenant; terrorist;
  therapist; thief; tourist; trade unionist; trader; trafficker; trainee; trainer; translator; traveller; traveler; trucker; truck driver; trustee; tycoon; undersecretary;
  unionist; user; vendor; veteran; veterinarian; vice president; victim; villager; violinist; virologist; visitor; volunteer; voter; waiter; waitress; warlord; watchdog;
  weatherman; whistle-blower; whistleblower; widow; widower; wife; winner; witness; woman; worker; worshipper; wrestler; writer; youngster; youth; youtuber; zoologist`);

/** Plural (or mass) nouns for people who act together; the sector is what they usually belong to. */
export const groupNouns: readonly GroupNoun[] = [
  ...group('government', 'government; authorities; officials; administration; regime; cabinet; ministers; ministry; leaders; leadership; junta; council of ministers; civil servants; bureaucrats; policymakers; government officials; local authorities; senior officials; rulers; governors; mayors; presidency; ruling council; transitional government; caretaker government; executive; state; coalition government; secretaries; aides; advisers; advisors; intelligence officials; intelligence services; intelligence agencies; spies; regulators; inspectors; customs officials; election officials; immigration officials; health officials; military rulers; border guards; commissioners'),
  ...group('military', 'troops; soldiers; army; military; armed forces; forces; air force; navy; servicemen; servicewomen; service members; marines; commandos; special forces; paratroopers; warplanes; jets; fighter jets; warships; airmen; sailors; officers; generals; commanders; conscripts; recruits; reservists; peacekeepers; coalition forces; allied forces; government forces; government troops; ground forces; ground troops; defence forces; defense forces; artillery; units; brigades; battalions; battalion; brigade; garrison; contingent; veterans; snipers; pilots; coast guard; coastguard; naval forces; security forces; occupation forces; loyalists; loyalist forces; pro-government forces; foreign forces; foreign troops; mercenaries; contractors; defenders; invaders; occupiers; tanks; drones; helicopters; gunboats; bombers; military police; presidential guard; republican guard; national guard; guards; joint forces; multinational force'),
  ...group('police', 'police; policemen; police officers; officers; riot police; detectives; investigators; gendarmes; gendarmerie; security services; security officials; security agents; agents; constables; troopers; marshals; patrol; bomb squad; anti-terrorism police; counterterrorism police; prison guards; wardens; secret police; traffic police; federal police; intelligence agents; plainclothes officers; plain-clothes police'),
  ...group('armed-group', 'rebels; fighters; militants; insurgents; guerrillas; gunmen; militia; militias; militiamen; militiaman; terrorists; extremists; jihadists; jihadis; Islamists; separatists; paramilitaries; armed group; armed groups; armed men; armed opposition; rebel groups; rebel forces; opposition fighters; opposition forces; bombers; suicide bombers; attackers; assailants; hijackers; kidnappers; hostage-takers; warlords; pirates; mujahideen; mujahedeen; mujahidin; fedayeen; combatants; foreign fighters; resistance; partisans; death squads; vigilantes; herdsmen; bandits; tribesmen; tribal fighters; secessionists; insurrectionists; infiltrators; sleeper cell; cell; faction; factions; warring parties; warring sides; warring factions; terrorist groups; terror group; radicals; hardliners; mutineers; coup plotters; putschists; maoists; raiders; invaders'),
  ...group('opposition', 'opposition; opposition parties; opposition groups; dissidents; opponents; exiles; critics; rivals; opposition leaders; opposition figures; opposition activists; opposition supporters; reformers; reformists; political prisoners; government critics; opposition politicians; democracy activists; pro-democracy activists'),
  ...group('protest', 'protesters; protestors; demonstrators; activists; marchers; rioters; crowd; crowds; mob; strikers; campaigners; environmentalists; picketers; students; hunger strikers; looters; squatters; rallygoers; counter-protesters; counter-demonstrators; farmers; truckers; hooligans; youths; stone-throwers; youth; blockaders'),
  ...group('civilian', 'civilians; people; residents; villagers; citizens; women; men; children; families; locals; inhabitants; townspeople; householders; neighbours; neighbors; victims; survivors; witnesses; eyewitnesses; bystanders; passengers; passers-by; pedestrians; motorists; tourists; holidaymakers; visitors; worshippers; shoppers; commuters; parents; mothers; fathers; relatives; boys; girls; babies; infants; teenagers; youngsters; pensioners; elderly; hostages; captives; prisoners; detainees; inmates; suspects; public; population; community; communities; nationals; foreigners; expatriates; minority; minorities; majority; tribe; tribes; clan; clans; elders; settlers; consumers; voters; patients; homeowners; tenants; peasants; nomads; herders; fishermen; customers; users; fans; donors; volunteers; orphans; widows; casualties; adults; crew; crew members; pilgrims; spectators; onlookers; guests; hikers; climbers'),
  ...group('media', 'media; press; journalists; reporters; correspondents; news agencies; newspapers; broadcasters; state media; state television; state TV; state radio; local media; bloggers; photographers; editors; cameramen; outlets; commentators; pundits; columnists; tabloids; networks'),
  ...group('legal', 'prosecutors; judges; lawyers; attorneys; court; courts; jury; jurors; tribunal; magistrates; judiciary; defendants; plaintiffs; defence lawyers; defense lawyers; justices; panel; litigants; barristers; solicitors'),
  ...group('business', 'investors; companies; firms; traders; banks; bankers; businesses; executives; shareholders; analysts; economists; markets; employers; manufacturers; exporters; importers; retailers; producers; suppliers; contractors; creditors; lenders; oil companies; airlines; brokers; entrepreneurs; businessmen; fund managers; dealers; shopkeepers; merchants; owners; developers; insurers; carmakers; tycoons; oligarchs; vendors'),
  ...group('labour', 'workers; unions; trade unions; union; employees; staff; miners; labourers; laborers; strikers; teachers; nurses; drivers; civil servants; dockers; steelworkers; migrant workers; unionists; union members; workforce; pilots; railway workers; seafarers'),
  ...group('religious', 'clerics; priests; bishops; imams; monks; nuns; rabbis; worshippers; Muslims; Christians; Jews; Hindus; Buddhists; Sikhs; Sunnis; Shiites; Shias; Shi\'ites; Alawites; Druze; Yazidis; Yezidis; Copts; Catholics; Protestants; Orthodox; Maronites; Evangelicals; clergy; missionaries; mullahs; ulema; congregation; church leaders; religious leaders; believers; followers; Ahmadis; Baha\'is; Zoroastrians; Mormons; Kurds; Arabs'),
  ...group('medical', 'doctors; medics; nurses; paramedics; physicians; surgeons; medical workers; health workers; hospital officials; medical sources; rescuers; rescue workers; rescue teams; ambulance crews; firefighters; emergency services; emergency workers; first responders; emergency crews; midwives; vaccinators; epidemiologists; hospital staff; search teams; rescue crews; coroners'),
  ...group('aid', 'aid workers; aid agencies; aid groups; relief agencies; relief workers; humanitarian workers; humanitarian organisations; humanitarian organizations; charities; human rights groups; rights groups; rights activists; campaign groups; NGOs; non-governmental organisations; non-governmental organizations; monitors; monitoring group; human rights activists; civil society; civil society groups; watchdogs; watchdog; advocacy groups; donors; observers; election observers; monitoring groups'),
  ...group('diplomatic', 'diplomats; envoys; ambassadors; negotiators; mediators; delegates; delegation; delegations; world powers; world leaders; foreign ministers; Western diplomats; international community; major powers; member states; heads of state; allies; the West; Western powers; Western countries; Western governments; embassy; representatives; emissaries; guarantors; co-chairs; donor countries; great powers; consulate; partners; neighbouring countries; neighboring countries; signatories; interlocutors; peace negotiators; Gulf states; Arab states; Security Council members; inspectors; weapons inspectors'),
  ...group('migrant', 'migrants; refugees; asylum seekers; asylum-seekers; displaced people; displaced persons; internally displaced people; IDPs; immigrants; evacuees; returnees; boat people; deportees; stateless people; illegal immigrants; undocumented immigrants; exiles'),
  ...group('criminal', 'criminals; gang; gangs; gang members; smugglers; traffickers; drug traffickers; drug dealers; cartel; cartels; thieves; robbers; hackers; mobsters; mafia; kidnappers; people smugglers; human traffickers; poachers; fraudsters; arsonists; gangsters; looters; murderers; killers; drug cartels; suspects; syndicate; counterfeiters'),
  ...group('education', 'students; teachers; pupils; schoolchildren; academics; professors; lecturers; scholars; university students; schoolgirls; schoolboys; graduates; faculty; researchers'),
  ...group('sport', 'players; athletes; fans; team; teams; squad; coaches; champions; hosts; supporters; clubs; referees; footballers; cricketers; swimmers; cyclists; runners; boxers; golfers'),
  ...group('science', 'scientists; experts; researchers; engineers; analysts; economists; historians; virologists; climatologists; seismologists; geologists; meteorologists; forecasters; astronomers; astronauts; archaeologists; biologists; physicists; statisticians; pollsters; academics; specialists; think tank'),
  ...group('political', 'lawmakers; legislators; MPs; senators; congressmen; deputies; parliamentarians; politicians; parties; party; party leaders; ruling party; candidates; Republicans; Democrats; conservatives; liberals; socialists; communists; nationalists; populists; Labour; Tories; supporters; delegates; councillors; members of parliament; members of Congress; parliament; congress; coalition; coalition partners; caucus; backbenchers; leftists; rightists; far right; far left; monarchists; royalists; republicans; unionists; loyalists; greens; Brexiteers; rivals; contenders; voters; factions; alliance; bloc; ruling coalition; electorate; lobbyists; Palestinians; Islamists'),
];
