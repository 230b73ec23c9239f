import { useRef, useState } from 'react';
import { useSpeech } from '../i18n/use-speech';
import type { Day } from '../model/day';
import type { DayWindow, ViewState } from '../model/view-state';
import type { Row } from '../tables/event-table';
import type { FacetCounts } from '../tables/facet-counts';
import { Icon } from '../ui/Icon';
import { lazyPart } from '../ui/lazy-part';
import { sayDay } from '../words/say-date';
import { BucketTray, type Listed } from './BucketTray';
import { JumpTools } from './JumpTools';
import type { LaneLabel } from './lane-element';
import { LiveWindow } from './live-window';
import type { Bucket, Drawing } from './mark';
import type { Step } from './mark-input';
import type { Crowd } from './row-limit';
import { sayWindow } from './say-window';
import type { Density } from './strip/draw-density';
import { spanOf } from './strip/span-of';
import type { UndatedMark } from './TrayMark';
import { UndatedTray } from './UndatedTray';
import { useAdapter } from './use-adapter';
import './timeline.css';
import './mark.css';
import './bucket.css';
import './overview-tools.css';

// The axis comes first; what follows of it can follow.
const OverviewStrip = lazyPart(async () => (await import('./strip/OverviewStrip')).OverviewStrip);

const Legend = lazyPart(async () => (await import('./legend/Legend')).Legend);

export interface TimelinePanelProps {
  /** Marks and buckets in order of time. */
  readonly drawings: readonly Drawing[];
  /** Marks of events without any date; they stand in a tray below. */
  readonly undated: readonly UndatedMark[];
  readonly lanes: readonly LaneLabel[];
  readonly window: DayWindow;
  /** The window that shows all results. */
  readonly fit: DayWindow | undefined;
  /** The whole span, counted; null where nothing is dated. */
  readonly density: Density | null;
  readonly today: Day;
  readonly coveredThrough: Day | null;
  readonly view: ViewState;
  readonly counts: FacetCounts;
  readonly onFilter: (change: Partial<ViewState>) => void;
  /** The heading of a lane that opens is pressed. */
  readonly onLane: (id: string) => void;
  readonly onOpen: (row: Row) => void;
  /** What is listed of a bucket that has been opened. */
  readonly listed: Listed | null;
  /** Lists what is in a bucket; null closes the list. */
  readonly onList: (bucket: Bucket | null) => void;
  readonly wordCrowd: (crowd: Crowd) => Bucket;
  /** A mark or bucket that may be opened next. */
  readonly onApproach: (drawing: Drawing) => void;
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

/** The timeline with its tools, the overview of the whole span, and the tray of undated events. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { undated, window, fit, density, today, coveredThrough, onOpen, onMove, onWindow } = props;
  const speech = useSpeech();
  const { t } = speech;
  const container = useRef<HTMLDivElement>(null);
  const [live] = useState(() => new LiveWindow(window));
  const [said, setSaid] = useState('');
  const [hasLegend, setLegend] = useState(false);
  const settle = (moved: DayWindow) => {
    setSaid(t('timeline.shown', { period: sayWindow(moved, speech) }));
    onWindow(moved);
  };
  const adapter = useAdapter(container, {
    ...props,
    onWindow: settle,
    onMove: (moved) => {
      live.set(moved);
      onMove(moved);
    },
  });
  const show = (moved: DayWindow) => {
    // The view may say this window already while an opened event has been brought into sight elsewhere.
    adapter.current?.setWindow(moved);
    settle(moved);
  };
  const zoom = (direction: 'in' | 'out') => adapter.current?.zoom(direction);
  return (
    <section className="timeline" aria-label={t('timeline.label')}>
      {/* Time runs from the left in every language, as on most Arabic charts; words keep their own direction. */}
      <div className="timeline-stage" dir="ltr">
        <p className="visually-hidden">{t('timeline.help')}</p>
        <div ref={container} className="timeline-canvas" />
      </div>
      {props.listed && (
        <BucketTray
          key={props.listed.id}
          listed={props.listed}
          onOpen={onOpen}
          onClose={() => props.onList(null)}
        />
      )}
      <div className="timeline-overview" dir="ltr">
        <div className="timeline-tools">
          <ToolButton name={t('timeline.zoomIn')} icon="plus" onClick={() => zoom('in')} />
          <ToolButton name={t('timeline.zoomOut')} icon="minus" onClick={() => zoom('out')} />
          {fit && <ToolButton name={t('timeline.fit')} icon="fit" onClick={() => show(fit)} />}
          <ToolButton
            name={t('legend.title')}
            icon="legend"
            isOpen={hasLegend}
            onClick={() => setLegend(!hasLegend)}
          />
          {density && <JumpTools live={live} span={spanOf(density)} today={today} onJump={show} />}
        </div>
        {density && (
          <OverviewStrip
            density={density}
            live={live}
            today={today}
            coveredThrough={coveredThrough}
            onMove={(moved) => adapter.current?.setWindow(moved)}
            onZoom={zoom}
            onSettle={() => onWindow(live.get())}
          />
        )}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {coveredThrough !== null && (
        <p className="visually-hidden">{t('timeline.uncovered', { date: sayDay(coveredThrough, speech) })}</p>
      )}
      {undated.length > 0 && <UndatedTray marks={undated} onOpen={onOpen} />}
      {hasLegend && <Legend view={props.view} counts={props.counts} onFilter={props.onFilter} />}
    </section>
  );
}

interface ToolButtonProps {
  readonly name: string;
  readonly icon: 'plus' | 'minus' | 'fit' | 'legend';
  /** For a button that shows and hides something. */
  readonly isOpen?: boolean;
  readonly onClick: () => void;
}

function ToolButton({ name, icon, isOpen, onClick }: ToolButtonProps) {
  const isZoom = icon === 'plus' || icon === 'minus';
  return (
    <button
      type="button"
      className={`button button-icon button-quiet${isZoom ? ' timeline-zoom' : ''}`}
      aria-label={name}
      aria-expanded={isOpen}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
