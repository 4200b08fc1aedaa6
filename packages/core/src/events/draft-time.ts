import type { EntityId, Sentence, Time } from '../model/index.ts';
import type { DraftTime } from './draft.ts';
import type { Told } from './find-events.ts';
import type { Report } from './report.ts';
import type { View } from './view.ts';

/** When an event took place: the time its clause states, else the day of the report's news for what is said. */
export const timeOf = (report: Report, sentence: Sentence, view: View<EntityId>, told: Told<EntityId>): DraftTime | null => {
  const found = statedTime(report, sentence, view, told);
  const past = told.wording === 'happened' && pastTense(view, told);
  return (found && isFuture(report, found) && past ? null : found) ?? contextTime(report, told);
};

const spoken = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN']);

/** What is said in the report's own voice, with no date, was said on the day the report tells of. */
const contextTime = (report: Report, told: Told<EntityId>): DraftTime | null => {
  const { match, wording, aside, type } = told;
  if (wording !== 'happened' || aside || match.stands !== 'verb' || !spoken.has(type) || !match.clause) return null;
  const { verb } = match.clause;
  if (verb.perfect || (verb.form !== 'finite' && !(verb.form === 'participle' && !match.clause.passive))) return null;
  return report.newsDay;
};

const isFuture = (report: Report, time: DraftTime): boolean =>
  report.published !== null && time.value.slice(0, 10) > report.published.slice(0, time.value.slice(0, 10).length);

const statedTime = (report: Report, sentence: Sentence, view: View<EntityId>, told: Told<EntityId>): DraftTime | null => {
  const at = view.start[told.match.first]!;
  const [from, to] = [view.start[told.from] ?? at, view.end[told.to - 1] ?? at];
  let best: Time | null = null;
  let bestScore = Infinity;
  for (const time of report.times[sentence.index]!) {
    if (time.value === null || time.kind === 'duration' || time.kind === 'set') continue;
    const before = report.doc.article.text.slice(Math.max(0, time.span.start - 8), time.span.start).toLowerCase();
    if (/\b(?:since|until|by)\s*$/.test(before) || /^(?:since|until|by)\b/i.test(time.text)) continue;
    if (time.direction === 'future' && told.wording === 'happened' && pastTense(view, told)) continue;
    const inside = time.span.start >= from && time.span.end <= to;
    // The time of another clause is that clause's: "said on Friday that troops had …"
    const opens = told.said && time.span.start <= (view.start[2] ?? 0);
    if (!inside && !opens && clauseCount(told, view)) continue;
    const score = Math.abs(time.span.start - at);
    if (score < bestScore) {
      best = time;
      bestScore = score;
    }
  }
  if (best && best.value !== null) return { value: best.value, precision: best.precision, basis: 'stated', finding: best.id };
  return null;
};

const present = new Set(['is', 'are', 'am', 'be', 'being', "'s", "'re"]);

/** True where the event's clause is not the whole sentence. */
const clauseCount = (told: Told<EntityId>, view: View<EntityId>): boolean => told.from > 0 || told.to < view.length;

/** Told in the past: no date to come belongs to it. */
const pastTense = (view: View<EntityId>, told: Told<EntityId>): boolean => {
  const verb = told.match.stands === 'alone' ? null : told.match.clause?.verb;
  if (!verb || verb.modal !== null || verb.form === 'infinitive') return false;
  for (let i = verb.start; i < verb.head; i++) if (present.has(view.lower[i]!)) return false;
  return 'VE'.includes(view.tags[verb.head]!);
};
