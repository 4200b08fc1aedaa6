import type { SourceFacts } from '../model/index.ts';
import type { LayerName, Page, PageDate, PageFacts, Stage } from '../stage/index.ts';

const sayings: Readonly<Record<SourceFacts['basis'], string>> = {
  feed: 'The feed that the report came in gives this date.',
  json: 'The record that the report came in gives this date.',
  archive: 'The archive that the report came in gives this date.',
  mail: 'The mail that the report came in was sent then.',
  caller: 'Who handed the report in gave this date.',
};

/** Fills what the page itself does not state with what the container of the report says. */
const filled = (own: PageFacts | null, given: SourceFacts): PageFacts => {
  const { title, authors, publisher, published, modified, section, topics, url, language } = given;
  const dates: readonly PageDate[] = [
    ...(own?.dates ?? []),
    // A container states dates as fields of their own, as JSON-LD does: nothing on a page says it more plainly.
    ...(published === null ? [] : [{ value: published, by: 'json-ld', says: 'published' } as const]),
    ...(modified === null ? [] : [{ value: modified, by: 'json-ld', says: 'modified' } as const]),
  ];
  if (own === null) return { title: null, headline: title, authors, publisher, published, modified, dates, section, topics, url, language };
  return {
    ...own,
    headline: own.headline ?? title,
    publisher: own.publisher ?? publisher,
    authors: own.authors.length > 0 ? own.authors : authors,
    published: own.published ?? published,
    modified: own.modified ?? modified,
    dates,
    section: own.section ?? section,
    topics: own.topics.length > 0 ? own.topics : topics,
    url: own.url ?? url,
    language: own.language ?? language,
  };
};

/** A stage that reads the page, and after it what the container of the report says. */
export const withSourceFacts = <Needs extends LayerName>(page: Stage<Needs | 'raw', 'page'>): Stage<Needs | 'raw', 'page'> => ({
  ...page,
  run(doc, context): Page {
    const found = page.run(doc, context);
    const { sourceFacts } = doc.raw;
    return sourceFacts == null ? found : { ...found, facts: filled(found.facts, sourceFacts) };
  },
});

/** A stage that reads the header; where its date is the container's, the reason says so. */
export const namingSource = <Needs extends LayerName>(header: Stage<Needs | 'raw', 'header'>): Stage<Needs | 'raw', 'header'> => ({
  ...header,
  run(doc, context) {
    const found = header.run(doc, context);
    const { sourceFacts } = doc.raw;
    const { published } = found;
    if (sourceFacts?.published == null || published.basis !== 'markup' || published.value === null) return found;
    if (!sourceFacts.published.startsWith(published.value.slice(0, 10))) return found;
    return { ...found, published: { ...published, reasons: [...published.reasons, sayings[sourceFacts.basis]] } };
  },
});
