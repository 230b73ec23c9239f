/*
 * Everything needed to speak one language: its messages, with keys that the compiler checks, and its formatter.
 * A speech is loaded whole before it is used, so that no half-translated page is ever seen.
 */
import i18next, { type TFunction } from 'i18next';
import { loadSlice } from '../cldr/slice';
import { buildFormatter, type Formatter } from './formatter';
import type { Locale } from './locale';
import type en from './locales/en.json';

export type Messages = typeof en;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Messages };
  }
}

export interface Speech {
  readonly locale: Locale;
  readonly t: TFunction;
  readonly formatter: Formatter;
}

const MESSAGES: Readonly<Record<Locale, () => Promise<{ default: unknown }>>> = {
  en: () => import('./locales/en.json'),
  kk: () => import('./locales/kk.json'),
  'uz-Cyrl': () => import('./locales/uz-Cyrl.json'),
  'uz-Latn': () => import('./locales/uz-Latn.json'),
  pl: () => import('./locales/pl.json'),
  ru: () => import('./locales/ru.json'),
};

/** Loads a language's messages and CLDR slice; rejects where the network fails. */
export async function loadSpeech(locale: Locale): Promise<Speech> {
  const [messages, slice] = await Promise.all([MESSAGES[locale](), loadSlice(locale)]);
  const instance = i18next.createInstance();
  const t = await instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: messages.default as Messages } },
    // React puts every text into a text node, so escaping here would show entities.
    interpolation: { escapeValue: false },
  });
  return { locale, t, formatter: buildFormatter(locale, slice) };
}
