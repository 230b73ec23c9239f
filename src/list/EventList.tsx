import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import { usePrefetch } from '../dataset/use-prefetch';
import { useRecords } from '../dataset/use-records';
import { useSpeech } from '../i18n/use-speech';
import type { Manifest, RowRecord } from '../model/served';
import { LIST_ORDERS, type ListOrder } from '../model/view-state';
import type { EventTable, Row } from '../tables/event-table';
import type { RowList } from '../tables/row-set';
import { isPlainClick } from '../ui/is-plain-click';
import type { Side } from '../ui/KindMark';
import type { Voice } from '../words/say-name';
import { ListItem } from './ListItem';
import { buildLines, type ListLine } from './list-lines';
import { MeasuredLines } from './MeasuredLines';
import { ScaledLines } from './ScaledLines';
import './event-list.css';

export interface EventListProps {
  readonly manifest: Manifest;
  readonly table: EventTable;
  readonly rows: RowList;
  readonly order: ListOrder;
  readonly sideOf: (row: Row) => Side;
  readonly hrefOf: (record: RowRecord) => string;
  readonly chosen: Row | null;
  readonly voice: Voice;
  /** `34 of 453 events`. */
  readonly heading: string;
  readonly onOpen: (record: RowRecord) => void;
  readonly onOrder: (order: ListOrder) => void;
}

/** The same rows as the timeline, by year, for reading, keyboard, screen reader and print. */
export function EventList(props: EventListProps) {
  const { manifest, table, rows, order, sideOf, hrefOf, chosen, voice, heading, onOpen, onOrder } = props;
  const { t, formatter } = useSpeech();
  const lines = useMemo(() => buildLines(table, rows, order), [table, rows, order]);
  const [shown, setShown] = useState<readonly Row[]>([]);
  const records = useRecords(manifest, shown);
  const prefetch = usePrefetch(manifest);
  const onClick = (event: MouseEvent, record: RowRecord) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen(record);
  };
  const drawLine = (line: ListLine) => {
    if (line.kind === 'year')
      return (
        <h3 className="event-list-year">
          {line.year === null ? t('list.noDate') : formatter.digits(Number(line.year))}
        </h3>
      );
    const record = records.find(line.row);
    if (!record) return <div className="event-item-waiting" />;
    return (
      <ListItem
        record={record}
        status={table.statuses[line.row] ?? null}
        side={sideOf(line.row)}
        href={hrefOf(record)}
        isChosen={line.row === chosen}
        voice={voice}
        onClick={(event) => onClick(event, record)}
        onApproach={() => prefetch.articlesOf(record)}
      />
    );
  };
  // Heights can be measured line by line in a list of thousands, and not in one of a million.
  const Lines = lines.count > MOST_MEASURED ? ScaledLines : MeasuredLines;
  return (
    <section id="list" className="event-list" aria-label={t('list.label')} tabIndex={-1}>
      <ListHeader heading={heading} order={order} onOrder={onOrder} />
      <Lines lines={lines} drawLine={drawLine} onShown={setShown} onKeyDown={moveFocus} />
      {records.error && (
        <p className="event-list-failure" role="alert">
          {t(`error.${records.error.code}`, { path: records.error.path })}{' '}
          <button type="button" className="link-button" onClick={records.retry}>
            {t('error.retry')}
          </button>
        </p>
      )}
    </section>
  );
}

const MOST_MEASURED = 10_000;

type ListHeaderProps = Pick<EventListProps, 'heading' | 'order' | 'onOrder'>;

function ListHeader({ heading, order, onOrder }: ListHeaderProps) {
  const { t } = useSpeech();
  return (
    <header className="event-list-header">
      <h2 className="event-list-count">{heading}</h2>
      <select
        className="event-list-order"
        aria-label={t('list.order')}
        value={order}
        onChange={(event) => onOrder(LIST_ORDERS.find((known) => known === event.target.value) ?? 'newest')}
      >
        {LIST_ORDERS.map((known) => (
          <option key={known} value={known}>
            {t(`list.${known}`)}
          </option>
        ))}
      </select>
    </header>
  );
}

/** Up and down go through the whole list, across years; lines beyond the screen are drawn before they are reached. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
