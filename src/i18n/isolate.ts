/* Words of a left-to-right script within a line that is written from the right. */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A letter of any script but those that are themselves written from the right: Latin, Cyrillic, Han, Hangul, Devanagari. */
const LEFT_TO_RIGHT_LETTER = /(?![\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}])\p{L}/u;

/**
 * Sets words with left-to-right letters apart (Unicode UAX 9), so that a full stop or arrow after them keeps its place;
 * other text is given back as it is.
 */
export const isolate = (text: string): string =>
  LEFT_TO_RIGHT_LETTER.test(text) && !text.startsWith(FIRST_STRONG_ISOLATE)
    ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
    : text;
