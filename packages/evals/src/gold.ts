import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The folder with the gold sets, or null where this machine has none: `--gold`, SITREP_GOLD, or beside the checkout. */
export const goldFolder = (option: string | undefined): string | null => {
  const folder = resolve(option ?? process.env['SITREP_GOLD'] ?? join(root, '..', 'shared', 'gold'));
  // The scorers ask whether they are what was called, by their real path.
  return existsSync(join(folder, 'score.mjs')) ? realpathSync(folder) : null;
};

/** A set of a task: its file below the gold folder, and how many documents the quick run of the tests takes from it. */
export interface GoldSet {
  readonly name: string;
  readonly task: string;
  readonly file: string;
  /** Documents in the run that holds the floors; spread evenly over the file. */
  readonly sample: number;
  /** Name of the predictor, where another than that of the task. */
  readonly predictor?: string;
}

const set = (name: string, task: string, file: string, sample: number): GoldSet => ({ name, task, file, sample });

/** Rows of the scorer's answer that are shown and kept as floors, by task: paths below `metrics`. */
export const rowsOf: Readonly<Record<string, readonly string[]>> = {
  ner: ['micro.f1', 'exact.person.f1', 'exact.organization.f1', 'exact.location.f1'],
  times: ['relaxed.f1', 'value.f1', 'valueSameInterval.f1'],
  quotes: ['all.overlap.f1', 'all.exact.f1', 'all.sourceAccuracy', 'direct.contentFound.f1', 'direct.sourceAccuracy'],
  places: ['toponyms.f1', 'accuracyAt161km'],
  plv: ['accuracy', 'macroF1'],
  gsr: ['root.f1', 'rootActorRecipient.f1'],
  petrarch: ['roots.f1', 'noEventKeptQuiet'],
  muc4: ['allSlots.f1', 'stringFills.f1', 'templatesPaired.f1'],
  furniture: ['keep.f1', 'duplicateSegmentRecall'],
  reprints: ['bCubed.f1', 'relation.accuracy'],
  pages: ['body.f1', 'body.p', 'body.r', 'date.accuracy', 'date.precisionWhenGiven'],
};

export const goldSets: readonly GoldSet[] = [
  set('names meantime', 'ner', 'dev/ner/meantime.jsonl', 60),
  set('names gum', 'ner', 'dev/ner/ud-gum.jsonl', 17),
  set('names ieer', 'ner', 'dev/ner/ieer.jsonl', 28),
  set('names conll2003', 'ner', 'dev/ner/conll2003.jsonl', 120),
  set('names worldwide', 'ner', 'dev/ner/en-worldwide-newswire.jsonl', 100),
  { ...set('names re3d', 'ner', 'dev/ner/re3d.jsonl', 55), predictor: 'groups' },
  set('times tempeval3', 'times', 'dev/times/tempeval3.jsonl', 80),
  set('times meantime', 'times', 'dev/times/meantime.jsonl', 58),
  set('times recognizers', 'times', 'dev/times/recognizers.jsonl', 525),
  set('times chrono', 'times', 'dev/times/chrono.jsonl', 153),
  set('quotes polnear', 'quotes', 'dev/quotes/polnear.jsonl', 60),
  set('places lgl', 'places', 'dev/places/lgl.jsonl', 60),
  set('places geowebnews', 'places', 'dev/places/geowebnews.jsonl', 23),
  set('events plv', 'plv', 'dev/events/plv.jsonl', 350),
  set('events gsr', 'gsr', 'dev/events/gsr.jsonl', 223),
  set('events petrarch', 'petrarch', 'dev/events/petrarch.jsonl', 284),
  set('events muc4', 'muc4', 'dev/events/muc4.jsonl', 200),
  set('furniture', 'furniture', 'dev/furniture/pages.jsonl', 150),
  set('reprints', 'reprints', 'dev/reprints/reprints.jsonl', 194),
  set('pages', 'pages', 'dev/pages/gold.jsonl', 60),
];

export const scenarios: readonly string[] = ['seeds', 'tanezra-truce', 'sulu-collision', 'khevsha-strike'];
