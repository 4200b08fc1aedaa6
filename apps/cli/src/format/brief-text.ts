import type { Briefing } from '@sitrep/core/model';
import { dateText, publishedText } from '@sitrep/newsroom';
import { oneLine } from '../printable.ts';
import { citations, sidesOf } from './brief-parts.ts';
import { wrap } from './wrap.ts';

/** Sections in their order; each gives its lines, and one without lines is left out. */
export const briefText = (briefing: Briefing, width: number): string => {
  const { cite, numberOf } = citations(briefing.sources);
  const item = (text: string, mark = '- '): string => wrap(text, width, mark);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Key points', briefing.keyPoints.map(({ text, evidence }) => item(`${text} ${cite(evidence)}`))],
    ['Changes', briefing.changes.map(({ text, evidence }) => item(`${text} ${cite(evidence)}`))],
    [
      'Timeline',
      briefing.timeline.map(({ date, what, reality, evidence }) =>
        item(`${date === null ? 'undated' : dateText(date)}: ${what}${reality === 'happened' ? '' : ` (${reality})`} ${cite(evidence)}`),
      ),
    ],
    [
      'Claims',
      briefing.claims.flatMap(({ gist, status, independentOrigins, evidence }) => [
        item(`${gist} (${status}, ${independentOrigins} independent)`),
        ...sidesOf(evidence, briefing.sources).map((side) => item(`${side.label}: ${side.who} ${cite(side.evidence)}`, '    ')),
      ]),
    ],
    [
      'Who says what',
      briefing.statements.flatMap(({ name, role, statements }) => [
        item(`${name}${role === null ? '' : `, ${role}`}`),
        ...statements.map(({ act, kind, text, evidence }) =>
          item(`${act}: ${kind === 'indirect' ? text : `“${text}”`} ${cite(evidence)}`, '    '),
        ),
      ]),
    ],
    [
      'Figures',
      briefing.figures.flatMap(({ measure, about, values, kind }) => [
        item(`${measure}${about === null ? '' : `, ${about}`}${kind === null ? '' : ` (values differ: ${kind})`}`),
        ...values.map(({ text, source, asOf, evidence }) =>
          item(`${text}${source === null ? '' : ` (${source})`}${asOf === null ? '' : `, ${dateText(asOf)}`} ${cite([evidence])}`, '    '),
        ),
      ]),
    ],
    [
      'Relations',
      briefing.relations.map(({ aName, bName, cooperation, conflict, evidence }) =>
        item(`${aName} and ${bName}: ${cooperation} with, ${conflict} against each other ${cite(evidence.map((one) => one.evidence))}`),
      ),
    ],
    ['Gaps', briefing.gaps.map(({ text, evidence }) => item(`${text} ${cite(evidence)}`))],
    [
      'Sources',
      briefing.sources.map((source) =>
        wrap(
          `${source.publisher ?? 'outlet unknown'}${source.agency === null ? '' : ` (${source.agency})`}: ${source.title}; ${publishedText(source.published)}; ${source.report}${source.origin === source.report ? '' : `, from [${numberOf(source.origin)}]`}`,
          width,
          `[${numberOf(source.report)}] `,
        ),
      ),
    ],
  ];
  const body = sections.filter(([, lines]) => lines.length > 0).map(([name, lines]) => `${name}\n${lines.join('\n')}`);
  return `${[head(briefing), ...body].join('\n\n')}\n`;
};

const head = ({ title, question, period }: Briefing): string => {
  const span = [period.from, period.to].filter((day) => day !== null).map(dateText);
  const lines = [oneLine(title)];
  if (question !== '') lines.push(`Question: ${oneLine(question)}`);
  if (span.length > 0) lines.push(`Period: ${[...new Set(span)].join(' to ')}`);
  lines.push('[1.4] is sentence 4 of source 1; `sitrep show REPORT.SENTENCE` shows it.');
  return lines.join('\n');
};

/** The key points alone, each with its sources spelt out. */
export const keyPointsText = ({ title, keyPoints, sources }: Briefing, width: number): string => {
  const named = new Map<string, string>(sources.map((source) => [source.report, source.publisher ?? source.title]));
  const lines = keyPoints.map(({ text, evidence }) => {
    const from = [...new Set(evidence.map(({ report, sentence }) => `${named.get(report) ?? report}, ${report}.${sentence}`))];
    return `${wrap(text, width, '- ')}\n${wrap(`[${from.join('; ')}]`, width, '  ')}`;
  });
  return `${oneLine(title)}\n\n${lines.length === 0 ? 'No key points.' : lines.join('\n')}\n`;
};
