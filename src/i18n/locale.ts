/* Which of the interface languages a reader gets. */
import { LANGUAGES, type ShownLocale } from './languages';

/** BCP 47 tags of the languages that readers choose from, in the order of the menu. */
export const LOCALES = Object.keys(LANGUAGES) as readonly ShownLocale[];

/**
 * English with marks on every letter and half as long again, for tests of the page: what is not marked was never
 * translated, what does not fit will not fit in some language. Only a link that names it (`?lang=en-XA`) gets it.
 */
export const PSEUDO_LOCALE = 'en-XA';
export type Locale = ShownLocale | typeof PSEUDO_LOCALE;

export const endonymOf = (locale: Locale): string =>
  locale === PSEUDO_LOCALE ? 'Ëñĝļíšĥ' : LANGUAGES[locale].endonym;

const LOCALE_BY_NAME: ReadonlyMap<string, ShownLocale> = new Map(
  LOCALES.flatMap((locale) => LANGUAGES[locale].answersTo.map((name) => [name, locale] as const)),
);

/** Regions that write a language in another script than its bare tag means (CLDR, likely subtags). */
const SCRIPT_OF_REGION: Readonly<Record<string, string>> = {
  'kk-cn': 'arab',
  'kk-af': 'arab',
  'kk-ir': 'arab',
  'uz-af': 'arab',
  'zh-hk': 'hant',
  'zh-mo': 'hant',
  'zh-tw': 'hant',
};

/** The interface language that a BCP 47 tag (`kk-KZ`, `uz_Cyrl_UZ`) asks for, or undefined where there is none for it. */
export function parseLocale(tag: string): Locale | undefined {
  if (tag === PSEUDO_LOCALE) return tag;
  const [language = '', second = ''] = tag.trim().toLowerCase().split(/[-_]/);
  const script = second.length === 4 ? second : SCRIPT_OF_REGION[`${language}-${second}`];
  return LOCALE_BY_NAME.get(script === undefined ? language : `${language}-${script}`);
}

export interface LocaleWishes {
  /** Language in the opened link. */
  readonly asked: string | null;
  /** Language chosen here before. */
  readonly stored: string | null;
  /** The browser's languages, most wanted first. */
  readonly browser: readonly string[];
}

/** The first wish that can be met; a link's language before the remembered one, English where none can. */
export function detectLocale({ asked, stored, browser }: LocaleWishes): Locale {
  for (const wish of [asked, stored, ...browser]) {
    const locale = wish === null ? undefined : parseLocale(wish);
    if (locale !== undefined) return locale;
  }
  return 'en';
}
