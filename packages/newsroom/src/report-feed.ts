import { Feed } from 'feed';
import type { ReportRow } from './views.ts';

export interface FeedParts {
  readonly title: string;
  readonly description: string;
  /** Absolute address of what the feed belongs to, with a slash at its end; null for a folder of files, whose links are relative. */
  readonly home: string | null;
  /** Where a report's page is, from `home`. */
  readonly pathOf: (report: string) => string;
}

/** A feed in the three forms that readers take. */
export interface ReportFeed {
  readonly json: string;
  readonly atom: string;
  readonly rss: string;
}

/** Stands for an address that is not there until the feed is written. */
const nowhere = 'http://feed.invalid/';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Atom and RSS readers take titles for HTML; what a report says is text. */
const asHtml = (text: string): string => text.replace(/[&<>]/g, (mark) => entities[mark]!);

const timeOf = (report: ReportRow): number | null => {
  const stated = report.published.value ?? report.published.latest ?? report.published.earliest;
  const time = stated === null ? Number.NaN : Date.parse(stated.split('/').at(-1)!);
  return Number.isNaN(time) ? null : time;
};

/**
 * Reports as a feed, newest first. Atom asks for a date on everything: an undated report takes that of the newest dated
 * one, and its summary says that it is undated. The clock is not asked, so the same reports give the same bytes.
 */
export const reportFeed = (reports: readonly ReportRow[], { title, description, home, pathOf }: FeedParts): ReportFeed => {
  const base = home ?? nowhere;
  const newest = Math.max(0, ...reports.map((report) => timeOf(report) ?? 0));
  const sorted = reports
    .map((report) => ({ report, time: timeOf(report) ?? newest }))
    .sort((a, b) => b.time - a.time || (a.report.id < b.report.id ? -1 : 1));
  const build = (text: (words: string) => string): Feed => {
    const feed = new Feed({
      title: text(title),
      description: text(description),
      id: home ?? 'urn:sitrep:reports',
      link: base,
      copyright: 'The reports belong to their publishers.',
      generator: 'Sitrep',
      updated: new Date(newest),
    });
    for (const { report, time } of sorted) {
      const summary = `${report.publisher ?? report.agency ?? report.name}, ${report.publishedText}`;
      feed.addItem({
        title: text(report.title),
        id: `urn:sitrep:report:${report.id}`,
        link: `${base}${pathOf(report.id)}`,
        description: text(summary),
        date: new Date(time),
      });
    }
    return feed;
  };
  const marked = build(asHtml);
  const written = (content: string): string => (home === null ? content.replaceAll(nowhere, '') : content);
  return { json: written(build((words) => words).json1()), atom: written(marked.atom1()), rss: written(marked.rss2()) };
};
