import type { EventRecord } from '../model/event';
import type { ServedArticle } from '../model/served';

/** The article to open first: one in the reader's language, else the first that reports the event itself. */
export function preferredArticle(
  event: EventRecord,
  articles: readonly ServedArticle[],
  locale: string,
): ServedArticle | undefined {
  const reporting = new Set(
    event.reports.filter(({ stage }) => stage === 'reports').map(({ article }) => article),
  );
  const inLanguage = articles.filter(({ lang }) => lang === locale);
  return (
    inLanguage.find(({ id }) => reporting.has(id)) ??
    inLanguage[0] ??
    articles.find(({ id }) => reporting.has(id)) ??
    articles[0]
  );
}
