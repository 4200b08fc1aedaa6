export interface Signature {
  readonly name: string;
  /** True for a container that may hold reports. */
  readonly archive: boolean;
}

const archive = true;
const signatures: readonly (readonly [bytes: string, name: string, archive?: boolean, at?: number])[] = [
  ['PK\x03\x04', 'a ZIP archive', archive],
  ['PK\x05\x06', 'an empty ZIP archive', archive],
  ['\x1f\x8b', 'gzip data', archive],
  ['BZh', 'bzip2 data', archive],
  ['\xfd7zXZ\0', 'xz data', archive],
  ['\x28\xb5\x2f\xfd', 'zstd data', archive],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive', archive],
  ['Rar!\x1a\x07', 'a RAR archive', archive],
  ['ustar', 'a tar archive', archive, 257],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['RIFF', 'RIFF media'],
  ['OggS', 'Ogg media'],
  ['ID3', 'an MP3 file'],
  ['fLaC', 'a FLAC file'],
  ['ftyp', 'an MP4 file', false, 4],
  ['\x1a\x45\xdf\xa3', 'a Matroska file'],
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['\0asm', 'a WebAssembly module'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
];

/** What the first bytes say the input is, where they name a format that is no text. */
export const signatureOf = (bytes: Uint8Array): Signature | null => {
  for (const [magic, name, isArchive = false, at = 0] of signatures) {
    let same = bytes.length >= at + magic.length;
    for (let i = 0; same && i < magic.length; i++) same = bytes[at + i] === magic.charCodeAt(i);
    if (same) return { name, archive: isArchive };
  }
  return null;
};

/** The name of a text format that holds many documents and is read by none of the ways here, or null. */
export const containerOf = (text: string): string | null => {
  const start = text.slice(0, 1024).trimStart();
  if (/^WARC\/[01]\.\d\r?\n/.test(start)) return 'a WARC archive';
  if (/^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/.test(start)) return 'a feed';
  if (/^(?:\{\s*"|\[\s*[[{"])/.test(start) && /[}\]]\s*$/.test(text.slice(-64))) return 'JSON data';
  return null;
};
