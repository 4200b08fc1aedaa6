/** What the first bytes of an input say it is. */
export type ContainerFormat = 'gzip' | 'zstd' | 'zip' | 'tar' | 'warc' | 'arc' | 'mbox' | 'mail' | 'feed' | 'json' | 'document';

/** How much of an input is looked at. */
export const LOOK = 16_384;

const starts = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);

/** Tells what to open an input with, from its first bytes alone. What is no container is a document. */
export const containerFormat = (head: Uint8Array): ContainerFormat => {
  if (starts(head, [0x1f, 0x8b, 8])) return 'gzip';
  if (starts(head, [0x28, 0xb5, 0x2f, 0xfd])) return 'zstd';
  if (starts(head, [0x50, 0x4b, 3, 4]) || starts(head, [0x50, 0x4b, 5, 6])) return 'zip';
  if (isTar(head)) return 'tar';
  return textFormat(startOf(head));
};

/** The start of a text, whatever its encoding: good enough to look for ASCII in. */
const startOf = (head: Uint8Array): string => {
  if (starts(head, [0, 0, 0xfe, 0xff]) || starts(head, [0, 0, 0, 0x3c])) return everyFourth(head, 3);
  if (starts(head, [0xff, 0xfe, 0, 0]) || starts(head, [0x3c, 0, 0, 0])) return everyFourth(head, 0);
  if (starts(head, [0xff, 0xfe]) || starts(head, [0x3c, 0])) return new TextDecoder('utf-16le').decode(head);
  if (starts(head, [0xfe, 0xff]) || starts(head, [0, 0x3c])) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('windows-1252').decode(starts(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head);
};

const everyFourth = (head: Uint8Array, from: number): string =>
  String.fromCharCode(...head.filter((_, index) => index % 4 === from)).replace(/^[^<]{0,2}/, '');

const prologue = /^(?:<\?[^>]{0,1000}\?>\s*|<!--[\s\S]{0,4000}?-->\s*|<!DOCTYPE[^>[]{0,1000}(?:\[[\s\S]{0,8000}?\]\s*)?>\s*)*/i;
const feedRoot = /^<(?:[a-z][\w.-]{0,30}:)?(?:rss|feed|rdf|channel|newlocation)[\s>/]/i;

const textFormat = (text: string): ContainerFormat => {
  const start = text.trimStart();
  if (/^WARC\/\d/.test(start)) return 'warc';
  if (/^filedesc:\/\//.test(start)) return 'arc';
  if (start.startsWith('<')) {
    const root = start.slice(prologue.exec(start)![0].length);
    return feedRoot.test(root) && !/^<channel[^>]*>\s*<\/?(?:html|body|p)\b/i.test(root) ? 'feed' : 'document';
  }
  if (/^\{\s*(?:"|\})/.test(start) || /^\[\s*[{\]]/.test(start)) return 'json';
  if (/^From \S+ .{0,80}\d{4}.{0,20}\r?\n[!-9;-~]+:/.test(text)) return 'mbox';
  return isMail(start) ? 'mail' : 'document';
};

const telling = /^(?:message-id|mime-version|received|return-path|content-type|dkim-signature|x-mailer|delivered-to):/im;

/** The header lines of a mail: a From, and one that only programs write. A text that begins "From: the desk" is none. */
const isMail = (start: string): boolean => {
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length;
  const header = start.slice(0, end);
  const first = /^[!-9;-~]{1,60}:[ \t]/;
  if (!first.test(header)) return false;
  const lines = header.split(/\r?\n/);
  if (!lines.every((line) => /^[!-9;-~]{1,76}:/.test(line) || /^[ \t]/.test(line))) {
    // A header longer than the look ends in the middle of a line.
    if (end !== start.length || lines.slice(0, -1).some((line) => !/^[!-9;-~]{1,76}:/.test(line) && !/^[ \t]/.test(line))) return false;
  }
  return /^from:/im.test(header) && telling.test(header);
};

/** A tar header's checksum fits: also of the kinds that carry no name of the format. */
const isTar = (head: Uint8Array): boolean => {
  if (head.length < 512 || head[0] === 0) return false;
  let sum = 0;
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 32 : head[i]!;
  const stated = Number.parseInt(new TextDecoder('latin1').decode(head.subarray(148, 156)).replace(/[\0 ]+/g, ''), 8);
  return stated === sum;
};
