/**
 * Names of organizations, outlets, regions and countries that are also everyday words, names of people or places, or
 * that several rows share: one of these alone decides nothing, its context must agree. Separated by ';'.
 */
const text: string = `AA; AAP; ABC; AKP; ANA; ANO; ANP; AP; ARENA; Acre; Adamawa; Aden; Adobe; Afar; Al-Akhbar; Al-Rai; Alberta; Alphabet; Aman; Amazon; America; Amnesty;
  Anatolia; Anbar; Antarctica; Apple; Argentina; Arsenal; Aviva; BIA; BNP; BSP; Bahia; Barca; Barça; Bay; Beehive; Bellingcat; Best Buy; Beta; Bharat;
  Bimbo; BlackBerry; Brittany; CAR; CBI; CIS; CNN Turk; CPC; CPP; CSIS; Canaries; Cascades; Caterpillar; Chad; Channel; China; Coke; Commons; Condor;
  Congress; Conservatives; Cornell; DINA; DPR; DR; DSS; DUP; Daily Mirror; Daily News; Daily Star; Daily Telegraph; Darien; Dartmouth; Dawn; Dell;
  Democrats; Diet; Dogan; EFF; EPP; Eastern Province; Economist; Efe; El Comercio; El País; El Universal; Emergency; FACT; FDD; FIA; FPI; FSB; Farah; Fars;
  Five Eyes; Florida; Focus; Fortune; Forward; Fox; France; Future Movement; GNA; Garda; Garuda; Georgetown; Georgia; Global News; Globes; Good Party;
  Grab; Green Movement; Greyhound; Guardian; Guinea; Gulf; Hama; Highlands; Hilton; Home Depot; Horn; IS; Iberia; Independent; IndiGo; Insider; Inter;
  Intercept; Iraqiya; Isil; Isis; Israel; Italia; Jersey; Jordan; Kent; Kenya; Kurdistan; La Nación; La Prensa; Labour; Lac; Lada; Lara; LeT; Leadership;
  Lega; Liberation; Liberty; Liga; Lotte; MAP; MBC; MEA; MENA; Maan; Memorial; Mercedes; Meta; Metro; Mint; Miranda; Missouri; MoD; Momentum; Montana;
  Morena; Move Forward; Muthanna; NDF; NDP; NRA; NRC; NTV; National Conference; National Grid; Nestle; New Age; New Democracy; New Forces; New Hope;
  New Times; New Vision; Nike; Northern; OAS; ORF; Observer; Oman; One Nation; Open Arms; Oracle; Orient; PAN; PAP; PAS; PET; PNA; PPP; PTI; Pacific;
  Peace Now; Petra; Pew; PiS; Popular Will; Proton; Puma; Punch; RAID; RCN; RSF; RSS; RTL; RTS; Rada; Red Command; Red Sea; Refah; Remington; Reprieve;
  Republicans; Reunion; Right Sector; River Nile; River Plate; Rivers; SAA; SABA; SANA; SAS; SBS; SITE; Saba; Sabah; Sahel; Sahel region; Salon; Salvador;
  Samar; Sana; Sanaa; Santander; Scorpions; Scroll; Sears; Security Council; Shan; Shehab; Shell; Sina; Sky; Slate; Snap; Solidarity; Spectator; Sprint;
  Spurs; Stanford; Statesman; Stern; Stuff; Sunday Times; Swat; TAP; TIP; TMC; TPP; TSA; TVN; Tasnim; Teamsters; Telegram; Telegraph; Tempo; Tether;
  The Age; The Cable; The Citizen; The Conversation; The Diplomat; The Economist; The Forward; The Guardian; The Herald; The Hill; The Independent;
  The Insider; The Intercept; The Island; The Mirror; The Nation; The National; The Nationals; The New Times; The New Vision; The Observer; The Paper;
  The Peninsula; The Post; The Print; The Punch; The Reporter; The Republicans; The Spectator; The Standard; The Star; The Statesman; The Sun;
  The Telegraph; The Times; The Verge; The Wire; Time; Today; Tortoise; Total; Trend; Tufts; Turan; Turkey; Tuva; Twitter; UPA; US; Unison; Unite;
  United Front; VTV; Vanguard; Vice; Victoria; Virginia; Vox; Wafa; Washington; Westminster; White Nile; Wired; Yara; Zain; Zaman; Zara; Zoom;
  the Brotherhood; the Canaries; the Channel; the Commonwealth; the Continent; the Delta; the Fed; the Gulf; the Highlands; the Horn; the Hudson;
  the Pacific; the Pentagon`;

export const ambiguousSurfaces: readonly string[] = text.split(';').map((surface) => surface.trim());
