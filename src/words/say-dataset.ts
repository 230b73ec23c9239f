import type { DatasetFacts, DatasetWording } from '../model/served';

/** The dataset in the reader's language where its editor wrote it so, else as it was written first, with its language. */
export function sayDataset(
  { lang, title, description, licence, translations }: DatasetFacts,
  locale: string,
): DatasetWording & { readonly lang: string | undefined } {
  const translated =
    locale === lang || !Object.hasOwn(translations, locale) ? undefined : translations[locale];
  return translated
    ? { ...translated, lang: locale }
    : { title, description, licence, lang: lang ?? undefined };
}
