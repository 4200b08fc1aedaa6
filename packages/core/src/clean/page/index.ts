import { stage, type Page, type RawReport } from '../../stage/index.ts';
import type { Context } from '../../stage/index.ts';
import { OffsetMap } from '../../text/index.ts';
import { buildPage } from './build-page.ts';
import { cleanCharacters, type CleanText } from './characters.ts';
import { linesOf } from './lines.ts';
import { readMarkdown } from './markdown/index.ts';
import { readMarkup } from './markup/index.ts';
import { unwrap } from './unwrap.ts';

export const page = stage({
  name: 'page',
  version: 1,
  needs: ['raw'],
  adds: 'page',
  about: 'shows the input as a reader sees it: markup gone, entities decoded, wrapped lines joined, one block a line',
  run: ({ raw }, context) => pages[raw.format](raw, context),
  empty: (): Page => ({ text: '', map: OffsetMap.identity(0), blocks: [], facts: null }),
});

/** The page that a plain text makes. */
export const plainPage = (text: string): Page => buildPlain(cleanCharacters(text, false)).page;

const buildPlain = (clean: CleanText): { page: Page; cut: number } => {
  const { lines, end } = linesOf(clean.text);
  return buildPage(clean.text, clean.map, unwrap(clean.text, lines), end, null, null);
};

const textPage = (raw: RawReport, context: Context): Page => {
  const clean = cleanCharacters(raw.raw, false);
  nameFaults(clean, raw, context);
  const { page: built, cut } = buildPlain(clean);
  if (cut > 0) context.issue('text.long-line', 'warning', longLine(cut));
  return built;
};

const markupPage = (raw: RawReport, context: Context): Page => {
  const markup = readMarkup(raw.raw);
  if (markup.scripts > 0) context.issue('markup.script', 'info', `${number(markup.scripts, 'script')} left out`);
  if (markup.tooDeep > 0) context.issue('markup.too-deep', 'warning', `${number(markup.tooDeep, 'element')} nested deeper than the limit`);
  const clean = cleanCharacters(markup.text, true);
  nameFaults(clean, raw, context);
  const { lines, end } = linesOf(clean.text);
  const groups = lines.map((line) => [line]);
  const hintAt = (offset: number) => markup.hintAt(clean.map.start(offset));
  const { page: built, cut } = buildPage(clean.text, clean.map.after(markup.map), groups, end, hintAt, markup.facts);
  if (cut > 0) context.issue('text.long-line', 'warning', longLine(cut));
  return { ...built, containers: markup.containers, containerHints: markup.containerHints };
};

const markdownPage = (raw: RawReport, context: Context): Page => {
  const markdown = readMarkdown(raw.raw);
  const clean = cleanCharacters(markdown.text, false);
  nameFaults(clean, raw, context);
  const { lines, end } = linesOf(clean.text);
  const groups = lines.map((line) => [line]);
  const hintAt = (offset: number) => markdown.hintAt(clean.map.start(offset));
  const { page: built, cut } = buildPage(clean.text, clean.map.after(markdown.map), groups, end, hintAt, markdown.facts);
  if (cut > 0) context.issue('text.long-line', 'warning', longLine(cut));
  return built;
};

const pages: Readonly<Record<RawReport['format'], (raw: RawReport, context: Context) => Page>> = {
  text: textPage,
  html: markupPage,
  markdown: markdownPage,
};

const number = (n: number, noun: string): string => `${n.toLocaleString('en-US')} ${noun}${n === 1 ? ' was' : 's were'}`;
const longLine = (cut: number): string =>
  `${cut === 1 ? 'a line is' : `${cut} lines are`} longer than the limit for analysis and was cut into pieces`;

const nameFaults = (clean: CleanText, raw: RawReport, context: Context): void => {
  if (clean.controls > 0) context.issue('text.controls', 'warning', `${number(clean.controls, 'control character or escape')} taken out`);
  if (clean.bidi > 0) context.issue('text.bidi', 'warning', `${number(clean.bidi, 'mark')} that reorder text taken out`);
  if (clean.repaired > 0) {
    context.issue(
      'encoding.mojibake',
      'warning',
      `the text was decoded wrongly before it came here; ${number(clean.repaired, 'sequence')} repaired`,
    );
  } else if (raw.raw.includes('\ufffd') && !raw.issues.some(({ code }) => code === 'encoding.invalid')) {
    context.issue('encoding.mojibake', 'warning', 'characters were lost before the text came here and stand as U+FFFD');
  }
};
