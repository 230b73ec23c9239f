/*
 * Every language of the interface, in the order of the language menu. To add one, write `locales/<tag>.json` and
 * `locales/<tag>.ts`, name it here and run `npm run cldr`; the tests then say what is missing.
 */
import type { CldrSlice } from '../cldr/slice';
import type { Language } from './language';

interface LanguageEntry {
  /** The language in its own words: a reader finds it whatever the interface is in. */
  readonly endonym: string;
  /** What it answers to, in small letters: a language, or a language in a script. */
  readonly answersTo: readonly string[];
  // Imports are written out one by one, so that the bundler makes one file of each.
  readonly load: () => Promise<{ readonly language: Language }>;
  readonly loadSlice: () => Promise<{ readonly default: unknown }>;
}

/** By BCP 47 tag, fit for `lang` attributes. */
export const LANGUAGES = {
  en: {
    endonym: 'English',
    answersTo: ['en', 'en-latn'],
    load: () => import('./locales/en'),
    loadSlice: () => import('../cldr/slices/en.json'),
  },
  kk: {
    endonym: 'Қазақша',
    answersTo: ['kk', 'kk-cyrl'],
    load: () => import('./locales/kk'),
    loadSlice: () => import('../cldr/slices/kk.json'),
  },
  'uz-Cyrl': {
    endonym: 'Ўзбекча',
    answersTo: ['uz-cyrl'],
    load: () => import('./locales/uz-Cyrl'),
    loadSlice: () => import('../cldr/slices/uz-Cyrl.json'),
  },
  'uz-Latn': {
    endonym: 'Oʻzbekcha',
    answersTo: ['uz', 'uz-latn'],
    load: () => import('./locales/uz-Latn'),
    loadSlice: () => import('../cldr/slices/uz-Latn.json'),
  },
  pl: {
    endonym: 'Polski',
    answersTo: ['pl', 'pl-latn'],
    load: () => import('./locales/pl'),
    loadSlice: () => import('../cldr/slices/pl.json'),
  },
  ru: {
    endonym: 'Русский',
    answersTo: ['ru', 'ru-cyrl'],
    load: () => import('./locales/ru'),
    loadSlice: () => import('../cldr/slices/ru.json'),
  },
  tr: {
    endonym: 'Türkçe',
    answersTo: ['tr', 'tr-latn'],
    load: () => import('./locales/tr'),
    loadSlice: () => import('../cldr/slices/tr.json'),
  },
  'zh-Hans': {
    endonym: '简体中文',
    answersTo: ['zh', 'zh-hans'],
    load: () => import('./locales/zh-Hans'),
    loadSlice: () => import('../cldr/slices/zh-Hans.json'),
  },
  ar: {
    endonym: 'العربية',
    answersTo: ['ar', 'ar-arab'],
    load: () => import('./locales/ar'),
    loadSlice: () => import('../cldr/slices/ar.json'),
  },
} as const satisfies Record<string, LanguageEntry>;

export type ShownLocale = keyof typeof LANGUAGES;

/** The language's part of the CLDR; rejects where the network fails. */
export async function loadSlice(locale: ShownLocale): Promise<CldrSlice> {
  // The cutter wrote these files, and a test holds each against what it writes now.
  return (await LANGUAGES[locale].loadSlice()).default as CldrSlice;
}
