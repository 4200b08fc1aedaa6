/** The name of what lies inside a container: control characters out, ways up and drives gone. It is shown, never opened. */
export const nameInside = (container: string, entry: string): string => {
  const parts = entry
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split(/[/\\]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
  return `${container}/${parts.join('/').slice(-300) || 'unnamed'}`;
};

/** What systems leave in archives beside the files of people. */
export const isHidden = (entry: string): boolean =>
  entry
    .split(/[/\\]+/)
    .some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === '__MACOSX' || part === 'Thumbs.db');
