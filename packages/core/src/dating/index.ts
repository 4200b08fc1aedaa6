import type { Published } from '../model/index.ts';
import { stage, type Doc } from '../stage/index.ts';
import { boundsOf } from './bounds.ts';
import { namedOffices } from './offices.ts';
import { latestTold } from './told.ts';

export const dating = stage({
  name: 'dating',
  version: 1,
  needs: ['raw', 'article', 'header', 'sentences', 'mentions', 'times', 'chains'],
  adds: 'dating',
  about: 'dates the report: as stated, as others tell, or between bounds that its offices and the dates it tells allow',
  run({ raw, article, header, sentences, times }, context): Published {
    const told = latestTold(article.text, times, sentences, header.published.value !== null);
    const { published } = header;
    if (published.value !== null) {
      if (told !== null && told.day > nextDay(published.value)) {
        context.issue(
          'report.date-contradiction',
          'warning',
          `${published.value.slice(0, 10)} is stated, but the text speaks of "${told.text}" as past`,
        );
      }
      return published;
    }
    if (raw.given?.value != null) return { ...raw.given, basis: 'inferred' };
    const { officeholders, countries } = context.english;
    const offices = namedOffices(article.text, sentences, officeholders, countries);
    const placeName = (of: string): string => countries.find(({ code }) => code === of)?.name ?? of;
    return narrowed(published, raw.given, boundsOf(offices, told, raw.retrievedAt, placeName));
  },
  empty: ({ header }: Doc<'header'>): Published => header.published,
});

const nextDay = (value: string): string => new Date(Date.parse(`${value.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The stretch that all bounds leave; bounds that contradict the report's own are left out. */
const narrowed = (stated: Published, given: Published | null, bounds: Pick<Published, 'earliest' | 'latest' | 'reasons'>): Published => {
  let result: Published = { ...stated };
  for (const { earliest, latest, reasons } of [bounds, ...(given === null ? [] : [given])]) {
    if (earliest === null && latest === null) continue;
    const from = earliest !== null && (result.earliest === null || earliest > result.earliest) ? earliest : result.earliest;
    const to = latest !== null && (result.latest === null || latest < result.latest) ? latest : result.latest;
    if (from !== null && to !== null && from > to) continue;
    result = { ...result, earliest: from, latest: to, reasons: [...result.reasons, ...reasons] };
  }
  return result;
};
