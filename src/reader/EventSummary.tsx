import { useSpeech } from '../i18n/use-speech';

/** The editors' own sentences about the event; in the reader's language where there are some, else named as what they are in. */
export function EventSummary({ summary }: { summary: Readonly<Record<string, string>> }) {
  const { t, locale, formatter } = useSpeech();
  const lang = [locale, 'en', ...Object.keys(summary)].find((tag) => Object.hasOwn(summary, tag));
  if (lang === undefined) return null;
  return (
    <section className="card-summary">
      <h3 className="card-label">
        {t('reader.summary')}
        {lang !== locale && ` · ${formatter.language(lang)}`}
      </h3>
      <p lang={lang} dir="auto">
        {summary[lang]}
      </p>
    </section>
  );
}
