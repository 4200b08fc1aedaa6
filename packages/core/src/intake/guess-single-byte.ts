/** Quotation marks, dashes, signs: the same or as good in both tables. */
const punctuation = new Set([
  0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb7, 0xbb, 0xbd,
]);
/** Letters of Windows-1252 that hardly any text holds. */
const rare = new Set([0xd0, 0xd7, 0xde, 0xdd, 0xf0, 0xf7, 0xfd, 0xfe, 0xff]);
const LOOK = 1 << 20;

/**
 * Guesses between the two single-byte tables that news in English comes in. Cyrillic words are runs of high bytes;
 * in Western text high bytes stand alone inside Latin words or are punctuation. Null where neither fits.
 */
export const guessSingleByte = (bytes: Uint8Array): 'windows-1251' | 'windows-1252' | null => {
  let runs = 0;
  let alone = 0;
  let marks = 0;
  let odd = 0;
  const end = Math.min(bytes.length, LOOK);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    if (punctuation.has(byte)) marks++;
    else if (byte < 0xc0) odd++;
    else if (isCyrillic(bytes[i - 1]) || isCyrillic(bytes[i + 1])) runs++;
    else if (!rare.has(byte) && (isLatin(bytes[i - 1]) || isLatin(bytes[i + 1]))) alone++;
    else odd++;
  }
  const all = runs + alone + marks + odd;
  if (runs > alone && runs > odd && runs >= 4) return 'windows-1251';
  return (alone + marks) * 10 >= all * 7 ? 'windows-1252' : null;
};

const isCyrillic = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc0;
const isLatin = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
