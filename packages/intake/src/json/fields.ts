/** What of a record goes where. */
export type Field =
  | 'text'
  | 'title'
  | 'published'
  | 'modified'
  | 'url'
  | 'publisher'
  | 'authors'
  | 'section'
  | 'topics'
  | 'language'
  | 'retrievedAt';

/** Names that the caller gives; paths into a record are written with dots: `fields.bodyText`. */
export type FieldNames = Readonly<Partial<Record<Field, string>>>;

/**
 * Names that records of news have, best first, without case and marks: the shapes of news-please (`maintext`,
 * `date_publish`), newspaper4k (`publish_date`), trafilatura (`source`, `sitename`), data sets made from Common Crawl
 * (`domain`), the answers of news services (`webPublicationDate`, `publishedAt`, `pub_date`), JSON Feed, schema.org.
 */
export const commonNames: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'maintext',
    'text',
    'body',
    'bodytext',
    'articlebody',
    'articletext',
    'fulltext',
    'content',
    'contenttext',
    'plaintext',
    'cleanedtext',
    'rawtext',
    'story',
    'article',
    'document',
    'contenthtml',
    'articlehtml',
    'bodyhtml',
    'html',
    'rawhtml',
    'description',
    'summary',
    'abstract',
    'excerpt',
    'leadparagraph',
    'snippet',
  ],
  title: ['title', 'headline', 'webtitle', 'articletitle', 'pagetitle', 'titlepage', 'subject', 'name'],
  published: [
    'datepublish',
    'publishdate',
    'published',
    'publishedat',
    'datepublished',
    'publicationdate',
    'publisheddate',
    'webpublicationdate',
    'pubdate',
    'datetimepublished',
    'dateofpublication',
    'publishtime',
    'publishedtime',
    'publishedon',
    'firstpublished',
    'firstpublicationdate',
    'date',
    'datetime',
    'seendate',
    'time',
    'createdat',
    'created',
    'datecreated',
  ],
  modified: ['datemodify', 'datemodified', 'modified', 'modifiedat', 'lastmodified', 'updated', 'updatedat', 'dateupdated', 'filedate'],
  url: [
    'url',
    'canonicallink',
    'canonicalurl',
    'weburl',
    'link',
    'permalink',
    'articleurl',
    'sourceurl',
    'uri',
    'source',
    'warctargeturi',
    'requestedurl',
    'id',
  ],
  publisher: [
    'publisher',
    'sitename',
    'outlet',
    'publication',
    'newspaper',
    'newsoutlet',
    'source',
    'sourcename',
    'sourcedomain',
    'provider',
    'domain',
    'hostname',
    'sourcehostname',
    'site',
    'feedtitle',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'writers', 'writer', 'journalist'],
  section: ['section', 'sectionname', 'category', 'articlesection', 'desk', 'topic'],
  topics: ['topics', 'tags', 'keywords', 'categories', 'subjects'],
  language: ['language', 'lang', 'languagecode', 'inlanguage'],
  retrievedAt: [
    'datedownload',
    'downloaddate',
    'retrieved',
    'retrievedat',
    'crawldate',
    'crawledat',
    'fetchedat',
    'fetchdate',
    'dateaccessed',
    'scrapedat',
    'scrapedate',
    'timestamp',
    'warcdate',
  ],
};

export const folded = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]+/g, '');
