/* Names of people whom no reference knows, from Cyrillic to the Latin letters of English newspapers. */

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'gh',
  д: 'd',
  ђ: 'dj',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  і: 'i',
  ї: 'yi',
  ј: 'j',
  к: 'k',
  қ: 'q',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  ң: 'ng',
  њ: 'nj',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ў: 'oʻ',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ҳ: 'h',
  ц: 'ts',
  ч: 'ch',
  џ: 'dž',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  ґ: 'g',
}; // prettier-ignore

/** Text in other scripts stays as it is; `own` are the letters of a language that is written in both. */
export function romanise(name: string, own?: Readonly<Record<string, string>>): string {
  let written = '';
  for (const letter of name) {
    // A Latin name keeps its letters, whatever they are folded to (ü to ue).
    const latin =
      letter < '\u0400' ? undefined : (own?.[letter.toLowerCase()] ?? LETTERS[letter.toLowerCase()]);
    if (latin === undefined) written += letter;
    else written += letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  }
  return written;
}
