import type { KeyboardEvent } from 'react';
import { nativeLanguageName } from '../i18n/native-language-name';
import { useSpeech } from '../i18n/use-speech';
import type { ArticleId } from '../model/article';
import type { ServedArticle } from '../model/served';

export interface ArticleTabsProps {
  readonly articles: readonly ServedArticle[];
  readonly open: ArticleId;
  readonly onOpen: (id: ArticleId) => void;
}

/** Reports by language, each under its own name; where a language has several, their publishers follow. */
export function ArticleTabs({ articles, open, onOpen }: ArticleTabsProps) {
  const { t, formatter } = useSpeech();
  const byLanguage = groupByLanguage(articles);
  const current = articles.find(({ id }) => id === open)?.lang;
  const inLanguage = byLanguage.get(current ?? '') ?? [];
  return (
    <nav className="article-tabs" aria-label={t('reader.coverage')}>
      <ul className="language-tabs" onKeyDown={moveAmongSiblings}>
        {[...byLanguage].map(([lang, list]) => (
          <li key={lang}>
            <button
              type="button"
              className="language-tab"
              aria-current={lang === current}
              lang={lang}
              onClick={() => onOpen(list[0]?.id ?? open)}
            >
              {nativeLanguageName(lang) ?? formatter.language(lang)}{' '}
              <span className="chip-count">{formatter.number(list.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      {inLanguage.length > 1 && (
        <ul className="publisher-tabs" onKeyDown={moveAmongSiblings}>
          {inLanguage.map((article) => (
            <li key={article.id}>
              <button
                type="button"
                className="publisher-tab"
                aria-current={article.id === open}
                onClick={() => onOpen(article.id)}
              >
                {article.publisher ?? article.title ?? t('reader.titleMissing')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function groupByLanguage(articles: readonly ServedArticle[]): Map<string, ServedArticle[]> {
  const groups = new Map<string, ServedArticle[]>();
  for (const article of articles) groups.set(article.lang, [...(groups.get(article.lang) ?? []), article]);
  return groups;
}

function moveAmongSiblings(event: KeyboardEvent<HTMLElement>): void {
  const onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const step = event.key === onward ? 1 : event.key === back ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
