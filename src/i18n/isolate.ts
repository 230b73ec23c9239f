/* Words of a left-to-right script within a line that is written from the right. */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Sets words with Latin, Cyrillic or other left-to-right letters apart (Unicode UAX 9), so that a full stop or arrow after
 * them keeps its place; other text is given back as it is.
 */
export const isolate = (text: string): string =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) &&
  !text.startsWith(FIRST_STRONG_ISOLATE)
    ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
    : text;
