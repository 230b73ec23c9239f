/* Which way a language is written. */

/** Languages written from right to left, unless their tag names another script. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['arab', 'hebr', 'syrc', 'thaa']);

export type Direction = 'ltr' | 'rtl';

/** For the `dir` of text in this language, by its BCP 47 tag: `uz-Arab` is written from the right, `uz-Latn` is not. */
export function directionOf(tag: string): Direction {
  const [language = '', second = ''] = tag.toLowerCase().split(/[-_]/);
  const isRightToLeft = second.length === 4 ? RIGHT_TO_LEFT_SCRIPTS.has(second) : RIGHT_TO_LEFT.has(language);
  return isRightToLeft ? 'rtl' : 'ltr';
}
