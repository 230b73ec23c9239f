/*
 * Which language a text is in, as a BCP 47 tag with its script where the language has several. Close neighbours
 * (Kazakh, Kyrgyz, Uzbek, Tajik; Polish) are told apart by the letters only they use, because trigrams confuse them
 * in short texts and in articles that quote another language; the rest is left to franc, which is imported only here.
 */
import { franc } from 'franc';

/** Enough to outweigh a quoted paragraph, and short enough for a whole archive. */
const SAMPLE = 20_000;
/** Below this many characters franc's answer is a guess; most languages that it confuses are written in Latin. */
const SHORTEST = 10;
const SHORTEST_LATIN = 40;
/** Names borrowed from a neighbour (Тоқаев in a Russian text) stay below it; real texts lie at 4 % and more. */
const TELLING_SHARE = 0.02;
/** oʻ and gʻ together make about 2.3 % of an Uzbek text; no other language in the list has any. */
const TELLING_UZBEK = 0.01;

/** The commonest Uzbek words that no other Cyrillic language has; by letters of the text. */
const UZBEK_WORDS = /(?<!\p{L})(?:билан|учун|куни|томонидан|бугун)(?!\p{L})/gu;
const TELLING_UZBEK_WORDS = 0.005;

/** The commonest English words make a tenth of a text and more. */
const TELLING_ENGLISH = 0.05;

/** German ones that no other language of the list has; `will` is both, so these are counted before the English. */
const GERMAN_WORDS =
  /(?<!\p{L})(?:und|mit|nach|wird|werden|wurden?|ist|hat|einen|einem|einer|sich|zum|zur|dem|der|vom|über|für|seine[nmr])(?!\p{L})/gu;
const TELLING_GERMAN = 0.06;
/** The commonest French words that its neighbours lack, a twentieth of a text. */
const FRENCH_WORDS =
  /(?<!\p{L})(?:avec|dans|aux|une|du|cette|leur|était|été|sera|[ds][’'](?:est|était|une))(?!\p{L})/gu;
const TELLING_FRENCH = 0.03;

/** Letters beyond the basic ones, by language. An alphabet that holds another entirely stands after it. */
const CYRILLIC_LETTERS: Readonly<Record<string, string>> = {
  'uz-Cyrl': 'ўҳқғэъё',
  tg: 'ғӣқӯҳҷэъё',
  mn: 'өүыэщъё',
  ky: 'ңөүыэщъё',
  tt: 'әөүҗңһыэщъё',
  kk: 'әғқңөұүһіыэщъё',
  uk: 'іїєґщ',
  be: 'ўіыэё',
  'sr-Cyrl': 'ђјљњћџ',
  mk: 'ѓѕјљњќџ',
};
const RUSSIAN_LETTERS = 'ыэщъё';
const CYRILLIC_MARKS = new Set(Object.values(CYRILLIC_LETTERS).join(''));
const POLISH_LETTERS = 'łżśźąęćń';
/** Letters of Lithuanian, Croatian and Czech, which share ą, ę or ć with Polish. */
const NOT_POLISH = 'ėįųūšžčđě';

/** What franc says (ISO 639-3) in BCP 47; it is kept from answering anything outside the list. */
const TAGS: ReadonlyMap<string, string> = new Map(
  [
    'eng en, deu de, fra fr, spa es, por pt, ita it, nld nl, ron ro, cat ca, pol pl, ces cs, slk sk, slv sl, hrv hr',
    'bos bs, srp sr, hun hu, fin fi, swe sv, dan da, nob nb, lit lt, lvs lv, tur tr, azj az, tuk tk, uzn uz, vie vi',
    'ind id, swh sw, rus ru, bul bg, arb ar, pes fa, urd ur, heb he, uig ug, cmn zh, jpn ja, kor ko, hin hi, ben bn',
    'ell el, hye hy, kat ka, tha th, tam ta, amh am',
  ]
    .flatMap((row) => row.split(', '))
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);

/** The language of a text, or `und` where it is too short or in none that is known. O(20,000 characters at most). */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  const latin = lettersOf(sample, LATIN);
  const cyrillic = lettersOf(sample, CYRILLIC);
  const byLetters = cyrillic > latin ? byCyrillicLetters(sample, cyrillic) : byLatinLetters(sample, latin);
  if (byLetters !== undefined) return byLetters;
  // Of the Cyrillic alphabets those without telling letters are left; trigrams of a headline would name any of ten.
  if (cyrillic > latin) return byTrigrams(text, ['rus', 'bul'], SHORTEST);
  return byTrigrams(text, [...TAGS.keys()], latin > 0 ? SHORTEST_LATIN : SHORTEST);
}

/** `uz` and `sr` become `uz-Cyrl`, `sr-Latn`, … by the script that the text is mostly written in; others stay. */
export function withScript(lang: string, text: string): string {
  if (lang === 'zh') return hasTraditional(text) ? 'zh-Hant' : 'zh-Hans';
  if (lang !== 'uz' && lang !== 'sr') return lang;
  const sample = text.slice(0, SAMPLE);
  const isCyrillic = lettersOf(sample, CYRILLIC) > lettersOf(sample, LATIN);
  return `${lang}-${isCyrillic ? 'Cyrl' : 'Latn'}`;
}

/** The language whose alphabet explains the most and lacks the least; the smaller alphabet where two do as well. */
function byCyrillicLetters(sample: string, letters: number): string | undefined {
  const counts = new Map<string, number>();
  for (const letter of sample) {
    if (CYRILLIC_MARKS.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const own = sumOf([...counts].map(([letter, count]) => (RUSSIAN_LETTERS.includes(letter) ? 0 : count)));
  // Short reports full of foreign names may have few of the telling letters, but not a line of Russian is without ы for long.
  if (!counts.has('ы') && countOf(sample, UZBEK_WORDS) >= Math.max(1, letters * TELLING_UZBEK_WORDS))
    return 'uz-Cyrl';
  // Bulgarian has neither ы nor э; without them a text can still be either.
  if (own < letters * TELLING_SHARE) return counts.has('ы') || counts.has('э') ? 'ru' : undefined;
  let best: { lang: string; score: number } | undefined;
  for (const [lang, alphabet] of Object.entries(CYRILLIC_LETTERS)) {
    const score = sumOf(
      [...counts].map(([letter, count]) => (alphabet.includes(letter) ? count : -2 * count)),
    );
    if (!best || score > best.score) best = { lang, score };
  }
  return best?.lang;
}

function byLatinLetters(sample: string, letters: number): string | undefined {
  const enough = Math.max(1, letters * TELLING_SHARE);
  // Uzbek Latin has no w, and c only in ch: this keeps out "o'clock", "O'Brien" and Italian "po' di".
  const uzbek = countOf(sample, /[og][ʻʼ‘’'`´](?=\p{L})/gu) - 3 * countOf(sample, /w|c(?!h)/gu);
  if (uzbek >= Math.max(1, letters * TELLING_UZBEK)) return 'uz-Latn';
  if (countOf(sample, /ə/gu) >= enough) return 'az';
  // The dotless ı stands in Turkish and Azerbaijani alone.
  if (sample.includes('ı') && countIn(sample, 'ığş') >= enough) return 'tr';
  // Names outweigh the trigrams of a short report; these words are in no other language of the list.
  const words = countOf(sample, /\p{L}+/gu);
  if (words > 0 && countOf(sample, GERMAN_WORDS) >= words * TELLING_GERMAN) return 'de';
  if (countOf(sample, /\b(?:the|with|and|from|will|which)\b/g) >= Math.max(1, words * TELLING_ENGLISH))
    return 'en';
  if (countOf(sample, FRENCH_WORDS) >= Math.max(1, words * TELLING_FRENCH)) return 'fr';
  const polish = countIn(sample, POLISH_LETTERS) - 2 * countIn(sample, NOT_POLISH);
  return polish >= enough ? 'pl' : undefined;
}

function byTrigrams(text: string, only: string[], minLength: number): string {
  const sample = text.slice(0, SAMPLE);
  const tag = TAGS.get(franc(sample, { only, minLength }));
  if (tag === undefined) return 'und';
  return withScript(SOUTH_SLAVIC.has(tag) && isSerbian(sample.toLowerCase(), tag) ? 'sr' : tag, text);
}

/** Trigrams cannot tell these apart; Slovene has neither ć nor `će`. */
const SOUTH_SLAVIC = new Set(['sr', 'hr', 'bs', 'sl']);
const EKAVIAN =
  /(?<!\p{L})(?:predsedni|poset[aieu]|posetio|sledeć|nedelj|posle(?!\p{L})|gde(?!\p{L})|juče|mesec|evrops|saopšten|vreme|uvek|svetsk|spoljn|srednj)/gu;
const IJEKAVIAN =
  /(?<!\p{L})(?:predsjedni|posjet|sljedeć|nedjelj|poslije|gdje|jučer|mjesec|europ|tjed|vrijeme|uvijek|svjetsk|vanjsk|priopć|saopć)/gu;
const SERBO_CROATIAN = /ć|(?<!\p{L})(?:će|koji|koja|što|sa|šef)(?!\p{L})/gu;

/** Written the ekavian way, which of the four only Serbian is. */
const isSerbian = (lower: string, tag: string): boolean =>
  countOf(lower, EKAVIAN) > countOf(lower, IJEKAVIAN) && (tag !== 'sl' || countOf(lower, SERBO_CROATIAN) > 0);

const hasTraditional = (text: string): boolean =>
  countOf(text, /[這國們來時會對發說為總]/gu) > countOf(text, /[这国们来时会对发说为总]/gu);

/** Letters in one run are found at once: there are a few hundred words in a text, and thousands of letters. */
const LATIN = /\p{Script=Latin}+/gu;
const CYRILLIC = /\p{Script=Cyrillic}+/gu;
const lettersOf = (text: string, runs: RegExp): number =>
  sumOf((text.match(runs) ?? []).map(({ length }) => length));

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const countIn = (text: string, letters: string): number => countOf(text, new RegExp(`[${letters}]`, 'gu'));
const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
