import { useMemo } from 'react';
import { useArticles } from '../dataset/use-articles';
import { useSpeech } from '../i18n/use-speech';
import type { ArticleId } from '../model/article';
import type { Manifest } from '../model/served';
import { LoneArticle } from '../reader/LoneArticle';
import { LoadFailure } from './LoadFailure';

/** Loads an article that stands alone. */
export function OpenArticle({ manifest, id }: { manifest: Manifest; id: ArticleId }) {
  const { t } = useSpeech();
  const articles = useArticles(
    manifest,
    useMemo(() => [id], [id]),
  );
  if (articles.state === 'failed') return <LoadFailure error={articles.error} onRetry={articles.retry} />;
  const article = articles.state === 'ready' ? articles.value[0] : undefined;
  return article ? <LoneArticle article={article} /> : <p className="quiet">{t('reader.loading')}</p>;
}
