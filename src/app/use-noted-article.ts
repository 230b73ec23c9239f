import { useEffect } from 'react';
import type { ArticleId } from '../model/article';
import type { ViewState } from '../model/view-state';
import type { ChangeView } from './use-view';

/**
 * The article on screen is part of what a link shows, also where nobody chose it. It is written into the address when the
 * reader does the next thing on the page, before that is done, or leaves it for the address line, and never by itself:
 * Chromium drops a step back that meets a change of the address on its way (seen in 6 of 50 tries).
 */
export function useNotedArticle(shown: ArticleId | undefined, view: ViewState, onAdjust: ChangeView): void {
  const { article } = view;
  useEffect(() => {
    if (shown === undefined || shown === article) return;
    const write = () => onAdjust({ article: shown });
    const onKey = ({ altKey, metaKey, key }: KeyboardEvent) => {
      // Alt or Cmd with an arrow is a step through the history.
      if (!altKey && !metaKey && !key.startsWith('Browser')) write();
    };
    window.addEventListener('click', write, true);
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('blur', write);
    return () => {
      window.removeEventListener('click', write, true);
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('blur', write);
    };
  }, [shown, article, onAdjust]);
}
