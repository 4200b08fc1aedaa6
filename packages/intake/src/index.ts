import type { Fetcher } from './fetch/fetcher.ts';

export { inputsFrom, inputsIn, sizeOfInputs, type InputsOptions } from './inputs-from.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { isUnreadable, type SourceInput, type UnreadableInput } from './source-input.ts';
export type { Field, FieldNames } from './json/fields.ts';
export type { Fetcher } from './fetch/fetcher.ts';

/** Fetches politely and safely, and keeps in a file what it fetched; `save` writes it. Loaded when it is called. */
export const fetcherWith = async (memoryPath: string): Promise<{ readonly fetcher: Fetcher; save(): void }> => {
  const [{ Fetcher: Made }, { memoryFile }] = await Promise.all([import('./fetch/fetcher.ts'), import('./fetch/memory-file.ts')]);
  const memory = memoryFile(memoryPath);
  return { fetcher: new Made({ memory }), save: () => memory.save() };
};
