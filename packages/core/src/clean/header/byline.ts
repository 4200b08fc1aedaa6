import type { Segment } from '../../model/index.ts';
import type { PageFacts } from '../../stage/index.ts';
import { readDateLine } from '../dates/date-line.ts';
import { bylineOf, isNameAlone } from '../segments/people.ts';
import { shapeOf } from '../segments/shape.ts';

const noBlock = { start: 0, end: 0, tag: '', hints: '', links: 0 };
const person = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|der|den|di|da|dos|du|van|von|bin|ibn|al|el|ag|ould|la|le|ter)){1,4}$/u;

/** Who wrote the report, each name by itself where the line names persons; what names none stays as it is written. */
export const readByline = (segments: readonly Segment[], facts: PageFacts | null): string[] => {
  const lines: string[] = [];
  for (const { kind, text } of segments) {
    // "By Jane Roe | Strait Monitor": what follows is her outlet.
    if (kind === 'byline') lines.push(withoutDate(text).split(/\s+\|\s+/)[0]!);
    else if (kind === 'published') {
      const rest = readDateLine(text)?.rest ?? '';
      for (const part of rest.split(/\s*[|·•]\s*/))
        if (isNameAlone(shapeOf(part, noBlock)) || bylineOf(shapeOf(part, noBlock)) !== null) lines.push(part);
    }
  }
  const names = lines.flatMap(namesIn);
  return [...new Set(names.length > 0 ? names : (facts?.authors ?? []))];
};

const withoutDate = (line: string): string => readDateLine(line)?.rest ?? line;

const namesIn = (line: string): string[] => {
  const bare = (bylineOf(shapeOf(line, noBlock)) ?? line.replace(/^by\s+/i, '')).replace(/[\s|·•,–—-]+$/, '').trim();
  if (bare === '') return [];
  const parts = bare
    .replace(/ in \p{Lu}[\p{L} ]+$/u, '')
    .split(/\s*(?:,|;|&|\band\b|\|)\s*/)
    .filter(Boolean);
  // "Jane Roe, Staff Writer" names one person; "A and B" two; "Staff and agencies" none.
  const people = parts.filter(
    (part) => person.test(part) && !/\b(?:writer|reporter|correspondent|editor|desk|staff|bureau|agencies|news|service)s?\b/i.test(part),
  );
  if (people.length === 0) return [bare];
  const others = parts.filter((part) => !people.includes(part));
  return others.every((part) =>
    /\b(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ss]taff|[Bb]ureau|in \p{Lu})|^\p{Lu}\p{L}+$/u.test(part),
  )
    ? people
    : parts.length === people.length
      ? people
      : [bare];
};
