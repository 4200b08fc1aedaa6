import type { Segment } from '../../model/index.ts';
import type { PageFacts } from '../../stage/index.ts';
import { words as foldedWords } from '../../text/index.ts';
import { findDates } from '../dates/find-dates.ts';
import { lexicon } from '../segments/lexicon.ts';

export interface PublisherEvidence {
  readonly segments: readonly Segment[];
  readonly facts: PageFacts | null;
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly agency: string | null;
  /** True where the dateline names the agency: then the page may be the agency's own. */
  readonly ownAgency: boolean;
  readonly sourceUrl: string | null;
  readonly text: string;
}

/** The outlet that published the report, by the strongest of what names it; null where nothing does. */
export const readPublisher = (evidence: PublisherEvidence): string | null => {
  const { facts, agency, headline } = evidence;
  const named = facts?.publisher ?? null;
  if (named !== null) return named;
  const mastheads = mastheadsOf(evidence.segments);
  const titled = fromTitle(facts?.title ?? null, facts?.headline ?? headline, mastheads);
  if (titled !== null) return titled;
  const masthead = mastheads[0] ?? null;
  // "CP News - Europe" over a report of CP is the agency's own page.
  if (
    masthead !== null &&
    agency !== null &&
    agency.length >= 2 &&
    foldedWords(masthead)[0] === foldedWords(initialsOrName(agency, masthead))[0]
  )
    return spelled(agency, evidence.text);
  if (masthead !== null) return spelled(masthead, evidence.text);
  return (
    fromPrint(evidence.segments) ??
    fromCopyright(evidence.segments) ??
    fromByline(evidence) ??
    fromRelease(evidence) ??
    (evidence.ownAgency ? agency : null) ??
    domainOf(facts?.url ?? evidence.sourceUrl)
  );
};

const initialsOrName = (agency: string, masthead: string): string => {
  const first = masthead.split(/\s+/)[0] ?? '';
  const initials = agency
    .split(/\s+/)
    .map((word) => word[0])
    .join('');
  return first.length >= 2 && first === initials ? first : agency;
};

/** Names in the lines over the headline, best first: an outlet's or an organization's name without its motto. */
export const mastheadsOf = (segments: readonly Segment[]): string[] => {
  const { outletWords, outlets, sectionWords } = lexicon();
  const end = segments.findIndex(({ kind }) => kind === 'headline' || kind === 'body');
  const found: { name: string; score: number }[] = [];
  segments.slice(0, end === -1 ? 0 : end).forEach(({ kind, text, reason }, index) => {
    if (kind !== 'furniture' || !/before the headline|entries that lead|markup says|words and shape/.test(reason)) return;
    const name = nameIn(text);
    if (name === null) return;
    const words = name.split(/\s+/);
    const lower = words.map((word) => word.toLowerCase());
    if (lower.every((word) => sectionWords.has(word))) return;
    const outlet = lower.some((word) => outletWords.has(word));
    // Menus and requests name nobody; the one name among their entries must look like an outlet's.
    if (!/before the headline/.test(reason) && !(outlet && words.length >= 2 && index < 3)) return;
    let score = index === 0 ? 1 : 0;
    if (outlets.has(name.toLowerCase()) || outlets.has(name.toLowerCase().replace(/^the /, ''))) score += 2;
    // What stands before a motto, a menu or an edition is a name.
    if (name.length < text.length - 3) score += 1;
    if (/\.(?:com|org|net|info|[a-z]{2})$/i.test(name)) score += 1.5;
    if (outlet) score += 1.5;
    if (text === text.toUpperCase()) score += 1;
    if (/\([\p{Lu}-]{2,8}\)/u.test(text)) score += 2;
    if (
      /\b(?:organi[sz]ation|movements?|alliance|network|monitor|ministry|department|council|committee|union|federation|coordination|association|institute|centre|center|foundation|party|front|army|forces|office|embassy|agency)\b/i.test(
        name,
      )
    )
      score += 1.2;
    if (/^(?:republic|kingdom|state|islamic republic|united nations) of\b/i.test(name)) score -= 2;
    if (/\b(?:bureau|commission|section|division|desk)\b/i.test(name) && index > 0) score -= 1;
    if (words.length > 6) score -= 1;
    if (score >= 1.5 || (words.length >= 2 && score >= 1)) found.push({ name, score });
  });
  return found.sort((a, b) => b.score - a.score).map(({ name }) => name);
};

/** The name at the start of a masthead: before its motto, its edition, its menu. */
const nameIn = (line: string): string | null => {
  const name = line
    .split(/\s+(?:[-–—|:»>·•/]|::)\s+|\s*[|»›]\s*/)[0]!
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/\s+(?:blog|live|online|home ?page|website|news live|index|archive)(?:\s.*)?$/i, '')
    .trim();
  const words = name.split(/\s+/);
  if (words.length > 8 || name.length < 3 || !/\p{L}{2}/u.test(name) || /[.!?:]$/.test(name)) return null;
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the|and|for|de|la|du|on|in)$/.test(word)).length;
  return capitals === words.length ? name : null;
};

/** "Headline - Outlet", "Outlet: Headline": the part of the page's title that is not the headline. */
const fromTitle = (title: string | null, headline: string | null, mastheads: readonly string[]): string | null => {
  if (title === null) return null;
  const known = mastheads.find((name) => name.toLowerCase() === title.toLowerCase());
  if (known !== undefined) return title;
  const parts = title.split(/\s+[-–—|»·•]\s+|\s*\|\s*|\s*::\s*/).filter(Boolean);
  const headed = new Set(foldedWords(headline ?? ''));
  const like = (part: string): number => {
    const words = foldedWords(part);
    return words.length === 0 ? 0 : words.filter((word) => headed.has(word)).length / words.length;
  };
  const name = (part: string | undefined): string | null =>
    part !== undefined && part.length <= 40 && part.split(/\s+/).length <= 6 && /^[\p{Lu}\d]/u.test(part) && like(part) < 0.5
      ? part.trim()
      : null;
  if (parts.length > 1) return name(parts.at(-1)) ?? name(parts[0]);
  const colon = /^([^:]{2,30}):\s+(.+)$/.exec(title);
  if (colon !== null && headline !== null && !headline.startsWith(colon[1]!) && like(colon[2]!) > 0.7) return name(colon[1]);
  return null;
};

/** "Published in Dawn, January 9th, 2015". */
const fromPrint = (segments: readonly Segment[]): string | null => {
  for (const { kind, text } of segments) {
    if (kind === 'body' || kind === 'comment' || kind === 'duplicate') continue;
    const name =
      /\b(?:[Ff]irst )?(?:[Pp]ublished|[Aa]ppeared) (?:in|by|on) (?:the )?(\p{Lu}[\p{L}&'’.-]*(?: (?:(?:of|the|and) )?\p{Lu}[\p{L}&'’-]*){0,4})(?=[,.]| on |$)/u.exec(
        text.slice(0, 200),
      )?.[1];
    if (name !== undefined && findDates(name + ' 1').length === 0) return name;
  }
  return null;
};

const fromCopyright = (segments: readonly Segment[]): string | null => {
  for (const { kind, text } of segments) {
    if (kind !== 'furniture' && kind !== 'credit') continue;
    const name =
      /(?:copyright|©|\(c\))[\s©]*(?:\(c\)\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:by\s+)?(?:the\s+)?(\p{Lu}[\p{L}&'’.-]*(?: (?:(?:of|the|and|de|du|for|&) )?\p{Lu}[\p{L}&'’-]*){0,5})/iu.exec(
        text,
      )?.[1];
    if (name !== undefined && !/^(?:all rights|copyright|reserved|the$|by$)/i.test(name) && /^\p{Lu}/u.test(name))
      return name.replace(/\s+(?:All|Inc|Ltd|LLC|Sdn|Bhd|GmbH|Co)\b.*$/, '').replace(/\.$/, '');
  }
  return null;
};

const fromByline = ({ byline, segments }: PublisherEvidence): string | null => {
  for (const { kind, text } of segments) {
    const outlet = kind === 'byline' ? /\s\|\s+((?:The )?\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,4})$/u.exec(text)?.[1] : undefined;
    if (outlet !== undefined && outlet.split(' ').some((word) => lexicon().outletWords.has(word.toLowerCase()))) return outlet;
  }
  for (const line of byline) {
    const name =
      /^(?:by )?((?:The )?\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,4}) with (?:additional )?(?:inputs?|reports?|reporting) from\b/u.exec(
        line,
      )?.[1];
    if (name !== undefined && !/\b(?:newsroom|desk|staff|correspondent|reporter|bureau)\b/i.test(name)) return name;
  }
  return null;
};

/** A press release is its sender's: the first organization that introduces itself with its short name. */
const fromRelease = ({ segments }: PublisherEvidence): string | null => {
  if (
    !segments.some(
      ({ kind, text }) => kind === 'furniture' && /\b(?:press|news|media) (?:release|statement)\b|for immediate release/i.test(text),
    )
  )
    return null;
  const first = segments
    .filter(({ kind }) => kind === 'body')
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
  return /(\p{Lu}[\p{L}'’-]+(?: (?:(?:of|for|the|and|on|in) )?\p{Lu}[\p{L}'’-]+){1,6}) \(\p{Lu}[\p{L}]{1,8}\)/u.exec(first)?.[1] ?? null;
};

const domainOf = (url: string | null): string | null =>
  /^https?:\/\/(?:www\.)?([\w.-]+\.[a-z]{2,})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;

/** A name in capitals as the text writes it, else with capitals at the start of its words. */
export const spelled = (name: string, text: string): string => {
  if (name !== name.toUpperCase() || !/\s/.test(name)) return name;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  for (let found = at; found !== -1 && found < 50_000; found = text.toLowerCase().indexOf(name.toLowerCase(), found + 1)) {
    const written = text.slice(found, found + name.length);
    if (written !== written.toUpperCase()) return written;
  }
  return name
    .split(' ')
    .map((word, index) =>
      index > 0 && /^(?:OF|THE|AND|FOR|DE|LA|DU|ON|IN)$/.test(word)
        ? word.toLowerCase()
        : word.length <= 3 && !/^(?:THE|NEW|SUN|SEA|DAY)$/.test(word)
          ? word
          : word[0]! + word.slice(1).toLowerCase(),
    )
    .join(' ');
};
