import type { Briefing } from '@sitrep/core/model';
import { oneLine } from '../printable.ts';
import { wrap } from './wrap.ts';

/** The key points alone, each with its sources spelt out. */
export const keyPointsText = ({ title, keyPoints, sources }: Briefing, width: number): string => {
  const named = new Map<string, string>(sources.map((source) => [source.report, source.publisher ?? source.title]));
  const lines = keyPoints.map(({ text, evidence }) => {
    const from = [...new Set(evidence.map(({ report, sentence }) => `${named.get(report) ?? report}, ${report}.${sentence}`))];
    return `${wrap(text, width, '- ')}\n${wrap(`[${from.join('; ')}]`, width, '  ')}`;
  });
  return `${oneLine(title)}\n\n${lines.length === 0 ? 'No key points.' : lines.join('\n')}\n`;
};
