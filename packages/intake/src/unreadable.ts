import type { UnreadableInput } from './source-input.ts';

/** What the system's codes mean to a person. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
  EISDIR: 'it is a folder',
  EIO: 'the disk fails',
  ENAMETOOLONG: 'its name is too long',
};

export const unreadable = (name: string, error: unknown): UnreadableInput => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return { name, code: 'input.unreadable', message: `${name}: ${reason}` };
};
