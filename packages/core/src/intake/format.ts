const opening =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|div|main|article|section|header|nav|table|h[1-6]|p|ul|ol|img|span|figure)\b/i;
const blockTag = /<\/(?:p|div|h[1-6]|li|body|article|table|td|section)>|<(?:p|div|br)\b[^<>]{0,200}>/gi;
const FEW_TAGS = 5;

const frontMatter = /^(---|\+\+\+)[ \t]*\r?\n[\s\S]{0,8000}?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;
const keyLine = /^[ \t]*[\w-]{1,40}[ \t]*[:=]/m;
const headingLine = /^ {0,3}#{1,6}[ \t]+\S/gm;
const linkMark = /\]\((?:https?:\/\/|\/|#|\.\/|mailto:)[^\s()]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?(?:[ \t]+"[^"\n]{0,300}")?\)/g;
const boldMark = /(?:^|[\s(])\*\*[^\s*][^*\n]{0,300}\*\*(?=[\s).,;:!?]|$)/gm;
/** A heading alone may be a hash mark of something else; with one more sign it is Markdown. */
const ENOUGH = 3;

const isMarkdown = (start: string): boolean => {
  if (frontMatter.test(start) && keyLine.test(start.slice(0, 400))) return true;
  const count = (pattern: RegExp): number => start.match(pattern)?.length ?? 0;
  return count(headingLine) * 2 + count(linkMark) + count(boldMark) >= ENOUGH;
};

/** Tells markup from text by what the input holds, not by its name. A tag or two in a plain text do not make a page. */
export const formatOf = (text: string): 'text' | 'html' | 'markdown' => {
  const start = text.slice(0, 20_000);
  if (opening.test(start)) return 'html';
  const tags = start.match(blockTag)?.length ?? 0;
  if (isMarkdown(start)) return 'markdown';
  return tags >= FEW_TAGS ? 'html' : 'text';
};
