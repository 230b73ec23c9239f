import { useMemo, useState } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { ArticleId } from '../model/article';
import type { Day } from '../model/day';
import type { EventRecord } from '../model/event';
import type { Basis, Passage, PassageField } from '../model/passage';
import type { ServedArticle } from '../model/served';
import { countPublishers } from '../tables/count-publishers';
import type { Side } from '../ui/KindMark';
import type { Voice } from '../words/say-name';
import { ArticleTabs } from './ArticleTabs';
import { ArticleView } from './ArticleView';
import { EventCard } from './EventCard';
import { EventLinks, type LinkedEvent } from './EventLinks';
import { Facts } from './Facts';
import { findPassages } from './passage-marks';
import './reader.css';

export interface ReaderProps {
  readonly event: EventRecord;
  readonly articles: readonly ServedArticle[];
  /** The article to read it with; undefined where the event has none. */
  readonly article: ServedArticle | undefined;
  readonly side: Side;
  readonly today: Day;
  readonly voice: Voice;
  readonly whole: LinkedEvent | null;
  readonly parts: readonly LinkedEvent[];
  /** Events that the open article reports besides this one. */
  /** Events of an article besides this one: those that are named here, and how many there are in all. */
  readonly otherEvents: (article: ServedArticle) => {
    readonly links: readonly LinkedEvent[];
    readonly total: number;
  };
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** An event beside the texts that tell of it, read back to the words that support each field. */
export function Reader(props: ReaderProps) {
  const { event, articles, article, side, today, voice, whole, parts, otherEvents, onOpenArticle } = props;
  const { t } = useSpeech();
  const [focus, setFocus] = useState<PassageField | null>(null);
  const [text, setBasis] = useOpenText(article);
  const passages = useMemo(() => passagesIn(event, article, text), [event, article, text]);
  return (
    <div className="reader-columns">
      <EventCard event={event} articles={articles} side={side} today={today} voice={voice}>
        {whole && <EventLinks heading={t('reader.partOf')} events={[whole]} />}
        <EventLinks heading={t('reader.contains')} events={parts} />
        <Facts
          event={event}
          articles={articles}
          open={
            text && article
              ? { article: article.id, lang: article.lang, text: text.text, found: passages.found }
              : null
          }
          focus={focus}
          voice={voice}
          onFocus={setFocus}
          onOpenArticle={onOpenArticle}
        />
      </EventCard>
      {article && (
        <div className="coverage">
          <p className="coverage-count">{sayCoverage(articles, voice.speech)}</p>
          <ArticleTabs articles={articles} open={article.id} onOpen={onOpenArticle} />
          <ArticleView
            article={article}
            stage={event.reports.find((report) => report.article === article.id)?.stage ?? null}
            text={text}
            passages={passages}
            focus={focus}
            onFocus={setFocus}
            onBasis={setBasis}
          />
          <OtherEvents {...otherEvents(article)} voice={voice} />
        </div>
      )}
    </div>
  );
}

interface OtherEventsProps {
  readonly links: readonly LinkedEvent[];
  readonly total: number;
  readonly voice: Voice;
}

/** What else the open article tells of; where it tells of very many, those nearest in time. */
function OtherEvents({ links, total, voice }: OtherEventsProps) {
  const { t, formatter } = voice.speech;
  const some = { shown: formatter.number(links.length), total: formatter.number(total) };
  return (
    <>
      <EventLinks heading={t('reader.otherEvents')} events={links} />
      {links.length > 0 && links.length < total && (
        <p className="coverage-count">{t('reader.otherEventsNearest', some)}</p>
      )}
    </>
  );
}

/** Five reports of one agency are one witness, so publishers are counted beside articles. */
function sayCoverage(articles: readonly ServedArticle[], { t, formatter }: Voice['speech']): string {
  const said = t('list.sources', { count: articles.length, number: formatter.number(articles.length) });
  const publishers = countPublishers(articles);
  if (publishers === 0) return said;
  return t('reader.coverageCount', {
    articles: said,
    count: publishers,
    number: formatter.number(publishers),
  });
}

/** The publisher's text where the user brought it, unless the digest is asked for. */
export function useOpenText(article: ServedArticle | undefined) {
  const [basis, setBasis] = useState<Basis>('source');
  const text = article?.texts.find((one) => one.basis === basis) ?? article?.texts[0];
  return [text, setBasis] as const;
}

function passagesIn(
  event: EventRecord,
  article: ServedArticle | undefined,
  text: ServedArticle['texts'][number] | undefined,
) {
  const passages: readonly Passage[] =
    event.reports.find((report) => report.article === article?.id)?.passages ?? [];
  return text ? findPassages(text.text, text.basis, passages) : { found: [], lost: [] };
}
