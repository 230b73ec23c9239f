/* What the ways of writing Russian names in another language's letters have in common. */

export const RUSSIAN_VOWELS = 'аеёиоуыэюя';

/** A name in Russian letters and nothing else. */
export const RUSSIAN_NAME = /^[а-яё\s.-]+$/i;

/** Letter by letter, as `letterAt` writes the one at a place of the name in small letters; capitals stay where they are. O(letters). */
export function transcribe(name: string, letterAt: (lower: string, at: number) => string): string {
  const lower = name.toLowerCase();
  let written = '';
  for (let at = 0; at < lower.length; at++) {
    const letter = letterAt(lower, at);
    written += name[at] === lower[at] ? letter : letter.charAt(0).toUpperCase() + letter.slice(1);
  }
  return written;
}
