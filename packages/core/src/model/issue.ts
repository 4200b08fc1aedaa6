import { z } from 'zod';
import { Span } from './span.ts';

/** Every kind of problem the program can name. A problem is data: the rest of the batch goes on. */
export const issueCodes = {
  'input.empty': 'the input holds no text',
  'input.binary': 'the input is no text',
  'input.too-large': 'the input is larger than the limit',
  'input.broken': 'the input ends early or is damaged; what could be read was read',
  'input.too-deep': 'containers lie deeper inside each other than the limit',
  'input.too-many': 'the input holds more documents than the limit',
  'input.expansion': 'the input unpacks to more than the limit',
  'input.passed-over': 'parts of the input hold no text and were passed over',
  'input.unchanged': 'the address did not change since it was last fetched',
  'input.unreadable': 'the input could not be read',
  'input.unsupported': 'the format is not supported',
  'encoding.invalid': 'some bytes are not valid in the encoding and were replaced',
  'encoding.guessed': 'the encoding is not stated and was guessed',
  'encoding.mojibake': 'text was decoded wrongly before it came here',
  'text.controls': 'control characters or terminal escapes were taken out',
  'text.capitals': 'the text is in capitals throughout and its case was restored',
  'text.bidi': 'marks that reorder text were taken out',
  'text.long-line': 'a line is longer than the limit for analysis and was cut into pieces',
  'markup.script': 'scripts in the markup were left out',
  'markup.too-deep': 'the markup is nested deeper than the limit',
  'report.no-body': 'no article was found in the input',
  'report.no-date': 'the report states no date',
  'report.date-contradiction': 'the report states dates that contradict each other',
  'report.date-ambiguous': 'the stated date can be read as two days',
  'report.date-impossible': 'a stated date cannot be right',
  'report.duplicate-text': 'the report holds its text more than once',
  'report.language': 'the report seems not to be in English',
  'quote.unbalanced': 'a quotation mark has no partner',
  'quote.recovered': 'a missing quotation mark was assumed',
  'stage.crashed': 'a stage failed on this report; its layer is empty',
  'stage.limit': 'a stage stopped at its limit; its layer is partial',
} as const;
export type IssueCode = keyof typeof issueCodes;

export const Issue = z.object({
  code: z.enum(Object.keys(issueCodes) as [IssueCode, ...IssueCode[]]),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  /** Into the report's text where there is one. */
  span: Span.nullable().default(null),
  /** Name of the input it is about, where it belongs to no report. */
  input: z.string().nullable().default(null),
});
export type Issue = Readonly<z.infer<typeof Issue>>;
