import { html } from 'hono/html';
import type { TimelineEntry } from '@sitrep/core/model';
import { none, type Markup } from '../parts/page.ts';
import { dateInWords } from '../parts/words.ts';

const width = 960;
const day = 86_400_000;

/** Middle of a date or interval, in milliseconds; null where it cannot be placed. */
const placeOf = (value: string): number | null => {
  const [from, to] = value.split('/');
  const start = Date.parse(`${from!.slice(0, 10)}${from!.length === 4 ? '-07-01' : from!.length === 7 ? '-15' : ''}T00:00:00Z`);
  if (Number.isNaN(start)) return null;
  const end = to === undefined ? start : Date.parse(to.slice(0, 10));
  return Number.isNaN(end) ? start : (start + end) / 2;
};

/** Gaps longer than this share of the whole are drawn short and marked, so that a lone old date does not squeeze the rest. */
const squeeze = (times: readonly number[]): { at: ReadonlyMap<number, number>; breaks: number[] } => {
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((time, index) => time - sorted[index]!);
  const usual = Math.max(day, [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? day);
  const lengths = gaps.map((gap) => Math.min(gap, usual * 4));
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const at = new Map<number, number>();
  const breaks: number[] = [];
  let x = 60;
  sorted.forEach((time, index) => {
    at.set(time, x);
    const length = lengths[index] ?? 0;
    const next = x + (length / whole) * (width - 120);
    if (length < (gaps[index] ?? 0)) breaks.push((x + next) / 2);
    x = next;
  });
  return { at, breaks };
};

/** Dots on a line of time; the table beside it says what they are. Hollow dots are planned, claimed or denied. */
export const timelineFigure = (entries: readonly TimelineEntry[]): Markup => {
  const dated = entries.flatMap((entry) => {
    const time = entry.date === null ? null : placeOf(entry.date);
    return time === null ? [] : [{ entry, time }];
  });
  if (dated.length < 2) return none;
  const { at, breaks } = squeeze(dated.map(({ time }) => time));
  const stacks = new Map<number, number>();
  const dots = dated.map(({ entry, time }) => {
    const level = stacks.get(time) ?? 0;
    stacks.set(time, level + 1);
    return { x: at.get(time)!, y: 96 - Math.min(level, 7) * 12, entry };
  });
  // Narrow screens show the text larger, and only the labels that then have room.
  let [last, lastWide] = [-Infinity, -Infinity];
  const labels = [...at].flatMap(([time, x]) => {
    if (x - last < 92) return [];
    last = x;
    const minor = x - lastWide < 270;
    if (!minor) lastWide = x;
    const anchor = x < 90 ? 'start' : x > width - 90 ? 'end' : 'middle';
    const entry = dated.find((one) => one.time === time)!.entry;
    return [
      {
        x: anchor === 'start' ? 30 : anchor === 'end' ? width - 30 : x,
        anchor,
        minor,
        text: dateInWords(entry.date!.split('/')[0]!.slice(0, 10)),
      },
    ];
  });
  return html`<svg
    class="timeline"
    viewBox="0 0 ${width} 150"
    role="img"
    aria-label="Timeline of ${dated.length} dated entries; the table lists them"
  >
    <line class="axis" x1="30" x2="${width - 30}" y1="108" y2="108"></line>
    ${breaks.map((x) => html`<path class="break" d="M${(x - 5).toFixed(1)} 114l4-12m2 12l4-12"></path>`)}
    ${dots.map(({ x, y, entry }) => html`<circle class="${entry.reality === 'happened' ? 'dot' : 'dot open'}" cx="${x.toFixed(1)}" cy="${y}" r="4.5"><title>${dateInWords(entry.date)}: ${entry.what}</title></circle>`)}
    ${labels.map(({ x, text, anchor, minor }) => html`<text x="${x.toFixed(1)}" y="132" text-anchor="${anchor}" class="${minor ? 'minor' : 'major'}">${text}</text>`)}
  </svg>`;
};
