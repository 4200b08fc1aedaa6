import { emptyDraft, type Draft } from './drafts.ts';
import { has, mentionsIn, type Reading } from './reading.ts';
import { is } from './word-classes.ts';

/** A turn of a transcript: who, and where the words begin. */
interface Turn {
  readonly unit: number;
  readonly colon: number;
}

const longestTurn = 2500;

/**
 * Transcripts and interviews: paragraphs that begin «TAPPER:» or «Q:». One such line is a heading; from three on they
 * are turns, each a statement of its paragraph.
 */
export const transcriptDrafts = (reading: Reading): Draft[] => {
  const turns: Turn[] = [];
  reading.units.forEach((unit, index) => {
    const opens = index === 0 || reading.units[index - 1]!.paragraph !== unit.paragraph;
    if (!opens || unit.block !== 'body') return;
    for (let at = unit.first; at < Math.min(unit.end - 1, unit.first + 6); at++) {
      if (has(reading, at, is.colon)) {
        if (at > unit.first && speakerLabel(reading, unit.first, at)) turns.push({ unit: index, colon: at });
        return;
      }
      if (!has(reading, at, is.capital) && !has(reading, at, is.number) && !/^\.$/.test(reading.tokens.text[at]!)) return;
    }
  });
  // Speakers come again; the places of news in brief and the rows of a table do not.
  const counts = new Map<string, number>();
  const label = ({ unit: index, colon }: Turn): string => reading.tokens.lower.slice(reading.units[index]!.first, colon).join(' ');
  for (const turn of turns) counts.set(label(turn), (counts.get(label(turn)) ?? 0) + 1);
  const again = turns.filter((turn) => counts.get(label(turn))! > 1).length;
  if (turns.length < 3 || again < 2 || counts.size < 2) return [];
  const places = (turn: Turn): boolean =>
    mentionsIn(reading, { first: reading.units[turn.unit]!.first, end: turn.colon }).some(({ kind }) => kind === 'location');
  return turns
    .filter((turn) => counts.get(label(turn))! > 1 || (again >= turns.length / 2 && !places(turn)))
    .flatMap(({ unit: index, colon }): Draft[] => {
      const unit = reading.units[index]!;
      let last = index;
      while (last + 1 < reading.units.length && reading.units[last + 1]!.paragraph === unit.paragraph) last++;
      const start = reading.tokens.start[colon + 1];
      const finish = reading.tokens.end[reading.units[last]!.end - 1]!;
      if (start === undefined || start >= finish) return [];
      const letter = colon - unit.first === 1 && /^[QA]$/.test(reading.tokens.text[unit.first]!);
      return [
        {
          ...emptyDraft,
          rule: 'turn of a transcript',
          confidence: 0.85,
          kind: 'direct',
          content: [{ start, end: Math.min(finish, start + longestTurn) }],
          source: letter ? null : { phrase: { first: unit.first, end: colon, inserted: null, preceding: null }, where: 'before' },
          unit: index,
        },
      ];
    });
};

const speakerLabel = (reading: Reading, first: number, colon: number): boolean => {
  for (let at = first; at < colon; at++) {
    const surface = reading.tokens.text[at]!;
    if (!/^[\p{Lu}\p{N}.'’-]+$/u.test(surface) && !(has(reading, at, is.capital) && colon - first <= 4)) return false;
  }
  return !/^(?:note|editor|photo|source|read|watch|listen|more|claim|fact|verdict|rating|result|score|venue|date|time|subject|ministerial|where|when|who|what|update|correction|file|image|video|by|topics|tags|keywords|related|contact|tel|email)$/i.test(
    reading.tokens.text[first]!,
  );
};
