/** Why a store cannot be used. Each code stands for one thing a person can do about it. */
export type StoreErrorCode =
  /** No store at that place, and none was to be made. */
  | 'missing'
  /** The file is no database. */
  | 'corrupt'
  /** A database of another program. */
  | 'foreign'
  /** Made by a newer version of this program. */
  | 'newer'
  /** The place cannot be written to. */
  | 'read-only'
  /** Another process holds it for too long. */
  | 'busy'
  /** The server does not answer, or refuses. */
  | 'unreachable'
  /** Another report has the same id. */
  | 'id-taken'
  /** The disk is full or failing. */
  | 'disk';

/** A store that cannot be opened or written; `message` says what and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
