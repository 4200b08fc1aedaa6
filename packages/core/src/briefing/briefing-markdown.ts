import type { Briefing } from '../model/index.ts';
import { dateOfEntry, figure, Pieces, published, statusInWords } from './pieces.ts';

const mostClaims = 20;
const mostEntries = 40;
const mostSpeakers = 25;
const mostWords = 6;
const mostRelations = 20;

/** Text from reports that Markdown must not read as markup. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>|#])/g, '\\$1');

/** A briefing as Markdown: key points with their sources, then each part that has something to show. */
export const briefingMarkdown = (briefing: Briefing): string => {
  const pieces = new Pieces(briefing);
  const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']);
  const lines = [
    `# ${plain(briefing.title)}`,
    '',
    ...(briefing.question === '' ? [] : [`Question: \`${briefing.question.replaceAll('`', "'")}\``, '']),
    ...part(
      'Key points',
      briefing.keyPoints.map(({ text, evidence }) => `- ${plain(text)} *(${plain(pieces.sourcesOf(evidence))})*`),
    ),
    ...part(
      'What is new',
      briefing.changes.map(({ text }) => `- ${plain(text)}`),
    ),
    ...part(
      'Claims',
      briefing.claims.slice(0, mostClaims).flatMap((claim) => {
        const row = (name: string, stances: readonly string[]): string[] => {
          const side = pieces.side(claim, stances);
          return side.length === 0 ? [] : [`  - ${name}: ${plain(side.join('; '))}`];
        };
        return [
          `- **${plain(claim.gist)}** ${statusInWords[claim.status]}, ${claim.independentOrigins} independent origin${claim.independentOrigins === 1 ? '' : 's'}`,
          ...row('asserted by', ['asserts', 'reports']),
          ...row('confirmed by', ['confirms']),
          ...row('qualified by', ['qualifies']),
          ...row('denied by', ['denies']),
        ];
      }),
    ),
    ...part(
      'Timeline',
      briefing.timeline
        .slice(0, mostEntries)
        .map(
          (entry) =>
            `- **${dateOfEntry(entry)}**${entry.reality === 'planned' || entry.reality === 'claimed' ? ` (${entry.reality})` : ''}: ${plain(entry.what)} *(${plain(pieces.sourcesOf(entry.evidence))})*`,
        ),
    ),
    ...part(
      'Figures',
      briefing.figures
        .filter(({ values, kind }) => kind !== null || values.length > 1)
        .map(
          ({ measure, about, values, kind }) =>
            `- ${plain(about ?? measure)} (${measure}${kind ? `, ${kind}` : ''}): ${values.map((value) => `${figure(value)}, ${plain(value.source ?? pieces.source(value.report))}`).join('; ')}`,
        ),
    ),
    ...part(
      'Who says what',
      briefing.statements
        .slice(0, mostSpeakers)
        .flatMap(({ name, role, statements }) => [
          `- **${plain(name)}**${role ? `, ${plain(role)}` : ''}`,
          ...statements
            .slice(0, mostWords)
            .map(
              ({ text, kind, evidence }) =>
                `  - ${kind === 'direct' ? `“${plain(text)}”` : plain(text)} *(${plain(pieces.sourcesOf(evidence))})*`,
            ),
        ]),
    ),
    ...part(
      'Relations',
      briefing.relations
        .slice(0, mostRelations)
        .map(
          ({ aName, bName, cooperation, conflict }) =>
            `- ${plain(aName)} and ${plain(bName)}: cooperation ${cooperation}, conflict ${conflict}`,
        ),
    ),
    ...part(
      'Sources',
      briefing.sources.map(
        (source) =>
          `- ${plain(source.title)}: ${plain(pieces.outlet(source))}, ${source.kind}, ${published(source.published)}${source.origin === source.report ? '' : `, copied from ${plain(pieces.source(source.origin))}`}`,
      ),
    ),
    ...part(
      'What the reports leave open',
      briefing.gaps.map(({ text }) => `- ${plain(text)}`),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
