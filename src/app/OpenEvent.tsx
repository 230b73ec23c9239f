import { useMemo } from 'react';
import { useArticles } from '../dataset/use-articles';
import type { Dataset } from '../dataset/use-dataset';
import { useRecords } from '../dataset/use-records';
import { useSpeech } from '../i18n/use-speech';
import { dayOfInstant } from '../model/day';
import type { EventRecord } from '../model/event';
import { isEvent, type RowRecord, type ServedArticle } from '../model/served';
import type { ViewState } from '../model/view-state';
import type { LinkedEvent } from '../reader/EventLinks';
import { preferredArticle } from '../reader/preferred-article';
import { Reader } from '../reader/Reader';
import type { EventTable, Row } from '../tables/event-table';
import { sideOf } from '../timeline/lanes';
import { composeTitle } from '../words/compose-title';
import { sayEdtf } from '../words/say-date';
import type { Voice } from '../words/say-name';
import { LoadFailure } from './LoadFailure';
import { nearestRows } from './nearest-rows';
import { useNotedArticle } from './use-noted-article';
import { addressOf, type ChangeView } from './use-view';

export interface OpenEventProps {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly row: Row;
  readonly event: EventRecord;
  readonly voice: Voice;
  readonly onAdjust: ChangeView;
  readonly onOpen: (record: RowRecord) => void;
}

/** Loads what an event is read with: its articles, and the events that it is tied to. */
export function OpenEvent({ dataset, view, row, event, voice, onAdjust, onOpen }: OpenEventProps) {
  const { t, locale } = useSpeech();
  const { manifest, table } = dataset;
  const ids = useMemo(() => event.reports.map(({ article }) => article), [event]);
  const articles = useArticles(manifest, ids);
  const found = articles.state === 'ready' ? articles.value : NO_ARTICLES;
  const parts = useMemo(() => partsOf(table, row), [table, row]);
  const whole = wholeOf(table, row);
  const related = useMemo(
    () => [
      ...new Set([
        ...parts,
        ...(whole === null ? [] : [whole]),
        ...found.flatMap(({ rows }) => nearestRows(rows as Row[], row, MOST_OTHERS)),
      ]),
    ],
    [parts, whole, found, row],
  );
  const records = useRecords(manifest, related);
  const shown = found.find(({ id }) => id === view.article) ?? preferredArticle(event, found, locale);
  useNotedArticle(shown?.id, view, onAdjust);
  if (articles.state === 'failed') return <LoadFailure error={articles.error} onRetry={articles.retry} />;
  if (articles.state === 'loading') return <p className="quiet">{t('reader.loading')}</p>;
  const link = (to: Row): LinkedEvent[] => {
    const record = records.find(to);
    return record && isEvent(record) ? [linkTo(record, view, voice, onOpen)] : [];
  };
  return (
    <Reader
      event={event}
      articles={articles.value}
      article={shown}
      side={sideOf(table, row, view)}
      today={dayOfInstant(new Date())}
      voice={voice}
      whole={whole === null ? null : (link(whole)[0] ?? null)}
      parts={parts.flatMap(link)}
      otherEvents={({ rows }) => ({
        links: nearestRows(rows as Row[], row, MOST_OTHERS).flatMap(link),
        total: rows.length - 1,
      })}
      onOpenArticle={(article) => onAdjust({ article })}
    />
  );
}

/** Of one article; each is loaded to be named. */
const MOST_OTHERS = 12;

const NO_ARTICLES: readonly ServedArticle[] = [];

function linkTo(
  record: EventRecord,
  view: ViewState,
  voice: Voice,
  onOpen: (record: RowRecord) => void,
): LinkedEvent {
  return {
    id: record.id,
    title: composeTitle(record, voice),
    date: sayEdtf(record.date, voice.speech),
    href: addressOf({ ...view, event: record.id, article: null }),
    onOpen: () => onOpen(record),
  };
}

function wholeOf(table: EventTable, row: Row): Row | null {
  const whole = table.wholes[row] ?? -1;
  return whole < 0 ? null : (whole as Row);
}

/** Rows of the talks and meetings within this event. O(rows). */
function partsOf(table: EventTable, row: Row): Row[] {
  const parts: Row[] = [];
  for (let other = 0; other < table.rowCount; other++)
    if (table.wholes[other] === row) parts.push(other as Row);
  return parts;
}
