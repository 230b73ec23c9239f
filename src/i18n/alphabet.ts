/*
 * The alphabets in their own order, by law or by the dictionaries of each language. Unicode's order is nobody's: it puts
 * every Kazakh and Uzbek letter after я. Letters parted by spaces; a digraph is one letter.
 */
import type { Locale } from './locale';

/**
 * Letters of one place in the order stand joined by `=`: Russian dictionaries file ё under е.
 * Uzbek apostrophe letters are written here with the straight apostrophe that `uniteApostrophes` makes.
 */
export const ALPHABETS: Readonly<Record<Locale, string>> = {
  en: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  kk: 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я',
  'uz-Cyrl': 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш ъ ь э ю я ў қ ғ ҳ',
  'uz-Latn': "a b d e f g h i j k l m n o p q r s t u v x y z o' g' sh ch ng",
  pl: 'a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż',
  ru: 'а б в г д е=ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
};
