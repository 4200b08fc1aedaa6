import { articleKinds, type ReportId, type Segment, type SegmentKind, type SegmentVerdict } from '@sitrep/core/model';
import type { Store } from '@sitrep/store';
import type { Analyst } from './ingest/analyst.ts';

/** What a person says about a stretch that cleaning cut or left. */
export interface SegmentJudgement {
  readonly verdict: SegmentVerdict['verdict'];
  /** What the stretch is; body for `keep` and furniture for `drop` without it. */
  readonly kind?: SegmentKind;
  readonly reason?: string;
}

const said = { keep: 'a person put it back', drop: 'a person cut it' } as const;

/** The segment that is meant: by its number in the list of segments, from 1, or by its stretch of the raw input, "120-340". */
const stretchOf = (segments: readonly Segment[], segment: string): Pick<Segment, 'start' | 'end'> | null => {
  const range = /^(\d+)-(\d+)$/.exec(segment);
  if (range) {
    const [start, end] = [Number(range[1]), Number(range[2])];
    return segments.some((one) => one.start < end && one.end > start) ? { start, end } : null;
  }
  return /^\d+$/.test(segment) ? (segments[Number(segment) - 1] ?? null) : null;
};

/** Records the verdict and reads the report again with it. The stretch it is about, or null where there is none such. */
export const recordSegmentJudgement = async (
  store: Store,
  analyst: Analyst,
  report: string,
  segment: string,
  { verdict, kind, reason }: SegmentJudgement,
): Promise<SegmentVerdict | null> => {
  const analysis = await store.analysis(report);
  const stretch = analysis && stretchOf(analysis.segments, segment);
  if (!analysis || !stretch) return null;
  const asked = kind ?? (verdict === 'keep' ? 'body' : 'furniture');
  const fits = articleKinds.has(asked) === (verdict === 'keep');
  const judged: SegmentVerdict = {
    verdict,
    start: stretch.start,
    end: stretch.end,
    kind: fits ? asked : verdict === 'keep' ? 'body' : 'furniture',
    reason: reason === undefined || reason === '' ? said[verdict] : `${said[verdict]}: ${reason}`,
  };
  await store.judgeSegment(analysis.report.id, judged);
  await readAgain(store, analyst, analysis.report.id);
  return judged;
};

/** Takes the last verdict that touches the segment back and reads the report again; null where there is none. */
export const takeBackSegmentJudgement = async (
  store: Store,
  analyst: Analyst,
  report: string,
  segment: string,
): Promise<SegmentVerdict | null> => {
  const analysis = await store.analysis(report);
  const stretch = analysis && stretchOf(analysis.segments, segment);
  if (!analysis || !stretch) return null;
  const { id } = analysis.report;
  const last = (await store.segmentVerdicts(id)).findLast(({ start, end }) => start < stretch.end && end > stretch.start);
  if (last === undefined || !(await store.unjudgeSegment(id, last.start, last.end))) return null;
  await readAgain(store, analyst, id);
  return last;
};

const readAgain = async (store: Store, analyst: Analyst, id: ReportId): Promise<void> => {
  const raw = await store.raw(id);
  if (!raw) return;
  const again = { ...raw, verdicts: await store.segmentVerdicts(id) };
  const analysis = await analyst.analyse(again);
  const sketch = { version: analyst.sketchVersion, value: await analyst.sketch(analysis) };
  await store.put({ raw: again, analysis, pipeline: analyst.pipeline, sketch }, { replace: true });
};
