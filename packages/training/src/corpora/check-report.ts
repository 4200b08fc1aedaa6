import type { MarkedReport } from './marked-text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const subkinds: Readonly<Record<string, ReadonlySet<string>>> = {
  organization: words(
    'government ministry agency military police armed-group party parliament court company media igo ngo religious university team union other',
  ),
  place: words('country city region facility water mountain other'),
  other: words('event law product ship work language group'),
  event: words(
    'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST REJECT ACCUSE THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT',
  ),
};
const plainKinds = words('person title demonym pronoun nominal');
const fullKinds = words('quote indirect cue time');

const entityId = /^[A-Za-z0-9_-]+$/;
const speaker = /^(?:\?|[A-Za-z0-9_-]+)(?:#\d+)?$/;
const time = /^\d{4}(?:-(?:\d{2}|W\d{2}|Q\d|H\d|S[PUI]|WI|FA)(?:-\d{2}(?:T\d{2}:\d{2})?)?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;
const event = /^(?:\?|[\w+-]+)>(?:\?|[\w+-]+)(?:@[\w-]+)?$/;

const valueOf: Readonly<Record<string, RegExp>> = { quote: speaker, indirect: speaker, time, event };

/** What is wrong with a report's marks; the text stays as it is. Empty for a sound report. */
export const faultsOf = (report: MarkedReport): readonly string[] => {
  const faults = [...report.faults];
  const families = new Map<string, string>();
  for (const { start, end, kind, value } of report.spans) {
    const surface = report.text.slice(start, end);
    const [family = '', subkind] = kind.split('.');
    const known = subkinds[family] ? subkind !== undefined && subkinds[family].has(subkind) : plainKinds.has(kind) || fullKinds.has(kind);
    if (!known) faults.push(`unknown kind "${kind}" at "${surface}"`);
    if ((fullKinds.has(kind) || family === 'event') && !report.full) faults.push(`"${kind}" in a report that is not full`);
    if (surface === '' || surface !== surface.trim()) faults.push(`edges of "${surface}"`);
    if (kind !== 'cue' && !(valueOf[family] ?? entityId).test(value)) faults.push(`value "${value}" of ${kind} at "${surface}"`);
    if (!['person', 'organization', 'place'].includes(family)) continue;
    const before = families.get(value);
    // A place may stand for a government, and bear its id.
    if (before && before !== family && (before === 'person' || family === 'person'))
      faults.push(`entity ${value} is ${before} and ${family}`);
    families.set(value, family);
    if (/^(?:the|a|an)\s/.test(surface) && subkind !== 'media' && subkind !== 'other') faults.push(`article inside "${surface}"`);
  }
  for (const [i, a] of report.spans.entries()) {
    for (const b of report.spans.slice(i + 1)) {
      if (b.start >= a.end) break;
      if (b.end > a.end) faults.push(`"${report.text.slice(b.start, b.end)}" reaches out of "${report.text.slice(a.start, a.end)}"`);
    }
  }
  return faults;
};
