import { type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { RowRecord } from '../model/served';
import { LIST_ORDERS, type ListOrder } from '../model/view-state';
import type { EventTable, Row } from '../tables/event-table';
import type { Side } from '../ui/KindMark';
import type { Voice } from '../words/say-name';
import { groupRows } from './group-rows';
import { ListItem } from './ListItem';
import './event-list.css';

export interface EventListProps {
  readonly table: EventTable;
  readonly rows: readonly Row[];
  readonly order: ListOrder;
  readonly findRecord: (row: Row) => RowRecord | undefined;
  readonly sideOf: (row: Row) => Side;
  readonly hrefOf: (record: RowRecord) => string;
  readonly chosen: Row | null;
  readonly voice: Voice;
  /** `34 of 453 events`. */
  readonly heading: string;
  readonly onOpen: (row: Row) => void;
  readonly onOrder: (order: ListOrder) => void;
}

/** The same rows as the timeline, by year, for reading, keyboard, screen reader and print. */
export function EventList(props: EventListProps) {
  const { table, rows, order, findRecord, sideOf, hrefOf, chosen, voice, heading, onOpen, onOrder } = props;
  const { t } = useSpeech();
  const groups = useMemo(() => groupRows(table, rows, order), [table, rows, order]);
  const onClick = (event: MouseEvent, row: Row) => {
    // A new tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(row);
  };
  return (
    <section id="list" className="event-list" aria-label={t('list.label')} tabIndex={-1}>
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
      {groups.map(({ year, rows: inYear }) => (
        <section key={year ?? 'none'}>
          <h3 className="event-list-year">{year ?? t('list.noDate')}</h3>
          <ol onKeyDown={moveFocus}>
            {inYear.map((row) => {
              const record = findRecord(row);
              return (
                <li key={row}>
                  {record && (
                    <ListItem
                      record={record}
                      status={table.statuses[row] ?? null}
                      side={sideOf(row)}
                      href={hrefOf(record)}
                      isChosen={row === chosen}
                      voice={voice}
                      onClick={(event) => onClick(event, row)}
                    />
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** Up and down go through the whole list, across years. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [
    ...(event.currentTarget.closest('.event-list')?.querySelectorAll<HTMLAnchorElement>('a') ?? []),
  ];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
