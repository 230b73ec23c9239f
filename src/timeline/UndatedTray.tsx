import { useState } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { Row } from '../tables/event-table';
import { TrayMark, type UndatedMark } from './TrayMark';
import './undated.css';

export interface UndatedTrayProps {
  readonly marks: readonly UndatedMark[];
  readonly onOpen: (row: Row) => void;
}

/** What the tray shows while it is folded: about a line. */
const FEW = 4;

/** Events without any date: never dropped, and never placed where no source puts them. */
export function UndatedTray({ marks, onOpen }: UndatedTrayProps) {
  const { t, formatter } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const isLong = marks.length > FEW + 1;
  const shown = isLong && !isOpen ? marks.filter((mark, at) => at < FEW || mark.isChosen) : marks;
  const number = formatter.number(marks.length - shown.length);
  return (
    <div className="undated">
      <h2 className="undated-title">{t('timeline.noDate')}</h2>
      <ul className="undated-marks">
        {shown.map((mark) => (
          <li key={mark.row}>
            <TrayMark mark={mark} onOpen={onOpen} />
          </li>
        ))}
        {isLong && (
          <li>
            <button
              type="button"
              className="link-button undated-more"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? t('timeline.undatedFewer') : t('timeline.undatedMore', { number })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
