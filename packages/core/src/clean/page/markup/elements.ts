const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that begin a line of their own. */
export const blockElements: ReadonlySet<string> = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead time title tr ul label',
);

/** Elements that hold blocks; a paragraph, a heading or a list entry is a block itself. */
export const containerElements: ReadonlySet<string> = set(
  'article aside body center details dialog div dl fieldset figure footer form header hgroup main nav section table td th',
);

/** Elements whose content no reader sees, or sees only as a control. */
export const hiddenElements: ReadonlySet<string> = set(
  'script style template noscript svg math select datalist iframe object embed video audio canvas map textarea title noembed noframes xmp plaintext',
);

export const voidElements: ReadonlySet<string> = set('area base br col embed hr img input link meta param source track wbr');

/** Elements that say by their name what their content is for: kept among the hints of a block. */
export const landmarks: ReadonlySet<string> = set(
  'nav aside footer header article main figure form blockquote figcaption button time table label ul ol',
);

/** An opening tag that closes an open element of the same group. */
export const closedBy = (name: string): ReadonlySet<string> | null =>
  closers[name] ?? (blockElements.has(name) && name !== 'body' && name !== 'time' ? paragraph : null);
const paragraph = set('p');
const closers: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('li p'),
  dt: set('dt dd p'),
  dd: set('dt dd p'),
  tr: set('tr td th p'),
  td: set('td th p'),
  th: set('td th p'),
  option: set('option'),
  button: set(''),
  label: set(''),
};
