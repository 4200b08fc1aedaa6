import type { PageDate } from '../../../stage/index.ts';

type Attributes = Readonly<Record<string, string>>;

const MOST = 48;
const LONGEST = 64;
const publishedName =
  /(?:^|[\s_-])(?:published|publish(?:ed)?-?date|date-?published|pub-?date|entry-date|post-date|posted-on|dt-published)(?:$|[\s_-])/i;
const modifiedName = /(?:^|[\s_-])(?:updated|modified|last-?mod|dt-updated)(?:$|[\s_-])/i;
const openUrl = /[?&]?rft\.date=(\d{4}-\d\d-\d\d)/;
/** Keys under which the data of a page's own programs keep the day of publication. */
const scriptKey =
  /"(?:date_?published|published_?date|published_?at|published_?time|publication_?date|publish_?date|pub_?date|first_?published(?:_?at|_?date)?|display_?date|date_?posted)"\s*:\s*"(\d{4}-\d\d-\d\d(?:[T ][\d:.]{5,12}(?:Z|[+-]\d\d:?\d\d)?)?)"/gi;
const MOST_SCRIPT_DAYS = 1;
const LOOK = 4_000_000;

/** Collects the dates that markup states about the page, each with the kind of place that states it. */
export class DateFacts {
  readonly #dates: PageDate[] = [];
  #times = 0;

  add(value: unknown, by: PageDate['by'], says: PageDate['says']): void {
    if (typeof value !== 'string' || !/\d/.test(value) || this.#dates.length >= MOST) return;
    this.#dates.push({ value: value.trim().slice(0, LONGEST), by, says });
  }

  /** Dates in the attributes of an element: `time`, microdata, hAtom, ContextObjects. `shown` is false for what no reader sees. */
  element(name: string, attributes: Attributes, shown: boolean): void {
    const property = attributes['itemprop']?.toLowerCase() ?? '';
    const classes = attributes['class'] ?? '';
    const value = attributes['datetime'] ?? attributes['content'];
    if (/date(?:published|created)/.test(property)) this.add(value, 'property', 'published');
    else if (property.includes('datemodified')) this.add(value, 'property', 'modified');
    else if (name === 'time' && shown && attributes['datetime'] !== undefined) {
      const says = modifiedName.test(classes)
        ? 'modified'
        : attributes['pubdate'] !== undefined || publishedName.test(classes)
          ? 'published'
          : null;
      // Lists of other stories have times too: the first is the page's, if any is.
      if (says !== null) this.add(value, 'property', says);
      else if (this.#times++ === 0) this.add(value, 'time', 'published');
    } else if (name === 'abbr' && publishedName.test(classes)) this.add(attributes['title'], 'property', 'published');
    else if (/\bz3988\b/i.test(classes)) this.add(openUrl.exec(attributes['title'] ?? '')?.[1], 'property', 'published');
  }

  /** Looks through the scripts of a page on which nothing else says when it came out. */
  scripts(raw: string): void {
    if (this.#dates.some(({ says }) => says === 'published')) return;
    const days = new Map<string, string>();
    for (const [, value] of raw.slice(0, LOOK).matchAll(scriptKey)) {
      days.set(value!.slice(0, 10), value!);
      if (days.size > MOST_SCRIPT_DAYS) return;
    }
    for (const value of days.values()) this.add(value, 'script', 'published');
  }

  build(): readonly PageDate[] {
    return this.#dates;
  }
}
