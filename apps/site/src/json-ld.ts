import type { ClaimRow, EntityView, ReportView } from '@sitrep/newsroom';
import type { Edition } from './edition.ts';

/** schema.org descriptions; a claim gets no rating, since nobody here says who is right. */

const context = 'https://schema.org';

export const articleData = ({ briefing, reports }: Edition): object => ({
  '@context': context,
  '@type': 'Report',
  headline: briefing.title,
  abstract: briefing.keyPoints.map(({ text }) => text).join(' '),
  temporalCoverage: [briefing.period.from, briefing.period.to].filter((date) => date !== null).join('/') || undefined,
  isBasedOn: reports.map((report) => ({
    '@type': 'NewsArticle',
    headline: report.title,
    ...(report.sourceUrl ? { url: report.sourceUrl } : {}),
  })),
});

export const reportData = (report: ReportView): object => ({
  '@context': context,
  '@type': 'NewsArticle',
  headline: report.title,
  ...(report.published.value ? { datePublished: report.published.value } : {}),
  ...(report.publisher ? { publisher: { '@type': 'Organization', name: report.publisher } } : {}),
  ...(report.byline.length > 0 ? { author: report.byline.map((name) => ({ '@type': 'Person', name })) } : {}),
  ...(report.sourceUrl ? { url: report.sourceUrl } : {}),
  wordCount: report.words,
  inLanguage: 'en',
});

export const claimData = (claim: ClaimRow): object => ({
  '@context': context,
  '@type': 'Claim',
  name: claim.gist,
  about: claim.about.map(({ name }) => ({ '@type': 'Thing', name })),
  appearance: [...claim.asserts, ...claim.denies, ...claim.other].map(({ reportTitle }) => ({
    '@type': 'NewsArticle',
    headline: reportTitle,
  })),
});

const types: Readonly<Record<string, string>> = { person: 'Person', organization: 'Organization', place: 'Place' };

export const entityData = (entity: EntityView): object => ({
  '@context': context,
  '@type': types[entity.kind] ?? 'Thing',
  name: entity.name,
  alternateName: entity.aliases,
  ...(entity.lat === null || entity.lon === null
    ? {}
    : { geo: { '@type': 'GeoCoordinates', latitude: entity.lat, longitude: entity.lon } }),
});
