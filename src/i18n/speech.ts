/*
 * Everything needed to speak one language: its messages, with keys that the compiler checks, and its formatter.
 * A speech is loaded whole before it is used, so that no half-translated page is ever seen.
 */
import i18next, { type i18n, type TFunction } from 'i18next';
import type { CldrSlice } from '../cldr/slice';
import { type Direction, directionOf } from './direction';
import { buildFormatter, type Formatter } from './formatter';
import { isolate } from './isolate';
import type { Language } from './language';
import { LANGUAGES, loadSlice } from './languages';
import { type Locale, PSEUDO_LOCALE } from './locale';
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
  readonly direction: Direction;
  readonly t: TFunction;
  readonly formatter: Formatter;
}

/** Loads a language's messages and CLDR slice; rejects where the network fails. */
export async function loadSpeech(locale: Locale): Promise<Speech> {
  const [language, slice] = await loadParts(locale);
  const instance = i18next.createInstance();
  const t = await instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: language.messages as Messages } },
    // React puts every text into a text node, so escaping here would show entities.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  const direction = directionOf(locale);
  layOwnRules(instance, language, direction);
  return { locale, direction, t, formatter: buildFormatter(locale, language, slice) };
}

async function loadParts(locale: Locale): Promise<[Language, CldrSlice]> {
  if (locale === PSEUDO_LOCALE) return (await import('./pseudo')).loadPseudo();
  const [{ language }, slice] = await Promise.all([LANGUAGES[locale].load(), loadSlice(locale)]);
  return [language, slice];
}

/** i18next asks the browser for plural forms, which in Kazakh and Uzbek answers with those of its own language. */
function layOwnRules({ services }: i18n, { pluralOf }: Language, direction: Direction): void {
  services.pluralResolver.getSuffix = (_code: string, count: number) => `_${pluralOf(count)}`;
  // Not in its types, and the option for it is refused beside its own formatter.
  Object.assign(services.interpolator, {
    format: (value: unknown) => (direction === 'rtl' && typeof value === 'string' ? isolate(value) : value),
  });
}
