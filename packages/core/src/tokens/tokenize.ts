import { isCommonWord } from '../knowledge/index.ts';

/**
 * One token: a dotted acronym, a number, a word with its inner hyphens, apostrophes and dots, a clitic, or a mark.
 * Every alternative is linear: no nested repetition over the same characters.
 */
const token =
  /(?:\p{Lu}\.){2,}|\p{Sc}?\d+(?:[.,:]\d+)*(?:%|st\b|nd\b|rd\b|th\b)?|['’](?:s|S|re|ve|ll|d|m|t)\b|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’.&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\.{3}|…|\S/gu;
const clitic = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu;
/** "US-trained", "U.S.-led", "Russian-backed": a name and what is said of it. */
const nameAndParticiple = /^(\p{Lu}[\p{L}\p{M}.]*)([-‐‑])(\p{Ll}.*)$/u;
/** "US-Russian": an acronym cannot be the first half of a personal name. */
const acronymPair = /^(\p{Lu}{2,4})([-‐‑])(\p{Lu}\p{Ll}.*)$/u;
/** "pro-Russian", "anti-Assad", "ex-President": what is said of a name, and the name. */
const prefixAndName =
  /^([Aa]nti|[Pp]ro|non|ex|post|pre|mid|intra|inter|trans|neo|ultra|sub|un|cross|near|all|then|vice|counter|multi)([-‐‑])(\p{Lu}.*)$/u;
/** Name particles that a hyphen joins to what follows ("Al-Jubeir" is one name and "al-jubeir" another spelling). */
const particle = /^(?:al|el|ul|ad|as|ash|ar|an|at|az|abu|ibn|bin|ben|ould)$/iu;
/** Short words that do follow a name and a hyphen: others are the second half of a given name ("Jun-ho", "Da-sol"). */
const follower =
  /^(?:led|held|based|born|run|made|owned|wide|style|like|bound|built|only|era|ally|free|type|sized?|won|hit|rich|sent|shot|area|to|in|and|or|of|for|speak)$/u;

/** After a common word only these are said of a name: "China-based", but "Cease-fire" and "Co-operation" are one word. */
const participle = /(?:ed|ing)$|^(?:led|held|born|run|made|built|style|wide)$/u;

const isSaidOf = (word: string): boolean =>
  follower.test(word) || (word.length > 5 && (isCommonWord(word) || /(?:ed|ing)$/.test(word.split(/[-‐‑]/u)[0]!)));

const sentenceEnd =
  /^(.*\p{Ll})\.((?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|His|Her|Its|Their|Our|There|For|As|When|After|Before|However|Meanwhile)(?:['’]\p{L}+)?)$/u;

/** Half-open offsets of the tokens of a stretch, relative to it. */
export const tokenize = (text: string): { start: number; end: number }[] => {
  const out: { start: number; end: number }[] = [];
  const push = (start: number, end: number): void => {
    if (start < end) out.push({ start, end });
  };
  const word = (start: number, surface: string): void => {
    const prefix = prefixAndName.exec(surface);
    // "Pro-Russian", but "Anti-Corruption": a capital before a common word makes one word.
    const prefixed = prefix && (/^\p{Ll}/u.test(surface) || !isCommonWord(prefix[3]!.toLowerCase())) ? prefix : null;
    const pair = prefixed ?? nameAndParticiple.exec(surface) ?? acronymPair.exec(surface);
    if (
      !pair ||
      (!prefixed &&
        (particle.test(pair[1]!) ||
          (/^\p{Ll}/u.test(pair[3]!) &&
            (!isSaidOf(pair[3]!.toLowerCase()) ||
              ((isCommonWord(pair[1]!.toLowerCase()) || /^(?:co|re|self|semi|pre|multi|micro|mini)$/iu.test(pair[1]!)) &&
                !participle.test(pair[3]!))))))
    ) {
      push(start, start + surface.length);
      return;
    }
    const first = pair[1]!.length;
    push(start, start + first);
    push(start + first, start + first + 1);
    push(start + first + 1, start + surface.length);
  };
  for (const match of text.matchAll(token)) {
    const start = match.index;
    let surface = match[0];
    const suffix = surface.length > 2 ? clitic.exec(surface)?.[0] : undefined;
    if (suffix !== undefined) surface = surface.slice(0, -suffix.length);
    // A full stop without its space: "in Sandakan.They said".
    const glued = sentenceEnd.exec(surface);
    if (glued) {
      const at = start + glued[1]!.length;
      word(start, glued[1]!);
      push(at, at + 1);
      surface = glued[2]!;
      word(at + 1, surface);
      if (suffix !== undefined) push(at + 1 + surface.length, at + 1 + surface.length + suffix.length);
      continue;
    }
    // "Hamburg/Duisburg" is two names, "A/S" and "km/h" one word.
    const halves = surface.includes('/') ? surface.split('/') : null;
    if (halves && halves.every((half) => half.length > 2)) {
      let at = start;
      for (const [i, half] of halves.entries()) {
        if (i > 0) {
          push(at, at + 1);
          at++;
        }
        word(at, half);
        at += half.length;
      }
    } else word(start, surface);
    if (suffix !== undefined) push(start + surface.length, start + surface.length + suffix.length);
  }
  return out;
};
