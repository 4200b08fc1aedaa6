import { Parser } from 'htmlparser2';

/** A child of an entry, or of the feed: its text, or its markup where elements stand in it. */
export interface FeedValue {
  readonly text: string;
  readonly markup: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** Address that relative ones in it start from; empty where none is stated. */
  readonly base: string;
}

/** Values by the path below the entry, without prefixes but those that tell elements apart: `author/name`, `media:title`. */
export type FeedNode = ReadonlyMap<string, readonly FeedValue[]>;

const entryNames = new Set(['item', 'entry']);
const rootNames = new Set(['rss', 'feed', 'rdf', 'channel']);
/** Vocabularies whose `title` and `description` are about something else. */
const kept = new Set(['media', 'itunes', 'georss', 'geo', 'slash', 'thr', 'wfw', 'psc', 'creativecommons', 'image', 'textinput']);
/** Elements that hold others without being text. */
const structures = new Set(['author', 'contributor', 'source', 'media:group', 'image', 'textinput', 'channel', 'items', 'schedule']);
const MOST_DEPTH = 200;
const MOST_VALUES = 200;
const MOST_OPEN = 2000;
const PIECE = 1 << 16;

const nameOf = (written: string): string => {
  const lower = written.toLowerCase();
  const colon = lower.indexOf(':');
  return colon === -1 || kept.has(lower.slice(0, colon)) ? lower : lower.slice(colon + 1);
};

/** Elements of one line: what seems to stand inside them stands behind them, and they were not closed. */
const short = new Set([
  'title',
  'link',
  'guid',
  'id',
  'pubdate',
  'date',
  'updated',
  'published',
  'issued',
  'modified',
  'creator',
  'category',
  'name',
]);
const level = new Set([
  ...short,
  'description',
  'summary',
  'content',
  'encoded',
  'author',
  'source',
  'comments',
  'enclosure',
  ...entryNames,
]);

interface Frame {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly base: string;
  /** Where its content begins in the source. */
  readonly from: number;
  readonly text: string[];
  markup: boolean;
  /** False for elements inside a text, and for those that were found to have ended. */
  live: boolean;
}

/**
 * Reads a feed of any kind (RSS 0.9 to 2.0, RDF, Atom, CDF), well-formed or not, in one pass: what is left open is
 * closed by what follows, entities that the feed declares itself are left alone, and nothing is fetched. `onEntry` gets
 * the entries in their order; the values of the feed itself come back.
 */
export const readFeed = (text: string, onEntry: (entry: FeedNode) => void): FeedNode => {
  const feed = new Map<string, FeedValue[]>();
  // One frame for each element that the parser holds open.
  const stack: Frame[] = [];
  let entry: Map<string, FeedValue[]> | null = null;
  let entryAt = 0;
  /** The element whose text is being read: what opens inside it is its markup. */
  let current: Frame | null = null;

  const finish = (frame: Frame, end: number): void => {
    if (!frame.live) return;
    frame.live = false;
    if (frame === current) current = null;
    if (rootNames.has(frame.name) && entry === null) return;
    const around = stack
      .slice(entry === null ? 0 : entryAt + 1, stack.indexOf(frame))
      .filter(({ live, name }) => live && (entry !== null || !rootNames.has(name)));
    const path = [...around.map(({ name }) => name), frame.name].join('/');
    const target = entry ?? feed;
    const values = target.get(path) ?? [];
    if (values.length >= MOST_VALUES || target.size > MOST_VALUES) return;
    const inner = frame.markup
      ? text
          .slice(frame.from, end)
          .replace(/<!\[CDATA\[|\]\]>/g, '')
          .replace(/<(\/?)[a-z][\w.-]*:(?=[a-z])/gi, '<$1')
      : frame.text.join('');
    target.set(path, [...values, { text: inner, markup: frame.markup, attributes: frame.attributes, base: frame.base }]);
  };
  const finishFrom = (at: number, end: number): void => {
    for (let i = stack.length - 1; i >= at; i--) finish(stack[i]!, end);
  };
  const endEntry = (end: number): void => {
    if (entry === null) return;
    finishFrom(entryAt + 1, end);
    stack[entryAt]!.live = false;
    onEntry(entry);
    entry = null;
    current = null;
  };

  const parser: Parser = new Parser(
    {
      onopentag(written, attributes) {
        const name = nameOf(written);
        const isEntry = entryNames.has(name);
        if (isEntry) endEntry(parser.startIndex);
        else if (current !== null && short.has(current.name) && level.has(name)) finish(current, parser.startIndex);
        const live = current === null && stack.length < MOST_DEPTH;
        if (current !== null) current.markup = true;
        const lower = live ? Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value])) : {};
        const base = live ? resolved(lower['xml:base'], stack.at(-1)?.base ?? '') : '';
        const frame: Frame = { name, attributes: lower, base, from: parser.endIndex + 1, text: [], markup: false, live };
        stack.push(frame);
        if (!live) return;
        if (rootNames.has(name) && entry === null)
          feed.set('', [...(feed.get('') ?? []), { text: '', markup: false, attributes: lower, base }].slice(0, 2));
        if (isEntry) {
          entryAt = stack.length - 1;
          entry = new Map([['', [{ text: '', markup: false, attributes: lower, base }]]]);
        } else if (!structures.has(name) && !rootNames.has(name)) current = frame;
      },
      ontext(data) {
        current?.text.push(data);
      },
      onclosetag() {
        const at = stack.length - 1;
        if (entry !== null && at === entryAt) endEntry(parser.startIndex);
        else if (at >= 0) finish(stack[at]!, parser.startIndex);
        stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  // Elements open inside each other without end are no feed, and cost more the deeper they are.
  for (let at = 0; at < text.length && stack.length < MOST_OPEN; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.end();
  endEntry(text.length);
  return feed;
};

const resolved = (address: string | undefined, base: string): string => {
  if (address === undefined) return base;
  return URL.parse(address.trim(), base || undefined)?.href ?? base;
};
