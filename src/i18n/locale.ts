/* The six languages of the interface, and which of them a reader gets. */
import type { SliceLocale } from '../cldr/slice';

/** BCP 47 tags, fit for `lang` attributes; in the order of the language menu. */
export const LOCALES = [
  'en',
  'kk',
  'uz-Cyrl',
  'uz-Latn',
  'pl',
  'ru',
] as const satisfies readonly SliceLocale[];
export type Locale = (typeof LOCALES)[number];

/** Each language in its own words: a reader finds it whatever the interface is in. */
export const ENDONYMS: Readonly<Record<Locale, string>> = {
  en: 'English',
  kk: 'Қазақша',
  'uz-Cyrl': 'Ўзбекча',
  'uz-Latn': 'Oʻzbekcha',
  pl: 'Polski',
  ru: 'Русский',
};

/** What each language is written in here, the script of a bare tag first. */
const SCRIPTS: Readonly<Record<string, Readonly<Record<string, Locale>>>> = {
  en: { latn: 'en' },
  kk: { cyrl: 'kk' },
  uz: { latn: 'uz-Latn', cyrl: 'uz-Cyrl' },
  pl: { latn: 'pl' },
  ru: { cyrl: 'ru' },
};

// CLDR likely subtags: Kazakh in China and Uzbek in Afghanistan are written in Arabic script unless the tag says otherwise.
const ARABIC_SCRIPT = new Set(['kk-cn', 'uz-af']);

/** The interface language that a BCP 47 tag (`kk-KZ`, `uz_Cyrl_UZ`) asks for, or undefined where there is none for it. */
export function parseLocale(tag: string): Locale | undefined {
  const [language = '', ...subtags] = tag.trim().toLowerCase().split(/[-_]/);
  if (!Object.hasOwn(SCRIPTS, language)) return undefined;
  const scripts = SCRIPTS[language] ?? {};
  const [second = '', third = ''] = subtags;
  const script = second.length === 4 ? second : undefined;
  const region = script === undefined ? second : third;
  if (script === undefined && ARABIC_SCRIPT.has(`${language}-${region}`)) return undefined;
  return script === undefined ? Object.values(scripts)[0] : ownLocale(scripts, script);
}

const ownLocale = (scripts: Readonly<Record<string, Locale>>, script: string): Locale | undefined =>
  Object.hasOwn(scripts, script) ? scripts[script] : undefined;

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
