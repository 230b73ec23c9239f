/* Of what kind each character of a text is. Asked of Unicode once a character; after that a look into a table. */

export const SPACE = 1;
/** A letter, or a mark on one. */
export const LETTER = 2;
export const DIGIT = 3;
/** Punctuation and all else. */
export const MARK = 4;

const BEYOND_TABLE = 0xffff;
const kinds = new Uint8Array(BEYOND_TABLE + 1);

/** Kind of the character at a position of the text; 0 past its end. */
export function kindAt(text: string, at: number): number {
  // Looked up past its end, every look into the text and the table becomes a slow one.
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  // Halves of a pair are looked up as the character that they make.
  if ((unit & 0xf800) === 0xd800) return kindOf(text.codePointAt(at) ?? unit);
  return kinds[unit] || learn(unit);
}

function learn(unit: number): number {
  const kind = kindOf(unit);
  kinds[unit] = kind;
  return kind;
}

function kindOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : MARK;
}

/** Code units of the character at a position: two beyond the Basic Multilingual Plane. */
export const widthAt = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;

export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―']);
