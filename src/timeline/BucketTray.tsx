import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { Row } from '../tables/event-table';
import { Icon } from '../ui/Icon';
import { TrayMark, type UndatedMark } from './TrayMark';

/** What is in an opened bucket. */
export interface Listed {
  readonly id: string;
  /** Its days and how many events there are. */
  readonly title: string;
  readonly marks: readonly UndatedMark[];
  /** More than can be listed, in the reader's digits; null where these are all. */
  readonly more: string | null;
}

export interface BucketTrayProps {
  readonly listed: Listed;
  readonly onOpen: (row: Row) => void;
  readonly onClose: () => void;
}

/** The events of a few days that have no room in their lane, to be opened one by one. Takes the focus, and gives it back. */
export function BucketTray({ listed, onOpen, onClose }: BucketTrayProps) {
  const { t } = useSpeech();
  const frame = useRef<HTMLElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    frame.current?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const close = () => {
    onClose();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  return (
    <section
      ref={frame}
      className="bucket-tray"
      aria-label={listed.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <header className="bucket-tray-header">
        <h2 className="bucket-tray-title">{listed.title}</h2>
        <button
          type="button"
          className="button button-icon button-quiet"
          aria-label={t('reader.close')}
          title={t('reader.close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      <ul className="bucket-tray-marks">
        {listed.marks.map((mark) => (
          <li key={mark.row}>
            <TrayMark mark={mark} onOpen={onOpen} />
          </li>
        ))}
        {listed.more !== null && (
          <li className="bucket-tray-more">{t('timeline.undatedMore', { number: listed.more })}</li>
        )}
      </ul>
    </section>
  );
}
