/* Sifts what a page says for what nobody should ever read in the language it is in. */
import type { CldrSlice } from '../../../src/cldr/slice';
import { LOCALES, PSEUDO_LOCALE } from '../../../src/i18n/locale';
import { cutSlice } from '../../../src/publish/cut-cldr';
import { messagesOf } from '../../fixtures/languages';
import { knownTexts } from './known-texts';
import type { FoundText } from './read-texts';

const english = cutSlice('en');
const CODES = new Set(Object.keys(english.territories));
const SECTIONS = [...new Set([...messagesOf('en').keys()].map((key) => key.split('.')[0]))].join('|');
const KEY = new RegExp(`\\b(?:${SECTIONS})\\.[a-zA-Z][\\w.-]+`);
/** Written alike in every language: our name, formats, what stands on a keyboard, paths of served files. */
const ANYWHERE = /\b(?:Bilat|CLDR|Unicode|JSON|UTF-?\d*|Enter|Ctrl|MB|records\/[\w/-]+\.json)\b/g;
/** Languages whose own script is not Latin. */
const NOT_LATIN: ReadonlySet<string> = new Set(['kk', 'uz-Cyrl', 'ru', 'zh-Hans', 'ar']);

type Rule = (words: string) => string | undefined;

/** Finds what is wrong with the texts of a page in this language; each finding is one line. */
export function buildSift(locale: string): (texts: readonly FoundText[]) => string[] {
  const known = knownTexts(locale);
  const rules = [findBroken, ...(locale === PSEUDO_LOCALE ? [findUnmarked] : ownRules(locale))];
  return (texts) =>
    texts
      .filter(({ isForeign }) => !isForeign)
      .flatMap(({ text, where }) => {
        const words = withoutKnown(text, known);
        const findings = rules.flatMap((rule) => rule(words) ?? []);
        return findings.map((finding) => `${finding} — “${text.trim().slice(0, 80)}” (${where})`);
      });
}

function withoutKnown(text: string, known: readonly string[]): string {
  let words = text.replace(/[\u2066-\u2069]/g, '');
  for (const one of known) words = words.replaceAll(one, ' ');
  return words.replace(ANYWHERE, ' ').trim();
}

/** Keys in the place of their words, holes in messages, the browser's own month names, bare ISO codes. */
const findBroken: Rule = (words) => {
  if (KEY.test(words)) return 'a missing key';
  if (/\{\{|\}\}|undefined|\[object|NaN|\bnull\b/.test(words)) return 'a hole';
  if (/\bM(?:0[1-9]|1[0-2])\b/.test(words)) return 'a month that the browser has no word for';
  const code = words.match(/\b[A-Z]{2}\b/g)?.find((one) => CODES.has(one));
  return code === undefined ? undefined : `the bare code ${code}`;
};

/** In the pseudo-language every letter of the interface bears a mark. */
const findUnmarked: Rule = (words) => {
  const plain = words.match(/[a-zA-Z]{2,}/);
  return plain ? `“${plain[0]}” was never translated` : undefined;
};

function ownRules(locale: string): Rule[] {
  const own = LOCALES.find((known) => known === locale);
  if (own === undefined || own === 'en') return [];
  const rules = [findEnglishMessages(own), findEnglishNames(cutSlice(own))];
  return NOT_LATIN.has(own) ? [...rules, findLatin] : rules;
}

const findLatin: Rule = (words) => {
  const latin = words.match(/\p{Script=Latin}{2,}/u);
  return latin ? `“${latin[0]}” in Latin letters` : undefined;
};

function findEnglishMessages(locale: (typeof LOCALES)[number]): Rule {
  const own = messagesOf(locale);
  const foreign = new Set(
    [...messagesOf('en')].filter(([key, text]) => own.get(key) !== text).map(([, text]) => text),
  );
  for (const text of own.values()) foreign.delete(text);
  return (words) => (foreign.has(words) ? 'an English message' : undefined);
}

/** English names of countries and months that the language has a name of its own for. */
function findEnglishNames(own: CldrSlice): Rule {
  const { months, territories } = english;
  const ownNames = new Set([...Object.values(own.territories), ...Object.values(own.months).flat()]);
  const names = [...Object.values(territories), ...months.alone].filter((name) => !ownNames.has(name));
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.map(escapePattern).join('|')})(?!\\p{L})`, 'u');
  return (words) => {
    const name = pattern.exec(words);
    return name ? `the English name ${name[0]}` : undefined;
  };
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
