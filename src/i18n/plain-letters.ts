/* Letters without their marks, and apostrophes made one: the ground that sorting and searching both stand on. */

/** Letters that Unicode does not take apart but people write without their stroke or ligature. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  ة: 'ه',
  ى: 'ي',
};

/** Lower-cased, accents and strokes off. й, ё and ў lose theirs too: ask for Cyrillic letters first. */
export const toPlainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđðøıßæœþəةى]/g, (letter) => PLAIN[letter] ?? letter);

/** Every sign that stands for an apostrophe letter becomes the straight one: ʻ ʼ ‘ ’ ‛ ′ ´ and the backtick. */
export const uniteApostrophes = (text: string): string => text.replace(/[ʻʼʹʽˈ‘’‛′´`]/g, "'");
