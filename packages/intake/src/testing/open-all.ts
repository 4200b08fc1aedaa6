import { inputsIn, isUnreadable, type InputsOptions, type SourceInput } from '../index.ts';

/** Everything that some bytes hold. */
export const opened = async (content: string | Uint8Array, options: InputsOptions = {}, name = 'input'): Promise<SourceInput[]> => {
  const all: SourceInput[] = [];
  for await (const input of inputsIn({ name, content: typeof content === 'string' ? Buffer.from(content) : content }, options))
    all.push(input);
  return all;
};

/** What is said about each report, without what nobody says; problems by their codes. */
export const told = async (content: string | Uint8Array, options: InputsOptions = {}): Promise<unknown[]> =>
  (await opened(content, options)).map((input) => {
    if (isUnreadable(input)) return input.code;
    const facts = Object.entries(input.sourceFacts ?? {}).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    );
    return {
      ...Object.fromEntries(facts),
      content: typeof input.content === 'string' ? input.content : Buffer.from(input.content).toString(),
    };
  });
