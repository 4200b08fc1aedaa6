const LOOK = 4096;

/** The encoding that markup at the input's start declares, as a WHATWG name; null where it names none that is known. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  let head = '';
  const end = Math.min(bytes.length, LOOK);
  for (let i = 0; i < end; i++) head += String.fromCharCode(bytes[i]!);
  const label =
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1];
  return knownEncoding(label ?? null);
};

/** The WHATWG name of a label; null where it is none. */
export const knownEncoding = (label: string | null): string | null => {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Markup that can be read as single bytes is not in UTF-16, whatever it says: the standard reads it as UTF-8.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
};
