import { uposNames } from '../syntax/index.ts';
import { HashIndex, LinearModel, type WeightsFile } from '../weights/index.ts';
import { Manner, mostFeatures, TagFeatures } from './tag-features.ts';

/** Tags the words of a sentence from left to right, each with a look at the words around and the tags before. */
export class Tagger {
  readonly #model: LinearModel;
  readonly #classes: number;
  /** Place in `uposNames` of each class. */
  readonly upos: Uint8Array;
  /** Place in `xposNames` of each class. */
  readonly xpos: Uint8Array;
  readonly xposNames: readonly string[];
  /** The class of a full stop. */
  readonly stop: number;
  /** Words that have one tag wherever they stand, by the hash of their form. */
  readonly #plain: HashIndex;
  readonly #plainClass: Uint8Array;
  readonly #features = new Uint32Array(mostFeatures);
  readonly #scores: Int32Array;

  constructor(file: WeightsFile) {
    this.#model = new LinearModel(file);
    this.#plain = new HashIndex(file.array('plainWords', 'u32'));
    this.#plainClass = file.array('plainClasses', 'u8');
    const classes = file.facts('classes').map((name) => name.split(' ') as [string, string]);
    this.#classes = classes.length;
    this.#scores = new Int32Array(classes.length);
    this.stop = Math.max(0, file.facts('classes').indexOf('PUNCT .'));
    this.xposNames = [...new Set(classes.map(([, xpos]) => xpos))].sort();
    this.upos = Uint8Array.from(classes, ([upos]) => (uposNames as readonly string[]).indexOf(upos));
    this.xpos = Uint8Array.from(classes, ([, xpos]) => this.xposNames.indexOf(xpos));
  }

  /** Writes the class of each word into `out` from `offset` on. */
  tag(forms: readonly string[], out: Uint8Array, offset = 0, manner: Manner = Manner.edited): void {
    const sentence = new TagFeatures(forms, manner);
    let last = 255;
    let beforeLast = 255;
    for (let i = 0; i < forms.length; i++) {
      const plain = this.#plain.find(sentence.form(i));
      const best = plain < 0 ? this.#bestOf(sentence, i, last, beforeLast) : this.#plainClass[plain]!;
      out[offset + i] = best;
      beforeLast = last;
      last = best;
    }
  }

  #bestOf(sentence: TagFeatures, i: number, last: number, beforeLast: number): number {
    const count = sentence.write(i, last, beforeLast, this.#features);
    const scores = this.#scores.fill(0);
    for (let f = 0; f < count; f++) this.#model.add(this.#features[f]!, scores);
    let best = 0;
    for (let label = 1; label < this.#classes; label++) if (scores[label]! > scores[best]!) best = label;
    return best;
  }
}
