import { reportFeed } from '@sitrep/newsroom';
import type { Edition, Page } from './edition.ts';
import { fileOf } from './edition.ts';

/** Reports of the edition, for feed readers. */
export const feedPages = ({ briefing, reports }: Edition): Page[] => {
  const { json, atom, rss } = reportFeed(reports, {
    title: briefing.title,
    description: briefing.keyPoints[0]?.text ?? '',
    home: null,
    pathOf: (report) => `reports/${fileOf(report)}.html`,
  });
  return [
    { path: 'feed.json', content: json },
    { path: 'feed.atom', content: atom },
    { path: 'feed.rss', content: rss },
  ];
};
