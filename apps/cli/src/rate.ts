const WIDTH = 20;
/** Seconds over which the speed is taken: long enough to be steady, short enough to follow a change. */
const WINDOW = 20;

const count = (n: number): string => Math.round(n).toLocaleString('en-US');

/** "4 s", "12 min", "3 h 5 min". */
export const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** Tells how far an ingest is, how fast it goes and how long it will take yet. */
export class Rate {
  readonly #total: number | null;
  readonly #marks: { readonly at: number; readonly done: number; readonly bytes: number }[] = [];

  /** `total`: bytes that are to be read; null where that is not known. */
  constructor(total: number | null) {
    this.#total = total;
  }

  /** One line. `at` is a clock in milliseconds; `done` documents and `bytes` are what was read so far. */
  line(at: number, done: number, bytes: number): string {
    const marks = this.#marks;
    if (marks.length === 0 || at - marks.at(-1)!.at >= 500) marks.push({ at, done, bytes });
    while (marks.length > 2 && at - marks[0]!.at > WINDOW * 1000) marks.shift();
    const first = marks[0]!;
    const seconds = (at - first.at) / 1000;
    const speed = seconds > 0 ? (done - first.done) / seconds : 0;
    const parts = [`${count(done)} read`];
    if (speed > 0) parts.push(`${speed < 10 ? speed.toFixed(1) : count(speed)}/s`);
    const total = this.#total;
    if (total === null || total === 0) return parts.join('  ');
    const share = Math.min(1, bytes / total);
    const full = Math.round(share * WIDTH);
    const pace = seconds > 0 ? (bytes - first.bytes) / seconds : 0;
    if (pace > 0 && seconds >= 1 && bytes < total) parts.push(`${duration((total - bytes) / pace)} left`);
    return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${parts.join('  ')}`;
  }
}
