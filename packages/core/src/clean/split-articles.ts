import type { ReportId } from '../model/index.ts';
import type { RawReport } from '../stage/index.ts';
import { contentHash } from '../text/index.ts';
import { readDateline } from './dateline/read-dateline.ts';
import { plainPage } from './page/index.ts';
import { classify } from './segments/classify.ts';
import { lexicon } from './segments/lexicon.ts';
import { marksOf } from './segments/marks.ts';

const MOST = 50;
const FIRST_LINES = 3;
/** A digest with fewer characters than this has no room for two reports. */
const SHORTEST = 400;

/**
 * Divides an input that holds several articles, one after the other, into a raw report each: where a headline and a
 * dateline follow on several paragraphs. Plain text only; most inputs come back as they are. Each article is a report
 * with its own text, hash and id; `name` is numbered from the second on.
 */
export const splitArticles = (raw: RawReport): readonly RawReport[] => {
  if (raw.format !== 'text' || raw.raw.length < SHORTEST || !mayHoldTwo(raw.raw)) return [raw];
  const cuts: number[] = [0];
  while (cuts.length < MOST) {
    const from = cuts.at(-1)!;
    const page = plainPage(raw.raw.slice(from));
    const { second } = classify(page, marksOf(page));
    if (second === null) break;
    const at = page.map.start(page.blocks[second]!.start);
    if (at <= 0) break;
    cuts.push(from + at);
  }
  if (cuts.length === 1) return [raw];
  return cuts.map((from, index): RawReport => {
    const text = raw.raw.slice(from, cuts[index + 1]);
    const hash = contentHash(text);
    return {
      ...raw,
      id: `r${hash.slice(0, 12)}` as ReportId,
      name: index === 0 ? raw.name : `${raw.name}#${index + 1}`,
      raw: text,
      contentHash: hash,
    };
  });
};

/** A dateline anywhere but in the first lines: cheap to look for, and seldom there. */
const mayHoldTwo = (text: string): boolean => {
  const places = lexicon();
  let line = 0;
  for (let at = 0; at < text.length; line++) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (end - at < 20) line--;
    else if (line >= FIRST_LINES && readDateline(text.slice(at, Math.min(end, at + 400)).trimStart(), places) !== null) return true;
    at = end + 1;
  }
  return false;
};
