import { SentenceTokens, type Tokens } from '../stage/index.ts';
import { lexicon, type Word } from './lexicon.ts';

const none: Word = {};

/** A sentence with what the calendar knows of each of its words. */
export class Reader extends SentenceTokens {
  readonly words: ReadonlyMap<string, Word> = lexicon();
  /** True in a conversation: "in a week" is a day to come whatever the tense. */
  readonly exact: boolean;

  constructor(tokens: Tokens, exact = false) {
    super(tokens);
    this.exact = exact;
  }

  word(i: number): Word {
    return i >= this.from && i < this.to ? (this.words.get(this.tokens.lower[i]!) ?? none) : none;
  }
}
