export interface Utf8Count {
  /** Valid sequences of more than one byte. */
  readonly valid: number;
  /** Maximal stretches that a decoder replaces by one U+FFFD each. */
  readonly invalid: number;
}

/** Counts the multi-byte sequences of bytes read as UTF-8, by the WHATWG rules. */
export const countUtf8 = (bytes: Uint8Array): Utf8Count => {
  let valid = 0;
  let invalid = 0;
  const n = bytes.length;
  for (let i = 0; i < n;) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const need = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    let got = 0;
    while (got < need) {
      const next = bytes[i + 1 + got];
      if (next === undefined || next < low || next > high) break;
      low = 0x80;
      high = 0xbf;
      got++;
    }
    if (need > 0 && got === need) valid++;
    else invalid++;
    i += 1 + got;
  }
  return { valid, invalid };
};
