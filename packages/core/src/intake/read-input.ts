import type { Issue, IssueCode, ReportId, SourceFacts } from '../model/index.ts';
import type { RawReport } from '../stage/index.ts';
import { contentHash } from '../text/index.ts';
import { decode } from './decode.ts';
import { formatOf } from './format.ts';
import { containerOf, signatureOf } from './signature.ts';

/** One input as it arrives: bytes or text, and what is known about it from outside. */
export interface Input {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly sourceUrl?: string | null;
  readonly retrievedAt?: string | null;
  /** Encoding that the transport states (HTTP, mail): a WHATWG label. The bytes' own signs outweigh it. */
  readonly charset?: string | null;
  /** What the content is, where the container says so; told from the content without it. */
  readonly format?: RawReport['format'] | null;
  /** What the container says about the report. */
  readonly sourceFacts?: SourceFacts | null;
}

/** The reports an input holds, or why it holds none. */
export interface Intake {
  readonly reports: readonly RawReport[];
  readonly issues: readonly Issue[];
}

export interface IntakeOptions {
  /** Largest input taken, in UTF-16 code units of the decoded text. */
  readonly maxChars?: number;
}

const DEFAULT_MAX_CHARS = 64 * 1024 * 1024;
/** No encoding needs more bytes than this for a code unit, so a larger input need not be decoded to be refused. */
const MAX_BYTES_PER_CHAR = 4;

/**
 * Reads one input into reports. Bytes are decoded (what was guessed or replaced is named in the report's issues);
 * what is no text, holds none or is larger than the limit gives an issue and no report. Never throws on content.
 */
export const readInput = (input: Input, options: IntakeOptions = {}): Intake => {
  const maxChars = options.maxChars ?? DEFAULT_MAX_CHARS;
  const issue = (code: IssueCode, severity: Issue['severity'], message: string): Issue => ({
    code,
    severity,
    message,
    span: null,
    input: input.name,
  });
  const refuse = (code: IssueCode, message: string): Intake => ({ reports: [], issues: [issue(code, 'error', message)] });
  const tooLarge = (size: number, unit: string): Intake =>
    refuse('input.too-large', `the input has ${count(size)} ${unit}; the limit is ${count(maxChars)} characters`);

  if (input.content.length === 0) return refuse('input.empty', 'the input is empty');
  if (typeof input.content !== 'string') {
    if (input.content.length > maxChars * MAX_BYTES_PER_CHAR) return tooLarge(input.content.length, 'bytes');
    const signature = signatureOf(input.content);
    if (signature !== null) {
      return signature.archive
        ? refuse('input.unsupported', `the input is ${signature.name}, which is not taken`)
        : refuse('input.binary', `the input is ${signature.name} and no text`);
    }
  } else if (input.content.length > maxChars) {
    return tooLarge(input.content.length, 'characters');
  }

  const { text, encoding, guessed, invalid } = decode(input.content, input.charset ?? null);
  if (text.length > maxChars) return tooLarge(text.length, 'characters');
  if (looksBinary(text)) return refuse('input.binary', 'the input is mostly control characters and no text');
  if (!/[^\s\p{C}]/u.test(text)) return refuse('input.empty', 'the input holds nothing but white space');
  const container = containerOf(text);
  if (container !== null) return refuse('input.unsupported', `the input is ${container}, which is not taken`);

  const issues: Issue[] = [];
  if (guessed) issues.push(issue('encoding.guessed', 'info', `the encoding is not stated; ${encoding} was guessed from the bytes`));
  if (invalid > 0) {
    const what = invalid === 1 ? 'sequence was' : 'sequences were';
    issues.push(issue('encoding.invalid', 'warning', `${count(invalid)} invalid ${what} replaced while reading ${encoding}`));
  }
  const hash = contentHash(text);
  const report: RawReport = {
    id: idOf(hash, input),
    name: input.name,
    raw: text,
    format: input.format ?? formatOf(text),
    encoding,
    contentHash: hash,
    sourceUrl: input.sourceUrl ?? input.sourceFacts?.url ?? null,
    retrievedAt: input.retrievedAt ?? null,
    given: null,
    ...(input.sourceFacts == null ? {} : { sourceFacts: input.sourceFacts }),
    issues,
  };
  return { reports: [report], issues: [] };
};

/**
 * The report's id: a hash of its text. Where a container names the outlet, its name counts too, for two outlets that
 * print one text are two reports (and one a reprint of the other).
 */
const idOf = (hash: string, { sourceFacts }: Input): ReportId => {
  const host = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/:?#]+)/i.exec(sourceFacts?.url ?? '')?.[1];
  const outlet = host ?? sourceFacts?.publisher ?? null;
  return `r${(outlet === null ? hash : contentHash(`${hash} ${outlet.toLowerCase()}`)).slice(0, 12)}` as ReportId;
};

const count = (n: number): string => n.toLocaleString('en-US');

/** True where NULs or other controls that no text holds are more than an accident. Looks at the first 64 K. */
const looksBinary = (text: string): boolean => {
  const sample = Math.min(text.length, 65_536);
  let controls = 0;
  for (let i = 0; i < sample; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32) || code === 127) controls += code === 0 ? 4 : 1;
  }
  return controls > Math.max(8, sample * 0.05);
};
