import { lexicon } from './lexicon.ts';
import type { Shape } from './shape.ts';

const secondPerson = /^(?:you|your|yours|you're|you've|you'll)$/;
const firstPlural = /^(?:we|our|we're|we've)$/;
const offer = /^(?:articles?|page|story|post|free|unlimited|access|offer)$/;
const ENOUGH = 2;
const LONGEST = 45;

/**
 * How much a line is part of the page and not of the report, with the reason; null where it is not. The words of the
 * page, requests to the reader, menu marks and addresses each count; a sentence about others counts against.
 */
export const furnitureReason = (shape: Shape): string | null => judge(shape, ENOUGH);

const ENOUGH_IN_REPORT = 3.2;

/** The same for a line that stands among the report's paragraphs in the markup: there a sentence needs more against it. */
export const furnitureInReport = (shape: Shape, prose: number): string | null => {
  const reason = judge(shape, shape.block.links > 0.5 ? ENOUGH : ENOUGH_IN_REPORT);
  return reason === SERVICE && prose >= 2 ? null : reason;
};

const SERVICE = 'a line of service';
const judge = (shape: Shape, enough: number): string | null => {
  const { serviceLine, imperatives, webWords, networks, sectionWords, functionWords } = lexicon();
  const { words, plain, dividers, contact, block } = shape;
  const n = words.length;
  if (n === 0 || !/\p{L}{2}/u.test(plain)) return /\d{2}/.test(plain) ? null : 'no words';
  if (n > LONGEST) return null;
  if (
    serviceLine.test(plain) &&
    (n < 12 ||
      !shape.verb ||
      /^(?:press release|copyright|corrections?|clarification|notes?|editor|this|an? earlier|earlier|for|media|your|about)/i.test(plain))
  )
    return SERVICE;
  if (/^[[(]?©|\ball rights reserved\b|^copyright\b/i.test(plain)) return 'a copyright line';

  const outside = shape.startsQuote ? [] : words;
  let [web, you, we, net, known, codes, offers] = [0, 0, 0, 0, 0, 0, 0];
  for (const word of words) {
    if (webWords.has(word)) web++;
    if (networks.has(word)) net++;
    if (webWords.has(word) || sectionWords.has(word)) known++;
    if (offer.test(word)) offers++;
  }
  for (const word of outside) {
    if (secondPerson.test(word)) you++;
    if (firstPlural.test(word)) we++;
  }
  for (const surface of plain.match(/\p{L}+/gu) ?? []) if (surface.length <= 3 && surface === surface.toUpperCase()) codes++;
  if (codes >= 3 && codes === n) return 'a list of languages or codes';

  const content = words.filter((word) => !functionWords.has(word)).length || 1;
  const asks = imperatives.has(words[0]!) && !/^\p{Ll}/u.test(plain);
  const quoted = /"[^"]{12,}"/.test(plain);
  let score = 0;
  if ((n === 1 && (web > 0 || asks)) || (n === 2 && asks && !shape.terminal)) return 'words of the page';
  if (web > 0) score += Math.min(3, 0.7 + 0.8 * web) * (n <= 14 ? 1 : 0.6);
  if (n <= 14 && known / content >= 0.6 && n >= 2) score += 1.5;
  if (net >= 2 && n <= 16) score += 2;
  if (asks) score += n <= 14 ? 1.4 : 0.6;
  if (you > 0 && !quoted) score += 1.2 + Math.min(2, offers) * 0.5;
  if (we > 0 && web > 0 && !quoted) score += 1;
  if (dividers >= 2 && n <= 30) score += shape.terminal ? 1 : 2;
  else if (dividers === 1 && n <= 12 && !shape.terminal) score += 1;
  if (contact && n <= 30) score += shape.verb && n > 14 ? 0.5 : !shape.verb && n <= 14 ? 2.2 : 1.6;
  if (block.links > 0.8 && n <= 25 && !/^h\d$/.test(block.tag)) score += 1.5;
  if (shape.startsQuote) score -= 2;
  // A sentence about others, told in the past: news.
  if (shape.terminal && shape.verb && n >= 7 && you === 0 && we === 0) score -= 1.6;
  if (n >= 20 && shape.verb && you === 0) score -= 1;
  return score >= enough ? 'words and shape of page furniture' : null;
};

/** A line of entries that lead elsewhere in the site: a menu, a path, a bar of languages. */
export const isNavigation = (shape: Shape): boolean => {
  const { sectionWords, webWords, networks, functionWords } = lexicon();
  const { words, plain, dividers } = shape;
  if (words.length === 0 || words.length > 40 || shape.terminal) return false;
  // "About" is an entry here, not grammar.
  const content = words.filter((word) => word === 'about' || !functionWords.has(word));
  // A bar to share by is no menu: it may stand under the headline.
  if (/^(?:share|follow|tweet|print|e-?mail)\b/i.test(plain) || words.filter((word) => networks.has(word)).length >= 2) return false;
  const known = content.filter((word) => word === 'about' || sectionWords.has(word) || webWords.has(word)).length;
  if (/^(?:home|you are here)\s*[:>»›/|]/i.test(plain)) return true;
  if (dividers >= 2 && known >= 1 && !shape.verb) return true;
  if (content.length >= 3 && known / content.length >= 0.75 && !shape.verb && shape.capitals >= 0.6) return true;
  const codes = plain.match(/\p{L}+/gu) ?? [];
  return codes.length >= 3 && codes.every((code) => code.length <= 4 && code === code.toUpperCase());
};

/** A post shown inside the report is the report's. */
const embedded = /twitter-tweet|instagram-media|fb-post|embed/;
const strongHints =
  /(?:^|[\s_-])(?:nav|navbar|menu|menus|breadcrumbs?|footer|foot|cookie|cookies|consent|gdpr|share|sharing|social|newsletter|subscribe|promo|advert|advertisement|ads?|sponsor|sidebar|aside|widget|toolbar|skip|masthead|topnav|bio|author-bio|popup|modal|banner|copyright|print-only|pagination|pager)(?:$|[\s_-])/;
const relatedHints =
  /(?:^|[\s_-])(?:related|rel|recommend|recommended|more-?(?:stories|news)|read-?(?:more|also|next)|most-?(?:read|popular)|trending|teasers?|also|see-?also|inline-rel|promo-?list|latest)(?:$|[\s_-])/;
const commentHints = /(?:^|[\s_-])(?:comments?|disqus|replies|discussion|comment-?list|respond)(?:$|[\s_-])/;

/** What the names in the markup say a line is. Names of the whole page are no evidence: only the nearest count. */
export const hintedKind = (hints: string): 'furniture' | 'related' | 'comment' | null => {
  const near = hints.slice(0, 160);
  if (embedded.test(near)) return null;
  if (relatedHints.test(near) || /promo|outbrain|taboola|teaser/.test(near.slice(0, 60))) return 'related';
  if (commentHints.test(near)) return 'comment';
  return strongHints.test(near) || /signup|sign-up|newsletter|author-?info|author-?bio|cookie/.test(near.slice(0, 60)) ? 'furniture' : null;
};
