const opening =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|div|main|article|section|header|nav|table|h[1-6]|p|ul|ol|img|span|figure)\b/i;
const blockTag = /<\/(?:p|div|h[1-6]|li|body|article|table|td|section)>|<(?:p|div|br)\b[^<>]{0,200}>/gi;
const FEW_TAGS = 5;

/** Tells markup from text by what the input holds, not by its name. A tag or two in a plain text do not make a page. */
export const formatOf = (text: string): 'text' | 'html' => {
  const start = text.slice(0, 20_000);
  if (opening.test(start)) return 'html';
  const tags = start.match(blockTag)?.length ?? 0;
  return tags >= FEW_TAGS ? 'html' : 'text';
};
