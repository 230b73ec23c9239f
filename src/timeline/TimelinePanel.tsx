import { useRef } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { Day } from '../model/day';
import type { DayWindow } from '../model/view-state';
import type { Row } from '../tables/event-table';
import { Icon } from '../ui/Icon';
import { sayDay } from '../words/say-date';
import type { LaneLabel } from './lane-element';
import type { Drawing } from './mark';
import type { Step } from './mark-input';
import { type UndatedMark, UndatedTray } from './UndatedTray';
import { useAdapter } from './use-adapter';
import './timeline.css';
import './mark.css';

export interface TimelinePanelProps {
  /** Marks and buckets in order of time. */
  readonly drawings: readonly Drawing[];
  /** Marks of events without any date; they stand in a tray below. */
  readonly undated: readonly UndatedMark[];
  readonly lanes: readonly LaneLabel[];
  readonly window: DayWindow;
  /** The window that shows all results. */
  readonly fit: DayWindow | undefined;
  readonly today: Day;
  readonly coveredThrough: Day | null;
  readonly onOpen: (row: Row) => void;
  /** The window moves; called often. */
  readonly onMove: (window: DayWindow) => void;
  /** The reader has moved the window. */
  readonly onWindow: (window: DayWindow) => void;
  /** The event to go to beyond what is drawn. */
  readonly onStepBeyond: (
    from: Row | undefined,
    step: Step,
  ) => { id: string; stretch: DayWindow } | undefined;
}

/** The timeline with its tools and the tray of undated events. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { drawings, undated, fit, coveredThrough, onOpen, onWindow } = props;
  const speech = useSpeech();
  const { t } = speech;
  const container = useRef<HTMLDivElement>(null);
  const adapter = useAdapter(container, props);
  const showAll = (window: DayWindow) => {
    // The view may say this window already while an opened event has been brought into sight elsewhere.
    adapter.current?.setWindow(window);
    onWindow(window);
  };
  return (
    <section className="timeline" aria-label={t('timeline.label')}>
      {/* Time runs from the left in every language, as on most Arabic charts; words keep their own direction. */}
      <div className="timeline-stage" dir="ltr">
        <div className="timeline-tools">
          <ToolButton name={t('timeline.zoomIn')} icon="plus" onClick={() => adapter.current?.zoom('in')} />
          <ToolButton
            name={t('timeline.zoomOut')}
            icon="minus"
            onClick={() => adapter.current?.zoom('out')}
          />
          {fit && <ToolButton name={t('timeline.fit')} icon="fit" onClick={() => showAll(fit)} />}
        </div>
        <p className="visually-hidden">{t('timeline.help')}</p>
        <div
          ref={container}
          className="timeline-canvas"
          data-crowded={drawings.length > MOST_LABELS || undefined}
        />
      </div>
      {coveredThrough !== null && (
        <p className="visually-hidden">{t('timeline.uncovered', { date: sayDay(coveredThrough, speech) })}</p>
      )}
      {undated.length > 0 && <UndatedTray marks={undated} onOpen={onOpen} />}
    </section>
  );
}

/** Beyond this many marks labels only get in each other's way. */
const MOST_LABELS = 60;

function ToolButton({
  name,
  icon,
  onClick,
}: {
  name: string;
  icon: 'plus' | 'minus' | 'fit';
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={`button button-icon button-quiet${icon === 'fit' ? '' : ' timeline-zoom'}`}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
