import { quadOf, type Analysis, type Connections, type EntityId, type Event, type Evidence, type ReportId } from '@sitrep/core/model';
import { shortHash } from '@sitrep/core/text';
import type { TimelineKept } from '@sitrep/store';
import { eventText } from '../view/event-text.ts';

interface Happening {
  readonly event: Event;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly trigger: string;
  readonly evidence: Evidence[];
  readonly reports: Set<ReportId>;
}

/** Realities by how much they say that it took place: of several reports of one happening, the firmest is shown. */
const firmness: readonly Event['reality'][] = ['happened', 'background', 'claimed', 'denied', 'planned', 'conditional'];

/**
 * Events with a date, one line for each happening: the same type on the same date by and against the same is one,
 * in however many reports. The order of analyses changes nothing.
 */
export const timelineOf = (analyses: readonly Analysis[], connections: Connections): readonly TimelineKept[] => {
  const names = new Map<string, string>(connections.entities.map(({ id, name }) => [id, name]));
  const happenings = new Map<string, Happening>();
  const ordered = [...analyses].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  for (const { report, events } of ordered) {
    const across = (ids: readonly EntityId[]): string[] =>
      [...new Set(ids.map((id) => connections.entityOf[`${report.id}/${id}`] ?? null))].filter((id) => id !== null).sort();
    for (const event of events) {
      if (event.time === null) continue;
      const [actors, recipients] = [across(event.actors), across(event.recipients)];
      const place = event.place === null ? null : (across([event.place])[0] ?? null);
      const { start, end } = event.span;
      const trigger = report.text.slice(event.trigger.start, event.trigger.end);
      const evidence: Evidence = { report: report.id, sentence: event.sentence, start, end, quote: report.text.slice(start, end) };
      // Where nobody is named, only the same words are the same happening.
      const who = actors.length + recipients.length === 0 ? trigger.toLowerCase() : `${actors.join()} > ${recipients.join()}`;
      const key = `${event.time.value}|${event.type}|${event.mode ?? ''}|${who}`;
      const known = happenings.get(key);
      if (!known) {
        happenings.set(key, { event, actors, recipients, place, trigger, evidence: [evidence], reports: new Set([report.id]) });
        continue;
      }
      known.evidence.push(evidence);
      known.reports.add(report.id);
      const firmer = firmness.indexOf(event.reality) < firmness.indexOf(known.event.reality);
      if (firmer || (known.place === null && place !== null)) {
        happenings.set(key, { ...known, event: firmer ? event : known.event, place: known.place ?? place });
      }
    }
  }
  return [...happenings].map(([key, { event, actors, recipients, place, trigger, evidence, reports }]): TimelineKept => {
    const named = (ids: readonly string[]): string[] => ids.flatMap((id) => names.get(id) ?? []);
    const { type, mode } = event;
    return {
      id: `t${shortHash(key)}`,
      date: event.time!.value,
      precision: event.time!.precision,
      reality: event.reality,
      type,
      mode,
      quad: quadOf[type],
      what: eventText({
        type,
        mode,
        actors: named(actors),
        recipients: named(recipients),
        place: named(place === null ? [] : [place])[0] ?? null,
        trigger,
      }),
      actors,
      recipients,
      place,
      reports: [...reports],
      origins: new Set([...reports].map((report) => connections.originOf[report] ?? report)).size,
      evidence,
    };
  });
};
