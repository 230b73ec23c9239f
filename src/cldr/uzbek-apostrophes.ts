/*
 * Uzbek Latin has two apostrophe letters that keyboards, and CLDR itself, write in five ways. Law of 1995: oʻ and gʻ
 * take the turned comma (U+02BB); the tutuq belgisi between letters is the plain one (U+02BC).
 */

/** `G‘arbiy`, `ma’no` → `Gʻarbiy`, `maʼno`. A French elision (`Kot-d’Ivuar`) is neither letter and stays. */
export function uniteUzbekApostrophes(text: string): string {
  return text.replace(/(?<=[og])['‘’ʼ`]/giu, 'ʻ').replace(/(?<=\p{Ll})['‘’`](?=\p{Ll})/gu, 'ʼ');
}
