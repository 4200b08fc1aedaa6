import type { Edition, Page } from './edition.ts';
import { feedPages } from './feeds.ts';
import type { Atlas } from './figures/map.ts';
import { briefingPage } from './pages/briefing.ts';
import { claimPage } from './pages/claim.ts';
import { entityIndex, entityPage } from './pages/entity.ts';
import { reportPage } from './pages/report.ts';
import { searchPage } from './pages/search.ts';

/** What pages are made with beside the edition. */
export interface Materials {
  readonly atlas: Atlas;
  /** MiniSearch as a browser script. */
  readonly miniSearch: string;
}

/** All pages of an edition. Pure: the same edition gives the same bytes. */
export const renderBriefing = (edition: Edition, { atlas, miniSearch }: Materials): readonly Page[] => [
  briefingPage(edition, atlas),
  ...edition.reports.map((report) => reportPage(report, edition)),
  entityIndex(edition),
  ...edition.entities.map((entity) => entityPage(entity, edition)),
  ...edition.claims.map((claim) => claimPage(claim, edition)),
  searchPage(edition, miniSearch),
  ...feedPages(edition),
  { path: 'briefing.json', content: `${JSON.stringify(edition.briefing, null, 1)}\n` },
];
