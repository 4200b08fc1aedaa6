/** Abbreviations that end with a full stop and do not end a sentence. Lower case, without the last full stop. */
export const abbreviations: readonly string[] = (
  'mr mrs ms mx dr prof rev hon sr jr st ste messrs mmes esq gov sen rep pres amb sec supt insp det sgt cpl pvt lt col gen ' +
  'brig maj capt cmdr adm cdr lieut gov-gen vice-adm rear-adm lt-gen maj-gen brig-gen lt-col fr msgr sra dna eng adv atty ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
  'no nos vol ch pp fig art para approx est ca cf al viz vs v etc dept div min univ assn bros ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn ' +
  'tenn tex vt va wash wis wyo ont que alta ft mt mts ave blvd rd'
).split(' ');

/** Those of them that often do end a sentence ("… Acme Corp."): a capital after them decides. */
export const closingAbbreviations: readonly string[] = 'inc ltd co corp plc etc bros jr sr a.m p.m am pm e.g i.e'.split(' ');
