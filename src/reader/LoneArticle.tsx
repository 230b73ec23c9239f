import { useSpeech } from '../i18n/use-speech';
import type { ServedArticle } from '../model/served';
import { ArticleView } from './ArticleView';
import { useOpenText } from './Reader';
import './reader.css';

const NOTHING_FOUND = { found: [], lost: [] };

/** An article that no event is known from yet. */
export function LoneArticle({ article }: { article: ServedArticle }) {
  const { t } = useSpeech();
  const [text, setBasis] = useOpenText(article);
  return (
    <div className="coverage lone-article">
      <p className="basis-note">{t('reader.noEvents')}</p>
      <ArticleView
        article={article}
        stage={null}
        text={text}
        passages={NOTHING_FOUND}
        focus={null}
        onFocus={() => undefined}
        onBasis={setBasis}
      />
    </div>
  );
}
