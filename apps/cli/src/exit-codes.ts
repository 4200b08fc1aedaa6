/** What the command's end says to a script. */
export const exit = {
  fine: 0,
  /** Some inputs failed; the rest are kept. */
  someFailed: 1,
  /** Wrong usage, or a store that cannot be used. */
  usage: 2,
  nothingFound: 3,
  interrupted: 130,
} as const;

/** Ends the command with a message for the person who called it. */
export class CommandError extends Error {
  readonly code: number;
  constructor(message: string, code: number = exit.usage) {
    super(message);
    this.name = 'CommandError';
    this.code = code;
  }
}
