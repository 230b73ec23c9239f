import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset, Loading } from '../dataset/use-dataset';
import { useRecords } from '../dataset/use-records';
import { useSpeech } from '../i18n/use-speech';
import { isEvent, type RowRecord } from '../model/served';
import { type ViewState, withoutFilters } from '../model/view-state';
import type { Row } from '../tables/event-table';
import { positionOf, type RowList } from '../tables/row-set';
import { lazyPart } from '../ui/lazy-part';
import type { Voice } from '../words/say-name';
import { LoadFailure } from './LoadFailure';
import { ReaderBar } from './ReaderBar';
import { UnknownEvent } from './UnknownEvent';
import type { ChangeView } from './use-view';

// Nobody reads at first sight, but for those who came by a link to an event.
const OpenEvent = lazyPart(async () => (await import('./OpenEvent')).OpenEvent, ReaderLoading);
const OpenArticle = lazyPart(async () => (await import('./OpenArticle')).OpenArticle, ReaderLoading);

function ReaderLoading() {
  const { t } = useSpeech();
  return <p className="quiet">{t('reader.loading')}</p>;
}

export interface ReaderAreaProps {
  readonly dataset: Dataset;
  readonly view: ViewState;
  /** The row of what is open; null where the dataset has no such id. */
  readonly chosen: Loading<Row | null>;
  /** The filtered rows, in order of time. */
  readonly rows: RowList;
  readonly isInFilter: boolean;
  readonly voice: Voice;
  readonly onChange: ChangeView;
  readonly onAdjust: ChangeView;
  readonly onOpen: (record: RowRecord) => void;
}

const CLOSED = { event: null, article: null } as const;

/** What is open beside the list, if anything is: an event, a lone article, or word that there is no such thing. */
export function ReaderArea(props: ReaderAreaProps) {
  const { view, chosen, onChange } = props;
  const id = view.event ?? view.article;
  const [isFromLink, setFromLink] = useState(id !== null);
  const scrolledTo = useScrollBefore(id !== null);
  if (id === null) {
    if (isFromLink) setFromLink(false);
    return null;
  }
  const close = () => onChange(CLOSED);
  return (
    <ReaderFrame id={id} isFromLink={isFromLink} scrolledTo={scrolledTo} onClose={close}>
      {chosen.state === 'loading' && <ReaderLoading />}
      {chosen.state === 'failed' && <LoadFailure error={chosen.error} onRetry={chosen.retry} />}
      {chosen.state === 'ready' && chosen.value === null && (
        <UnknownEvent
          id={id}
          onClose={close}
          onShowAll={() => onChange({ ...withoutFilters(view), ...CLOSED })}
        />
      )}
      {chosen.state === 'ready' && chosen.value !== null && (
        <OpenRow {...props} row={chosen.value} onClose={close} />
      )}
    </ReaderFrame>
  );
}

interface ReaderFrameProps {
  readonly id: string;
  /** Opened by the page's address and not by a choice on the page. */
  readonly isFromLink: boolean;
  /** Where the page stood before. */
  readonly scrolledTo: number;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Takes the focus when it opens, gives it back when it closes, and closes on Escape. */
function ReaderFrame({ id, isFromLink, scrolledTo, children, onClose }: ReaderFrameProps) {
  const { t } = useSpeech();
  const frame = useRef<HTMLElement>(null);
  const opened = useRef({ isFromLink, scrolledTo });
  useEffect(() => {
    const before = document.activeElement;
    const { isFromLink, scrolledTo } = opened.current;
    // A link opened afresh leaves the focus at the top of the page, where reading starts.
    if (!isFromLink) frame.current?.focus({ preventScroll: true });
    return () => {
      window.scrollTo(0, scrolledTo);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event is read from its top
  useEffect(() => {
    frame.current?.scrollTo(0, 0);
    if (frame.current) bringUp(frame.current);
  }, [id]);
  return (
    <section
      ref={frame}
      id="reader"
      className="reader"
      aria-label={t('reader.label')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      {children}
    </section>
  );
}

/** How far the page was scrolled while nothing was open: opening may shorten the page, and closing has to find back. */
function useScrollBefore(isOpen: boolean): number {
  const top = useRef(0);
  useEffect(() => {
    if (isOpen) return;
    const note = () => {
      top.current = window.scrollY;
    };
    note();
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [isOpen]);
  return top.current;
}

/** Opened below a tall timeline the reader would go unseen: it is brought up to where it can be read. */
function bringUp(frame: HTMLElement): void {
  const { top } = frame.getBoundingClientRect();
  const height = window.innerHeight;
  if (top >= 0 && top <= height * LOWEST_TOP) return;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - height * SETTLED_TOP, behavior: isCalm ? 'instant' : 'smooth' });
}

/** Where the reader's top may lie, and where it is brought otherwise; shares of the screen's height. */
const LOWEST_TOP = 0.5;
const SETTLED_TOP = 0.3;

type OpenRowProps = ReaderAreaProps & { readonly row: Row; readonly onClose: () => void };

function OpenRow({
  dataset,
  view,
  row,
  rows,
  isInFilter,
  voice,
  onChange,
  onAdjust,
  onOpen,
  onClose,
}: OpenRowProps) {
  const { t } = useSpeech();
  const at = positionOf(rows, row);
  const [previous, next] = at === -1 ? [] : [rows[at - 1], rows[at + 1]];
  const wanted = useMemo(
    () => [row, previous, next].filter((one) => one !== undefined),
    [row, previous, next],
  );
  const records = useRecords(dataset.manifest, wanted);
  const record = records.find(row);
  if (!record && records.error) return <LoadFailure error={records.error} onRetry={records.retry} />;
  if (!record) return <ReaderLoading />;
  const opener = (to: Row | undefined) => {
    const target = to === undefined ? undefined : records.find(to);
    return target && (() => onOpen(target));
  };
  return (
    <>
      <ReaderBar onClose={onClose} onPrevious={opener(previous)} onNext={opener(next)} />
      {!isInFilter && (
        <p className="reader-note">
          {t('reader.notInFilter')}
          <button type="button" className="link-button" onClick={() => onChange({ ...withoutFilters(view) })}>
            {t('reader.showInFilter')}
          </button>
        </p>
      )}
      {isEvent(record) ? (
        <OpenEvent
          key={record.id}
          dataset={dataset}
          view={view}
          row={row}
          event={record}
          voice={voice}
          onAdjust={onAdjust}
          onOpen={onOpen}
        />
      ) : (
        <OpenArticle key={record.id} manifest={dataset.manifest} id={record.id} />
      )}
    </>
  );
}
