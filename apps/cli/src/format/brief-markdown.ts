import type { Briefing, Evidence } from '@sitrep/core/model';
import { dateText, publishedText } from '@sitrep/newsroom';
import { oneLine } from '../printable.ts';
import { sidesOf } from './brief-parts.ts';
import { cut } from './wrap.ts';

/** Text of reports is data: nothing in it may become markup. */
const plain = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');

/** The briefing as Markdown. Every point leads by footnote to the words it rests on, and to their report. */
export const briefMarkdown = (briefing: Briefing): string => {
  const sources = new Map<string, Briefing['sources'][number]>(briefing.sources.map((source) => [source.report, source]));
  const notes = new Map<string, string>();
  const cite = (evidence: readonly Evidence[]): string =>
    [
      ...new Set(
        evidence.map(({ report, sentence, quote }) => {
          const source = sources.get(report);
          const key = `${report}.${sentence}`;
          if (!notes.has(key)) {
            notes.set(
              key,
              `“${plain(cut(quote, 300))}” ${plain(source?.publisher ?? 'outlet unknown')}, ${plain(source?.title ?? report)}, \`${key}\``,
            );
          }
          return `[^${key.replace(/[^A-Za-z0-9]/g, '-')}]`;
        }),
      ),
    ].join('');
  const date = (value: string | null): string => (value === null ? 'undated' : dateText(value));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Key points', briefing.keyPoints.map(({ text, evidence }) => `- ${plain(text)}${cite(evidence)}`)],
    ['Changes', briefing.changes.map(({ text, evidence }) => `- ${plain(text)}${cite(evidence)}`)],
    [
      'Timeline',
      briefing.timeline.map(
        (entry) =>
          `- **${date(entry.date)}** ${plain(entry.what)}${entry.reality === 'happened' ? '' : ` (${entry.reality})`}${cite(entry.evidence)}`,
      ),
    ],
    [
      'Claims',
      briefing.claims.flatMap(({ gist, status, independentOrigins, evidence }) => [
        `- **${plain(gist)}** (${status}, ${independentOrigins} independent)`,
        ...sidesOf(evidence, briefing.sources).map((side) => `  - ${side.label}: ${plain(side.who)}${cite(side.evidence)}`),
      ]),
    ],
    [
      'Who says what',
      briefing.statements.flatMap(({ name, role, statements }) => [
        `- **${plain(name)}**${role === null ? '' : `, ${plain(role)}`}`,
        ...statements.map(
          ({ act, kind, text, evidence }) => `  - ${act}: ${kind === 'indirect' ? plain(text) : `“${plain(text)}”`}${cite(evidence)}`,
        ),
      ]),
    ],
    [
      'Figures',
      briefing.figures.flatMap(({ measure, about, values, kind }) => [
        `- **${plain(measure)}**${about === null ? '' : `, ${plain(about)}`}${kind === null ? '' : ` (values differ: ${kind})`}`,
        ...values.map(
          (value) => `  - ${plain(value.text)}${value.source === null ? '' : ` (${plain(value.source)})`}${cite([value.evidence])}`,
        ),
      ]),
    ],
    [
      'Relations',
      briefing.relations.map(
        ({ aName, bName, cooperation, conflict, evidence }) =>
          `- ${plain(aName)} and ${plain(bName)}: ${cooperation} with, ${conflict} against each other${cite(evidence.map((one) => one.evidence))}`,
      ),
    ],
    ['Gaps', briefing.gaps.map(({ text, evidence }) => `- ${plain(text)}${cite(evidence)}`)],
    [
      'Sources',
      briefing.sources.map(
        (source, index) =>
          `${index + 1}. ${plain(source.publisher ?? 'outlet unknown')}${source.agency === null ? '' : ` (${plain(source.agency)})`}: ${plain(source.title)}, ${publishedText(source.published)} (\`${source.report}\`)`,
      ),
    ],
  ];
  const period = [briefing.period.from, briefing.period.to].filter((day) => day !== null).map(dateText);
  const head = [`# ${plain(briefing.title)}`];
  if (briefing.question !== '') head.push(`Question: ${plain(briefing.question)}`);
  if (period.length > 0) head.push(`Period: ${[...new Set(period)].join(' to ')}`);
  const body = sections.filter(([, lines]) => lines.length > 0).map(([name, lines]) => `## ${name}\n\n${lines.join('\n')}`);
  const footnotes = [...notes].map(([key, note]) => `[^${key.replace(/[^A-Za-z0-9]/g, '-')}]: ${note}`);
  return `${[...head, ...body, footnotes.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
};
