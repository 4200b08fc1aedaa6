import { InvalidArgumentError, Option } from 'commander';
import type { Field, FieldNames, InputsOptions } from '@sitrep/newsroom';

/** Options of commands that read inputs, as they come from the command line. */
export interface IntakeArguments {
  /** MiB a document may have. */
  readonly maxSize: number;
  readonly maxTotal?: number;
  readonly maxDepth?: number;
  readonly maxEntries?: number;
  readonly maxRatio?: number;
  readonly field?: FieldNames;
}

const MiB = 1024 * 1024;
const fields: readonly Field[] = [
  'text',
  'title',
  'published',
  'modified',
  'url',
  'publisher',
  'authors',
  'section',
  'topics',
  'language',
  'retrievedAt',
];

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value === 0)
    throw new InvalidArgumentError('a whole number above 0 is needed');
  return value;
};

const fieldName = (text: string, before: FieldNames = {}): FieldNames => {
  const at = text.indexOf('=');
  const field = fields.find((one) => one === text.slice(0, at));
  if (field === undefined || at === text.length - 1)
    throw new InvalidArgumentError(`FIELD=NAME is needed; FIELD is one of ${fields.join(', ')}`);
  return { ...before, [field]: text.slice(at + 1) };
};

/** The options themselves, made anew for each command. */
export const intakeOptions = (): readonly Option[] => [
  new Option(
    '--field <field=name>',
    'field of JSON records that holds the text, title, date …; may be given several times: --field text=body',
  ).argParser(fieldName),
  new Option('--max-size <mib>', 'MiB a document may have').argParser(wholeNumber).default(64),
  new Option('--max-total <mib>', 'MiB that one path may unpack to (default: 65536)').argParser(wholeNumber),
  new Option('--max-depth <n>', 'containers inside each other (default: 8)').argParser(wholeNumber),
  new Option('--max-entries <n>', 'documents in one path (default: 10000000)').argParser(wholeNumber),
  new Option('--max-ratio <n>', 'times its size that anything may unpack to (default: 250)').argParser(wholeNumber),
];

/** The same in the form that reading takes. */
export const inputsOptions = ({ maxSize, maxTotal, maxDepth, maxEntries, maxRatio, field }: IntakeArguments): InputsOptions => ({
  maxBytes: maxSize * MiB,
  ...(maxTotal === undefined ? {} : { maxTotalBytes: maxTotal * MiB }),
  ...(maxDepth === undefined ? {} : { maxDepth }),
  ...(maxEntries === undefined ? {} : { maxEntries }),
  ...(maxRatio === undefined ? {} : { maxRatio }),
  ...(field === undefined ? {} : { fields: field }),
});
