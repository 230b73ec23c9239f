/*
 * Whole numbers as text: one character for a small one, so that a column of a million lies in JSON as one string, every
 * host compresses it unasked, and gzip meets one symbol a value. Digits below LAST end a number, the rest go on with it.
 *
 *   0 … 60 → one character     61 … 1890 → two     1891 … 56 790 → three
 */

/** Of the printable ASCII characters, all but space, `!`, `"` and `\`: JSON leaves these as they are. */
const FIRST_CHAR = 35;
const BACKSLASH = 92;
const LAST_CHAR = 126;
/** Digits that end a number, and those that go on. */
const ENDING = 61;
const GOING_ON = 30;
/** More characters than any number up to 2 ** 31 takes. */
const LONGEST = 8;

export interface ColumnWriter {
  /** Appends a whole number, at least 0. */
  readonly put: (value: number) => void;
  readonly text: () => string;
}

export function buildColumn(): ColumnWriter {
  let chars = new Uint8Array(1024);
  let length = 0;
  const push = (symbol: number): void => {
    if (length === chars.length) {
      const longer = new Uint8Array(length * 2);
      longer.set(chars);
      chars = longer;
    }
    const char = FIRST_CHAR + symbol;
    chars[length++] = char < BACKSLASH ? char : char + 1;
  };
  return {
    put: (value) => {
      let rest = value;
      while (rest >= ENDING) {
        rest -= ENDING;
        push(ENDING + (rest % GOING_ON));
        rest = Math.floor(rest / GOING_ON);
      }
      push(rest);
    },
    text: () => new TextDecoder().decode(chars.subarray(0, length)),
  };
}

/** Reads a column from its start. Never throws: once something was wrong it gives zeros and `isSound` tells. */
export class ColumnReader {
  readonly #text: string;
  #at = 0;
  #isBroken = false;

  constructor(text: string) {
    this.#text = text;
  }

  next(): number {
    let value = 0;
    let scale = 1;
    for (let length = 0; length < LONGEST; length++) {
      const symbol = this.#symbol();
      value += scale * symbol;
      if (symbol < ENDING) return value;
      scale *= GOING_ON;
    }
    this.#isBroken = true;
    return 0;
  }

  /** Whether every character so far was one of a column, and none is left. */
  isSound(): boolean {
    return !this.#isBroken && this.#at === this.#text.length;
  }

  #symbol(): number {
    // Beyond the end this is NaN, which no comparison holds for.
    const char = this.#text.charCodeAt(this.#at++);
    if (char >= FIRST_CHAR && char < BACKSLASH) return char - FIRST_CHAR;
    if (char > BACKSLASH && char <= LAST_CHAR) return char - FIRST_CHAR - 1;
    this.#isBroken = true;
    return 0;
  }
}

/** A whole number of either sign as one that is not negative: 0, −1, 1, −2, 2 … */
export const foldSign = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

export const unfoldSign = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
