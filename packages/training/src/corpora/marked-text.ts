/** A stretch that the markup names: half-open UTF-16 offsets into the text without markup. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** "person", "organization.ministry", "quote", "event.ASSAULT". */
  readonly kind: string;
  /** Id of the entity, or what the kind asks for. */
  readonly value: string;
}

export interface MarkedReport {
  readonly id: string;
  readonly style: string;
  readonly region: string;
  /** Statements, cues, times and events are marked too. */
  readonly full: boolean;
  /** Day of publication of a full report. */
  readonly published: string | null;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  /** What is wrong with the markup. */
  readonly faults: readonly string[];
}

const closing = /^\|([A-Za-z.-]+)\|([^|{}\n]*)\}\}/;

/** Text and spans of a stretch of markup: `{{surface|kind|value}}`, nested. */
export const readMarkup = (source: string): Pick<MarkedReport, 'text' | 'spans' | 'faults'> => {
  const faults: string[] = [];
  const spans: MarkedSpan[] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < source.length;) {
    if (source.startsWith('{{', i)) {
      open.push(text.length);
      i += 2;
    } else if (open.length > 0 && source[i] === '|') {
      const match = closing.exec(source.slice(i, i + 120));
      if (match) {
        spans.push({ start: open.pop()!, end: text.length, kind: match[1]!, value: match[2]! });
        i += match[0].length;
      } else {
        faults.push(`bad markup near "${source.slice(i, i + 40).replaceAll('\n', ' ')}"`);
        i++;
      }
    } else text += source[i++];
  }
  if (open.length > 0) faults.push('unclosed markup');
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end), faults };
};

/** The reports of a file: each under a line `=== id | style | region [| full | date]`. */
export const readMarkedReports = (source: string): MarkedReport[] =>
  source
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const line = part.indexOf('\n');
      const [id = '', style = '', region = '', full = '', published = ''] = part
        .slice(0, line)
        .split('|')
        .map((field) => field.trim());
      const read = readMarkup(`${part.slice(line + 1).trim()}\n`);
      return { id, style, region, full: full === 'full', published: published || null, ...read };
    });
