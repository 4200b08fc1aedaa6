import type { Act, Span, Statement } from '../model/index.ts';
import {
  brandedAt,
  deniedIn,
  deniesExistence,
  isClause,
  isDenyingVerb,
  isDoubtingWord,
  isNegative,
  isOnlyAboutWords,
  isWordNoun,
  pointsBackIn,
  type Denied,
} from './denial.ts';
import { gistOf, gistOfAccusation, gistOfDenied, gistOfNegative, subjectOf } from './gist.ts';
import { hull, nothing, type Passages } from './passages.ts';
import type { Proposition } from './proposition.ts';

/** Acts that say how things are. Demands, promises and wishes are statements, not claims. */
const factual: ReadonlySet<Act> = new Set(['assert', 'deny', 'confirm', 'accuse', 'reject']);

/** Who says it. */
type Voice = Pick<Proposition, 'statement' | 'speaker' | 'speakerName'>;

/** Propositions of a statement, one for each clause of its words that stands alone. */
export const saidPropositions = (passages: Passages, statement: Statement): Proposition[] => {
  if (!factual.has(statement.act) || !passages.inBody(statement.sentence)) return [];
  // "Does not say that", "could not confirm": nothing is said to be so. "Did not accept that" denies.
  if (statement.negated && statement.act !== 'reject' && statement.act !== 'deny') return [];
  const { report } = passages.analysis;
  const speaker = passages.reading.entity(report.id, statement.speaker);
  const voice = { statement, speaker, speakerName: speaker?.name ?? statement.speakerName };
  const subject = subjectOf(speaker, statement.speakerName, passages.ownerOf(statement.speaker));
  const denied = statement.kind === 'direct' ? null : deniedBy(passages, statement);
  if (denied !== null && deniesOutright(passages, statement)) {
    const content = passages.content(denied.span, denied.kind === 'doing' ? null : speaker);
    return [
      {
        ...passages.at(statement.span),
        ...voice,
        ...content,
        entities:
          denied.kind === 'doing' && speaker !== null && !content.entities.includes(speaker)
            ? [speaker, ...content.entities]
            : content.entities,
        stance: 'denies',
        byWords: false,
        deniesBeing: false,
        pointsBack: false,
        gist: gistOfDenied(denied, subject),
        asSaid: null,
      },
    ];
  }
  if (statement.kind !== 'direct' && deniesOutright(passages, statement) && pointsBackIn(passages.text(statement.span))) {
    return [
      {
        ...passages.at(statement.span),
        ...voice,
        ...nothing,
        stance: 'denies',
        byWords: false,
        deniesBeing: false,
        pointsBack: true,
        gist: null,
        asSaid: null,
      },
    ];
  }
  return statement.act === 'accuse'
    ? accusation(passages, statement, voice, subject)
    : passages.clauses(statement).flatMap((clause) => clauseSaid(passages, clause, statement, voice, subject) ?? []);
};

/** One clause of what somebody says; null where its words make no proposition. */
const clauseSaid = (passages: Passages, clause: Span, statement: Statement, voice: Voice, subject: string | null): Proposition | null => {
  const text = passages.text(clause);
  const folded = passages.folded(clause);
  const content = passages.content(clause, voice.speaker);
  const outright = deniesOutright(passages, statement);
  const negative = isNegative(text);
  const empty = content.stems.every(isWordNoun) && content.entities.length === 0;
  // "Refused to hand over", "rejected the offer": no clause, nothing said to be so or not.
  if (!isClause(folded) || (empty && !outright) || isOnlyAboutWords(text)) return null;
  const branded = statement.kind !== 'indirect' && brandedAt(passages.text(statement.span)) !== null;
  const gone = deniesExistence(text);
  // Words quoted beside a denial speak for it, and deny only where they are negative themselves.
  const denies = (outright && (statement.kind !== 'direct' || negative)) || branded || gone || (negative && !folded.some(isDoubtingWord));
  const said = gistOf(text, statement.kind, subject);
  return {
    ...passages.at(clause),
    ...voice,
    ...content,
    stance: denies ? 'denies' : statement.act === 'confirm' ? 'confirms' : statement.hedged ? 'qualifies' : 'asserts',
    byWords: denies && !outright && !branded,
    deniesBeing: gone,
    pointsBack: denies && empty,
    gist: denies && empty ? null : denies && negative ? gistOfNegative(text, statement.kind, subject) : said,
    asSaid: denies && negative ? said : null,
  };
};

/** "X accuses Y of Z" is one proposition, whatever its words are cut into. */
const accusation = (passages: Passages, statement: Statement, voice: Voice, subject: string | null): Proposition[] => {
  const clause = hull(statement.content);
  const content = passages.content(clause, voice.speaker);
  const gist =
    gistOfAccusation(passages.text(statement.span), subject) ??
    (isClause(passages.folded(clause)) ? gistOf(passages.text(clause), statement.kind, subject) : null);
  if (gist === null && content.stems.length < 2) return [];
  return [
    {
      ...passages.at(clause),
      ...voice,
      ...content,
      stance: 'asserts',
      byWords: false,
      deniesBeing: false,
      pointsBack: false,
      gist,
      asSaid: null,
    },
  ];
};

/** Whether the act of saying denies, not only a negation in what is said. */
export const deniesOutright = (passages: Passages, { act, cue, span, kind, negated }: Statement): boolean => {
  if (act !== 'deny' && act !== 'reject') return false;
  if (cue === null) return !isNegative(passages.text(span)) || deniedIn(passages.text(span)) !== null;
  const words = passages.folded(cue);
  return (negated && kind !== 'direct') || words.some(isDenyingVerb) || (kind !== 'direct' && deniedIn(passages.text(span)) !== null);
};

/** What a statement says is denied and where that stands; the statement's own stretch goes before its sentence. */
const deniedBy = (passages: Passages, statement: Statement): (Denied & { readonly span: Span }) | null => {
  const sentence = passages.analysis.sentences[statement.sentence];
  for (const place of [statement.span, ...(sentence ? [sentence] : [])]) {
    const text = passages.text(place);
    const denied = deniedIn(text);
    if (denied === null) continue;
    const start = place.start + Math.max(0, text.indexOf(denied.text));
    return { ...denied, span: { start, end: start + denied.text.length } };
  }
  return null;
};
