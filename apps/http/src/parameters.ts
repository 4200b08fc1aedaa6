import { z } from 'zod';
import { HttpProblem } from './problem.ts';

/** Parameters of every list. Unknown ones are refused: a misspelt filter must not widen an answer. */
export const ListParameters = z.strictObject({
  q: z.string().max(2000).optional().describe('Filter in the query grammar: actor:lavrov type:CONSULT after:2017-01 "free text"'),
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('Rows on a page'),
  cursor: z.string().max(500).optional().describe('`next` of an earlier page'),
  fields: z.string().max(500).optional().describe('Only these top-level fields of each row, divided by commas'),
  format: z.enum(['json', 'csv']).default('json').describe('json, or csv for a spreadsheet (formulas are disarmed)'),
});
export type ListParameters = z.infer<typeof ListParameters>;

export const OneParameters = z.strictObject({ fields: ListParameters.shape.fields });

/** Parses the address's parameters, or throws the problem that names each one at fault. */
export const parametersOf = <Schema extends z.ZodType>(schema: Schema, url: string): z.infer<Schema> => {
  const given = new URL(url).searchParams;
  const twice = [...new Set(given.keys())].filter((key) => given.getAll(key).length > 1);
  if (twice.length > 0)
    throw new HttpProblem(
      'bad-request',
      'A parameter is given twice.',
      twice.map((at) => ({ at, message: 'given more than once' })),
    );
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ at: key, message: 'unknown parameter' }))
      : [{ at: issue.path.join('.'), message: issue.message }],
  );
  throw new HttpProblem('bad-request', `Parameters at fault: ${errors.map(({ at }) => at).join(', ')}.`, errors);
};

/** Names of the top-level fields asked for, all where none are; an unknown name is refused. */
export const fieldsOf = (fields: string | undefined, schema: z.ZodObject): string[] => {
  if (fields === undefined) return Object.keys(schema.shape);
  const names = fields
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.filter((name) => !(name in schema.shape));
  if (names.length === 0 || unknown.length > 0) {
    throw new HttpProblem(
      'bad-request',
      `Fields there are: ${Object.keys(schema.shape).join(', ')}.`,
      unknown.map((at) => ({ at, message: 'unknown field' })),
    );
  }
  return names;
};

/** Keeps the fields asked for of a row. */
export const fieldPicker = (fields: string | undefined, schema: z.ZodObject): ((row: object) => object) => {
  if (fields === undefined) return (row) => row;
  const names = fieldsOf(fields, schema);
  return (row) => Object.fromEntries(names.map((name) => [name, (row as Record<string, unknown>)[name]]));
};
