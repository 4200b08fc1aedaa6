/** Text that tries to take the terminal over, to break its lines, or to be wider or narrower than it looks. */
export const hostileTexts: readonly string[] = [
  '\u001b[2J\u001b[H\u001b[31mred\u001b[0m',
  '\u001b]0;retitled\u0007\u001b]52;c;c3RvbGVu\u0007after',
  '\u001b]8;;https://evil.example/\u001b\\link\u001b]8;;\u001b\\',
  '\u009b5A\u009d0;title\u009ctext\u0090q\u009c',
  '\u001b[?1049l\u001bc\u001b(0lqqk',
  '\u001b]0;never ended',
  'one\r\ntwo\ttab\u0008\u0008back\u0007bell\u0000',
  'left \u202eRIGHT\u202c \u2066isolate\u2069 \u200f\u061c',
  '\ufeff\u00ad\u200bin\u200cvis\u200dible\u2060',
  '東京都知事は「協議を続ける」と述べた。',
  'ｆｕｌｌｗｉｄｔｈ ﾊﾝｶｸ 한국어 평화 회담',
  '👩‍👩‍👧‍👦 family 👍🏽 ok 🇺🇸🇷🇺 flags 1️⃣ key ❤️ heart',
  `z${'\u0300\u0301\u0302\u0303\u0304\u0305'.repeat(12)}algo`,
  'العربية نص من اليمين إلى اليسار',
  'नमस्ते दुनिया ไทย ภาษา',
  `${'verylongword'.repeat(40)} end`,
  '\ud800 lone \udc00 surrogates',
  '\u{e0041}\u{e0042}tags\u3164filler\u115f',
  '',
  '   ',
];

/** What may never stand on the screen: C0, C1, marks that reorder or hide, lone surrogates; non-joiners only where they part consonants. */
export const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200d-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}|(?<!\p{M})\u200c/u;
