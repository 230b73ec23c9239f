import { directionOf } from '../i18n/direction';
import { useSpeech } from '../i18n/use-speech';
import type { ArticleText } from '../model/article';
import type { Stage } from '../model/event';
import { BASES, type Basis, type PassageField } from '../model/passage';
import type { ServedArticle } from '../model/served';
import { Icon } from '../ui/Icon';
import { sayEdtf } from '../words/say-date';
import { MarkedText } from './MarkedText';
import type { FoundPassages } from './passage-marks';
import './article.css';

export interface ArticleViewProps {
  /** What the article does with the event that it is read for; null where it stands alone. */
  readonly stage: Stage | null;
  readonly article: ServedArticle;
  /** The text that is open; undefined for a bare link. */
  readonly text: ArticleText | undefined;
  readonly passages: FoundPassages;
  readonly focus: PassageField | null;
  readonly onFocus: (field: PassageField) => void;
  readonly onBasis: (basis: Basis) => void;
}

/** One article: where it comes from, whose words these are, and the words with their passages marked. */
export function ArticleView({ article, stage, text, passages, focus, onFocus, onBasis }: ArticleViewProps) {
  const { t, formatter } = useSpeech();
  const { found, lost } = passages;
  return (
    <article className="article">
      <ArticleSource article={article} stage={stage} />
      <h3
        className={`article-title${article.title === null ? ' is-missing' : ''}`}
        lang={article.title === null ? undefined : article.lang}
        dir={article.title === null ? undefined : directionOf(article.lang)}
      >
        {article.title ?? t('reader.titleMissing')}
      </h3>
      {article.texts.length > 1 && (
        <fieldset className="basis-choice">
          <legend className="visually-hidden">{t('reader.basis')}</legend>
          {BASES.map((basis) => (
            <button
              key={basis}
              type="button"
              className="chip"
              aria-pressed={basis === text?.basis}
              onClick={() => onBasis(basis)}
            >
              {t(`reader.${basis}`)}
            </button>
          ))}
        </fieldset>
      )}
      {text ? (
        <>
          <p className="basis-note" data-basis={text.basis}>
            <strong>{t(`reader.${text.basis}`)}</strong> {t(`reader.${text.basis}Note`)}
          </p>
          <MarkedText text={text.text} lang={article.lang} found={found} focus={focus} onFocus={onFocus} />
        </>
      ) : (
        <p className="basis-note">{t('reader.linkOnly')}</p>
      )}
      {lost.length > 0 && (
        <p className="basis-note" role="note">
          {t('reader.lostPassages', { count: lost.length, number: formatter.number(lost.length) })}
        </p>
      )}
      <Doubts article={article} />
    </article>
  );
}

function ArticleSource({ article, stage }: Pick<ArticleViewProps, 'article' | 'stage'>) {
  const speech = useSpeech();
  const { t, formatter } = speech;
  const { publisher, published, url } = article;
  return (
    <p className="article-source">
      <span>{[publisher, formatter.language(article.lang)].filter((part) => part !== null).join(' · ')}</span>
      <span>{published === null ? t('reader.undatedArticle') : sayEdtf(published, speech)}</span>
      {stage !== null && <span>{t(`stage.${stage}`)}</span>}
      {url !== null && (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer external"
          aria-label={t('reader.originalNew', { publisher: publisher ?? new URL(url).hostname })}
        >
          {t('reader.original')} <Icon name="out" size={14} />
        </a>
      )}
    </p>
  );
}

/** What was seen and not made an event, with the reason. */
function Doubts({ article }: { article: ServedArticle }) {
  const { t } = useSpeech();
  const shown = article.doubts.flatMap(({ passage, reason }) =>
    'exact' in passage ? [{ words: passage.exact, reason }] : [],
  );
  if (shown.length === 0) return null;
  return (
    <section className="doubts">
      <h4>{t('reader.doubts')}</h4>
      <ul>
        {shown.map(({ words, reason }) => (
          <li key={words}>
            <span lang={article.lang} dir={directionOf(article.lang)}>
              {words}
            </span>{' '}
            — {t(`doubt.${reason}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
