import { CommandError, exit } from '../exit-codes.ts';
import { write, writeJson } from '../output.ts';

/** `sitrep schema [RECORD]`: a record of the model as JSON Schema, or the names there are. */
export const runSchema = async (name: string | undefined): Promise<number> => {
  const { jsonSchemaOf, recordNames } = await import('@sitrep/core');
  if (name === undefined) {
    await write(`${recordNames.join('\n')}\n`);
    return exit.fine;
  }
  const record = recordNames.find((one) => one.toLowerCase() === name.toLowerCase());
  if (record === undefined) throw new CommandError(`no record is called ${name}; there are ${recordNames.join(', ')}`);
  await writeJson(jsonSchemaOf(record));
  return exit.fine;
};
