/**
 * One token: a dotted acronym, a number, a word with its inner hyphens, apostrophes and dots, a clitic, or a mark.
 * Every alternative is linear: no nested repetition over the same characters.
 */
const token =
  /(?:\p{Lu}\.){2,}|\p{Sc}?\d+(?:[.,:]\d+)*(?:%|st\b|nd\b|rd\b|th\b)?|['’](?:s|S|re|ve|ll|d|m|t)\b|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’.&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\.{3}|…|\S/gu;
const clitic = /['’](?:s|re|ve|ll|d|m)$/iu;
/** "US-trained", "U.S.-led", "Russian-backed": a name and what is said of it. */
const nameAndParticiple = /^(\p{Lu}[\p{L}\p{M}.]*)([-‐‑])(\p{Ll}.*)$/u;
/** "US-Russian": an acronym cannot be the first half of a personal name. */
const acronymPair = /^(\p{Lu}{2,4})([-‐‑])(\p{Lu}\p{Ll}.*)$/u;
/** Name particles that a hyphen joins to what follows ("Al-Jubeir" is one name and "al-jubeir" another spelling). */
const particle = /^(?:al|el|ul|ad|as|ash|ar|an|at|az|abu|ibn|bin|ben|ould)$/iu;

/** Half-open offsets of the tokens of a stretch, relative to it. */
export const tokenize = (text: string): { start: number; end: number }[] => {
  const out: { start: number; end: number }[] = [];
  const push = (start: number, end: number): void => {
    if (start < end) out.push({ start, end });
  };
  for (const match of text.matchAll(token)) {
    let start = match.index;
    let surface = match[0];
    const suffix = surface.length > 2 ? clitic.exec(surface)?.[0] : undefined;
    if (suffix !== undefined) surface = surface.slice(0, -suffix.length);
    const pair = nameAndParticiple.exec(surface) ?? acronymPair.exec(surface);
    if (pair && !particle.test(pair[1]!)) {
      push(start, start + pair[1]!.length);
      push(start + pair[1]!.length, start + pair[1]!.length + 1);
      push(start + pair[1]!.length + 1, start + surface.length);
    } else push(start, start + surface.length);
    if (suffix !== undefined) push(start + surface.length, start + surface.length + suffix.length);
  }
  return out;
};
