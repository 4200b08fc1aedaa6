import type { Told } from './find-events.ts';

/** What there must be beside the type before an event is worth telling. */
export interface Weight {
  /** 0..1; below `enough` it is left out. */
  readonly confidence: number;
  readonly rule: string;
}
export const enough = 0.5;

/** Nouns that name an event only when both sides or a setting make it one: everyday words of politics. */
const loose = new Set(
  'agreement deal accord pact treaty settlement compromise consensus protocol outline commitment promise pledge assurance guarantee undertaking vow cooperation collaboration partnership alliance coordination trade support backing solidarity recognition praise tribute violence fighting unrest conflict hostilities killing murder execution torture aid loan donation demand request proposal plea call criticism condemnation threat warning dialogue discussion contacts contact negotiation consultation statement withdrawal release surrender investigation inquiry probe ban embargo sanctions sanction detention arrest battle war campaign operation offensive strike protest march rally demonstration meeting talks visit trip tour summit conference session boycott blockade concession denial refusal rejection rescue asylum resettlement hack seizure siege crackdown mobilisation mobilization deployment attack assault raid bombing explosion blast shooting clash'.split(
    ' ',
  ),
);

/** Types that a place and a date alone make worth telling. */
const standsBare = new Set(['CONSULT', 'ASSAULT', 'PROTEST', 'MOBILIZE', 'AGREE', 'COERCE', 'RETREAT']);
/** Nouns for standing relations rather than happenings. */
const abstract = new Set([
  'cooperation',
  'collaboration',
  'partnership',
  'coordination',
  'trade',
  'dialogue',
  'support',
  'alliance',
  'backing',
  'solidarity',
  'contacts',
]);
const agreements = new Set(['AGREE', 'RETREAT']);
const casualties = new Set(['wound', 'injure', 'maim']);

/** Judges one told event by how plainly its type, sides and setting stand. */
export const weigh = <Who>(told: Told<Who>, hasTime: boolean): Weight => {
  const { match } = told;
  const { frame, stands } = match;
  const named = (list: Told<Who>['actors']): boolean => list.some((participant) => participant.who !== null);
  const anybody = (list: Told<Who>['actors']): boolean => list.some((participant) => participant.who !== null || participant.person);
  const actor = named(told.actors);
  const recipient = named(told.recipients);
  const place = told.places.length > 0;
  const sides =
    (frame.symmetric ? Math.min(2, told.actors.filter((participant) => participant.who !== null).length) : 0) ||
    Number(actor) + Number(recipient);
  if (frame.weak && !(anybody(told.actors) && anybody(told.recipients) && (actor || recipient))) return { confidence: 0.3, rule: 'weak' };
  if (frame.weak && told.aside && !hasTime) return { confidence: 0.3, rule: 'weak' };
  // "the group has been badly wounded": bodies are no casualties
  if (
    casualties.has(frame.words[0]!) &&
    !actor &&
    told.recipients.length > 0 &&
    told.recipients.every(({ kind, person }) => kind === 'organization' && !person)
  )
    return { confidence: 0.3, rule: 'figure of speech' };
  if (sides === 0 && !standsBare.has(told.type)) return { confidence: 0.3, rule: 'nobody named' };
  if (frame.mode === 'visit' && !place && !anybody(told.recipients)) return { confidence: 0.3, rule: 'nowhere' };
  const base = frame.recipients.includes('h') ? 0.5 : stands === 'verb' ? 0.55 : stands === 'alone' ? 0.3 : 0.5;
  let confidence = base + 0.15 * sides + (place ? 0.1 : 0) + (hasTime ? 0.05 : 0);
  if (stands === 'alone' && abstract.has(frame.words.at(-1)!)) confidence -= 0.15;
  if (told.dated) confidence += 0.2;
  if (told.lookBack && sides === 0) confidence -= 0.15;
  if (sides === 0 && !place && !told.dated) confidence -= hasTime && agreements.has(frame.type) && frame.objects ? 0.1 : 0.3;
  if (sides === 0 && place && !(anybody(told.actors) || anybody(told.recipients)) && stands === 'verb' && !frame.weak) confidence -= 0.15;
  const plain = told.dated || sides > 1 || (sides === 1 && (place || hasTime)) || (place && hasTime);
  if (stands === 'alone' && loose.has(frame.words.at(-1)!) && !plain) confidence -= 0.1;
  if (stands === 'alone' && (frame.words.length > 1 || (told.wording === 'planned' && place && frame.symmetric))) confidence += 0.1;
  if (told.within) confidence -= 0.4;
  if (told.wording === 'conditional') confidence -= 0.05;
  return { confidence: Math.max(0, Math.min(0.95, confidence)), rule: `${frame.kind}.${stands}` };
};
