import type { Published } from '../../model/index.ts';
import { stage, type Header } from '../../stage/index.ts';

const undated: Published = { value: null, precision: 'none', basis: 'none', earliest: null, latest: null, reasons: [] };
const nothing: Header = { title: null, publisher: null, agency: null, byline: [], credit: null, section: null, topics: [], dateline: null, published: undated, sourceUrl: null };

export const header = stage({
  name: 'header',
  version: 1,
  needs: ['raw', 'page', 'segments'],
  adds: 'header',
  about: 'reads headline, byline, agency, dateline and date',
  run: (): Header => nothing,
  empty: (): Header => nothing,
});
