import { useSpeech } from '../i18n/use-speech';
import type { Row } from '../tables/event-table';
import { KindMark } from '../ui/KindMark';
import type { Mark } from './mark';

export type UndatedMark = Pick<
  Mark,
  'row' | 'kind' | 'level' | 'status' | 'side' | 'label' | 'name' | 'isChosen'
>;

/** Events without any date: never dropped, and never placed where no source puts them. */
export function UndatedTray({
  marks,
  onOpen,
}: {
  marks: readonly UndatedMark[];
  onOpen: (row: Row) => void;
}) {
  const { t } = useSpeech();
  return (
    <div className="undated">
      <h2 className="undated-title">{t('timeline.noDate')}</h2>
      <ul className="undated-marks">
        {marks.map((mark) => (
          <li key={mark.row}>
            <button
              type="button"
              className="undated-mark"
              aria-current={mark.isChosen}
              aria-label={mark.name}
              onClick={() => onOpen(mark.row)}
            >
              <KindMark kind={mark.kind} level={mark.level} status={mark.status} side={mark.side} />
              <span>{mark.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
