import { contentHashOf, processText, type Analysis, type Published, type RawReport, type ReportId } from '@sitrep/core';

/** One line of a gold set, with whatever gold fields it has. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly [field: string]: unknown;
}

const dated = (value: string): Published => ({
  value,
  precision: value.includes('T') ? 'minute' : 'day',
  basis: 'stated',
  earliest: value,
  latest: value,
  reasons: ['the set states it'],
});

/** The analysis of a text as it is: offsets point into `text`. `anchor` is the date of the document, ISO. */
export const analyse = (id: string, text: string, anchor: string | null): Analysis => processText(rawOf(id, text, anchor));

/** A text as it is, with the date it came with. */
export const rawOf = (id: string, text: string, anchor: string | null): RawReport => ({
  id: id as ReportId,
  name: id,
  raw: text,
  format: 'text',
  encoding: 'utf-8',
  contentHash: contentHashOf(text),
  sourceUrl: null,
  retrievedAt: null,
  given: anchor === null ? null : dated(anchor),
  issues: [],
});
