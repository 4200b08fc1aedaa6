import { readNumberBefore, type NumberRead } from '../text/index.ts';
import type { Tokens } from './layers.ts';

/** One sentence of the tokens at a time. Outside it there are no words, so that finders need no bounds of their own. */
export class SentenceTokens {
  readonly tokens: Tokens;
  /** First token of the sentence. */
  from = 0;
  /** End of its tokens. */
  to = 0;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  enter(sentence: number): void {
    this.from = this.tokens.first[sentence]!;
    this.to = this.tokens.first[sentence + 1]!;
  }

  /** Lower-case form of a token, empty outside the sentence. */
  lower(i: number): string {
    return i >= this.from && i < this.to ? this.tokens.lower[i]! : '';
  }

  text(i: number): string {
    return i >= this.from && i < this.to ? this.tokens.text[i]! : '';
  }

  /** True where the token begins with a capital letter. */
  capital(i: number): boolean {
    const text = this.text(i);
    const code = text.charCodeAt(0);
    if (code < 128) return code >= 65 && code <= 90;
    return text !== '' && text[0] !== text[0]!.toLowerCase();
  }

  /** True where the token is a word that begins with a small letter of the Latin alphabet. */
  small(i: number): boolean {
    const code = this.text(i).charCodeAt(0);
    return code >= 97 && code <= 122;
  }

  /** True where nothing stands between token i and the next. */
  touches(i: number): boolean {
    return i >= this.from && i + 1 < this.to && this.tokens.end[i]! === this.tokens.start[i + 1]!;
  }

  /** The number that ends right before token `end`. */
  numberBefore(end: number): (NumberRead & { readonly at: number }) | null {
    return end <= this.from ? null : readNumberBefore(this.tokens.lower, end, this.from);
  }

  /** True where the words stand at `i`, one token each. */
  has(i: number, ...words: readonly string[]): boolean {
    for (let k = 0; k < words.length; k++) if (this.lower(i + k) !== words[k]) return false;
    return true;
  }
}
