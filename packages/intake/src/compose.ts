import { decodeHTML } from 'entities';

/** True where a text holds markup: an element, or a character written as an entity. */
export const isMarkup = (text: string): boolean =>
  /<(?:\/?(?:p|br|div|span|a|img|ul|ol|li|h[1-6]|b|i|em|strong|table|tr|td|blockquote|figure|html|body|article|section)\b[^<>]*\/?|!--)>?/i.test(
    text.slice(0, 100_000),
  );

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A title or a name as a reader sees it: elements gone, entities decoded, white space collapsed. Null where nothing is left. */
export const plain = (text: string | null | undefined): string | null => {
  if (text == null) return null;
  const bare = /[<&]/.test(text) ? decodeHTML(decodeHTML(text).replace(/<\/?[a-z!][^<>]{0,2000}>/gi, ' ')) : text;
  return bare.replace(/\s+/g, ' ').trim() || null;
};

const folded = (text: string): string =>
  text
    .slice(0, 2000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A report from its title and its text, which containers keep apart: the title over the text, as outlets print it.
 * A text that begins with the title already stays as it is.
 */
export const compose = (
  title: string | null,
  text: string,
  format: 'text' | 'html' | null = null,
): { readonly content: string; readonly format: 'text' | 'html' } => {
  const html = format === null ? isMarkup(text) : format === 'html';
  const body = html ? text : /&(?:[a-z]{2,8}|#\d{2,5});/i.test(text) ? decodeHTML(text) : text;
  const begins = title === null || folded(html ? (plain(text.slice(0, 4000)) ?? '') : body).startsWith(folded(title));
  if (html) return { content: begins || /<h1\b/i.test(text) ? text : `<h1>${escaped(title)}</h1>\n${text}`, format: 'html' };
  return { content: begins ? body : `${title}\n\n${body}`, format: 'text' };
};
