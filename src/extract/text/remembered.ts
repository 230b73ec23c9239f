/*
 * What was worked out of a word, kept for when the word comes again. Words follow Zipf's law: a few thousand make up most of
 * any text, so two generations are enough to keep those, and a stream of articles never grows the memory.
 */

/** Distinct words of one generation. */
const MOST = 8_000;

export class Remembered<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  get(word: string): V | undefined {
    const known = this.young.get(word);
    if (known !== undefined) return known;
    const aged = this.old.get(word);
    if (aged !== undefined) this.set(word, aged);
    return aged;
  }

  /** `word` must not be a part of a longer text (see `ownCopy`), else that text is kept too. */
  set(word: string, value: V): void {
    if (this.young.size >= MOST) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(word, value);
  }
}

/** Engines keep a part of a string as a window on the whole; what is remembered must not hold a whole article. */
export const ownCopy = (part: string): string => part.split('').join('');
