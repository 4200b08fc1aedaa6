/** Names of people. The long lists are plain text, one name a line, sorted; decode them when first needed. */

export const givenNames: string = '';
export const surnames: string = '';

/** Small words inside surnames, as written in running text; matching should ignore case for those in lower case. */
export const surnameParticles: readonly string[] = [
  'al-', 'Al-', 'el-', 'El-', 'al', 'Al', 'el', 'El', 'as-', 'As-', 'ash-', 'Ash-', 'at-', 'At-', 'an-', 'An-', 'ar-', 'Ar-', 'az-', 'Az-', 'ad-', 'Ad-', 'ed-', 'es-', 'ul-', 'ur-', 'ud-', 'uz-', 'us-',
  'bin', 'Bin', 'ibn', 'Ibn', 'ben', 'Ben', 'bint', 'Bint', 'binti', 'ould', 'Ould', 'Wuld', 'Abu', 'abu', 'Abou', 'Abd', 'Abdel', 'Abdul', 'Abd-al', 'Aal', 'Aït', 'Ait', 'Bani', 'Beni', 'Umm', 'Um',
  'van', 'Van', 'van der', 'Van der', 'van den', 'Van den', 'van de', 'Van de', 'von', 'Von', 'von der', 'von und zu', 'zu', 'vom', 'zum', 'der', 'den', 'ter', 'Ter', 'ten', 'Ten', 'te',
  'de', 'De', 'de la', 'De la', 'De La', 'de las', 'de los', 'del', 'Del', 'de le', 'du', 'Du', 'des', 'Des', 'da', 'Da', 'das', 'do', 'dos', 'Dos', 'di', 'Di', 'della', 'Della', 'dello', 'degli', 'dei', 'dal', 'Dal', 'la', 'La', 'le', 'Le', 'lo', 'Lo', 'y', 'e', 'i', 'd\'', 'D\'', 'dell\'', 'l\'', 'L\'',
  'O\'', 'O’', 'Mac', 'Mc', 'Fitz', 'St.', 'St', 'Saint', 'San', 'Santa', 'af', 'av', 'ap', 'Ap', 'ab', 'Bar', 'bar', 'Ter-', 'oglu', '-zade', 'zadeh', 'Pour', 'qizi', 'kyzy', 'uulu', 'ogly', 'oghlu', 'Bte', 'anak', 'a/l', 'a/p', 's/o', 'd/o', 'U', 'Ni', 'Nic', 'Ui', 'Uí',
];
