/** A query that does not parse: `word` is the part at fault. */
export class QueryError extends Error {
  readonly word: string;
  constructor(message: string, word: string) {
    super(message);
    this.name = 'QueryError';
    this.word = word;
  }
}
