import type { Row } from '../tables/event-table';
import { KindMark } from '../ui/KindMark';
import type { Mark } from './mark';

export type UndatedMark = Pick<
  Mark,
  'row' | 'kind' | 'level' | 'status' | 'side' | 'label' | 'name' | 'isChosen'
>;

/** A mark outside the lanes: its sign and its label. */
export function TrayMark({ mark, onOpen }: { mark: UndatedMark; onOpen: (row: Row) => void }) {
  return (
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
  );
}
