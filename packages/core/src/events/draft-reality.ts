import type { EntityId, Reality, Statement } from '../model/index.ts';
import type { DraftTime } from './draft.ts';
import type { Told } from './find-events.ts';
import type { Report } from './report.ts';

const assertive = new Set(['assert', 'accuse', 'confirm', 'expect', 'deny']);
/** Types that are facts of the world: inside a statement they are as good as the speaker. */
const factual = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'PROTEST', 'RETREAT', 'AID', 'THREATEN']);

/** Types whose denial is news; that somebody did not ask or praise is none. */
const deniable = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SANCTION',
  'PROTEST',
  'RETREAT',
  'AID',
  'AGREE',
  'CONSULT',
  'COOPERATE',
  'CONCEDE',
]);

/** What the report makes of an event: its wording, its date, and whether somebody says it. Null: it did not happen, and nobody says so. */
export const realityOf = (
  report: Report,
  told: Told<EntityId>,
  statements: readonly Statement[],
  time: DraftTime | null,
  actors: readonly EntityId[],
  recipients: readonly EntityId[],
): Reality | null => {
  const said = statements[0];
  switch (told.wording) {
    case 'negated':
      // Only somebody's word that it did not happen is worth telling.
      return said && deniable.has(told.type) ? 'denied' : null;
    case 'denied':
      return 'denied';
    case 'planned':
    case 'conditional':
      return told.wording;
    case 'reported':
      return 'claimed';
    default:
  }
  if (time && time.basis === 'stated' && report.published !== null) {
    const day = report.published.slice(0, 10);
    const value = time.value.slice(0, 10);
    if (value.length === 10 && value > day) return 'planned';
    if (isOld(value, day)) return 'background';
  }
  if (!said && told.said && factual.has(told.type)) return 'claimed';
  if (said && factual.has(told.type) && assertive.has(said.act)) {
    // What somebody says he did himself is as good as done, but for what he says he did to an enemy.
    const side = said.speaker === null ? undefined : report.speaksFor.get(said.speaker);
    const himself = (said.speaker !== null && actors.includes(said.speaker)) || (side !== undefined && actors.includes(side));
    const own = himself && (recipients.length === 0 || told.type !== 'ASSAULT');
    if (!own) return 'claimed';
  }
  if (said && said.act === 'deny' && factual.has(told.type) && denies(report, said)) return 'denied';
  return 'happened';
};

/** The words are what is denied ("denied that …"), not a denial in other words ("insisted that …"). */
const denies = (report: Report, { cue }: Statement): boolean =>
  cue !== null && /\b(?:den(?:y|ies|ied|ying)|refut|dismiss|reject|contradict)/i.test(report.doc.article.text.slice(cue.start, cue.end));

/** Half a year and more before the report: history. */
const isOld = (value: string, published: string): boolean => {
  const year = Number(value.slice(0, 4));
  const month = value.length >= 7 ? Number(value.slice(5, 7)) : 12;
  const months = (Number(published.slice(0, 4)) - year) * 12 + Number(published.slice(5, 7)) - month;
  return Number.isFinite(months) && months >= 6;
};
