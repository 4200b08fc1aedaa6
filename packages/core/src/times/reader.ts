import { SentenceTokens } from '../stage/index.ts';
import { lexicon, type Word } from './lexicon.ts';

const none: Word = {};

/** A sentence with what the calendar knows of each of its words. */
export class Reader extends SentenceTokens {
  readonly words: ReadonlyMap<string, Word> = lexicon();

  word(i: number): Word {
    return i >= this.from && i < this.to ? (this.words.get(this.tokens.lower[i]!) ?? none) : none;
  }
}
