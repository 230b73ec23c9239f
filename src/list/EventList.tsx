import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useRecords } from '../dataset/use-records';
import { useSpeech } from '../i18n/use-speech';
import type { Manifest, RowRecord } from '../model/served';
import { LIST_ORDERS, type ListOrder } from '../model/view-state';
import type { EventTable, Row } from '../tables/event-table';
import type { Side } from '../ui/KindMark';
import type { Voice } from '../words/say-name';
import { groupRows } from './group-rows';
import { ListItem } from './ListItem';
import { flattenGroups } from './list-lines';
import './event-list.css';
import { isPlainClick } from '../ui/is-plain-click';

export interface EventListProps {
  readonly manifest: Manifest;
  readonly table: EventTable;
  readonly rows: readonly Row[];
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

/** Lines drawn above and below the screen: enough for a small dataset to stand whole, for search in the page and print. */
const OVERSCAN = 30;
/** First guess of a line's height in pixels; each is measured once it is drawn. */
const LINE_HEIGHT = 52;

/** The same rows as the timeline, by year, for reading, keyboard, screen reader and print. */
export function EventList(props: EventListProps) {
  const { manifest, table, rows, order, sideOf, hrefOf, chosen, voice, heading, onOpen, onOrder } = props;
  const { t, formatter } = useSpeech();
  const lines = useMemo(() => flattenGroups(groupRows(table, rows, order)), [table, rows, order]);
  const [frame, offset] = useTopOffset();
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => LINE_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: offset,
    getItemKey: (index) => lineKey(lines[index]),
  });
  const drawn = virtualizer.getVirtualItems();
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1];
  const shown = useMemo(
    () => lines.slice(first, last + 1).flatMap((line) => (line.kind === 'row' ? [line.row] : [])),
    [lines, first, last],
  );
  const records = useRecords(manifest, shown);
  const onClick = (event: MouseEvent, record: RowRecord) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen(record);
  };
  return (
    <section id="list" className="event-list" aria-label={t('list.label')} tabIndex={-1}>
      <ListHeader heading={heading} order={order} onOrder={onOrder} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the keys, the frame moves the focus */}
      <div
        ref={frame}
        className="event-list-lines"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={moveFocus}
      >
        {drawn.map(({ index, key, start }) => {
          const line = lines[index];
          const record = line?.kind === 'row' ? records.find(line.row) : undefined;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="event-list-line"
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {line?.kind === 'year' && (
                <h3 className="event-list-year">
                  {line.year === null ? t('list.noDate') : formatter.digits(Number(line.year))}
                </h3>
              )}
              {line?.kind === 'row' && record && (
                <ListItem
                  record={record}
                  status={table.statuses[line.row] ?? null}
                  side={sideOf(line.row)}
                  href={hrefOf(record)}
                  isChosen={line.row === chosen}
                  voice={voice}
                  onClick={(event) => onClick(event, record)}
                />
              )}
              {line?.kind === 'row' && !record && <div className="event-item-waiting" />}
            </div>
          );
        })}
      </div>
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

const lineKey = (line: ReturnType<typeof flattenGroups>[number] | undefined): string | number =>
  line?.kind === 'row' ? line.row : `year ${line?.year}`;

/** Where the lines begin on the page, for the virtualizer that scrolls with the window. */
function useTopOffset() {
  const frame = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const top = frame.current ? frame.current.getBoundingClientRect().top + window.scrollY : 0;
      setOffset(Math.round(top));
    };
    measure();
    // What stands above (the timeline, an open panel) changes its height without telling anyone.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return [frame, offset] as const;
}

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
