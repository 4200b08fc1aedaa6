const longest = 220;

/** A sentence without its dateline, cut at a clause where it is very long; one full stop. */
export const sentenceInShort = (sentence: string): string => {
  let text = sentence
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^[\p{Lu}][\p{Lu}\s,.'’-]{2,40}(?:,[^—–/]{2,40})?\s*(?:\([^)]{2,30}\))?\s*[—–]\s+|^[\p{Lu}][^.]{2,40}\/[\w ]{2,30}\/\.\s*/u,
      '',
    );
  if (text.length > longest) {
    const cut = text.slice(0, longest);
    const clause = Math.max(cut.lastIndexOf('; '), cut.lastIndexOf(', while '), cut.lastIndexOf(', after '), cut.lastIndexOf(', and '));
    text = clause > 80 ? `${cut.slice(0, clause)}.` : `${cut.replace(/\s+\S*$/, '')} …`;
  }
  text = closed(text);
  return text === '' ? '' : text[0]!.toUpperCase() + text.slice(1);
};

/** The text without quotation marks that open or close nothing in it. */
const closed = (text: string): string => {
  const opening = text.split('“').length - 1;
  const closing = text.split('”').length - 1;
  const plain = opening === closing ? text : text.replace(opening > closing ? /“/ : /”/, '');
  return plain.split('"').length % 2 === 0 ? plain.replace('"', '') : plain;
};
