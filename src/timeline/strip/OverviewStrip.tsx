import { useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/use-speech';
import type { DayWindow } from '../../model/view-state';
import type { LiveWindow } from '../live-window';
import { Brush } from './Brush';
import { DensityCanvas } from './DensityCanvas';
import type { Density, StripDays } from './draw-density';
import { spanOf } from './span-of';
import { useBrushDrag } from './use-brush-drag';
import { YearMarks } from './YearMarks';
import './strip.css';

export interface OverviewStripProps extends StripDays {
  readonly density: Density;
  readonly live: LiveWindow;
  /** Shows the window at once. */
  readonly onMove: (window: DayWindow) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
  /** The reader has let go of it. */
  readonly onSettle: () => void;
}

/** How long after the last key the window counts as chosen: a key that is held moves it thirty times a second. */
const REST_MS = 300;

/** The whole span with all its events as bars, and the window upon it, to be dragged, stretched or moved by keys. */
export function OverviewStrip(props: OverviewStripProps) {
  const { density, live, today, coveredThrough, onMove, onZoom, onSettle } = props;
  const { t } = useSpeech();
  const frame = useRef<HTMLDivElement>(null);
  const span = spanOf(density);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const drag = useBrushDrag({ frame, live, span, onMove, onSettle });
  const moveByKey = (window: DayWindow) => {
    onMove(window);
    clearTimeout(rest.current);
    rest.current = setTimeout(onSettle, REST_MS);
  };
  return (
    <div className="strip">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset frames fields of a form */}
      <div ref={frame} className="strip-frame" role="group" aria-label={t('strip.label')} {...drag}>
        <DensityCanvas density={density} today={today} coveredThrough={coveredThrough} />
        <Brush live={live} span={span} onMove={moveByKey} onZoom={onZoom} />
      </div>
      <YearMarks span={span} />
    </div>
  );
}
