import { readFileSync } from 'node:fs';
import { english } from '@sitrep/english';
import { article, header, page, segments } from '../index.ts';
import { readInput } from '../../intake/index.ts';
import type { Issue } from '../../model/index.ts';
import type { Context } from '../../stage/index.ts';

/** Cases of a file: a name, the input, `==>`, what is expected; cases are divided by a line of `----`. */
export const casesOf = (file: string): { name: string; input: string; expected: string }[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^-{4,}\n/m)
    .map((block) => {
      const [head = '', expected = ''] = block.split(/^==>\n?/m);
      const [name = '', ...input] = head.replace(/\n$/, '').split('\n');
      return { name, input: input.join('\n'), expected: expected.trim() };
    });

/** All that the stages of reading-in make of an input. */
export const readAll = (content: string | Uint8Array, from: { sourceUrl?: string; retrievedAt?: string } = {}) => {
  const { reports, issues: refused } = readInput({ name: 'case', content, ...from });
  const raw = reports[0];
  if (raw === undefined) throw new Error(`no report: ${refused.map(({ message }) => message).join()}`);
  const issues: Pick<Issue, 'code' | 'message'>[] = [...raw.issues];
  const context = {
    english,
    issue: (code: Issue['code'], _: string, message: string) => issues.push({ code, message }),
  } as unknown as Context;
  const seen = page.run({ raw }, context);
  const parts = segments.run({ raw, page: seen }, context);
  const head = header.run({ raw, page: seen, segments: parts }, context);
  const body = article.run({ raw, page: seen, segments: parts, header: head }, context);
  return { raw, page: seen, segments: parts, header: head, article: body, issues };
};
