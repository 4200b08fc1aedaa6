import { Feed } from 'feed';
import type { Edition, Page } from './edition.ts';
import { fileOf } from './edition.ts';

/** Reports of the edition, newest first. Addresses are relative to the feed: the site has no address of its own. */
export const feedPages = ({ briefing, reports }: Edition): Page[] => {
  const dated = reports
    .map((report) => ({ report, date: report.published.value ?? report.published.earliest }))
    .sort((a, b) => ((b.date ?? '') < (a.date ?? '') ? -1 : (b.date ?? '') > (a.date ?? '') ? 1 : 0));
  const when = (date: string | null): Date => new Date(date === null || Number.isNaN(Date.parse(date)) ? 0 : Date.parse(date));
  const feed = new Feed({
    title: briefing.title,
    description: briefing.keyPoints[0]?.text ?? '',
    id: 'index.html',
    link: 'index.html',
    copyright: 'The reports belong to their publishers.',
    generator: 'Sitrep',
    updated: when(dated[0]?.date ?? null),
  });
  for (const { report, date } of dated) {
    const link = `reports/${fileOf(report.id)}.html`;
    feed.addItem({
      title: report.title,
      id: link,
      link,
      description: `${report.publisher ?? report.agency ?? report.name}, ${report.publishedText}`,
      date: when(date),
    });
  }
  return [
    { path: 'feed.json', content: feed.json1() },
    { path: 'feed.atom', content: feed.atom1() },
    { path: 'feed.rss', content: feed.rss2() },
  ];
};
