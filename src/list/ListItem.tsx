import type { MouseEvent } from 'react';
import { useSpeech } from '../i18n/use-speech';
import { type EventRecord, SHOWN_STATUSES, type ShownStatus } from '../model/event';
import { parseEventDate } from '../model/event-date';
import { isEvent, type RowRecord } from '../model/served';
import { KindMark, type Side } from '../ui/KindMark';
import { composeTitle, DOT } from '../words/compose-title';
import { sayDateInYear } from '../words/say-date';
import { sayPerson, type Voice } from '../words/say-name';

export interface ListItemProps {
  readonly record: RowRecord;
  /** Position in SHOWN_STATUSES. */
  readonly status: number | null;
  readonly side: Side;
  readonly href: string;
  readonly isChosen: boolean;
  readonly voice: Voice;
  readonly onClick: (event: MouseEvent) => void;
  /** The pointer or the focus has come to it. */
  readonly onApproach: () => void;
}

/** One row of the list: a link, so that it can be opened in a tab of its own. */
export function ListItem({
  record,
  status,
  side,
  href,
  isChosen,
  voice,
  onClick,
  onApproach,
}: ListItemProps) {
  const { t } = useSpeech();
  const date = record.date === null ? undefined : parseEventDate(record.date);
  const shown = SHOWN_STATUSES[status ?? -1] ?? null;
  const level = isEvent(record) ? record.level : null;
  return (
    <a
      className="event-item"
      href={href}
      aria-current={isChosen ? 'true' : undefined}
      data-part={(isEvent(record) && record.partOf !== null) || undefined}
      onClick={onClick}
      onPointerEnter={onApproach}
      onFocus={onApproach}
    >
      <span className="event-item-date">{date ? sayDateInYear(date, voice.speech) : ''}</span>
      <span className="event-item-mark">
        <KindMark kind={record.kind} level={level} status={shown} side={side} />
      </span>
      <span className="event-item-words">
        <span
          className="event-item-title"
          lang={isEvent(record) ? undefined : record.lang}
          dir={isEvent(record) ? undefined : 'auto'}
        >
          {isEvent(record) ? composeTitle(record, voice) : (record.title ?? t('reader.titleMissing'))}
        </span>
        {isEvent(record) && <EventLine event={record} status={shown} voice={voice} />}
      </span>
    </a>
  );
}

/** What the title leaves out: status, travellers, number of articles and languages. */
function EventLine({
  event,
  status,
  voice,
}: {
  event: EventRecord;
  status: ShownStatus | null;
  voice: Voice;
}) {
  const { t, formatter } = useSpeech();
  const articles = event.reports.length;
  const counted = t('list.sources', { count: articles, number: formatter.number(articles) });
  const travellers =
    event.kind === 'visit'
      ? event.participants
          .filter(({ party }) => event.visitors.includes(party))
          .map(({ person }) => sayPerson(person, voice))
      : [];
  const parts = [
    status === null ? null : t(`status.${status}`),
    travellers.length > 0 ? formatter.row(travellers) : null,
    event.partOf === null ? null : t('list.partOfVisit'),
    articles > 0 ? counted : null,
  ];
  return <span className="event-item-line">{parts.filter((part) => part !== null).join(DOT)}</span>;
}
