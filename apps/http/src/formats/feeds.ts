import { Feed } from 'feed';
import type { ReportRow } from '@sitrep/newsroom';

/** Dates a feed can carry: a report without one has its items undated in JSON Feed, and the oldest date elsewhere. */
const dateOf = ({ published }: ReportRow): Date => {
  const value = published.value ?? published.earliest ?? '1970-01-01';
  const time = Date.parse(value);
  return new Date(Number.isNaN(time) ? 0 : time);
};

/** The newest reports as a feed; `home` is the address of the service. */
export const feedOf = (reports: readonly ReportRow[], home: string, self: { json: string; atom: string; rss: string }): Feed => {
  const feed = new Feed({
    title: 'Sitrep: reports',
    description: 'Reports in the store, newest first.',
    id: home,
    link: home,
    copyright: 'The reports belong to their publishers.',
    generator: 'Sitrep',
    updated: reports[0] ? dateOf(reports[0]) : new Date(0),
    feedLinks: self,
  });
  for (const report of reports) {
    feed.addItem({
      title: report.title,
      id: `${home}v1/reports/${report.id}`,
      link: `${home}v1/reports/${report.id}`,
      description: [report.publisher ?? report.agency ?? 'unknown publisher', report.publishedText].join(' · '),
      date: dateOf(report),
    });
  }
  return feed;
};
