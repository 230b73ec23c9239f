import type { ArticleRecord } from '../model/article';
import type { LanguageCount } from '../model/served';
import { buildPublisherTally } from '../tables/count-publishers';

export interface ArticleTally {
  readonly add: (article: ArticleRecord) => void;
  /** Most articles first, ties by tag, so that equal articles in any order give equal bytes. */
  readonly languages: () => readonly LanguageCount[];
  readonly publishers: () => number;
}

/** What a manifest says of all articles, counted while they pass one by one. */
export function buildArticleTally(): ArticleTally {
  const byLanguage = new Map<string, number>();
  const publishers = buildPublisherTally();
  return {
    add: (article) => {
      byLanguage.set(article.lang, (byLanguage.get(article.lang) ?? 0) + 1);
      publishers.add(article);
    },
    languages: () =>
      [...byLanguage]
        .map(([lang, articles]) => ({ lang, articles }))
        .sort((a, b) => b.articles - a.articles || (a.lang < b.lang ? -1 : 1)),
    publishers: publishers.count,
  };
}
