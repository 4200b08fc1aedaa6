import { Tokenizer } from 'htmlparser2';
import type { PageFacts } from '../../../stage/index.ts';
import { OffsetMapBuilder, type OffsetMap } from '../../../text/index.ts';
import type { Hint } from '../build-page.ts';
import { LONGEST_TEXT, MOST_LINES } from '../lines.ts';
import { blockElements, closedBy, containerElements, hiddenElements, landmarks, voidElements } from './elements.ts';
import { Facts } from './facts.ts';

/** Deepest element that is kept apart; what lies deeper counts to the last one above. */
const MAX_DEPTH = 512;
const MAX_ATTRIBUTE = 8192;
const MAX_JSON_LD = 1 << 20;
const ANCESTORS = 24;
const LONGEST_HINTS = 400;
/** Lines shorter than this may end at a lone line break element; longer ones go on. */
const SHORT_LINE = 70;

/** The visible text of a page, one line a block, with what markup says about each line. */
export interface Markup {
  readonly text: string;
  readonly map: OffsetMap;
  readonly facts: PageFacts;
  readonly scripts: number;
  readonly tooDeep: number;
  /** The container around each container. */
  readonly containers: readonly number[];
  /** Class, id and role words of each container. */
  readonly containerHints: readonly string[];
  /** What stands about the line that holds an offset of `text`. */
  hintAt(offset: number): Hint;
}

interface Element {
  readonly name: string;
  readonly block: boolean;
  readonly hidden: boolean;
  readonly hints: string;
  /** Named as what shows up over a word, or as the word it shows up over. */
  readonly popup: boolean;
  /** Index of the element, or of the one around it, that holds blocks. */
  readonly container: number;
}

const wanted = new Set([
  'class',
  'id',
  'role',
  'hidden',
  'style',
  'aria-hidden',
  'content',
  'name',
  'property',
  'itemprop',
  'datetime',
  'pubdate',
  'title',
  'rel',
  'href',
  'type',
  'lang',
  'data-testid',
]);
const BREAK = '\v';
const popupName = /(?:^|[\s_-])(?:rollover|tooltip|popover|hover-?card|flyout)(?:$|[\s_-])/;

/** Reads markup in one pass without building a tree. Any input gives a text; nothing in it is run or fetched. */
export const readMarkup = (raw: string): Markup => {
  const facts = new Facts();
  const stack: Element[] = [];
  const map = new OffsetMapBuilder();
  const containers: number[] = [0];
  const containerHints: string[] = [''];
  const lines: string[] = [];
  const blocks: { start: number; end: number; hint: Hint }[] = [];
  let pending: string[] = [];
  let pendingStart = 0;
  let blank = true;
  let place = placeOf(stack);
  let [linked, visible] = [0, 0];
  let [hidden, links, pre] = [0, 0, 0];
  let [scripts, tooDeep] = [0, 0];
  let closedAt = -1;
  let adjacent = false;
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute: string | null = null;
  let value = '';
  let jsonLd: string[] | null = null;
  let titleText: string[] | null = null;

  const flush = (at: number, last = false): void => {
    // Beyond the limits of analysis nothing is told apart any more.
    if (!last && (map.length > LONGEST_TEXT || blocks.length > MOST_LINES)) return;
    if (!blank) {
      const text = breakLines(pending.join(''));
      const hint: Hint = { ...place, links: visible === 0 ? 0 : Math.min(1, linked / visible) };
      lines.push(text, '\n');
      blocks.push({ start: pendingStart, end: map.length, hint });
      map.replace(1, at, at);
      pending = [];
    }
    // White space alone makes no line; it stays and opens the next one.
    if (pending.length === 0) pendingStart = map.length;
    blank = true;
    [linked, visible] = [0, 0];
  };
  const put = (text: string, from: number, to: number): void => {
    if (jsonLd !== null) jsonLd.push(text);
    if (titleText !== null && hidden <= 1) titleText.push(text);
    if (hidden > 0) return;
    const shown = pre > 0 ? text.replace(/[\v\f\r]/g, ' ') : text.replace(/[\t\n\v\f\r]/g, ' ');
    pending.push(shown);
    if (shown.length === to - from) map.copy(shown.length, from);
    else map.replace(shown.length, from, to);
    const letters = inkOf(shown);
    if (letters > 0 && blank) {
      blank = false;
      // Where the first letter stands: inline elements that close before the line ends count too.
      place = placeOf(stack);
    }
    visible += letters;
    if (links > 0) linked += letters;
  };
  const close = (from: number, at: number): void => {
    for (let i = stack.length - 1; i >= from; i--) {
      const element = stack[i]!;
      if (element.block && hidden === 0) flush(at);
      stack.pop();
      if (element.hidden) hidden--;
      if (element.name === 'a') links--;
      if (element.name === 'pre') pre--;
      if (element.name === 'script' && jsonLd !== null) {
        facts.jsonLd(jsonLd.join('').slice(0, MAX_JSON_LD));
        jsonLd = null;
      }
      if (element.name === 'title' && titleText !== null) {
        facts.title(titleText.join('').slice(0, MAX_ATTRIBUTE));
        titleText = null;
      }
    }
  };
  const open = (at: number): void => {
    const closes = closedBy(name);
    const top = stack.at(-1);
    if (closes !== null && top !== undefined && closes.has(top.name)) close(stack.length - 1, at);
    if (name === 'meta') facts.meta(attributes);
    else if (name === 'link') facts.link(attributes);
    else if (name === 'html' && attributes['lang'] !== undefined) facts.language(attributes['lang']);
    facts.element(name, attributes, hidden === 0);
    if (name === 'br' && hidden === 0) {
      pending.push(BREAK);
      map.replace(1, at, at);
    }
    // A time inside a paragraph belongs to its sentence; elsewhere it stands for itself.
    const block = blockElements.has(name) && !(name === 'time' && top?.name === 'p');
    if (block && hidden === 0) flush(at);
    // Pages space neighbours like these by style, not by white space.
    else if (adjacent && hidden === 0 && (name === 'a' || name === 'span')) {
      pending.push(' ');
      map.replace(1, at, at);
    }
    if (voidElements.has(name)) return;
    if (stack.length >= MAX_DEPTH) {
      tooDeep++;
      // Scripts and the like stay out of sight however deep they lie.
      if (!hiddenElements.has(name) || stack.length > MAX_DEPTH + 8) return;
    }
    const hints = hintsOf(name, attributes);
    const popup = popupName.test(hints);
    // The outer of two such elements holds the word, the inner what shows up over it.
    const unseen = hiddenElements.has(name) || isHidden(attributes) || (popup && top?.popup === true) || attributes['role'] === 'tooltip';
    if (name === 'script') {
      if (attributes['type']?.includes('ld+json')) jsonLd = [];
      else scripts++;
    }
    if (name === 'title' && facts.needsTitle) titleText = [];
    const around = top?.container ?? 0;
    const holds = containerElements.has(name) && containers.length < MOST_LINES * 4;
    if (holds) {
      containers.push(around);
      containerHints.push(hints);
    }
    stack.push({ name, block, hidden: unseen, hints, popup, container: holds ? containers.length - 1 : around });
    if (unseen) hidden++;
    if (name === 'a') links++;
    if (name === 'pre') pre++;
  };

  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = raw.slice(start, Math.min(end, start + 40)).toLowerCase();
        attributes = {};
        adjacent = start - 1 === closedAt;
      },
      onattribname(start, end) {
        const key = raw.slice(start, Math.min(end, start + 40)).toLowerCase();
        attribute = wanted.has(key) && attributes[key] === undefined ? key : null;
        value = '';
      },
      onattribdata(start, end) {
        if (attribute !== null && value.length < MAX_ATTRIBUTE) value += raw.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
      },
      onattribentity(point) {
        if (attribute !== null && value.length < MAX_ATTRIBUTE) value += String.fromCodePoint(point);
      },
      onattribend() {
        if (attribute !== null) attributes[attribute] = value;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        const closing = raw.slice(start, Math.min(end, start + 40)).toLowerCase();
        if (closing === 'br' || closing === 'p') {
          if (hidden === 0) flush(start);
          if (closing === 'br') return;
        }
        if (closing === 'a' || closing === 'span') closedAt = end + 1;
        let at = stack.length - 1;
        while (at >= 0 && stack[at]!.name !== closing) at--;
        if (at >= 0) close(at, start);
        else if (blockElements.has(closing) && hidden === 0) flush(start);
      },
      ontext(start, end) {
        // Where the input ends inside a closing tag, the tokenizer gives its rest as text from nowhere.
        if (start < 0) return;
        put(raw.slice(start, end), start, end);
      },
      ontextentity(point, end) {
        put(String.fromCodePoint(point), entityStart(raw, end), end);
      },
      oncdata(start, end, offset) {
        put(raw.slice(start, end - offset), start, end - offset);
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(raw);
  tokenizer.end();
  close(0, raw.length);
  flush(raw.length, true);
  return {
    text: lines.join(''),
    map: map.build(),
    facts: facts.build(raw),
    scripts,
    tooDeep,
    containers,
    containerHints,
    hintAt: (offset) => blocks[blockAt(blocks, offset)]?.hint ?? { tag: '', hints: '', links: 0 },
  };
};

/** Where a character reference that ends at `end` begins: no reference is longer than 40 characters. */
const entityStart = (raw: string, end: number): number => Math.max(raw.lastIndexOf('&', end - 1), end - 40, 0);

const inkOf = (text: string): number => {
  let ink = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0) ink++;
  }
  return ink;
};

/** Line break elements: two in a row, or one after a short line or a sentence's end, divide; others are white space. */
const breakLines = (text: string): string => {
  if (!text.includes(BREAK)) return text;
  let lineStart = 0;
  let out = '';
  for (let at = 0; at < text.length;) {
    const next = text.indexOf(BREAK, at);
    if (next === -1) return out + text.slice(at);
    const before = text.slice(Math.max(lineStart, next - 200), next).trim();
    let after = next + 1;
    while (after < text.length && (text[after] === BREAK || text[after] === ' ')) after++;
    const several = text.slice(next + 1, after).includes(BREAK);
    const divides = several || before.length < SHORT_LINE || /[.!?:]["'”’)\]]*$/.test(before);
    out += text.slice(at, next) + (divides ? '\n' : ' ') + text.slice(next + 1, after).replaceAll(BREAK, ' ');
    if (divides) lineStart = after;
    at = after;
  }
  return out;
};

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes['hidden'] !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  (attributes['style'] !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style']));

const hintsOf = (name: string, { class: classes, id, role, itemprop, 'data-testid': test }: Readonly<Record<string, string>>): string => {
  const own = [landmarks.has(name) ? name : '', classes, id, role, itemprop, test].filter(Boolean).join(' ');
  return own.slice(0, 200).toLowerCase();
};

/** Tag and hints of the block that the innermost block element makes; inline elements inside it add theirs. */
const placeOf = (stack: readonly Element[]): Omit<Hint, 'links'> => {
  const container = stack.at(-1)?.container ?? 0;
  let tag = '';
  let hints = '';
  let own: string | null = null;
  for (let i = stack.length - 1, seen = 0; i >= 0 && seen < ANCESTORS; i--, seen++) {
    const element = stack[i]!;
    if (own === null && (i === 0 ? 0 : stack[i - 1]!.container) !== container) own = hints;
    if (tag === '' && element.block) tag = element.name;
    if (element.hints !== '' && hints.length < LONGEST_HINTS) hints += (hints === '' ? '' : ' ') + element.hints;
  }
  return { tag, hints, container, own: own ?? hints };
};

const blockAt = (blocks: readonly { start: number }[], offset: number): number => {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
