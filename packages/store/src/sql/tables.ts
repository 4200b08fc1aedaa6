/** Types of columns, for bulk writes. `data` is bytes; `stems` and `names` are indexed words, with and without stemming. */
export type ColumnType = 'int' | 'real' | 'text' | 'data' | 'stems' | 'names';

/**
 * Numbers of sentences and findings are `report number * seats + index`: one column gives identity, the order in the
 * report, and the way from a finding to its sentences.
 */
export const seats = 2 ** 24;

/** Labels of reports and entities share one index; a label's number tells whose and which it is. */
export const labelNames = ['publisher', 'agency', 'title', 'topic', 'issue', 'name'] as const;
export const labelNo = (owner: number, index: number, label: (typeof labelNames)[number]): number =>
  (owner * 1024 + Math.min(index, 1023)) * 8 + labelNames.indexOf(label);

/** So do gists: of claims, titles of stories, lines of the timeline. */
export const gistKinds = ['claim', 'story', 'timeline'] as const;
export const gistNo = (owner: number, kind: (typeof gistKinds)[number]): number => owner * 8 + gistKinds.indexOf(kind);

const fact = {
  no: 'int',
  report: 'int',
  id: 'text',
  sort: 'text',
  date_from: 'text',
  date_to: 'text',
  first_sentence: 'int',
  last_sentence: 'int',
  confidence: 'real',
  record: 'text',
} as const;

/** Tables that are written in bulk, with their columns. The migrations create them. */
export const tables = {
  documents: { report: 'int', analysis: 'data', input: 'data' },
  sketches: { report: 'int', version: 'int', sketch: 'data' },
  matters: { id: 'text', digest: 'text' },
  sentences: { no: 'int', report: 'int', starts: 'int', ends: 'int', paragraph: 'int', block: 'text', text: 'text' },
  sentence_words: { rowid: 'int', words: 'stems' },
  label_words: { rowid: 'int', words: 'names' },
  gist_words: { rowid: 'int', words: 'stems' },
  locals: { report: 'int', local: 'int', id: 'text', kind: 'text', subkind: 'text', name: 'text', precision: 'int', entity: 'int' },
  namings: { report: 'int', local: 'int', surface: 'text', sentence: 'int', starts: 'int', ends: 'int' },
  mentions: { report: 'int', local: 'int', sentence: 'int', times: 'int' },
  statements: { ...fact, kind: 'text', act: 'text' },
  events: { ...fact, type: 'text', mode: 'text', quad: 'text', reality: 'text' },
  figures: { ...fact, measure: 'text', unit: 'text', low: 'real', high: 'real' },
  links: { report: 'int', local: 'int', kind: 'text', role: 'text', row_no: 'int' },
  entities: {
    no: 'int',
    id: 'text',
    digest: 'text',
    kind: 'text',
    subkind: 'text',
    country: 'text',
    name: 'text',
    located: 'int',
    stale: 'int',
    record: 'text',
  },
  claims: { no: 'int', id: 'text', digest: 'text', status: 'text', origins: 'int', size: 'int', matter: 'text', record: 'text' },
  claim_evidence: { claim: 'int', report: 'int', statement: 'text', event: 'text', entity: 'text', stance: 'text', sentence: 'int' },
  claim_about: { claim: 'int', entity: 'text' },
  stories: {
    no: 'int',
    id: 'text',
    digest: 'text',
    sort: 'text',
    date_from: 'text',
    date_to: 'text',
    origins: 'int',
    size: 'int',
    record: 'text',
  },
  story_reports: { story: 'int', report: 'int' },
  timeline: {
    no: 'int',
    id: 'text',
    digest: 'text',
    sort: 'text',
    date_from: 'text',
    date_to: 'text',
    reality: 'text',
    origins: 'int',
    size: 'int',
    matter: 'text',
    record: 'text',
  },
  timeline_links: { entry: 'int', role: 'text', value: 'text' },
  timeline_reports: { entry: 'int', report: 'int', sentence: 'int' },
  lineage: { report: 'int', record: 'text' },
  shared_quotes: { no: 'int', record: 'text' },
  inferred_dates: { report: 'int', record: 'text' },
  rulings: { a: 'text', b: 'text', record: 'text' },
  problems: { input: 'text', code: 'text', severity: 'text', message: 'text' },
} as const satisfies Record<string, Record<string, ColumnType>>;

export type TableName = keyof typeof tables;
type Value<Type extends ColumnType> = Type extends 'text' | 'stems' | 'names'
  ? string | null
  : Type extends 'data'
    ? Uint8Array
    : number | null;
export type TableRow<Name extends TableName> = {
  readonly [Column in keyof (typeof tables)[Name]]: (typeof tables)[Name][Column] extends ColumnType
    ? Value<(typeof tables)[Name][Column]>
    : never;
};
