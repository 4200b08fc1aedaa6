import type { Briefing, Change } from '../model/index.ts';
import { words } from '../text/index.ts';

/** What an edition has that the one before had not. */
export const changesSince = (now: Briefing, before: Briefing): readonly Change[] => {
  const changes: Change[] = [];
  const known = new Set(before.sources.map(({ report }) => report));
  for (const { report, name, title } of now.sources) {
    if (!known.has(report)) changes.push({ text: `New report by ${name}: ${title}`, kind: 'report', report, evidence: [] });
  }
  const statusOf = new Map<string, string>();
  for (const { id, status, evidence } of before.claims) {
    statusOf.set(id, status);
    for (const { statement, event, report } of evidence) statusOf.set(`${report}|${statement ?? event}`, status);
  }
  for (const { id, gist, status, evidence } of now.claims) {
    const earlier =
      statusOf.get(id) ??
      evidence.map(({ statement, event, report }) => statusOf.get(`${report}|${statement ?? event}`)).find((found) => found !== undefined);
    const places = evidence.map(({ evidence: place }) => place);
    if (earlier === undefined)
      changes.push({ text: `New claim: ${gist}`, kind: 'claim', report: evidence[0]?.report ?? null, evidence: places.slice(0, 2) });
    else if (earlier !== status)
      changes.push({
        text: `Now ${inWords(status)}, before ${inWords(earlier)}: ${gist}`,
        kind: 'claim',
        report: evidence[0]?.report ?? null,
        evidence: places.slice(0, 2),
      });
  }
  const counted = new Set(
    before.figures.flatMap(({ measure, values }) => values.map(({ value, report }) => `${measure}|${value}|${report}`)),
  );
  for (const { measure, about, values } of now.figures) {
    for (const { value, report, evidence, text } of values) {
      if (counted.has(`${measure}|${value}|${report}`)) continue;
      counted.add(`${measure}|${value}|${report}`);
      changes.push({ text: `New figure for ${about ?? measure}: ${text}`, kind: 'figure', report, evidence: [evidence] });
    }
  }
  const told = new Set(before.timeline.map(({ date, what }) => `${date}|${words(what).join(' ')}`));
  for (const { date, what, evidence, reports } of now.timeline) {
    if (date !== null && !told.has(`${date}|${words(what).join(' ')}`))
      changes.push({ text: `New on the timeline: ${what}`, kind: 'event', report: reports[0] ?? null, evidence: evidence.slice(0, 2) });
  }
  return changes;
};

const inWords = (status: string): string =>
  status === 'single-source' ? 'from a single source' : status === 'denied-only' ? 'only denied' : status;
